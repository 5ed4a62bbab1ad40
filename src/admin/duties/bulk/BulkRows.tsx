'use client'

import { useTranslation } from '@payloadcms/ui'

import { DataTable } from '@/src/admin/ui/DataTable'
import { useText } from '@/src/admin/useText'
import { localeOf } from '@/src/i18n/message'
import type { BulkRow } from '@/src/ledger/bulkDuties'

/** Duty by duty what would be done, or was, and why not. */
export const BulkRows = ({
  rows,
  isPreview,
}: {
  readonly rows: readonly BulkRow[]
  readonly isPreview: boolean
}) => {
  const text = useText()
  const { i18n } = useTranslation()
  const isEnglish = localeOf(i18n.language) === 'en'
  const done = rows.filter(({ isDone }) => isDone).length
  const caption = text(isPreview ? 'bulk.previewed' : 'bulk.carriedOut', {
    done,
    refused: rows.length - done,
  })
  return (
    <>
      <p aria-live="polite" className="zs-bulk__sum">
        {caption}
      </p>
      <div className="zs-bulk__rows">
        <DataTable
          caption={caption}
          columns={[
            {
              key: 'sign',
              label: text('bulk.outcome'),
              render: ({ isDone }: BulkRow) => (
                <span className={`zs-state zs-tone-${isDone ? 'green' : 'red'}`}>
                  {isDone ? '●' : '▲'}{' '}
                  {text(
                    isDone
                      ? isPreview
                        ? 'bulk.would'
                        : 'bulk.done'
                      : isPreview
                        ? 'bulk.wouldNot'
                        : 'bulk.notDone',
                  )}
                </span>
              ),
            },
            {
              key: 'title',
              label: text('myDuties.title'),
              render: ({ id, title, titleEn, why }) => (
                <>
                  {(isEnglish && titleEn) || title || id}
                  {why && <small className="zs-bulk__why">{why}</small>}
                </>
              ),
            },
            { key: 'debtor', label: text('myDuties.debtor'), render: ({ debtor }) => debtor },
          ]}
          keyOf={({ id }) => id}
          rows={rows}
        />
      </div>
    </>
  )
}
