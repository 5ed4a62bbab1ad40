import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { CaseFilter } from '@/src/metrics/countQuery'
import type { User } from '@/src/payload-types'

const isPrefecture = async (req: PayloadRequest, region: string | null): Promise<boolean> => {
  if (!region) return false
  const place = await req.payload.findByID({
    collection: 'regions',
    id: region,
    depth: 0,
    disableErrors: true,
    req,
  })
  return place?.level === 'prefecture'
}

/** The value that narrows the figures of a user, or a refusal where the account does not name it. */
const own = (req: PayloadRequest, name: keyof CaseFilter, value: string | null): CaseFilter => {
  if (!value) throw userError(req, 'rights.forbidden', {}, 403)
  return { [name]: value }
}

/**
 * Which cases count in the figures that the user of a request may see: offices and leaders those of their
 * region (of the prefecture: all), an agency those in which it is a defendant, a court its own.
 *
 * @throws APIError 401 for visitors, 403 for roles without figures
 */
export const figureScope = async (req: PayloadRequest): Promise<CaseFilter> => {
  const user: User | null = req.user && req.user.isActive !== false ? req.user : null
  if (!user) throw userError(req, 'rights.signIn', {}, 401)
  const region = idOf(user.region)
  switch (user.role) {
    case 'prefecture-office':
      return {}
    case 'county-office':
      return own(req, 'region', region)
    case 'leader':
      return (await isPrefecture(req, region)) ? {} : own(req, 'region', region)
    case 'agency':
      return own(req, 'agency', idOf(user.agency))
    case 'court':
      return own(req, 'court', idOf(user.court))
    case 'system-admin':
    case 'counsel':
    case 'discipline':
    case 'editor':
    case 'reviewer':
    case 'mediator':
    case 'officer':
      throw userError(req, 'rights.forbidden', {}, 403)
  }
}

/**
 * Narrows a filter to a scope.
 *
 * @throws APIError 403 when the filter asks for what lies outside the scope
 */
export const withinScope = (
  req: PayloadRequest,
  filter: CaseFilter,
  scope: CaseFilter,
): CaseFilter => {
  for (const name of ['region', 'agency', 'court'] as const) {
    const [asked, allowed] = [filter[name], scope[name]]
    if (asked !== undefined && allowed !== undefined && asked !== allowed) {
      throw userError(req, 'metrics.outsideScope', { name }, 403)
    }
  }
  return { ...filter, ...scope }
}
