import { Link } from '@payloadcms/ui'

import { UnitsTable } from '@/src/admin/counsel/coverage/UnitsTable'
import { PrintButton } from '@/src/admin/accountability/PrintButton'
import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { paramOf } from '@/src/admin/duties/dutyQuestion'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { CoverageFigure } from '@/src/admin/oversight/CoverageFigure'
import { pages, pageUrl } from '@/src/admin/pages'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import {
  coverageOf,
  type CoverageCounts,
  type CoverageRow,
  type CoveredUnit,
} from '@/src/counsel/coverage/coverageOf'
import { coverageLayers, type CoverageLayer } from '@/src/domain/counsel/coverage'
import { formatRate, rateOf } from '@/src/domain/metrics/rate'
import type { MessageKey } from '@/src/i18n/messages'
import { figureScope } from '@/src/metrics/figureScope'

const SHOWN = 200

/** What the list under the table holds; those without counsel at first. */
const choices: readonly {
  readonly value: string
  readonly label: MessageKey
  readonly holds: (unit: CoveredUnit) => boolean
}[] = [
  { value: '', label: 'coveragePage.missing', holds: ({ state }) => state !== 'covered' },
  { value: 'lapsed', label: 'coveragePage.lapsedOnly', holds: ({ state }) => state === 'lapsed' },
  {
    value: 'uncovered',
    label: 'coveragePage.uncovered',
    holds: ({ state }) => state === 'uncovered',
  },
  { value: 'covered', label: 'coveragePage.covered', holds: ({ state }) => state === 'covered' },
  { value: 'all', label: 'coveragePage.everything', holds: () => true },
]

interface Asked {
  readonly region: string
  readonly layer: string
  readonly state: string
}

const addressOf = (asked: Partial<Asked>): string => {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  return `${pageUrl(pages.counselCoverage)}?${query.toString()}`
}

const Cell = ({
  counts: { covered, lapsed, total },
  href,
  text,
}: {
  readonly counts: CoverageCounts
  readonly href: string
  readonly text: Text
}) => {
  if (total === 0) return <span className="zs-quiet">—</span>
  const rate = formatRate(rateOf(covered, total))
  return (
    <Link href={href} prefetch={false} scroll={false}>
      <strong className={covered < total ? 'zs-tone-amber' : 'zs-tone-green'}>
        {covered}/{total}
      </strong>{' '}
      <small className="zs-quiet">{rate}%</small>
      {lapsed > 0 && (
        <small className="zs-tone-red"> ▲ {text('coveragePage.lapsed', { n: lapsed })}</small>
      )}
    </Link>
  )
}

const Filters = ({
  asked,
  regions,
  page: { req, text },
}: {
  readonly asked: Asked
  readonly regions: readonly CoverageRow[]
  readonly page: ConsolePageProps
}) => (
  <nav aria-label={text('coveragePage.shown')} className="zs-presets__chips">
    {choices.map(({ value, label }) => (
      <Link
        aria-current={asked.state === value ? 'true' : undefined}
        className={asked.state === value ? 'zs-chip zs-chip--on' : 'zs-chip'}
        href={addressOf({ ...asked, state: value })}
        key={value}
        prefetch={false}
        scroll={false}
      >
        {text(label)}
      </Link>
    ))}
    {asked.layer && (
      <Link
        className="zs-chip zs-chip--on"
        href={addressOf({ ...asked, layer: '' })}
        prefetch={false}
        scroll={false}
      >
        {labelIn(req, coverageLayers.find(({ value }) => value === asked.layer)?.label)} ✕
      </Link>
    )}
    {asked.region && (
      <Link
        className="zs-chip zs-chip--on"
        href={addressOf({ ...asked, region: '' })}
        prefetch={false}
        scroll={false}
      >
        {regions.find(({ region }) => region === asked.region)?.name} ✕
      </Link>
    )}
  </nav>
)

const Content = async (page: ConsolePageProps) => {
  const { req, text, searchParams, user } = page
  const asked: Asked = {
    region: paramOf(searchParams, 'region'),
    layer: paramOf(searchParams, 'layer'),
    state: paramOf(searchParams, 'state'),
  }
  const { units, rows, total } = await coverageOf(req, await figureScope(req))
  if (units.length === 0)
    return <EmptyState title={text('coveragePage.none')}>{text('coveragePage.noneHow')}</EmptyState>
  const { holds } = choices.find(({ value }) => value === asked.state) ?? choices[0] ?? {}
  const listed = units.filter(
    (unit) =>
      (!asked.region || unit.region === asked.region) &&
      (!asked.layer || unit.layer === asked.layer) &&
      (holds?.(unit) ?? true),
  )
  const cellOf =
    (layer: CoverageLayer) =>
    ({ region, layers }: CoverageRow) => (
      <Cell counts={layers[layer]} href={addressOf({ region, layer })} text={text} />
    )
  return (
    <>
      <div className="zs-figures">
        {coverageLayers
          .filter(({ value }) => total[value].total > 0)
          .map(({ value, label }) => (
            <CoverageFigure
              covered={total[value].covered}
              href={addressOf({ layer: value })}
              key={value}
              label={labelIn(req, label)}
              total={total[value].total}
            />
          ))}
      </div>
      <DataTable
        caption={text('coveragePage.title')}
        columns={[
          {
            key: 'region',
            label: text('coveragePage.region'),
            isWide: true,
            render: ({ region, name }: CoverageRow) =>
              region ? (
                <Link href={addressOf({ region })} prefetch={false} scroll={false}>
                  {name}
                </Link>
              ) : (
                name
              ),
          },
          ...coverageLayers.map(({ value, label }) => ({
            key: value,
            label: labelIn(req, label),
            render: cellOf(value),
          })),
        ]}
        keyOf={({ region }) => region}
        rows={rows}
        {...(rows.length > 1
          ? { total: { region: '', name: text('coveragePage.all'), layers: total } }
          : {})}
      />
      <Panel
        aside={<Filters asked={asked} page={page} regions={rows} />}
        title={text('coveragePage.units', { n: listed.length })}
      >
        {listed.length === 0 ? (
          <p className="zs-quiet">{text('coveragePage.none')}</p>
        ) : (
          <UnitsTable
            canSuggest={user.role !== 'leader'}
            names={new Map(rows.map(({ region, name }) => [region, name]))}
            req={req}
            units={listed.slice(0, SHOWN)}
          />
        )}
        {listed.length > SHOWN && (
          <p className="zs-quiet">{text('coveragePage.more', { n: SHOWN })}</p>
        )}
      </Panel>
      <ul className="zs-remarks">
        <li>{text('coveragePage.rule')}</li>
      </ul>
    </>
  )
}

/** Coverage by counsel: layers by counties with n/m, and under it the units that have none, or no longer. */
export const CoveragePage = consolePage({
  title: pages.counselCoverage.title,
  lead: 'coveragePage.lead',
  roles: pages.counselCoverage.roles,
  Actions: () => <PrintButton />,
  Content,
})
