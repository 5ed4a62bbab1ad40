import { Command } from 'commander'

import type { ExitCode } from '@/src/cli/exitCodes'

/** Options that every command understands. */
interface CommonOptions {
  readonly json?: boolean
}

type Action<Options> = (
  args: readonly string[],
  options: Options & { readonly json: boolean },
) => Promise<ExitCode>

interface CommandParts<Options> {
  /** Name and arguments as commander writes them, e.g. `deadline <rule>`. */
  readonly usage: string
  readonly description: string
  readonly configure?: (command: Command) => Command
  readonly action: Action<Options>
}

/**
 * Makes one command of `zhisu`. The action gets its positional arguments and options and answers the exit
 * code; it imports Payload itself, lazily, so that `zhisu --help` stays quick.
 */
export const defineCommand = <Options extends object>({
  usage,
  description,
  configure = (command) => command,
  action,
}: CommandParts<Options>): Command => {
  const [name = '', ...positionals] = usage.split(' ')
  const command = configure(new Command(name).description(description))
  if (positionals.length > 0) command.arguments(positionals.join(' '))
  return command.action(async () => {
    const options = command.optsWithGlobals<Options & CommonOptions>()
    process.exitCode = await action(command.args, { ...options, json: options.json ?? false })
  })
}
