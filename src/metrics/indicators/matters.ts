import type { PayloadRequest, Where } from 'payload'

import { matterKinds } from '@/src/domain/counsel/matter'
import { idOf } from '@/src/domain/idOf'
import type { Role } from '@/src/domain/roles'
import { listUrl } from '@/src/links/listUrl'
import { inPeriod } from '@/src/metrics/indicators/inPeriod'
import type { Indicator, IndicatorScope } from '@/src/metrics/indicators/indicator'
import { visibleCases } from '@/src/metrics/indicators/visibleCases'
import { visibleCount } from '@/src/metrics/indicators/visibleCount'

/** Roles that see matters of more than themselves. */
const readers: readonly Role[] = ['prefecture-office', 'county-office', 'agency']

const both = (...conditions: readonly Where[]): Where => ({ and: [...conditions] })

/** The matters among these whose opinion came in time and was not returned. */
const onTimeAmong = async (req: PayloadRequest, due: Where): Promise<number> => {
  const read = { depth: 0, pagination: false, overrideAccess: false, user: req.user } as const
  const { docs: matters } = await req.payload.find({
    collection: 'matters',
    where: due,
    select: { dueOn: true },
    ...read,
    req,
  })
  const { docs: opinions } = await req.payload.find({
    collection: 'legal-opinions',
    where: both(
      { matter: { in: matters.map(({ id }) => id) } },
      { isOnTime: { equals: true } },
      { state: { in: ['submitted', 'reviewed'] } },
    ),
    select: { matter: true },
    ...read,
    req,
  })
  return new Set(opinions.map(({ matter }) => idOf(matter))).size
}

const byKind = async (req: PayloadRequest, due: readonly Where[]): Promise<Indicator[]> => {
  const indicators: Indicator[] = []
  for (const { value, label } of matterKinds) {
    const ofKind: Where[] = [...due, { kind: { equals: value } }]
    const heard: Where = { opinion: { exists: true } }
    const denominator = await visibleCount(req, 'matters', both(...ofKind))
    if (denominator === 0) continue
    indicators.push({
      key: `matters-heard-${value}`,
      label: {
        zh: `${label.zh}：听取法律顾问意见`,
        en: `Counsel heard: ${label.en.toLowerCase()}`,
      },
      rule: {
        zh: '有已审核法律顾问意见的事项 ÷ 意见已到期的事项（不含撤回）。依据：中办国办2016年意见。',
        en: 'Matters with a reviewed opinion ÷ matters whose opinion has fallen due, without those withdrawn. General Offices, 2016.',
      },
      numerator: await visibleCount(req, 'matters', both(...ofKind, heard)),
      denominator,
      isComplete: true,
      behind: {
        numerator: listUrl('matters', both(...ofKind, heard)),
        denominator: listUrl('matters', both(...ofKind)),
        missing: listUrl('matters', both(...ofKind, { opinion: { exists: false } })),
      },
    })
  }
  return indicators
}

/**
 * The figures of matters in which counsel must take part, for the opinions that fell due in the period: heard by
 * kind, in time, adopted.
 */
export const matterIndicators = async (
  req: PayloadRequest,
  scope: IndicatorScope,
): Promise<Indicator[]> => {
  if (!req.user || !readers.includes(req.user.role)) return []
  const due: Where[] = [...inPeriod('dueOn', scope), { state: { not_equals: 'withdrawn' } }]
  const dueCount = await visibleCount(req, 'matters', both(...due))
  const reviewed: Where[] = [...due, { opinion: { exists: true } }]
  const adopted: Where = { adoption: { equals: 'adopted' } }
  return [
    ...(await byKind(req, due)),
    ...(dueCount > 0
      ? [
          {
            key: 'opinions-on-time',
            label: { zh: '意见按期提交率', en: 'Opinions in time' },
            rule: {
              zh: '按期提交意见且未被退回的事项 ÷ 意见已到期的事项（不含撤回）。',
              en: 'Matters whose opinion came in time and was not returned ÷ matters due, without those withdrawn.',
            },
            numerator: await onTimeAmong(req, both(...due)),
            denominator: dueCount,
            isComplete: true,
            behind: {
              numerator: listUrl(
                'legal-opinions',
                both(...inPeriod('dueOn', scope), { isOnTime: { equals: true } }),
              ),
              denominator: listUrl('matters', both(...due)),
            },
          },
          {
            key: 'opinions-adopted',
            label: { zh: '意见采纳率', en: 'Opinions adopted' },
            rule: {
              zh: '全部采纳的 ÷ 已有审核意见的事项；部分采纳、不采纳的须写明理由。',
              en: 'Adopted in full ÷ matters with a reviewed opinion; others need a written reason.',
            },
            numerator: await visibleCount(req, 'matters', both(...reviewed, adopted)),
            denominator: await visibleCount(req, 'matters', both(...reviewed)),
            behind: {
              numerator: listUrl('matters', both(...reviewed, adopted)),
              denominator: listUrl('matters', both(...reviewed)),
              missing: listUrl(
                'matters',
                both(...reviewed, { adoption: { in: ['adopted-in-part', 'not-adopted'] } }),
              ),
            },
          },
        ]
      : []),
  ]
}

/** The share of the cases of the year in which counsel takes part. */
export const casesWithCounselIndicators = async (
  req: PayloadRequest,
  scope: IndicatorScope,
): Promise<Indicator[]> => {
  if (!req.user || !readers.includes(req.user.role)) return []
  const filed = both(...inPeriod('filedOn', scope))
  const denominator = await visibleCount(req, 'cases', filed)
  if (denominator === 0) return []
  const advised: Where = both(
    { kind: { equals: 'litigation' } },
    { engagement: { exists: true } },
    { state: { not_equals: 'withdrawn' } },
  )
  const ids = await visibleCases(req, 'matters', advised)
  return [
    {
      key: 'cases-with-counsel',
      label: { zh: '法律顾问参与的案件', en: 'Cases in which counsel takes part' },
      rule: {
        zh: `已指派法律顾问的案件 ÷ ${scope.year} 年立案的案件。`,
        en: `Cases with counsel assigned ÷ cases docketed in ${scope.year}.`,
      },
      numerator:
        ids.length === 0 ? 0 : await visibleCount(req, 'cases', both(filed, { id: { in: ids } })),
      denominator,
      behind: {
        numerator: listUrl('matters', advised),
        denominator: listUrl('cases', filed),
      },
    },
  ]
}
