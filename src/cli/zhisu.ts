import { Command, CommanderError } from 'commander'

import { CliError } from '@/src/cli/cliError'
import { backupCommand } from '@/src/cli/commands/backup'
import { benchCommand } from '@/src/cli/commands/bench'
import { createAdminCommand } from '@/src/cli/commands/createAdmin'
import { deadlineCommand } from '@/src/cli/commands/deadline'
import { dutiesCommand } from '@/src/cli/commands/duties'
import { lossRatesCommand } from '@/src/cli/commands/lossRates'
import { importCommand } from '@/src/cli/commands/importList'
import { maskCommand } from '@/src/cli/commands/mask'
import { migrateCommand } from '@/src/cli/commands/migrate'
import { restoreCommand } from '@/src/cli/commands/restore'
import { seedCommand } from '@/src/cli/commands/seed'
import { verifyCommand } from '@/src/cli/commands/verify'
import { exitCodes, type ExitCode } from '@/src/cli/exitCodes'
import { EnvError } from '@/src/envError'

/** Every command of `zhisu`, in the order of the help text. */
const commands = [
  deadlineCommand,
  importCommand,
  lossRatesCommand,
  dutiesCommand,
  maskCommand,
  verifyCommand,
  migrateCommand,
  createAdminCommand,
  seedCommand,
  backupCommand,
  restoreCommand,
  benchCommand,
]

const program = new Command('zhisu')
  .description('治诉命令行 / the Zhisu command line')
  .option('--json', '在标准输出打印一个 JSON 文档 / print one JSON document on stdout')
  .configureHelp({ showGlobalOptions: true })
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  .showHelpAfterError('（--help 查看用法 / see --help）')

for (const command of commands) {
  program.addCommand(command.copyInheritedSettings(program).exitOverride())
}

/** What went wrong, for the person at the terminal, and how the process ends. */
const explain = (error: unknown): { text: string; exitCode: ExitCode } => {
  if (error instanceof CommanderError) {
    return { text: '', exitCode: error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage }
  }
  if (error instanceof CliError) return { text: error.message, exitCode: error.exitCode }
  if (error instanceof EnvError) return { text: error.message, exitCode: exitCodes.failed }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { text, exitCode: exitCodes.failed }
}

try {
  await program.exitOverride().parseAsync()
} catch (error) {
  const { text, exitCode } = explain(error)
  if (text) process.stderr.write(`${text}\n`)
  process.exitCode = exitCode
}
// Drivers may keep handles open after they were closed; a command ends when its work does.
process.exit()
