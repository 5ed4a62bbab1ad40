import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { counselNext } from '@/src/admin/counsel/matters/matterNext'
import { MatterSubject } from '@/src/admin/counsel/matters/MatterSubject'
import { Thread } from '@/src/admin/counsel/matters/Thread'
import { OpinionForm } from '@/src/admin/counsel/opinions/OpinionForm'
import { OpinionsPanel } from '@/src/admin/counsel/opinions/OpinionsPanel'
import { opinionValues } from '@/src/admin/counsel/opinions/opinionValues'
import type { CourseStage } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { textOf } from '@/src/admin/textOf'
import { writableOpinionStates } from '@/src/domain/counsel/opinion'
import type { LegalOpinion, Matter } from '@/src/payload-types'

/** A matter as its counsel works on it: what is asked, the opinion to write, the thread. */
export const CounselMatter = ({
  doc,
  opinions,
  course,
  lead,
  req,
}: {
  readonly doc: Matter
  readonly opinions: readonly LegalOpinion[]
  readonly course: readonly CourseStage[]
  readonly lead: ReactNode
  readonly req: PayloadRequest
}) => {
  const text = textOf(req)
  const written = opinions.find(({ state }) => writableOpinionStates.includes(state)) ?? null
  const handedIn = opinions.filter((opinion) => opinion !== written)
  return (
    <div className="zs-record zs-record--read zs-counsel">
      <RecordHead
        course={course}
        lead={lead}
        next={counselNext(doc, written?.returnReason ?? null, text)}
        req={req}
      />
      <MatterSubject doc={doc} req={req} text={text} />
      {doc.state === 'assigned' && (
        <OpinionForm
          initial={opinionValues(written, doc.request ?? '')}
          key={doc.id}
          matter={doc.id}
          opinion={written?.id ?? null}
        />
      )}
      {handedIn.length > 0 && (
        <OpinionsPanel opinions={handedIn} req={req} showsDownloads={false} text={text} />
      )}
      <Thread matter={doc.id} req={req} text={text} />
    </div>
  )
}
