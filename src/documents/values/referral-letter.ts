import { idsOf, nameOf, organNameOf } from '@/src/documents/values/naming'
import { readSubject } from '@/src/documents/values/readSubject'
import type { ValueProvider } from '@/src/documents/values/recordValues'
import { referralReasons } from '@/src/domain/accountability/referralReasons'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { userError } from '@/src/i18n/userError'
import type { Referral } from '@/src/payload-types'

type Review = Referral['countyReview']

/** States in which every level has reviewed the clue. */
const reviewed: readonly Referral['state'][] = [
  'prefecture-reviewed',
  'handed-over',
  'received',
  'result',
]

const reviewText = (level: string, review: Review): string | null =>
  review?.opinion
    ? `${level}审核意见：${review.opinion}${review.reviewedOn ? `（${chineseDate(review.reviewedOn)}）` : ''}`
    : null

/**
 * 案件移送函: from the office to discipline inspection, once every level has reviewed the clue. It is hidden from those
 * whom the referral is about, as the referral itself is.
 */
export const referralLetterValues: ValueProvider = async (request) => {
  const { req, organ } = request
  const referral = await readSubject(request, 'referrals')
  if (!reviewed.includes(referral.state)) throw userError(req, 'document.notReviewed', {}, 409)
  const { docs: organs } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { kind: { equals: 'discipline' } },
        { region: { equals: idOf(organ.region) } },
        { isActive: { not_equals: false } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const reason = labelOf(referralReasons, referral.reason, 'zh')
  return {
    values: {
      organ: organNameOf(organ),
      addressee: nameOf(organs[0]) || undefined,
      matter: `${nameOf(referral.agency)}${reason}`,
      facts: referral.description,
      clue: `线索类别：${reason}。所涉人员职务：${referral.post || '待核'}。线索编号：${referral.serial}。`,
      reviews: [
        reviewText('县级', referral.countyReview),
        reviewText('州级', referral.prefectureReview),
      ]
        .filter((text) => text !== null)
        .join('\n'),
      evidence: undefined,
    },
    recipients: idsOf(organs),
    personConcerned: idOf(referral.personConcerned),
    agencyConcerned: idOf(referral.agency),
  }
}
