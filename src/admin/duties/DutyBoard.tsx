import { Link } from '@payloadcms/ui'
import type { Where } from 'payload'

import type { ConsolePageProps } from '@/src/admin/consolePage'
import type { BoardColumn } from '@/src/admin/duties/boardColumns'
import { SelectAll } from '@/src/admin/duties/bulk/Selection'
import { cardFields, DutyCard } from '@/src/admin/duties/DutyCard'
import { addressWith, whereOfQuestion, type DutyQuestion } from '@/src/admin/duties/dutyQuestion'
import { pages } from '@/src/admin/pages'

/** Cards of one column; the rest is one click away in the table. */
const SHOWN = 30

interface DutyBoardProps {
  readonly columns: readonly BoardColumn[]
  readonly question: DutyQuestion
  readonly isSelectable: boolean
  readonly page: ConsolePageProps
}

const Column = async ({
  column,
  question,
  isSelectable,
  page: { req, text },
}: Omit<DutyBoardProps, 'columns'> & { readonly column: BoardColumn }) => {
  const where: Where = { and: [column.where, whereOfQuestion(question)] }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'duties',
    where,
    sort: column.sort,
    select: cardFields,
    populate: { agencies: { name: true } },
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  const title = text(column.title)
  const isTickable = isSelectable && column.key !== 'settled'
  return (
    <section aria-label={title} className={`zs-board__column zs-board__column--${column.key}`}>
      <header>
        {isTickable && (
          <SelectAll ids={docs.map(({ id }) => id)} label={text('bulk.selectColumn', { title })} />
        )}
        <h2>{title}</h2>
        <b>{totalDocs}</b>
      </header>
      {docs.length === 0 ? (
        <p className="zs-quiet">{text(column.empty)}</p>
      ) : (
        // A region that scrolls must be reachable by keyboard.
        <ul aria-label={title} tabIndex={0}>
          {docs.map((duty) => (
            <DutyCard duty={duty} isSelectable={isTickable} key={duty.id} req={req} text={text} />
          ))}
        </ul>
      )}
      {totalDocs > docs.length && (
        <Link
          className="zs-board__all"
          href={addressWith(pages.dutyBoard, question, { view: 'table', column: column.key })}
          prefetch={false}
        >
          {text('board.all', { total: totalDocs })}
        </Link>
      )}
    </section>
  )
}

/** Duties by where they stand: one column each, the most urgent on top. */
export const DutyBoard = ({ columns, ...rest }: DutyBoardProps) => (
  <div className="zs-board">
    {columns.map((column) => (
      <Column column={column} key={column.key} {...rest} />
    ))}
  </div>
)
