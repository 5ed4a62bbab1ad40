import type { CollectionBeforeChangeHook } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { paperDuty } from '@/hooks/accountability/paperDuty'
import { userError } from '@/src/i18n/userError'
import type { Sanction } from '@/src/payload-types'

/**
 * Those who handle a decision on accountability belong to the unit that decides, to the office that
 * supervises it or to that of the prefecture;
 * whoever begins one is among them.
 */
export const checkHandlers: CollectionBeforeChangeHook<Sanction> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const user = activeUser(req)
  const named = [data.handlers ?? originalDoc?.handlers ?? []]
    .flat()
    .flatMap((one) => idOf(one) ?? [])
  const handlers = [...new Set([...named, ...(operation === 'create' && user ? [user.id] : [])])]
  if (handlers.length === 0) throw userError(req, 'sanction.noHandler')
  const duty = await paperDuty(req, idOf(originalDoc?.duty ?? data.duty))
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: handlers } },
    depth: 0,
    pagination: false,
    req,
  })
  const isFit = docs.every((one) => {
    if (one.isActive === false) return false
    const offices = [idOf(duty?.debtor), idOf(duty?.supervisor)]
    return one.role === 'prefecture-office' || offices.includes(idOf(one.agency) ?? '')
  })
  if (!isFit || docs.length !== handlers.length) throw userError(req, 'sanction.handler')
  return { ...data, handlers }
}
