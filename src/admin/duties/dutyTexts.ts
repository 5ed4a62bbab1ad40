import type { Bilingual } from '@/src/domain/bilingual'
import { localeOf } from '@/src/i18n/message'
import type { Duty } from '@/src/payload-types'

type Reader = { readonly i18n: { readonly language: string } }

const inLanguage = (
  req: Reader,
  zh: string | null | undefined,
  en: string | null | undefined,
): string => (localeOf(req.i18n.language) === 'en' ? (en ?? zh) : zh) ?? ''

/** The title of a duty in the reader's language. */
export const titleIn = (req: Reader, duty: Pick<Duty, 'title' | 'titleEn'>): string =>
  inLanguage(req, duty.title, duty.titleEn)

/** The texts of a duty in the reader's language; Chinese where no English was recorded. */
export const dutyTexts = (req: Reader, duty: Duty) => ({
  title: titleIn(req, duty),
  demand: inLanguage(req, duty.demand, duty.demandEn),
  legalBasis: inLanguage(req, duty.legalBasis, duty.legalBasisEn),
})

/** A label of a closed list in the reader's language. */
export const labelIn = (req: Reader, label: Bilingual | undefined): string =>
  label?.[localeOf(req.i18n.language)] ?? ''
