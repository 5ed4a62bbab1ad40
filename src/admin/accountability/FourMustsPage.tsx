import { Link } from '@payloadcms/ui'

import { dayOfStep, lookLabel, stepLabel } from '@/src/accountability/fourMustsColumns'
import { fourMusts, type FourMustsRow, type FourMustsStep } from '@/src/accountability/fourMusts'
import { fourMustsFilter } from '@/src/accountability/fourMustsFilter'
import { PrintButton } from '@/src/admin/accountability/PrintButton'
import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { paramOf } from '@/src/admin/duties/dutyQuestion'
import { recordUrl } from '@/src/links/listUrl'
import { pages, pageUrl } from '@/src/admin/pages'
import { regionChoices, type RegionChoice } from '@/src/admin/regionChoices'
import type { Text } from '@/src/admin/textOf'
import { Button, ButtonLink } from '@/src/admin/ui/Button'
import { DataTable } from '@/src/admin/ui/DataTable'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Pager } from '@/src/admin/ui/Pager'
import { StatePill } from '@/src/admin/ui/StatePill'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { lossKinds } from '@/src/domain/rules'
import type { MessageKey } from '@/src/i18n/messages'

const YEARS = 6

const states: readonly { readonly value: string; readonly label: MessageKey }[] = [
  { value: '', label: 'fourMusts.openAndClosed' },
  { value: 'open', label: 'fourMusts.open' },
  { value: 'closed', label: 'fourMusts.closed' },
]

/** What the address asks; the present year where it names none. */
const askedOf = ({ req, searchParams }: ConsolePageProps): Record<string, string> => ({
  year: paramOf(searchParams, 'year') || String(yearOf(today(req))),
  region: paramOf(searchParams, 'region'),
  state: paramOf(searchParams, 'state'),
})

const paramsOf = (asked: Readonly<Record<string, string>>): URLSearchParams =>
  new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))

const Filters = ({
  page,
  regions,
}: {
  readonly page: ConsolePageProps
  readonly regions: readonly RegionChoice[]
}) => {
  const { req, text, user } = page
  const asked = askedOf(page)
  const thisYear = yearOf(today(req))
  return (
    <form className="zs-ask" key={JSON.stringify(asked)} method="get">
      <label>
        {text('fourMusts.year')}
        <select defaultValue={asked.year} name="year">
          {Array.from({ length: YEARS }, (_, index) => String(thisYear - index)).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
          <option value="all">{text('fourMusts.allYears')}</option>
        </select>
      </label>
      {(user.role === 'prefecture-office' || user.role === 'leader') && (
        <label>
          {text('myDuties.region')}
          <select defaultValue={asked.region} name="region">
            <option value="">{text('board.allRegions')}</option>
            {regions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {text('fourMusts.outcome')}
        <select defaultValue={asked.state} name="state">
          {states.map(({ value, label }) => (
            <option key={value} value={value}>
              {text(label)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{text('board.show')}</Button>
    </form>
  )
}

const StepCell = ({
  step,
  language,
  text,
}: {
  readonly step: FourMustsStep | undefined
  readonly language: string
  readonly text: Text
}) => {
  if (!step?.duty) {
    return (
      <span className="zs-quiet" title={text('fourMusts.missingHint')}>
        {lookLabel('missing', language)}
      </span>
    )
  }
  const day = dayOfStep(step).slice('yyyy-'.length)
  const pill = <StatePill label={lookLabel(step.look, language)} value={step.look} />
  const content = (
    <>
      {pill}
      <time dateTime={dayOfStep(step)} title={dayOfStep(step)}>
        {day}
      </time>
    </>
  )
  return step.isVisible ? (
    <Link className="zs-step" href={recordUrl('duties', step.duty)} prefetch={false}>
      {content}
    </Link>
  ) : (
    <span className="zs-step">{content}</span>
  )
}

const Content = async (page: ConsolePageProps) => {
  const { req, text, searchParams, user } = page
  const asked = askedOf(page)
  const query = paramsOf({ ...asked, page: paramOf(searchParams, 'page') })
  const regions = await regionChoices(req)
  const table = await fourMusts(req, fourMustsFilter(query))
  const language = req.i18n.language
  const regionName = regions.find(({ id }) => id === asked.region)?.name
  const own = idOf(user.agency)
  return (
    <>
      <Filters page={page} regions={regions} />
      <p className="zs-print-only">
        {text('fourMusts.printed', {
          year: asked.year === 'all' ? text('fourMusts.allYears') : (asked.year ?? ''),
          region: regionName ?? text('board.allRegions'),
          day: today(req),
        })}
      </p>
      <ul className="zs-counters zs-musts__sums">
        <li>
          <span>
            <strong className={table.closed < table.total ? 'zs-tone-amber' : 'zs-tone-green'}>
              {text('fourMusts.closedOf', { closed: table.closed, total: table.total })}
            </strong>
          </span>
        </li>
        {table.settled.map(({ kind, n }) => (
          <li key={kind}>
            <span>
              <b>
                {n}/{table.total}
              </b>
              {stepLabel(kind, language)}
            </span>
          </li>
        ))}
      </ul>
      {table.rows.length === 0 ? (
        <EmptyState title={text(table.total === 0 ? 'fourMusts.empty' : 'list.noMatch')}>
          {text(table.total === 0 ? 'fourMusts.emptyHow' : 'fourMusts.noMatchHow')}
        </EmptyState>
      ) : (
        <DataTable
          caption={text('fourMusts.title')}
          columns={[
            {
              key: 'case',
              label: text('fourMusts.caseNumber'),
              render: (row: FourMustsRow) =>
                user.role.endsWith('-office') || row.agency === own ? (
                  <Link href={recordUrl('cases', row.case)} prefetch={false}>
                    {row.caseNumber}
                  </Link>
                ) : (
                  row.caseNumber
                ),
            },
            {
              key: 'agency',
              label: text('fourMusts.agency'),
              isWide: true,
              render: ({ agencyName }) => <span title={agencyName}>{agencyName}</span>,
            },
            {
              key: 'effectiveOn',
              label: text('fourMusts.effectiveOn'),
              render: ({ effectiveOn }) => effectiveOn ?? '—',
            },
            ...lossKinds.map((kind, index) => ({
              key: kind,
              label: stepLabel(kind, language),
              render: ({ steps }: FourMustsRow) => (
                <StepCell language={language} step={steps[index]} text={text} />
              ),
            })),
            {
              key: 'outcome',
              label: text('fourMusts.outcome'),
              render: ({ isClosed }) => (
                <StatePill
                  label={text(isClosed ? 'fourMusts.closed' : 'fourMusts.open')}
                  value={isClosed ? 'struck-off' : 'open'}
                />
              ),
            },
          ]}
          keyOf={({ key }) => key}
          rows={table.rows}
        />
      )}
      <Pager
        addressOf={(to) =>
          `${pageUrl(pages.fourMusts)}?${paramsOf({ ...asked, page: String(to) }).toString()}`
        }
        page={table.page}
        pages={table.pages}
        text={text}
      />
      <ul className="zs-remarks">
        <li>{text('fourMusts.rule')}</li>
      </ul>
    </>
  )
}

/** The ledger of the four musts (四必台账): every loss in effect with its four steps. */
export const FourMustsPage = consolePage({
  title: pages.fourMusts.title,
  roles: pages.fourMusts.roles,
  Actions: (page) => (
    <>
      <PrintButton />
      <ButtonLink href={`/api/four-musts.xlsx?${paramsOf(askedOf(page)).toString()}`} isDownload>
        {page.text('list.export')}
      </ButtonLink>
    </>
  ),
  Content,
})
