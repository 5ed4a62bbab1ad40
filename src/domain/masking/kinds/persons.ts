import type { Bilingual } from '@/src/domain/bilingual'
import { courtRoleEnds } from '@/src/domain/masking/courtNames'
import { findNames } from '@/src/domain/masking/findNames'
import type { Candidate, Certainty, MaskingOptions } from '@/src/domain/masking/finding'
import { foreignNames } from '@/src/domain/masking/foreignNames'
import { isTransliteration } from '@/src/domain/masking/givenNames'
import { agencies, type Kept } from '@/src/domain/masking/kinds/agencies'
import { compactName, maskedPerson } from '@/src/domain/masking/maskedPerson'
import {
  hasRoleBefore,
  isIdentifiedAfter,
  labelEnd,
  scoreAfter,
  scoreBefore,
} from '@/src/domain/masking/nameContext'
import { scoreShape } from '@/src/domain/masking/nameShape'
import { isHanAt, type Reading } from '@/src/domain/masking/reading'
import { surnameLength } from '@/src/domain/masking/surnames'
import { personRoles, smallWords, strongFollowers } from '@/src/domain/masking/words'

/** A name at a place, and how much speaks for it. */
interface Name {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly score: number
}

interface Sighting extends Name {
  readonly reason: Bilingual
}

const REASONS = {
  role: { zh: '称谓之后的人名', en: 'named after a role' },
  list: { zh: '与其他人名并列', en: 'in a list of names' },
  context: { zh: '依姓氏和上下文判断', en: 'by surname and context' },
  foreign: { zh: '少数民族或者外国人姓名', en: 'a minority or foreign name' },
  repeated: { zh: '同一人名再次出现', en: 'a name found elsewhere in the text' },
} as const satisfies Record<string, Bilingual>

/** The score from which a name is found, from which it is looked for in the rest of the text, and is sure. */
const FOUND = 3.5
const LIKELY = 4.5
const SURE = 7
const ROLE = 4
const LIST = 3

const MASKED = /某|[甲乙丙丁]$/u
const LIST_JOINT = /^\s?(?:、|和|与|及|以及)\s?$/u
const LAWYER_AFTER = /^[^。;\n]{0,40}?(?:律师事务所|法律服务所|法律援助中心)/u

/** 1 for each code unit that lies in one of the stretches. */
const marks = (length: number, stretches: readonly Kept[]): Uint8Array => {
  const marked = new Uint8Array(length + 1)
  for (const { start, end } of stretches) marked.fill(1, start, end)
  return marked
}

/** A nickname, announced and in quotation marks. */
const ALIAS =
  /(?:绰号|小名|乳名|又名|别名|化名|曾用名|人称|外号)[为叫是:]?\s?["“]([\p{Script=Han}]{2,4})(?=["”])/gu

const SPACED =
  /(\p{Script=Han}{1,2}) {1,6}(\p{Script=Han}{1,2})(?: {1,3}(\p{Script=Han}))?(?=[\s,;。、)]|$)/uy

/** How long a name with spaces inside is, as signatures print it: 王  伟, 张 三 丰; 0 where there is none. */
const spacedLength = (folded: string, at: number): number => {
  SPACED.lastIndex = at
  return SPACED.exec(folded)?.[0].length ?? 0
}

/** The best name with a known surname that begins at a place; null where none does. */
const surnamedAt = (
  reading: Reading,
  start: number,
  before: number,
  isStrong: boolean,
): Name | null => {
  const { folded } = reading
  const surname = surnameLength(folded, start)
  if (surname === 0) return null
  let best: Name | null = null
  for (let given = 1; given <= 3; given += 1) {
    const end = start + surname + given
    if (end > folded.length || !isHanAt(folded, end - 1)) break
    const after = scoreAfter(reading, end)
    // Three characters after a surname are rare: only where the context leaves no doubt.
    if (given === 3 && after < (isStrong ? 2 : 6)) continue
    const isSubject = before === 1 && after >= 3
    const score = before + after + scoreShape(reading, start, end, isStrong, isSubject)
    if (!best || score > best.score) best = { start, end, name: folded.slice(start, end), score }
  }
  return best
}

