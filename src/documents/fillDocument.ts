import type { PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'
import { subjectKey } from '@/src/documents/subjectKey'
import { valueProviders } from '@/src/documents/values'
import type { DocumentRequest } from '@/src/documents/values/recordValues'
import type { Wording } from '@/src/domain/documents/definition'
import { definitionOf } from '@/src/domain/documents/definitions'
import type { DocumentKind } from '@/src/domain/documents/documentKinds'
import { fillTemplate } from '@/src/domain/documents/template'
import { userError } from '@/src/i18n/userError'

/** The wording that the office has set for a kind, else the one that it begins with. */
export const wordingOf = async (req: PayloadRequest, kind: DocumentKind): Promise<Wording> => {
  const {
    docs: [stored],
  } = await req.payload.find({
    collection: 'document-templates',
    where: { kind: { equals: kind } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return stored
    ? { title: stored.title, addressee: stored.addressee ?? '', body: stored.body }
    : definitionOf(kind).wording
}

/**
 * The text of a document, filled from its record as the user may see it.
 * @throws userError of the provider; 409 when the kind is not made from this record
 */
export const fillDocument = async (request: DocumentRequest, kind: DocumentKind) => {
  const { req, subject } = request
  const { placeholders, subjects } = definitionOf(kind)
  if (!subjects.includes(subject.relationTo)) throw userError(req, 'document.otherSubject', {}, 409)
  const record = await valueProviders[kind](request)
  const wording = await wordingOf(req, kind)
  const fill = (text: string): string => fillTemplate(text, placeholders, record.values)
  return {
    title: fill(wording.title),
    addressee: fill(wording.addressee),
    content: fill(wording.body),
    attachments: (record.attachments ?? []).join('\n'),
    ...(record.signer ? { signer: record.signer } : {}),
    ...(record.cc ? { cc: record.cc } : {}),
    recipients: [...record.recipients],
    subjectKey: subjectKey(subject.relationTo, subject.value),
    personConcerned: record.personConcerned ?? null,
    agencyConcerned: record.agencyConcerned ?? null,
    sources: { readAt: now(req).toISOString(), ...subject, values: record.values },
  }
}
