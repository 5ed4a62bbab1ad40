import type { PayloadRequest } from 'payload'

import { Due } from '@/src/admin/duties/Due'
import type { Text } from '@/src/admin/textOf'
import type { Matter } from '@/src/payload-types'

/** The day on which counsel's opinion falls due; late only while it is not handed in. */
export const MatterDue = ({
  doc: { dueOn, state },
  req,
  text,
}: {
  readonly doc: Pick<Matter, 'dueOn' | 'state'>
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const isOwed = state === 'requested' || state === 'assigned'
  return <Due duty={{ dueOn, state: isOwed ? 'open' : 'struck-off' }} req={req} text={text} />
}
