import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { isDay } from '@/src/domain/day'
import { userError } from '@/src/i18n/userError'

const LONGEST_TEXT = 20_000
const SHORTEST_REASON = 2

/** The common fields of a step: a procedure may extend them with its own. */
export const stepSchema = z.object({
  text: z.string().max(LONGEST_TEXT).optional(),
  reason: z.string().max(LONGEST_TEXT).optional(),
  files: z.array(z.string()).max(50).optional(),
  on: z.string().refine(isDay).optional(),
  decision: z.enum(['upheld', 'rejected']).optional(),
  /** Id of a row, e.g. of an objection. */
  row: z.string().optional(),
})

/** What a step of a procedure may bring along. */
export type StepInput = z.infer<typeof stepSchema>

/**
 * The body of a request, checked.
 * @throws userError 400 naming the field
 */
export const bodyOf = async <Body>(req: PayloadRequest, schema: z.ZodType<Body>): Promise<Body> => {
  await addDataAndFileToRequest(req)
  const parsed = schema.safeParse(req.data ?? {})
  if (!parsed.success) {
    const { path = [], message = '' } = parsed.error.issues[0] ?? {}
    throw userError(req, 'duty.body', { problem: `${path.join('.')}: ${message}` })
  }
  return parsed.data
}

/**
 * A text that a step needs, trimmed.
 * @throws userError `step.textRequired` when there is none
 */
export const requiredText = (
  req: PayloadRequest,
  text: string | undefined,
  length = SHORTEST_REASON,
): string => {
  const trimmed = (text ?? '').trim()
  if (trimmed.length < length) throw userError(req, 'step.textRequired', { length })
  return trimmed
}
