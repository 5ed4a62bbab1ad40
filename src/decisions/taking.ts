import type { PayloadRequest } from 'payload'

import type { DecisionInput } from '@/src/decisions/decisionInput'
import type { DecisionFacts } from '@/src/domain/decisions/decision'
import type { Decision, User } from '@/src/payload-types'

/** What an action on a decision works with. Who acts, and whether it is the moment, has been judged. */
export interface ActionTaking {
  readonly req: PayloadRequest
  readonly doc: Decision
  readonly user: User
  readonly facts: DecisionFacts
  readonly input: DecisionInput
  /** Ids of the organizations that may read what is attached. */
  readonly readers: readonly (string | null)[]
}

/** What an action writes into the decision; the state follows. */
export type DecisionChange = Partial<Omit<Decision, 'state'>>
