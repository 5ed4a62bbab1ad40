import type { Payload } from 'payload'

import { CliError } from '@/src/cli/cliError'
import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { printResult } from '@/src/cli/output'
import { withPayload } from '@/src/cli/withPayload'
import { today } from '@/src/domain/clock'
import { dutyKinds, dutyStates, type DutyKind, type DutyState } from '@/src/domain/dutyStates'
import { labelOf } from '@/src/domain/options'
import { dutyRows, type DutyRow } from '@/src/ledger/dutyRows'

interface DutiesOptions {
  kind?: string
  state?: string
  region?: string
  overdue?: boolean
}

const valuesOf = (list: readonly { readonly value: string }[]): string =>
  list.map(({ value }) => value).join(', ')

const isKind = (value: string): value is DutyKind => dutyKinds.some((kind) => kind.value === value)
const isState = (value: string): value is DutyState =>
  dutyStates.some((state) => state.value === value)

const wrongUsage = (zh: string, en: string): CliError => new CliError(zh, en, exitCodes.wrongUsage)

const checked = <T extends string>(
  value: string | undefined,
  isKnown: (text: string) => text is T,
  option: string,
  known: string,
): T | undefined => {
  if (value === undefined) return undefined
  if (isKnown(value)) return value
  throw wrongUsage(
    `${option} 没有“${value}”，可用：${known}`,
    `${option} knows no “${value}”; one of: ${known}`,
  )
}

/** The region of a GB code, or of the internal key of a unit without one. */
const regionOf = async (payload: Payload, code: string): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'regions',
    where: { or: [{ code: { equals: code } }, { slug: { equals: code } }] },
    depth: 0,
    limit: 1,
  })
  if (docs[0]) return docs[0].id
  throw wrongUsage(`没有代码为“${code}”的地区`, `there is no region with the code “${code}”`)
}

const lineOf = (row: DutyRow): string =>
  [
    row.dueOn,
    labelOf(dutyStates, row.state, 'zh') + (row.overdue ? '（逾期）' : ''),
    labelOf(dutyKinds, row.kind, 'zh'),
    row.debtor,
    row.subject,
    row.legalBasis,
  ].join('  ')

/** `zhisu duties`: the ledger, by due date. */
export const dutiesCommand = defineCommand<DutiesOptions>({
  usage: 'duties',
  description: '销账本 / the duties on the ledger',
  configure: (command) =>
    command
      .option('--kind <kind>', `类别 / kind: ${valuesOf(dutyKinds)}`)
      .option('--state <state>', `状态 / state: ${valuesOf(dutyStates)}`)
      .option('--region <code>', '行政区划代码或内部代号 / GB code or key of a region')
      .option('--overdue', '只列逾期的 / overdue ones alone'),
  action: async (_args, { kind, state, region, overdue, json }) => {
    const filter = {
      kind: checked(kind, isKind, '--kind', valuesOf(dutyKinds)),
      state: checked(state, isState, '--state', valuesOf(dutyStates)),
      overdue,
    }
    const rows = await withPayload(async (payload) =>
      dutyRows(
        payload,
        { ...filter, region: region ? await regionOf(payload, region) : undefined },
        today(),
      ),
    )
    printResult(json, { rows }, () =>
      rows.length > 0 ? rows.map(lineOf).join('\n') : '没有符合条件的任务 / no such duties',
    )
    return exitCodes.done
  },
})
