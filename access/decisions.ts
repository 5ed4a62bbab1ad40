import type { FieldAccess } from 'payload'

import {
  activeUser,
  allow,
  anyOf,
  everything,
  idOf,
  inOwnRegion,
  isRole,
  nobody,
  ofOwnAgency,
  scoped,
  type Policy,
} from '@/access/atoms'
import type { PublicComment } from '@/src/payload-types'

const ofThoseWhoWrite = anyOf(ofOwnAgency('handlingUnit'), ofOwnAgency('decider'))
const ofThoseInvolved = anyOf(ofThoseWhoWrite, ofOwnAgency('reviewers'))
const ofThoseOfDraft = anyOf(ofThoseWhoWrite, ofOwnAgency('decision.reviewers'))
const ofThoseOfReview = anyOf(ofThoseWhoWrite, ofOwnAgency('reviewer'))

/**
 * Major decisions: of the unit that prepares them, the government that decides, who reviews the draft, and the
 * office of the region.
 */
export const decisionsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofThoseInvolved),
    agency: ofThoseInvolved,
  }),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: scoped({
    'prefecture-office': ofThoseWhoWrite,
    'county-office': ofThoseWhoWrite,
    agency: ofThoseWhoWrite,
  }),
  delete: nobody,
}

/** Versions of a draft: added through the step of the decision alone. */
export const decisionDraftsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofThoseOfDraft),
    agency: ofThoseOfDraft,
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/** Legality reviews: asked for through the steps of the decision, and given through their own. */
export const legalityReviewsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofThoseOfReview),
    agency: ofThoseOfReview,
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/**
 * Comments of the public: made through the public page alone, and read by the unit that answers them, the office of
 * its region and that of the prefecture; who sent them is not for every reader ({@link readsSender}).
 */
export const publicCommentsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('handlingUnit')),
    agency: ofOwnAgency('handlingUnit'),
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/**
 * Who wrote a comment: for those who handle it, the unit that answers and the office of its region. The office of the
 * prefecture reads every comment, and senders only of those that are its own.
 */
export const readsSender: FieldAccess<PublicComment> = ({ req, doc }) => {
  const user = activeUser(req)
  if (!isRole(user, 'prefecture-office')) return isRole(user, 'county-office', 'agency')
  const [region, unit] = [idOf(doc?.region), idOf(doc?.handlingUnit)]
  return (
    (region !== null && region === idOf(user.region)) ||
    (unit !== null && unit === idOf(user.agency))
  )
}

/** Yearly catalogues: drawn up by the government or the office of its region; agencies see what is published. */
export const decisionCataloguesPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: anyOf(ofOwnAgency('decider'), (user) => {
      const region = inOwnRegion('region')(user)
      return typeof region === 'object' && { and: [region, { state: { equals: 'published' } }] }
    }),
  }),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: scoped({
    'prefecture-office': inOwnRegion('region'),
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('decider'),
  }),
  delete: nobody,
}
