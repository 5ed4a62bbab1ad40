/** Something stored that is not what it should be. */
export interface Difference {
  readonly collection: string
  readonly id: string
  readonly field: string
  readonly stored: unknown
  readonly expected: unknown
}

/** Takes one difference; called as each is found, so that nothing piles up in memory. */
export type Report = (difference: Difference) => void
