import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { bulletinChanges } from '@/src/accountability/bulletins/bulletinChanges'
import { changeField, changeValue, signedPoints } from '@/src/admin/bulletins/changeText'
import { recordUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { DataTable, type Column } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import type { BulletinFigures, BulletinRow } from '@/src/domain/bulletins/bulletin'
import { idOf } from '@/src/domain/idOf'
import { outcomes } from '@/src/domain/litigation/outcomes'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import type { Bulletin } from '@/src/payload-types'

interface Reading {
  readonly bulletin: Bulletin
  readonly req: PayloadRequest
  readonly text: Text
}

const rateCell = (rate: string | null, lost: number, concluded: number) => (
  <>
    <strong>{rate === null ? '—' : `${rate}%`}</strong>
    <small className="zs-quiet"> {`${lost}/${concluded}`}</small>
  </>
)

const figureColumns = (by: BulletinFigures['by'], text: Text): Column<BulletinRow>[] => [
  {
    key: 'label',
    label: text(by === 'region' ? 'bulletinPage.region' : 'bulletinPage.agency'),
    isWide: true,
    render: ({ key, label }) => (key === 'total' ? text('bulletinPage.total') : label),
  },
  {
    key: 'concluded',
    label: text('metrics.concluded'),
    align: 'end',
    render: ({ concluded }) => concluded,
  },
  { key: 'judged', label: text('metrics.judged'), align: 'end', render: ({ judged }) => judged },
  { key: 'lost', label: text('metrics.lost'), align: 'end', render: ({ lost }) => lost },
  {
    key: 'rate',
    label: text('metrics.rate'),
    align: 'end',
    render: ({ rate, lost, concluded }) => rateCell(rate, lost, concluded),
  },
  {
    key: 'previous',
    label: text('metrics.previousRate'),
    align: 'end',
    render: ({ previousRate, previousLost, previousConcluded }) =>
      rateCell(previousRate, previousLost, previousConcluded),
  },
  {
    key: 'change',
    label: text('bulletinPage.change'),
    align: 'end',
    render: ({ change }) => signedPoints(change),
  },
]

/** The figures of a bulletin: each rate with n/m, the same period a year before, the change, the total. */
export const FiguresTable = ({ bulletin, text }: Omit<Reading, 'req'>) => {
  const figures = bulletin.figures as unknown as BulletinFigures | null
  if (!figures) return null
  return (
    <Panel title={text('bulletinPage.figures', { from: bulletin.fromOn, to: bulletin.toOn })}>
      <DataTable
        caption={text('bulletinPage.figures', { from: bulletin.fromOn, to: bulletin.toOn })}
        columns={figureColumns(figures.by, text)}
        keyOf={({ key }) => key}
        rows={figures.rows}
        total={figures.total}
      />
      <ul className="zs-remarks">
        <li>{text('bulletinPage.definition')}</li>
        <li>
          {text(
            figures.by === 'region' ? 'bulletinPage.byRegionRule' : 'bulletinPage.byAgencyRule',
          )}
        </li>
      </ul>
    </Panel>
  )
}

type NamedLoss = NonNullable<Bulletin['losses']>[number]

const draftLosses = ({ inputs }: Bulletin): NamedLoss[] =>
  (inputs as { losses?: NamedLoss[] } | null | undefined)?.losses ?? []

/** The losses that a bulletin names; of a draft, those that it would name. */
export const LossesTable = ({ bulletin, req, text }: Reading) => {
  const losses = bulletin.state === 'draft' ? draftLosses(bulletin) : (bulletin.losses ?? [])
  const locale = localeOf(req.i18n.language)
  const isOffice = req.user?.role.endsWith('-office') ?? false
  const resultOf = ({ outcome, alteredTo }: NamedLoss): string =>
    [outcome, alteredTo].flatMap((one) => (one ? [labelOf(outcomes, one, locale)] : [])).join(' → ')
  return (
    <Panel title={text('bulletinPage.losses', { n: losses.length })}>
      {losses.length === 0 ? (
        <p className="zs-quiet">{text('bulletinPage.noLosses')}</p>
      ) : (
        <DataTable
          caption={text('bulletinPage.losses', { n: losses.length })}
          columns={[
            {
              key: 'case',
              label: text('bulletinPage.field.caseNumber'),
              render: ({ case: ofCase, caseNumber }: NamedLoss) =>
                isOffice ? (
                  <Link href={recordUrl('cases', idOf(ofCase) ?? '')} prefetch={false}>
                    {caseNumber}
                  </Link>
                ) : (
                  caseNumber
                ),
            },
            {
              key: 'agency',
              label: text('bulletinPage.loser'),
              isWide: true,
              render: ({ agencyName }) => <span title={agencyName ?? ''}>{agencyName}</span>,
            },
            { key: 'court', label: text('bulletinPage.field.court'), render: ({ court }) => court },
            {
              key: 'cause',
              label: text('bulletinPage.cause'),
              render: ({ cause }) => cause ?? '—',
            },
            { key: 'outcome', label: text('bulletinPage.field.outcome'), render: resultOf },
            {
              key: 'effectiveOn',
              label: text('bulletinPage.field.effectiveOn'),
              render: ({ effectiveOn }) => effectiveOn,
            },
          ]}
          keyOf={({ case: ofCase, agency }) => `${idOf(ofCase)}|${idOf(agency)}`}
          rows={losses}
        />
      )}
    </Panel>
  )
}

/** What has changed in the counted cases since the figures were computed; for the offices. */
export const ChangesTable = async ({ bulletin, req, text }: Reading) => {
  const changes = await bulletinChanges(req, bulletin.id)
  const { docs: regions } = await req.payload.find({
    collection: 'regions',
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const words = {
    locale: localeOf(req.i18n.language),
    yes: text('history.yes'),
    no: text('history.no'),
    regions: new Map(regions.map(({ id, name }) => [id, name])),
  }
  return (
    <Panel
      title={text(
        bulletin.state === 'issued' ? 'bulletinPage.changesIssued' : 'bulletinPage.changes',
        { n: changes.length },
      )}
    >
      {changes.length === 0 ? (
        <p className="zs-tone-green">● {text('bulletinPage.noChanges')}</p>
      ) : (
        <>
          <DataTable
            caption={text('bulletinPage.changes', { n: changes.length })}
            columns={[
              {
                key: 'case',
                label: text('bulletinPage.field.caseNumber'),
                render: ({ case: id, caseNumber }) => (
                  <Link href={recordUrl('cases', id)} prefetch={false}>
                    {caseNumber}
                  </Link>
                ),
              },
              {
                key: 'agency',
                label: text('bulletinPage.agency'),
                isWide: true,
                render: ({ agency }) => agency ?? '—',
              },
              {
                key: 'field',
                label: text('bulletinPage.fact'),
                render: ({ field }) => text(changeField(field)),
              },
              {
                key: 'then',
                label: text('bulletinPage.then'),
                render: (one) => <del>{changeValue(one, one.then, words)}</del>,
              },
              {
                key: 'now',
                label: text('bulletinPage.now'),
                render: (one) => changeValue(one, one.now, words),
              },
            ]}
            keyOf={({ case: id, agency, field }) => `${id}|${agency ?? ''}|${field}`}
            rows={changes}
          />
          <p className="zs-quiet">{text('bulletinPage.changesHow')}</p>
        </>
      )}
    </Panel>
  )
}
