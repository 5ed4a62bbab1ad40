import type { Bilingual } from '@/src/domain/bilingual'
import type { DutyKind } from '@/src/domain/dutyStates'
import type { PaperSlug } from '@/src/domain/papers/paper'
import { commonDefaults, type DutyTerms, type Rule } from '@/src/domain/rules/rule'

interface Quota {
  readonly kind: DutyKind
  readonly title: Bilingual
  readonly demand: Bilingual
  /** How often in the year; null where the office can't tune it. */
  readonly times: number | null
  readonly paper: PaperSlug
  readonly legalBasis: (terms: DutyTerms) => Bilingual
}

/** What every unit owes once a year: opened at the start of the year, due on its last day. */
export const yearQuota = ({
  kind,
  title,
  demand,
  times,
  paper,
  legalBasis,
}: Quota): Rule<'unit-year'> => ({
  kind,
  subject: 'unit-year',
  title,
  tunable: times === null ? [] : ['minimumCount'],
  defaults: {
    ...commonDefaults,
    minimumCount: times ?? 1,
    reminderDays: [90, 30, 7],
    demand,
  },
  evidence: { noteLength: 0, needsAppearance: false, paper },
  supervisor: 'own-office',
  isFrozen: true,
  isWaivable: true,
  isAnnounced: true,
  demands: ({ agency, agencyName, year }, terms) => [
    {
      debtor: agency,
      subject: agency,
      period: String(year),
      due: { on: `${year}-12-31` },
      legalBasis: legalBasis(terms),
      title: {
        zh: `${agencyName} ${year}年度${title.zh}`,
        en: `${agencyName}, ${year}: ${title.en}`,
      },
      figures: { times: terms.minimumCount },
    },
  ],
})
