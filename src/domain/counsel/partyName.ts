/** Legal forms at the end of a name, longest first: people leave them out or write half of them. */
const forms = [
  '股份有限责任公司',
  '集团股份有限公司',
  '集团有限责任公司',
  '集团有限公司',
  '有限责任公司',
  '股份有限公司',
  '有限公司',
  '集团公司',
  '总公司',
  '集团',
  '公司',
]

/** A name that would be shorter without its legal form than this keeps it: 某公司 is no 某. */
const SHORTEST = 2

/**
 * A name as names of parties are compared: letters and digits half-width and small, no spaces, brackets or
 * punctuation, no legal form at the end. Two names are of one party when this is the same; the same name may
 * still be two persons.
 */
export const comparedName = (name: string): string => {
  const bare = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const form = forms.find((one) => bare.endsWith(one))
  return form && bare.length - form.length >= SHORTEST ? bare.slice(0, -form.length) : bare
}

/** Whether two names are of the same party. */
export const isSameParty = (one: string, other: string): boolean => {
  const name = comparedName(one)
  return name !== '' && name === comparedName(other)
}
