import type { PayloadRequest } from 'payload'

import { upsert } from '@/seed/upsert'
import { rules } from '@/src/domain/rules'

/** One row for each rule with its defaults; parameters that an office has set stay. */
export const loadRules = async (req: PayloadRequest): Promise<void> => {
  for (const { kind, title, tunable, defaults } of rules) {
    await upsert(
      req,
      'rules',
      { kind: { equals: kind } },
      {
        kind,
        title: title.zh,
        parameterNames: [...tunable],
        isEnabled: defaults.isEnabled,
        ...(tunable.includes('days') ? { days: defaults.days } : {}),
        ...(tunable.includes('percent') ? { percent: defaults.percent } : {}),
        ...(tunable.includes('minimumCount') ? { minimumCount: defaults.minimumCount } : {}),
        ...(tunable.includes('startsFrom') ? { startsFrom: defaults.startsFrom } : {}),
        reminderDays: [...defaults.reminderDays],
        escalationDays: [...defaults.escalationDays],
        demand: defaults.demand.zh,
        demandEn: defaults.demand.en,
        version: 1,
      },
      { isKept: true },
    )
  }
}
