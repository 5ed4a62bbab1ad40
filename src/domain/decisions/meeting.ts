import type { Option } from '@/src/domain/options'

/** Which body discusses (art. 30). */
export const meetingKinds = [
  { value: 'executive', label: { zh: '常务会议', en: 'Executive meeting' } },
  { value: 'full', label: { zh: '全体会议', en: 'Full session' } },
] as const satisfies readonly Option[]

export const speechPositions = [
  { value: 'agree', label: { zh: '同意', en: 'Agrees' } },
  { value: 'disagree', label: { zh: '不同意', en: 'Disagrees' } },
  { value: 'abstain', label: { zh: '暂缓或保留', en: 'Abstains or would wait' } },
] as const satisfies readonly Option[]
export type SpeechPosition = (typeof speechPositions)[number]['value']

export const meetingResults = [
  { value: 'passed', label: { zh: '通过', en: 'Passed' } },
  { value: 'passed-with-changes', label: { zh: '修改后通过', en: 'Passed with changes' } },
  { value: 'postponed', label: { zh: '暂缓、再次审议', en: 'Postponed' } },
  { value: 'rejected', label: { zh: '不通过', en: 'Rejected' } },
] as const satisfies readonly Option[]
export type MeetingResult = (typeof meetingResults)[number]['value']

/** Who spoke, in the order in which they did. */
export interface Speech {
  readonly name: string
  readonly isHead: boolean
  readonly position: SpeechPosition
  readonly opinion: string | null
}

export interface Meeting {
  readonly attendees: readonly string[]
  readonly speeches: readonly Speech[]
  readonly result: MeetingResult
  /** Why the head departs from the majority. */
  readonly headReason: string | null
  readonly hasMinutes: boolean
}

export type MeetingProblem =
  | { readonly kind: 'noSpeeches' | 'noHead' | 'severalHeads' | 'headNotLast' | 'noMinutes' }
  | { readonly kind: 'notAttending' | 'twice' | 'dissentMissing'; readonly names: string }
  | { readonly kind: 'departureUnexplained'; readonly names: string }

/** The position that each result carries out. */
const carriedBy: Readonly<Record<MeetingResult, SpeechPosition>> = {
  passed: 'agree',
  'passed-with-changes': 'agree',
  postponed: 'abstain',
  rejected: 'disagree',
}

/** The position of more than half of those who spoke before the head; null where none has it. */
export const majorityOf = (speeches: readonly Speech[]): SpeechPosition | null => {
  const others = speeches.filter(({ isHead }) => !isHead)
  const winner = speechPositions.find(
    ({ value }) => others.filter(({ position }) => position === value).length * 2 > others.length,
  )
  return winner?.value ?? null
}

/** Whether the head decides otherwise than most members would: he then gives his reasons (art. 30). */
export const departsFromMajority = ({
  speeches,
  result,
}: Pick<Meeting, 'speeches' | 'result'>): boolean => {
  const majority = majorityOf(speeches)
  return majority !== null && majority !== carriedBy[result]
}

const names = (speeches: readonly Speech[]): string => speeches.map(({ name }) => name).join('、')

/**
 * Everything that is wrong with the record of a discussion: the head speaks last, a departure from the majority
 * is explained, and dissent is kept with its name and words (art. 30).
 */
export const problemsOfMeeting = (meeting: Meeting): MeetingProblem[] => {
  const { attendees, speeches, headReason, hasMinutes } = meeting
  if (speeches.length === 0) return [{ kind: 'noSpeeches' }]
  const heads = speeches.filter(({ isHead }) => isHead)
  const absent = speeches.filter(({ name }) => !attendees.includes(name))
  const repeated = speeches.filter(
    ({ name }, index) => speeches.findIndex((one) => one.name === name) !== index,
  )
  const silent = speeches.filter(
    ({ position, opinion }) => position === 'disagree' && !opinion?.trim(),
  )
  const problems: MeetingProblem[] = []
  if (heads.length === 0) problems.push({ kind: 'noHead' })
  if (heads.length > 1) problems.push({ kind: 'severalHeads' })
  if (heads.length === 1 && !speeches.at(-1)?.isHead) problems.push({ kind: 'headNotLast' })
  if (absent.length > 0) problems.push({ kind: 'notAttending', names: names(absent) })
  if (repeated.length > 0) problems.push({ kind: 'twice', names: names(repeated) })
  if (silent.length > 0) problems.push({ kind: 'dissentMissing', names: names(silent) })
  if (departsFromMajority(meeting) && !headReason?.trim())
    problems.push({ kind: 'departureUnexplained', names: names(heads) })
  if (!hasMinutes) problems.push({ kind: 'noMinutes' })
  return problems
}
