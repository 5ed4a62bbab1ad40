import {
  allow,
  anyOf,
  everything,
  inOwnRegion,
  nobody,
  ofOwnAgency,
  scoped,
  type Policy,
} from '@/access/atoms'

const ofThoseWhoWrite = anyOf(ofOwnAgency('handlingUnit'), ofOwnAgency('decider'))
const ofThoseInvolved = anyOf(ofThoseWhoWrite, ofOwnAgency('reviewers'))

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
    'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('decision.reviewers')),
    agency: anyOf(
      ofOwnAgency('handlingUnit'),
      ofOwnAgency('decider'),
      ofOwnAgency('decision.reviewers'),
    ),
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/** Legality reviews: asked for through the steps of the decision, and given through their own. */
export const legalityReviewsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('reviewer')),
    agency: anyOf(ofOwnAgency('reviewer'), ofOwnAgency('handlingUnit'), ofOwnAgency('decider')),
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/**
 * Comments of the public: made through the public page alone, and read, with the contact data that somebody may
 * have left, by the unit that answers them and the office of its region.
 */
export const publicCommentsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('handlingUnit'),
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
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
