import type { RequiredDataFromCollectionSlug } from 'payload'

import { rolesWithAgency, type Role } from '@/src/domain/roles'
import type { Agency, Case, Court, Region, User } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { RestClient } from '@/test/harness/rest'
import { randomSuffix } from '@/test/harness/scratch'

const PASSWORD = 'zhisu-test-2026'

type NewCase = RequiredDataFromCollectionSlug<'cases'>
type TestUser = User & { email: string; password: string }

/**
 * A county of a prefecture, both new, with what the rules need to name: on each level a government and a
 * rule-of-law office, two departments of the county, and a court.
 */
export interface TestRegion {
  /** Part of every name, so that nothing meets the rows of another test. */
  suffix: string
  prefecture: Region
  prefectureOffice: Agency
  prefectureGovernment: Agency
  region: Region
  office: Agency
  government: Agency
  department: Agency
  otherDepartment: Agency
  court: Court
  /** The one user of a role, made when first asked for. An agency user works at `department`. */
  user: (role: Role) => Promise<TestUser>
  /** The same user, signed in over REST. */
  login: (role: Role) => Promise<RestClient>
  /** A case against `department` that no other call repeats; not saved. */
  caseData: (facts?: Partial<NewCase>) => NewCase
  /** The same, saved by the system. */
  createCase: (facts?: Partial<NewCase>) => Promise<Case>
}

type Harness = Pick<TestPayload, 'payload' | 'rest'>

const makeAgency = (
  { payload }: Harness,
  region: Region,
  name: string,
  kind: Agency['kind'],
  field: Agency['field'],
): Promise<Agency> =>
  payload.create({
    collection: 'agencies',
    data: {
      name,
      region: region.id,
      kind,
      field,
      heads: [{ name: '局长', post: 'chief' }],
    },
    depth: 0,
  })

/** Makes a region with everything in it. Each call takes about a tenth of a second. */
export const makeRegion = async (test: Harness): Promise<TestRegion> => {
  const { payload, rest } = test
  const suffix = randomSuffix()
  const makePlace = (name: string, level: Region['level'], parent?: Region): Promise<Region> =>
    payload.create({
      collection: 'regions',
      data: { name: `${name}${suffix}`, slug: `${level}-${suffix}`, level, parent: parent?.id },
      depth: 0,
    })

  const prefecture = await makePlace('测试州', 'prefecture')
  const region = await makePlace('测试县', 'county', prefecture)
  const agency = (place: Region, name: string, kind: Agency['kind'], field: Agency['field']) =>
    makeAgency(test, place, `${place.name}${name}`, kind, field)
  const prefectureOffice = await agency(prefecture, '依法治州办', 'law-office', 'justice')
  const prefectureGovernment = await agency(prefecture, '人民政府', 'government', 'government')
  const office = await agency(region, '依法治县办', 'law-office', 'justice')
  const government = await agency(region, '人民政府', 'government', 'government')
  const department = await agency(region, '自然资源局', 'department', 'natural-resources')
  const otherDepartment = await agency(region, '公安局', 'department', 'public-security')
  const court = await payload.create({
    collection: 'courts',
    data: {
      name: `${region.name}人民法院`,
      code: `测${suffix}`,
      level: 'basic',
      region: region.id,
    },
    depth: 0,
  })

  const placeOf = (role: Role): Partial<User> => {
    if (role === 'prefecture-office') return { agency: prefectureOffice.id }
    if (role === 'county-office') return { agency: office.id }
    if (rolesWithAgency.includes(role)) return { agency: department.id }
    if (role === 'court') return { court: court.id }
    return { region: region.id }
  }
  const makeUser = async (role: Role): Promise<TestUser> => {
    const email = `${role}-${suffix}@example.com`
    const user = await payload.create({
      collection: 'users',
      data: { name: role, email, password: PASSWORD, role, isActive: true, ...placeOf(role) },
      depth: 0,
    })
    return { ...user, email, password: PASSWORD }
  }

  const users = new Map<Role, Promise<TestUser>>()
  const user = (role: Role): Promise<TestUser> => {
    const made = users.get(role) ?? makeUser(role)
    users.set(role, made)
    return made
  }
  const clients = new Map<Role, Promise<RestClient>>()
  const login = (role: Role): Promise<RestClient> => {
    const client = clients.get(role) ?? user(role).then((person) => rest.login(person))
    clients.set(role, client)
    return client
  }

  let number = 0
  const caseData: TestRegion['caseData'] = (facts = {}) => {
    number += 1
    return {
      caseNumber: `(2026)黔2301行初${number}号`,
      court: court.id,
      instance: 'first',
      cause: '行政处罚',
      filedOn: '2026-03-02',
      plaintiffs: [{ name: '某公司', kind: 'organization' }],
      defendants: [{ agency: department.id, role: 'sole' }],
      ...facts,
    }
  }
  const createCase: TestRegion['createCase'] = (facts) =>
    payload.create({ collection: 'cases', data: caseData(facts), depth: 0 })

  return {
    suffix,
    prefecture,
    prefectureOffice,
    prefectureGovernment,
    region,
    office,
    government,
    department,
    otherDepartment,
    court,
    user,
    login,
    caseData,
    createCase,
  }
}
