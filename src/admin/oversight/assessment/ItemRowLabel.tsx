'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

import { useText } from '@/src/admin/useText'
import { assessmentModes, indicators } from '@/src/domain/accountability/indicators'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'

interface Item {
  readonly title?: string | null
  readonly indicator?: string | null
  readonly mode?: string | null
  readonly points?: number | null
}

/** The heading of a folded item: what counts, from which records, how, and for how many points. */
export const ItemRowLabel = () => {
  const { data, rowNumber } = useRowLabel<Item>()
  const { i18n } = useTranslation()
  const text = useText()
  const locale = localeOf(i18n.language)
  return (
    <span className="zs-row-label">
      <strong>
        {(rowNumber ?? 0) + 1}. {data.title}
      </strong>
      <span className="zs-quiet">
        {[
          data.indicator ? labelOf(indicators, data.indicator, locale) : null,
          data.mode ? labelOf(assessmentModes, data.mode, locale) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {typeof data.points === 'number' && (
        <b>{text('assessmentPage.points', { n: data.points })}</b>
      )}
    </span>
  )
}
