import type { PlannedCase } from '@/seed/demo/facts'
import { courtCodes } from '@/seed/demo/places'
import type { Random } from '@/seed/demo/random'
import { yearOf } from '@/src/domain/day'
import { formatCaseNumber } from '@/src/domain/litigation/case-number'

/** Numbers the cases of each court and year in the order in which they were filed, with gaps. */
export const caseNumbersOf = (
  cases: readonly PlannedCase[],
  random: Random,
): ReadonlyMap<string, string> => {
  const serials = new Map<string, number>()
  const inOrder = [...cases].sort((a, b) =>
    a.filedOn < b.filedOn ? -1 : a.filedOn > b.filedOn ? 1 : 0,
  )
  return new Map(
    inOrder.map(({ key, court, instance, filedOn }) => {
      const year = yearOf(filedOn)
      const register = `${court}|${year}|${instance}`
      const serial = (serials.get(register) ?? 0) + random.int(1, 3)
      serials.set(register, serial)
      const caseType = instance === 'first' ? '行初' : '行终'
      return [
        key,
        formatCaseNumber({ year, courtCode: courtCodes.get(court) ?? '', caseType, serial }),
      ]
    }),
  )
}
