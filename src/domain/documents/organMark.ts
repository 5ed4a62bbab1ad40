import type { DocumentFormat } from '@/src/domain/documents/definition'

const endings: Readonly<Record<DocumentFormat, string>> = {
  downward: '文件',
  upward: '文件',
  letter: '',
  minutes: '纪要',
}

/**
 * 发文机关标志: name of the organization and 文件 (GB/T 9704-2012, 7.2.4); the name alone on a letter (10.1), and
 * 纪要 after it on minutes (10.3).
 */
export const organMark = (format: DocumentFormat, organName: string): string =>
  `${organName}${endings[format]}`
