import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How many attempts are free in how many seconds. */
interface Allowance {
  readonly points: number
  readonly duration: number
}

/**
 * Sign-in: five tries lock the account anyway (`lockout`), so this stops what the lockout does not
 * see: one machine that tries many accounts, and many machines that try one.
 */
const allowances = {
  pair: { points: 10, duration: 10 * 60 },
  address: { points: 60, duration: 10 * 60 },
  account: { points: 30, duration: 10 * 60 },
} as const satisfies Record<string, Allowance>

type Key = keyof typeof allowances

export interface Attempt {
  /** The caller's address as the server determined it. */
  readonly address: string
  /** The e-mail address that is tried; empty where the body names none. */
  readonly account: string
}

const keysOf = ({ address, account }: Attempt): [Key, string][] => {
  const name = account.trim().toLowerCase()
  return [
    ['address', address],
    ...(name
      ? ([
          ['pair', `${address} ${name}`],
          ['account', name],
        ] satisfies [Key, string][])
      : []),
  ]
}

/**
 * Counts attempts in this process. Several processes behind a balancer each count their own, which
 * multiplies the allowance by their number and no more.
 */
export class AttemptLimiter {
  private readonly limiters = new Map<Key, RateLimiterMemory>()

  constructor() {
    for (const [key, allowance] of Object.entries(allowances)) {
      this.limiters.set(key as Key, new RateLimiterMemory({ keyPrefix: key, ...allowance }))
    }
  }

  /** Counts one attempt. @returns the seconds to wait, or 0 when it may go on */
  async secondsToWait(attempt: Attempt): Promise<number> {
    let wait = 0
    for (const [key, value] of keysOf(attempt)) {
      try {
        await this.limiters.get(key)?.consume(value)
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        wait = Math.max(wait, Math.ceil(refusal.msBeforeNext / 1000))
      }
    }
    return wait
  }

  /** A successful sign-in clears what the same person mistyped before. */
  async forgive(attempt: Attempt): Promise<void> {
    for (const [key, value] of keysOf(attempt)) {
      if (key === 'pair') await this.limiters.get(key)?.delete(value)
    }
  }
}
