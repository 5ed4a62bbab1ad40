/** One choice of a closed list, with its label in both languages. */
export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: { readonly zh: string; readonly en: string }
}

/** The values of a closed list, for types: `ValueOf<typeof fields>`. */
export type ValueOf<List extends readonly Option[]> = List[number]['value']

/**
 * The label of a value in a closed list; the value itself where the list does not know it, so that old
 * records stay readable.
 */
export const labelOf = (list: readonly Option[], value: string, locale: 'zh' | 'en'): string =>
  list.find((option) => option.value === value)?.label[locale] ?? value
