import { demoFile } from '@/seed/demo/demoFile'
import { addDays, type Day } from '@/src/domain/day'
import { today } from '@/src/domain/clock'
import type { Agency, Decision, LegalityReview, PublicComment } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { makeEngagement, makeLawyer } from '@/test/integration/counsel/counselTest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'
import { created, steps } from '@/test/integration/oversight/oversightTest'

export const take = steps('decisions')
export const review = steps('legality-reviews')

/** Everybody who takes part in the decisions of one government, signed in. */
export interface Deciders {
  readonly test: TestPayload
  readonly region: TestRegion
  /** Of the department that prepares, of the government, of the office that reviews, and its counsel. */
  readonly unit: RestClient
  readonly government: RestClient
  readonly office: RestClient
  readonly counsel: RestClient
  readonly engagement: string
}

export const makeDeciders = async (test: TestPayload): Promise<Deciders> => {
  const region = await makeRegion(test)
  const user = await region.user('counsel')
  const lawyer = await makeLawyer(test, region, { user: user.id })
  const { id: engagement } = await makeEngagement(test, {
    unit: region.office.id,
    counsel: lawyer.id,
  })
  return {
    test,
    region,
    unit: await region.login('agency'),
    government: await loginAt(test, 'agency', region.government.id),
    office: await region.login('county-office'),
    counsel: await region.login('counsel'),
    engagement,
  }
}

let serial = 0

/** A file of an organization whose bytes no other has. */
export const paper = async ({ payload }: TestPayload, agency: Agency): Promise<string> => {
  serial += 1
  const file = demoFile(`paper-${serial}`)
  const data = Buffer.concat([file.data, Buffer.from(`% ${serial} ${Math.random()}\n`)])
  const { id } = await payload.create({
    collection: 'files',
    data: {
      title: `材料${serial}`,
      agency: agency.id,
      region: typeof agency.region === 'string' ? agency.region : agency.region.id,
    },
    file: { ...file, data, size: data.length },
    depth: 0,
  })
  return id
}

/** Days before today, so that steps of the past have their order. */
export const ago = (days: number): Day => addDays(today(), -days)

export const makeDecision = ({ unit, region }: Deciders, more: object = {}): Promise<string> =>
  created(
    unit.post('/decisions', {
      title: '城区公共停车收费管理办法',
      decider: region.government.id,
      handlingUnit: region.department.id,
      summary: '规范城区公共停车收费。',
      outsideReason: '年度中上级部署的新增事项',
      ...more,
    }),
  )

export const storedDecision = ({ test }: Deciders, id: string): Promise<Decision> =>
  test.payload.findByID({ collection: 'decisions', id, depth: 0 })

/** Takes a step that must succeed. */
const must = async (answer: Promise<string>): Promise<void> => {
  const result = await answer
  if (result !== '200') throw new Error(`A step was refused: ${result}`)
}

export const uploadDraft = async (all: Deciders, id: string, who = all.unit): Promise<string> =>
  take(who, id, 'upload-draft', {
    text: '根据意见修改',
    files: [await paper(all.test, all.region.department)],
  })

type Step = NonNullable<Decision['steps']>[number]

const recorded = (key: Step['key'], on: Day, more: Partial<Step> = {}): Step => ({
  key,
  state: 'done',
  doneOn: on,
  note: '已办理',
  ...more,
})

/**
 * Brings a decision to where its draft may be submitted; the conditional steps do not apply. What the steps before
 * it would have written is written at once: the walk through them is a test of its own.
 */
export const prepare = async (all: Deciders, more: object = {}): Promise<string> => {
  const { payload } = all.test
  const id = await makeDecision(all, more)
  const begun = [recorded('proposal', ago(60)), recorded('start', ago(58))]
  await payload.update({ collection: 'decisions', id, data: { steps: begun }, depth: 0 })
  await must(uploadDraft(all, id))
  const { steps: present } = await storedDecision(all, id)
  await payload.update({
    collection: 'decisions',
    id,
    data: {
      steps: [
        ...(present ?? []),
        recorded('drafting', ago(40), { version: 1 }),
        recorded('consultation', ago(30), { version: 1, departments: '财政局、公安局' }),
        ...(['public-participation', 'expert-argument', 'risk-assessment'] as const).map((key) =>
          recorded(key, ago(29), {
            state: 'not-applicable',
            note: '不涉及公众切身利益',
            decidedBy: '分管副县长',
          }),
        ),
      ],
    },
    depth: 0,
  })
  return id
}

