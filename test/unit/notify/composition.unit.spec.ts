import { createHmac } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'

import { hearingsCalendar } from '@/src/feeds/hearingsCalendar'
import { dailyAt, hourly } from '@/src/jobs/timetable'
import { composeMail } from '@/src/notify/composeMail'
import { dingtalk } from '@/src/notify/webhooks/dingtalk'
import { generic } from '@/src/notify/webhooks/generic'
import type { WebhookMessage } from '@/src/notify/webhooks/webhookMessage'
import { wecom } from '@/src/notify/webhooks/wecom'
import type { Notification } from '@/src/payload-types'

const at = new Date('2026-03-02T01:00:00.000Z')
const notice = {
  id: 'n1',
  kind: 'hearing-scheduled',
  dispatchKey: 'hearing|h1|0|a1',
  side: 'debtor',
  title: '开庭通知：(2026)黔2301行初1号',
  titleEn: 'Hearing: (2026)黔2301行初1号',
  body: '第一行\n第二行 <script>',
  bodyEn: 'first\nsecond',
  occurredAt: at.toISOString(),
  needsReceipt: true,
} as Notification
const message: WebhookMessage = {
  deliveryId: 'd1',
  notice,
  recipient: '某县自然资源局',
  link: 'https://zhisu.example/x',
}

describe('a mail', () => {
  const links = { console: 'https://zhisu.example/a', sign: 'https://zhisu.example/s' }

  it('is written in the language of its reader', () => {
    const zh = composeMail(notice, '某局', links, 'zh')
    expect(zh.subject).toBe('【治诉】开庭通知：(2026)黔2301行初1号')
    expect(zh.text).toContain('https://zhisu.example/s')
    expect(composeMail(notice, '某局', links, 'en').text).toContain('first\nsecond')
  })

  it('escapes what people typed and keeps its subject on one line', () => {
    const mail = composeMail({ ...notice, title: 'a\r\nBcc: x' }, '某局', links, 'zh')
    expect(mail.html).not.toContain('<script>')
    expect(mail.subject).toBe('【治诉】a Bcc: x')
  })

  it('has no link to sign where no receipt is asked for', () => {
    expect(composeMail(notice, '某局', { ...links, sign: null }, 'zh').text).not.toContain('/s')
  })
})

describe('webhook presets', () => {
  it('signs the generic one', () => {
    const secret = 'sixteen-letters-at-least'
    const { body, headers } = generic(message, { url: 'http://x.test/', secret }, at)
    const seconds = at.getTime() / 1000
    const expected = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
    expect(headers['X-Zhisu-Signature']).toBe(`t=${seconds},v1=${expected}`)
    expect(headers['X-Zhisu-Delivery']).toBe('d1')
    expect(JSON.parse(body)).toMatchObject({ id: 'n1', title: { zh: notice.title } })
  })

  it('keeps the message of 企业微信 within its limit', () => {
    const long = { ...message, notice: { ...notice, body: '长'.repeat(5000) } }
    const { body } = wecom(long, { url: 'http://x.test/' }, at)
    const { markdown } = JSON.parse(body) as { markdown: { content: string } }
    expect(Buffer.byteLength(markdown.content)).toBeLessThanOrEqual(4096)
    expect(markdown.content).not.toContain('\uFFFD')
    expect(markdown.content.endsWith(`(${message.link})`)).toBe(true)
  })

  it('signs the address of 钉钉 and keeps its access token', () => {
    const { url } = dingtalk(
      message,
      { url: 'http://x.test/send?access_token=t', secret: 'SECabc' },
      at,
    )
    const { searchParams } = new URL(url)
    expect(searchParams.get('access_token')).toBe('t')
    expect(searchParams.get('timestamp')).toBe(String(at.getTime()))
    expect(searchParams.get('sign')).toBe(
      createHmac('sha256', 'SECabc').update(`${at.getTime()}\nSECabc`).digest('base64'),
    )
  })
})

describe('the calendar', () => {
  const hearing = {
    id: 'h1',
    caseNumber: '(2026)黔2301行初1号',
    startsAt: '2026-03-05T01:30:00.000Z',
    sequence: 2,
    isCancelled: false,
    court: '某县人民法院',
    courtroom: '第一法庭',
    agencies: ['某县自然资源局'],
    updatedAt: at.toISOString(),
  }
  const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

  it('shows hearings in the time of Beijing', () => {
    const lines = linesOf(hearingsCalendar('某局', [hearing], 'https://zhisu.example', 'zh'))
    expect(lines).toContain('DTSTART;TZID=Asia/Shanghai:20260305T093000')
    expect(lines).toContain('UID:hearing-h1@zhisu.example')
    expect(lines).toContain('SEQUENCE:2')
    expect(lines).toContain('STATUS:CONFIRMED')
    expect(lines).toContain('BEGIN:VTIMEZONE')
  })

  it('marks a cancelled one', () => {
    const cancelled = { ...hearing, isCancelled: true }
    const lines = linesOf(hearingsCalendar('某局', [cancelled], 'https://zhisu.example', 'zh'))
    expect(lines).toContain('STATUS:CANCELLED')
  })
})

describe('slots', () => {
  it('begin at the hour in Shanghai', () => {
    expect(dailyAt(7)(new Date('2026-03-01T22:59:59Z'))).toBe('2026-03-01')
    expect(dailyAt(7)(new Date('2026-03-01T23:00:00Z'))).toBe('2026-03-02')
    expect(hourly(new Date('2026-03-01T22:59:59Z'))).toBe('2026-03-01T22')
  })
})
