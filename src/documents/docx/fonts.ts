import { TextRun, type IFontAttributesProperties, type IRunOptions } from 'docx'

import { size } from '@/src/documents/docx/measures'

/** Digits and Latin letters; the standard leaves their face open. */
const LATIN = 'Times New Roman'

// The hint sets quotation marks and dashes, which both scripts have, in the Chinese face.
const named = (eastAsia: string, latin = LATIN): IFontAttributesProperties => ({
  ascii: latin,
  hAnsi: latin,
  eastAsia,
  cs: latin,
  hint: 'eastAsia',
})

/** The faces of official documents (GB/T 9704-2012, 5.2.2, 7.2, 7.3): named in the file, never shipped. */
export const fonts = {
  /** 仿宋: the text. */
  text: named('仿宋_GB2312'),
  /** 黑体: headings of level 1. */
  heading1: named('黑体'),
  /** 楷体: headings of level 2, the name of the signer. */
  heading2: named('楷体_GB2312'),
  /** 小标宋: title, and the name of the organization in red. */
  title: named('方正小标宋简体', '方正小标宋简体'),
  /** 宋体: page numbers (7.5). */
  pageNumber: named('宋体', '宋体'),
} as const

/** The red of 发文机关标志 and of the rules under it. */
export const RED = 'FF0000'

/** Text of size 3 in a face; options may change the size. */
export const run = (
  text: string,
  font: IFontAttributesProperties = fonts.text,
  options: Omit<IRunOptions, 'font' | 'text'> = {},
): TextRun => new TextRun({ text, font, size: size.text, ...options })
