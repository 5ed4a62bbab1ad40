import fs from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import type { DemoStep } from '@/seed/demo/facts'
import { planDemo } from '@/seed/demo/plan'
import { replayStep, type ReplayState } from '@/seed/demo/replay'
import { DEMO_PASSWORD, demoUsers } from '@/seed/demo/users'
import { writeDecisions } from '@/seed/demo/writeDecisions'
import { writeMatters } from '@/seed/demo/writeMatters'
import { writeOrganizations, writeUsers } from '@/seed/demo/writeOrganizations'
import { writeOversight } from '@/seed/demo/writeOversight'
import { writeRoster } from '@/seed/demo/writeRoster'
import { writeShifts } from '@/seed/demo/writeShifts'
import { writeTaskForces } from '@/seed/demo/writeTaskForces'
import { loadReferenceData } from '@/seed/reference'
import { CliError } from '@/src/cli/cliError'
import { today as todayOf } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { roles } from '@/src/domain/roles'
import { env } from '@/src/env'
import { runQueuedJobs } from '@/src/jobs/runQueuedJobs'

/** Steps in one transaction: enough to be quick, few enough that others get their turn. */
const CHUNK = 40

/** One row of the table that `npm start` prints. */
export interface DemoSignIn {
  readonly role: string
  readonly email: string
  readonly password: string
}

interface DemoOptions {
  /** Told after each chunk. */
  readonly onProgress?: (done: number, total: number) => void
}

const refuseWhereCasesAre = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'cases', trash: true })
  if (totalDocs > 0) {
    throw new CliError(
      '数据库中已有案件，不再写入演示数据',
      'there are cases in the database: the demo is for an empty one',
    )
  }
}

/** The file that marks a demo: whoever finds it shows the banner and may print the table. */
const writeSignIns = (signIns: readonly DemoSignIn[]): void => {
  const file = path.join(env().dataDir, 'demo-sign-ins.json')
  fs.writeFileSync(file, `${JSON.stringify(signIns, null, 2)}\n`)
}

/**
 * Writes the demo prefecture into a database without cases: agencies, accounts, three years of cases,
 * and what is going on around today. Leaves the table of its sign-ins in the data folder.
 *
 * @throws CliError where there are cases already
 */
export const seedDemo = async (
  payload: Payload,
  { onProgress = () => undefined }: DemoOptions = {},
): Promise<DemoSignIn[]> => {
  await refuseWhereCasesAre(payload)
  const today = todayOf()
  const plan = planDemo(today)
  const accounts = demoUsers(plan)
  await loadReferenceData(payload)
  const { names, users } = await inTransaction(payload, async (req) => {
    const organizations = await writeOrganizations(req, today)
    return { names: organizations, users: await writeUsers(req, accounts, organizations) }
  })
  const state: ReplayState = { plan, names, users, written: new Map(), places: new Map() }

  const total = plan.history.length + plan.current.length + plan.thresholds.length
  let done = 0
  const replay = async (
    steps: readonly DemoStep[],
    { isHistory = false, isNow = false } = {},
  ): Promise<void> => {
    for (let from = 0; from < steps.length; from += CHUNK) {
      const chunk = steps.slice(from, from + CHUNK)
      await inTransaction(payload, async (req) => {
        if (isHistory) req.context.isHistory = true
        for (const step of chunk) {
          await replayStep(req, state, step, isHistory || isNow ? null : step.at)
        }
      })
      done += chunk.length
      onProgress(done, total)
    }
  }
  await replay(plan.history, { isHistory: true })
  await replay(plan.current)
  // The thresholds are judged by the jobs that the cases queued, as everywhere else.
  await runQueuedJobs(payload)
  await replay(plan.thresholds, { isNow: true })
  await inTransaction(payload, (req) => writeOversight(req, state, today))
  await inTransaction(payload, (req) => writeRoster(req, state, today))
  await inTransaction(payload, (req) => writeShifts(req, state, today))
  await inTransaction(payload, (req) => writeTaskForces(req, state, today))
  await inTransaction(payload, (req) => writeMatters(req, state, today))
  await inTransaction(payload, (req) => writeDecisions(req, state, today))

  const signIns = accounts
    .filter(({ isListed }) => isListed)
    .map(({ name, email, role }) => ({
      role: `${name} / ${roles.find(({ value }) => value === role)?.label.en ?? role}`,
      email,
      password: DEMO_PASSWORD,
    }))
  writeSignIns(signIns)
  return signIns
}
