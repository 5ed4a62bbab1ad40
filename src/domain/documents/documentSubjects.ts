/** Collections whose records official documents are made from. */
export const documentSubjects = ['duties', 'cases', 'hearings', 'judicial-suggestions'] as const

export type DocumentSubject = (typeof documentSubjects)[number]
