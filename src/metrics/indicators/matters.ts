import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { matterKinds } from '@/src/domain/counsel/matter'
import { idOf } from '@/src/domain/idOf'
import type { Role } from '@/src/domain/roles'
import { listUrl } from '@/src/links/listUrl'
import type { Indicator, IndicatorScope } from '@/src/metrics/indicators/indicator'

/** Roles that see matters of more than themselves. */
const readers: readonly Role[] = ['prefecture-office', 'county-office', 'agency']

const both = (...conditions: readonly Where[]): Where => ({ and: [...conditions] })

const within = (field: string, { year, until }: IndicatorScope): Where[] => [
  { [field]: { greater_than_equal: `${year}-01-01` } },
  { [field]: { less_than_equal: until } },
]

const countOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection,
    where,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs
}

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
    const denominator = await countOf(req, 'matters', both(...ofKind))
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
      numerator: await countOf(req, 'matters', both(...ofKind, heard)),
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

const casesWithCounsel = async (
  req: PayloadRequest,
  scope: IndicatorScope,
): Promise<Indicator | null> => {
  const filed = both(...within('filedOn', scope))
  const denominator = await countOf(req, 'cases', filed)
  if (denominator === 0) return null
  const advised: Where = both(
    { kind: { equals: 'litigation' } },
    { engagement: { exists: true } },
    { state: { not_equals: 'withdrawn' } },
  )
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: advised,
    select: { case: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const ids = [...new Set(docs.flatMap((doc) => idOf(doc.case) ?? []))]
  return {
    key: 'cases-with-counsel',
    label: { zh: '法律顾问参与的案件', en: 'Cases in which counsel takes part' },
    rule: {
      zh: `已指派法律顾问的案件 ÷ ${scope.year} 年立案的案件。`,
      en: `Cases with counsel assigned ÷ cases docketed in ${scope.year}.`,
    },
    numerator: ids.length === 0 ? 0 : await countOf(req, 'cases', both(filed, { id: { in: ids } })),
    denominator,
    behind: {
      numerator: listUrl('matters', advised),
      denominator: listUrl('cases', filed),
    },
  }
}

/**
 * The figures of matters in which counsel must take part, for the opinions that fell due in the period: heard by
 * kind, in time, adopted; and the share of cases with counsel.
 */
export const matterIndicators = async (
  req: PayloadRequest,
  scope: IndicatorScope,
): Promise<Indicator[]> => {
  if (!req.user || !readers.includes(req.user.role)) return []
  const due: Where[] = [...within('dueOn', scope), { state: { not_equals: 'withdrawn' } }]
  const dueCount = await countOf(req, 'matters', both(...due))
  const reviewed: Where[] = [...due, { opinion: { exists: true } }]
  const adopted: Where = { adoption: { equals: 'adopted' } }
  const ofCases = await casesWithCounsel(req, scope)
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
                both(...within('dueOn', scope), { isOnTime: { equals: true } }),
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
            numerator: await countOf(req, 'matters', both(...reviewed, adopted)),
            denominator: await countOf(req, 'matters', both(...reviewed)),
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
    ...(ofCases ? [ofCases] : []),
  ]
}
