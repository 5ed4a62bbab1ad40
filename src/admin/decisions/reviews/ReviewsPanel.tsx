import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { labelIn } from '@/src/admin/duties/dutyTexts'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { reviewConclusions, reviewStates } from '@/src/domain/decisions/review'
import { recordUrl } from '@/src/links/listUrl'
import type { Decision, LegalityReview } from '@/src/payload-types'

/** The legality reviews of a decision, each of its version; those of earlier versions say so. */
export const ReviewsPanel = async ({
  doc,
  req,
  text,
}: {
  readonly doc: Decision
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  if (!doc.draftVersion) return null
  const { docs } = await req.payload.find({
    collection: 'legality-reviews',
    where: { decision: { equals: doc.id } },
    sort: '-createdAt',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const title = text('decisionPage.reviews')
  return (
    <Panel title={title}>
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('decisionPage.noReviews')}</p>
      ) : (
        <DataTable
          caption={title}
          columns={[
            {
              key: 'version',
              label: text('decisionPage.version'),
              isWide: true,
              render: (review: LegalityReview) => (
                <>
                  <Link href={recordUrl('legality-reviews', review.id)} prefetch={false}>
                    {text('decisionPage.versionN', { n: review.version ?? 0 })}
                  </Link>{' '}
                  {review.draftHash !== doc.draftHash && (
                    <small className="zs-quiet">{text('decisionPage.ofOldVersion')}</small>
                  )}
                </>
              ),
            },
            {
              key: 'state',
              label: text('decisionPage.state'),
              render: ({ state }) => (
                <StatePill
                  label={labelIn(req, reviewStates.find(({ value }) => value === state)?.label)}
                  value={state}
                />
              ),
            },
            {
              key: 'conclusion',
              label: text('decisionPage.conclusion'),
              render: ({ conclusion, concludedOn }) =>
                conclusion ? (
                  <>
                    <StatePill
                      label={labelIn(
                        req,
                        reviewConclusions.find(({ value }) => value === conclusion)?.label,
                      )}
                      value={conclusion}
                    />{' '}
                    {concludedOn}
                  </>
                ) : (
                  '—'
                ),
            },
            {
              key: 'reviewer',
              label: text('decisionPage.reviewer'),
              render: ({ reviewer }) => (typeof reviewer === 'object' ? reviewer.name : ''),
            },
            {
              key: 'due',
              label: text('decisionPage.reviewDue'),
              render: ({ dueOn, isDueCertain }) => (
                <>
                  {dueOn}
                  {isDueCertain === false && (
                    <small className="zs-quiet"> {text('decisionPage.uncertain')}</small>
                  )}
                </>
              ),
            },
          ]}
          keyOf={({ id }) => id}
          rows={docs}
        />
      )}
    </Panel>
  )
}
