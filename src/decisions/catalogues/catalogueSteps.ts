import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { attachFiles } from '@/src/decisions/attachFiles'
import { today } from '@/src/domain/clock'
import {
  amendmentKinds,
  catalogueProblem,
  catalogueStates,
  catalogueSteps,
  quarters,
  type CatalogueFacts,
  type CatalogueStep,
} from '@/src/domain/decisions/catalogue'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import type { DecisionCatalogue, User } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, stepSchema } from '@/src/steps/stepInput'

const valuesOf = <Value extends string>(list: readonly { readonly value: Value }[]) =>
  list.map(({ value }) => value) as [Value, ...Value[]]

/** What a step of a catalogue may bring along. */
export const catalogueInput = stepSchema.extend({
  kind: z.enum(valuesOf(amendmentKinds)).optional(),
  title: z.string().trim().max(200).optional(),
  handlingUnit: z.string().optional(),
  quarter: z.enum(valuesOf(quarters)).optional(),
  consentOn: stepSchema.shape.on,
})
export type CatalogueInput = z.infer<typeof catalogueInput>

type Change = Partial<DecisionCatalogue>
type Item = NonNullable<DecisionCatalogue['items']>[number]

const factsOf = async (req: PayloadRequest, doc: DecisionCatalogue): Promise<CatalogueFacts> => ({
  state: doc.state,
  decider: idOf(doc.decider) ?? '',
  lawOffice: await agencyOfKind(req, idOf(doc.region) ?? '', 'law-office'),
  authors: [idOf(doc.author), idOf(doc.editedBy)],
  items: doc.items?.length ?? 0,
  hasConsent: Boolean(doc.consentOn && doc.consentFile),
})

const requireAgency = async (req: PayloadRequest, id: string | undefined): Promise<string> => {
  const agency = id
    ? await req.payload.findByID({
        collection: 'agencies',
        id,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  if (!agency) throw userError(req, 'catalogue.unitMissing')
  return agency.id
}

/** The items after an amendment, and the name of the one that it is about. */
const amended = async (
  req: PayloadRequest,
  doc: DecisionCatalogue,
  input: CatalogueInput,
): Promise<{ items: Item[]; item: string }> => {
  const items = doc.items ?? []
  const { kind, title, quarter } = input
  if (!kind) throw userError(req, 'catalogue.kindMissing')
  if (kind === 'add') {
    if (!title || !quarter) throw userError(req, 'catalogue.itemMissing')
    const handlingUnit = await requireAgency(req, input.handlingUnit)
    return { items: [...items, { title, quarter, handlingUnit }], item: title }
  }
  const target = items.find(({ id }) => id === input.row)
  if (!target) throw userError(req, 'catalogue.itemMissing')
  const { totalDocs: started } = await req.payload.count({
    collection: 'decisions',
    where: { and: [{ catalogue: { equals: doc.id } }, { catalogueItem: { equals: target.id } }] },
    req,
  })
  if (started > 0) throw userError(req, 'catalogue.itemStarted', {}, 409)
  if (kind === 'remove') return { items: items.filter((one) => one !== target), item: target.title }
  const changed = {
    ...target,
    title: title || target.title,
    quarter: quarter ?? target.quarter,
    handlingUnit: input.handlingUnit
      ? await requireAgency(req, input.handlingUnit)
      : target.handlingUnit,
  }
  return {
    items: items.map((one) => (one === target ? changed : one)),
    item: changed.title === target.title ? target.title : `${target.title} → ${changed.title}`,
  }
}

const amend = async (
  req: PayloadRequest,
  doc: DecisionCatalogue,
  user: User,
  input: CatalogueInput,
): Promise<Change> => {
  const reason = requiredText(req, input.reason, 5)
  const { consentOn } = input
  const readers = [idOf(doc.decider), await agencyOfKind(req, idOf(doc.region) ?? '', 'law-office')]
  const [consentFile] = await attachFiles(req, user, (input.files ?? []).slice(0, 1), readers)
  if (!consentOn || !consentFile) throw userError(req, 'catalogue.noConsent', {}, 409)
  if (consentOn > today(req)) throw userError(req, 'step.inFuture', { day: consentOn })
  const { items, item } = await amended(req, doc, input)
  return {
    items,
    amendments: [
      ...(doc.amendments ?? []),
      {
        kind: input.kind ?? 'change',
        item,
        reason,
        consentOn,
        consentFile,
        amendedOn: today(req),
        by: user.id,
      },
    ],
  }
}

/**
 * Publishes a catalogue, or amends a published one, in the transaction of the request (art. 3).
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 without consent or at the wrong moment
 */
export const takeCatalogueStep = async (
  req: PayloadRequest,
  id: string,
  step: CatalogueStep,
  input: CatalogueInput,
): Promise<void> => {
  const { doc, user } = await recordForStep(req, 'decision-catalogues', id)
  const problem = catalogueProblem(
    { id: user.id, agency: idOf(user.agency) },
    await factsOf(req, doc),
    step,
  )
  if (problem) {
    const state = labelOf(catalogueStates, doc.state, localeOf(req.i18n?.language))
    const isPersonal = problem === 'onlyKeepers' || problem === 'ownCatalogue'
    throw userError(req, `catalogue.${problem}`, { state }, isPersonal ? 403 : 409)
  }
  if (doc.consentOn && doc.consentOn > today(req))
    throw userError(req, 'step.inFuture', { day: doc.consentOn })
  const data: Change =
    step === 'publish'
      ? { state: 'published', publishedBy: user.id, publishedOn: today(req) }
      : await amend(req, doc, user, input)
  req.context.catalogueStep = step
  await req.payload.update({ collection: 'decision-catalogues', id, data, depth: 0, req })
  delete req.context.catalogueStep
}

/** The steps of a catalogue that the user of a request may take now. */
export const catalogueActions = async (
  req: PayloadRequest,
  id: string,
): Promise<CatalogueStep[]> => {
  const { doc, user } = await recordForStep(req, 'decision-catalogues', id)
  const facts = await factsOf(req, doc)
  return catalogueSteps.filter(
    (step) => catalogueProblem({ id: user.id, agency: idOf(user.agency) }, facts, step) === null,
  )
}
