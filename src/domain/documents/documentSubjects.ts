/** Collections whose records official documents are made from. */
export const documentSubjects = [
  'duties',
  'cases',
  'hearings',
  'judicial-suggestions',
  'bulletins',
  'interviews',
  'written-reports',
  'suggestion-replies',
  'findings',
  'referrals',
] as const

export type DocumentSubject = (typeof documentSubjects)[number]
