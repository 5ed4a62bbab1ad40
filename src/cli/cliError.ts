import { exitCodes, type ExitCode } from '@/src/cli/exitCodes'

/** An expected failure of a command: one line in both languages, no stack. */
export class CliError extends Error {
  readonly exitCode: ExitCode

  constructor(zh: string, en: string, exitCode: ExitCode = exitCodes.failed) {
    super(`${zh} / ${en}`)
    this.name = 'CliError'
    this.exitCode = exitCode
  }
}
