import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { OpinionReading } from '@/src/admin/counsel/opinions/OpinionReading'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { recordUrl } from '@/src/links/listUrl'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { textOf } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { opinionStates } from '@/src/domain/counsel/opinion'

/** The page of an opinion: a paper to read, with what may be done with it. */
export const OpinionTop = async ({ id, req }: UIFieldServerProps) => {
  if (!id || !activeUser(req)) return null
  const doc = await recordOfPage(req, 'legal-opinions', id)
  if (!doc) return null
  const text = textOf(req)
  const { state, matter } = doc
  const isOnWay = (value: string): boolean =>
    value === state || ['draft', 'submitted', 'reviewed'].includes(value)
  return (
    <div className="zs-record zs-record--read">
      <RecordHead
        course={progressOf(
          opinionStates.filter(({ value }) => isOnWay(value)),
          state,
          { submitted: doc.submittedOn, reviewed: doc.reviewedOn },
        )}
        next={
          typeof matter === 'object' ? (
            <Link href={recordUrl('matters', matter.id)} prefetch={false}>
              {matter.title}
            </Link>
          ) : null
        }
        req={req}
      />
      <Panel title={doc.title ?? ''}>
        <OpinionReading doc={doc} isOpen req={req} showsDownloads text={text} />
      </Panel>
    </div>
  )
}
