import type { CollectionBeforeChangeHook } from 'payload'

import { userError } from '@/src/i18n/userError'
import type { Rule } from '@/src/payload-types'

const MOST_DAYS = 366

const isPercent = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,4})?$/.test(text) && Number(text) <= 100

/** Refuses parameters that a rule could not work with. */
export const checkRuleParameters: CollectionBeforeChangeHook<Rule> = ({
  data,
  originalDoc,
  req,
}) => {
  const { percent, days, minimumCount, reminderDays, escalationDays } = { ...originalDoc, ...data }
  if (percent && !isPercent(percent)) throw userError(req, 'rule.percent')
  const isOff = (least: number) => (value: number | null | undefined) =>
    value !== null &&
    value !== undefined &&
    !(Number.isInteger(value) && value >= least && value <= MOST_DAYS)
  if ([days, minimumCount, ...(escalationDays ?? [])].some(isOff(1)))
    throw userError(req, 'rule.wholeDays', { least: 1 })
  if ((reminderDays ?? []).some(isOff(0))) throw userError(req, 'rule.wholeDays', { least: 0 })
  return data
}
