import type { PayloadRequest } from 'payload'

import { instant } from '@/seed/demo/days'
import { addFile, as, must, officer, userOf, type ReplayState } from '@/seed/demo/replay'
import { takeInspectionStep } from '@/src/accountability/inspections/inspectionSteps'
import { withdrawFinding } from '@/src/accountability/inspections/withdrawFinding'
import type { StepInput } from '@/src/steps/stepInput'
import type { InspectionKind, InspectionStep } from '@/src/domain/accountability/inspection'
import { addDays, type Day } from '@/src/domain/day'
import { returnDuty } from '@/src/ledger/returnDuty'
import { strikeOffDuty } from '@/src/ledger/strikeOff'
import { submitDuty } from '@/src/ledger/submit'

/** What became of a finding. */
type FindingFate = 'open' | 'submitted' | 'returned' | 'struck-off' | 'withdrawn'

interface DemoFinding {
  readonly title: string
  readonly problem: string
  readonly legalBasis: string
  readonly measure: string
  readonly fate: FindingFate
}

interface DemoInspection {
  /** Slug of the place whose office leads. */
  readonly lead: string
  readonly unit: string
  readonly title: string
  readonly kind: InspectionKind
  /** The day of the announcement. */
  readonly announcedOn: Day
  readonly items: readonly { item: string; maximum: number; deduction: number; remark?: string }[]
  readonly objection?: { readonly text: string; readonly reason: string }
  readonly findings: readonly DemoFinding[]
  readonly isClosed: boolean
}

/** Days from the announcement. */
const SELF_CHECKED = 7
const VISITED = 12
const SCORED = 14
const OBJECTED = 16
const ISSUED = 18
const HANDED_IN = 25
const CHECKED = 28
const CLOSED = 40

/** Plays one inspection as the lead office and the unit would, each step on its day. */
export const writeInspection = async (
  base: PayloadRequest,
  state: ReplayState,
  plan: DemoInspection,
): Promise<void> => {
  const on = (days: number, who: 'lead' | 'unit'): PayloadRequest =>
    as(
      base,
      instant(addDays(plan.announcedOn, days), '10:00'),
      who === 'lead' ? officer(state, plan.lead) : userOf(state, plan.unit),
    )
  const { id } = await base.payload.create({
    collection: 'inspections',
    data: {
      title: plan.title,
      kind: plan.kind,
      unit: must(state.names.agencies.get(plan.unit), plan.unit),
      plannedOn: addDays(plan.announcedOn, VISITED),
      reviewers: [officer(state, plan.lead).id],
      items: plan.items.map((item) => ({ ...item })),
      state: 'planned',
      scoreState: 'draft',
    },
    depth: 0,
    req: on(0, 'lead'),
  })
  const take = (days: number, who: 'lead' | 'unit', step: InspectionStep, input: StepInput = {}) =>
    takeInspectionStep(on(days, who), id, step, input)

  await take(0, 'lead', 'announce')
  await take(SELF_CHECKED, 'unit', 'self-check', {
    text: '已组织自查，自查报告附后。',
    files: [await addFile(on(SELF_CHECKED, 'unit'), '自查报告')],
  })
  await take(VISITED, 'lead', 'visit')
  const findings: string[] = []
  for (const { title, problem, legalBasis, measure } of plan.findings) {
    const req = on(VISITED, 'lead')
    const doc = await base.payload.create({
      collection: 'findings',
      data: {
        title,
        problem,
        legalBasis,
        measure,
        inspection: id,
        dueOn: addDays(plan.announcedOn, ISSUED + 30),
        evidenceBefore: [await addFile(req, '现场检查记录')],
      },
      depth: 0,
      req,
    })
    findings.push(doc.id)
  }
  await take(SCORED, 'lead', 'report', { text: '已向被监督单位现场反馈检查情况。' })
  await take(SCORED, 'lead', 'propose-score')
  if (plan.objection) {
    await take(OBJECTED, 'unit', 'object', { text: plan.objection.text })
    await take(ISSUED, 'lead', 'decide-objection', {
      decision: 'rejected',
      reason: plan.objection.reason,
    })
  }
  if (plan.isClosed) await take(ISSUED, 'lead', 'finalize-score')
  await take(ISSUED, 'lead', 'rectify')

  for (const [index, { fate }] of plan.findings.entries()) {
    const finding = must(findings[index], `finding ${index}`)
    if (fate === 'open') continue
    if (fate === 'withdrawn') {
      await withdrawFinding(on(HANDED_IN, 'lead'), finding, {
        reason: '复核案卷，该问题不成立。',
      })
      continue
    }
    const { docs } = await base.payload.find({
      collection: 'duties',
      where: { 'subject.value': { equals: finding } },
      depth: 0,
      limit: 1,
      req: base,
    })
    const duty = must(docs[0], `duty of finding ${index}`).id
    const handing = on(HANDED_IN, 'unit')
    await submitDuty(handing, duty, {
      note: '已按整改要求落实，整改佐证附后。',
      files: [await addFile(handing, '整改佐证')],
    })
    const checking = on(CHECKED, 'lead')
    if (fate === 'returned') {
      await returnDuty(checking, duty, { reason: '佐证未体现长效制度，请补充。' })
    } else if (fate === 'struck-off') {
      await strikeOffDuty(checking, duty, { reason: '经复查，整改到位。' })
    }
  }
  if (plan.isClosed) await take(CLOSED, 'lead', 'close', { text: '问题全部销账，监督办结。' })
}
