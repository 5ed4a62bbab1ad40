import type { PayloadRequest } from 'payload'

import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { when } from '@/src/admin/when'
import type { Decision, DecisionDraft } from '@/src/payload-types'

const SHOWN_OF_HASH = 16

/** The versions of the draft with their hashes, the present one first. */
export const DraftsPanel = async ({
  doc,
  req,
  text,
}: {
  readonly doc: Decision
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const { docs } = await req.payload.find({
    collection: 'decision-drafts',
    where: { decision: { equals: doc.id } },
    sort: '-version',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0 && doc.state === 'proposed') return null
  const title = text('decisionPage.drafts', { n: docs.length })
  return (
    <Panel title={title}>
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('decisionPage.noDrafts')}</p>
      ) : (
        <DataTable
          caption={title}
          columns={[
            {
              key: 'version',
              label: text('decisionPage.version'),
              render: ({ version, file }: DecisionDraft) => (
                <>
                  {typeof file === 'object' && file.url ? (
                    <a download href={file.url}>
                      {text('decisionPage.versionN', { n: version })}
                    </a>
                  ) : (
                    text('decisionPage.versionN', { n: version })
                  )}
                  {version === doc.draftVersion && (
                    <small className="zs-quiet"> {text('decisionPage.present')}</small>
                  )}
                </>
              ),
            },
            {
              key: 'changes',
              label: text('decisionPage.changes'),
              isWide: true,
              render: ({ changes }) => <span title={changes}>{changes}</span>,
            },
            {
              key: 'uploaded',
              label: text('decisionPage.uploaded'),
              render: ({ createdAt, author }) =>
                [when(createdAt), typeof author === 'object' ? author?.name : null]
                  .filter(Boolean)
                  .join(' '),
            },
            {
              key: 'hash',
              label: text('decisionPage.hash'),
              render: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, SHOWN_OF_HASH)}…</code>,
            },
          ]}
          keyOf={({ id }) => id}
          rows={docs}
        />
      )}
    </Panel>
  )
}
