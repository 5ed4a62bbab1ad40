import type { Where } from 'payload'

import type { Preset, Viewer } from '@/src/admin/lists/presets'
import { startOfYear, yearOf } from '@/src/domain/day'
import { owedStates } from '@/src/domain/dutyStates'
import { paperSlugs } from '@/src/domain/papers/paper'

/** The form that Payload's filter panel reads, so that a preset can be refined there. */
const all = (...conditions: Where[]): Where => ({ or: [{ and: conditions }] })

const state = (...values: string[]): Where => ({ state: { in: values } })

/** Papers by the state of the duty that they answer for. */
const paperFilters = ({ role, today }: Viewer): Preset[] => {
  const owed: Where = { dutyState: { in: [...owedStates] } }
  return [
    { label: role === 'agency' ? 'preset.toWrite' : 'preset.beingWritten', where: all(owed) },
    { label: 'preset.overdue', where: all(owed, { dutyDueOn: { less_than: today } }) },
    { label: 'preset.handedIn', where: all({ dutyState: { equals: 'submitted' } }) },
    { label: 'preset.returned', where: all({ dutyState: { equals: 'returned' } }) },
    { label: 'preset.struckOff', where: all({ dutyState: { equals: 'struck-off' } }) },
  ]
}

const bulletinFilters = ({ role, today }: Viewer): Preset[] => [
  ...(role === 'prefecture-office' || role === 'county-office'
    ? [
        { label: 'preset.toApprove', where: all(state('draft')) } as const,
        { label: 'preset.toIssue', where: all(state('approved')) } as const,
      ]
    : []),
  {
    label: 'preset.issuedThisYear',
    where: all(state('issued'), { issuedOn: { greater_than_equal: startOfYear(today) } }),
  },
]

const inspectionFilters = ({ role, agency }: Viewer): Preset[] => [
  ...(role === 'agency'
    ? [
        {
          label: 'preset.toSelfCheck',
          where: all(state('self-check'), { selfCheckOn: { exists: false } }),
        } as const,
      ]
    : agency
      ? [
          {
            label: 'preset.ledByUs',
            where: all(
              { lead: { equals: agency } },
              { state: { not_in: ['closed', 'cancelled'] } },
            ),
          } as const,
        ]
      : []),
  { label: 'preset.rectifying', where: all(state('rectifying')) },
  { label: 'preset.closed', where: all(state('closed')) },
]

const findingFilters = ({ role }: Viewer): Preset[] => [
  ...(role === 'agency'
    ? []
    : [
        {
          label: 'preset.unissued',
          where: all({ issuedOn: { exists: false } }, { isWithdrawn: { not_equals: true } }),
        } as const,
      ]),
  {
    label: 'preset.issuedFindings',
    where: all({ issuedOn: { exists: true } }, { isWithdrawn: { not_equals: true } }),
  },
  { label: 'preset.withdrawnFindings', where: all({ isWithdrawn: { equals: true } }) },
]

const ofThisYear = ({ today }: Viewer): Preset[] => [
  { label: 'preset.thisYear', where: all({ year: { equals: yearOf(today) } }) },
]

const assessmentFilters = (viewer: Viewer): Preset[] => [
  ...ofThisYear(viewer),
  ...(viewer.role === 'prefecture-office' || viewer.role === 'county-office'
    ? [{ label: 'preset.toConfirm', where: all(state('draft')) } as const]
    : []),
  { label: 'preset.confirmed', where: all(state('confirmed')) },
]

const promotionFilters = (): Preset[] => [
  { label: 'preset.toOpine', where: all(state('requested', 'facts-pulled')) },
  { label: 'preset.toApprove', where: all(state('drafted')) },
  { label: 'preset.toAnswer', where: all(state('approved')) },
  { label: 'preset.answered', where: all(state('sent')) },
]

const referralFilters = ({ role }: Viewer): Preset[] => {
  if (role === 'discipline')
    return [
      { label: 'preset.toReceive', where: all(state('handed-over')) },
      { label: 'preset.toGiveResult', where: all(state('received')) },
    ]
  return [
    { label: 'preset.clues', where: all(state('clue')) },
    { label: 'preset.countyReviewed', where: all(state('county-reviewed')) },
    { label: 'preset.toHandOver', where: all(state('prefecture-reviewed')) },
    { label: 'preset.handedOver', where: all(state('handed-over', 'received', 'result')) },
  ]
}

/** The one-click filters of the collections of accountability. */
export const accountabilityPresets: Readonly<Record<string, (viewer: Viewer) => Preset[]>> = {
  ...Object.fromEntries(paperSlugs.map((slug) => [slug, paperFilters])),
  bulletins: bulletinFilters,
  inspections: inspectionFilters,
  findings: findingFilters,
  'supervision-rounds': ofThisYear,
  'assessment-tables': ofThisYear,
  assessments: assessmentFilters,
  'promotion-opinions': promotionFilters,
  referrals: referralFilters,
}
