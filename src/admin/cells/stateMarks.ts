/** The tones of the console; each has a colour of its own in `src/admin/styles`. */
export type Tone = 'blue' | 'green' | 'amber' | 'red' | 'grey'

interface StateLook {
  /** A sign of its own shape: colour alone tells nothing to one reader in twelve, or on paper. */
  readonly mark: string
  readonly tone: Tone
}

const notBegun: StateLook = { mark: '○', tone: 'blue' }
const underWay: StateLook = { mark: '◐', tone: 'blue' }
const waiting: StateLook = { mark: '◐', tone: 'amber' }
const trouble: StateLook = { mark: '▲', tone: 'red' }
const done: StateLook = { mark: '●', tone: 'green' }
const over: StateLook = { mark: '✕', tone: 'grey' }

const looks: Readonly<Record<string, StateLook>> = {
  // cases
  accepted: notBegun,
  served: { mark: '◔', tone: 'blue' },
  heard: underWay,
  concluded: done,
  effective: { mark: '■', tone: 'green' },
  // hearings
  scheduled: notBegun,
  held: done,
  cancelled: over,
  // duties
  open: notBegun,
  submitted: waiting,
  returned: trouble,
  'struck-off': done,
  waived: over,
  overdue: trouble,
  // notices and deliveries
  pending: { mark: '○', tone: 'amber' },
  delivered: done,
  sent: done,
  failing: trouble,
  // attendance
  attended: done,
  excused: { mark: '◐', tone: 'grey' },
  absent: trouble,
  // documents and their numbers
  draft: notBegun,
  issued: done,
  used: done,
  voided: over,
  // bulletins, assessments, opinions on promotions
  approved: { mark: '◕', tone: 'green' },
  confirmed: done,
  requested: notBegun,
  'facts-pulled': { mark: '◔', tone: 'blue' },
  drafted: waiting,
  // inspections: states, score card, objections
  planned: notBegun,
  'self-check': { mark: '◔', tone: 'blue' },
  'on-site': underWay,
  findings: { mark: '◑', tone: 'amber' },
  rectifying: { mark: '◕', tone: 'amber' },
  closed: done,
  proposed: waiting,
  final: done,
  upheld: done,
  rejected: over,
  // referrals
  clue: notBegun,
  'county-reviewed': { mark: '◔', tone: 'blue' },
  'prefecture-reviewed': { mark: '◑', tone: 'blue' },
  'handed-over': waiting,
  received: { mark: '◕', tone: 'amber' },
  result: done,
  dropped: over,
  // duty shifts and their swaps, task forces
  'on-duty': underWay,
  logged: { mark: '■', tone: 'green' },
  missed: trouble,
  asked: waiting,
  declined: over,
  withdrawn: over,
  objected: trouble,
  formed: notBegun,
  working: underWay,
  dissolved: over,
  // matters of counsel, opinions and their conclusions
  assigned: underWay,
  opined: waiting,
  reviewed: { mark: '◕', tone: 'green' },
  passed: done,
  void: over,
  lawful: done,
  'lawful-with-changes': { mark: '◐', tone: 'amber' },
  unlawful: trouble,
  // counsel, engagements, coverage
  nominated: waiting,
  vetted: done,
  removed: over,
  upcoming: notBegun,
  'in-force': done,
  expiring: { mark: '◕', tone: 'amber' },
  expired: trouble,
  ended: over,
  covered: done,
  lapsed: trouble,
  uncovered: { mark: '○', tone: 'amber' },
  // decisions, their reviews, meetings, catalogues and comments
  drafting: { mark: '◔', tone: 'blue' },
  'in-review': waiting,
  'for-discussion': { mark: '◕', tone: 'amber' },
  decided: done,
  published: done,
  archived: { mark: '■', tone: 'green' },
  'risk-stated': { mark: '◐', tone: 'amber' },
  'passed-with-changes': { mark: '◐', tone: 'amber' },
  postponed: waiting,
  answered: done,
  // imports
  previewed: notBegun,
  queued: waiting,
  running: underWay,
  done,
  failed: trouble,
  undone: over,
}

/** How a state looks: its sign and its tone. An unknown state is plain. */
export const stateLook = (state: string): StateLook => looks[state] ?? { mark: '·', tone: 'grey' }
