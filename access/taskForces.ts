import {
  allow,
  everything,
  inOwnRegion,
  nobody,
  ofOwnAgency,
  roleOr,
  scoped,
  type Policy,
} from '@/access/atoms'
import { ofEngagementInForce } from '@/access/counsel'

const ofParties = scoped({
  'prefecture-office': everything,
  'county-office': inOwnRegion('region'),
  agency: ofOwnAgency('parties'),
})

/** Task forces: of those who handle the case; assisting counsel sees them while the engagement holds. */
export const taskForcesPolicy: Policy = {
  read: roleOr('counsel', ofEngagementInForce('engagements'), ofParties),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('leadUnit'),
  }),
  delete: nobody,
}
