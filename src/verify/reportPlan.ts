import { todayInShanghai } from '@/src/domain/day'
import type { SubjectPlan } from '@/src/ledger/reconcile'
import type { Report } from '@/src/verify/difference'

const stateAfter = { lift: 'waived', settle: 'struck-off', reopen: 'open' } as const

interface Subject {
  readonly id: string
  /** Imported history opens no duties. */
  readonly isHistory: boolean
  /** When the subject came on record: what was due before that day was history already. */
  readonly since: string
}

/** Each step that would make the ledger what the facts demand is a difference of the ledger as it is. */
export const reportPlan = (
  plans: SubjectPlan['plans'],
  report: Report,
  { id, isHistory, since }: Subject,
): void => {
  for (const { steps, existing } of plans) {
    for (const step of steps) {
      if (step.action === 'open') {
        if (isHistory || step.dates.dueOn < todayInShanghai(new Date(since))) continue
        report({
          collection: 'duties',
          id: '',
          field: 'uniqueKey',
          stored: null,
          expected: `${step.uniqueKey}（${id}，${step.dates.dueOn}）`,
        })
        continue
      }
      const duty = existing.find((one) => one.id === step.id)
      const isMove = step.action === 'move'
      report({
        collection: 'duties',
        id: step.id,
        field: isMove ? 'dueOn' : 'state',
        stored: (isMove ? duty?.dueOn : duty?.state) ?? null,
        expected: isMove ? step.dates.dueOn : stateAfter[step.action],
      })
    }
  }
}
