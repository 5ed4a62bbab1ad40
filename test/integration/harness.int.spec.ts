import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { roles } from '@/src/domain/roles'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion } from '@/test/harness/factories'
import { startSmtpServer, type SmtpHarness } from '@/test/harness/smtp'

describe('the test harness', () => {
  let test: TestPayload
  let smtp: SmtpHarness

  beforeAll(async () => {
    smtp = await startSmtpServer()
    test = await bootTestPayload({ smtpUrl: smtp.url })
  })

  afterAll(async () => {
    await test.destroy()
    await smtp.stop()
  })

  it('turns a visitor away', async () => {
    expect((await test.rest.visitor.get('/cases')).status).toBe(403)
  })

  it.each(roles.map(({ value }) => value))('signs in the role %s', async (role) => {
    const region = await makeRegion(test)
    const client = await region.login(role)
    const { body } = await client.get<{ user: { role: string } }>('/users/me')
    expect(body.user.role).toBe(role)
  })

  it('makes regions that do not meet', async () => {
    const [one, other] = [await makeRegion(test), await makeRegion(test)]
    await one.createCase()
    await other.createCase()
    const office = await one.login('county-office')
    const { body } = await office.get('/cases')
    expect(body.docs?.map((doc) => doc.region)).toMatchObject([{ id: one.region.id }])
  })

  it('captures mail, and can refuse it or hang up', async () => {
    const message = { to: 'office@example.com', subject: '开庭通知', text: '请签收。' }
    await test.payload.sendEmail(message)
    smtp.behave({ kind: 'refuse' })
    await expect(test.payload.sendEmail(message)).rejects.toThrow(/Try again later/)
    smtp.behave({ kind: 'drop' })
    await expect(test.payload.sendEmail(message)).rejects.toThrow()
    expect((await smtp.waitFor(2)).map(({ subject }) => subject)).toEqual(['开庭通知', '开庭通知'])
  })
})
