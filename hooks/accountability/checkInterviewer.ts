import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { userError } from '@/src/i18n/userError'
import type { Interview } from '@/src/payload-types'

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

/**
 * The talk is led by a leader in charge (分管领导): a user of that role in the region, or a head or deputy whom
 * the government has on record.
 */
export const checkInterviewer: CollectionBeforeChangeHook<Interview> = async ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  const userId = idOf(merged.interviewer)
  if (userId) {
    const user = await req.payload.findByID({
      collection: 'users',
      id: userId,
      depth: 0,
      disableErrors: true,
      req,
    })
    const isLeader =
      user?.role === 'leader' &&
      user.isActive !== false &&
      idOf(user.region) === idOf(merged.region)
    if (!isLeader) throw userError(req, 'interview.notLeader')
  }
  const name = merged.interviewerName?.trim()
  const governmentId = idOf(merged.agency)
  if (name && governmentId) {
    const { heads } = await req.payload.findByID({
      collection: 'agencies',
      id: governmentId,
      depth: 0,
      req,
    })
    if (!(heads ?? []).some((head) => plain(head.name) === plain(name)))
      throw userError(req, 'interview.notHead', { name })
  }
  return data
}
