import type { KindQuality } from '@/src/bench/maskingQuality'
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

const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`

/** How well masking finds what is labelled in its corpus, kind by kind. */
const asQualityTable = (name: string, kinds: readonly KindQuality[]): string =>
  [
    `| masking, ${name} | recall | precision |`,
    '| --- | ---: | ---: |',
    ...kinds.map(
      ({ kind, labelled, covered, found, right }) =>
        `| ${kind} | ${share(covered, labelled)} | ${share(right, found)} |`,
    ),
  ].join('\n')

/** `zhisu bench`: medians on databases of its own; TEST_DATABASE_URI or BENCH_DATABASE_URI adds MongoDB. */
export const benchCommand = defineCommand<{ cases: string; masking?: boolean }>({
  usage: 'bench',
  description: '测量性能 / measure against the bare database client',
  configure: (command) =>
    command
      .option('--cases <number>', '案件数 / number of cases', '1000000')
      .option('--masking', '只测量个人信息隐去 / the masking corpus alone'),
  action: async (_args, { cases, masking: isMaskingOnly, json }) => {
    const count = Number(cases)
    if (!Number.isSafeInteger(count) || count < 1000) {
      throw new CliError(
        '--cases 须为不小于 1000 的整数',
        '--cases must be a whole number of 1000 or more',
        exitCodes.wrongUsage,
      )
    }
    const { maskingByTuning } = await import('@/src/bench/maskingQuality')
    const { maskLongText } = await import('@/src/bench/maskLongText')
    const { runBench } = await import('@/src/bench/runBench')
    const results = isMaskingOnly
      ? maskLongText()
      : await runBench(count, process.env.BENCH_DATABASE_URI || process.env.TEST_DATABASE_URI)
    const masking = maskingByTuning()
    printResult(json, { cases: count, node: process.version, results, masking }, () =>
      [
        asTable(results),
        ...Object.entries(masking).map(([name, kinds]) => asQualityTable(name, kinds)),
      ].join('\n\n'),
    )
    return exitCodes.done
  },
})
