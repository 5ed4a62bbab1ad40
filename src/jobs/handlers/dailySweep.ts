import type { Payload } from 'payload'

import { engagementRound } from '@/src/counsel/roster/engagementRound'
import { markMissedShifts } from '@/src/counsel/shifts/markMissedShifts'
import { today } from '@/src/domain/clock'
import { yearOf, type Day } from '@/src/domain/day'
import { evaluateThresholds } from '@/src/ledger/evaluateThresholds'
import { openYearDuties } from '@/src/ledger/openYearDuties'
import { sweep } from '@/src/ledger/sweep'

/**
 * The round of a day: what units owe each year, reminders and overdue notices, contracts of counsel
 * that run out, then the thresholds of every region once more, in
 * case an evaluation of the day before was lost.
 *
 * @param on the calendar day in Shanghai
 */
export const handleDailySweep = async (payload: Payload, on: Day = today()): Promise<void> => {
  await openYearDuties(payload, yearOf(on))
  await sweep(payload, on)
  await markMissedShifts(payload, on)
  await engagementRound(payload, on)
  const { docs: regions } = await payload.db.find<{ id: string }>({
    collection: 'regions',
    pagination: false,
  })
  for (const { id } of regions) await evaluateThresholds(payload, { region: id, year: yearOf(on) })
}
