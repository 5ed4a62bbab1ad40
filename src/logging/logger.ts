import type { Config } from 'payload'

import type { Env } from '@/src/env'
import { loggedError } from '@/src/logging/redact'

/** Keys that never reach the log, wherever a caller nests them. */
const PERSONAL = [
  'address',
  'authorization',
  'body',
  'cookie',
  'data',
  'doc',
  'email',
  'headers',
  'idNumber',
  'name',
  'params',
  'password',
  'phone',
  'plaintiffs',
  'token',
  'user',
]

/** One JSON line for each event, on stderr: stdout belongs to the result of a command. */
const destination = { write: (line: string): void => void process.stderr.write(line) }

/** Payload's logger: structured, without personal data. */
export const loggerOptions = (level: Env['logLevel']): NonNullable<Config['logger']> => ({
  destination,
  options: {
    level,
    base: null,
    name: 'zhisu',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: PERSONAL.flatMap((key) => [`*.${key}`, `*.*.${key}`]), remove: true },
    serializers: { err: loggedError, error: loggedError },
  },
})

/** Expected refusals are no errors of the program. */
export const loggingLevels: NonNullable<Config['loggingLevels']> = {
  APIError: 'info',
  AuthenticationError: 'info',
  Forbidden: 'info',
  LockedAuth: 'warn',
  NotFound: 'info',
  ValidationError: 'info',
}