/** Words that end like a people, an agency or a date. */
const NOUN = /[族局院厅府号县市区镇村年月日籍户]$/u

/** Whether one of the characters of a span is a word of its own, as those of most names. */
const hasSingleCharacter = ({ starts }: Reading, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (starts[at] === 1 && starts[at + 1] === 1) return true
  return false
}

/** A name without a known surname (扎西顿珠) after a role, where something that follows a name follows. */
const unsurnamedAt = (reading: Reading, start: number, isStrong = true): Name | null => {
  const { folded, starts } = reading
  for (let end = start + 2; end <= Math.min(start + 6, folded.length); end += 1) {
    if (!isHanAt(folded, end - 1)) return null
    if (starts[end] !== 1 && !strongFollowers.beginningAt(folded, end)) continue
    const name = folded.slice(start, end)
    if (scoreAfter(reading, end) < (isStrong ? 2 : 3)) continue
    if (!isStrong && name.length < 3) continue
    const isIdentified = isIdentifiedAfter(folded, end)
    const isForeign = isTransliteration(name)
    if (!isForeign && !(isStrong && isIdentified && hasSingleCharacter(reading, start, end))) {
      continue
    }
    if (NOUN.test(name) || smallWords.beginningAt(folded, start)) return null
    if (personRoles.beginningAt(folded, start).length >= 2) return null
    return { start, end, name, score: isIdentified ? SURE : LIKELY }
  }
  return null
}

/** Whether a better name begins inside a weak one: 师廖俊 is 廖俊 after 估价师, 由陆川 is 陆川. */
const beginsLater = (reading: Reading, { start, end, score }: Name): boolean => {
  for (let at = start + 1; at < end; at += 1) {
    if (personRoles.endingAt(reading.folded, at).length >= 2) return true
  }
  const next = surnamedAt(reading, start + 1, scoreBefore(reading, start + 1), false)
  return next !== null && next.end >= end && next.score > Math.min(score, 6)
}

const certaintyOf = (score: number): Certainty =>
  score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'doubtful'

/** Names before 、 or 和 and a name that was found: the first of a list may have little context of its own. */
const listHeads = (reading: Reading, sightings: readonly Sighting[]): Sighting[] => {
  const { folded } = reading
  const ends = new Set(sightings.map(({ end }) => end))
  const heads: Sighting[] = []
  for (const { start, score } of sightings) {
    const end = start - 1
    if (score < LIKELY || end < 2 || !/[、和与及]/u.test(folded.charAt(end)) || ends.has(end))
      continue
    const names = [4, 3, 2]
      .map((length) => surnamedAt(reading, end - length, scoreBefore(reading, end - length), true))
      .filter((name) => name !== null && name.end === end && name.score + 1 >= FOUND)
      .sort((a, b) => (b?.score ?? 0) - (a?.score ?? 0))
    const [best] = names
    if (best) heads.push({ ...best, score: LIKELY, reason: REASONS.list })
  }
  return heads
}

