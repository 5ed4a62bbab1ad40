import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { collectInputs, type BulletinScope } from '@/src/accountability/bulletins/collectInputs'
import { canonicalJson } from '@/src/audit/auditHash'
import type { BulletinFigures, BulletinInputs } from '@/src/domain/bulletins/bulletin'
import { figuresOf } from '@/src/domain/bulletins/figuresOf'

/** SHA-256 over what a bulletin says and what it was computed from, in hex. */
export const bulletinHash = (figures: unknown, inputs: unknown): string =>
  createHash('sha256').update(canonicalJson({ figures, inputs })).digest('hex')

/** The figures of a bulletin as the records stand now. */
export const computeBulletin = async (
  req: PayloadRequest,
  scope: BulletinScope,
): Promise<{ figures: BulletinFigures; inputs: BulletinInputs; hash: string }> => {
  const inputs = await collectInputs(req, scope)
  const figures = figuresOf(inputs)
  return { figures, inputs, hash: bulletinHash(figures, inputs) }
}
