'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Option } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'

/** The options of a select from a closed list, in the reader's language; `empty` is the choice of none. */
export const Options = ({
  options,
  empty,
}: {
  readonly options: readonly Option[]
  readonly empty?: string
}) => {
  const { i18n } = useTranslation()
  const locale = localeOf(i18n.language)
  return (
    <>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label[locale]}
        </option>
      ))}
    </>
  )
}
