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

const mattersOfUnits = scoped({
  'prefecture-office': everything,
  'county-office': inOwnRegion('region'),
  agency: ofOwnAgency('unit'),
})

/** Matters: of the unit and its office; counsel sees what is assigned, while the engagement holds. */
export const mattersPolicy: Policy = {
  read: (args) =>
    isRole(activeUser(args.req), 'counsel')
      ? ofEngagementInForce('engagement')(args)
      : mattersOfUnits(args),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: mattersOfUnits,
  delete: nobody,
}
