import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { printResult } from '@/src/cli/output'
import { withPayload } from '@/src/cli/withPayload'

/** `zhisu migrate`: the schema brought up to date, and the reference data that is not there yet. */
export const migrateCommand = defineCommand({
  usage: 'migrate',
  description:
    '更新数据库结构并载入基础数据 / bring the schema up to date, load the reference data',
  action: async (_args, { json }) => {
    const [{ migrate }, { loadReferenceData }] = await Promise.all([
      import('@/src/database/migrate'),
      import('@/seed/reference'),
    ])
    await withPayload(async (payload) => {
      await migrate(payload)
      await loadReferenceData(payload)
    })
    printResult(json, { migrated: true }, () => '数据库已是最新 / the database is up to date')
    return exitCodes.done
  },
})
