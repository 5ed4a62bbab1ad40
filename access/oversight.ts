import type { Access, FieldAccess, Where } from 'payload'

import {
  activeUser,
  allOf,
  allow,
  anyOf,
  everything,
  idOf,
  inOwnRegion,
  isRole,
  nobody,
  ofOwnAgency,
  scoped,
  underOwnRegion,
  where,
  type Scope,
  type Policy,
} from '@/access/atoms'
import { statesOfDiscipline } from '@/src/domain/accountability/referral'

/** Before the unit is told of it, an inspection is the offices' own business. */
const announced = where({ state: { not_in: ['planned', 'cancelled'] } })

const byLead = scoped({
  'prefecture-office': ofOwnAgency('lead'),
  'county-office': ofOwnAgency('lead'),
})

/** Inspections: the lead office's work; the unit and the partners see it from the self-check on. */
export const inspectionsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('lead'), ofOwnAgency('partners')),
    agency: allOf(anyOf(ofOwnAgency('unit'), ofOwnAgency('partners')), announced),
  }),
  create: allow('prefecture-office', 'county-office'),
  update: byLead,
  delete: nobody,
}

/** The unit learns its score, and who gave it, when the office tells it: not while it is being scored. */
export const scoreIsTold: FieldAccess<{ id: string; scoreState?: string }> = ({ doc, req }) =>
  !isRole(activeUser(req), 'agency') || (doc?.scoreState ?? 'draft') !== 'draft'

const issued = where({ issuedOn: { exists: true } })

/** Findings: written by the lead office, seen by the unit once issued; what was issued is never deleted. */
export const findingsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('lead')),
    agency: allOf(ofOwnAgency('unit'), issued),
  }),
  create: allow('prefecture-office', 'county-office'),
  update: byLead,
  delete: byLead,
}

/** Supervision rounds speak of many units at once: the organizing office and the leaders above read them. */
export const roundsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    leader: underOwnRegion('region'),
  }),
  create: allow('prefecture-office', 'county-office'),
  update: scoped({ 'prefecture-office': everything, 'county-office': inOwnRegion('region') }),
  delete: nobody,
}

/** Assessment tables: kept by the prefecture office, known to those who are assessed. */
export const assessmentTablesPolicy: Policy = {
  read: allow('prefecture-office', 'county-office', 'agency', 'leader'),
  create: allow('prefecture-office'),
  update: allow('prefecture-office'),
  delete: nobody,
}

const confirmed = where({ state: { equals: 'confirmed' } })

/** Assessments: computed by the program; units and leaders see a score once a second person confirmed it. */
export const assessmentsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: allOf(ofOwnAgency('unit'), confirmed),
    leader: allOf(underOwnRegion('region'), confirmed),
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/** Promotion opinions: for the offices of the region alone. */
export const promotionOpinionsPolicy: Policy = {
  read: scoped({ 'prefecture-office': everything, 'county-office': inOwnRegion('region') }),
  create: allow('prefecture-office', 'county-office'),
  update: scoped({ 'prefecture-office': everything, 'county-office': inOwnRegion('region') }),
  delete: nobody,
}

/** Nobody meets a referral that names oneself or one's own organization. */
const notConcerned: Scope = (user) => {
  const agency = idOf(user.agency)
  const conditions: Where[] = [{ personConcerned: { not_equals: user.id } }]
  if (agency) conditions.push({ agency: { not_equals: agency } })
  return { and: conditions }
}

const handedOver = where({ state: { in: [...statesOfDiscipline] } })

/**
 * Referrals to discipline inspection: the offices of the region that review them, and the discipline organ
 * from the handing-over on. For everybody else there are none: no list, no count, no hint.
 */
export const referralsPolicy: Policy = {
  read: scoped({
    'prefecture-office': notConcerned,
    'county-office': allOf(inOwnRegion('region'), notConcerned),
    discipline: allOf(allOf(underOwnRegion('region'), handedOver), notConcerned),
  }),
  create: allow('prefecture-office', 'county-office'),
  update: scoped({
    'prefecture-office': notConcerned,
    'county-office': allOf(inOwnRegion('region'), notConcerned),
  }),
  delete: nobody,
}

/** The cases behind the referrals that discipline inspection has been handed, and no other case. */
export const casesOfReferrals: Access = async ({ req }) => {
  const { docs } = await req.payload.find({
    collection: 'referrals',
    where: { recordsOf: { equals: 'cases' } },
    select: { records: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const ids = docs.flatMap(({ records }) => (Array.isArray(records) ? records : [])).map(String)
  return ids.length > 0 && { id: { in: ids } }
}
