import { describe, expect, it } from '@jest/globals'

import { taskForceProblem } from '@/src/domain/counsel/taskForces/taskForce'

describe('the steps of a task force', () => {
  it.each([
    [true, 'formed', 'start', null],
    [true, 'working', 'start', 'wrongState'],
    [true, 'formed', 'dissolve', null],
    [true, 'working', 'dissolve', null],
    [true, 'dissolved', 'dissolve', 'wrongState'],
    [false, 'formed', 'start', 'onlyLead'],
    [false, 'working', 'dissolve', 'onlyLead'],
    [false, 'working', 'note', null],
    [false, 'dissolved', 'note', 'wrongState'],
  ] as const)('lead: %s, %s, %s: %s', (isLead, state, step, problem) => {
    expect(taskForceProblem(isLead, state, step)).toBe(problem)
  })
})
