import type { PayloadRequest } from 'payload'

import { assessedOfYear } from '@/src/counsel/assessment/assessedOfYear'
import { coverageOf } from '@/src/counsel/coverage/coverageOf'
import { coverageLayers } from '@/src/domain/counsel/coverage'
import { listUrl } from '@/src/links/listUrl'
import { figureScope } from '@/src/metrics/figureScope'
import type { Indicator, IndicatorScope } from '@/src/metrics/indicators/indicator'

const COVERAGE = '/admin/counsel-coverage'

/**
 * The figures of the roster: units with counsel on the last day looked at, layer by layer, and the share of the
 * year's engagements that were assessed. A layer without units is left out.
 */
export const rosterIndicators = async (
  req: PayloadRequest,
  { year, until }: IndicatorScope,
): Promise<Indicator[]> => {
  const scope = await figureScope(req)
  // A court engages nobody, and has no units.
  if (scope.court) return []
  const { total } = await coverageOf(req, scope, until)
  const { assessed, engaged } = await assessedOfYear(req, year, until, scope)
  const layers = coverageLayers
    .filter(({ value }) => total[value].total > 0)
    .map(({ value, label }): Indicator => {
      const { covered, total: units } = total[value]
      return {
        key: `counsel-coverage-${value}`,
        label: {
          zh: `${label.zh}法律顾问覆盖率`,
          en: `Legal counsel, ${label.en.toLowerCase()}`,
        },
        rule: {
          zh: `截至 ${until} 有在聘法律顾问的单位 ÷ 在用单位。聘期届满或解聘的当日起不再计入，一个单位只计一次。`,
          en: `Units with counsel in force on ${until} ÷ active units. A lapsed contract counts no more; a unit counts once.`,
        },
        numerator: covered,
        denominator: units,
        isComplete: true,
        behind: scope.agency
          ? { denominator: listUrl('engagements') }
          : {
              denominator: `${COVERAGE}?layer=${value}&state=all`,
              numerator: `${COVERAGE}?layer=${value}&state=covered`,
              missing: `${COVERAGE}?layer=${value}`,
            },
      }
    })
  return [
    ...layers,
    {
      key: 'counsel-assessed',
      label: { zh: '法律顾问年度评价率', en: 'Counsel assessed for the year' },
      rule: {
        zh: `${year} 年评价已经确认的 ÷ 当年在聘的（顾问 × 单位，各计一次）。`,
        en: `Confirmed assessments of ${year} ÷ engagements of the year (lawyer × unit, each once).`,
      },
      numerator: assessed,
      denominator: engaged,
      isComplete: true,
      behind: {
        numerator: listUrl('counsel-assessments', {
          and: [{ year: { equals: year } }, { state: { equals: 'confirmed' } }],
        }),
        denominator: listUrl('engagements', {
          and: [
            { startOn: { less_than_equal: until } },
            { endOn: { greater_than_equal: `${year}-01-01` } },
          ],
        }),
      },
    },
  ]
}
