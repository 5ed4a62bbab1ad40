/**
 * A rate as an exact fraction of counts. The numerator may exceed the denominator (结收比 110.17 %);
 * a zero denominator means that nothing was counted, and has no percentage.
 */
export interface Rate {
  readonly numerator: number
  readonly denominator: number
}

const assertCount = (value: number, name: string): void => {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`A rate's ${name} must be a count, not ${value}`)
  }
}

/**
 * Makes a rate of two counts.
 * @throws RangeError when one of them is no whole number ≥ 0.
 */
export const rateOf = (numerator: number, denominator: number): Rate => {
  assertCount(numerator, 'numerator')
  assertCount(denominator, 'denominator')
  return { numerator, denominator }
}

/** The rate of all parts together: counts are summed, percentages never averaged. */
export const addRates = (...rates: readonly Rate[]): Rate =>
  rates.reduce(
    (sum, rate) => rateOf(sum.numerator + rate.numerator, sum.denominator + rate.denominator),
    rateOf(0, 0),
  )

/** A decimal number as an exact fraction, e.g. `30.5` → 305/10. */
const decimalFraction = (value: string | number): { numerator: bigint; denominator: bigint } => {
  const [, sign, whole, fraction = ''] =
    /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(String(value).trim()) ?? []
  if (whole === undefined) throw new RangeError(`Not a decimal number: ${value}`)
  const magnitude = BigInt(whole + fraction)
  return {
    numerator: sign === '-' ? -magnitude : magnitude,
    denominator: 10n ** BigInt(fraction.length),
  }
}

/** Half-up of a fraction at a number of decimals, as text; halves go away from zero, as 四舍五入 does. */
const roundHalfUp = (numerator: bigint, denominator: bigint, decimals: number): string => {
  const magnitude = numerator < 0n ? -numerator : numerator
  const scaled = (magnitude * 10n ** BigInt(decimals) * 2n + denominator) / (denominator * 2n)
  const digits = scaled.toString().padStart(decimals + 1, '0')
  const sign = numerator < 0n && scaled > 0n ? '-' : ''
  if (decimals === 0) return sign + digits
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/**
 * Compares two rates exactly: negative when `a` is lower, 0 when equal, positive when higher.
 * @throws RangeError when one has a zero denominator.
 */
export const compareRates = (a: Rate, b: Rate): -1 | 0 | 1 => {
  if (a.denominator === 0 || b.denominator === 0) {
    throw new RangeError('A rate with a zero denominator cannot be compared')
  }
  const left = BigInt(a.numerator) * BigInt(b.denominator)
  const right = BigInt(b.numerator) * BigInt(a.denominator)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Percent as text, half-up, without sign: 33/536 → `6.16`; null for a zero denominator. */
export const formatRate = (rate: Rate, decimals = 2): string | null =>
  rate.denominator === 0
    ? null
    : roundHalfUp(BigInt(rate.numerator) * 100n, BigInt(rate.denominator), decimals)

/** Percent for a screen: `6.16%`, or `—` where nothing was counted. */
export const displayRate = (rate: Rate): string => {
  const percent = formatRate(rate)
  return percent === null ? '—' : `${percent}%`
}

/** Percent with its counts, as every screen and document shows it: `33.33%（1/3）`. */
export const displayRateWithCounts = (rate: Rate): string =>
  `${displayRate(rate)}（${rate.numerator}/${rate.denominator}）`

/**
 * Change from one rate to another in percentage points (百分点), half-up to two decimals: the exact
 * difference is rounded, not the difference of rounded rates. Null when either has nothing counted.
 */
export const pointsChange = (from: Rate, to: Rate): string | null => {
  if (from.denominator === 0 || to.denominator === 0) return null
  const denominator = BigInt(from.denominator) * BigInt(to.denominator)
  const numerator =
    BigInt(to.numerator) * BigInt(from.denominator) -
    BigInt(from.numerator) * BigInt(to.denominator)
  return roundHalfUp(numerator * 100n, denominator, 2)
}

/**
 * How a rate stands to a percentage, exactly: -1 below, 0 equal, 1 above; null with a zero denominator.
 * @throws RangeError when the percentage is no decimal number.
 */
export const compareWithPercent = (rate: Rate, percent: string | number): -1 | 0 | 1 | null => {
  const limit = decimalFraction(percent)
  if (rate.denominator === 0) return null
  const left = BigInt(rate.numerator) * 100n * limit.denominator
  const right = limit.numerator * BigInt(rate.denominator)
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * Whether a rate is above a percentage (超过): strictly and exactly, so 3/10 does not exceed 30 while
 * 30.004 % does although it shows 30.00. A zero denominator never exceeds.
 */
export const exceedsPercent = (rate: Rate, percent: string | number): boolean =>
  compareWithPercent(rate, percent) === 1

/** Points between a rate and a percentage (rate − percent), half-up; null with a zero denominator. */
export const pointsFromPercent = (rate: Rate, percent: string | number): string | null => {
  const other = decimalFraction(percent)
  if (rate.denominator === 0) return null
  const denominator = BigInt(rate.denominator) * other.denominator
  const numerator =
    BigInt(rate.numerator) * 100n * other.denominator - other.numerator * BigInt(rate.denominator)
  return roundHalfUp(numerator, denominator, 2)
}

/** Whether enough cases were counted for the rate to mean anything. */
export const meetsMinimumCount = (rate: Rate, minimumCount: number): boolean =>
  rate.denominator > 0 && rate.denominator >= minimumCount
