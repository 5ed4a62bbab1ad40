import type { FieldAccess } from 'payload'

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
  ofSelf,
  scoped,
  underOwnRegion,
  where,
  type Scope,
  type Policy,
} from '@/access/atoms'
import type { User } from '@/src/payload-types'

/** Papers of duties: written by the debtor, read by the offices and the leader of the region; never deleted. */
export const papersPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('agency'),
    leader: underOwnRegion('region'),
  }),
  create: allow('agency'),
  update: scoped({ agency: ofOwnAgency('agency') }),
  delete: nobody,
}

/** Interviews: written by the government or by its leader in charge; the agency talked to reads what is asked of it. */
export const interviewsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: anyOf(ofOwnAgency('agency'), ofOwnAgency('concerned')),
    leader: underOwnRegion('region'),
  }),
  create: allow('agency', 'leader'),
  update: scoped({ agency: ofOwnAgency('agency'), leader: inOwnRegion('region') }),
  delete: nobody,
}

/** Decisions on accountability: changed by those alone who handle them, for others do not get the names. */
export const sanctionsPolicy: Policy = {
  ...papersPolicy,
  update: scoped({ agency: allOf(ofOwnAgency('agency'), ofSelf('handlers')) }),
}

/** What the names of persons held accountable hang on. */
interface Handled {
  readonly id?: string
  readonly handlers?: readonly (string | { id: string })[] | null
  readonly region?: string | { id: string } | null
}

const handles = (user: User, { handlers, region }: Handled): boolean =>
  (user.role === 'leader' && idOf(region) !== null && idOf(region) === idOf(user.region)) ||
  (handlers ?? []).some((one) => idOf(one) === user.id)

/**
 * Names of persons held accountable, and what they said: for those who handle the decision, and for the
 * leader of the region. Asked without a record (as when a query is checked) the answer is no, so that nobody
 * can search or sort by a name; a new record shows its author what he types.
 */
export const readsNames: FieldAccess<Handled & { id: string }, Handled> = ({
  req,
  doc,
  data,
  id,
}) => {
  const user = activeUser(req)
  if (!user) return false
  if (doc) return handles(user, doc)
  if (!data) return false
  return id ? handles(user, data) : isRole(user, 'agency')
}

const ofLevel = (level: 'prefecture' | 'county'): Scope =>
  allOf(inOwnRegion('region'), where({ level: { equals: level } }))

const draft = where({ state: { equals: 'draft' } })
/** Issued bulletins reach everybody whose region they are about. */
const issuedToOwnRegion = allOf(where({ state: { equals: 'issued' } }), inOwnRegion('regions'))

/**
 * Bulletins: made by the office of their level; its superior reads them too. Agencies and leaders read what
 * was issued about their region. Only a draft is ever deleted.
 */
export const bulletinsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), issuedToOwnRegion),
    agency: issuedToOwnRegion,
    leader: issuedToOwnRegion,
  }),
  create: allow('prefecture-office', 'county-office'),
  update: scoped({
    'prefecture-office': ofLevel('prefecture'),
    'county-office': ofLevel('county'),
  }),
  delete: scoped({
    'prefecture-office': allOf(ofLevel('prefecture'), draft),
    'county-office': allOf(ofLevel('county'), draft),
  }),
}

/** The cases behind the figures of a bulletin: for the offices, since they name agencies that did not lose. */
export const readsInputs: FieldAccess = ({ req }) =>
  isRole(activeUser(req), 'prefecture-office', 'county-office')
