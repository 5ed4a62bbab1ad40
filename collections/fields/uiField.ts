import type { UIField } from 'payload'

/**
 * A part of a record's form that only shows: a component of the console by its path in the import map.
 *
 * @param component such as `/src/admin/bulletins/BulletinTop#BulletinTop`
 */
export const uiField = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { components: { Field: component } },
})
