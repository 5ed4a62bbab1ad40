import { existsSync } from 'node:fs'

import { CliError } from '@/src/cli/cliError'
import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { filePath } from '@/src/cli/filePath'
import { printResult } from '@/src/cli/output'
import { env } from '@/src/env'

const PROBE_MS = 1500

/** Replacing the data under a running console would mix two states. */
const refuseWhileRunning = async (url: string): Promise<void> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_MS) }).catch(() => null)
  if (!response) return
  throw new CliError('控制台正在运行，请先停止再恢复', 'the console is running: stop it first')
}

/** `zhisu restore FILE`: checks every checksum before it changes anything. */
export const restoreCommand = defineCommand<{ force?: boolean }>({
  usage: 'restore <file>',
  description: '从备份恢复 / put database and files back from a backup',
  configure: (command) =>
    command.option('--force', '覆盖非空数据库 / overwrite a database that is not empty'),
  action: async ([name = ''], { force, json }) => {
    const file = filePath(name)
    if (!existsSync(file)) {
      throw new CliError(`没有文件 ${file}`, 'no such file', exitCodes.wrongUsage)
    }
    const settings = env()
    await refuseWhileRunning(`http://${settings.host}:${settings.port}/api/health`)
    const { restoreBackup } = await import('@/src/cli/backup/restoreBackup')
    const { engine, createdAt, files } = await restoreBackup(settings, file, force ?? false)
    printResult(
      json,
      { file, engine, createdAt, files: files.length },
      () => `已恢复到 / restored to ${createdAt}（${files.length} 个文件 / files）`,
    )
    return exitCodes.done
  },
})
