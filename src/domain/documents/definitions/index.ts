import type { DocumentDefinition } from '@/src/domain/documents/definition'
import { hearingNoticeCopy } from '@/src/domain/documents/definitions/hearing-notice-copy'
import { interviewMinutes } from '@/src/domain/documents/definitions/interview-minutes'
import { interviewNotice } from '@/src/domain/documents/definitions/interview-notice'
import { lossBulletin } from '@/src/domain/documents/definitions/loss-bulletin'
import { precedentNotice } from '@/src/domain/documents/definitions/precedent-notice'
import { referralLetter } from '@/src/domain/documents/definitions/referral-letter'
import { suggestionReply } from '@/src/domain/documents/definitions/suggestion-reply'
import { supervisionLetter } from '@/src/domain/documents/definitions/supervision-letter'
import { workPrompt } from '@/src/domain/documents/definitions/work-prompt'
import { writtenReport } from '@/src/domain/documents/definitions/written-report'
import type { DocumentKind } from '@/src/domain/documents/documentKinds'
import type { DocumentSubject } from '@/src/domain/documents/documentSubjects'
import type { DutyKind } from '@/src/domain/dutyStates'
import type { Role } from '@/src/domain/roles'

/** Every kind of official document. */
export const definitions: readonly DocumentDefinition[] = [
  lossBulletin,
  interviewNotice,
  interviewMinutes,
  workPrompt,
  supervisionLetter,
  writtenReport,
  referralLetter,
  suggestionReply,
  precedentNotice,
  hearingNoticeCopy,
]

/**
 * The definition of a kind of document.
 * @throws RangeError when the kind has none.
 */
export const definitionOf = (kind: DocumentKind): DocumentDefinition => {
  const definition = definitions.find((one) => one.kind === kind)
  if (!definition) throw new RangeError(`No definition of the document ${kind}`)
  return definition
}

/** The kinds of documents that a role makes from a record of a collection; of a duty, by its kind. */
export const kindsFor = (
  role: Role,
  subject: DocumentSubject,
  duty?: DutyKind,
): readonly DocumentKind[] =>
  definitions
    .filter(
      ({ issuers, subjects, ofDuties }) =>
        issuers.includes(role) &&
        subjects.includes(subject) &&
        (!ofDuties || !duty || ofDuties.includes(duty)),
    )
    .map(({ kind }) => kind)
