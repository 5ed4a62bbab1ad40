import type { BaseDatabaseAdapter, Payload } from 'payload'

import {
  createWriteGate,
  type GateLimits,
  type GateStatus,
  type Turn,
  type WriteGate,
} from '@/src/database/writeGate'

const gates = new WeakMap<object, WriteGate>()

/** Queue length and age of the oldest open transaction, for the health endpoint. */
export const gateStatus = (payload: Pick<Payload, 'db'>): GateStatus =>
  gates.get(payload.db)?.status() ?? { waiting: 0, heldMs: 0 }

/**
 * Puts a gate before the transactions of an adapter, in place: taken when one begins, given back when
 * it is committed or rolled back.
 *
 * @returns the turn of an open transaction
 */
export const gateTransactions = (
  adapter: BaseDatabaseAdapter,
  limits: GateLimits,
): ((id: string) => Turn | undefined) => {
  const gate = createWriteGate(limits)
  gates.set(adapter, gate)
  const turns = new Map<string, Turn>()
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)

  const leave = (id: string): void => {
    turns.get(id)?.leave()
    turns.delete(id)
  }

  adapter.beginTransaction = async (options) => {
    let id: null | number | string = null
    const turn = await gate.enter(() => {
      if (id === null) return
      adapter.payload.logger.error({
        msg: `Transaction ${id} was idle for too long and is rolled back: a request that never committed?`,
        gate: gate.status(),
      })
      void adapter.rollbackTransaction(id)
    })
    try {
      id = await begin(options)
    } finally {
      if (id === null) turn.leave()
    }
    if (id !== null) turns.set(String(id), turn)
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await commit(id)
    } finally {
      leave(id)
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await rollback(id)
    } finally {
      leave(id)
    }
  }

  return (id) => turns.get(id)
}
