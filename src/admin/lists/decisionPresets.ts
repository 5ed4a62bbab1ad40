import type { Where } from 'payload'

import type { Preset, Viewer } from '@/src/admin/lists/presets'
import { yearOf } from '@/src/domain/day'

/** The form that Payload's filter panel reads, so that a preset can be refined there. */
const all = (...conditions: Where[]): Where => ({ or: [{ and: conditions }] })

const state = (...values: string[]): Where => ({ state: { in: values } })

const decisionFilters = ({ role, agency }: Viewer): Preset[] => [
  ...(role === 'agency' && agency
    ? [
        {
          label: 'preset.myDecisions',
          where: all({ handlingUnit: { equals: agency } }),
        } as const,
      ]
    : []),
  { label: 'preset.draftingDecisions', where: all(state('proposed', 'drafting')) },
  { label: 'preset.inLegalityReview', where: all(state('in-review')) },
  { label: 'preset.toDecide', where: all(state('for-discussion')) },
  {
    label: 'preset.decidedDecisions',
    where: all(state('decided', 'published', 'archived')),
  },
  { label: 'preset.outsideCatalogue', where: all({ catalogue: { exists: false } }) },
]

const reviewFilters = ({ agency }: Viewer): Preset[] => [
  ...(agency
    ? [
        {
          label: 'preset.reviewsToGive',
          where: all({ reviewer: { equals: agency } }, state('submitted', 'accepted')),
        } as const,
      ]
    : []),
  { label: 'preset.reviewsAsked', where: all(state('submitted', 'accepted')) },
  { label: 'preset.unlawfulReviews', where: all({ conclusion: { equals: 'unlawful' } }) },
  { label: 'preset.shortReviews', where: all({ shortReason: { exists: true } }) },
]

const commentFilters = (): Preset[] => [
  { label: 'preset.commentsToAnswer', where: all(state('received')) },
  { label: 'preset.commentsAdopted', where: all({ answer: { in: ['adopted', 'partly'] } }) },
]

const catalogueFilters = ({ today }: Viewer): Preset[] => [
  { label: 'preset.thisYear', where: all({ year: { equals: yearOf(today) } }) },
  { label: 'preset.draftCatalogues', where: all(state('draft')) },
]

/** The one-click filters of decisions, their reviews, comments and catalogues. */
export const decisionPresets: Readonly<Record<string, (viewer: Viewer) => Preset[]>> = {
  decisions: decisionFilters,
  'legality-reviews': reviewFilters,
  'public-comments': commentFilters,
  'decision-catalogues': catalogueFilters,
}
