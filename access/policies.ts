import {
  allow,
  anyOf,
  everything,
  inOwnRegion,
  nobody,
  ofOwnAgency,
  ofOwnCourt,
  ofSelf,
  type Policy,
  roleOr,
  type Scope,
  scoped,
  signedIn,
  underOwnRegion,
} from '@/access/atoms'
import { casesOfMatters, filesOfCounsel, noticesOfCounsel } from '@/access/matters'
import { casesOfReferrals } from '@/access/oversight'
import { roles, type Role } from '@/src/domain/roles'

/** Reference data: read by everyone who is signed in, kept by the prefecture office. */
export const referencePolicy: Policy = {
  read: signedIn,
  create: allow('prefecture-office', 'system-admin'),
  update: allow('prefecture-office', 'system-admin'),
  delete: allow('prefecture-office', 'system-admin'),
}

/** Agencies: county offices keep those of their own region; an agency sees all, to name opponents. */
export const agenciesPolicy: Policy = {
  read: signedIn,
  create: allow('prefecture-office', 'county-office', 'system-admin'),
  update: scoped({
    'prefecture-office': everything,
    'system-admin': everything,
    'county-office': inOwnRegion('region'),
  }),
  delete: scoped({ 'prefecture-office': everything, 'system-admin': everything }),
}

const onlyOneself = Object.fromEntries(roles.map(({ value }) => [value, ofSelf('id')])) as Record<
  Role,
  Scope
>

/** Users: kept by the system administrator; offices see who works in their region. */
export const usersPolicy: Policy = {
  admin: ({ req }) => Boolean(req.user && req.user.isActive !== false),
  read: scoped({
    ...onlyOneself,
    'system-admin': everything,
    'prefecture-office': everything,
    'county-office': anyOf(ofSelf('id'), inOwnRegion('region')),
    agency: anyOf(ofSelf('id'), ofOwnAgency('agency')),
  }),
  create: allow('system-admin'),
  update: scoped({ ...onlyOneself, 'system-admin': everything }),
  delete: allow('system-admin'),
  unlock: allow('system-admin'),
}

const casesOfParties = scoped({
  'prefecture-office': everything,
  'county-office': inOwnRegion('region'),
  agency: ofOwnAgency('parties'),
  court: ofOwnCourt('court'),
})

/**
 * Cases: handled by the offices, the court of the case and the agencies that are defendants in it; discipline
 * inspection sees those of the referrals that it has been handed, counsel those of the matters assigned today.
 */
export const casesPolicy: Policy = {
  read: roleOr('discipline', casesOfReferrals, roleOr('counsel', casesOfMatters, casesOfParties)),
  create: allow('prefecture-office', 'county-office', 'court'),
  update: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    court: ofOwnCourt('court'),
  }),
  delete: scoped({ 'prefecture-office': everything, 'county-office': inOwnRegion('region') }),
}

/** Hearings: registered by offices and courts, seen by the defendants called to them. */
export const hearingsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('parties'),
    court: ofOwnCourt('court'),
    leader: underOwnRegion('region'),
  }),
  create: allow('prefecture-office', 'county-office', 'court'),
  update: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    court: ofOwnCourt('court'),
  }),
  delete: nobody,
}

/** Appearances: opened by the hearing; the agency names its head, office and court record the result. */
export const appearancesPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('agency'),
    court: ofOwnCourt('court'),
    leader: underOwnRegion('region'),
  }),
  create: nobody,
  update: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('agency'),
    court: ofOwnCourt('court'),
  }),
  delete: nobody,
}

/** Judicial suggestions: registered by courts and offices, answered by the agency they address. */
export const suggestionsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('agency'),
    court: ofOwnCourt('court'),
  }),
  create: allow('prefecture-office', 'county-office', 'court'),
  update: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    court: ofOwnCourt('court'),
  }),
  delete: scoped({ 'prefecture-office': everything, 'county-office': inOwnRegion('region') }),
}

/** Duties: opened and moved only by the ledger engine; never edited, never deleted. */
export const dutiesPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('supervisor')),
    agency: anyOf(ofOwnAgency('debtor'), ofOwnAgency('concerned')),
    leader: underOwnRegion('region'),
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}

const ofRecipients = {
  'prefecture-office': everything,
  'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('recipient')),
  agency: ofOwnAgency('recipient'),
}

/** Notices: each organization, and counsel, reads its own; the offices also see those of their region. */
export const notificationsPolicy: Policy = {
  read: roleOr('counsel', noticesOfCounsel, scoped(ofRecipients)),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/** Receipts: of the organizations that signed for a notice. */
export const receiptsPolicy: Policy = {
  read: scoped(ofRecipients),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/** Records that only our own operations write, for the prefecture office and the administrator to read. */
export const operationsPolicy: Policy = {
  read: allow('prefecture-office', 'system-admin'),
  create: nobody,
  update: nobody,
  delete: nobody,
}

const filesOfOthers = scoped({
  'prefecture-office': everything,
  'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('agency'), ofOwnAgency('sharedWith')),
  agency: anyOf(ofOwnAgency('agency'), ofOwnAgency('sharedWith')),
  court: anyOf(ofSelf('uploadedBy'), ofOwnCourt('courts')),
  leader: ofSelf('uploadedBy'),
})

/**
 * Files: seen by the organization or court that handed them in, its region's office and the prefecture
 * office; once attached to a record, also by its parties, its court and its region's office; by counsel while the
 * matter that it is attached to is assigned to an engagement in force.
 */
export const filesPolicy: Policy = {
  read: roleOr('counsel', filesOfCounsel, filesOfOthers),
  create: allow('prefecture-office', 'county-office', 'agency', 'court', 'counsel', 'leader'),
  update: nobody,
  delete: nobody,
}

/** Import runs: each office sees and starts its own; the prefecture office sees all. */
export const importsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    court: ofOwnCourt('court'),
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/** Rule parameters: seen by everyone, tuned by the prefecture office; rules are neither added nor removed. */
export const rulesPolicy: Policy = {
  read: signedIn,
  create: nobody,
  update: allow('prefecture-office'),
  delete: nobody,
  readVersions: allow('prefecture-office', 'system-admin'),
}

/** Webhooks hold secrets: administrators only. */
export const webhooksPolicy: Policy = {
  read: allow('system-admin'),
  create: allow('system-admin'),
  update: allow('system-admin'),
  delete: allow('system-admin'),
}
