import type { ConflictKind } from '@/src/domain/counsel/conflictKinds'
import { conflictKinds } from '@/src/domain/counsel/conflictKinds'
import type { ClientRole, FormerOffice } from '@/src/domain/counsel/counselOptions'
import { comparedName } from '@/src/domain/counsel/partyName'
import { addYears, type Day } from '@/src/domain/day'

/** Somebody for whom a lawyer acts or acted. */
export interface Client {
  readonly name: string
  readonly role: ClientRole
  readonly fromOn?: Day | null | undefined
  readonly toOn?: Day | null | undefined
}

/** Somebody on the other side of what the unit needs counsel for. */
export interface OpposingParty {
  readonly name: string
  /** A party of the case itself, of another open case against the unit, or named by whoever asks. */
  readonly source: 'case' | 'case-of-unit' | 'named'
  /** Id of the case that the party is from. */
  readonly caseId?: string | null | undefined
}

/** Somebody for whom the lawyer acts or acted: in an engagement, a matter, a task force, or on duty. */
export interface ActedFor {
  readonly name: string
  readonly kind: Extract<
    ConflictKind,
    'engaged-by-other-side' | 'matter-for-other-side' | 'matter-against-unit' | 'met-on-duty'
  >
  readonly relationTo: 'engagements' | 'matters' | 'task-forces' | 'duty-shifts'
  /** Id of the record. */
  readonly record: string
}

/** What is on record about a lawyer. */
export interface LawyerFacts {
  readonly formerOffice?: FormerOffice | null | undefined
  readonly leftOfficeOn?: Day | null | undefined
  readonly clients: readonly Client[]
  /** Clients of the other lawyers of the firm. */
  readonly clientsOfFirm: readonly Client[]
  readonly actedFor: readonly ActedFor[]
}

/** What the lawyer is asked for. */
export interface AskedFor {
  readonly on: Day
  /** Whether the lawyer would act in court. */
  readonly isLitigation: boolean
  readonly opposing: readonly OpposingParty[]
}

/** A conflict as found; the party may be told only to those who may know it. */
export interface FoundConflict {
  readonly kind: ConflictKind
  readonly party?: OpposingParty
  readonly actedFor?: ActedFor
  /** Of former judges and prosecutors: the first day on which they may act in court. */
  readonly freeOn?: Day
}

/** A client whose business is over for so many years is no reason against a new matter of others. */
const YEARS_AFTER = 1
/** Two years from leaving office (律师法第四十一条). */
const YEARS_AFTER_OFFICE = 2

/** Whether a relation to a client still binds: it holds, or ended less than a year ago. */
const isBinding = ({ toOn, role }: Client, on: Day): boolean =>
  role === 'own-interest' || !toOn || addYears(toOn, YEARS_AFTER) > on

const kindOfClient = (client: Client, { source }: OpposingParty, on: Day): ConflictKind | null => {
  if (client.role === 'own-interest') return 'own-interest'
  // Of one and the same case nobody ever takes the other side, however long ago it was.
  if (source === 'case' && client.role === 'litigation') return 'both-sides'
  if (!isBinding(client, on)) return null
  return source === 'case-of-unit' ? 'against-unit' : 'own-client'
}

const ofClients = (lawyer: LawyerFacts, { on, opposing }: AskedFor): FoundConflict[] =>
  opposing.flatMap((party) => {
    const name = comparedName(party.name)
    if (name === '') return []
    const isParty = (client: { readonly name: string }): boolean =>
      comparedName(client.name) === name
    return [
      ...lawyer.clients.filter(isParty).flatMap((client): FoundConflict[] => {
        const kind = kindOfClient(client, party, on)
        return kind ? [{ kind, party }] : []
      }),
      ...(lawyer.clientsOfFirm.some(
        (client) => isParty(client) && client.role !== 'own-interest' && isBinding(client, on),
      )
        ? [{ kind: 'firm-client' as const, party }]
        : []),
      ...lawyer.actedFor
        .filter((actedFor) => actedFor.kind !== 'matter-against-unit' && isParty(actedFor))
        .map((actedFor): FoundConflict => ({ kind: actedFor.kind, party, actedFor })),
    ]
  })

/** What was done for others with the unit itself on the other side, whoever is against it now. */
const ofMattersAgainst = ({ actedFor }: LawyerFacts): FoundConflict[] =>
  actedFor
    .filter(({ kind }) => kind === 'matter-against-unit')
    .map((one): FoundConflict => ({ kind: one.kind, actedFor: one }))

const ofFormerOffice = (
  { formerOffice, leftOfficeOn }: LawyerFacts,
  { on, isLitigation }: AskedFor,
): FoundConflict[] => {
  if (!isLitigation || !formerOffice || !leftOfficeOn) return []
  const freeOn = addYears(leftOfficeOn, YEARS_AFTER_OFFICE)
  return on < freeOn ? [{ kind: 'former-judge', freeOn }] : []
}

const weightOf = ({ kind }: FoundConflict): number =>
  conflictKinds.findIndex(({ value }) => value === kind)

/**
 * Every reason on record why a lawyer may not act, the weightiest first, each kind once for each party
 * (律师法第三十九条、第四十一条). Names alone are compared: the same name may be another person, which the
 * office finds out.
 */
export const findConflicts = (lawyer: LawyerFacts, asked: AskedFor): FoundConflict[] => {
  const found = [
    ...ofClients(lawyer, asked),
    ...ofMattersAgainst(lawyer),
    ...ofFormerOffice(lawyer, asked),
  ]
  const seen = new Set<string>()
  return found
    .filter(({ kind, party }) => {
      const key = `${kind}|${comparedName(party?.name ?? '')}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .sort((one, other) => weightOf(one) - weightOf(other))
}
