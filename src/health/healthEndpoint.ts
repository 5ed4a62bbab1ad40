import type { Endpoint } from 'payload'

import { now } from '@/src/domain/clock'
import { health } from '@/src/health/health'

/** `GET /api/health`: open to monitors; 503 when the database does not answer. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    const answer = await health(req.payload, now(req))
    return Response.json(answer, {
      status: answer.database === 'ok' ? 200 : 503,
      headers: { 'Cache-Control': 'no-store' },
    })
  },
}
