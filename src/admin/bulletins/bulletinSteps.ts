import type { Text } from '@/src/admin/textOf'
import type { Step } from '@/src/admin/records/step'
import { idOf } from '@/src/domain/idOf'
import type { Bulletin, User } from '@/src/payload-types'

/** What a reader may do with a bulletin now, and what comes next in words. */
export interface BulletinOutlook {
  readonly steps: readonly ('compute' | 'approve' | 'issue')[]
  /** Why the reader does not take the next step himself; null where he does, or nothing is left. */
  readonly hindrance: 'bulletin.ownDraft' | 'bulletin.ownLevel' | null
}

type Facts = Pick<Bulletin, 'state' | 'level' | 'region' | 'author' | 'editedBy'>

/**
 * The steps of a bulletin for a reader: the office of its level computes, another person of it approves, and
 * either of them issues. The endpoints check the same.
 */
export const bulletinOutlook = (
  bulletin: Facts,
  user: Pick<User, 'id' | 'role' | 'region'>,
): BulletinOutlook => {
  const office = bulletin.level === 'prefecture' ? 'prefecture-office' : 'county-office'
  const isOwn = user.role === office && idOf(user.region) === idOf(bulletin.region)
  if (bulletin.state === 'issued') return { steps: [], hindrance: null }
  if (!isOwn) return { steps: [], hindrance: 'bulletin.ownLevel' }
  if (bulletin.state === 'approved') return { steps: ['issue'], hindrance: null }
  const hasWritten = [bulletin.author, bulletin.editedBy].some((one) => idOf(one) === user.id)
  return hasWritten
    ? { steps: ['compute'], hindrance: 'bulletin.ownDraft' }
    : { steps: ['compute', 'approve'], hindrance: null }
}

/** A step of a bulletin as its button and dialog. */
export const bulletinStep = (name: BulletinOutlook['steps'][number], text: Text): Step => {
  switch (name) {
    case 'compute':
      return {
        name,
        label: text('bulletinPage.compute'),
        kind: 'plain',
        lead: text('bulletinPage.computeLead'),
      }
    case 'approve':
      return {
        name,
        label: text('bulletinPage.approve'),
        kind: 'primary',
        lead: text('bulletinPage.approveLead'),
      }
    case 'issue':
      return {
        name,
        label: text('bulletinPage.issue'),
        kind: 'primary',
        lead: text('bulletinPage.issueLead'),
        fields: [
          {
            name: 'number',
            kind: 'line',
            label: text('bulletinPage.number'),
            hint: text('bulletinPage.numberHint'),
            isRequired: true,
          },
        ],
      }
  }
}
