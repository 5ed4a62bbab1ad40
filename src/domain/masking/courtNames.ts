import { courtRoles } from '@/src/domain/masking/words'

/** Signatures print roles with spaces between the characters: 审 判 长. */
const SPACED_ROLE =
  /审 {0,4}判 {0,4}[长员]|书 {0,4}记 {0,4}员|陪 {0,4}审 {0,4}员|法 {0,4}官 {0,4}助 {0,4}理/gu

/** Ends of the roles of court and procuratorate, after which a name stays. */
export const courtRoleEnds = (folded: string): ((end: number) => boolean) => {
  const ends = new Set<number>()
  for (const { 0: raw, index } of folded.matchAll(SPACED_ROLE)) ends.add(index + raw.length)
  return (end) => ends.has(end) || courtRoles.endingAt(folded, end) !== ''
}
