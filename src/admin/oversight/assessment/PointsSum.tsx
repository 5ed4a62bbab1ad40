'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'

import { useText } from '@/src/admin/useText'
import { display, fractionOf, isDecimal, sum } from '@/src/domain/accountability/fraction'

const FULL = '100.00'

/** The points of all items of a table while it is edited; a table usually comes to 100. */
export const PointsSum = () => {
  const [fields] = useAllFormFields()
  const text = useText()
  const { items } = reduceFieldsToValues(fields, true) as { items?: { points?: unknown }[] }
  const rows = Array.isArray(items) ? items : []
  const points = display(
    sum(rows.flatMap(({ points: one }) => (isDecimal(one) ? [fractionOf(one)] : []))),
  )
  return (
    <p aria-live="polite" className="zs-sum">
      {text('assessmentPage.sum', { n: rows.length })}{' '}
      <b className={points === FULL ? 'zs-tone-green' : 'zs-tone-amber'}>{points}</b>
      {points !== FULL && <span className="zs-quiet"> {text('assessmentPage.sumHint')}</span>}
    </p>
  )
}
