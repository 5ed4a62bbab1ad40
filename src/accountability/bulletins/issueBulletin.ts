import type { PayloadRequest } from 'payload'

import { nameOfUser, ownBulletin } from '@/src/accountability/bulletins/ownBulletin'
import { today } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import type { BulletinFigures } from '@/src/domain/bulletins/bulletin'
import { idOf } from '@/src/domain/idOf'
import { displayRateWithCounts, rateOf } from '@/src/domain/metrics/rate'
import { fillIn } from '@/src/i18n/message'
import { messages } from '@/src/i18n/messages'
import { userError } from '@/src/i18n/userError'
import { unitKinds } from '@/src/ledger/facts/unitYearFacts'
import { reconcileCase } from '@/src/ledger/reconcile'
import { dispatchNotice, type NoticeRecipient } from '@/src/notify/dispatchNotice'
import type { Agency, Bulletin } from '@/src/payload-types'

const LONGEST_NUMBER = 60

const recipientKinds: readonly Agency['kind'][] = [...unitKinds, 'authorized', 'law-office']

/** Every agency of the scope, and its rule-of-law offices. */
const recipientsOf = async (
  req: PayloadRequest,
  bulletin: Bulletin,
): Promise<NoticeRecipient[]> => {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { region: { in: (bulletin.regions ?? []).flatMap((one) => idOf(one) ?? []) } },
        { kind: { in: [...recipientKinds] } },
        { isActive: { not_equals: false } },
      ],
    },
    select: { kind: true },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, kind }) => ({
    agency: id,
    side: kind === 'law-office' ? 'supervisor' : 'debtor',
  }))
}

const tell = async (req: PayloadRequest, bulletin: Bulletin, number: string): Promise<void> => {
  const { total, losses } = bulletin.figures as unknown as BulletinFigures
  const params = {
    number,
    title: bulletin.title,
    from: bulletin.fromOn,
    to: bulletin.toOn,
    rate: displayRateWithCounts(rateOf(total.lost, total.concluded)),
    losses,
  }
  const inLanguage = (key: 'bulletin.notice.title' | 'bulletin.notice.body') => ({
    zh: fillIn(messages[key].zh, params),
    en: fillIn(messages[key].en, params),
  })
  await dispatchNotice(
    req,
    {
      kind: 'bulletin-issued',
      key: `bulletin-issued|${bulletin.id}`,
      title: inLanguage('bulletin.notice.title'),
      body: inLanguage('bulletin.notice.body'),
      region: idOf(bulletin.region) ?? '',
      needsReceipt: true,
    },
    await recipientsOf(req, bulletin),
  )
}

/** @throws userError where the number is missing, too long, or that of another bulletin */
const checkedNumber = async (req: PayloadRequest, text: string | undefined): Promise<string> => {
  const number = (text ?? '').trim()
  if (number === '' || number.length > LONGEST_NUMBER)
    throw userError(req, 'bulletin.number', { most: LONGEST_NUMBER })
  const { totalDocs } = await req.payload.count({
    collection: 'bulletins',
    where: { number: { equals: number } },
    req,
  })
  if (totalDocs > 0) throw userError(req, 'bulletin.numberTaken', { number }, 409)
  return number
}

/**
 * Issues an approved bulletin under its number (印发): every agency of its scope gets a notice with receipt, and
 * the duties to circulate the losses that it names are settled. Doing it again under the same number does
 * nothing.
 *
 * @throws userError 400 without a number, 403 who may not, 409 before approval or under another number
 */
export const issueBulletin = (
  scope: PayloadRequest,
  id: string,
  input: { readonly number?: string | undefined },
): Promise<void> =>
  inTransaction(scope, async (req) => {
    const { bulletin, user } = await ownBulletin(req, id)
    if (bulletin.state === 'draft') throw userError(req, 'bulletin.notApproved', {}, 409)
    if (bulletin.state === 'issued') {
      if (input.number?.trim() === bulletin.number) return
      const by = await nameOfUser(req, bulletin.issuedBy)
      const params = { by, number: bulletin.number ?? '', issuedOn: bulletin.issuedOn ?? '' }
      throw userError(req, 'bulletin.issuedAlready', params, 409)
    }
    const number = await checkedNumber(req, input.number)
    req.context.bulletinStep = 'issue'
    const issued = await req.payload.update({
      collection: 'bulletins',
      id,
      data: {
        state: 'issued',
        number,
        issuedOn: today(req),
        issuedBy: user.id,
        // Of two who issue under one number at once, the unique key lets one through.
        uniqueKey: `number|${number}`,
      },
      depth: 0,
      req,
    })
    await tell(req, issued, number)
    const cases = new Set((issued.losses ?? []).flatMap((loss) => idOf(loss.case) ?? []))
    for (const caseId of cases) await reconcileCase(req, caseId)
  })
