import { Link } from '@payloadcms/ui'

import type { ConsolePageProps } from '@/src/admin/consolePage'
import { Due } from '@/src/admin/duties/Due'
import { cardFields, type CardDuty } from '@/src/admin/duties/DutyCard'
import { labelIn, titleIn } from '@/src/admin/duties/dutyTexts'
import { listUrl, recordUrl } from '@/src/links/listUrl'
import type { DutyPart } from '@/src/admin/myDay/dutyParts'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { dutyStates } from '@/src/domain/dutyStates'

/** Rows of a part; the rest is one click away in the ledger. */
const SHOWN = 12

const nameOf = (agency: CardDuty['debtor']): string =>
  typeof agency === 'string' ? '' : agency.name

/** The duties of one part, as far as they are shown, and how many there are. */
export const readPart = async (
  { req }: Pick<ConsolePageProps, 'req'>,
  part: DutyPart,
): Promise<{
  readonly part: DutyPart
  readonly docs: readonly CardDuty[]
  readonly total: number
}> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'duties',
    where: part.where,
    sort: ['dueOn', 'createdAt'],
    select: cardFields,
    populate: { agencies: { name: true } },
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  return { part, docs, total: totalDocs }
}

/** One part of the day: its duties by due date. */
export const DayDuties = ({
  part,
  docs,
  total,
  page: { req, text },
}: Awaited<ReturnType<typeof readPart>> & { readonly page: ConsolePageProps }) => (
  <div id={`zs-day-${part.key}`}>
    <Panel
      aside={
        total > docs.length ? (
          <Link href={listUrl('duties', part.where)} prefetch={false}>
            {text('myDuties.all', { total })}
          </Link>
        ) : null
      }
      title={text(part.title)}
    >
      <DataTable
        caption={text(part.title)}
        columns={[
          {
            key: 'title',
            label: text('myDuties.title'),
            isWide: true,
            render: (duty: CardDuty) => (
              <Link href={recordUrl('duties', duty.id)} prefetch={false} title={titleIn(req, duty)}>
                {titleIn(req, duty)}
              </Link>
            ),
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
          {
            key: 'debtor',
            label: text('myDuties.debtor'),
            render: ({ debtor }) => nameOf(debtor),
          },
        ]}
        keyOf={({ id }) => id}
        rows={docs}
      />
    </Panel>
  </div>
)
