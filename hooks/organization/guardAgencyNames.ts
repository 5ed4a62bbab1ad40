import type { CollectionBeforeValidateHook } from 'payload'

import { userError } from '@/src/i18n/userError'
import type { Agency } from '@/src/payload-types'

interface AliasRow {
  name?: string | null
}

const namesOf = (data: Record<string, unknown> | undefined): string[] => [
  ...(typeof data?.name === 'string' ? [data.name] : []),
  ...((data?.aliases as AliasRow[] | null | undefined) ?? []).flatMap((row) =>
    row.name ? [row.name] : [],
  ),
]

/**
 * Trims names, and refuses a name or alias that another agency already has: an import finds agencies by
 * these names, so one name means one agency. Keeps the aliases searchable in one text.
 */
export const guardAgencyNames: CollectionBeforeValidateHook<Agency> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const next: Record<string, unknown> = { ...data }
  if (typeof next.name === 'string') next.name = next.name.trim()
  if (Array.isArray(next.aliases)) {
    next.aliases = (next.aliases as AliasRow[]).map((row) => ({ ...row, name: row.name?.trim() }))
  }
  const names = namesOf(next)
  if (names.length > 0) {
    const { docs } = await req.payload.find({
      collection: 'agencies',
      where: {
        and: [
          { or: [{ name: { in: names } }, { 'aliases.name': { in: names } }] },
          ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
        ],
      },
      depth: 0,
      limit: 1,
      req,
    })
    const other = docs[0]
    if (other) {
      const taken = names.find((name) => namesOf({ ...other }).includes(name)) ?? other.name
      throw userError(req, 'agency.duplicateName', { name: taken, agency: other.name }, 409)
    }
  }
  const aliases = (next.aliases ?? originalDoc?.aliases) as AliasRow[] | null | undefined
  return { ...next, aliasText: (aliases ?? []).map((row) => row.name).join(' ') }
}
