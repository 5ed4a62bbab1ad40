import type { PayloadRequest } from 'payload'

import { OpinionReading } from '@/src/admin/counsel/opinions/OpinionReading'
import type { Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import type { LegalOpinion } from '@/src/payload-types'

/** The opinions on a matter that the reader may see, the latest first. */
export const opinionsOfMatter = async (
  req: PayloadRequest,
  matter: string,
): Promise<LegalOpinion[]> => {
  const { docs } = await req.payload.find({
    collection: 'legal-opinions',
    where: { matter: { equals: matter } },
    sort: '-createdAt',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/** The opinions on a matter, to read; the latest stands open. */
export const OpinionsPanel = ({
  opinions,
  showsDownloads,
  req,
  text,
}: {
  readonly opinions: readonly LegalOpinion[]
  readonly showsDownloads: boolean
  readonly req: PayloadRequest
  readonly text: Text
}) => (
  <Panel title={text('matterPage.opinions')}>
    {opinions.length === 0 && <p className="zs-quiet">{text('matterPage.noOpinion')}</p>}
    {opinions.map((doc, index) => (
      <OpinionReading
        doc={doc}
        isOpen={index === 0}
        key={doc.id}
        req={req}
        showsDownloads={showsDownloads}
        text={text}
      />
    ))}
  </Panel>
)
