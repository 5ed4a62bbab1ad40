/** A text in the two languages of the console, Chinese first. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}
