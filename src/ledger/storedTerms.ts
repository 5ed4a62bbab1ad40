import { z } from 'zod'

import type { DutyTerms, Due } from '@/src/domain/rules/rule'
import type { Duty } from '@/src/payload-types'

/** What a duty keeps of its opening: the parameters then, and the period to count again. */
export interface StoredTerms {
  readonly parameters: DutyTerms
  /** Null where the due date was given and not counted. */
  readonly counting: Omit<Extract<Due, { from: unknown }>, 'from'> | null
}

const shape = z.object({
  parameters: z.object({
    days: z.number(),
    percent: z.string(),
    minimumCount: z.number(),
    startsFrom: z.enum(['concluded', 'effective']),
  }),
  counting: z
    .object({
      period: z.object({
        length: z.number(),
        unit: z.enum(['day', 'month', 'year', 'working-day']),
      }),
      calendar: z.enum(['court', 'office']),
    })
    .nullable(),
})

/** The terms of a duty; null for one that was not opened by the engine. */
export const storedTerms = (duty: Pick<Duty, 'terms'>): StoredTerms | null => {
  const parsed = shape.safeParse(duty.terms)
  return parsed.success ? parsed.data : null
}

/** The terms to keep with a duty. */
export const termsToStore = (
  { days, percent, minimumCount, startsFrom }: DutyTerms,
  due: Due,
): StoredTerms & Record<string, unknown> => ({
  parameters: { days, percent, minimumCount, startsFrom },
  counting:
    'on' in due
      ? null
      : {
          period: { length: due.period.length, unit: due.period.unit },
          calendar: due.calendar,
        },
})
