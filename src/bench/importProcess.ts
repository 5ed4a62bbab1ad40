import { getPayload } from 'payload'

import { executeRun } from '@/src/imports/importRun'

// The process that does one import for `importList`: memory is part of what is measured, and a process that
// has generated a million cases before is no measure of it.
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const start = performance.now()
const { created } = await executeRun(payload, process.argv[2] ?? '')
const seconds = (performance.now() - start) / 1000
// In kilobytes: https://nodejs.org/api/process.html#processresourceusage
const { maxRSS } = process.resourceUsage()
process.stdout.write(JSON.stringify({ created, seconds, maxRSS }), () => process.exit(0))
