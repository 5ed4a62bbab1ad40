/** Where database drivers put the values of a row into the text of an error. */
const VALUES = [
  /\n?\s*params: [\s\S]*?(?=\n\s+at |$)/g,
  /dup key: \{[^\n]*\}/g,
  /keyValue: \{[^\n]*\}/g,
]

/** A text of an error without the values that a driver quoted: they may be names of parties. */
export const withoutValues = (text: string): string =>
  VALUES.reduce((shorter, pattern) => shorter.replace(pattern, ' [values removed]'), text)

interface LoggedError {
  readonly type: string
  readonly message: string
  readonly stack?: string
  readonly code?: unknown
  readonly status?: unknown
  readonly cause?: LoggedError
}

/** An error as the log keeps it: no `data`, no request, no values. */
export const loggedError = (error: unknown): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' }
  const { code, status } = error as { code?: unknown; status?: unknown }
  return {
    type: error.name,
    message: withoutValues(error.message),
    ...(error.stack && { stack: withoutValues(error.stack) }),
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(error.cause !== undefined && { cause: loggedError(error.cause) }),
  }
}
