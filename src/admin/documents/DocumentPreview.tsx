'use client'

import { useFormFields } from '@payloadcms/ui'

import { Blocks } from '@/src/admin/documents/Blocks'
import { useText } from '@/src/admin/useText'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { definitionOf } from '@/src/domain/documents/definitions'
import type { DocumentKind } from '@/src/domain/documents/documentKinds'
import { organMark } from '@/src/domain/documents/organMark'

const fieldNames = [
  'kind',
  'organName',
  'number',
  'signer',
  'title',
  'addressee',
  'content',
  'attachments',
  'issuedOn',
  'note',
] as const
type FieldName = (typeof fieldNames)[number]

/** The text as it will stand on paper, beside the fields, while they are edited. */
export const DocumentPreview = () => {
  const text = useText()
  const values = useFormFields(([fields]) =>
    JSON.stringify(
      Object.fromEntries(
        fieldNames.map((name) => {
          const value = fields[name]?.value
          return [name, typeof value === 'string' ? value : '']
        }),
      ),
    ),
  )
  const shown = JSON.parse(values) as Record<FieldName, string>
  if (shown.kind === '') return null
  const { format } = definitionOf(shown.kind as DocumentKind)
  return (
    <section aria-label={text('documentPage.preview')} className={`zs-sheet zs-sheet--${format}`}>
      <p className="zs-sheet__mark">{organMark(format, shown.organName)}</p>
      <p className="zs-sheet__number">
        <span>{shown.number || text('documentPage.draft')}</span>
        {format === 'upward' && <span>{text('documentPage.signer', { name: shown.signer })}</span>}
      </p>
      <p className="zs-paper__title">{shown.title}</p>
      {shown.addressee && <p>{`${shown.addressee}${text('documentPage.colon')}`}</p>}
      <Blocks content={shown.content} />
      {shown.attachments && (
        <p className="zs-sheet__attachments">
          {text('documentPage.attachmentList', { names: shown.attachments })}
        </p>
      )}
      <p className="zs-sheet__signature">
        {format !== 'minutes' && (
          <>
            {shown.organName}
            <br />
          </>
        )}
        {shown.issuedOn && chineseDate(shown.issuedOn)}
      </p>
      {shown.note && <p className="zs-sheet__indented">({shown.note})</p>}
      <p className="zs-quiet">{text('documentPage.previewHint')}</p>
    </section>
  )
}
