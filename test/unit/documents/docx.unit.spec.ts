import { beforeAll, describe, expect, it } from '@jest/globals'

import type { Paper } from '@/src/documents/docx/paper'
import { signatureIndents } from '@/src/documents/docx/signature'
import { writeDocx } from '@/src/documents/docx/writeDocx'
import { contentBlocks } from '@/src/domain/documents/contentBlocks'
import type { DocumentFormat } from '@/src/domain/documents/definition'
import { paragraphsOf, readDocx } from '@/test/harness/readDocx'

const NUMBER = '州法治办〔2026〕3号'

const paper = (format: DocumentFormat, facts: Partial<Paper> = {}): Paper => ({
  format,
  organName: '中共黔西南州委全面依法治州委员会办公室',
  number: NUMBER,
  organCode: '州法治办',
  signer: '李某',
  title: '关于2026年上半年行政诉讼败诉案件情况的通报',
  addressee: '各县（市）人民政府',
  blocks: contentBlocks(
    '通报如下：\n一、总体情况\n（一）县情\n1.细目\n| 单位 | 件 |\n| 某局 | 3 |',
  ),
  attachments: ['一览表', '情况表'],
  day: '2026-03-05',
  note: '联系人：王某',
  cc: '州中级人民法院',
  printedBy: '州委依法治州办',
  ...facts,
})

const formats: readonly DocumentFormat[] = ['downward', 'upward', 'letter', 'minutes']

