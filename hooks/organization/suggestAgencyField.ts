import type { CollectionBeforeValidateHook } from 'payload'

import { fieldOfAgencyName } from '@/src/domain/organization/fields'

/** Fills an empty field of administration from the agency's name. */
export const suggestAgencyField: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const name: unknown = data?.name ?? originalDoc?.name
  const field: unknown = data?.field ?? originalDoc?.field
  return field || typeof name !== 'string' ? data : { ...data, field: fieldOfAgencyName(name) }
}
