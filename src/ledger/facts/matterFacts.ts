import type { PayloadRequest } from 'payload'

import { todayInShanghai } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { MatterFacts } from '@/src/domain/rules/facts'

/** What the rules read of a matter; null when it is not there. */
export const matterFacts = async (req: PayloadRequest, id: string): Promise<MatterFacts | null> => {
  const doc = await req.payload.findByID({
    collection: 'matters',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!doc) return null
  return {
    id,
    title: doc.title,
    kind: doc.kind,
    unit: idOf(doc.unit) ?? '',
    case: idOf(doc.case),
    openedOn: todayInShanghai(new Date(doc.createdAt)),
    dueOn: doc.dueOn,
    isWithdrawn: doc.state === 'withdrawn',
    passedBy: doc.state === 'passed' ? { by: 'matter', id, number: doc.title } : null,
  }
}
