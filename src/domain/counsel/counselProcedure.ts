import type { CounselState } from '@/src/domain/counsel/counselOptions'
import type { Procedure } from '@/src/domain/procedure'
import type { Role } from '@/src/domain/roles'

/** Every step of a person on the roster. */
export const counselProcedure = {
  vet: { from: ['nominated'], to: 'vetted' },
  reject: { from: ['nominated'], to: 'rejected' },
  renominate: { from: ['rejected', 'removed'], to: 'nominated' },
  remove: { from: ['vetted'], to: 'removed' },
} as const satisfies Procedure<CounselState, string>
export type CounselStep = keyof typeof counselProcedure

/** A person on the roster as the procedure reads it; ids. */
export interface CounselFacts {
  readonly state: CounselState
  readonly region: string | null
  /** Who nominated, and for which organization. */
  readonly nominatedBy: string | null
  readonly nominatingUnit: string | null
}

/** Who takes a step; ids. */
export interface CounselActor {
  readonly id: string
  readonly role: Role
  readonly agency: string | null
  readonly region: string | null
}

/** Why a step cannot be taken; each name is a sentence of the catalogue. */
export type CounselProblem = 'onlyOffice' | 'otherRegion' | 'ownNomination' | 'wrongState'

/** Problems of a person rather than of the moment. */
export const problemsOfActor: readonly CounselProblem[] = [
  'onlyOffice',
  'otherRegion',
  'ownNomination',
]

/**
 * Why somebody may not take a step now; null when it is allowed. The office vets, and never the one who
 * nominated; whoever nominated may do so again after a refusal.
 */
export const counselProblem = (
  actor: CounselActor,
  { state, region, nominatedBy, nominatingUnit }: CounselFacts,
  step: CounselStep,
): CounselProblem | null => {
  const isOffice = actor.role === 'prefecture-office' || actor.role === 'county-office'
  const isNominator = actor.agency !== null && actor.agency === nominatingUnit
  if (!isOffice && !(step === 'renominate' && isNominator)) return 'onlyOffice'
  if (actor.role === 'county-office' && actor.region !== region) return 'otherRegion'
  if ((step === 'vet' || step === 'reject') && actor.id === nominatedBy) return 'ownNomination'
  const from: readonly CounselState[] = counselProcedure[step].from
  return from.includes(state) ? null : 'wrongState'
}
