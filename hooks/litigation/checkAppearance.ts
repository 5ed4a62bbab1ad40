import type { CollectionBeforeChangeHook } from 'payload'

import { now } from '@/src/domain/clock'
import { checkAppearance as findProblems } from '@/src/domain/litigation/attendance'
import { hasErrors } from '@/src/domain/problems'
import { problemError } from '@/src/i18n/problemError'
import { userError } from '@/src/i18n/userError'
import type { Appearance } from '@/src/payload-types'

/** Holds the rules of 法释〔2020〕3号 on who came, who spoke and why the head was absent. */
export const checkAppearance: CollectionBeforeChangeHook<Appearance> = ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  if (merged.attendance === 'pending') return data
  if (Date.parse(String(merged.startsAt)) > now(req).getTime())
    throw userError(req, 'appearance.beforeHearing')
  const problems = findProblems(merged as Appearance)
  if (hasErrors(problems)) throw problemError(req, 'appearances', problems)
  return data
}
