import { beforeAll, describe, expect, it } from '@jest/globals'

import { loadDocumentTemplates } from '@/seed/reference/documentTemplates'
import { inTransaction } from '@/src/database/inTransaction'
import { definitionOf } from '@/src/domain/documents/definitions'
import { documentKinds } from '@/src/domain/documents/documentKinds'
import type { DocumentTemplate } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { dutyOfCase, generate } from '@/test/integration/documents/documentTest'

describe('document templates', () => {
  let test: TestPayload
  let region: TestRegion
  let prefecture: RestClient
  let template: DocumentTemplate
  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    prefecture = await region.login('prefecture-office')
    await inTransaction(test.payload, loadDocumentTemplates)
    const { docs } = await test.payload.find({
      collection: 'document-templates',
      where: { kind: { equals: 'work-prompt' } },
      depth: 0,
    })
    template = docs[0] as DocumentTemplate
  })

  it('are one for each kind, and stay as the office worded them', async () => {
    await prefecture.patch(`/document-templates/${template.id}`, { addressee: '改过的主送' })
    await inTransaction(test.payload, loadDocumentTemplates)
    const { docs } = await test.payload.find({
      collection: 'document-templates',
      depth: 0,
      pagination: false,
    })
    expect(docs.map(({ kind }) => kind).sort()).toEqual(
      documentKinds.map(({ value }) => value).sort(),
    )
    expect(docs.find(({ id }) => id === template.id)?.addressee).toBe('改过的主送')
  })

  it('refuse a placeholder that their kind does not offer, and list those it does', async () => {
    const { status, body } = await prefecture.patch(`/document-templates/${template.id}`, {
      body: '一、事项\n{{plaintiff}}和{{table:cases}}',
    })
    expect(status).toBe(400)
    const [refused] = (body.errors?.[0]?.data?.errors ?? []) as { path: string; message: string }[]
    expect(refused?.path).toBe('body')
    expect(refused?.message).toContain('{{plaintiff}}、{{table:cases}}')
    expect(refused?.message).toContain('{{ledgerNumber}}')
  })

  it('word the next document, and return to the initial wording', async () => {
    const changed = await prefecture.patch(`/document-templates/${template.id}`, {
      title: '关于{{duty}}的提示',
      body: '请注意：{{dueDate}}。',
      addressee: '{{addressee}}',
    })
    expect(changed.status).toBe(200)
    const office = await region.login('county-office')
    const duty = await dutyOfCase(test, region)
    const doc = await generate(office, 'work-prompt', 'duties', duty.id)
    const printed = duty.title.replace('(', '（').replace(')', '）').replace(' ', '')
    expect(doc.title).toBe(`关于${printed}的提示`)
    expect(doc.content).toMatch(/^请注意：\d{4}年\d{1,2}月\d{1,2}日。$/)

    const { body } = await prefecture.post(`/document-templates/${template.id}/reset`)
    expect(body.doc).toMatchObject({ ...definitionOf('work-prompt').wording })
    const versions = await prefecture.get(
      `/document-templates/versions?where[parent][equals]=${template.id}&depth=0`,
    )
    expect(versions.body.totalDocs).toBeGreaterThan(2)
  })

  it('are worded by the prefecture office alone', async () => {
    for (const role of ['county-office', 'agency', 'system-admin'] as const) {
      const client = await region.login(role)
      const { status } = await client.patch(`/document-templates/${template.id}`, { title: '别的' })
      expect([403, 404]).toContain(status)
      expect(
        (await client.post(`/document-templates/${template.id}/reset`)).status,
      ).toBeGreaterThanOrEqual(403)
    }
  })
})
