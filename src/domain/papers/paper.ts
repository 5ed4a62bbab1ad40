/** Papers (材料): the records in which a debtor answers for a duty, by the slug of their collection. */
export const paperSlugs = [
  'tracebacks',
  'interviews',
  'sanctions',
  'written-reports',
  'suggestion-replies',
  'law-reports',
  'observations',
] as const
export type PaperSlug = (typeof paperSlugs)[number]
