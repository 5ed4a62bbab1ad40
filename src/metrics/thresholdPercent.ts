import type { PayloadRequest } from 'payload'

import { writtenReport } from '@/src/domain/rules/written-report'

/** The loss rate above which a written report is owed, in per cent, as the prefecture office has set it. */
export const thresholdPercent = async (req: PayloadRequest): Promise<string> => {
  const {
    docs: [rule],
  } = await req.payload.find({
    collection: 'rules',
    where: { kind: { equals: writtenReport.kind } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return rule?.percent || writtenReport.defaults.percent || '30'
}
