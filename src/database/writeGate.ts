import { databaseBusy } from '@/src/database/databaseBusy'

/** Bounds of the gate, in milliseconds. */
export interface GateLimits {
  /** A waiter gives up when one and the same holder has kept it waiting for this long. */
  stallMs: number
  /** A waiter gives up after this long even though the queue moves. */
  waitMs: number
  /** A holder that runs no statement for this long is taken for abandoned and rolled back. */
  idleMs: number
}

export const defaultGateLimits: GateLimits = { stallMs: 15_000, waitMs: 60_000, idleMs: 30_000 }

export interface GateStatus {
  /** Writers in the queue. */
  waiting: number
  /** How long the present holder has had the gate; 0 when it is free. */
  heldMs: number
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

/** A queue before the one writer that SQLite allows. */
export interface WriteGate {
  /**
   * Waits for the turn.
   *
   * @param abandon called when the holder is idle for too long; it must lead to the release
   * @returns the release; calling it twice does nothing
   * @throws databaseBusy that names the holder and how long it has kept the gate
   */
  enter(abandon: () => void): Promise<() => void>
  /** Tells that the holder is at work, and on what (for messages). */
  touch(write?: string): void
  status(): GateStatus
}

/** Makes a gate; first come, first served. */
export const createWriteGate = (limits: GateLimits = defaultGateLimits): WriteGate => {
  const queue: Waiter[] = []
  let holder: Holder | undefined
  let timer: NodeJS.Timeout | undefined

  const describe = (): string =>
    holder
      ? `held for ${Date.now() - holder.since} ms by a transaction whose last write was ${holder.lastWrite}`
      : 'free'

  const expireWaiters = (now: number): void => {
    for (const waiter of [...queue]) {
      const stalledMs = now - Math.max(waiter.since, holder?.since ?? now)
      if (stalledMs < limits.stallMs && now - waiter.since < limits.waitMs) continue
      queue.splice(queue.indexOf(waiter), 1)
      waiter.refuse(
        databaseBusy(
          `waited ${now - waiter.since} ms for the write gate (${describe()}; ${queue.length} others waiting); nested operation without req?`,
        ),
      )
    }
  }

  const inspect = (): void => {
    const now = Date.now()
    expireWaiters(now)
    if (holder && now - holder.activeAt >= limits.idleMs) {
      holder.activeAt = now
      holder.abandon()
    }
    if (!holder && queue.length === 0) stop()
  }

  const watch = (): void => {
    const every = Math.max(10, Math.min(limits.stallMs, limits.waitMs, limits.idleMs) / 10)
    timer ??= setInterval(inspect, every)
  }

  const stop = (): void => {
    clearInterval(timer)
    timer = undefined
  }

  const take = (abandon: () => void): (() => void) => {
    const mine: Holder = {
      since: Date.now(),
      activeAt: Date.now(),
      lastWrite: 'none yet',
      abandon,
    }
    holder = mine
    watch()
    return () => {
      if (holder !== mine) return
      holder = undefined
      queue.shift()?.admit()
      if (!holder) stop()
    }
  }

  return {
    enter: (abandon) => {
      if (!holder) return Promise.resolve(take(abandon))
      return new Promise((resolve, reject) => {
        queue.push({
          since: Date.now(),
          admit: () => resolve(take(abandon)),
          refuse: reject,
        })
        watch()
      })
    },
    touch: (write) => {
      if (!holder) return
      holder.activeAt = Date.now()
      if (write) holder.lastWrite = write
    },
    status: () => ({ waiting: queue.length, heldMs: holder ? Date.now() - holder.since : 0 }),
  }
}
