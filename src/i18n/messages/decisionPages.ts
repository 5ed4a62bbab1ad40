/** Words of the pages of decisions. */
export const decisionPageMessages = {} as const
