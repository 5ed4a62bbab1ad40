import { describe, expect, it } from '@jest/globals'

import {
  counselProblem,
  type CounselActor,
  type CounselFacts,
  type CounselProblem,
  type CounselStep,
} from '@/src/domain/counsel/counselProcedure'

const facts = (more: Partial<CounselFacts> = {}): CounselFacts => ({
  state: 'nominated',
  region: 'county',
  nominatedBy: 'clerk',
  nominatingUnit: 'bureau',
  ...more,
})
const office: CounselActor = {
  id: 'one',
  role: 'county-office',
  agency: 'office',
  region: 'county',
}
const far: CounselActor = { ...office, region: 'elsewhere' }
const prefecture: CounselActor = { ...office, role: 'prefecture-office', region: 'prefecture' }
const clerk: CounselActor = { id: 'clerk', role: 'agency', agency: 'bureau', region: 'county' }

describe('steps of a person on the roster', () => {
  it.each<[string, CounselActor, Partial<CounselFacts>, CounselStep, CounselProblem | null]>([
    ['the office vets', office, {}, 'vet', null],
    ['the prefecture vets', prefecture, {}, 'vet', null],
    ['another county does not', far, {}, 'vet', 'otherRegion'],
    ['the unit does not', clerk, {}, 'vet', 'onlyOffice'],
    [
      'nor who nominated, though of the office',
      office,
      { nominatedBy: 'one' },
      'vet',
      'ownNomination',
    ],
    ['nor does that one refuse', office, { nominatedBy: 'one' }, 'reject', 'ownNomination'],
    ['twice is too often', office, { state: 'vetted' }, 'vet', 'wrongState'],
    ['vetted are removed', office, { state: 'vetted' }, 'remove', null],
    ['nominated are not removed', office, {}, 'remove', 'wrongState'],
    ['the unit does not remove', clerk, { state: 'vetted' }, 'remove', 'onlyOffice'],
    ['the unit nominates again', clerk, { state: 'rejected' }, 'renominate', null],
    [
      'other units do not',
      clerk,
      { state: 'rejected', nominatingUnit: 'x' },
      'renominate',
      'onlyOffice',
    ],
    ['removed come back by nomination', office, { state: 'removed' }, 'renominate', null],
    ['vetted need none', office, { state: 'vetted' }, 'renominate', 'wrongState'],
  ])('%s', (_, actor, more, step, problem) => {
    expect(counselProblem(actor, facts(more), step)).toBe(problem)
  })
})
