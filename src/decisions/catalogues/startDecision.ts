import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import type { Decision, DecisionCatalogue } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'

/** Whether the user of a request may start items of a catalogue, by the id of the unit of each. */
export const mayStart = async (
  req: PayloadRequest,
  doc: Pick<DecisionCatalogue, 'state' | 'decider' | 'region'>,
): Promise<(unit: string | null) => boolean> => {
  const own = idOf(req.user?.agency)
  if (!own || doc.state !== 'published') return () => false
  const office = await agencyOfKind(req, idOf(doc.region) ?? '', 'law-office')
  return (unit) => [unit, idOf(doc.decider), office].includes(own)
}

/**
 * Starts the decision of an item of a published catalogue: once, by its unit, the government or the office of the
 * region.
 *
 * @param row id of the item
 * @throws userError 403 who may not, 404 who may not see the catalogue, 409 when it is started already
 */
export const startDecision = async (
  req: PayloadRequest,
  catalogue: string,
  row: string | undefined,
): Promise<Decision> => {
  const { doc } = await recordForStep(req, 'decision-catalogues', catalogue)
  if (doc.state !== 'published') throw userError(req, 'catalogue.notPublished', {}, 409)
  const item = doc.items?.find(({ id }) => id === row)
  if (!item?.id) throw userError(req, 'catalogue.itemMissing')
  const isAllowed = await mayStart(req, doc)
  if (!isAllowed(idOf(item.handlingUnit))) throw userError(req, 'decision.otherUnit', {}, 403)
  const { totalDocs } = await req.payload.count({
    collection: 'decisions',
    where: {
      and: [
        { catalogue: { equals: catalogue } },
        { catalogueItem: { equals: item.id } },
        { state: { not_equals: 'dropped' } },
      ],
    },
    req,
  })
  if (totalDocs > 0) throw userError(req, 'catalogue.itemStarted', {}, 409)
  // Of two who start the same item at once, the second finds the catalogue written.
  await req.payload.update({
    collection: 'decision-catalogues',
    id: catalogue,
    data: {},
    depth: 0,
    req: { ...req, user: null },
  })
  return req.payload.create({
    collection: 'decisions',
    data: {
      title: item.title,
      decider: idOf(doc.decider) ?? '',
      handlingUnit: idOf(item.handlingUnit) ?? '',
      summary: item.title,
      catalogue,
      catalogueItem: item.id,
      state: 'proposed',
    },
    depth: 0,
    req,
  })
}
