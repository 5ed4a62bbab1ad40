import { databaseBusy } from '@/src/database/databaseBusy'

/** Bounds of the gate; times in milliseconds. */
export interface GateLimits {
  /** How many may be inside at once. */
  places: number
  /** A waiter gives up when nobody has been let in for this long. */
  stallMs: number
  /** A waiter gives up after this long even though the queue moves. */
  waitMs: number
  /** Who does nothing inside for this long is taken for abandoned and rolled back. */
  idleMs: number
}

export const defaultGateLimits: GateLimits = {
  places: 1,
  stallMs: 15_000,
  waitMs: 120_000,
  idleMs: 30_000,
}

export interface GateStatus {
  /** Transactions in the queue. */
  waiting: number
  /** How long the oldest open transaction has been inside; 0 when there is none. */
  heldMs: number
}

/** A place inside the gate. */
export interface Turn {
  /** Gives the place to the next; calling it twice does nothing. */
  leave(): void
  /** Tells that the transaction is at work, and on what (for messages). */
  touch(write?: string): void
}

interface Waiter {
  admit: () => void
  refuse: (error: Error) => void
  since: number
}

interface Holder {
  since: number
  activeAt: number
  lastWrite: string
  abandon: () => void
}

/** A queue before the transactions of one process. */
export interface WriteGate {
  /**
   * Waits for the turn; first come, first served.
   *
   * @param abandon called when the transaction is idle for too long; it must lead to `leave`
   * @throws databaseBusy that names who is inside and for how long
   */
  enter(abandon: () => void): Promise<Turn>
  status(): GateStatus
}

/** Makes a gate. SQLite has one writer; on MongoDB more transactions than connections would starve. */
export const createWriteGate = (limits: GateLimits = defaultGateLimits): WriteGate => {
  const queue: Waiter[] = []
  const inside = new Set<Holder>()
  let movedAt = 0
  let timer: NodeJS.Timeout | undefined

  const oldest = (): Holder | undefined => inside.values().next().value

  const describe = (now: number): string => {
    const holder = oldest()
    return holder
      ? `held for ${now - holder.since} ms by a transaction whose last write was ${holder.lastWrite}`
      : 'free'
  }

  const expireWaiters = (now: number): void => {
    for (const waiter of [...queue]) {
      const waitedMs = now - waiter.since
      const stalledMs = now - Math.max(waiter.since, movedAt)
      if (stalledMs < limits.stallMs && waitedMs < limits.waitMs) continue
      queue.splice(queue.indexOf(waiter), 1)
      waiter.refuse(
        databaseBusy(
          `waited ${waitedMs} ms for the write gate (${describe(now)}; ${queue.length} others waiting); nested operation without req?`,
        ),
      )
    }
  }

  const inspect = (): void => {
    const now = Date.now()
    expireWaiters(now)
    for (const holder of inside) {
      if (now - holder.activeAt < limits.idleMs) continue
      holder.activeAt = now
      holder.abandon()
    }
  }

  const watch = (): void => {
    const every = Math.max(10, Math.min(limits.stallMs, limits.waitMs, limits.idleMs) / 10)
    timer ??= setInterval(inspect, every)
  }

  const rest = (): void => {
    if (inside.size > 0 || queue.length > 0) return
    clearInterval(timer)
    timer = undefined
  }

  const take = (abandon: () => void): Turn => {
    const now = Date.now()
    const holder: Holder = { since: now, activeAt: now, lastWrite: 'none yet', abandon }
    movedAt = now
    inside.add(holder)
    watch()
    return {
      leave: () => {
        if (!inside.delete(holder)) return
        queue.shift()?.admit()
        rest()
      },
      touch: (write) => {
        holder.activeAt = Date.now()
        if (write) holder.lastWrite = write
      },
    }
  }

  return {
    enter: (abandon) => {
      if (inside.size < limits.places) return Promise.resolve(take(abandon))
      return new Promise((resolve, reject) => {
        queue.push({
          since: Date.now(),
          admit: () => resolve(take(abandon)),
          refuse: reject,
        })
      })
    },
    status: () => ({
      waiting: queue.length,
      heldMs: Date.now() - (oldest()?.since ?? Date.now()),
    }),
  }
}
