import type { PayloadRequest } from 'payload'

import type { DutyKind } from '@/src/domain/dutyStates'
import { rules } from '@/src/domain/rules'
import type { RuleParameters } from '@/src/domain/rules/rule'

import '@/src/requestContext'

/**
 * The parameters of every rule as the office has set them; what a row leaves empty, and a rule without
 * a row, has the defaults of the code. Read once for a request.
 */
export const ruleParameters = async (
  req: PayloadRequest,
): Promise<ReadonlyMap<DutyKind, RuleParameters>> => {
  if (req.context.ruleParameters) return req.context.ruleParameters
  const { docs } = await req.payload.find({
    collection: 'rules',
    pagination: false,
    depth: 0,
    req,
  })
  const parameters = new Map(
    rules.map(({ kind, defaults }): [DutyKind, RuleParameters] => {
      const row = docs.find((one) => one.kind === kind)
      if (!row) return [kind, { ...defaults, version: 0 }]
      return [
        kind,
        {
          isEnabled: row.isEnabled ?? defaults.isEnabled,
          days: row.days ?? defaults.days,
          percent: row.percent || defaults.percent,
          minimumCount: row.minimumCount ?? defaults.minimumCount,
          startsFrom: row.startsFrom ?? defaults.startsFrom,
          reminderDays: row.reminderDays ?? defaults.reminderDays,
          escalationDays: row.escalationDays ?? defaults.escalationDays,
          demand: { zh: row.demand, en: row.demandEn || row.demand },
          version: row.version,
        },
      ]
    }),
  )
  req.context.ruleParameters = parameters
  return parameters
}

/** The parameters of one rule. */
export const parametersOf = async (
  req: PayloadRequest,
  kind: DutyKind,
): Promise<RuleParameters> => {
  const parameters = (await ruleParameters(req)).get(kind)
  if (!parameters) throw new RangeError(`No rule of the kind ${kind}`)
  return parameters
}
