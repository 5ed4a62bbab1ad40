import type { CollectionConfig } from 'payload'

import {
  activeUser,
  allow,
  everything,
  inOwnRegion,
  isRole,
  nobody,
  ofOwnAgency,
  scoped,
} from '@/access/atoms'
import { ofEngagementInForce } from '@/access/counsel'

type Policy = NonNullable<CollectionConfig['access']>

const ofParties = scoped({
  'prefecture-office': everything,
  'county-office': inOwnRegion('region'),
  agency: ofOwnAgency('parties'),
})

/** Task forces: of those who handle the case; assisting counsel sees them while the engagement holds. */
export const taskForcesPolicy: Policy = {
  read: (args) =>
    isRole(activeUser(args.req), 'counsel')
      ? ofEngagementInForce('engagements')(args)
      : ofParties(args),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('leadUnit'),
  }),
  delete: nobody,
}
