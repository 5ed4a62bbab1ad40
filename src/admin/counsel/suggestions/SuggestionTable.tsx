import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { labelIn } from '@/src/admin/duties/dutyTexts'
import { textOf } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import type { Conflict } from '@/src/counsel/roster/conflictsOf'
import type { Suggestion } from '@/src/counsel/roster/suggestCounsel'
import { administrativeFields } from '@/src/domain/organization/fields'
import { localeOf } from '@/src/i18n/message'
import { recordUrl } from '@/src/links/listUrl'

const Reason = ({
  conflict,
  req,
}: {
  readonly conflict: Conflict
  readonly req: PayloadRequest
}) => {
  const locale = localeOf(req.i18n.language)
  const { explanation, article, record } = conflict
  const sentence = `${explanation[locale]}（${article[locale]}）`
  return record ? (
    <Link href={recordUrl(record.relationTo, record.value)} prefetch={false}>
      {sentence}
    </Link>
  ) : (
    <>{sentence}</>
  )
}

/** Lawyers to choose from, the best choice first, each with what speaks for and against. */
export const SuggestionTable = ({
  rows,
  req,
  actionFor,
}: {
  readonly rows: readonly Suggestion[]
  readonly req: PayloadRequest
  /** What may be done with a row, such as engaging. */
  readonly actionFor?: (row: Suggestion) => ReactNode
}) => {
  const text = textOf(req)
  return (
    <DataTable
      caption={text('suggestionPage.title')}
      columns={[
        { key: 'rank', label: '#', align: 'end', render: ({ rank }: Suggestion) => rank },
        {
          key: 'counsel',
          label: text('suggestionPage.counsel'),
          render: ({ counsel, name }) => (
            <Link href={recordUrl('counsel', counsel)} prefetch={false}>
              {name}
            </Link>
          ),
        },
        {
          key: 'firm',
          label: text('suggestionPage.firm'),
          isWide: true,
          render: ({ firm }) => <span title={firm}>{firm}</span>,
        },
        {
          key: 'engagement',
          label: text('suggestionPage.engagement'),
          render: ({ engagement }) =>
            engagement ? (
              <Link href={recordUrl('engagements', engagement)} prefetch={false}>
                ● {text('suggestionPage.engaged')}
              </Link>
            ) : (
              <span className="zs-quiet">○ {text('suggestionPage.notEngaged')}</span>
            ),
        },
        {
          key: 'field',
          label: text('suggestionPage.field'),
          render: ({ fields, matchesField }) => (
            <span
              className={matchesField ? 'zs-tone-green' : 'zs-quiet'}
              title={fields
                .map((field) =>
                  labelIn(req, administrativeFields.find(({ value }) => value === field)?.label),
                )
                .join('、')}
            >
              {matchesField ? `● ${text('suggestionPage.matches')}` : '—'}
            </span>
          ),
        },
        {
          key: 'load',
          label: text('suggestionPage.load'),
          align: 'end',
          render: ({ openMatters }) => openMatters,
        },
        {
          key: 'conflict',
          label: text('suggestionPage.conflict'),
          isWide: true,
          render: ({ conflicts }) =>
            conflicts.length === 0 ? (
              <span className="zs-tone-green">● {text('suggestionPage.free')}</span>
            ) : (
              <span className="zs-tone-red zs-wrap">
                {conflicts.map((conflict) => (
                  <span key={conflict.explanation.zh}>
                    ▲ <Reason conflict={conflict} req={req} />{' '}
                  </span>
                ))}
              </span>
            ),
        },
        ...(actionFor ? [{ key: 'do', label: '', render: actionFor }] : []),
      ]}
      keyOf={({ counsel }) => counsel}
      rows={rows}
    />
  )
}
