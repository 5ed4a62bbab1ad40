import type { CollectionSlug, PayloadRequest } from 'payload'

import { activeUser, isRole } from '@/access/atoms'
import type { Conflict } from '@/src/counsel/roster/conflictsOf'
import type { Bilingual } from '@/src/domain/bilingual'
import { articleOfConflict } from '@/src/domain/counsel/conflictKinds'
import type { FoundConflict } from '@/src/domain/counsel/conflicts'
import { message, type MessageParams } from '@/src/i18n/message'

type Found = ReadonlyMap<string, readonly FoundConflict[]>

/** The records of a collection, among those named, that the user of the request may open. */
const readable = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0 || !req.user) return new Set()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: false,
    // Who may read none of the collection is told so by an error otherwise.
    disableErrors: true,
    user: req.user,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const inBoth = (text: (language: 'zh' | 'en') => string): Bilingual => ({
  zh: text('zh'),
  en: text('en'),
})

const explain = ({ kind, party, freeOn }: FoundConflict, isNamed: boolean): Bilingual =>
  inBoth((language) => {
    const params: MessageParams = { party: party?.name ?? '', day: freeOn ?? '' }
    return isNamed || kind === 'former-judge'
      ? message(`conflict.${kind}`, language, params)
      : message(`conflict.unnamed.${kind}`, language)
  })

/**
 * Conflicts in words for whoever asks. Parties are personal data: whoever may not read the case is told the kind
 * of conflict without the name, and no record. Names that the asker gave are told back.
 */
export const tellConflicts = async (
  req: PayloadRequest,
  found: Found,
): Promise<ReadonlyMap<string, readonly Conflict[]>> => {
  const all = [...found.values()].flat()
  const cases = await readable(
    req,
    'cases',
    all.flatMap(({ party }) => party?.caseId ?? []),
  )
  const known = new Map<string, ReadonlySet<string>>()
  for (const relationTo of ['engagements', 'matters', 'task-forces', 'duty-shifts'] as const) {
    const records = all.flatMap(({ actedFor }) =>
      actedFor?.relationTo === relationTo ? actedFor.record : [],
    )
    known.set(relationTo, await readable(req, relationTo, records))
  }
  const isSystem = !req.user
  // Those who never handle cases get no names, though they could open the record.
  const handlesCases = isRole(
    activeUser(req),
    'prefecture-office',
    'county-office',
    'agency',
    'court',
  )

  const recordOf = ({ party, actedFor }: FoundConflict): Conflict['record'] => {
    if (actedFor)
      return known.get(actedFor.relationTo)?.has(actedFor.record)
        ? { relationTo: actedFor.relationTo, value: actedFor.record }
        : undefined
    return party?.caseId && cases.has(party.caseId)
      ? { relationTo: 'cases', value: party.caseId }
      : undefined
  }
  const isNamed = ({ party }: FoundConflict): boolean =>
    party?.source === 'named' ||
    isSystem ||
    Boolean(handlesCases && party?.caseId && cases.has(party.caseId))
  const tell = (one: FoundConflict): Conflict => {
    const record = recordOf(one)
    return {
      kind: one.kind,
      article: articleOfConflict[one.kind],
      explanation: explain(one, isNamed(one)),
      ...(record ? { record } : {}),
    }
  }
  return new Map([...found].map(([id, conflicts]) => [id, conflicts.map(tell)]))
}
