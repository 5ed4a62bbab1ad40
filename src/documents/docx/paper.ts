import type { ContentBlock } from '@/src/domain/documents/contentBlocks'
import type { Day } from '@/src/domain/day'
import type { DocumentFormat } from '@/src/domain/documents/definition'

/** Everything that is printed on an official document. */
export interface Paper {
  readonly format: DocumentFormat
  /** 发文机关名称: in red at the head, and as the signature. */
  readonly organName: string
  /** 发文字号; null on a draft, which shows the place for it. */
  readonly number: string | null
  /** What stands before the brackets of the number, for a draft. */
  readonly organCode: string
  /** 签发人, on upward documents alone. */
  readonly signer: string
  readonly title: string
  /** 主送机关, without the colon. */
  readonly addressee: string
  readonly blocks: readonly ContentBlock[]
  /** Names of the attachments. */
  readonly attachments: readonly string[]
  /** 成文日期; null on a draft. */
  readonly day: Day | null
  /** 附注, without the brackets. */
  readonly note: string
  /** 抄送, without the full stop. */
  readonly cc: string
  /** 印发机关. */
  readonly printedBy: string
}
