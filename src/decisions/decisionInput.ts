import { z } from 'zod'

import { isDay } from '@/src/domain/day'
import { meetingKinds, meetingResults, speechPositions } from '@/src/domain/decisions/meeting'
import { materialKinds } from '@/src/domain/decisions/review'
import { isStepKey } from '@/src/domain/decisions/steps'
import { stepSchema } from '@/src/steps/stepInput'

const valuesOf = <Value extends string>(list: readonly { readonly value: Value }[]) =>
  list.map(({ value }) => value) as [Value, ...Value[]]

const day = z.string().refine(isDay)

/** A yes or no, as a form with choices or a program sends it. */
export const yesNo = z
  .union([z.boolean(), z.enum(['yes', 'no'])])
  .transform((value) => value === true || value === 'yes')

const longText = z.string().max(20_000)
const name = z.string().trim().min(1).max(100)

const material = z.object({
  kind: z.enum(valuesOf(materialKinds)),
  file: z.string().nullish(),
  remark: z.string().max(500).nullish(),
})

const meeting = z.object({
  kind: z.enum(valuesOf(meetingKinds)),
  heldOn: day,
  /** The version of the draft that was discussed. */
  version: z.number().int().positive(),
  attendees: z.array(name).max(100),
  speeches: z
    .array(
      z.object({
        name,
        isHead: z.boolean(),
        position: z.enum(valuesOf(speechPositions)),
        opinion: longText.nullish(),
      }),
    )
    .max(100),
  result: z.enum(valuesOf(meetingResults)),
  headReason: longText.nullish(),
  minutes: z.string().nullish(),
})

/** What an action on a decision may bring along. */
export const decisionInput = stepSchema.extend({
  /** Of a conditional step that does not apply. */
  step: z.string().refine(isStepKey).optional(),
  decidedBy: z.string().max(100).optional(),
  /** One name a line, or separated by 、. */
  departments: longText.optional(),
  experts: longText.optional(),
  hasInterest: yesNo.optional(),
  isSigned: yesNo.optional(),
  isControllable: yesNo.optional(),
  fromOn: day.optional(),
  toOn: day.optional(),
  heldOn: day.optional(),
  materialsOn: day.optional(),
  /** Id of the organization that is asked for a review. */
  reviewer: z.string().optional(),
  wantedOn: day.optional(),
  materials: z.array(material).max(40).optional(),
  meeting: meeting.optional(),
})
export type DecisionInput = z.infer<typeof decisionInput>

/** Names that were typed one a line, or separated by 、 or commas. */
export const namesIn = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[\n、，,；;]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
]
