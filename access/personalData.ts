import type { FieldAccess } from 'payload'

import { activeUser, isRole } from '@/access/atoms'

/**
 * Personal data of parties: for those who handle the case. The collection's own access decides which
 * cases a user of these roles reaches; every other role never gets the field.
 */
export const handlesCases: FieldAccess = ({ req }) =>
  isRole(activeUser(req), 'prefecture-office', 'county-office', 'agency', 'court', 'counsel')
