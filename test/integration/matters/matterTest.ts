import { expect } from '@jest/globals'

import { idOf } from '@/src/domain/idOf'
import type { Agency, Counsel, Engagement, LegalOpinion, Matter, User } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { randomSuffix } from '@/test/harness/scratch'
import { paperOf } from '@/test/integration/matters/papers'
import { created, steps } from '@/test/integration/oversight/oversightTest'

export const matterStep = steps('matters')
export const opinionStep = steps('legal-opinions')

const PASSWORD = 'zhisu-test-2026'
let serial = 0

/** A lawyer with an account, signed in, and an engagement with a unit. */
export interface TestCounsel {
  readonly user: User
  readonly counsel: Counsel
  readonly engagement: Engagement
  readonly rest: RestClient
}

/** Makes a vetted lawyer whom a unit has engaged; in force today unless told otherwise. */
export const makeCounsel = async (
  { payload, rest }: TestPayload,
  region: TestRegion,
  unit: Agency = region.department,
  term: { startOn?: string; endOn?: string } = {},
): Promise<TestCounsel> => {
  serial += 1
  const suffix = `${randomSuffix()}${serial}`
  const email = `counsel-${suffix}@example.com`
  const user = await payload.create({
    collection: 'users',
    data: {
      name: `顾问${suffix}`,
      email,
      password: PASSWORD,
      role: 'counsel',
      isActive: true,
      region: region.region.id,
    },
    depth: 0,
  })
  const counsel = await payload.create({
    collection: 'counsel',
    data: {
      name: `律师${suffix}`,
      kind: 'external',
      licenceNumber: `152232015${String(10_000_000 + Math.floor(Math.random() * 89_999_999))}`,
      firm: `律所${suffix}`,
      user: user.id,
      state: 'vetted',
      region: region.region.id,
    },
    depth: 0,
  })
  const engagement = await payload.create({
    collection: 'engagements',
    data: {
      unit: unit.id,
      counsel: counsel.id,
      startOn: '2020-01-01',
      endOn: '2099-12-31',
      feeClass: 'annual',
      ...term,
    },
    depth: 0,
  })
  return { user, counsel, engagement, rest: await rest.login({ email, password: PASSWORD }) }
}

/** Enters a matter as a unit would. */
export const enterMatter = (
  who: RestClient,
  region: TestRegion,
  more: object = {},
): Promise<string> =>
  created(
    who.post('/matters', {
      title: '征收补偿合同',
      kind: 'major-contract',
      unit: region.department.id,
      request: '补偿标准是否合法',
      ...more,
    }),
  )

/** Uploads a file over REST. */
export const upload = async (
  who: RestClient,
  extension: 'docx' | 'pdf' | 'ofd' | 'wps' = 'pdf',
): Promise<string> => {
  const form = new FormData()
  const name = `opinion-${randomSuffix()}.${extension}`
  form.append('file', new Blob([new Uint8Array(await paperOf(extension))]), name)
  form.append('_payload', JSON.stringify({ title: name }))
  const { status, body } = await who.request('POST', '/files', { body: form })
  expect([status, body.errors ?? []]).toEqual([201, []])
  return body.doc?.id ?? ''
}

export const content = {
  conclusion: 'lawful',
  riskLevel: 'low',
  facts: '合同草案及评估报告。',
  law: '《国有土地上房屋征收与补偿条例》第十九条。',
  analysis: '补偿标准不低于市场价格，程序完备。',
}

/** Writes an opinion on a matter; it stays a draft. */
export const write = ({ rest }: TestCounsel, matter: string, more: object = {}): Promise<string> =>
  created(rest.post('/legal-opinions', { matter, ...content, ...more }))

/** Assigns a matter, writes, hands in and reviews an opinion on it. */
export const opine = async (
  unit: RestClient,
  counsel: TestCounsel,
  matter: string,
  more: object = {},
): Promise<string> => {
  expect(await matterStep(unit, matter, 'assign', { engagement: counsel.engagement.id })).toBe(
    '200',
  )
  const opinion = await write(counsel, matter, more)
  expect(await opinionStep(counsel.rest, opinion, 'submit')).toBe('200')
  expect(await opinionStep(unit, opinion, 'review')).toBe('200')
  return opinion
}

export const storedMatter = ({ payload }: TestPayload, id: string): Promise<Matter> =>
  payload.findByID({ collection: 'matters', id, depth: 0, showHiddenFields: true })

export const storedOpinion = ({ payload }: TestPayload, id: string): Promise<LegalOpinion> =>
  payload.findByID({ collection: 'legal-opinions', id, depth: 0 })

/** The matters that a case has opened, by unit. */
export const mattersOfCase = async (
  { payload }: TestPayload,
  caseId: string,
): Promise<Map<string, Matter>> => {
  const { docs } = await payload.find({
    collection: 'matters',
    where: { case: { equals: caseId } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map((doc) => [idOf(doc.unit) ?? '', doc]))
}
