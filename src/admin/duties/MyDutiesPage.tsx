import { Link } from '@payloadcms/ui'
import type { Where } from 'payload'

import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { Due } from '@/src/admin/duties/Due'
import { dutyTexts, labelIn } from '@/src/admin/duties/dutyTexts'
import { listUrl } from '@/src/admin/listUrl'
import { pages } from '@/src/admin/pages'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { today } from '@/src/clock'
import { dutyStates, owedStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import type { MessageKey } from '@/src/i18n/messages'
import type { Duty } from '@/src/payload-types'

/** Rows of a part of the page; the rest is one click away in the ledger. */
const SHOWN = 20

interface Part {
  readonly title: MessageKey
  readonly empty: MessageKey
  readonly emptyHow?: MessageKey
  readonly where: Where
}

/** What the user's organization owes, what it checks, and what is late under its supervision. */
const partsFor = ({ req, user }: ConsolePageProps): Part[] => {
  const own = idOf(user.agency)
  const owed: Part = {
    title: 'myDuties.owed',
    empty: 'myDuties.nothingOwed',
    emptyHow: 'myDuties.nothingOwedHow',
    where: { and: [{ debtor: { equals: own } }, { state: { in: [...owedStates] } }] },
  }
  if (user.role === 'agency') return [owed]
  const supervised: Where =
    user.role === 'prefecture-office'
      ? { debtor: { not_equals: own } }
      : { supervisor: { equals: own } }
  return [
    {
      title: 'myDuties.toCheck',
      empty: 'myDuties.nothingToCheck',
      where: { and: [{ supervisor: { equals: own } }, { state: { equals: 'submitted' } }] },
    },
    owed,
    {
      title: 'myDuties.overdueElsewhere',
      empty: 'myDuties.nothingOverdue',
      where: {
        and: [supervised, { state: { in: [...owedStates] } }, { dueOn: { less_than: today(req) } }],
      },
    },
  ]
}

const DutyTable = async ({
  part,
  page,
}: {
  readonly part: Part
  readonly page: ConsolePageProps
}) => {
  const { req, text } = page
  const { docs, totalDocs } = await req.payload.find({
    collection: 'duties',
    where: part.where,
    sort: 'dueOn',
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  const nameOf = (agency: Duty['debtor']) => (typeof agency === 'string' ? '' : agency.name)
  return (
    <Panel
      aside={
        totalDocs > 0 ? (
          <Link href={listUrl('duties', part.where)} prefetch={false}>
            {text('myDuties.all', { total: totalDocs })}
          </Link>
        ) : null
      }
      title={text(part.title)}
    >
      {docs.length === 0 ? (
        <p className="zs-quiet">
          {text(part.empty)} {part.emptyHow && text(part.emptyHow)}
        </p>
      ) : (
        <DataTable
          caption={text(part.title)}
          columns={[
            {
              key: 'title',
              label: text('myDuties.title'),
              isWide: true,
              render: (duty: Duty) => (
                <Link href={`/admin/collections/duties/${duty.id}`} prefetch={false}>
                  {dutyTexts(req, duty).title}
                </Link>
              ),
            },
            {
              key: 'state',
              label: text('myDuties.state'),
              render: (duty) => (
                <StatePill
                  label={labelIn(req, dutyStates.find(({ value }) => value === duty.state)?.label)}
                  value={duty.state}
                />
              ),
            },
            {
              key: 'due',
              label: text('myDuties.due'),
              render: (duty) => <Due duty={duty} req={req} text={text} />,
            },
            {
              key: 'debtor',
              label: text('myDuties.debtor'),
              render: (duty) => nameOf(duty.debtor),
            },
          ]}
          keyOf={({ id }) => id}
          rows={docs}
        />
      )}
    </Panel>
  )
}

/** My duties: what this user's organization has to do or to check, the most urgent first. */
export const MyDutiesPage = consolePage({
  title: pages.myDuties.title,
  lead: 'myDuties.lead',
  roles: pages.myDuties.roles,
  Content: (page) =>
    partsFor(page).map((part) => <DutyTable key={part.title} page={page} part={part} />),
})
