import type { PayloadRequest } from 'payload'

import type { StepInput } from '@/src/accountability/steps/stepInput'
import { stepNames } from '@/src/domain/accountability/procedure'

type Carrier = (req: PayloadRequest, id: string, input: StepInput) => Promise<unknown>

/** One function that takes any step of a procedure, as one function for each step. */
export const carriersOf = <Name extends string>(
  procedure: Readonly<Record<Name, unknown>>,
  take: (req: PayloadRequest, id: string, step: Name, input: StepInput) => Promise<unknown>,
): Readonly<Record<Name, Carrier>> =>
  Object.fromEntries(
    stepNames(procedure).map((step): [Name, Carrier] => [
      step,
      (req, id, input) => take(req, id, step, input),
    ]),
  ) as Record<Name, Carrier>
