import { getPayload, type PayloadRequest } from 'payload'

import config from '@payload-config'
import { inTransaction } from '@/src/database/inTransaction'
import { allocateNumber } from '@/src/documents/allocateNumber'

// Does half of what a clerk does, in a transaction, and dies without a word before it is committed.
const [step = '', id = '', organ = '', organCode = '', user = ''] = process.argv.slice(2)

const steps: Record<string, (req: PayloadRequest) => Promise<unknown>> = {
  number: (req) => allocateNumber(req, { organ, organCode, document: id, user }),
  effect: (req) =>
    req.payload.update({ collection: 'cases', id, data: { effectiveOn: '2026-06-01' }, req }),
}

const payload = await getPayload({ config })
await inTransaction(payload, async (req) => {
  await steps[step]?.(req)
  process.kill(process.pid, 'SIGKILL')
  // The signal needs a moment, in which nothing is to be committed.
  await new Promise(() => undefined)
})
