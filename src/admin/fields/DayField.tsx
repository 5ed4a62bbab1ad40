'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientComponent } from 'payload'

import { DayInput } from '@/src/admin/fields/DayInput'

/** The field of `dayField`: a calendar day as text, with the day picker. */
const Field: TextFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { customComponents, disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: pathFromProps,
  })
  const { admin: { description } = {}, label, localized, required } = field
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div
      className={['field-type', 'zs-day-field', showError && 'error'].filter(Boolean).join(' ')}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel
        htmlFor={id}
        label={label}
        localized={localized ?? false}
        path={path}
        required={required ?? false}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <DayInput
          id={id}
          isReadOnly={Boolean(readOnly) || disabled}
          onChange={(day) => setValue(day === '' ? null : day)}
          value={value}
          {...(required ? { 'aria-required': true } : {})}
          {...(showError ? { 'aria-invalid': true } : {})}
        />
      </div>
      <RenderCustomComponent
        CustomComponent={customComponents?.Description}
        Fallback={description ? <FieldDescription description={description} path={path} /> : null}
      />
    </div>
  )
}

export const DayField = withCondition(Field)
