import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeChangeHook } from 'payload'

import type { Interview } from '@/src/payload-types'

const signed = [
  'noticeNumber',
  'noticeOn',
  'interviewer',
  'interviewerName',
  'heldAt',
  'place',
  'attendees',
  'facts',
  'statement',
  'demands',
  'record',
] as const satisfies readonly (keyof Interview)[]

/** A signature stands for what was signed: a later change of the record takes it away. */
export const voidSignature: CollectionBeforeChangeHook<Interview> = ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc?.signedBy || req.context.isPaperStep) return data
  const hasChanged = signed.some(
    (field) => field in data && !isDeepStrictEqual(data[field] ?? null, originalDoc[field] ?? null),
  )
  return hasChanged ? { ...data, signedBy: null, signedAt: null } : data
}
