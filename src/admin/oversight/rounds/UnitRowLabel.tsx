'use client'

import { useRowLabel } from '@payloadcms/ui'

import { useText } from '@/src/admin/useText'

/** The heading of a folded unit of a round: when it was visited, and how it did. */
export const UnitRowLabel = () => {
  const { data, rowNumber } = useRowLabel<{ visitedOn?: string | null; score?: number | null }>()
  const text = useText()
  return (
    <span>
      {text('roundPage.unitRow', { n: (rowNumber ?? 0) + 1 })}{' '}
      <span className="zs-quiet">
        {data.visitedOn
          ? text('roundPage.visited', { day: data.visitedOn })
          : text('roundPage.notVisited')}
        {typeof data.score === 'number' ? ` · ${data.score}` : ''}
      </span>
    </span>
  )
}
