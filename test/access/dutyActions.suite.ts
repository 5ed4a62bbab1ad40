import { beforeAll, describe, expect, it } from '@jest/globals'

import { sharedWorld } from '@/test/access/sharedWorld'
import type { World } from '@/test/access/world'

describe('separation of duties', () => {
  let world: World
  let duty: string
  beforeAll(async () => {
    world = await sharedWorld()
    duty = world.target('duties', 'own', 'agency')
  }, 240_000)

  const act = async (actor: Parameters<World['target']>[2], action: string) => {
    const { status } = await world.clients[actor].post(`/duties/${duty}/${action}`, {
      note: '已提交答辩状和证据',
      reason: '理由充分',
      dueOn: '2026-12-31',
    })
    return status
  }

  it('only the debtor hands in', async () => {
    for (const actor of ['prefecture-office', 'county-office', 'system-admin', 'leader'] as const) {
      expect(await act(actor, 'submit')).toBe(403)
    }
    for (const actor of ['court', 'counsel', 'officer', 'visitor'] as const) {
      expect([403, 404]).toContain(await act(actor, 'submit'))
    }
    expect(await act('agency', 'submit')).toBe(200)
  })

  it('neither the debtor nor the administrator nor another region decides', async () => {
    for (const action of ['strike-off', 'return', 'waive', 'move']) {
      expect(await act('agency', action)).toBe(403)
      expect(await act('system-admin', action)).toBe(403)
      const foreign = await world.away.login('county-office')
      const { status } = await foreign.post(`/duties/${duty}/${action}`, { reason: '理由充分' })
      expect(status).toBe(404)
    }
    expect(await act('county-office', 'strike-off')).toBe(200)
  })
})
