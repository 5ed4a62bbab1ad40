import { formatProblem, problem, problemCatalogue, type ProblemCode } from '@/src/domain/problems'
import type { Locale } from '@/src/i18n/message'

interface StoredWarning {
  readonly code: ProblemCode
  readonly field: string
  readonly params?: Parameters<typeof problem>[2]
}

/** A code that this version no longer knows is passed over. */
const isWarning = (value: unknown): value is StoredWarning =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  Object.hasOwn(problemCatalogue, value.code)

/** What is doubtful about a case, in words with the article: each sentence once. */
export const doubtsOf = (warnings: unknown, locale: Locale): string[] =>
  Array.isArray(warnings)
    ? [
        ...new Set(
          warnings
            .filter(isWarning)
            .map(({ code, field, params }) => formatProblem(problem(code, field, params), locale)),
        ),
      ]
    : []
