import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { answerDoc, idOfRoute, signedInUser, visibleDoc } from '@/src/steps/visibleDoc'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { coverageEndpoint } from '@/src/metrics/coverageEndpoint'

const input = z.object({ score: z.number().min(0).max(100) })

/**
 * Scores a law report that was handed in (述法评议), from 0 to 100.
 *
 * @throws userError 403 for anybody but the offices, and for one's own organization; 400 for another score
 */
const score = (scope: PayloadRequest, id: string): Promise<void> =>
  inTransaction(scope, async (req) => {
    const user = signedInUser(req)
    const report = await visibleDoc(req, 'law-reports', id)
    const isOffice = user.role === 'prefecture-office' || user.role === 'county-office'
    if (!isOffice || idOf(user.agency) === idOf(report.agency))
      throw userError(req, 'lawReport.onlyOfficesScore', {}, 403)
    const duty = await visibleDoc(req, 'duties', idOf(report.duty) ?? '')
    if (duty.state !== 'submitted' && duty.state !== 'struck-off')
      throw userError(req, 'lawReport.scoreEarly', {}, 409)
    const parsed = input.safeParse(req.data ?? {})
    if (!parsed.success) throw userError(req, 'lawReport.score')
    req.context.isPaperStep = true
    await req.payload.update({
      collection: 'law-reports',
      id,
      data: { score: parsed.data.score, scoredBy: user.id },
      depth: 0,
      req,
    })
  })

/** `POST /api/law-reports/:id/score` with `{score}`, and `GET /api/law-reports/coverage?year=`. */
export const lawReportEndpoints: Endpoint[] = [
  coverageEndpoint('law-report'),
  {
    path: '/:id/score',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const id = idOfRoute(req)
      await score(req, id)
      return answerDoc(req, 'law-reports', id)
    },
  },
]
