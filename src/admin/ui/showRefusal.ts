import type { FieldValues, Path, UseFormSetError } from 'react-hook-form'

import { ApiError } from '@/src/admin/api'

/**
 * Puts what the server refused where it belongs: at the fields of a form that it names, the rest above
 * its buttons (`errors.root`). What was entered stays.
 *
 * @param fields the fields of the form, by the path that the server uses
 */
export const showRefusal = <T extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<T>,
  fields: readonly Path<T>[] = [],
): void => {
  if (!(error instanceof ApiError)) throw error
  const known = Object.entries(error.fields).filter(([path]) =>
    (fields as readonly string[]).includes(path),
  )
  for (const [path, message] of known) setError(path as Path<T>, { message })
  const others = Object.entries(error.fields).flatMap(([path, message]) =>
    (fields as readonly string[]).includes(path) ? [] : [message],
  )
  if (others.length > 0) setError('root', { message: [...new Set(others)].join('\n') })
  else if (known.length === 0) setError('root', { message: error.message })
}
