import { compare, parseExact } from '@/src/domain/accountability/fraction'

/** A result as it is ranked: by the exact total, before rounding. */
interface Ranked {
  readonly totalExact: string
}

/**
 * The results from the best to the worst with their ranks: equal totals share a rank, and the next one skips
 * (1, 2, 2, 4).
 */
export const ranking = <Result extends Ranked>(
  results: readonly Result[],
): { readonly rank: number; readonly result: Result }[] => {
  const sorted = results
    .map((result) => ({ result, total: parseExact(result.totalExact) }))
    .sort((a, b) => compare(b.total, a.total))
  let rank = 0
  return sorted.map(({ result, total }, index) => {
    const before = sorted[index - 1]
    if (!before || compare(before.total, total) !== 0) rank = index + 1
    return { rank, result }
  })
}
