import type { Access, PayloadRequest, Where } from 'payload'

import {
  activeUser,
  allOf,
  allow,
  everything,
  inOwnRegion,
  isRole,
  nobody,
  noRows,
  ofOwnAgency,
  type Policy,
  roleOr,
  scoped,
  where,
} from '@/access/atoms'
import { engagementsInForce, ofEngagementInForce } from '@/access/counsel'
import { writableOpinionStates } from '@/src/domain/counsel/opinion'
import { idOf } from '@/src/domain/idOf'
import type { Matter } from '@/src/payload-types'

const ofUnits = scoped({
  'prefecture-office': everything,
  'county-office': inOwnRegion('region'),
  agency: ofOwnAgency('unit'),
})

/** The matters that are assigned to the signed-in counsel today: none the day after the engagement ends. */
const mattersInForce = async (req: PayloadRequest): Promise<Pick<Matter, 'id' | 'case'>[]> => {
  const engagements = await engagementsInForce(req)
  if (engagements.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { engagement: { in: engagements } },
    select: { case: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Rows about a matter that is assigned to the signed-in counsel today; `more` narrows them. */
const ofMatterInForce =
  (more: (user: string) => Where[] = () => []): Access =>
  async ({ req }) => {
    const user = activeUser(req)
    const ids = (await mattersInForce(req)).map(({ id }) => id)
    if (!user) return false
    return ids.length > 0 ? { and: [{ matter: { in: ids } }, ...more(user.id)] } : noRows
  }

/** Matters: of the unit and its office; counsel sees what is assigned, while the engagement holds. */
export const mattersPolicy: Policy = {
  read: roleOr('counsel', ofEngagementInForce('engagement'), ofUnits),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: ofUnits,
  delete: nobody,
}

const ofAuthor = (user: string): Where => ({ author: { equals: user } })

const handedIn = where({ state: { not_equals: 'draft' } })

/**
 * Opinions: unit and office see them once they are handed in; counsel the own ones of matters that are assigned
 * today. Only counsel writes, and only what is not handed in.
 */
export const legalOpinionsPolicy: Policy = {
  read: roleOr(
    'counsel',
    ofMatterInForce((user) => [ofAuthor(user), { state: { not_equals: 'void' } }]),
    scoped({
      'prefecture-office': handedIn,
      'county-office': allOf(inOwnRegion('region'), handedIn),
      agency: allOf(ofOwnAgency('unit'), handedIn),
    }),
  ),
  create: allow('counsel'),
  update: roleOr(
    'counsel',
    ofMatterInForce((user) => [ofAuthor(user), { state: { in: [...writableOpinionStates] } }]),
    nobody,
  ),
  delete: nobody,
  // What counsel wrote and threw away is nobody else's business.
  readVersions: async ({ req }) => {
    const user = activeUser(req)
    if (!isRole(user, 'counsel')) return false
    const ids = (await mattersInForce(req)).map(({ id }) => id)
    const own: Where[] = [
      { 'version.matter': { in: ids } },
      { 'version.author': { equals: user.id } },
    ]
    return ids.length > 0 ? { and: own } : noRows
  },
}

/** Notices to counsel tell of matters: they are read as long as the matter is. */
export const noticesOfCounsel: Access = ofMatterInForce((user) => [{ person: { equals: user } }])

/** The thread of a matter: of those who may see the matter. */
export const matterCommentsPolicy: Policy = {
  read: roleOr('counsel', ofMatterInForce(), ofUnits),
  create: allow('prefecture-office', 'county-office', 'agency', 'counsel'),
  update: nobody,
  delete: nobody,
}

/** The cases of the matters that are assigned to the signed-in counsel today, and no other case. */
export const casesOfMatters: Access = async ({ req }) => {
  const ids = (await mattersInForce(req)).map((matter) => idOf(matter.case))
  const cases = [...new Set(ids.filter((id) => id !== null))]
  return cases.length > 0 ? { id: { in: cases } } : noRows
}

/**
 * Files for counsel: those of matters that are assigned today, and own uploads that are not attached to a matter,
 * or no longer tell anything of one that is not.
 */
export const filesOfCounsel: Access = async ({ req }) => {
  const user = activeUser(req)
  if (!user) return false
  const engagements = await engagementsInForce(req)
  const loose: Where = {
    and: [{ uploadedBy: { equals: user.id } }, { isOfMatter: { not_equals: true } }],
  }
  return engagements.length > 0 ? { or: [{ engagements: { in: engagements } }, loose] } : loose
}
