import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { paperDuty } from '@/hooks/accountability/paperDuty'
import { rowsOf } from '@/src/domain/papers/gap'
import type { SuggestionReply } from '@/src/payload-types'

/** Puts the items of the judicial suggestion into a new reply, and keeps how many there are to answer. */
export const listSuggestedItems: CollectionBeforeChangeHook<SuggestionReply> = async ({
  data,
  originalDoc,
  req,
}) => {
  const duty = await paperDuty(req, idOf(originalDoc?.duty ?? data.duty))
  if (duty?.subject.relationTo !== 'judicial-suggestions') return data
  const suggestion = await req.payload.findByID({
    collection: 'judicial-suggestions',
    id: idOf(duty.subject.value) ?? '',
    depth: 0,
    trash: true,
    req,
  })
  const listed = (suggestion.items ?? []).map(({ text }) => text)
  const items = listed.length > 0 ? listed : [suggestion.content]
  const isEmpty = rowsOf(data.items ?? originalDoc?.items).length === 0
  return {
    ...data,
    expectedItems: items.length,
    ...(isEmpty ? { items: items.map((text) => ({ suggestion: text })) } : {}),
  }
}
