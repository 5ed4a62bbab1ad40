import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { doCounselRow, type CounselRowDone } from '@/src/imports/counsel/doCounselRow'
import { refusalOf } from '@/src/imports/counsel/refusalOf'
import { rosterList, type RosterColumn } from '@/src/imports/counsel/rosterColumns'
import {
  rowToCounsel,
  type CounselFacts,
  type ReadCounsel,
} from '@/src/imports/counsel/rowToCounsel'
import {
  importList,
  type ChunkOutcome,
  type ImportWork,
  type ListedRowOf,
  type ListImporter,
} from '@/src/imports/importList'
import type { ImportSummary } from '@/src/imports/importTask'
import { Organizations } from '@/src/imports/organizations'
import type { RowProblem } from '@/src/imports/rowProblem'

type Listed = ListedRowOf<RosterColumn, ReadCounsel>

interface Outcome extends ChunkOutcome {
  /** The facts of the row, once it is done: a later row of the same lawyer builds on them. */
  readonly accepted: CounselFacts | null
}

const outcomeOf = (
  done: CounselRowDone['did'] | 'rejected',
  problems: readonly RowProblem[],
  more: Partial<Outcome> = {},
): Outcome => ({
  verdicts: [{ kind: done, problems }],
  created: done === 'created' ? 1 : 0,
  updated: done === 'updated' ? 1 : 0,
  unchanged: done === 'unchanged' ? 1 : 0,
  unknown: [],
  accepted: null,
  ...more,
})

/** Ends a transaction that only looked. */
class Looked extends Error {
  constructor(readonly outcome: Outcome) {
    super('A look at a row writes nothing')
    this.name = 'Looked'
  }
}

const rosterImporter: ListImporter<RosterColumn, ReadCounsel, Outcome> = {
  list: rosterList,
  // A row that the rules of the forms refuse ends its transaction: each has one of its own.
  chunkRows: 1,
  read: rowToCounsel,
  begin: async (work, header) => {
    const { req, run, options, scope } = work
    let organizations = await Organizations.load(req, options.agencies)
    const accepted = new Map<string, CounselFacts[]>()

    const done = async (inner: PayloadRequest, { row, read }: Listed): Promise<Outcome> => {
      const { facts, problems } = read
      if (!facts) return outcomeOf('rejected', problems)
      const context = {
        header,
        organizations,
        scope,
        run,
        row,
        updatedBefore: work.updatedBefore ?? new Set<string>(),
      }
      // A look leaves nothing behind: what earlier rows said of the same lawyer is done again before it.
      if (!run) {
        for (const earlier of accepted.get(facts.licenceNumber) ?? [])
          await doCounselRow(inner, context, earlier)
      }
      const { did, problems: more, unknown } = await doCounselRow(inner, context, facts)
      const all = [...problems, ...more]
      return outcomeOf(did, all, { unknown, accepted: did === 'rejected' ? null : facts })
    }
    const look = async (listed: Listed): Promise<Outcome> => {
      try {
        return await inTransaction(req, async (inner) => {
          throw new Looked(await done(inner, listed))
        })
      } catch (error) {
        if (error instanceof Looked) return error.outcome
        throw error
      }
    }

    return {
      chunk: async (inner, [listed]) => {
        if (!listed) return { ...outcomeOf('unchanged', []), verdicts: [], unchanged: 0 }
        return run ? done(inner, listed) : look(listed)
      },
      keep: ({ accepted: facts }) => {
        if (!facts || run) return
        const earlier = accepted.get(facts.licenceNumber) ?? []
        accepted.set(facts.licenceNumber, [...earlier, facts])
      },
      renew: async () => {
        organizations = await Organizations.load(req, options.agencies)
        return false
      },
      refused: (error, [listed]) => {
        const refusal = listed && refusalOf(error, header, listed.row)
        return refusal ? outcomeOf('rejected', [refusal, ...listed.read.problems]) : null
      },
      end: () => Promise.resolve([]),
    }
  },
}

/**
 * Imports a roster of counsel, or looks what an import would do: each row a lawyer, and the engagement that it
 * states. Everything goes the way of the forms, with their rules and the rights of the user, so that nothing
 * gets in that they refuse.
 *
 * @throws TableError where the file as a whole cannot be read
 */
export const importCounsel = (work: ImportWork): Promise<ImportSummary> =>
  importList(rosterImporter, work)
