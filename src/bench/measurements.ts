import type { BenchContext } from '@/src/bench/benchContext'
import { caseListPage } from '@/src/bench/caseListPage'
import { importList } from '@/src/bench/importList'
import { lossRateTable } from '@/src/bench/lossRateTable'
import type { Measurement } from '@/src/bench/measure'
import { memory } from '@/src/bench/memory'
import { saveCase } from '@/src/bench/saveCase'

/** Every measurement in its order; each file measures one thing, and memory comes last. */
export const measurements: readonly ((context: BenchContext) => Promise<Measurement[]>)[] = [
  lossRateTable,
  caseListPage,
  saveCase,
  importList,
  memory,
]
