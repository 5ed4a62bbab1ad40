'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/** Recorded data as plain text. Payload's own editor for it would be fetched from a foreign host. */
export const JsonText: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type">
      <FieldLabel label={field.label} path={path} />
      <pre className="zs-json">{JSON.stringify(value ?? null, null, 2)}</pre>
    </div>
  )
}
