import type { PayloadRequest } from 'payload'

import { bulletinHash } from '@/src/accountability/bulletins/computeBulletin'
import { canonicalJson } from '@/src/audit/auditHash'
import type { BulletinInputs, NamedLoss } from '@/src/domain/bulletins/bulletin'
import { figuresOf } from '@/src/domain/bulletins/figuresOf'
import { idOf } from '@/src/domain/idOf'
import type { Bulletin } from '@/src/payload-types'
import { comparer } from '@/src/verify/compare'
import type { Report } from '@/src/verify/difference'
import { everyDocument } from '@/src/verify/everyDocument'

const named = (losses: readonly Pick<NamedLoss, 'case' | 'agency'>[]): string[] =>
  losses.map((loss) => `${loss.case}|${loss.agency}`).sort()

const verifyBulletin = (doc: Bulletin, report: Report): void => {
  const compare = comparer(report, 'bulletins', doc.id)
  const inputs = doc.inputs as unknown as BulletinInputs | null
  compare('inputs', inputs !== null && Array.isArray(inputs?.counted), true)
  if (!inputs || !Array.isArray(inputs.counted)) return
  const expected = figuresOf(inputs)
  if (canonicalJson(doc.figures) !== canonicalJson(expected))
    report({
      collection: 'bulletins',
      id: doc.id,
      field: 'figures',
      stored: doc.figures,
      expected,
    })
  compare('hash', doc.hash, bulletinHash(doc.figures, inputs))
  if (doc.state === 'draft') return
  const losses = (doc.losses ?? []).map((loss) => ({
    case: idOf(loss.case) ?? '',
    agency: idOf(loss.agency) ?? '',
  }))
  compare('losses', named(losses), named(inputs.losses))
  compare('fromOn', doc.fromOn, inputs.period.from)
  compare('toOn', doc.toOn, inputs.period.to)
  compare('approvedBy', Boolean(doc.approvedBy), true)
  if (doc.state === 'issued') compare('number', Boolean(doc.number && doc.issuedOn), true)
}

/**
 * Each bulletin in itself: its figures follow from the inputs kept with it, and the hash is that of both. What
 * the cases say today plays no part.
 */
export const verifyBulletins = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  for await (const doc of everyDocument(req, 'bulletins')) {
    verifyBulletin(doc, report)
    checked += 1
  }
  return checked
}
