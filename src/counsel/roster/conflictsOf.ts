import type { CollectionSlug, PayloadRequest } from 'payload'

import { lawyerFacts } from '@/src/counsel/roster/lawyerFacts'
import { opposingParties } from '@/src/counsel/roster/opposingParties'
import { tellConflicts } from '@/src/counsel/roster/tellConflicts'
import type { Bilingual } from '@/src/domain/bilingual'
import { today } from '@/src/domain/clock'
import type { ConflictKind } from '@/src/domain/counsel/conflictKinds'
import { findConflicts } from '@/src/domain/counsel/conflicts'

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
  /** Whether the lawyer would act in court; with a case it is taken for granted. */
  readonly isLitigation?: boolean
}

/** The conflicts of several lawyers at once, by id; the same few queries however many they are. */
export const conflictsOfMany = async (
  req: PayloadRequest,
  counsel: readonly string[],
  context: ConflictContext,
): Promise<ReadonlyMap<string, readonly Conflict[]>> => {
  const on = today(req)
  const opposing = await opposingParties(req, context)
  const facts = await lawyerFacts(req, counsel, { unit: context.unit, opposing, on })
  const isLitigation = context.isLitigation || Boolean(context.caseId)
  const found = new Map(
    [...facts].map(([id, lawyer]) => [id, findConflicts(lawyer, { on, isLitigation, opposing })]),
  )
  return tellConflicts(req, found)
}

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
