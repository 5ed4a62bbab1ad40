import type { Text } from '@/src/admin/textOf'
import { when } from '@/src/admin/when'
import { messages, type MessageKey } from '@/src/i18n/messages'
import type { AuditEvent } from '@/src/payload-types'

type Changes = Record<string, { before?: unknown; after?: unknown } | undefined>

const eventKey = (type: string): MessageKey | null => {
  const key = `dutyPage.event.${type}`
  return key in messages ? (key as MessageKey) : null
}

const textOfValue = (value: unknown): string => (typeof value === 'string' ? value : '')

const detailOf = (event: AuditEvent, text: Text): string => {
  const changes = (event.changes ?? {}) as Changes
  const { dueOn, reason } = changes
  const moved =
    event.type === 'duty.moved' && dueOn
      ? text('dutyPage.moved', {
          before: textOfValue(dueOn.before),
          after: textOfValue(dueOn.after),
        })
      : ''
  return [moved, textOfValue(reason?.after)].filter(Boolean).join(' · ')
}

/** Each step of a duty: when, who, what and why. */
export const DutyHistory = ({
  events,
  text,
}: {
  readonly events: readonly AuditEvent[]
  readonly text: Text
}) => (
  <ol className="zs-history">
    {events.map((event) => {
      const key = eventKey(event.type)
      return (
        <li key={event.id}>
          <time dateTime={event.occurredAt}>{when(event.occurredAt)}</time>
          <strong>{key ? text(key) : event.type}</strong>
          <span>{event.actorName ?? text('dutyPage.system')}</span>
          <span className="zs-history__detail">{detailOf(event, text)}</span>
        </li>
      )
    })}
  </ol>
)
