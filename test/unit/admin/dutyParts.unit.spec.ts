import { describe, expect, it } from '@jest/globals'

import { dutyParts, type Owner } from '@/src/admin/myDay/dutyParts'

const partsOf = (role: Owner['role']) =>
  dutyParts({ role, agency: 'a1', region: 'r1', today: '2026-08-17' })

describe('the duties of a day', () => {
  it('come in the order of their urgency, by role', () => {
    const keysOf = (role: Owner['role']) => partsOf(role).map(({ key }) => key)
    expect(keysOf('agency')).toEqual(['late', 'owed'])
    expect(keysOf('county-office')).toEqual(['late', 'toCheck', 'owed', 'elsewhere'])
    expect(keysOf('prefecture-office')).toEqual(['late', 'toCheck', 'owed', 'elsewhere'])
    expect(keysOf('leader')).toEqual(['interviews', 'elsewhere'])
  })

  it('split what is late from what is not at today', () => {
    const conditionsOf = (key: string) =>
      JSON.stringify(partsOf('agency').find((part) => part.key === key)?.where)
    expect(conditionsOf('late')).toContain('"dueOn":{"less_than":"2026-08-17"}')
    expect(conditionsOf('owed')).toContain('"dueOn":{"greater_than_equal":"2026-08-17"}')
  })
})
