import type { PayloadRequest, Where } from 'payload'

import { decisionFacts } from '@/src/decisions/decisionFacts'
import { stepStanding, type DecisionFacts } from '@/src/domain/decisions/decision'
import { passingConclusions } from '@/src/domain/decisions/review'
import { stepRules } from '@/src/domain/decisions/steps'
import type { Role } from '@/src/domain/roles'
import { listUrl } from '@/src/links/listUrl'
import { inPeriod } from '@/src/metrics/indicators/inPeriod'
import type { Indicator, IndicatorScope } from '@/src/metrics/indicators/indicator'
import { visibleCount } from '@/src/metrics/indicators/visibleCount'
import type { Decision } from '@/src/payload-types'

/** Roles that see decisions at all. */
const readers: readonly Role[] = ['prefecture-office', 'county-office', 'agency']

const discussedIn = (scope: IndicatorScope): Where => ({
  and: inPeriod('meetings.heldOn', scope),
})

/** All rows that the reader may see. */
const allVisible = { depth: 0, pagination: false, overrideAccess: false } as const

/** Whether every discussion was of a version that a review had passed. */
const isReviewed = ({ meetings, reviews }: DecisionFacts): boolean =>
  meetings.every((meeting) =>
    reviews.some(
      ({ version, hash, conclusion }) =>
        version === meeting.version &&
        hash === meeting.hash &&
        conclusion !== null &&
        passingConclusions.includes(conclusion),
    ),
  )

const beforeDiscussion = stepRules.slice(
  0,
  stepRules.findIndex(({ key }) => key === 'discussion'),
)

const isComplete = (facts: DecisionFacts): boolean =>
  beforeDiscussion.every(({ key }) => stepStanding(facts, key).state !== 'open')

const decidedStates: readonly Decision['state'][] = ['decided', 'published', 'archived']

const ofDecisions = async (req: PayloadRequest, scope: IndicatorScope): Promise<Indicator[]> => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: discussedIn(scope),
    ...allVisible,
    user: req.user,
    req,
  })
  let reviewed = 0
  let decided = 0
  let complete = 0
  const lacking: { unreviewed: string[]; incomplete: string[] } = { unreviewed: [], incomplete: [] }
  for (const doc of docs) {
    const facts = await decisionFacts(req, doc)
    if (isReviewed(facts)) reviewed += 1
    else lacking.unreviewed.push(doc.id)
    if (!decidedStates.includes(doc.state)) continue
    decided += 1
    if (isComplete(facts)) complete += 1
    else lacking.incomplete.push(doc.id)
  }
  const decidedWhere: Where = { and: [discussedIn(scope), { state: { in: [...decidedStates] } }] }
  const missing = (ids: readonly string[]) =>
    ids.length > 0 ? { missing: listUrl('decisions', { id: { in: [...ids] } }) } : {}
  return [
    {
      key: 'decisions-reviewed',
      label: { zh: '重大决策合法性审查率', en: 'Decisions reviewed before discussion' },
      rule: {
        zh: '集体讨论的那一稿已通过合法性审查的决策 ÷ 集体讨论的决策（《重大行政决策程序暂行条例》第二十五条），应为100%。',
        en: 'Decisions whose discussed version had passed its legality review ÷ decisions discussed (Interim Regulations, art. 25); must be 100 %.',
      },
      numerator: reviewed,
      denominator: docs.length,
      isComplete: true,
      behind: {
        denominator: listUrl('decisions', discussedIn(scope)),
        ...missing(lacking.unreviewed),
      },
    },
    {
      key: 'decisions-complete',
      label: { zh: '重大决策程序完备率', en: 'Decisions with every required step' },
      rule: {
        zh: '讨论前各法定步骤均已完成或者认定不适用的决策 ÷ 作出的决策。',
        en: 'Decisions with every step before the discussion done, or declared not applicable ÷ decisions taken.',
      },
      numerator: complete,
      denominator: decided,
      isComplete: true,
      behind: { denominator: listUrl('decisions', decidedWhere), ...missing(lacking.incomplete) },
    },
  ]
}

const ofComments = async (req: PayloadRequest, scope: IndicatorScope): Promise<Indicator> => {
  const received = inPeriod('receivedOn', scope)
  const answered: Where[] = [...received, { state: { equals: 'answered' } }]
  const unanswered: Where[] = [...received, { state: { equals: 'received' } }]
  const countOf = (and: Where[]) => visibleCount(req, 'public-comments', { and })
  return {
    key: 'comments-answered',
    label: { zh: '公众意见答复率', en: 'Public comments answered' },
    rule: {
      zh: '已登记采纳情况的公众意见 ÷ 收到的公众意见。',
      en: 'Public comments with an answer ÷ comments received.',
    },
    numerator: await countOf(answered),
    denominator: await countOf(received),
    isComplete: true,
    behind: {
      numerator: listUrl('public-comments', { and: answered }),
      denominator: listUrl('public-comments', { and: received }),
      missing: listUrl('public-comments', { and: unanswered }),
    },
  }
}

const ofCatalogues = async (req: PayloadRequest, { year }: IndicatorScope): Promise<Indicator> => {
  const where: Where = { and: [{ year: { equals: year } }, { state: { equals: 'published' } }] }
  const { docs } = await req.payload.find({
    collection: 'decision-catalogues',
    where,
    select: { items: true },
    ...allVisible,
    user: req.user,
    req,
  })
  const items = docs.flatMap((doc) => (doc.items ?? []).flatMap(({ id }) => id ?? []))
  const ofItems: Where = {
    and: [{ catalogue: { in: docs.map(({ id }) => id) } }, { state: { not_equals: 'dropped' } }],
  }
  const { docs: decisions } = await req.payload.find({
    collection: 'decisions',
    where: ofItems,
    select: { catalogueItem: true },
    ...allVisible,
    user: req.user,
    req,
  })
  const started = new Set(decisions.map(({ catalogueItem }) => catalogueItem))
  return {
    key: 'catalogue-started',
    label: { zh: '年度目录事项启动率', en: 'Items of the catalogue started' },
    rule: {
      zh: `${year} 年度目录中已启动决策程序的事项 ÷ 目录事项。`,
      en: `Items of the catalogues of ${year} whose decision has been started ÷ items.`,
    },
    numerator: items.filter((id) => started.has(id)).length,
    denominator: items.length,
    behind: {
      numerator: listUrl('decisions', ofItems),
      denominator: listUrl('decision-catalogues', where),
    },
  }
}

/** The figures of major decisions, as far as the reader may see them. */
export const decisionIndicators = async (
  req: PayloadRequest,
  scope: IndicatorScope,
): Promise<Indicator[]> => {
  if (!req.user || !readers.includes(req.user.role)) return []
  return [
    ...(await ofDecisions(req, scope)),
    await ofComments(req, scope),
    await ofCatalogues(req, scope),
  ]
}
