import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { bulletinStates } from '@/src/domain/bulletins/bulletin'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Bulletin } from '@/src/payload-types'

const steps = { approve: ['draft', 'approved'], issue: ['approved', 'issued'] } as const

const beforeChange: CollectionBeforeChangeHook<Bulletin> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create') {
    return {
      ...data,
      state: 'draft',
      number: null,
      issuedOn: null,
      issuedBy: null,
      approvedBy: null,
      approvedAt: null,
      losses: [],
    }
  }
  const step = req.context.bulletinStep ? steps[req.context.bulletinStep] : null
  const [from, to] = [originalDoc?.state ?? 'draft', data.state ?? originalDoc?.state]
  if (step?.[0] === from && step[1] === to) return data
  if (from !== 'draft') {
    const state = labelOf(bulletinStates, from, localeOf(req.i18n?.language))
    throw userError(req, 'bulletin.frozen', { state }, 409)
  }
  if (to !== 'draft') throw userError(req, 'bulletin.steps', {}, 409)
  return data
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { state } = await req.payload.findByID({ collection: 'bulletins', id, depth: 0, req })
  if (state === 'draft') return
  throw userError(
    req,
    'bulletin.frozen',
    { state: labelOf(bulletinStates, state, localeOf(req.i18n?.language)) },
    409,
  )
}

/**
 * From its approval on nothing changes a bulletin, on whatever path: a correction is a new one. Its state moves
 * only by the steps of `src/accountability/bulletins`, approved by one and issued afterwards.
 */
export const freezeBulletin = { beforeChange, beforeDelete }
