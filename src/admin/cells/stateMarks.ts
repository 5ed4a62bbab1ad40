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