/** Every name by its own context, and the names that stay: those of judges, clerks and procurators. */
const readNames = (reading: Reading): { sightings: Sighting[]; kept: Kept[] } => {
  const { folded } = reading
  const inAgency = marks(folded.length, agencies(reading))
  const isCourtRoleEnd = courtRoleEnds(folded)
  const sightings: Sighting[] = []
  const kept: Kept[] = []
  /** Where the name before ended, and whether it stays: a list goes on as it began. */
  let last = { end: -9, isKept: false }
  for (let at = 0; at < folded.length;) {
    if (!isHanAt(folded, at)) {
      at += 1
      continue
    }
    const isList = at - last.end <= 4 && LIST_JOINT.test(folded.slice(last.end, at))
    const label = labelEnd(folded, at)
    if (isCourtRoleEnd(label) || (isList && last.isKept)) {
      const spaced = spacedLength(folded, at)
      const end = spaced
        ? at + spaced
        : (surnamedAt(reading, at, ROLE, true) ?? unsurnamedAt(reading, at))?.end
      if (end !== undefined) {
        kept.push({ start: at, end })
        last = { end, isKept: true }
        at = end
        continue
      }
    }
    const isAfterRole = hasRoleBefore(folded, label)
    const isStrong = isAfterRole || (isList && !last.isKept)
    const spaced = isStrong && surnameLength(folded, at) > 0 ? spacedLength(folded, at) : 0
    const before = isAfterRole ? ROLE : isStrong ? LIST : scoreBefore(reading, at)
    const found = spaced
      ? { start: at, end: at + spaced, name: folded.slice(at, at + spaced), score: SURE }
      : [
          surnamedAt(reading, at, before, isStrong),
          isStrong || before === 1 ? unsurnamedAt(reading, at, isStrong) : null,
        ]
          .filter((name) => name !== null)
          .sort((a, b) => b.score - a.score)[0]
    const isSuppressed =
      (!isStrong && inAgency[at] === 1) ||
      ((!isStrong || smallWords.beginningAt(folded, at).length === 1) &&
        found !== undefined &&
        beginsLater(reading, found))
    if (!found || found.score < FOUND || isSuppressed || MASKED.test(found.name)) {
      at += 1
      continue
    }
    const reason = isAfterRole ? REASONS.role : isStrong ? REASONS.list : REASONS.context
    sightings.push({ ...found, reason })
    if (found.score >= LIKELY) last = { end: found.end, isKept: false }
    at = found.end
  }
  return { sightings: [...sightings, ...listHeads(reading, sightings)], kept }
}

/**
 * Names of persons by their surname and what stands around them: roles, sex and ethnic group, family,
 * lists; and each of them wherever it stands again. Judges, clerks and procurators stay, and so do words and
 * agencies that only begin like a name.
 *
 * @param known names found in other parts of the document
 */
export const persons = (
  reading: Reading,
  options: MaskingOptions,
  known: ReadonlySet<string> = new Set(),
): Candidate[] => {
  const { folded, starts } = reading
  const { sightings, kept } = readNames(reading)
  const aliases = [...folded.matchAll(ALIAS)].map(({ 0: written, 1: name = '', index }) => {
    const end = index + written.length
    return { start: end - name.length, end, name, score: SURE, reason: REASONS.role }
  })
  const foreign = foreignNames(reading).map((name) => ({
    ...name,
    score: SURE,
    reason: REASONS.foreign,
  }))
  const all = [...sightings, ...aliases, ...foreign].filter(({ name }) => !MASKED.test(name))
  /** By the writing to look for the whole name, which a part of a transliterated name stands for. */
  const wholeNames = new Map([...known].map((name) => [name, name]))
  for (const { name, score } of all) {
    if (score >= LIKELY) wholeNames.set(compactName(name), compactName(name))
  }
  for (const { name } of all.filter(({ name }) => name.includes('·'))) {
    for (const part of name.split('·')) {
      if (part.trim().length >= 2) wholeNames.set(part.trim(), name)
    }
  }
  const isKept = marks(folded.length, kept)
  const seen = new Set(all.map(({ start }) => start))
  for (const { start, end, name } of findNames(folded, wholeNames.keys())) {
    const isInsideWord = starts[start] !== 1 && starts[end] !== 1
    if (seen.has(start) || isKept[start] === 1 || isInsideWord) continue
    all.push({ start, end, name, score: LIKELY, reason: REASONS.repeated })
  }
  return all
    .filter(({ end }) => !(options.keepsLawyers && LAWYER_AFTER.test(folded.slice(end, end + 60))))
    .map(({ start, end, name, score, reason }) => {
      const whole = wholeNames.get(compactName(name)) ?? name
      return {
        kind: 'person',
        start,
        end,
        certainty: certaintyOf(score),
        reason,
        masked: maskedPerson(whole),
        identity: compactName(whole),
      }
    })
}
