import { APIError, createLocalReq } from 'payload'

import { CliError } from '@/src/cli/cliError'
import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { printResult } from '@/src/cli/output'
import { withPayload } from '@/src/cli/withPayload'
import type { LossRates } from '@/src/metrics/lossRates'

type Options = Partial<
  Record<
    'from' | 'to' | 'by' | 'kind' | 'instance' | 'region' | 'agency' | 'court' | 'field' | 'cause',
    string
  >
>

const asText = ({ rows, total }: LossRates): string =>
  [...rows, total]
    .map(
      ({ label, rate, numerator, denominator }) =>
        `${label}\t${rate === null ? '—' : `${rate}%`}\t${numerator}/${denominator}`,
    )
    .join('\n')

/** `zhisu loss-rates`: the same parameters and answer as `GET /api/loss-rates`, over all cases. */
export const lossRatesCommand = defineCommand<Options>({
  usage: 'loss-rates',
  description: '败诉率 / loss rates',
  configure: (command) =>
    command
      .requiredOption('--from <day>', '开始日期 / first day, YYYY-MM-DD')
      .requiredOption('--to <day>', '结束日期 / last day')
      .requiredOption(
        '--by <grouping>',
        'region|agency|field|cause|court|quarter|year；可两项 / or two, e.g. region,quarter',
      )
      .option('--kind <kind>', '口径 / denominator: concluded|judged|effective', 'concluded')
      .option('--instance <instance>', '审级 / instance: first|second|retrial|all', 'first')
      .option('--region <code>', '行政区划代码 / GB code or slug')
      .option('--agency <id>', '单位编号 / id of an agency')
      .option('--court <id>', '法院编号 / id of a court')
      .option('--field <field>', '领域 / field of administration')
      .option('--cause <cause>', '案由类别 / category of cause'),
  action: async (_args, { json, ...options }) => {
    const [{ figureParams }, { lossRates }] = await Promise.all([
      import('@/src/metrics/figureParams'),
      import('@/src/metrics/lossRates'),
    ])
    const rates = await withPayload(async (payload) => {
      const req = await createLocalReq({}, payload)
      try {
        return await lossRates(req, await figureParams(req, options), {})
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        throw new CliError(error.message, 'wrong usage', exitCodes.wrongUsage)
      }
    })
    printResult(json, rates, () => asText(rates))
    return exitCodes.done
  },
})
