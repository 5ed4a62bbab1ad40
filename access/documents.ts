import type { FieldAccess, Where } from 'payload'

import {
  activeUser,
  allOf,
  allow,
  anyOf,
  everything,
  idOf,
  nobody,
  ofOwnAgency,
  scoped,
  underOwnRegion,
  where,
  type Scope,
  type Policy,
} from '@/access/atoms'

const sentOut = where({ state: { not_equals: 'draft' } })
const draft = where({ state: { equals: 'draft' } })

/** A document made from a referral is not met by the person, nor by the organization, that it is about. */
const notConcerned: Scope = (user) => {
  const agency = idOf(user.agency)
  const conditions: Where[] = [{ personConcerned: { not_equals: user.id } }]
  if (agency) conditions.push({ agencyConcerned: { not_equals: agency } })
  return { and: conditions }
}

const ownOrReceived = allOf(
  notConcerned,
  anyOf(ofOwnAgency('organ'), allOf(sentOut, ofOwnAgency('recipients'))),
)
const ownDrafts = allOf(notConcerned, draft, ofOwnAgency('organ'))

/**
 * Official documents: an organization's own, and those it has received; drafts are the business of their
 * organization. The prefecture office also sees what others have issued, the leader what his region has issued.
 */
export const officialDocumentsPolicy: Policy = {
  read: scoped({
    'prefecture-office': allOf(notConcerned, anyOf(ofOwnAgency('organ'), sentOut)),
    'county-office': ownOrReceived,
    agency: ownOrReceived,
    discipline: ownOrReceived,
    leader: allOf(
      notConcerned,
      sentOut,
      where({ kind: { not_equals: 'referral-letter' } }),
      underOwnRegion('region'),
    ),
  }),
  create: nobody,
  update: scoped({
    'prefecture-office': ownDrafts,
    'county-office': ownDrafts,
    agency: ownDrafts,
  }),
  delete: scoped({
    'prefecture-office': ownDrafts,
    'county-office': ownDrafts,
    agency: ownDrafts,
  }),
}

/** What the record gave is for the organization that drafted, not for those who received the result. */
export const ofDraftingOrgan: FieldAccess<{ id: string; organ?: string | { id: string } }> = ({
  req,
  doc,
}) => {
  const own = idOf(activeUser(req)?.agency)
  return own !== null && own === idOf(doc?.organ)
}

/** The register of numbers: each organization its own, the prefecture office all; written by issuing alone. */
export const documentNumbersPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': ofOwnAgency('organ'),
    agency: ofOwnAgency('organ'),
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/** Wordings: known to those who draft, kept by the prefecture office; neither added nor removed. */
export const documentTemplatesPolicy: Policy = {
  read: allow('prefecture-office', 'county-office', 'agency'),
  create: nobody,
  update: allow('prefecture-office'),
  delete: nobody,
  readVersions: allow('prefecture-office'),
}
