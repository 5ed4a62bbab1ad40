import type { FieldAccess } from 'payload'

import {
  activeUser,
  allow,
  anyOf,
  everything,
  inOwnRegion,
  isRole,
  nobody,
  ofOwnAgency,
  ofOwnCourt,
  ofSelf,
  scoped,
  type Policy,
} from '@/access/atoms'

const byOffices = scoped({
  'prefecture-office': everything,
  'county-office': inOwnRegion('region'),
})

/** Places of duty: kept by the offices, known to those who stand there. */
export const dutyPlacesPolicy: Policy = {
  read: allow('prefecture-office', 'county-office', 'agency', 'counsel', 'court'),
  create: allow('prefecture-office', 'county-office'),
  update: byOffices,
  delete: nobody,
}

/**
 * Duty shifts: the roster of the offices; a lawyer sees the own shifts and those that somebody asks to swap, a
 * court and an agency those at their own place.
 */
export const dutyShiftsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('agency'),
    counsel: anyOf(ofSelf('counsel.user'), ofSelf('swapWith.user')),
    court: ofOwnCourt('court'),
  }),
  create: allow('prefecture-office', 'county-office'),
  update: byOffices,
  delete: nobody,
}

/** The visit log names visitors: for the lawyer of the shift and the office alone. */
export const seesVisits: FieldAccess = ({ req }) =>
  isRole(activeUser(req), 'prefecture-office', 'county-office', 'counsel')
