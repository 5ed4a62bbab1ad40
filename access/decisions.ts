import type { CollectionConfig } from 'payload'

import { allow, anyOf, everything, inOwnRegion, nobody, ofOwnAgency, scoped } from '@/access/atoms'

type Policy = NonNullable<CollectionConfig['access']>

const ofThoseInvolved = scoped({
  'prefecture-office': everything,
  'county-office': inOwnRegion('region'),
  agency: anyOf(ofOwnAgency('handlingUnit'), ofOwnAgency('decider')),
})

/** Major decisions: of the unit that prepares them, the government that decides and the office of the region. */
export const decisionsPolicy: Policy = {
  read: ofThoseInvolved,
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: ofThoseInvolved,
  delete: nobody,
}

/** Legality reviews: asked for and given through the steps of the decision alone. */
export const legalityReviewsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: anyOf(ofOwnAgency('reviewer'), ofOwnAgency('decision.handlingUnit')),
  }),
  create: nobody,
  update: nobody,
  delete: nobody,
}
