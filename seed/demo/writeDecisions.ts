import type { PayloadRequest } from 'payload'

import { instant } from '@/seed/demo/days'
import { agencyIn, lawOfficeIn, placeOf } from '@/seed/demo/places'
import { addFile, as, must, userOf, type ReplayState } from '@/seed/demo/replay'
import { takeMatterStep } from '@/src/counsel/matters/matterSteps'
import { takeOpinionStep } from '@/src/counsel/opinions/opinionSteps'
import { takeCatalogueStep } from '@/src/decisions/catalogues/catalogueSteps'
import { startDecision } from '@/src/decisions/catalogues/startDecision'
import { answerComment } from '@/src/decisions/consultations/answerComment'
import { sendComment } from '@/src/decisions/consultations/sendComment'
import type { DecisionInput } from '@/src/decisions/decisionInput'
import { takeDecisionStep } from '@/src/decisions/decisionSteps'
import { takeReviewStep } from '@/src/decisions/reviews/reviewSteps'
import type { DecisionAction } from '@/src/domain/decisions/decision'
import type { StepKey } from '@/src/domain/decisions/steps'
import { addDays, startOfYear, yearOf, type Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { LegalityReview, User } from '@/src/payload-types'

const PUAN = '522323'

/** Everybody who acts in the decisions of the demo county. */
interface Cast {
  readonly base: PayloadRequest
  readonly today: Day
  readonly unit: User
  readonly government: User
  readonly office: User
  /** Of the same office: whoever draws a catalogue up does not publish it. */
  readonly secondOfOffice: User
  readonly counsel: User
  readonly unitId: string
  readonly governmentId: string
  readonly officeId: string
}

const userNamed = (state: ReplayState, email: string): User =>
  must(
    state.users.find((user) => user.email === `${email}@demo.invalid`),
    email,
  )

const castOf = (base: PayloadRequest, state: ReplayState, today: Day): Cast => {
  const unit = agencyIn(PUAN, 'natural-resources')
  const { government } = placeOf(PUAN)
  const idOfAgency = (name: string): string => must(state.names.agencies.get(name), name)
  return {
    base,
    today,
    unit: userOf(state, unit),
    government: userOf(state, government),
    office: userNamed(state, 'puan-office'),
    secondOfOffice: userNamed(state, 'puan-reviewer'),
    counsel: userNamed(state, 'counsel'),
    unitId: idOfAgency(unit),
    governmentId: idOfAgency(government),
    officeId: idOfAgency(lawOfficeIn(PUAN)),
  }
}

/** The request as somebody made it so many days before today. */
const on = ({ base, today }: Cast, ago: number, user: User): PayloadRequest =>
  as(base, instant(addDays(today, -ago), '10:00'), user)

/** The request of somebody who is not signed in. */
const visitor = ({ base, today }: Cast, ago: number): PayloadRequest => ({
  ...base,
  user: null,
  context: { ...base.context, now: new Date(instant(addDays(today, -ago), '20:15')) },
})

const take = (
  cast: Cast,
  id: string,
  ago: number,
  user: User,
  action: DecisionAction,
  input: DecisionInput = {},
): Promise<unknown> => takeDecisionStep(on(cast, ago, user), id, action, input)

const writeCatalogue = async (cast: Cast): Promise<string> => {
  const { base, today, office, secondOfOffice, unitId, governmentId } = cast
  const year = yearOf(today)
  const newYear = startOfYear(today)
  const drawing = as(base, instant(newYear, '09:00'), office)
  const { id } = await base.payload.create({
    collection: 'decision-catalogues',
    data: {
      decider: governmentId,
      year,
      items: [
        { title: '普安县国土空间生态修复规划', handlingUnit: unitId, quarter: '2' },
        { title: '普安县城镇基准地价调整方案', handlingUnit: unitId, quarter: '3' },
        { title: '普安县集体建设用地入市管理办法', handlingUnit: unitId, quarter: '4' },
        { title: '普安县农村宅基地审批管理办法', handlingUnit: unitId, quarter: '4' },
      ],
      consentOn: newYear,
      consentFile: await addFile(drawing, '中共普安县委同意年度决策目录的批复'),
      state: 'draft',
    },
    depth: 0,
    req: drawing,
  })
  await takeCatalogueStep(as(base, instant(newYear, '16:00'), secondOfOffice), id, 'publish', {})
  return id
}

const startItem = async (cast: Cast, catalogue: string, row: number, ago: number) => {
  const req = on(cast, ago, cast.unit)
  const { items } = await req.payload.findByID({
    collection: 'decision-catalogues',
    id: catalogue,
    depth: 0,
    req,
  })
  const { id } = await startDecision(req, catalogue, items?.[row]?.id ?? '')
  return id
}

/** From the proposal to the consultation of the departments, ending `ago` days before today. */
const prepare = async (cast: Cast, id: string, ago: number, summary: string): Promise<void> => {
  const { unit, government } = cast
  const req = on(cast, ago + 22, unit)
  await req.payload.update({ collection: 'decisions', id, data: { summary }, depth: 0, req })
  await take(cast, id, ago + 21, unit, 'proposal', {
    text: '经论证，事项必要、可行，具备出台条件。',
  })
  await take(cast, id, ago + 18, government, 'start', {
    text: '经县长批准启动，由县自然资源局承办。',
  })
  await take(cast, id, ago + 10, unit, 'upload-draft', {
    text: '第一稿',
    files: [await addFile(on(cast, ago + 10, unit), '决策草案（第一稿）')],
  })
  await take(cast, id, ago + 10, unit, 'drafting', {
    text: '已梳理上位法依据十二件，附后。',
    files: [await addFile(on(cast, ago + 10, unit), '法规政策梳理表')],
  })
  await take(cast, id, ago, unit, 'consultation', {
    departments: '县财政局、县农业农村局、县住房和城乡建设局',
    text: '三家单位书面同意，所提五条意见全部采纳。',
  })
}

const excuse = async (
  cast: Cast,
  id: string,
  ago: number,
  ...steps: readonly StepKey[]
): Promise<void> => {
  for (const step of steps)
    await take(cast, id, ago, cast.unit, 'not-applicable', {
      step,
      reason: '不涉及专业性、技术性较强的问题，不存在社会稳定风险。',
      decidedBy: '县政府分管副县长',
    })
}

const comments = [
  {
    text: '建议把修复项目与农村道路结合起来安排。',
    answer: 'adopted',
    reason: '已在第三章增加相应内容。',
  },
  {
    text: '公示时间太短，建议在乡镇同步张贴。',
    answer: 'partly',
    reason: '已要求乡镇同步张贴；公示期限按规定执行。',
  },
  {
    text: '希望把全部荒山列入本年度计划。',
    answer: 'not-adopted',
    reason: '受年度资金规模限制，分三年实施。',
  },
] as const

const commentIds = async ({ base }: Cast, decision: string): Promise<string[]> => {
  const { docs } = await base.payload.find({
    collection: 'public-comments',
    where: { decision: { equals: decision } },
    sort: 'number',
    depth: 0,
    pagination: false,
    req: base,
  })
  return docs.map(({ id }) => id)
}

const slugOf = async ({ base }: Cast, id: string): Promise<string> => {
  const { comments: period } = await base.payload.findByID({
    collection: 'decisions',
    id,
    depth: 0,
    req: base,
  })
  return must(period?.slug, 'consultation')
}

/** Public comments that opened `ago` days before today; answered as far as the plan says. */
const consult = async (
  cast: Cast,
  id: string,
  {
    ago,
    sent,
    answered,
  }: { readonly ago: number; readonly sent: number; readonly answered: number },
): Promise<void> => {
  await take(cast, id, ago, cast.unit, 'open-comments')
  const slug = await slugOf(cast, id)
  for (const [index, { text }] of comments.slice(0, sent).entries())
    await sendComment(visitor(cast, ago - 1 - index), slug, {
      text,
      ...(index === 0 ? { name: '某村民', contact: '0859-0000000' } : {}),
    })
  const ids = await commentIds(cast, id)
  for (const [index, comment] of ids.slice(0, answered).entries()) {
    const { answer, reason } = must(comments[index], 'comment')
    await answerComment(on(cast, Math.max(ago - 3 - index, 0), cast.unit), comment, {
      answer,
      text: reason,
    })
  }
}

const remark = (kind: NonNullable<DecisionInput['materials']>[number]['kind']) => ({
  kind,
  remark: '见决策卷宗',
})

const submit = async (cast: Cast, id: string, ago: number): Promise<LegalityReview> => {
  const { unit, base } = cast
  const req = on(cast, ago, unit)
  await takeDecisionStep(req, id, 'submit-review', {
    materials: [
      { kind: 'explanation', file: await addFile(req, '决策草案说明') },
      { kind: 'legal-survey', file: await addFile(req, '法规政策依据') },
      ...(['consultation', 'public-opinions', 'expert-report', 'risk-report'] as const).map(remark),
    ],
  })
  const { docs } = await base.payload.find({
    collection: 'legality-reviews',
    where: { decision: { equals: id } },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    req: base,
  })
  return must(docs[0], 'review')
}

/** The engagement by which the demo's counsel advises the office; made where the roster has none. */
const engagementOfOffice = async (cast: Cast): Promise<string> => {
  const { base, counsel, officeId, today, office } = cast
  const { docs: lawyers } = await base.payload.find({
    collection: 'counsel',
    where: { user: { equals: counsel.id } },
    depth: 0,
    limit: 1,
    req: base,
  })
  const lawyer = must(lawyers[0], 'lawyer of the counsel account').id
  const { docs } = await base.payload.find({
    collection: 'engagements',
    where: { and: [{ counsel: { equals: lawyer } }, { unit: { equals: officeId } }] },
    depth: 0,
    limit: 1,
    req: base,
  })
  if (docs[0]) return docs[0].id
  const { id } = await base.payload.create({
    collection: 'engagements',
    data: {
      title: '',
      unit: officeId,
      counsel: lawyer,
      feeClass: 'annual',
      startOn: addDays(today, -180),
      endOn: addDays(today, 185),
    },
    depth: 0,
    req: on(cast, 180, office),
  })
  return id
}

/** Counsel's opinion on the draft under review, reviewed by the office. */
const opine = async (cast: Cast, review: LegalityReview, ago: number): Promise<void> => {
  const { base, office, counsel } = cast
  const matter = must(idOf(review.matter), 'matter of the review')
  const engagement = await engagementOfOffice(cast)
  await takeMatterStep(on(cast, ago, office), matter, 'assign', { engagement })
  const writing = on(cast, ago - 1, counsel)
  const { id } = await base.payload.create({
    collection: 'legal-opinions',
    data: {
      matter,
      conclusion: 'lawful',
      riskLevel: 'low',
      facts: '根据送审的决策草案及说明、协商意见、公众意见采纳情况。',
      law: '《中华人民共和国土地管理法》《重大行政决策程序暂行条例》。',
      analysis: '权限、程序、内容符合上位法，未发现减损公民权益的条款。',
      files: [await addFile(writing, '法律意见书')],
      state: 'draft',
    },
    depth: 0,
    req: writing,
  })
  await takeOpinionStep(writing, id, 'submit', {})
  await takeOpinionStep(on(cast, ago - 2, office), id, 'review', {})
}

/** One that was decided: with comments and their feedback, a lawful review, and a dissenting voice in the meeting. */
const writeDecided = async (cast: Cast, catalogue: string): Promise<void> => {
  const { unit, government, office } = cast
  const id = await startItem(cast, catalogue, 0, 133)
  await prepare(
    cast,
    id,
    110,
    '对全县历史遗留矿山、水土流失区域进行生态修复，明确目标、项目和资金安排。',
  )
  await consult(cast, id, { ago: 108, sent: 3, answered: 3 })
  await take(cast, id, 75, unit, 'feedback', {
    text: '共收到意见三条，采纳一条、部分采纳一条，未采纳的已说明理由。',
  })
  await take(cast, id, 75, unit, 'public-participation')
  await take(cast, id, 72, unit, 'expert-argument', {
    experts: '某大学生态学教授、某设计院高级工程师',
    hasInterest: false,
    isSigned: true,
    files: [await addFile(on(cast, 72, unit), '专家论证报告')],
  })
  await take(cast, id, 70, unit, 'risk-assessment', {
    isControllable: true,
    text: '低风险，可控。',
    files: [await addFile(on(cast, 70, unit), '社会稳定风险评估报告')],
  })
  const review = await submit(cast, id, 66)
  await takeReviewStep(on(cast, 65, office), review.id, 'accept', {})
  await opine(cast, review, 64)
  await takeReviewStep(on(cast, 56, office), review.id, 'conclude', {
    conclusion: 'lawful',
    authorityLawful: true,
    authorityText: '属于县级人民政府法定权限。',
    procedureLawful: true,
    procedureText: '公众参与、专家论证、风险评估均已履行。',
    contentLawful: true,
    contentText: '与上位法不抵触。',
    signer: '县司法局局长',
    files: [await addFile(on(cast, 56, office), '合法性审查意见书')],
  })
  await take(cast, id, 52, unit, 'materials', {
    materials: (
      [
        'explanation',
        'consultation',
        'public-opinions',
        'expert-report',
        'risk-report',
        'fair-competition',
        'legality-opinion',
      ] as const
    ).map(remark),
  })
  const meeting = on(cast, 45, government)
  await takeDecisionStep(meeting, id, 'discussion', {
    meeting: {
      kind: 'executive',
      heldOn: addDays(cast.today, -45),
      version: 1,
      attendees: ['副县长甲', '副县长乙', '副县长丙', '县长'],
      speeches: [
        { name: '副县长甲', isHead: false, position: 'agree', opinion: '建议尽快落实资金。' },
        {
          name: '副县长乙',
          isHead: false,
          position: 'disagree',
          opinion: '年度修复面积偏大，财政承受能力不足。',
        },
        { name: '副县长丙', isHead: false, position: 'agree' },
        { name: '县长', isHead: true, position: 'agree', opinion: '原则同意，分年实施。' },
      ],
      result: 'passed',
      minutes: await addFile(meeting, '县人民政府常务会议纪要'),
    },
  })
}

/**
 * Major decisions of the demo county: a published catalogue, one decision open for public comments today, one in
 * legality review, one decided.
 */
export const writeDecisions = async (
  req: PayloadRequest,
  state: ReplayState,
  today: Day,
): Promise<void> => {
  const cast = castOf(req, state, today)
  const catalogue = await writeCatalogue(cast)
  await writeDecided(cast, catalogue)

  const reviewed = await startItem(cast, catalogue, 1, 40)
  await prepare(cast, reviewed, 12, '根据土地市场变化调整城镇基准地价。')
  await excuse(cast, reviewed, 11, 'public-participation', 'expert-argument', 'risk-assessment')
  const review = await submit(cast, reviewed, 3)
  await takeReviewStep(on(cast, 2, cast.office), review.id, 'accept', {})

  const open = await startItem(cast, catalogue, 2, 32)
  await prepare(
    cast,
    open,
    8,
    '规范农村集体经营性建设用地入市的范围、条件、程序和收益分配。\n欢迎社会各界提出意见。',
  )
  await consult(cast, open, { ago: 6, sent: 2, answered: 1 })
}
