import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { filePath } from '@/src/cli/filePath'
import { printResult } from '@/src/cli/output'
import { now } from '@/src/domain/clock'
import { env } from '@/src/env'

/** `zhisu backup FILE`: database and files in one archive, while the console runs. */
export const backupCommand = defineCommand({
  usage: 'backup <file>',
  description: '备份数据库与文件 / copy database and files into one archive (.tar.gz)',
  action: async ([name = ''], { json }) => {
    const { createBackup } = await import('@/src/cli/backup/createBackup')
    const file = filePath(name)
    const { engine, createdAt, files } = await createBackup(env(), file, now())
    const bytes = files.reduce((sum, { size }) => sum + size, 0)
    printResult(
      json,
      { file, engine, createdAt, files: files.length, bytes },
      () => `${file}（${files.length} 个文件 / files）`,
    )
    return exitCodes.done
  },
})
