import type { JSONField } from 'payload'

/** Structured data that programs write and people only read. */
export const recordedData = (name: string, label: { zh: string; en: string }): JSONField => ({
  name,
  type: 'json',
  label,
  admin: { readOnly: true, components: { Field: '/src/admin/fields/JsonText#JsonText' } },
})

/** The same for data that the page of its record shows as tables and links. */
export const hiddenData = (name: string, label: { zh: string; en: string }): JSONField => ({
  name,
  type: 'json',
  label,
  admin: { readOnly: true, hidden: true },
})
