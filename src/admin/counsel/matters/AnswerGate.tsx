import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import type { Text } from '@/src/admin/textOf'
import { openMatterStates } from '@/src/domain/counsel/matter'
import { idOf } from '@/src/domain/idOf'
import { recordUrl } from '@/src/links/listUrl'
import type { Duty } from '@/src/payload-types'

/** On an answer that cannot be handed in yet because counsel was not heard: the way to the matter. */
export const AnswerGate = async ({
  duty,
  req,
  text,
}: {
  readonly duty: Duty
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const ofCase = idOf(duty.case)
  if (duty.kind !== 'answer-brief' || !ofCase) return null
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: {
      and: [
        { case: { equals: ofCase } },
        { unit: { equals: idOf(duty.debtor) } },
        { kind: { equals: 'litigation' } },
        { state: { in: [...openMatterStates] } },
      ],
    },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [matter] = docs
  const isHeard = matter?.state === 'reviewed' && matter.conclusion !== 'unlawful'
  if (!matter || isHeard) return null
  return (
    <p className="zs-notice">
      {text('matterPage.answerGate')}{' '}
      <Link href={recordUrl('matters', matter.id)} prefetch={false}>
        {matter.title}
      </Link>
    </p>
  )
}
