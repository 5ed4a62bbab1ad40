import type { PayloadRequest } from 'payload'

import { rateOf } from '@/src/domain/metrics/rate'
import { message } from '@/src/i18n/message'
import type { LossRates } from '@/src/metrics/lossRates'
import { thresholdPercent } from '@/src/metrics/thresholdPercent'

/**
 * The table of loss rates as bars in an SVG image, with the threshold and the national rate of the same kind.
 * The threshold is one of concluded cases of first instance, and drawn for these alone.
 */
export const lossRatesChart = async (req: PayloadRequest, rates: LossRates): Promise<string> => {
  const language = req.i18n?.language
  const { from, to, kind, instance, benchmark } = rates
  const hasThreshold = kind === 'concluded' && instance === 'first'
  // Loaded when a chart is asked for: the library is large, and a start needs none of it.
  const { lossRateChart } = await import('@/src/metrics/charts/lossRateChart')
  const percent = hasThreshold ? await thresholdPercent(req) : null
  return lossRateChart({
    title: `${message('metrics.lossRates', language)}  ${message('metrics.period', language, { from, to })}`,
    bars: rates.rows.map(({ label, numerator, denominator }) => ({
      label,
      rate: rateOf(numerator, denominator),
    })),
    threshold: percent
      ? { label: message('metrics.thresholdLine', language, { percent }), percent }
      : null,
    benchmark: benchmark
      ? {
          label: message('metrics.benchmarkLine', language, {
            title: benchmark.title,
            percent: benchmark.percent,
          }),
          percent: benchmark.percent,
        }
      : null,
  })
}
