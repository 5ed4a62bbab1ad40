import type { PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'

/** What happened. The list is closed; its values are a stored contract. */
export type AuditEventType =
  | 'record.created'
  | 'record.updated'
  | 'record.trashed'
  | 'record.restored'
  | 'record.deleted'
  | 'duty.opened'
  | 'duty.submitted'
  | 'duty.returned'
  | 'duty.struck-off'
  | 'duty.waived'
  | 'duty.moved'
  | 'duty.urged'
  | 'notice.signed'
  | 'notice.resent'
  | 'document.issued'
  | 'document.regenerated'
  | 'document.voided'
  | 'document.uploaded'
  | 'file.downloaded'
  | 'import.finished'
  | 'import.undone'

/** Before and after of each field that changed; personal fields say only that they changed. */
export type AuditChanges = Record<string, { before?: unknown; after?: unknown }>

export interface AuditEvent {
  readonly type: AuditEventType
  readonly subjectType: string
  readonly subjectId: string
  readonly subjectTitle?: string | null | undefined
  readonly region?: string | null | undefined
  readonly changes?: AuditChanges
}

/** The event as the audit log keeps it: who, when, and what belongs together come from the request. */
export const auditEventOf = (req: PayloadRequest, event: AuditEvent) => ({
  ...event,
  occurredAt: now(req).toISOString(),
  actor: req.user?.id ?? null,
  actorName: req.user?.name ?? null,
  correlationId: req.context.correlationId ?? null,
})

/** Writes an event into the audit log, in the transaction of the request. */
export const recordEvent = async (req: PayloadRequest, event: AuditEvent): Promise<void> => {
  await req.payload.create({
    collection: 'audit-events',
    data: auditEventOf(req, event),
    depth: 0,
    req,
  })
}
