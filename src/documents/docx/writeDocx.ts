import { Document, DocumentGridType, Packer, type ISectionOptions } from 'docx'

import { addressee, attachmentList, body, title } from '@/src/documents/docx/body'
import { head } from '@/src/documents/docx/head'
import { imprint } from '@/src/documents/docx/imprint'
import {
  letterFooter,
  letterHeader,
  letterMargins,
  letterNumber,
} from '@/src/documents/docx/letterHead'
import { grid, page } from '@/src/documents/docx/measures'
import { pageNumberMargin, pageNumbers } from '@/src/documents/docx/pageNumbers'
import type { Paper } from '@/src/documents/docx/paper'
import { signature } from '@/src/documents/docx/signature'
import { normalStyle } from '@/src/documents/docx/styles'

/** What every page has: A4, the frame of the text, 22 lines of 28 characters. */
const sectionOf = (margins: { header: number; footer: number }) => ({
  page: {
    size: { width: page.width, height: page.height },
    margin: {
      top: page.top,
      bottom: page.bottom,
      left: page.left,
      right: page.right,
      gutter: 0,
      ...margins,
    },
  },
  grid: { type: DocumentGridType.LINES_AND_CHARS, ...grid },
})

const letter = (paper: Paper): ISectionOptions => ({
  properties: { ...sectionOf(letterMargins), titlePage: true },
  headers: { first: letterHeader(paper) },
  footers: { first: letterFooter(), ...pageNumbers(pageNumberMargin - letterMargins.footer) },
  children: [letterNumber(paper), ...text(paper)],
})

const withRedHead = (paper: Paper): ISectionOptions => ({
  properties: sectionOf({ header: 851, footer: pageNumberMargin }),
  footers: pageNumbers(),
  children: [...head(paper), ...text(paper)],
})

const text = (paper: Paper) => [
  title(paper),
  ...addressee(paper),
  ...body(paper),
  ...attachmentList(paper),
  ...signature(paper),
  ...imprint(paper),
]

/**
 * Sets an official document as a .docx file by GB/T 9704-2012, to be edited further in Word or WPS.
 *
 * @returns the bytes of the file
 */
export const writeDocx = (paper: Paper): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: paper.title,
      creator: paper.organName,
      compatabilityModeVersion: 15,
      evenAndOddHeaderAndFooters: true,
      externalStyles: normalStyle,
      sections: [paper.format === 'letter' ? letter(paper) : withRedHead(paper)],
    }),
  )
