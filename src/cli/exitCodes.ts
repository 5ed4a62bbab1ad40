/** How a command ends: what scripts read. */
export const exitCodes = {
  done: 0,
  /** It failed, or rows were rejected. */
  failed: 1,
  wrongUsage: 2,
  /** The answer can't be certain (a calendar that is not published yet). */
  uncertain: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
