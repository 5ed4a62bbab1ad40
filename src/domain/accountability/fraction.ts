/** An exact number: points and scores are added and compared without rounding. The denominator is positive. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

/**
 * A fraction in lowest terms.
 * @throws RangeError when the denominator is not positive.
 */
export const fraction = (numerator: bigint, denominator = 1n): Fraction => {
  if (denominator <= 0n) throw new RangeError('A fraction needs a positive denominator')
  const common = divisor(numerator < 0n ? -numerator : numerator, denominator)
  return { numerator: numerator / common, denominator: denominator / common }
}

export const zero = fraction(0n)

/**
 * A decimal number of a form as an exact fraction: `2.5` → 5/2. At most four decimals.
 * @throws RangeError when it is no such number, or negative.
 */
export const fractionOf = (value: number | string): Fraction => {
  const [, whole, decimals = ''] = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(String(value).trim()) ?? []
  if (whole === undefined) throw new RangeError(`Not a number with at most four decimals: ${value}`)
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

/** Whether {@link fractionOf} takes a value. */
export const isDecimal = (value: unknown): value is number | string =>
  (typeof value === 'number' || typeof value === 'string') &&
  /^\d{1,9}(\.\d{1,4})?$/.test(String(value).trim())

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  add(a, { numerator: -b.numerator, denominator: b.denominator })

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator)

/** The sum of all; nothing sums to 0. */
export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(add, zero)

/** Negative when `a` is smaller, 0 when equal, positive when larger. */
export const compare = (a: Fraction, b: Fraction): -1 | 0 | 1 => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The fraction held between 0 and a limit. */
export const between = (value: Fraction, limit: Fraction): Fraction => {
  if (value.numerator < 0n) return zero
  return compare(value, limit) === 1 ? limit : value
}

/** Two decimals, half-up, for people: 20/3 → `6.67`. For values that are not negative. */
export const display = ({ numerator, denominator }: Fraction): string => {
  const cents = ((numerator * 200n + denominator) / (denominator * 2n)).toString().padStart(3, '0')
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`
}

/** The exact value as text, as it is kept: `20/3`, or `7`. */
export const exactText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`

/**
 * The value of such a text.
 * @throws RangeError when it is none.
 */
export const parseExact = (text: string): Fraction => {
  const [, numerator, denominator = '1'] = /^(\d+)(?:\/(\d+))?$/.exec(text) ?? []
  if (numerator === undefined) throw new RangeError(`Not an exact value: ${text}`)
  return fraction(BigInt(numerator), BigInt(denominator))
}
