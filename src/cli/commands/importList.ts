import { stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import cliProgress from 'cli-progress'
import { createLocalReq, type Payload } from 'payload'

import { CliError } from '@/src/cli/cliError'
import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { filePath } from '@/src/cli/filePath'
import { printResult, say } from '@/src/cli/output'
import { withPayload } from '@/src/cli/withPayload'
import { message } from '@/src/i18n/message'
import { importersOfKind } from '@/src/imports/importersOfKind'
import { importFiles } from '@/src/imports/importFiles'
import { isImportKind, type ImportKind } from '@/src/imports/importKinds'
import { columnAliases, createRun, executeRun } from '@/src/imports/importRun'
import type { ImportCounts, ImportSummary } from '@/src/imports/importTask'
import { writeRejectReport } from '@/src/imports/rejectReport'
import type { RowProblem } from '@/src/imports/rowProblem'
import { TableError } from '@/src/imports/table/tableError'

interface Options {
  readonly createMissing?: boolean
  readonly dryRun?: boolean
  readonly allOrNothing?: boolean
  readonly openDuties?: boolean
  readonly rejectReport?: string
}

/** A bar on a terminal; nothing where stderr goes into a file. */
const progressBar = () => {
  const bar = new cliProgress.SingleBar({
    format: '{value} 行 / rows  新增 {created}  更新 {updated}  未变 {unchanged}  退回 {rejected}',
    stream: process.stderr,
    hideCursor: true,
  })
  let isStarted = false
  return {
    show: ({ read, created, updated, unchanged, rejected }: ImportCounts): void => {
      const counts = { created, updated, unchanged, rejected }
      if (isStarted) bar.update(read, counts)
      else bar.start(read, read, counts)
      isStarted = true
      bar.setTotal(read)
    },
    stop: (): void => {
      if (isStarted) bar.stop()
    },
  }
}

const plain = ({ row, column, value, reason }: RowProblem) => ({
  row,
  column,
  value,
  reason: reason.zh,
})

const documentOf = (summary: ImportSummary) => ({
  read: summary.read,
  created: summary.created,
  updated: summary.updated,
  unchanged: summary.unchanged,
  rejected: summary.rejections.map(plain),
  warnings: summary.warnings.map(plain),
  unknownColumns: summary.unknownColumns,
})

const textOf = (summary: ImportSummary): string => {
  const line = ({ row, column, value, reason }: RowProblem): string =>
    `  第 ${row} 行 ${column}${value ? `“${value}”` : ''}：${reason.zh}`
  const { read, created, updated, unchanged, rejections, warnings, unknownColumns } = summary
  return [
    `读取 ${read} 行：新增 ${created}，更新 ${updated}，未变 ${unchanged}，退回 ${rejections.length}`,
    ...(unknownColumns.length > 0 ? [`未识别的列：${unknownColumns.join('、')}`] : []),
    ...(rejections.length > 0 ? ['退回：', ...rejections.map(line)] : []),
    ...(warnings.length > 0 ? ['存疑（已保留）：', ...warnings.map(line)] : []),
  ].join('\n')
}

const run = async (
  payload: Payload,
  kind: ImportKind,
  file: string,
  options: Options,
): Promise<ImportSummary> => {
  const { createMissing = false, allOrNothing = false, openDuties = false } = options
  const fileName = path.basename(file)
  const bar = progressBar()
  const report = options.rejectReport && filePath(options.rejectReport)
  try {
    if (options.dryRun) {
      const req = await createLocalReq({}, payload)
      const rejectsFile = path.join(os.tmpdir(), `zhisu-rejects-${process.pid}.jsonl`)
      const summary = await importersOfKind[kind].run({
        req,
        file,
        fileName,
        scope: { kind: 'all' },
        options: {
          createMissing,
          allOrNothing,
          openDuties,
          dryRun: true,
          columns: await columnAliases(req),
          agencies: {},
        },
        run: null,
        ...(report ? { rejectsFile } : {}),
        onProgress: bar.show,
      })
      if (report) await writeRejectReport(rejectsFile, report)
      return summary
    }
    const { id } = await createRun(payload, {
      kind,
      fileName,
      storedPath: file,
      user: null,
      state: 'queued',
      options: { createMissing, allOrNothing, openDuties },
    })
    const summary = await executeRun(payload, id, bar.show)
    if (report) await writeRejectReport(importFiles(id).rejects, report)
    return summary
  } finally {
    bar.stop()
  }
}

const explain = (error: unknown): never => {
  if (!(error instanceof TableError)) throw error
  throw new CliError(message(error.key, 'zh', error.params), message(error.key, 'en', error.params))
}

/** `zhisu import cases|counsel FILE`: exit 1 where rows were rejected. */
export const importCommand = defineCommand<Options>({
  usage: 'import <what> <file>',
  description:
    '导入法院案件名单或法律顾问名册（.xlsx、.csv） / imports a court list (import cases FILE) or a roster of counsel (import counsel FILE)',
  configure: (command) =>
    command
      .option(
        '--create-missing',
        '新建未知的法院和单位 / record courts and agencies that are not known',
      )
      .option('--dry-run', '只检查，不写入 / look only, write nothing')
      .option(
        '--all-or-nothing',
        '有退回的行则一条也不写入 / write nothing where a row is rejected',
      )
      .option('--open-duties', '已过去的环节也生成任务 / open the duties of past steps too')
      .option('--reject-report <file>', '把退回的行写成 .xlsx / write the rejected rows as .xlsx'),
  action: async ([what = '', name = ''], options) => {
    if (!isImportKind(what)) {
      throw new CliError(
        `只能导入 cases 或 counsel，收到“${what}”`,
        `only cases or counsel can be imported, got “${what}”`,
        exitCodes.wrongUsage,
      )
    }
    const file = filePath(name)
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) {
      const params = { fileName: name }
      throw new CliError(
        message('imports.fileMissing', 'zh', params),
        message('imports.fileMissing', 'en', params),
        exitCodes.wrongUsage,
      )
    }
    const summary = await withPayload((payload) => run(payload, what, file, options).catch(explain))
    printResult(options.json, documentOf(summary), () => textOf(summary))
    if (summary.rejected === 0) return exitCodes.done
    say(`${summary.rejected} 行被退回`, `${summary.rejected} rows were rejected`)
    return exitCodes.failed
  },
})
