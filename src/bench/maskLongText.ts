import { performance } from 'node:perf_hooks'

import { maskingCorpus } from '@/src/bench/maskingCorpus'
import { median, type Measurement } from '@/src/bench/measure'
import { mask } from '@/src/domain/masking/mask'

const LENGTH = 100_000
const RUNS = 5

/** Milliseconds to mask 100,000 characters of the corpus; a first round is not counted. */
export const maskLongText = (): Measurement[] => {
  const passages = maskingCorpus()
  if (passages.length === 0) return []
  const all = passages.map(({ text }) => text).join('\n')
  const text = all.repeat(Math.ceil(LENGTH / all.length)).slice(0, LENGTH)
  const parties = passages.flatMap((passage) => passage.parties)
  const times = Array.from({ length: RUNS + 1 }, () => {
    const begun = performance.now()
    mask(text, { parties })
    return performance.now() - begun
  })
  return [
    {
      name: 'masking 100,000 characters',
      engine: '—',
      unit: 'ms',
      value: median(times.slice(1)),
      aim: '≤ 1000 ms',
      runs: RUNS,
      note: 'passages of the labelled corpus one after another',
    },
  ]
}
