import type { PayloadRequest } from 'payload'

import { stepNames } from '@/src/domain/procedure'

type Carrier<Input> = (req: PayloadRequest, id: string, input: Input) => Promise<unknown>

/** One function that takes any step of a procedure, as one function for each step. */
export const carriersOf = <Name extends string, Input>(
  procedure: Readonly<Record<Name, unknown>>,
  take: (req: PayloadRequest, id: string, step: Name, input: Input) => Promise<unknown>,
): Readonly<Record<Name, Carrier<Input>>> =>
  Object.fromEntries(
    stepNames(procedure).map((step): [Name, Carrier<Input>] => [
      step,
      (req, id, input) => take(req, id, step, input),
    ]),
  ) as Record<Name, Carrier<Input>>
