import { isDeepStrictEqual } from 'node:util'

import type { AuditChanges } from '@/src/audit/recordEvent'

/** Fields that say nothing, or nothing that may be kept: they change with every save, or are secrets. */
const ignored = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'password',
  'hash',
  'salt',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'secret',
  'feedToken',
  'uniqueKey',
  'counselKey',
  'seatKey',
  'activeKey',
  'opinionSerial',
  'collection',
  // The cases behind a bulletin: long, and its hash stands for them.
  'inputs',
])

/**
 * Fields with personal data, of parties, persons traced or held accountable, and visitors: the log says that
 * they changed, not what they hold.
 */
const personal = new Set(['plaintiffs', 'people', 'persons', 'visits', 'clients'])

const HIDDEN = '•••'

/** A related record that the caller's `depth` has put in the place of its id: it is no part of this one. */
const isRelated = (value: object): value is { id: unknown } => 'id' in value && 'updatedAt' in value

/** A value as it is stored, with the ids of related records; ids of array rows are made anew by every save. */
const asStored = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asStored)
  if (value === null || typeof value !== 'object') return value ?? null
  if (isRelated(value)) return value.id
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, asStored(inner)]),
  )
}

/**
 * The fields in which two stored states of a record differ, with both values.
 *
 * @param hidden further fields of which the log says only that they changed
 */
export const changedFields = (
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown> | undefined,
  hidden: readonly string[] = [],
): AuditChanges => {
  const changes: AuditChanges = {}
  for (const key of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
    if (ignored.has(key)) continue
    const [was, is] = [asStored(before?.[key]), asStored(after?.[key])]
    if (isDeepStrictEqual(was, is)) continue
    changes[key] =
      personal.has(key) || hidden.includes(key)
        ? { before: HIDDEN, after: HIDDEN }
        : { before: was, after: is }
  }
  return changes
}
