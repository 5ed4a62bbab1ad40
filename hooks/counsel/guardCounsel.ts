import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { regionOfAgency } from '@/hooks/scope/regionOfAgency'
import { today } from '@/src/domain/clock'
import { counselStates } from '@/src/domain/counsel/counselOptions'
import { normalizeLicence } from '@/src/domain/counsel/licence'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Counsel } from '@/src/payload-types'

type Fields = Partial<Counsel>

const refuseSamePerson = async (
  req: PayloadRequest,
  licenceNumber: string,
  id: string | undefined,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'counsel',
    where: {
      and: [
        { licenceNumber: { equals: licenceNumber } },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
    depth: 0,
    limit: 1,
    req,
  })
  const [other] = docs
  if (other)
    throw userError(
      req,
      'counsel.twice',
      {
        licence: licenceNumber,
        name: other.name,
        state: labelOf(counselStates, other.state, localeOf(req.i18n?.language)),
      },
      409,
    )
}

const refuseContradictions = (req: PayloadRequest, doc: Fields): void => {
  if (doc.kind === 'external' && doc.isCivilServant) throw userError(req, 'counsel.civilServant')
  if (doc.formerOffice && !doc.leftOfficeOn) throw userError(req, 'counsel.leftOfficeMissing')
  if (doc.leftOfficeOn && doc.leftOfficeOn > today(req))
    throw userError(req, 'counsel.stillInOffice', { day: doc.leftOfficeOn })
  const reversed = (doc.clients ?? []).find(({ fromOn, toOn }) => fromOn && toOn && fromOn > toOn)
  if (reversed) throw userError(req, 'counsel.clientTerm', { name: reversed.name })
}

/**
 * A person comes onto the roster once, as nominated, for the region of whoever nominates; what the law excludes
 * is refused at once (律师法第十一条). The steps write the state.
 */
export const guardCounsel: CollectionBeforeValidateHook<Counsel> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  const licenceNumber =
    typeof data.licenceNumber === 'string' ? normalizeLicence(data.licenceNumber) : undefined
  const changed: Fields = {
    ...data,
    ...(licenceNumber === undefined ? {} : { licenceNumber }),
    ...(typeof data.name === 'string' ? { name: data.name.trim() } : {}),
    ...(typeof data.firm === 'string' ? { firm: data.firm.trim() } : {}),
  }
  refuseContradictions(req, { ...before, ...changed })
  if (licenceNumber && licenceNumber !== before?.licenceNumber)
    await refuseSamePerson(req, licenceNumber, before?.id)
  if (before) return changed

  const user = activeUser(req)
  const unit = user ? idOf(user.agency) : idOf(data.nominatingUnit)
  return {
    ...changed,
    ...(user ? { state: 'nominated' as const } : {}),
    nominatingUnit: unit,
    nominatedBy: user ? user.id : idOf(data.nominatedBy),
    nominatedOn: data.nominatedOn ?? today(req),
    region: (await regionOfAgency(req, unit, { isJudged: false })) ?? idOf(data.region),
  }
}
