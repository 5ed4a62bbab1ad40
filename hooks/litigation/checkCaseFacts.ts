import type { CollectionBeforeChangeHook } from 'payload'

import { defendantFacts, mergedCase } from '@/hooks/litigation/mergedCase'
import { today } from '@/src/domain/clock'
import { checkCaseNumber } from '@/src/domain/litigation/case-number'
import { checkCaseFacts as findProblems } from '@/src/domain/litigation/case-state'
import { hasErrors, recordedWarnings } from '@/src/domain/problems'
import { problemError } from '@/src/i18n/problemError'
import type { Case } from '@/src/payload-types'

const factsOf = (doc: Partial<Case>) => ({
  instance: doc.instance,
  filedOn: doc.filedOn,
  servedOn: doc.servedOn,
  heardOn: doc.heardOn,
  concludedOn: doc.concludedOn,
  effectiveOn: doc.effectiveOn,
  defendants: defendantFacts(doc.defendants),
})

/**
 * The state machine of a case: refuses facts that contradict one another or step backwards, and keeps
 * the doubtful ones as warnings on the record.
 */
export const checkCaseFacts: CollectionBeforeChangeHook<Case> = ({
  data,
  originalDoc,
  req,
  context,
}) => {
  const merged = mergedCase(data, originalDoc)
  const isKeptNumber = originalDoc !== undefined && merged.caseNumber === originalDoc.caseNumber
  const problems = [
    ...(isKeptNumber ? [] : checkCaseNumber(merged.caseNumber)),
    ...findProblems(originalDoc ? factsOf(originalDoc) : null, factsOf(merged), {
      today: today(req),
      isRemand: context.isRemand === true,
    }),
  ]
  if (hasErrors(problems)) throw problemError(req, 'cases', problems)
  return { ...data, warnings: recordedWarnings(problems) }
}
