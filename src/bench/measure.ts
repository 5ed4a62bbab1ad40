import { performance } from 'node:perf_hooks'

/** One measurement: what we do beside what the bare client (or Payload itself) does with the same data. */
export interface Measurement {
  readonly name: string
  readonly engine: string
  /** What `value` and `bare` are, e.g. `ms`. */
  readonly unit: string
  readonly value: number
  /** Absent where there is nothing bare to compare with. */
  readonly bare?: number
  /** value ÷ bare. */
  readonly ratio?: number
  /** The ratio or value that the project aims at. */
  readonly aim?: string
  readonly runs: number
  /** What was done and what it is compared with. */
  readonly note: string
}

/** The middle of the values; of an even number the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 0 ? (low + high) / 2 : high
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

interface Pair {
  readonly runs: number
  readonly ours: (run: number) => Promise<unknown>
  readonly bare: (run: number) => Promise<unknown>
}

/**
 * Medians in milliseconds of two pieces of work, run in turns so that a busy moment of the machine meets
 * both; a first round of each is not counted.
 */
export const compareTimes = async ({
  runs,
  ours,
  bare,
}: Pair): Promise<{ value: number; bare: number; ratio: number; runs: number }> => {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let run = 0; run <= runs; run += 1) {
    const [first, second] = [await timed(() => ours(run)), await timed(() => bare(run))]
    if (run === 0) continue
    times.ours.push(first)
    times.bare.push(second)
  }
  const [value, bareValue] = [median(times.ours), median(times.bare)]
  return { value, bare: bareValue, ratio: value / bareValue, runs }
}
