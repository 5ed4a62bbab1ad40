import {
  createLocalReq,
  type Payload,
  type SanitizedCollectionConfig,
  type ServerProps,
} from 'payload'

import { activeUser } from '@/access/atoms'
import { listUrl } from '@/src/links/listUrl'
import { CoverageFigure } from '@/src/admin/oversight/CoverageFigure'
import { YearLinks } from '@/src/admin/oversight/YearLinks'
import { yearAsked } from '@/src/admin/oversight/yearOfList'
import { textOf } from '@/src/admin/textOf'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { figureScope } from '@/src/metrics/figureScope'
import { unitCoverage } from '@/src/metrics/unitCoverage'

interface YearlyCoverageProps extends ServerProps {
  readonly collectionConfig: SanitizedCollectionConfig
  readonly payload: Payload
}

/** Above the list of law reports or observations: how many units have done it, and the duties of those left. */
export const YearlyCoverage = async ({
  collectionConfig: { slug },
  i18n,
  payload,
  searchParams,
  user,
}: YearlyCoverageProps) => {
  const me = activeUser({ user: user ?? null })
  if (!me) return null
  const req = await createLocalReq({ user: me }, payload)
  const kind = slug === 'law-reports' ? 'law-report' : 'court-observation'
  const day = today(req)
  const year = yearAsked(searchParams?.year, day)
  const text = textOf({ i18n })
  const { numerator, denominator } = await unitCoverage(req, kind, year, await figureScope(req))
  if (denominator === 0) return null
  return (
    <section className="zs-coverage">
      <div className="zs-figures">
        <CoverageFigure
          covered={numerator}
          href={listUrl('duties', {
            and: [
              { kind: { equals: kind } },
              { period: { equals: String(year) } },
              { state: { not_in: ['struck-off', 'waived'] } },
            ],
          })}
          label={text(kind === 'law-report' ? 'coverage.lawReports' : 'coverage.observations', {
            year,
          })}
          total={denominator}
        />
      </div>
      <YearLinks
        addressOf={(one) => `/admin/collections/${slug}?year=${one}`}
        label={text('coverage.years')}
        latest={yearOf(day)}
        year={year}
      />
      <span className="zs-quiet">{text('coverage.rule')}</span>
    </section>
  )
}