const remarks = (...kinds: string[]) => kinds.map((kind) => ({ kind, remark: '见附件目录' }))

export const reviewMaterials = remarks('explanation', 'legal-survey', 'consultation')

export const discussionMaterials = remarks(
  'explanation',
  'consultation',
  'fair-competition',
  'legality-opinion',
)

/** The review that was asked for last. */
export const lastReview = async ({ test }: Deciders, decision: string): Promise<LegalityReview> => {
  const { docs } = await test.payload.find({
    collection: 'legality-reviews',
    where: { decision: { equals: decision } },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
  })
  const [found] = docs
  if (!found) throw new Error('There is no review')
  return found
}

export const submit = async (all: Deciders, id: string, more: object = {}): Promise<string> =>
  take(all.unit, id, 'submit-review', { materials: reviewMaterials, ...more })

const matterOf = (doc: LegalityReview): string =>
  typeof doc.matter === 'string' ? doc.matter : (doc.matter?.id ?? '')

/** Counsel's opinion on the draft: assigned, written, handed in, and reviewed by the office. */
export const counselOpines = async (all: Deciders, doc: LegalityReview): Promise<void> => {
  const { office, counsel, engagement } = all
  const matter = matterOf(doc)
  await must(outcome(office.post(`/matters/${matter}/assign`, { engagement })))
  const opinion = await created(
    counsel.post('/legal-opinions', {
      matter,
      conclusion: 'lawful',
      riskLevel: 'low',
      facts: '依据送审材料',
      law: '《中华人民共和国道路交通安全法》',
      analysis: '未发现与上位法抵触',
    }),
  )
  await must(outcome(counsel.post(`/legal-opinions/${opinion}/submit`, {})))
  await must(outcome(office.post(`/legal-opinions/${opinion}/review`, {})))
}

export const conclusion = async (
  all: Deciders,
  value = 'lawful',
  more: object = {},
): Promise<object> => ({
  conclusion: value,
  authorityLawful: 'yes',
  authorityText: '属于县级人民政府权限',
  procedureLawful: 'yes',
  procedureText: '已履行法定程序',
  contentLawful: value === 'lawful' ? 'yes' : 'no',
  contentText: value === 'lawful' ? '与上位法不抵触' : '第五条缺乏依据',
  signer: '审查机构负责人',
  files: [await paper(all.test, all.region.office)],
  ...more,
})

/** Has the present draft reviewed, with all that belongs to it. */
export const reviewed = async (all: Deciders, id: string, value = 'lawful'): Promise<void> => {
  await must(submit(all, id))
  const doc = await lastReview(all, id)
  await must(review(all.office, doc.id, 'accept'))
  await counselOpines(all, doc)
  await must(review(all.office, doc.id, 'conclude', await conclusion(all, value)))
}

export const materials = (all: Deciders, id: string): Promise<string> =>
  take(all.unit, id, 'materials', { materials: discussionMaterials })

/** The record of a meeting that is in order. */
export const meeting = async (all: Deciders, version: number, more: object = {}) => ({
  meeting: {
    kind: 'executive',
    heldOn: today(),
    version,
    attendees: ['副县长甲', '副县长乙', '县长丙'],
    speeches: [
      { name: '副县长甲', isHead: false, position: 'agree' },
      { name: '副县长乙', isHead: false, position: 'disagree', opinion: '标准偏高' },
      { name: '县长丙', isHead: true, position: 'agree' },
    ],
    result: 'passed',
    minutes: await paper(all.test, all.region.government),
    ...more,
  },
})

/** Brings a decision before the meeting. */
export const beforeMeeting = async (all: Deciders, more: object = {}): Promise<string> => {
  const id = await prepare(all, more)
  await reviewed(all, id)
  await must(materials(all, id))
  return id
}

export const commentsOf = async (
  { test }: Deciders,
  decision: string,
): Promise<PublicComment[]> => {
  const { docs } = await test.payload.find({
    collection: 'public-comments',
    where: { decision: { equals: decision } },
    sort: 'number',
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  return docs
}
