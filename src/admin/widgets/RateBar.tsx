/** The bar ends at this rate: higher ones fill it. */
const FULL = 60

const share = (percent: number): string => `${Math.min(100, (percent / FULL) * 100)}%`

interface RateBarProps {
  /** Per cent. */
  readonly rate: number
  readonly threshold: number
  readonly benchmark: number | null
  readonly isAbove: boolean
}

/** A rate as a bar with the threshold and the benchmark as lines; the figure itself stands beside it. */
export const RateBar = ({ rate, threshold, benchmark, isAbove }: RateBarProps) => (
  <div aria-hidden="true" className="zs-rate">
    <div
      className={isAbove ? 'zs-rate__fill zs-rate__fill--above' : 'zs-rate__fill'}
      style={{ width: share(rate) }}
    />
    <i className="zs-rate__threshold" style={{ insetInlineStart: share(threshold) }} />
    {benchmark !== null && (
      <i className="zs-rate__benchmark" style={{ insetInlineStart: share(benchmark) }} />
    )}
  </div>
)
