import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import { userError } from '@/src/i18n/userError'
import type { DecisionCatalogue } from '@/src/payload-types'

type Fields = Partial<DecisionCatalogue>

const itemsOf = ({ items }: Fields): unknown =>
  (items ?? []).map(({ id, title, handlingUnit, quarter }) => [
    id ?? null,
    title,
    idOf(handlingUnit),
    quarter,
  ])

const isChanged = (before: DecisionCatalogue, after: Fields): boolean =>
  idOf(before.decider) !== idOf(after.decider) ||
  before.year !== after.year ||
  before.state !== after.state ||
  before.consentOn !== after.consentOn ||
  idOf(before.consentFile) !== idOf(after.consentFile) ||
  !isDeepStrictEqual(itemsOf(before), itemsOf(after)) ||
  (before.amendments ?? []).length !== (after.amendments ?? []).length

const refuseTwin = async (
  req: PayloadRequest,
  uniqueKey: string,
  own: string | undefined,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'decision-catalogues',
    where: { uniqueKey: { equals: uniqueKey } },
    depth: 0,
    limit: 1,
    req,
  })
  if (docs[0] && docs[0].id !== own) throw userError(req, 'catalogue.twin', {}, 409)
}

/**
 * Keeps a catalogue what it is: one for a government and a year, drawn up by that government or the office of its
 * region, published with consent, and changed from then on by recorded amendments alone (art. 3).
 */
export const guardCatalogue: CollectionBeforeValidateHook<DecisionCatalogue> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  const merged: Fields = { ...before, ...data }
  const step = req.context.catalogueStep
  const isAmended = before && (merged.amendments ?? []).length > (before.amendments ?? []).length
  if (
    before?.state === 'published' &&
    isChanged(before, merged) &&
    !(step === 'amend' && isAmended)
  )
    throw userError(req, 'catalogue.published', {}, 409)
  if (!before && merged.state === 'published') throw userError(req, 'catalogue.noConsent', {}, 409)
  if (before?.state === 'draft' && merged.state === 'published') {
    if (step !== 'publish') throw userError(req, 'catalogue.steps', {}, 409)
    if (!merged.consentOn || !idOf(merged.consentFile))
      throw userError(req, 'catalogue.noConsent', {}, 409)
  }
  const decider = idOf(merged.decider)
  const agency = decider
    ? await req.payload.findByID({
        collection: 'agencies',
        id: decider,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  if (!agency || !merged.year) return data
  if (agency.kind !== 'government') throw userError(req, 'decision.noGovernment')
  const region = idOf(agency.region) ?? ''
  const user = activeUser(req)
  const office = await agencyOfKind(req, region, 'law-office')
  if (user && !step && ![decider, office].includes(idOf(user.agency)))
    throw userError(req, 'catalogue.onlyKeepers', {}, 403)
  const uniqueKey = `${decider}|${merged.year}`
  await refuseTwin(req, uniqueKey, before?.id)
  return {
    ...data,
    title: `${agency.name}${merged.year}年度重大行政决策事项目录`,
    region,
    uniqueKey,
    ...(before
      ? step || !user || !isChanged(before, merged)
        ? {}
        : { editedBy: user.id }
      : { author: user?.id ?? null, editedBy: null, state: 'draft', amendments: [] }),
  }
}
