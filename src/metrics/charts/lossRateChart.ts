import { BarChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TitleComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

import { displayRate, exceedsPercent, type Rate } from '@/src/domain/metrics/rate'

echarts.use([BarChart, GridComponent, MarkLineComponent, TitleComponent, SVGRenderer])

/** One bar; its label always carries the counts behind the rate. */
export interface RateBar {
  readonly label: string
  readonly rate: Rate
}

/** A line across the bars, e.g. the threshold or the national rate. */
export interface RateLine {
  readonly label: string
  /** A decimal number such as `'30'`: the exact rate is compared with it. */
  readonly percent: string
}

export interface LossRateChart {
  readonly title: string
  readonly bars: readonly RateBar[]
  /** Bars above it stand out. */
  readonly threshold: RateLine | null
  readonly benchmark: RateLine | null
}

const WIDTH = 760
const ROW_HEIGHT = 34
const FRAME_HEIGHT = 112
const COLOURS = { bar: '#4a7ba6', above: '#b3391f', threshold: '#b3391f', benchmark: '#5f6b76' }
// Without quotes: ECharts puts the family into an attribute as it is.
const FONT = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif'

const percentOf = ({ numerator, denominator }: Rate): number | null =>
  denominator === 0 ? null : (numerator / denominator) * 100

const lineOf = (
  { label, percent }: RateLine,
  color: string,
  type: 'solid' | 'dashed',
  /** Above the bars, in pixels: two labels that meet would be unreadable. */
  distance: number,
) => ({
  xAxis: Number(percent),
  lineStyle: { color, type },
  label: { formatter: label, position: 'start' as const, distance, color },
})

/**
 * Bars of rates as an SVG image, drawn on the server. Bars above the threshold differ in colour and pattern;
 * the label of each carries its rate with n/m, or `—` where nothing was counted.
 */
export const lossRateChart = ({ title, bars, threshold, benchmark }: LossRateChart): string => {
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: FRAME_HEIGHT + ROW_HEIGHT * Math.max(bars.length, 1),
  })
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: FONT },
      title: { text: title, left: 0, textStyle: { fontSize: 15, fontFamily: FONT } },
      grid: { left: 16, right: 120, top: 76, bottom: 8 },
      xAxis: { type: 'value', min: 0, axisLabel: { formatter: '{value}%' } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ label }) => label),
        axisLabel: { width: 220, overflow: 'truncate' },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 18,
          data: bars.map(({ rate }) => {
            const value = percentOf(rate)
            const isAbove = threshold !== null && exceedsPercent(rate, threshold.percent)
            return {
              value: value ?? 0,
              label: {
                show: true,
                position: 'right',
                formatter: `${isAbove ? '▲ ' : ''}${displayRate(rate)} (${rate.numerator}/${rate.denominator})`,
              },
              itemStyle: {
                color: isAbove ? COLOURS.above : COLOURS.bar,
                ...(isAbove ? { borderColor: '#000', borderWidth: 1 } : {}),
              },
            }
          }),
          markLine: {
            silent: true,
            symbol: 'none',
            data: [
              ...(threshold ? [lineOf(threshold, COLOURS.threshold, 'solid', 6)] : []),
              ...(benchmark ? [lineOf(benchmark, COLOURS.benchmark, 'dashed', 22)] : []),
            ],
          },
        },
      ],
    })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}