describe('the .docx of an official document (GB/T 9704-2012)', () => {
  const parts = new Map<DocumentFormat, Map<string, string>>()
  beforeAll(async () => {
    for (const format of formats) parts.set(format, await readDocx(await writeDocx(paper(format))))
  })
  const part = (format: DocumentFormat, name: string): string => parts.get(format)?.get(name) ?? ''
  const main = (format: DocumentFormat): string => part(format, 'word/document.xml')
  const runOf = (format: DocumentFormat, text: string): string =>
    [...main(format).matchAll(/<w:r>.*?<\/w:r>/gs)].find(([run]) =>
      run.includes(`>${text}<`),
    )?.[0] ?? ''
  const paragraphOf = (format: DocumentFormat, text: string): string =>
    [...main(format).matchAll(/<w:p>.*?<\/w:p>/gs)].find(([one]) => one.includes(text))?.[0] ?? ''

  it.each(formats)('%s has the page, the frame and the grid of the standard', (format) => {
    const xml = main(format)
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(xml).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"[^>]* w:gutter="0"\/>/,
    )
    expect(xml).toContain(
      '<w:docGrid w:type="linesAndChars" w:linePitch="580" w:charSpace="-848"/>',
    )
    // The frame is 156 mm × 225 mm; 22 lines and 28 characters fill it, and no more would fit.
    const [width, height] = [11906 - 1474 - 1587, 16838 - 2098 - 1984]
    expect(width / 56.7).toBeCloseTo(156, 0)
    expect(height / 56.7).toBeCloseTo(225, 0)
    const styles = part(format, 'word/styles.xml')
    const pitch = Number(/<w:spacing w:line="(\d+)" w:lineRule="exact"/.exec(styles)?.[1])
    const tighter = Number(/<w:spacing w:val="(-?\d+)"/.exec(styles)?.[1])
    expect(Math.floor(height / pitch)).toBe(22)
    expect(Math.floor(width / (320 + tighter))).toBe(28)
  })

  it.each(formats)('%s names its faces and ships none', (format) => {
    expect(part(format, 'word/styles.xml')).toContain('w:eastAsia="仿宋_GB2312"')
    expect(runOf(format, '一、总体情况')).toContain('w:eastAsia="黑体"')
    expect(runOf(format, '（一）县情')).toContain('w:eastAsia="楷体_GB2312"')
    const text = runOf(format, '1.细目')
    expect(text).toContain('w:eastAsia="仿宋_GB2312"')
    expect(text).toContain('<w:sz w:val="32"/>')
    expect(paragraphOf(format, '1.细目')).toContain('w:firstLineChars="200"')
    expect(paragraphOf(format, '败诉案件情况的通报')).toContain('<w:sz w:val="44"/>')
    expect(paragraphOf(format, '败诉案件情况的通报')).toContain('w:eastAsia="方正小标宋简体"')
    expect([...(parts.get(format) ?? new Map<string, string>()).keys()].join()).not.toMatch(
      /odttf|\.ttf/,
    )
  })

  it.each(formats)('%s carries its number once', (format) => {
    expect(main(format).split(NUMBER)).toHaveLength(2)
  })

  it('names the signer on upward documents alone', () => {
    expect(runOf('upward', '李某')).toContain('w:eastAsia="楷体_GB2312"')
    expect(paragraphOf('upward', NUMBER)).toContain('签发人：')
    for (const format of ['downward', 'letter', 'minutes'] as const) {
      expect(main(format)).not.toContain('签发人')
    }
  })

  it('rules red heads red', () => {
    for (const format of ['downward', 'upward', 'minutes'] as const) {
      expect(paragraphOf(format, NUMBER)).toMatch(/<w:bottom w:val="single" w:color="FF0000"/)
      expect(paragraphOf(format, '中共黔西南州委')).toContain('<w:color w:val="FF0000"/>')
      // 35 mm below the top of the frame.
      expect(paragraphOf(format, '中共黔西南州委')).toContain('w:before="1984"')
    }
    expect(paragraphOf('downward', NUMBER)).toContain('<w:jc w:val="center"/>')
    expect(paragraphOf('upward', NUMBER)).not.toContain('<w:jc w:val="center"/>')
  })

  it('gives a letter its two double rules on the first page, and no page number there', () => {
    const xml = main('letter')
    expect(xml).toContain('<w:titlePg/>')
    expect(xml).toContain('w:header="1701"')
    expect(xml).toContain('w:footer="1134"')
    const others = [...(parts.get('letter') ?? new Map<string, string>()).entries()]
    const header = others.find(([name]) => name === 'word/header1.xml')?.[1] ?? ''
    // Thick over thin at the head, thin over thick at the foot, both 170 mm wide.
    expect(header).toMatch(/<w:top [^>]*w:sz="18"[^>]*\/><w:bottom [^>]*w:sz="6"/)
    const footers = others
      .filter(([name]) => /^word\/footer\d\.xml$/.test(name))
      .map(([, text]) => text)
    const [ruled, ...more] = footers.filter((footer) => footer.includes('w:pBdr'))
    expect(more).toEqual([])
    expect(ruled).toMatch(/<w:top [^>]*w:sz="6"[^>]*\/><w:bottom [^>]*w:sz="18"/)
    expect(ruled).not.toContain('PAGE')
    for (const rule of [header, ruled ?? '']) {
      expect(rule).toContain('w:color="FF0000"')
      const [, left = 0, right = 0] = /<w:ind w:left="(-\d+)" w:right="(-\d+)"/.exec(rule) ?? []
      expect((8845 - Number(left) - Number(right)) / 56.7).toBeCloseTo(170, 0)
    }
    expect(footers.filter((footer) => footer.includes('PAGE'))).toHaveLength(2)
    expect(paragraphOf('letter', NUMBER)).toContain('<w:jc w:val="right"/>')
    expect(xml).not.toContain('印发')
  })

  it('numbers odd pages at the right, even ones at the left, between dashes', () => {
    expect(part('downward', 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    const footers = [1, 2].map((index) => part('downward', `word/footer${index}.xml`))
    const odd = footers.find((footer) => footer.includes('<w:jc w:val="right"/>')) ?? ''
    const even = footers.find((footer) => footer.includes('<w:jc w:val="left"/>')) ?? ''
    expect(odd).toContain('w:right="280"')
    expect(even).toContain('w:left="280"')
    for (const footer of [odd, even]) {
      expect(footer).toContain('<w:sz w:val="28"/>')
      expect(footer.match(/—/g)).toHaveLength(2)
    }
  })

  it('says addressee, attachments, date and imprint in their words', () => {
    const lines = paragraphsOf(main('downward'))
    expect(lines).toEqual(
      expect.arrayContaining([
        '各县（市）人民政府：',
        '附件：1．一览表',
        '　　　2．情况表',
        '2026年3月5日',
        '（联系人：王某）',
        '抄送：州中级人民法院。',
      ]),
    )
    expect(lines.at(-3)).toMatch(/^州委依法治州办\t?2026年3月5日印发$/)
  })

  it('never leaves the signature alone on a page', async () => {
    const { blocks } = paper('downward', { blocks: contentBlocks('正文\n特此通报。') })
    const written = await readDocx(await writeDocx(paper('downward', { blocks, attachments: [] })))
    const last = [...(written.get('word/document.xml') ?? '').matchAll(/<w:p>.*?<\/w:p>/gs)].find(
      ([one]) => one.includes('特此通报'),
    )?.[0]
    expect(last).toContain('<w:keepNext/>')
  })

  it('sets tables as tables, the head repeated on every page', () => {
    expect(main('downward')).toContain('<w:tblHeader/>')
    expect(main('downward')).toMatch(/<w:tbl>.*某局.*<\/w:tbl>/s)
  })

  it('shows on a draft where number and date will stand', async () => {
    const draft = await readDocx(await writeDocx(paper('downward', { number: null, day: null })))
    const text = paragraphsOf(draft.get('word/document.xml') ?? '').join('\n')
    expect(text).toContain('州法治办〔')
    expect(text).not.toContain('2026年3月5日')
  })

  it('keeps what a clerk typed: no mark-up gets through', async () => {
    const title = '关于<w:p>&“引号”的函'
    const written = await readDocx(await writeDocx(paper('letter', { title })))
    expect(written.get('word/document.xml')).toContain('&lt;w:p&gt;&amp;')
  })
})

describe('the signature', () => {
  it('stands in the middle above the date, which is four characters from the edge', () => {
    expect(signatureIndents('普安县司法局', '2026年3月5日')).toEqual({ name: 4, date: 4 })
  })

  it('moves both to the left where the name is long', () => {
    const { name, date } = signatureIndents(
      '中共黔西南州委全面依法治州委员会办公室',
      '2026年3月5日',
    )
    expect(name).toBe(2)
    expect(date - name).toBe((19 - 6) / 2)
  })
})
