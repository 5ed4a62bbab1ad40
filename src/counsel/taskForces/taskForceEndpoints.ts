import type { Endpoint } from 'payload'

import {
  takeTaskForceStep,
  taskForceActions,
  taskForceStepSchema,
} from '@/src/counsel/taskForces/taskForceSteps'
import { taskForceProcedure } from '@/src/domain/counsel/taskForces/taskForce'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'

/** The steps of a task force over REST. */
export const taskForceEndpoints: Endpoint[] = stepEndpoints({
  collection: 'task-forces',
  input: taskForceStepSchema,
  carriers: carriersOf(taskForceProcedure, takeTaskForceStep),
  actionsFor: taskForceActions,
})
