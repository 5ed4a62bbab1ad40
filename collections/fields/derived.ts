import type { Field } from 'payload'

/**
 * Marks a field as computed: nobody writes it through an API, and the form shows it read-only. Hooks set
 * it, because field access is checked before they run.
 */
export const derived = <T extends Field>(field: T): T => ({
  ...field,
  access: {
    ...('access' in field ? field.access : {}),
    create: () => false,
    update: () => false,
  },
  admin: { ...('admin' in field ? field.admin : {}), readOnly: true },
})
