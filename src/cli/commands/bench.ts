import type { Measurement } from '@/src/bench/measure'
import { CliError } from '@/src/cli/cliError'
import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { printResult } from '@/src/cli/output'

const number = (value: number): string => value.toFixed(value < 100 ? 2 : 0)

const asTable = (results: readonly Measurement[]): string =>
  [
    '| measurement | engine | ours | bare | ratio | aim | runs |',
    '| --- | --- | ---: | ---: | ---: | --- | ---: |',
    ...results.map(
      ({ name, engine, unit, value, bare, ratio, aim, runs }) =>
        `| ${name} | ${engine} | ${number(value)} ${unit} | ${bare === undefined ? '—' : `${number(bare)} ${unit}`} | ${ratio === undefined ? '—' : `${ratio.toFixed(2)}×`} | ${aim ?? '—'} | ${runs} |`,
    ),
  ].join('\n')

/** `zhisu bench`: medians on databases of its own; TEST_DATABASE_URI or BENCH_DATABASE_URI adds MongoDB. */
export const benchCommand = defineCommand<{ cases: string }>({
  usage: 'bench',
  description: '测量性能 / measure against the bare database client',
  configure: (command) => command.option('--cases <number>', '案件数 / number of cases', '1000000'),
  action: async (_args, { cases, json }) => {
    const count = Number(cases)
    if (!Number.isSafeInteger(count) || count < 1000) {
      throw new CliError(
        '--cases 须为不小于 1000 的整数',
        '--cases must be a whole number of 1000 or more',
        exitCodes.wrongUsage,
      )
    }
    const { runBench } = await import('@/src/bench/runBench')
    const results = await runBench(
      count,
      process.env.BENCH_DATABASE_URI || process.env.TEST_DATABASE_URI,
    )
    printResult(json, { cases: count, node: process.version, results }, () => asTable(results))
    return exitCodes.done
  },
})
