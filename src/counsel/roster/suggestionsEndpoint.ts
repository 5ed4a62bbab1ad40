import type { Endpoint, PayloadRequest } from 'payload'

import { suggestCounsel } from '@/src/counsel/roster/suggestCounsel'
import { unitToAskFor } from '@/src/counsel/roster/unitToAskFor'
import { idOf } from '@/src/domain/idOf'
import { administrativeFields } from '@/src/domain/organization/fields'
import { visibleDoc } from '@/src/steps/visibleDoc'

/** Names on the other side, as they are typed into one line. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[,，、;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** The case asked for, if the user may read it: otherwise its parties would answer through their conflicts. */
const caseAsked = async (req: PayloadRequest, id: string | null): Promise<string | null> =>
  id ? (await visibleDoc(req, 'cases', id)).id : null

/**
 * `GET /api/counsel/suggestions?unit=&field=&case=&kind=&counterparties=`: lawyers for a matter, the best choice first,
 * each with what speaks for and against. `counterparties` may hold several names, divided by commas; `unit` is
 * the own one where none is named, and `kind` that of the matter.
 */
export const suggestionsEndpoint: Endpoint = {
  path: '/suggestions',
  method: 'get',
  handler: async (req) => {
    const { searchParams } = req
    const unit = await unitToAskFor(req, searchParams.get('unit') || (idOf(req.user?.agency) ?? ''))
    const field = administrativeFields.find(({ value }) => value === searchParams.get('field'))
    const rows = await suggestCounsel(req, {
      unit: unit.id,
      field: field?.value ?? unit.field,
      caseId: await caseAsked(req, searchParams.get('case')),
      isLitigation: searchParams.get('kind') === 'litigation',
      counterparties: searchParams.getAll('counterparties').flatMap(namesIn),
    })
    return Response.json({ rows }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
