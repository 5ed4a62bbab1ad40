import {
  AlignmentType,
  FrameAnchorType,
  HorizontalPositionAlign,
  Paragraph,
  ShadingType,
  TabStopType,
  VerticalPositionAlign,
  type IParagraphOptions,
} from 'docx'

import { fonts, run } from '@/src/documents/docx/fonts'
import { page, size, smallCharacter, twips } from '@/src/documents/docx/measures'
import type { Paper } from '@/src/documents/docx/paper'
import { chineseDate } from '@/src/domain/documents/chineseDate'

/** First and last rule 0.35 mm, the one between 0.25 mm (GB/T 9704-2012, 7.4.1). */
const THICK = twips(0.35)
const THIN = twips(0.25)

/** Holds the imprint at the foot of the frame of the page on which the text ends. */
const atTheFoot = {
  type: 'alignment',
  width: page.textWidth,
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
} as const

/** A rule: a line as high as the rule is thick, filled. All renderers keep such lines in the frame; borders they do not. */
const rule = (thickness: number): IParagraphOptions => ({
  spacing: { line: thickness, lineRule: 'exact' },
  shading: { type: ShadingType.CLEAR, fill: '000000' },
})

const small = (text: string) => run(text, fonts.text, { size: size.small })

/** 抄送机关: one blank at each side, further lines under the first name, a full stop at the end (7.4.2). */
const ccLine = (cc: string): IParagraphOptions => ({
  alignment: AlignmentType.BOTH,
  indent: { left: 4 * smallCharacter, hanging: 3 * smallCharacter, right: smallCharacter },
  children: [small(`抄送：${cc}。`)],
})

/** 印发机关 at the left, 印发日期 at the right, one blank from either edge (7.4.3). */
const printedLine = ({ printedBy, day }: Paper): IParagraphOptions => ({
  indent: { firstLine: smallCharacter },
  tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - smallCharacter }],
  children: [small(`${printedBy}\t${day ? chineseDate(day) : '　　年　月　日'}印发`)],
})

const between = (lines: readonly IParagraphOptions[]): IParagraphOptions[] =>
  lines.flatMap((text, index) => (index === 0 ? [text] : [rule(THIN), text]))

/** 版记 at the foot of the last page (7.4). A letter has 抄送 alone, without rules (10.1). */
export const imprint = (paper: Paper): Paragraph[] => {
  const cc = paper.cc ? [ccLine(paper.cc)] : []
  const lines =
    paper.format === 'letter'
      ? cc
      : [rule(THICK), ...between([...cc, printedLine(paper)]), rule(THICK)]
  if (lines.length === 0) return []
  return [
    ...lines.map((text) => new Paragraph({ ...text, frame: atTheFoot })),
    // The frame hangs on the paragraph after it, which takes no room.
    new Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [] }),
  ]
}
