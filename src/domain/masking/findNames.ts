/** Where a name occurs. */
export interface NameMatch {
  readonly start: number
  readonly end: number
  readonly name: string
}

const KEY = 2

/**
 * Every occurrence of the names in a text, at each place the longest. Takes time in proportion to the text
 * and the number of different lengths, however many names there are. Names of one character are left out.
 */
export const findNames = (text: string, names: Iterable<string>): NameMatch[] => {
  const byBeginning = new Map<string, Map<number, Set<string>>>()
  for (const name of names) {
    if (name.length < KEY) continue
    const key = name.slice(0, KEY)
    const byLength = byBeginning.get(key) ?? new Map<number, Set<string>>()
    byBeginning.set(key, byLength)
    const sameLength = byLength.get(name.length) ?? new Set<string>()
    byLength.set(name.length, sameLength)
    sameLength.add(name)
  }
  const lengths = new Map(
    [...byBeginning].map(([key, byLength]) => [key, [...byLength.keys()].sort((a, b) => b - a)]),
  )
  const found: NameMatch[] = []
  if (byBeginning.size === 0) return found
  for (let start = 0; start + KEY <= text.length; start += 1) {
    const key = text.slice(start, start + KEY)
    for (const length of lengths.get(key) ?? []) {
      const name = text.slice(start, start + length)
      if (!byBeginning.get(key)?.get(length)?.has(name)) continue
      found.push({ start, end: start + length, name })
      break
    }
  }
  return found
}
