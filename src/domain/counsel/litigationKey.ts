/** Names the matter that a suit opens for one of its defendants. */
export const litigationKey = (caseId: string, agency: string): string =>
  `litigation|${caseId}|${agency}`

/** Whether a matter was opened for a defendant because of its case. */
export const isLitigationKey = (key: string | null | undefined): boolean =>
  key?.startsWith('litigation|') ?? false
