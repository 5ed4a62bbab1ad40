import type { PayloadRequest } from 'payload'

import { textOf } from '@/src/admin/textOf'
import { idOf } from '@/src/domain/idOf'
import type { SupervisionRound } from '@/src/payload-types'

interface UnitRowLabelProps {
  readonly req: PayloadRequest
  /** The round, as far as it has been saved or typed. */
  readonly data?: Partial<SupervisionRound>
  /** Counted from 1. */
  readonly rowNumber?: number
}

/** The heading of a folded unit of a round: who, when it was visited, and how it did. */
export const UnitRowLabel = async ({ req, data, rowNumber = 1 }: UnitRowLabelProps) => {
  const row = data?.units?.[rowNumber - 1]
  const id = idOf(row?.unit)
  const text = textOf(req)
  const agency = id
    ? await req.payload.findByID({
        collection: 'agencies',
        id,
        depth: 0,
        select: { name: true },
        overrideAccess: false,
        disableErrors: true,
        req,
      })
    : null
  return (
    <span className="zs-row-label">
      <strong>
        {rowNumber}. {agency?.name ?? '—'}
      </strong>
      <span className="zs-quiet">
        {row?.visitedOn
          ? text('roundPage.visited', { day: row.visitedOn })
          : text('roundPage.notVisited')}
      </span>
      {typeof row?.score === 'number' && <b>{text('assessmentPage.points', { n: row.score })}</b>}
    </span>
  )
}
