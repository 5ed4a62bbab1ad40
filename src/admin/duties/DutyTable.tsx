import { Link } from '@payloadcms/ui'

import type { ConsolePageProps } from '@/src/admin/consolePage'
import type { BoardColumn } from '@/src/admin/duties/boardColumns'
import { SelectAll, SelectDuty } from '@/src/admin/duties/bulk/Selection'
import { Due } from '@/src/admin/duties/Due'
import { cardFields, type CardDuty } from '@/src/admin/duties/DutyCard'
import {
  addressWith,
  paramOf,
  whereOfQuestion,
  type DutyQuestion,
} from '@/src/admin/duties/dutyQuestion'
import { labelIn, titleIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import { pages } from '@/src/admin/pages'
import { DataTable, type Column } from '@/src/admin/ui/DataTable'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Pager } from '@/src/admin/ui/Pager'
import { StatePill } from '@/src/admin/ui/StatePill'
import { dutyKinds, dutyStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'

/** Rows of a page: as many as an order of bulk actions takes in four pages. */
const ROWS = 25

interface DutyTableProps {
  readonly columns: readonly BoardColumn[]
  readonly question: DutyQuestion
  readonly isSelectable: boolean
  readonly page: ConsolePageProps
}

const nameOf = (agency: CardDuty['concerned']): string =>
  agency && typeof agency === 'object' ? agency.name : ''

/** The same duties as a table, of one column of the board or of all, page by page. */
export const DutyTable = async ({ columns, question, isSelectable, page }: DutyTableProps) => {
  const { req, text, searchParams } = page
  const asked = paramOf(searchParams, 'column')
  const column = columns.find(({ key }) => key === asked)
  const number = Math.max(1, Number.parseInt(paramOf(searchParams, 'page'), 10) || 1)
  const address = (more: Readonly<Record<string, string>>) =>
    addressWith(pages.dutyBoard, question, { view: 'table', ...more })
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'duties',
    where: { and: [whereOfQuestion(question), ...(column ? [column.where] : [])] },
    sort: column?.sort ?? ['dueOn', 'createdAt'],
    select: cardFields,
    populate: { agencies: { name: true } },
    depth: 1,
    limit: ROWS,
    page: number,
    overrideAccess: false,
    req,
  })
  const isTickable = isSelectable && column?.key !== 'settled'
  const tableColumns: Column<CardDuty>[] = [
    ...(isTickable
      ? [
          {
            key: 'select',
            label: <SelectAll ids={docs.map(({ id }) => id)} label={text('bulk.selectPage')} />,
            render: (duty: CardDuty) => <SelectDuty id={duty.id} title={titleIn(req, duty)} />,
          },
        ]
      : []),
    {
      key: 'title',
      label: text('myDuties.title'),
      isWide: true,
      render: (duty) => (
        <Link href={recordUrl('duties', duty.id)} prefetch={false} title={titleIn(req, duty)}>
          {titleIn(req, duty)}
        </Link>
      ),
    },
    {
      key: 'kind',
      label: text('board.kind'),
      render: ({ kind }) => labelIn(req, dutyKinds.find(({ value }) => value === kind)?.label),
    },
    {
      key: 'state',
      label: text('myDuties.state'),
      render: ({ state }) => (
        <StatePill
          label={labelIn(req, dutyStates.find(({ value }) => value === state)?.label)}
          value={state}
        />
      ),
    },
    {
      key: 'due',
      label: text('myDuties.due'),
      render: (duty) => <Due duty={duty} req={req} text={text} />,
    },
    { key: 'debtor', label: text('myDuties.debtor'), render: ({ debtor }) => nameOf(debtor) },
    {
      key: 'concerned',
      label: text('board.concernedColumn'),
      render: ({ concerned, debtor }) =>
        idOf(concerned) === idOf(debtor) ? '' : nameOf(concerned),
    },
  ]
  return (
    <>
      <nav aria-label={text('board.columns')} className="zs-chips">
        {[{ key: '', title: 'board.everything' } as const, ...columns].map(({ key, title }) => (
          <Link
            aria-current={key === (column?.key ?? '') ? 'page' : undefined}
            className="zs-chip"
            href={address(key ? { column: key } : {})}
            key={key}
            prefetch={false}
          >
            {text(title)}
          </Link>
        ))}
        <span className="zs-chips__gap" />
        <span className="zs-quiet">{text('list.total', { n: totalDocs })}</span>
      </nav>
      {docs.length === 0 ? (
        <EmptyState title={text('list.noMatch')}>{text('board.emptyHow')}</EmptyState>
      ) : (
        <DataTable
          caption={text('board.title')}
          columns={tableColumns}
          keyOf={({ id }) => id}
          rows={docs}
        />
      )}
      <Pager
        addressOf={(to) => address({ ...(column ? { column: column.key } : {}), page: String(to) })}
        page={number}
        pages={totalPages}
        text={text}
      />
    </>
  )
}
