import type { Endpoint } from 'payload'

import {
  answerComment,
  answerInput,
  commentActions,
} from '@/src/decisions/consultations/answerComment'
import { stepEndpoints } from '@/src/steps/stepEndpoints'

/** `GET /api/public-comments/:id/actions` and `POST /api/public-comments/:id/answer {answer, text}`. */
export const commentEndpoints: Endpoint[] = stepEndpoints({
  collection: 'public-comments',
  input: answerInput,
  carriers: { answer: answerComment },
  actionsFor: commentActions,
})
