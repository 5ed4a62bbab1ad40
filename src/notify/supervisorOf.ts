import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { agencyOfKind } from '@/src/notify/agencyOfKind'

/** The prefecture that a region belongs to; the region itself where it has no superior. */
const prefectureOf = async (req: PayloadRequest, regionId: string): Promise<string> => {
  const region = await req.payload.findByID({ collection: 'regions', id: regionId, depth: 0, req })
  return idOf(region.parent) ?? region.id
}

/**
 * The rule-of-law office of the prefecture (依法治州办) that a region belongs to.
 *
 * @param regionId any region of the prefecture
 * @returns the id of the office
 * @throws userError `agency.noSupervisor` when that office is not on record
 */
export const prefectureOfficeOf = async (
  req: PayloadRequest,
  regionId: string,
): Promise<string> => {
  const prefectureId = await prefectureOf(req, regionId)
  const office = await agencyOfKind(req, prefectureId, 'law-office')
  if (office) return office
  const { name } = await req.payload.findByID({
    collection: 'regions',
    id: prefectureId,
    depth: 0,
    req,
  })
  throw userError(req, 'agency.noSupervisor', { agency: name })
}

/**
 * The rule-of-law office that supervises an agency: that of its region; for a county's own office and for
 * agencies of the prefecture, the prefecture's office.
 *
 * @returns the id of the office; the prefecture's office has no supervisor but itself
 * @throws userError `agency.noSupervisor` when no such office is on record
 */
export const supervisorOf = async (req: PayloadRequest, agencyId: string): Promise<string> => {
  const agency = await req.payload.findByID({
    collection: 'agencies',
    id: agencyId,
    depth: 0,
    req,
  })
  const regionId = idOf(agency.region) ?? ''
  if (agency.kind === 'law-office') return prefectureOfficeOf(req, regionId)
  const office = await agencyOfKind(req, regionId, 'law-office')
  if (!office) throw userError(req, 'agency.noSupervisor', { agency: agency.name })
  return office
}
