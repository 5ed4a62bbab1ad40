import type { DemoField } from '@/seed/demo/places'
import type { PlannedAppearance } from '@/seed/demo/facts'

/** What became of the duty to answer; `open` may well be overdue. */
export type AnswerFate = 'open' | 'submitted' | 'returned' | 'waived' | 'struck-off'

/** How a hearing went that was held, as recorded; `pending` is one that nobody recorded yet. */
export type HearingFate = keyof typeof appearances | 'pending'

export interface PendingHearing {
  /** Days from today. */
  readonly on: number
  readonly registered: number
  /** Who has signed for the notice. */
  readonly receipts: 'both' | 'agency' | 'office' | 'none'
  readonly mustHeadAppear?: boolean
  readonly fate?: HearingFate
  readonly moved?: { readonly on: number; readonly to: number }
  readonly cancelled?: { readonly on: number }
}

/** A first-instance case that is not concluded; every number counts days from today. */
export interface PendingCase {
  readonly slug: string
  readonly field: DemoField
  readonly filed: number
  readonly served?: number
  readonly answer?: AnswerFate
  readonly hearing?: PendingHearing
  readonly hasReconsideration?: boolean
}

/** What may be recorded of who came (法释〔2020〕3号). */
export const appearances = {
  spoke: {
    attendance: 'attended',
    headName: '分管副职负责人',
    headPost: 'deputy',
    hasSpoken: true,
    speechNote: '就补偿标准和程序瑕疵作出说明，表示愿在法庭主持下协商，提出两套化解方案。',
    hasStaff: true,
    staffOrigin: 'own-agency',
    hasLawyer: true,
    hasProof: true,
  },
  silent: {
    attendance: 'attended',
    headName: '正职负责人',
    headPost: 'chief',
    hasSpoken: false,
    hasStaff: true,
    staffOrigin: 'own-agency',
    hasProof: true,
  },
  excused: {
    attendance: 'excused',
    absenceReason: 'irreplaceable-duty',
    hasStaff: true,
    staffOrigin: 'own-agency',
    hasLawyer: true,
    hasProof: true,
  },
  absent: { attendance: 'absent', hasStaff: false, hasLawyer: true, hasProof: false },
} as const satisfies Record<string, PlannedAppearance>

const withHearing = (
  slug: string,
  field: DemoField,
  filed: number,
  hearing: PendingHearing,
  more: Partial<PendingCase> = {},
): PendingCase => ({
  slug,
  field,
  filed,
  served: filed + 5,
  answer: 'struck-off',
  hearing,
  ...more,
})

/** The open cases of the demo. Together they show every state that a clerk can meet. */
export const pendingCases: readonly PendingCase[] = [
  // Accepted, not served.
  { slug: '522328', field: 'urban-construction', filed: -1 },
  { slug: '522301', field: 'natural-resources', filed: -2 },
  { slug: '522302', field: 'public-security', filed: -3 },
  { slug: '522325', field: 'labour-social-security', filed: -5 },
  // Served: the answer is due in 15 days.
  { slug: '522323', field: 'natural-resources', filed: -7, served: -3, answer: 'open' },
  { slug: '522301', field: 'urban-construction', filed: -9, served: -5, answer: 'open' },
  { slug: '522301', field: 'labour-social-security', filed: -13, served: -9, answer: 'submitted' },
  { slug: '522324', field: 'natural-resources', filed: -16, served: -12, answer: 'open' },
  { slug: '522302', field: 'natural-resources', filed: -18, served: -14, answer: 'open' },
  { slug: 'yilong', field: 'urban-construction', filed: -24, served: -19, answer: 'open' },
  { slug: '522326', field: 'natural-resources', filed: -22, served: -17, answer: 'submitted' },
  { slug: '522323', field: 'natural-resources', filed: -30, served: -26, answer: 'returned' },
  { slug: '522327', field: 'township', filed: -33, served: -28, answer: 'waived' },
  { slug: '522325', field: 'natural-resources', filed: -36, served: -31, answer: 'struck-off' },
  // Hearings of the next two weeks.
  withHearing('522323', 'natural-resources', -45, {
    on: 2,
    registered: -6,
    receipts: 'both',
    mustHeadAppear: true,
  }),
  withHearing('522301', 'public-security', -52, { on: 3, registered: -5, receipts: 'agency' }),
  withHearing('522301', 'natural-resources', -48, { on: 5, registered: -4, receipts: 'none' }),
  withHearing('522302', 'labour-social-security', -60, {
    on: 6,
    registered: -1,
    receipts: 'office',
  }),
  withHearing('522324', 'public-security', -41, { on: 8, registered: -2, receipts: 'both' }),
  withHearing(
    '522323',
    'natural-resources',
    -39,
    { on: 9, registered: -3, receipts: 'none' },
    { hasReconsideration: true },
  ),
  withHearing('522300', 'ecology', -50, {
    on: 10,
    registered: -2,
    receipts: 'agency',
    mustHeadAppear: true,
  }),
  withHearing('522328', 'urban-construction', -58, {
    on: 6,
    registered: -9,
    receipts: 'both',
    moved: { on: -2, to: 12 },
  }),
  withHearing('522325', 'market-supervision', -44, {
    on: 4,
    registered: -8,
    receipts: 'both',
    cancelled: { on: -2 },
  }),
  withHearing('522326', 'government', -47, { on: 13, registered: -1, receipts: 'none' }),
  // Heard, not concluded.
  withHearing('522323', 'natural-resources', -75, {
    on: -6,
    registered: -20,
    receipts: 'both',
    fate: 'spoke',
  }),
  withHearing('522301', 'urban-enforcement', -80, {
    on: -9,
    registered: -22,
    receipts: 'both',
    fate: 'silent',
  }),
  withHearing('522302', 'public-security', -85, {
    on: -14,
    registered: -28,
    receipts: 'both',
    fate: 'excused',
  }),
  withHearing('522327', 'natural-resources', -78, {
    on: -12,
    registered: -27,
    receipts: 'office',
    fate: 'absent',
  }),
  withHearing('522328', 'labour-social-security', -90, {
    on: -20,
    registered: -35,
    receipts: 'both',
    fate: 'spoke',
  }),
  withHearing(
    '522301',
    'natural-resources',
    -96,
    { on: -27, registered: -41, receipts: 'both', fate: 'spoke' },
    { hasReconsideration: true },
  ),
  withHearing('yilong', 'urban-construction', -70, {
    on: -4,
    registered: -18,
    receipts: 'both',
    fate: 'pending',
  }),
  withHearing('522326', 'forestry', -88, {
    on: -17,
    registered: -30,
    receipts: 'both',
    fate: 'silent',
  }),
]
