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
  'collection',
  // The cases behind a bulletin: long, and its hash stands for them.
  'inputs',
])

/**
 * Fields with personal data, of parties and of persons traced or held accountable: the log says that they
 * changed, not what they hold.
 */
const personal = new Set(['plaintiffs', 'people', 'persons'])

const HIDDEN = '•••'

/** Ids of array rows are made anew when a form is saved; they are no change of the record. */
const withoutRowIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutRowIds)
  if (value === null || typeof value !== 'object') return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, withoutRowIds(inner)]),
  )
}

/** The fields in which two stored states of a record differ, with both values. */
export const changedFields = (
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown> | undefined,
): AuditChanges => {
  const changes: AuditChanges = {}
  for (const key of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
    if (ignored.has(key)) continue
    const [was, is] = [withoutRowIds(before?.[key]), withoutRowIds(after?.[key])]
    if (isDeepStrictEqual(was, is)) continue
    changes[key] = personal.has(key)
      ? { before: HIDDEN, after: HIDDEN }
      : { before: was, after: is }
  }
  return changes
}
