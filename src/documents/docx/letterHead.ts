import { AlignmentType, BorderStyle, Footer, Header, Paragraph, type IBordersOptions } from 'docx'

import { RED, run } from '@/src/documents/docx/fonts'
import { organMarkRun, printedNumber } from '@/src/documents/docx/head'
import { page, twips } from '@/src/documents/docx/measures'
import type { Paper } from '@/src/documents/docx/paper'

/** 信函格式 (GB/T 9704-2012, 10.1): the name begins 30 mm below the edge, the lower rule ends 20 mm above it. */
export const letterMargins = { header: twips(30), footer: twips(20) } as const

const RULE_WIDTH = twips(170)
const OVER_LEFT = page.left - (page.width - RULE_WIDTH) / 2
const OVER_RIGHT = page.right - (page.width - RULE_WIDTH) / 2
const SEVEN_EIGHTHS = 280

// Double rules are 170 mm wide and stand in the middle of the page: wider than the frame.
const beyondTheFrame = { left: -OVER_LEFT, right: -OVER_RIGHT } as const

const thick = { style: BorderStyle.SINGLE, color: RED, size: 18, space: 0 } as const
const thin = { style: BorderStyle.SINGLE, color: RED, size: 6, space: 0 } as const

/** A double rule: the borders of a paragraph that is as high as the gap. Renderers disagree on double borders. */
const doubleRule = (border: IBordersOptions): Paragraph =>
  new Paragraph({
    indent: beyondTheFrame,
    spacing: { line: 30, lineRule: 'exact' },
    border,
    children: [],
  })

/** The name in red, and 4 mm below it the double rule, thick over thin. */
export const letterHeader = (paper: Paper): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: 860, lineRule: 'exact', after: twips(4) },
        children: [organMarkRun(paper)],
      }),
      doubleRule({ top: thick, bottom: thin }),
    ],
  })

/** The double rule at the foot of the first page, thin over thick; no page number there. */
export const letterFooter = (): Footer =>
  new Footer({ children: [doubleRule({ top: thin, bottom: thick })] })

/** 发文字号 at the right edge under the rule, seven eighths of a character below it. */
export const letterNumber = (paper: Paper): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: SEVEN_EIGHTHS },
    children: [run(printedNumber(paper))],
  })
