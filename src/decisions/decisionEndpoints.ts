import type { Endpoint } from 'payload'

import { decisionFacts } from '@/src/decisions/decisionFacts'
import { decisionInput } from '@/src/decisions/decisionInput'
import { discussionSentence } from '@/src/decisions/decisionProblem'
import { decisionActionsFor, takeDecisionStep } from '@/src/decisions/decisionSteps'
import { decisionActions, problemsOfDiscussion } from '@/src/domain/decisions/decision'
import { carriersOf } from '@/src/steps/carriersOf'
import { recordForStep } from '@/src/steps/recordForStep'
import { stepEndpoints } from '@/src/steps/stepEndpoints'

/** `GET /api/decisions/:id/problems`: everything that stands in the way of the collective discussion. */
const problemsEndpoint: Endpoint = {
  path: '/:id/problems',
  method: 'get',
  handler: async (req) => {
    const { doc } = await recordForStep(req, 'decisions', String(req.routeParams?.id))
    const problems = problemsOfDiscussion(await decisionFacts(req, doc))
    return Response.json({
      problems: problems.map((problem) => ({
        ...problem,
        message: discussionSentence(req, problem),
      })),
    })
  },
}

const procedure = Object.fromEntries(decisionActions.map((action) => [action, action])) as Record<
  (typeof decisionActions)[number],
  string
>

/** The steps of a decision over REST, and what stands in the way of its discussion. */
export const decisionEndpoints: Endpoint[] = [
  problemsEndpoint,
  ...stepEndpoints({
    collection: 'decisions',
    input: decisionInput,
    carriers: carriersOf(procedure, takeDecisionStep),
    actionsFor: decisionActionsFor,
  }),
]
