import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Comments of one address: some in a row for a family at one computer, and no flood. */
const allowances = [
  { keyPrefix: 'comment-burst', points: 10, duration: 10 * 60 },
  { keyPrefix: 'comment-day', points: 40, duration: 24 * 60 * 60 },
] as const

/**
 * Counts the comments that come from one address, in the memory of this process: the address is kept nowhere else.
 */
export class CommentLimiter {
  private readonly limiters = allowances.map((allowance) => new RateLimiterMemory(allowance))

  /** Counts one comment. @returns the seconds to wait, or 0 when it may be taken */
  async secondsToWait(address: string): Promise<number> {
    let wait = 0
    for (const limiter of this.limiters) {
      try {
        await limiter.consume(address)
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        wait = Math.max(wait, Math.ceil(refusal.msBeforeNext / 1000))
      }
    }
    return wait
  }
}
