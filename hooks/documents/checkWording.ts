import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { definitionOf } from '@/src/domain/documents/definitions'
import { unknownPlaces, writtenPlace } from '@/src/domain/documents/template'
import { message } from '@/src/i18n/message'
import type { DocumentTemplate } from '@/src/payload-types'

const texts = ['title', 'addressee', 'body'] as const

/** Refuses a wording with a placeholder that its kind does not offer: names it, and lists those that are offered. */
export const checkWording: CollectionBeforeChangeHook<DocumentTemplate> = ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  if (!merged.kind) return data
  const { placeholders } = definitionOf(merged.kind)
  const errors = texts.flatMap((path) => {
    const unknown = unknownPlaces(merged[path] ?? '', placeholders)
    if (unknown.length === 0) return []
    const text = message('document.unknownPlace', req.i18n?.language, {
      unknown: unknown.join('、'),
      known: placeholders.map(writtenPlace).join('、'),
    })
    return [{ path, message: text, label: text }]
  })
  if (errors.length > 0)
    throw new ValidationError({ collection: 'document-templates', errors }, req.t)
  return data
}
