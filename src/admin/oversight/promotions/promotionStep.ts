import type { Step } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import type { PromotionStep } from '@/src/domain/accountability/promotionOpinion'
import type { PromotionOpinion } from '@/src/payload-types'

/** A step of an opinion as its button and dialog. */
export const promotionStep = (
  name: PromotionStep,
  doc: Pick<PromotionOpinion, 'opinion' | 'state'>,
  text: Text,
): Step => {
  switch (name) {
    case 'pull':
      return {
        name,
        label: text(doc.state === 'requested' ? 'promotionPage.pull' : 'promotionPage.pullAgain'),
        kind: doc.state === 'requested' ? 'primary' : 'plain',
        lead: text('promotionPage.pullLead'),
      }
    case 'draft':
      return {
        name,
        label: text(doc.opinion ? 'promotionPage.redraft' : 'promotionPage.draft'),
        kind: doc.opinion ? 'plain' : 'primary',
        lead: text('promotionPage.draftLead'),
        fields: [
          {
            name: 'text',
            kind: 'area',
            label: text('promotionPage.opinion'),
            isRequired: true,
            initial: doc.opinion ?? '',
          },
        ],
      }
    case 'return':
      return {
        name,
        label: text('dutyPage.return'),
        fields: [
          { name: 'reason', kind: 'area', label: text('dutyPage.returnReason'), isRequired: true },
        ],
      }
    case 'approve':
      return {
        name,
        label: text('promotionPage.approve'),
        kind: 'primary',
        lead: text('promotionPage.approveLead'),
      }
    case 'send':
      return {
        name,
        label: text('promotionPage.send'),
        kind: 'primary',
        lead: text('promotionPage.sendLead'),
      }
  }
}

/** What happens next with an opinion, told to this reader. */
export const promotionNext = (
  doc: Pick<PromotionOpinion, 'state' | 'sentOn'>,
  actions: readonly PromotionStep[],
  text: Text,
): string => {
  switch (doc.state) {
    case 'requested':
      return text('promotionPage.next.pull')
    case 'facts-pulled':
      return text('promotionPage.next.draft')
    case 'drafted':
      return text(actions.includes('approve') ? 'promotionPage.next.approve' : 'promotion.ownDraft')
    case 'approved':
      return text('promotionPage.next.send')
    case 'sent':
      return text('promotionPage.next.sent', { day: doc.sentOn ?? '' })
  }
}
