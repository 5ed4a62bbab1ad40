import type { BenchContext } from '@/src/bench/benchContext'
import { generatedCase } from '@/src/bench/generateCases'
import { compareTimes, type Measurement } from '@/src/bench/measure'
import type { Case } from '@/src/payload-types'

const RUNS = 31

/** Rows of an array have ids of their own, which no other case may carry. */
const withoutIds = <Row extends { id?: string | null }>(rows: readonly Row[] | null | undefined) =>
  (rows ?? []).map((row) => ({ ...row, id: undefined }))

/** Saving a concluded, lost case with all hooks, against Payload's plain create of the same document. */
export const saveCase = async ({
  payload,
  engine,
  organizations,
  cases,
}: BenchContext): Promise<Measurement[]> => {
  let next = cases
  const newCase = () => {
    next += 1
    const facts = generatedCase(organizations, next)
    return {
      ...facts,
      caseNumber: `(2026)${facts.caseNumber.slice(6, 11)}行初${next}号`,
      instance: 'first' as const,
      filedOn: '2026-01-05',
      servedOn: '2026-01-10',
      heardOn: '2026-02-10',
      concludedOn: '2026-03-10',
      effectiveOn: null,
      defendants: facts.defendants.map((row) => ({ ...row, outcome: 'revoked' as const })),
    }
  }
  const save = (data: ReturnType<typeof newCase> | Case) =>
    payload.create({ collection: 'cases', data, depth: 0 })
  // The plain document carries what the hooks would have derived.
  const whole = await save(newCase())
  const plainCopy = {
    ...whole,
    id: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    plaintiffs: withoutIds(whole.plaintiffs),
    defendants: withoutIds(whole.defendants),
  }
  const { config } = payload.collections.cases
  const { hooks } = config
  const none = Object.fromEntries(Object.keys(hooks).map((name) => [name, []]))
  const plain = async () => {
    const { caseNumber } = newCase()
    config.hooks = none as unknown as typeof hooks
    try {
      await save({ ...plainCopy, caseNumber, uniqueKey: caseNumber } as unknown as Case)
    } finally {
      config.hooks = hooks
    }
  }
  return [
    {
      name: 'saving a concluded case with all hooks',
      engine,
      unit: 'ms',
      ...(await compareTimes({ runs: RUNS, ours: () => save(newCase()), bare: plain })),
      note: 'checks, derivation, audit event, duties, notices and queued jobs, against Payload’s plain create of the same document without hooks',
    },
  ]
}
