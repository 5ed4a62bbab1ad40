import { getPayload } from 'payload'

import { lossRateModel } from '@/src/metrics/lossRateModel'

// The process that is at rest and then under load for `memory`: argument, the id of the reading user.
const ROUNDS = 5
const AT_ONCE = 25

const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const user = await payload.findByID({ collection: 'users', id: process.argv[2] ?? '', depth: 0 })
globalThis.gc?.()
const atRest = process.memoryUsage.rss()
for (let round = 1; round <= ROUNDS; round += 1) {
  await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) =>
      payload.find({
        collection: 'cases',
        sort: '-filedOn',
        limit: 50,
        page: index + 1,
        depth: 1,
        overrideAccess: false,
        user: { ...user, collection: 'users' },
      }),
    ),
  )
  await lossRateModel(payload).count({
    period: { from: '2026-01-01', to: '2026-03-31' },
    dateField: 'concludedOn',
    instances: ['first'],
    by: ['agency'],
    filter: {},
  })
}
// In kilobytes: https://nodejs.org/api/process.html#processresourceusage
const { maxRSS } = process.resourceUsage()
process.stdout.write(JSON.stringify({ atRest, highest: maxRSS * 1024 }), () => process.exit(0))
