import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { lossRateChart } from '@/src/metrics/charts/lossRateChart'

const chart = (facts: Partial<Parameters<typeof lossRateChart>[0]> = {}) =>
  lossRateChart({
    title: '败诉率',
    bars: [
      { label: '甲县', rate: { numerator: 3, denominator: 10 } },
      { label: '乙县', rate: { numerator: 30_004, denominator: 100_000 } },
      { label: '丙县', rate: { numerator: 0, denominator: 0 } },
    ],
    threshold: { label: '警戒线 30%', percent: '30' },
    benchmark: { label: '全国平均 18.10%', percent: '18.10' },
    ...facts,
  })

describe('lossRateChart', () => {
  it('gives every figure with its n/m, and — where nothing was counted', () => {
    const svg = chart()
    for (const text of ['30.00% (3/10)', '▲ 30.00% (30004/100000)', '— (0/0)']) {
      expect(svg).toContain(text)
    }
    expect(svg).not.toContain('▲ 30.00% (3/10)')
    expect(svg).toContain('警戒线 30%')
    expect(svg).toContain('全国平均 18.10%')
  })

  it('is a well-formed image, whatever the names are, and asks for no other host', async () => {
    const svg = chart({
      title: '<script>alert(1)</script>&"',
      bars: [{ label: '<b>&"\'', rate: { numerator: 1, denominator: 2 } }],
    })
    expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ format: 'svg', width: 760 })
    expect(svg).not.toContain('<script')
    expect(svg.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:/)
  })

  it('draws without lines and without bars', async () => {
    const svg = chart({ bars: [], threshold: null, benchmark: null })
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg')
  })
})
