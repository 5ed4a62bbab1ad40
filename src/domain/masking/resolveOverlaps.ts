import { findingKinds, type Candidate } from '@/src/domain/masking/finding'

const rankOf = new Map(findingKinds.map(({ value }, index) => [value, index]))

const rank = ({ kind }: Candidate): number => rankOf.get(kind) ?? rankOf.size

/** A doubtful candidate never displaces a better one; a party is as good as any. */
const tier = ({ kind, certainty }: Candidate): number =>
  certainty === 'doubtful' && kind !== 'party' ? 1 : 0

/**
 * Leaves of overlapping candidates the better founded, then the longer, then by the order of kinds and
 * places; so the same text always gives the same answer.
 *
 * @returns in the order of the text
 */
export const resolveOverlaps = (candidates: readonly Candidate[], length: number): Candidate[] => {
  const taken = new Uint8Array(length)
  const chosen: Candidate[] = []
  const inOrder = [...candidates].sort(
    (a, b) =>
      tier(a) - tier(b) ||
      b.end - b.start - (a.end - a.start) ||
      rank(a) - rank(b) ||
      a.start - b.start,
  )
  for (const candidate of inOrder) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue
    taken.fill(1, candidate.start, candidate.end)
    chosen.push(candidate)
  }
  return chosen.sort((a, b) => a.start - b.start)
}
