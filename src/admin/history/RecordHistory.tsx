import type { CollectionSlug, PayloadRequest } from 'payload'

import { describeChanges } from '@/src/admin/history/describeChanges'
import { shownFields } from '@/src/admin/history/shownFields'
import { textOf } from '@/src/admin/textOf'
import { when } from '@/src/admin/when'
import { recordHistory } from '@/src/audit/recordHistory'
import { messages, type MessageKey } from '@/src/i18n/messages'

const eventKey = (type: string): MessageKey | null => {
  const key = `history.${type}`
  return key in messages ? (key as MessageKey) : null
}

/** Who changed what of a record, the latest first. The record was read with the reader's access. */
export const RecordHistory = async ({
  req,
  collection,
  id,
}: {
  readonly req: PayloadRequest
  readonly collection: CollectionSlug
  readonly id: string
}) => {
  const text = textOf(req)
  const events = await recordHistory(req, collection, id)
  if (events.length === 0) return <p className="zs-quiet">{text('history.empty')}</p>
  const shown = shownFields(req, collection)
  const words = {
    yes: text('history.yes'),
    no: text('history.no'),
    empty: text('history.before'),
    instant: when,
  }
  return (
    <ol className="zs-history">
      {events.map((event) => {
        const key = eventKey(event.type)
        const changes =
          event.type === 'record.updated' ? describeChanges(event.changes, shown, words) : []
        return (
          <li key={event.id}>
            <time dateTime={event.occurredAt}>{when(event.occurredAt)}</time>
            <strong>{key ? text(key) : event.type}</strong>
            <span>{event.actorName ?? text('history.system')}</span>
            <span className="zs-history__detail">
              {changes.map(({ label, before, after }) => (
                <span key={label}>
                  {label}
                  {after === undefined ? null : (
                    <>
                      {' '}
                      <del>{before}</del> → <ins>{after}</ins>
                    </>
                  )}
                </span>
              ))}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
