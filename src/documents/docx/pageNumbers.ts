import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'

import { fonts } from '@/src/documents/docx/fonts'
import { size, smallCharacter, twips } from '@/src/documents/docx/measures'

const LINE = 360

/** The dash stands 7 mm below the frame, which ends 35 mm above the edge (GB/T 9704-2012, 7.5). */
const FROM_EDGE = twips(28) - LINE / 2

/** Distance of the footer from the edge of the page, in twips. */
export const pageNumberMargin = FROM_EDGE

/** 页码: size 4, a dash at each side; odd pages at the right, even ones at the left, one blank from the edge. */
const pageNumber = (side: 'odd' | 'even', liftedBy: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: smallCharacter } : { left: smallCharacter },
        spacing: { line: LINE, lineRule: 'exact', after: liftedBy },
        children: [
          new TextRun({
            font: fonts.pageNumber,
            size: size.small,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  })

/**
 * The footers of odd and even pages.
 * @param liftedBy twips by which the number stands above the footer's own place
 */
export const pageNumbers = (liftedBy = 0): { default: Footer; even: Footer } => ({
  default: pageNumber('odd', liftedBy),
  even: pageNumber('even', liftedBy),
})
