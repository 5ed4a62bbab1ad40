import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { failureOf } from '@/src/notify/deliveryFailure'
import { noticeStateOf } from '@/src/notify/deliveryState'
import { dispatchState } from '@/src/notify/dispatchState'
import { nextAttempt } from '@/src/notify/nextAttempt'
import { readReceiptToken, receiptToken } from '@/src/notify/receiptLink'

const at = new Date('2026-03-02T01:00:00.000Z')
const DAY_MS = 24 * 60 * 60 * 1000

describe('the state of a notice', () => {
  it('is delivered only when every delivery is through', () => {
    expect(noticeStateOf([], false)).toBe('delivered')
    expect(noticeStateOf(['sent', 'sent'], false)).toBe('delivered')
    expect(noticeStateOf(['sent', 'pending'], false)).toBe('pending')
    expect(noticeStateOf(['sent', 'pending', 'failing'], false)).toBe('failing')
  })

  it('is delivered once it is signed for', () => {
    expect(noticeStateOf(['pending', 'failing'], true)).toBe('delivered')
  })
})

describe('a dual dispatch', () => {
  const debtor = { side: 'debtor', deliveryState: 'delivered', signedAt: 'x' } as const
  const supervisor = { side: 'supervisor', deliveryState: 'delivered', signedAt: 'x' } as const

  it('counts as notified and signed only when both sides are', () => {
    expect(dispatchState([debtor, supervisor])).toMatchObject({ isNotified: true, isSigned: true })
    expect(dispatchState([debtor, { ...supervisor, deliveryState: 'failing' }])).toMatchObject({
      isNotified: false,
      isSigned: true,
    })
    expect(dispatchState([{ ...debtor, signedAt: null }, supervisor])).toMatchObject({
      isNotified: true,
      isSigned: false,
      signed: 1,
    })
  })

  it('is incomplete with one row or none', () => {
    expect(dispatchState([])).toMatchObject({ isNotified: false, isSigned: false })
    expect(dispatchState([debtor])).toMatchObject({ isNotified: false, isSigned: false })
    expect(dispatchState([debtor], true)).toMatchObject({ isNotified: true, isSigned: true })
  })
})

describe('the time of the next attempt', () => {
  const waitOf = (attempts: number) => nextAttempt(attempts, at, false).getTime() - at.getTime()

  it('grows from one minute to half an hour and stays there', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((n) => waitOf(n) / 60_000)).toEqual([1, 2, 4, 8, 16, 30, 30])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (attempts) => {
        expect(waitOf(attempts)).toBeGreaterThanOrEqual(60_000)
        expect(waitOf(attempts)).toBeLessThanOrEqual(30 * 60_000)
      }),
    )
  })

  it('is far off for a refused address', () => {
    expect(nextAttempt(1, at, true).getTime() - at.getTime()).toBe(6 * 60 * 60_000)
  })
})

describe('the reason of a failure', () => {
  it('never quotes what a server said', () => {
    const refused = Object.assign(new Error('550 no such user <wang@example.com>'), {
      code: 'EENVELOPE',
      responseCode: 550,
      command: 'RCPT TO',
    })
    expect(failureOf(refused)).toEqual({ reason: 'SMTP 550', isRefused: true, isRelayDown: false })
    expect(failureOf(new Error('connect to wang@example.com failed')).reason).toBe('FAILED')
  })

  it('knows a relay that is down', () => {
    expect(failureOf(Object.assign(new Error(), { code: 'ESOCKET' })).isRelayDown).toBe(true)
    expect(failureOf(Object.assign(new Error(), { responseCode: 451, command: 'DATA' }))).toEqual({
      reason: 'SMTP 451',
      isRefused: false,
      isRelayDown: false,
    })
  })

  it('reads the cause of a failed fetch', () => {
    const cause = Object.assign(new Error(), { code: 'ECONNREFUSED' })
    expect(failureOf(new TypeError('fetch failed', { cause })).reason).toBe('ECONNREFUSED')
  })
})

describe('a receipt link', () => {
  const secret = 'a-secret-for-tests-with-32-characters'
  const id = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000'

  it('opens its notice for 14 days', () => {
    const token = receiptToken(secret, id, at)
    expect(readReceiptToken(secret, token, at)).toBe(id)
    expect(readReceiptToken(secret, token, new Date(at.getTime() + 14 * DAY_MS - 1))).toBe(id)
    expect(readReceiptToken(secret, token, new Date(at.getTime() + 14 * DAY_MS))).toBeNull()
  })

  it('does not survive any change', () => {
    const token = receiptToken(secret, id, at)
    fc.assert(
      fc.property(
        fc.nat({ max: token.length - 1 }),
        fc.constantFrom('A', 'z', '0', '.', '_'),
        (index, character) => {
          const changed = token.slice(0, index) + character + token.slice(index + 1)
          fc.pre(changed !== token)
          expect(readReceiptToken(secret, changed, at)).toBeNull()
        },
      ),
    )
    expect(readReceiptToken(`${secret}!`, token, at)).toBeNull()
    for (const junk of ['', '.', '..', '...', `${token}.x`, id])
      expect(readReceiptToken(secret, junk, at)).toBeNull()
  })
})
