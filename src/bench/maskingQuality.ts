import { maskingCorpus, type Passage } from '@/src/bench/maskingCorpus'
import { findingKinds, type FindingKind } from '@/src/domain/masking/finding'
import { findPersonalData } from '@/src/domain/masking/findPersonalData'

/** Counts for one kind: how much of what is labelled is found, how much of what is found is labelled. */
export interface KindQuality {
  readonly kind: FindingKind
  readonly labelled: number
  /** Labelled stretches that findings of whatever kind cover wholly: nothing of them is published. */
  readonly covered: number
  readonly found: number
  /** Findings that lie within labelled stretches of their own kind. */
  readonly right: number
}

/** One error, for whoever tunes the rules. */
export interface MaskingError {
  readonly type: 'missed' | 'wrong'
  readonly kind: FindingKind
  readonly raw: string
  readonly passage: Passage
}

const isWithin = (
  { start, end }: { start: number; end: number },
  stretches: readonly { start: number; end: number }[],
): boolean => {
  for (let at = start; at < end; at += 1) {
    if (!stretches.some((stretch) => stretch.start <= at && at < stretch.end)) return false
  }
  return true
}

/** Compares what is found in passages with their labels, kind by kind. */
export const maskingQuality = (
  passages: readonly Passage[],
): { kinds: KindQuality[]; errors: MaskingError[] } => {
  const counts = new Map<
    FindingKind,
    { labelled: number; covered: number; found: number; right: number }
  >(findingKinds.map(({ value }) => [value, { labelled: 0, covered: 0, found: 0, right: 0 }]))
  const errors: MaskingError[] = []
  for (const passage of passages) {
    const { text, parties, labels } = passage
    const findings = findPersonalData(text, { parties })
    for (const label of labels) {
      const count = counts.get(label.kind)
      if (!count) continue
      count.labelled += 1
      if (isWithin(label, findings)) count.covered += 1
      else
        errors.push({
          type: 'missed',
          kind: label.kind,
          raw: text.slice(label.start, label.end),
          passage,
        })
    }
    for (const finding of findings) {
      const count = counts.get(finding.kind)
      if (!count) continue
      count.found += 1
      const sameKind = labels.filter(({ kind }) => kind === finding.kind)
      if (isWithin(finding, sameKind)) count.right += 1
      else errors.push({ type: 'wrong', kind: finding.kind, raw: finding.raw, passage })
    }
  }
  return {
    kinds: [...counts].map(([kind, count]) => ({ kind, ...count })),
    errors,
  }
}

/** The counts of the passages that the rules were tuned on, and of those that were held out. */
export const maskingByTuning = (): Record<'tuned' | 'held-out', KindQuality[]> => {
  const passages = maskingCorpus()
  const counts = (isHeldOut: boolean): KindQuality[] =>
    maskingQuality(passages.filter((passage) => passage.isHeldOut === isHeldOut)).kinds
  return { tuned: counts(false), 'held-out': counts(true) }
}
