import type { PayloadRequest } from 'payload'

import { instant } from '@/seed/demo/days'
import { agencyIn, demoPlaces, DISCIPLINE, placeOf, PREFECTURE } from '@/seed/demo/places'
import { as, must, officer, userOf, type ReplayState } from '@/seed/demo/replay'
import { writeInspection } from '@/seed/demo/writeInspections'
import { computeAssessment } from '@/src/accountability/assessment/computeAssessment'
import { unitsOfTable } from '@/src/accountability/assessment/unitsOfTable'
import { takePromotionStep } from '@/src/accountability/promotions/promotionSteps'
import { takeReferralStep } from '@/src/accountability/referrals/referralSteps'
import { unitsVisited } from '@/src/accountability/rounds/supervisionCoverage'
import { addDays, startOfYear, yearOf, type Day } from '@/src/domain/day'

const PUAN = '522323'
const XINGYI = '522301'

const idOfAgency = (state: ReplayState, name: string): string =>
  must(state.names.agencies.get(name), name)

const writeInspections = async (
  req: PayloadRequest,
  state: ReplayState,
  today: Day,
): Promise<void> => {
  const unit = agencyIn(PUAN, 'natural-resources')
  await writeInspection(req, state, {
    lead: PUAN,
    unit,
    title: '自然资源领域行政处罚案卷评查',
    kind: 'enforcement-files',
    announcedOn: addDays(today, -130),
    items: [
      { item: '主体、权限', maximum: 20, deduction: 0 },
      { item: '程序', maximum: 50, deduction: 6, remark: '两件案卷缺少听证告知书' },
      { item: '文书', maximum: 30, deduction: 2.5, remark: '送达回证填写不全' },
    ],
    objection: {
      text: '听证告知书存于副卷，请复核。',
      reason: '副卷中的告知书未载明日期，不予采纳。',
    },
    findings: [
      {
        title: '处罚决定前未告知听证权利',
        problem: '抽查十件案卷，两件没有听证告知书。',
        legalBasis: '《中华人民共和国行政处罚法》第六十三条',
        measure: '完善告知程序，开展一次案卷自查。',
        fate: 'struck-off',
      },
      {
        title: '送达回证填写不全',
        problem: '三份送达回证没有受送达人签名日期。',
        legalBasis: '《中华人民共和国行政处罚法》第六十一条',
        measure: '规范送达回证并组织培训。',
        fate: 'struck-off',
      },
    ],
    isClosed: true,
  })
  await writeInspection(req, state, {
    lead: PREFECTURE,
    unit,
    title: '涉企行政检查专项监督',
    kind: 'on-site',
    announcedOn: addDays(today, -36),
    items: [
      { item: '检查计划和备案', maximum: 40, deduction: 5, remark: '年度检查计划未公开' },
      { item: '检查程序', maximum: 60, deduction: 8, remark: '一次检查仅一名执法人员到场' },
    ],
    findings: [
      {
        title: '年度行政检查计划未公开',
        problem: '本年度行政检查计划未在门户网站公开。',
        legalBasis: '行政检查工作要求（由本办设定）',
        measure: '公开年度检查计划。',
        fate: 'struck-off',
      },
      {
        title: '现场检查执法人员少于两人',
        problem: '抽查的一次现场检查仅一名执法人员到场。',
        legalBasis: '《中华人民共和国行政处罚法》第四十二条',
        measure: '检查人员不少于两人，并如实记录。',
        fate: 'returned',
      },
      {
        title: '检查结果未归档',
        problem: '两次检查没有形成检查记录。',
        legalBasis: '行政检查工作要求（由本办设定）',
        measure: '补录检查结果，建立归档制度。',
        fate: 'submitted',
      },
      {
        title: '执法记录仪使用不规范',
        problem: '抽查三次检查，未全程记录。',
        legalBasis: '行政执法全过程记录工作要求（由本办设定）',
        measure: '全程记录并按期归集。',
        fate: 'open',
      },
      {
        title: '重复检查同一企业',
        problem: '同一季度对一家企业检查两次。',
        legalBasis: '行政检查工作要求（由本办设定）',
        measure: '合并检查事项。',
        fate: 'withdrawn',
      },
    ],
    isClosed: false,
  })
}

const writeRound = async (req: PayloadRequest, state: ReplayState, today: Day): Promise<void> => {
  const year = yearOf(today)
  const visited = (days: number): Day | null => {
    const day = addDays(today, -days)
    return day >= startOfYear(today) ? day : null
  }
  const [, ...counties] = demoPlaces
  await req.payload.create({
    collection: 'supervision-rounds',
    data: {
      title: `${year}年法治建设督察`,
      year,
      units: [
        ...counties.slice(0, 6).map(({ government }, index) => ({
          unit: idOfAgency(state, government),
          visitedOn: visited(20 + index * 3),
          tasks: '行政诉讼败诉率、负责人出庭出声、四必落实情况',
          feedback: '已反馈问题清单，请按期整改。',
        })),
        {
          unit: idOfAgency(state, agencyIn(PUAN, 'natural-resources')),
          visitedOn: visited(15),
          tasks: '行政检查、行政处罚规范化',
          feedback: '案卷评查发现的问题已列入销账本。',
        },
        {
          unit: idOfAgency(state, agencyIn(XINGYI, 'township')),
          visitedOn: visited(12),
          tasks: '乡镇综合执法',
        },
        // Still to come.
        { unit: idOfAgency(state, agencyIn('522328', 'natural-resources')) },
      ],
    },
    depth: 0,
    req: as(req, null, officer(state, PREFECTURE)),
  })
}

