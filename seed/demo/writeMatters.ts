import type { PayloadRequest } from 'payload'

import { instant } from '@/seed/demo/days'
import { agencyIn } from '@/seed/demo/places'
import { addFile, as, must, officer, userOf, type ReplayState } from '@/seed/demo/replay'
import { reconcileLitigation } from '@/src/counsel/matters/reconcileLitigation'
import { takeMatterStep, type MatterInput } from '@/src/counsel/matters/matterSteps'
import { takeOpinionStep } from '@/src/counsel/opinions/opinionSteps'
import { isInForce } from '@/src/domain/counsel/engagement'
import type { MatterKind, MatterStep, OpinionConclusion } from '@/src/domain/counsel/matter'
import type { OpinionStep, RiskLevel } from '@/src/domain/counsel/opinion'
import { addDays, type Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { User } from '@/src/payload-types'

const PUAN = '522323'
const COUNSEL = 'counsel@demo.invalid'

/** How far a matter of the demo has come. */
type Fate = 'requested' | 'draft' | 'returned' | 'opined' | 'reviewed' | 'passed' | 'withdrawn'

interface DemoMatter {
  readonly title: string
  readonly kind: MatterKind
  readonly request: string
  /** Days before today on which it was entered. */
  readonly ago: number
  readonly fate: Fate
  readonly conclusion?: OpinionConclusion
  readonly riskLevel?: RiskLevel
  readonly pass?: Pick<MatterInput, 'adoption' | 'reason'>
}

const plan: readonly DemoMatter[] = [
  {
    title: '城东片区采矿权出让合同',
    kind: 'major-contract',
    request: '出让年限和违约责任条款是否合法？',
    ago: 1,
    fate: 'requested',
  },
  {
    title: '关于规范临时用地审批的通知（征求意见稿）',
    kind: 'normative-document',
    request: '第四条增设的提交材料是否有上位法依据？',
    ago: 3,
    fate: 'draft',
    conclusion: 'lawful-with-changes',
    riskLevel: 'medium',
  },
  {
    title: '某采石场越界开采处罚案法制审核',
    kind: 'legal-review',
    request: '处罚幅度与裁量基准是否一致，程序是否完备？',
    ago: 9,
    fate: 'returned',
    conclusion: 'lawful',
    riskLevel: 'medium',
  },
  {
    title: '土地利用年度计划调整',
    kind: 'major-decision',
    request: '调整程序是否需要听证，征求意见期限是否足够？',
    ago: 6,
    fate: 'opined',
    conclusion: 'lawful-with-changes',
    riskLevel: 'medium',
  },
  {
    title: '关于暂停受理个人建房申请的通知',
    kind: 'normative-document',
    request: '能否以通知形式暂停受理？',
    ago: 20,
    fate: 'reviewed',
    conclusion: 'unlawful',
    riskLevel: 'high',
  },
  {
    title: '不动产登记信息系统采购合同',
    kind: 'major-contract',
    request: '知识产权归属和数据安全条款是否完备？',
    ago: 40,
    fate: 'passed',
    conclusion: 'lawful',
    riskLevel: 'low',
    pass: { adoption: 'adopted' },
  },
  {
    title: '废弃矿山修复工程补偿协议',
    kind: 'major-contract',
    request: '补偿标准是否有依据？',
    ago: 32,
    fate: 'passed',
    conclusion: 'lawful-with-changes',
    riskLevel: 'medium',
    pass: {
      adoption: 'not-adopted',
      reason: '建议的评估方式需另行招标，本年度预算不足；已改用县级统一补偿标准，并报县政府同意。',
    },
  },
  {
    title: '砂石资源整合方案',
    kind: 'major-decision',
    request: '整合方式是否涉及限制竞争？',
    ago: 25,
    fate: 'withdrawn',
  },
]

const paper = ({ conclusion = 'lawful', riskLevel = 'low' }: DemoMatter) => ({
  conclusion,
  riskLevel,
  facts: '根据单位提供的材料：起草说明、有关会议纪要、现行有效的上级文件。',
  materials: '1. 起草说明；2. 文本草案；3. 上级文件。',
  law: '《中华人民共和国土地管理法》《中华人民共和国行政处罚法》及其配套规定。',
  analysis:
    conclusion === 'unlawful'
      ? '法律、法规没有授权县级部门停止受理依法应当受理的申请；以通知形式暂停受理，减损了公民的合法权益，与上位法抵触。'
      : '权限、程序和内容总体符合上位法；个别条款表述不够明确，建议按下述意见修改。',
  suggestions:
    conclusion === 'unlawful'
      ? '不予出台；确有管理需要的，依法报请有权机关决定。'
      : '补充法律依据的条款序号，明确救济途径。',
  limits: '本意见仅依据单位提供的材料出具。',
})

/** The engagement by which the demo’s counsel acts for a unit today; null where the roster has none. */
const engagementOf = async (
  req: PayloadRequest,
  counselUser: User,
  unit: string,
  today: Day,
): Promise<string | null> => {
  const { docs: lawyers } = await req.payload.find({
    collection: 'counsel',
    where: { user: { equals: counselUser.id } },
    depth: 0,
    limit: 1,
    req,
  })
  const [lawyer] = lawyers
  if (!lawyer) return null
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: { and: [{ counsel: { equals: lawyer.id } }, { unit: { equals: unit } }] },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.find((one) => isInForce(one, today))?.id ?? null
}

interface Cast {
  readonly unit: User
  readonly counsel: User
  readonly office: User
  readonly engagement: string
  readonly unitId: string
}

const writeMatter = async (
  base: PayloadRequest,
  { unit, counsel, office, engagement, unitId }: Cast,
  matter: DemoMatter,
  today: Day,
): Promise<void> => {
  const enteredOn = addDays(today, -matter.ago)
  const on = (days: number, user: User): PayloadRequest => {
    const day = addDays(enteredOn, days)
    return as(base, instant(day < today ? day : today, `${10 + days}:00`), user)
  }
  const entering = on(0, unit)
  const { id } = await base.payload.create({
    collection: 'matters',
    data: {
      title: matter.title,
      kind: matter.kind,
      unit: unitId,
      request: matter.request,
      materials: [await addFile(entering, `${matter.title}材料`)],
      // By the kind.
      dueOn: '',
      state: 'requested',
    },
    depth: 0,
    req: entering,
  })
  const take = (days: number, user: User, step: MatterStep, input: MatterInput = {}) =>
    takeMatterStep(on(days, user), id, step, input)
  const say = (days: number, user: User, text: string) => {
    const req = on(days, user)
    return base.payload.create({
      collection: 'matter-comments',
      data: { matter: id, text, side: 'unit' },
      depth: 0,
      req,
    })
  }
  if (matter.fate === 'requested') return
  if (matter.fate === 'withdrawn') {
    await take(1, unit, 'withdraw', { reason: '方案暂缓，不再提请审议。' })
    return
  }
  await take(1, unit, 'assign', { engagement })
  await say(1, counsel, '材料收到。请补充起草说明和上级文件依据。')
  await say(1, unit, '已补充，请查收。')
  const writing = on(2, counsel)
  const content = paper(matter)
  const opinion = await base.payload.create({
    collection: 'legal-opinions',
    data: { matter: id, ...content, analysis: '初稿：待补充。', state: 'draft' },
    depth: 0,
    req: writing,
  })
  const isFinished = matter.fate !== 'draft'
  await base.payload.update({
    collection: 'legal-opinions',
    id: opinion.id,
    data: {
      analysis: content.analysis,
      ...(isFinished ? { files: [await addFile(writing, '法律意见书')] } : {}),
    },
    depth: 0,
    req: writing,
  })
  if (!isFinished) return
  const step = (days: number, user: User, name: OpinionStep, input = {}) =>
    takeOpinionStep(on(days, user), opinion.id, name, input)
  await step(3, counsel, 'submit')
  if (matter.fate === 'opined') return
  if (matter.fate === 'returned') {
    await step(4, unit, 'return', { reason: '请对裁量基准的适用作出分析。' })
    return
  }
  await step(4, office, 'review')
  if (matter.pass) await take(5, unit, 'pass', matter.pass)
}

/** A suit of the unit in which it asks its counsel. */
const writeLitigation = async (
  base: PayloadRequest,
  { unit, engagement, unitId }: Cast,
  today: Day,
): Promise<void> => {
  const { docs: answers } = await base.payload.find({
    collection: 'duties',
    where: {
      and: [
        { kind: { equals: 'answer-brief' } },
        { debtor: { equals: unitId } },
        { state: { in: ['open', 'returned'] } },
      ],
    },
    sort: 'dueOn',
    depth: 0,
    limit: 3,
    req: base,
  })
  for (const answer of answers) await reconcileLitigation(base, idOf(answer.case) ?? '')
  const { docs } = await base.payload.find({
    collection: 'matters',
    where: { and: [{ kind: { equals: 'litigation' } }, { unit: { equals: unitId } }] },
    sort: 'dueOn',
    depth: 0,
    limit: 1,
    req: base,
  })
  const asking = as(base, instant(today, '09:00'), unit)
  if (docs[0]) await takeMatterStep(asking, docs[0].id, 'assign', { engagement })
}

/**
 * The matters of the demo's counsel: one in each state, one held unlawful, one not adopted with its reason, and a
 * suit. Nothing where the roster has no engagement of that counsel.
 */
export const writeMatters = async (
  req: PayloadRequest,
  state: ReplayState,
  today: Day,
): Promise<void> => {
  const name = agencyIn(PUAN, 'natural-resources')
  const unitId = must(state.names.agencies.get(name), name)
  const counsel = must(
    state.users.find(({ email }) => email === COUNSEL),
    COUNSEL,
  )
  const engagement = await engagementOf(req, counsel, unitId, today)
  if (!engagement) return
  const cast = {
    unit: userOf(state, name),
    counsel,
    office: officer(state, PUAN),
    engagement,
    unitId,
  }
  for (const matter of plan) await writeMatter(req, cast, matter, today)
  await writeLitigation(req, cast, today)
}
