import { Link } from '@payloadcms/ui'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { sheetOf, type SheetEntry } from '@/src/admin/records/sheetOf'
import { recordUrl } from '@/src/links/listUrl'
import { textOf, type Text } from '@/src/admin/textOf'
import { when } from '@/src/admin/when'

type Populated = Readonly<Record<string, unknown>> & { readonly id: string }

/** Collections whose records are worth a click from a page to read. */
const linked: readonly string[] = ['cases', 'hearings', 'duties', 'bulletins', 'inspections']

const titleOf = (req: PayloadRequest, collection: string, value: Populated): string => {
  const name = req.payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle
  const title = name ? value[name] : null
  return typeof title === 'string' && title !== '' ? title : value.id
}

const Related = ({
  req,
  collection,
  value,
}: {
  readonly req: PayloadRequest
  readonly collection: string
  readonly value: unknown
}): ReactNode => {
  if (!value || typeof value !== 'object') return '—'
  const record = value as Populated
  const title = titleOf(req, collection, record)
  if (collection === 'files' && typeof record.url === 'string')
    return (
      <a download href={record.url}>
        {title}
      </a>
    )
  return linked.includes(collection) ? (
    <Link href={recordUrl(collection as CollectionSlug, record.id)} prefetch={false}>
      {title}
    </Link>
  ) : (
    title
  )
}

const shownValue = (
  { type, relationTo, value }: Extract<SheetEntry, { kind: 'value' }>,
  req: PayloadRequest,
  text: Text,
): ReactNode => {
  if (relationTo) {
    return [value].flat().map((one: unknown, index) => (
      <span className="zs-reading__related" key={(one as Populated | null)?.id ?? index}>
        <Related collection={relationTo} req={req} value={one} />
      </span>
    ))
  }
  if (type === 'checkbox') return text('history.yes')
  if (type === 'date') return when(value as string)
  return [value].flat().map(String).join('、')
}

const Values = ({
  entries,
  req,
  text,
}: {
  readonly entries: readonly SheetEntry[]
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const values = entries.filter((entry) => entry.kind === 'value')
  return (
    <dl className="zs-reading__values">
      {values.map((entry) => (
        <div className={entry.isLong ? 'zs-reading__long' : ''} key={entry.label}>
          <dt>{entry.label}</dt>
          <dd>{shownValue(entry, req, text)}</dd>
        </div>
      ))}
    </dl>
  )
}

/**
 * A record as a page to read: for those who do not write it, and for everybody once its wording rests.
 */
export const RecordSheet = ({
  collection,
  doc,
  req,
  omit = [],
}: {
  readonly collection: CollectionSlug
  /** As its reader may see it, with relationships populated. */
  readonly doc: object
  readonly req: PayloadRequest
  /** Names of fields that the page shows elsewhere. */
  readonly omit?: readonly string[]
}) => {
  const text = textOf(req)
  const { fields } = req.payload.collections[collection].config
  const shown = Object.fromEntries(Object.entries(doc).filter(([name]) => !omit.includes(name)))
  const entries = sheetOf(fields, shown, req.i18n.language)
  if (entries.length === 0) return <p className="zs-quiet">{text('recordPage.nothing')}</p>
  return (
    <section className="zs-reading">
      <Values entries={entries} req={req} text={text} />
      {entries.map((entry) =>
        entry.kind === 'rows' ? (
          <section key={entry.label}>
            <h3>{entry.label}</h3>
            <ol className="zs-reading__rows">
              {entry.rows.map((row, index) => (
                // Rows of a record that rests keep their places.
                <li key={index}>
                  <Values entries={row} req={req} text={text} />
                </li>
              ))}
            </ol>
          </section>
        ) : null,
      )}
    </section>
  )
}