const writeAssessments = async (
  req: PayloadRequest,
  state: ReplayState,
  today: Day,
): Promise<void> => {
  const share = { mode: 'share' } as const
  const { id } = await req.payload.create({
    collection: 'assessment-tables',
    data: {
      title: `${yearOf(today)}年县（市、区）法治建设考核`,
      year: yearOf(today),
      layers: ['county'],
      items: [
        {
          title: '败诉率不超过30%',
          indicator: 'loss-rate',
          points: 30,
          mode: 'at-or-below',
          threshold: 30,
          denominator: 'concluded',
        },
        { title: '负责人出庭率', indicator: 'attendance-rate', points: 15, ...share },
        { title: '负责人出声率', indicator: 'speaking-rate', points: 10, ...share },
        { title: '任务按期提交率', indicator: 'duties-on-time', points: 15, ...share },
        {
          title: '逾期任务',
          indicator: 'overdue-duties',
          points: 10,
          mode: 'deduct-each',
          deduction: 0.5,
        },
        { title: '四必落实', indicator: 'four-musts', points: 10, ...share },
        { title: '接受督察', indicator: 'supervision-covered', points: 10, ...share },
      ],
    },
    depth: 0,
    req: as(req, null, officer(state, PREFECTURE)),
  })
  const table = await req.payload.findByID({ collection: 'assessment-tables', id, depth: 1, req })
  const visited = await unitsVisited(req, table.year)
  for (const unit of await unitsOfTable(req, table, null)) {
    await computeAssessment(req, table, unit, { visited, computedBy: null })
  }
}

const writeOpinion = async (req: PayloadRequest, state: ReplayState, today: Day): Promise<void> => {
  const onDay = (days: number) =>
    as(req, instant(addDays(today, -days), '09:30'), officer(state, XINGYI))
  const { id } = await req.payload.create({
    collection: 'promotion-opinions',
    data: {
      askedBy: '市委组织部门',
      askedOn: addDays(today, -9),
      agency: idOfAgency(state, agencyIn(XINGYI, 'natural-resources')),
      post: '副局长拟任人选',
      fromOn: addDays(today, -9 - 730),
      toOn: addDays(today, -10),
      // Number and state come from hooks and steps.
      serial: '',
      state: 'requested',
    },
    depth: 0,
    req: onDay(9),
  })
  await takePromotionStep(onDay(8), id, 'pull', {})
  await takePromotionStep(onDay(7), id, 'draft', {
    text: '该同志分管工作期间的行政诉讼、出庭应诉和任务办理情况如上，供研究时参考。',
  })
}

const writeReferrals = async (
  req: PayloadRequest,
  state: ReplayState,
  today: Day,
): Promise<void> => {
  const by = (who: string, days: number) =>
    as(req, instant(addDays(today, -days), '14:30'), officer(state, who))
  const enter = (who: string, days: number, agency: string, description: string) =>
    req.payload.create({
      collection: 'referrals',
      data: {
        year: yearOf(addDays(today, -days)),
        agency: idOfAgency(state, agency),
        reason: 'other',
        post: '分管负责人',
        description,
        serial: '',
        state: 'clue',
        origin: 'entered',
      },
      depth: 0,
      req: by(who, days),
    })
  const first = await enter(
    PUAN,
    30,
    agencyIn(PUAN, 'urban-construction'),
    '年度分析：败诉案件责任追究逾期未办，经多次督办仍未落实。',
  )
  await takeReferralStep(by(PUAN, 28), first.id, 'county-review', {
    text: '情况属实，建议报州级审核。',
  })
  await takeReferralStep(by(PREFECTURE, 24), first.id, 'prefecture-review', {
    text: '同意移送。',
  })
  await takeReferralStep(by(PREFECTURE, 20), first.id, 'hand-over', {})
  const receiving = as(req, instant(addDays(today, -17), '10:20'), userOf(state, DISCIPLINE))
  await takeReferralStep(receiving, first.id, 'receive', { text: '材料已收悉。' })
  await enter(
    XINGYI,
    5,
    placeOf(XINGYI).townships[0] ?? '',
    '年度分析：同类案件多次败诉，未见整改。',
  )
}

/**
 * Oversight in the demo: a closed and a running inspection, a supervision round, an assessment of the
 * counties, an opinion before a promotion and two referrals.
 */
export const writeOversight = async (
  req: PayloadRequest,
  state: ReplayState,
  today: Day,
): Promise<void> => {
  await writeInspections(req, state, today)
  await writeRound(req, state, today)
  await writeAssessments(req, state, today)
  await writeOpinion(req, state, today)
  await writeReferrals(req, state, today)
}
