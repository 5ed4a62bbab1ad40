/** Chance with a fixed seed: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** One of the values, in proportion to its weight. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T
  shuffle<T>(list: readonly T[]): T[]
}

/** The generator mulberry32: 32 bits of state are plenty for a few thousand draws. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)]
    if (found === undefined) throw new RangeError('Nothing to pick from')
    return found
  }
  return {
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted: (entries) => {
      const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
      let left = next() * total
      for (const [value, weight] of entries) {
        left -= weight
        if (left < 0) return value
      }
      return pick(entries)[0]
    },
    shuffle: (list) => {
      const result = [...list]
      for (let last = result.length - 1; last > 0; last -= 1) {
        const other = int(0, last)
        const moved = result[last] as (typeof result)[number]
        result[last] = result[other] as (typeof result)[number]
        result[other] = moved
      }
      return result
    },
  }
}
