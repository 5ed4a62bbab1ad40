import { changedFields } from '@/src/audit/changedFields'
import type { AuditEvent, AuditEventType } from '@/src/audit/recordEvent'
import { idOf } from '@/src/domain/idOf'
import type { OfficialDocument } from '@/src/payload-types'

/** Documents whose subject the readers of the audit log must not learn: those made from a referral. */
export const isDiscreet = ({
  personConcerned,
  agencyConcerned,
}: Pick<OfficialDocument, 'personConcerned' | 'agencyConcerned'>): boolean =>
  Boolean(personConcerned) || Boolean(agencyConcerned)

/** What the audit log says of a step: of a discreet document its number and state, never what it is about. */
export const documentEvent = (
  type: AuditEventType,
  before: OfficialDocument | undefined,
  after: OfficialDocument,
): AuditEvent => {
  const subject = { type, subjectType: 'official-documents', subjectId: after.id }
  if (isDiscreet(after))
    return {
      ...subject,
      subjectTitle: after.number ?? null,
      changes: {
        state: { ...(before ? { before: before.state } : {}), after: after.state },
      },
    }
  return {
    ...subject,
    subjectTitle: after.title,
    region: idOf(after.region),
    changes: changedFields(before && { ...before }, { ...after }),
  }
}
