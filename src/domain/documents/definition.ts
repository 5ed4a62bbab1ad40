import type { Bilingual } from '@/src/domain/bilingual'
import type { DocumentKind } from '@/src/domain/documents/documentKinds'
import type { DocumentSubject } from '@/src/domain/documents/documentSubjects'
import type { DutyKind } from '@/src/domain/dutyStates'
import type { Role } from '@/src/domain/roles'

/**
 * Layouts of GB/T 9704-2012: downward 下行文 (7.2–7.4), upward 上行文 (with 签发人, 7.2.6), letter 信函格式
 * (10.1), minutes 纪要格式 (10.3).
 */
export type DocumentFormat = 'downward' | 'upward' | 'letter' | 'minutes'

/** The official kinds of papers that these documents are (《党政机关公文处理工作条例》第八条). */
type OfficialGenre = '通报' | '通知' | '函' | '报告' | '纪要'

/** A place in a wording that is filled from the record. A table is written `{{table:name}}`. */
export interface Placeholder {
  readonly name: string
  readonly label: Bilingual
  readonly isTable?: boolean
}

/** What a template says, all of it with placeholders. */
export interface Wording {
  readonly title: string
  /** 主送机关, without the colon. */
  readonly addressee: string
  /** Lines of the body; headings are known by their numbers 一、（一）1.（1）. */
  readonly body: string
}

/** One kind of official document: how it looks, what it is made from, who issues it, what it says. */
export interface DocumentDefinition {
  readonly kind: DocumentKind
  readonly format: DocumentFormat
  readonly genre: OfficialGenre
  readonly subjects: readonly DocumentSubject[]
  /** The kinds of duties that it is made from; all where none are named. */
  readonly ofDuties?: readonly DutyKind[]
  /** Who drafts and issues it, each for its own organization. */
  readonly issuers: readonly Role[]
  readonly placeholders: readonly Placeholder[]
  /** The wording that a template begins with and returns to. */
  readonly wording: Wording
}

/** A placeholder with its label in both languages. */
export const place = (name: string, zh: string, en: string): Placeholder => ({
  name,
  label: { zh, en },
})

/** The placeholder of a table. */
export const tablePlace = (name: string, zh: string, en: string): Placeholder => ({
  ...place(name, zh, en),
  isTable: true,
})

/** What every document can name: the organization that issues it. */
export const commonPlaces: readonly Placeholder[] = [
  place('organ', '发文机关', 'Issuing organization'),
  place('addressee', '主送机关', 'Addressee'),
]

/** What documents made from a duty can name. */
export const dutyPlaces: readonly Placeholder[] = [
  ...commonPlaces,
  place('duty', '任务名称', 'Name of the duty'),
  place('ledgerNumber', '台账编号', 'Number in the ledger'),
  place('matter', '事由', 'What it is about'),
  place('openedDate', '立项日期', 'Opened on'),
  place('dueDate', '办理期限', 'Due date'),
  place('standing', '办理进度', 'Where it stands'),
  place('legalBasis', '依据', 'Legal basis'),
  place('demand', '要求', 'What is asked'),
]
