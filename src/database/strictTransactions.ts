import type { BaseDatabaseAdapter } from 'payload'

import { transactionOf, wrapWrites } from '@/src/database/writeMethods'

/** Late writes come within seconds; older entries only cost memory. */
const REMEMBERED = 1_000

const lost = (what: string): Error =>
  new Error(
    `${what}: the transaction was rolled back. A nested operation failed and its error was swallowed, or the transaction was idle for too long.`,
  )

/**
 * Makes the adapter refuse to go on with a transaction that has been rolled back.
 *
 * A nested operation that fails rolls back the whole transaction, even where the caller catches the
 * error. Payload then lets later writes of that transaction through on their own and reports the
 * commit as a success, although the first half of the work is gone.
 */
export const strictTransactions = (adapter: BaseDatabaseAdapter): void => {
  const rolledBack = new Set<string>()
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)

  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    rolledBack.add(id)
    const oldest = rolledBack.values().next().value
    if (rolledBack.size > REMEMBERED && oldest !== undefined) rolledBack.delete(oldest)
    await rollback(id)
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    if (!id || rolledBack.has(String(id))) throw lost('Nothing was saved')
    await commit(id)
  }

  wrapWrites(adapter, async ({ method, args, write }) => {
    const id = await transactionOf(args)
    if (id && rolledBack.has(id)) throw lost(`${method} was refused`)
    return write(args)
  })
}
