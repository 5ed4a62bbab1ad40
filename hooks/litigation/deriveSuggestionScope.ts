import type { CollectionBeforeValidateHook } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { userError } from '@/src/i18n/userError'
import type { JudicialSuggestion } from '@/src/payload-types'

/** Takes the region of a suggestion from its addressee, and keeps courts and county offices to their own. */
export const deriveSuggestionScope: CollectionBeforeValidateHook<JudicialSuggestion> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const user = activeUser(req)
  const merged = { ...originalDoc, ...data }
  const court = isRole(user, 'court') ? idOf(user.court) : idOf(merged.court)
  if (isRole(user, 'court') && data.court && idOf(data.court) !== court)
    throw userError(req, 'rights.otherCourt', {}, 403)
  if (merged.replyDueOn && merged.receivedOn && merged.replyDueOn < merged.receivedOn) {
    throw userError(req, 'suggestion.dueBeforeReceipt')
  }
  const agencyId = idOf(merged.agency)
  const agency = agencyId
    ? await req.payload.findByID({
        collection: 'agencies',
        id: agencyId,
        depth: 0,
        req,
        disableErrors: true,
      })
    : null
  const region = idOf(agency?.region)
  if (isRole(user, 'county-office') && region && region !== idOf(user.region)) {
    throw userError(req, 'rights.otherRegion', {}, 403)
  }
  return { ...data, court, region } as Partial<JudicialSuggestion>
}
