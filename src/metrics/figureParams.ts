import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isDay } from '@/src/domain/day'
import { DEFAULT_DENOMINATOR, denominatorKinds } from '@/src/domain/metrics/denominators'
import type { MessageKey } from '@/src/i18n/messages'
import { userError } from '@/src/i18n/userError'
import type { CaseFilter, InstanceChoice } from '@/src/metrics/countQuery'
import { instanceChoices } from '@/src/metrics/countQuery'
import { groupings } from '@/src/metrics/groupings'
import type { LossRatesQuery } from '@/src/metrics/lossRates'

const values = <Value extends string>(
  options: readonly { readonly value: Value }[],
): [Value, ...Value[]] => options.map(({ value }) => value) as [Value, ...Value[]]

const groupingNames = values(groupings)
const kindNames = values(denominatorKinds)
const instanceNames = Object.keys(instanceChoices) as [InstanceChoice, ...InstanceChoice[]]

/** A parameter that was left empty in a form counts as not given. */
const blank = (value: unknown): unknown => (value === '' ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blank, schema)

const day = optional(z.string().refine(isDay))
const text = optional(z.string().max(200).optional())

const schema = z.object({
  from: day,
  to: day,
  by: optional(
    z
      .string()
      .default('region')
      .transform((list) => list.split(',').map((name) => name.trim()))
      .pipe(z.array(z.enum(groupingNames)).min(1).max(2))
      .refine((names) => new Set(names).size === names.length),
  ),
  kind: optional(z.enum(kindNames).default(DEFAULT_DENOMINATOR)),
  instance: optional(z.enum(instanceNames).optional()),
  region: text,
  agency: text,
  court: text,
  field: text,
  cause: text,
})

const problems: Readonly<Record<string, { key: MessageKey; choices?: readonly string[] }>> = {
  by: { key: 'metrics.by', choices: groupingNames },
  kind: { key: 'metrics.kind', choices: kindNames },
  instance: { key: 'metrics.instance', choices: instanceNames },
}

/** The id of the region that a key of a table names: its GB code or its slug. */
const regionId = async (
  req: PayloadRequest,
  key: string | undefined,
): Promise<string | undefined> => {
  if (key === undefined) return undefined
  const {
    docs: [found],
  } = await req.payload.find({
    collection: 'regions',
    where: { or: [{ code: { equals: key } }, { slug: { equals: key } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  if (!found) throw userError(req, 'metrics.filter', { name: 'region', value: key })
  return found.id
}

/**
 * The question that parameters ask, as `GET /api/loss-rates` and `zhisu loss-rates` take them: `from`, `to`,
 * `by` (one or two, `region,quarter`), `kind`, `instance`, and filters by the keys that a table shows.
 *
 * @param defaultInstance where `instance` is not given
 * @throws APIError 400 naming the parameter and what it may be
 */
export const figureParams = async (
  req: PayloadRequest,
  params: Readonly<Record<string, unknown>>,
  defaultInstance: InstanceChoice = 'first',
): Promise<LossRatesQuery> => {
  const parsed = schema.safeParse(params)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '')
    const { key, choices } = problems[name] ?? { key: 'metrics.day' }
    throw userError(req, key, { name, choices: choices?.join(', ') ?? '' })
  }
  const { from, to, by, kind, instance, region, ...others } = parsed.data
  if (from > to) throw userError(req, 'metrics.periodReversed', { from, to })
  const filter: CaseFilter = { ...others, region: await regionId(req, region) }
  return { from, to, by, kind, instance: instance ?? defaultInstance, filter }
}
