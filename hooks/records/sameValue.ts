import { idOf } from '@/src/domain/idOf'

const plain = (value: unknown): unknown =>
  typeof value === 'object' ? idOf(value as { id: string } | null) : value

/** Whether two values of a field are the same: a populated relation is its id, and nothing is null. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  (plain(one) ?? null) === (plain(other) ?? null)
