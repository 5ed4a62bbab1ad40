import type { CollectionBeforeChangeHook } from 'payload'

import { userError } from '@/src/i18n/userError'
import type { Webhook } from '@/src/payload-types'

/** A webhook goes to an http(s) address; the generic preset is always signed. */
export const checkWebhookAddress: CollectionBeforeChangeHook<Webhook> = ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  const isAddress =
    URL.canParse(merged.url ?? '') && /^https?:$/.test(new URL(merged.url ?? '').protocol)
  if (!isAddress) throw userError(req, 'webhook.address')
  if (merged.preset === 'generic' && (merged.secret ?? '').length < 16)
    throw userError(req, 'webhook.secret')
  return data
}
