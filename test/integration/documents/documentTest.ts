import type { DocumentKind } from '@/src/domain/documents/documentKinds'
import type { Duty, OfficialDocument } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'

/** Gives the organizations of a region codes of their own. */
export const giveCodes = async (
  { payload }: TestPayload,
  { office, prefectureOffice, department, government }: TestRegion,
  codes: { office: string; prefectureOffice: string; department: string; government: string },
): Promise<void> => {
  const rows = { office, prefectureOffice, department, government }
  for (const [key, organCode] of Object.entries(codes)) {
    const { id } = rows[key as keyof typeof rows]
    await payload.update({ collection: 'agencies', id, data: { organCode }, depth: 0 })
  }
}

const HAN = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃'

/** A code that no other test of this database uses. */
export const randomCode = (): string =>
  Array.from({ length: 6 }, () => HAN[Math.floor(Math.random() * HAN.length)]).join('')

/** A duty of the department: answering a new case. */
export const dutyOfCase = async (test: TestPayload, region: TestRegion): Promise<Duty> => {
  const { id } = await region.createCase({ servedOn: '2026-03-06' })
  const { docs } = await test.payload.find({
    collection: 'duties',
    where: { case: { equals: id } },
    depth: 0,
    limit: 1,
  })
  const [duty] = docs
  if (!duty) throw new Error('The case opened no duty')
  return duty
}

/** Makes a draft over REST and gives it. */
export const generate = async (
  client: RestClient,
  kind: DocumentKind,
  relationTo: string,
  value: string,
): Promise<OfficialDocument> => {
  const { status, body } = await client.post('/official-documents/generate', {
    kind,
    subject: { relationTo, value },
  })
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.doc as unknown as OfficialDocument
}
