/**
 * The queues. Each has a runner of its own that never overlaps with itself, so a dead mail relay or a long
 * import cannot hold up the evaluation of a threshold.
 */
export const queues = {
  /** Short work that somebody waits for. */
  prompt: 'default',
  /** Mail and webhooks. */
  delivery: 'delivery',
  /** Sweeps, imports, checks: minutes. */
  long: 'long',
} as const
