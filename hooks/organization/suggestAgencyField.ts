import type { CollectionBeforeValidateHook } from 'payload'

import { fieldOfAgencyName } from '@/src/domain/organization/fields'
import type { Agency } from '@/src/payload-types'

/** Fills an empty field of administration from the agency's name. */
export const suggestAgencyField: CollectionBeforeValidateHook<Agency> = ({ data, originalDoc }) => {
  const name: unknown = data?.name ?? originalDoc?.name
  const field: unknown = data?.field ?? originalDoc?.field
  return field || typeof name !== 'string' ? data : { ...data, field: fieldOfAgencyName(name) }
}
