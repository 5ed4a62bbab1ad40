/**
 * Shares `total` out in proportion to weights, so that the parts add up to it (largest remainders).
 */
export const quota = <T>(
  total: number,
  weights: readonly (readonly [T, number])[],
): (readonly [T, number])[] => {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0)
  const exact = weights.map(([value, weight]) => ({ value, share: (total * weight) / sum }))
  const missing = total - exact.reduce((all, { share }) => all + Math.floor(share), 0)
  const favoured = new Set(
    [...exact]
      .sort((a, b) => (b.share % 1) - (a.share % 1))
      .slice(0, missing)
      .map(({ value }) => value),
  )
  return exact.map(({ value, share }) => [value, Math.floor(share) + (favoured.has(value) ? 1 : 0)])
}
