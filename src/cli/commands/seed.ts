import { CliError } from '@/src/cli/cliError'
import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { printResult, say } from '@/src/cli/output'
import { withPayload } from '@/src/cli/withPayload'
import { env } from '@/src/env'

interface Options {
  force?: boolean
}

const DEMO = 'demo'

/** A line for every tenth of the work. */
const progress = () => {
  let told = 0
  return (done: number, total: number): void => {
    const tenths = Math.floor((done / total) * 10)
    if (tenths <= told) return
    told = tenths
    say(`演示数据 ${tenths * 10}%`, `demo data ${tenths * 10} %`)
  }
}

/** `zhisu seed demo`: the demo prefecture, into an empty database. */
export const seedCommand = defineCommand<Options>({
  usage: 'seed <what>',
  description: '写入演示数据：seed demo / write the demo prefecture: seed demo',
  configure: (command) =>
    command.option(
      '--force',
      '也写入非内置数据库（不用于生产） / also into a database that is not embedded',
    ),
  action: async ([what], { json, force = false }) => {
    if (what !== DEMO) {
      throw new CliError('只能写入 demo', 'only demo can be seeded', exitCodes.wrongUsage)
    }
    if (env().database.kind !== 'sqlite' && !force) {
      throw new CliError(
        '演示数据只写入内置数据库；确需写入请加 --force',
        'the demo goes into the embedded database only; --force overrides this',
      )
    }
    const { seedDemo } = await import('@/seed/demo')
    const signIns = await withPayload((payload) => seedDemo(payload, { onProgress: progress() }))
    printResult(json, { signIns }, () =>
      signIns.map(({ role, email, password }) => `${email}  ${password}  ${role}`).join('\n'),
    )
    return exitCodes.done
  },
})
