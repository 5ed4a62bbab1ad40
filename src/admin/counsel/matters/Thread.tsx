import type { PayloadRequest } from 'payload'

import { CommentForm } from '@/src/admin/counsel/matters/CommentForm'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import type { Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { when } from '@/src/admin/when'
import { commentSides } from '@/src/domain/counsel/commentSides'

/** What unit, office and counsel wrote to one another about a matter, and a line to add. */
export const Thread = async ({
  matter,
  req,
  text,
}: {
  readonly matter: string
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const { docs } = await req.payload.find({
    collection: 'matter-comments',
    where: { matter: { equals: matter } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return (
    <Panel title={text('matterPage.thread')}>
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('matterPage.noComments')}</p>
      ) : (
        <ol className="zs-thread">
          {docs.map(({ id, side, authorName, createdAt, text: said }) => (
            <li className={`zs-thread__${side}`} key={id}>
              <p>
                <strong>{authorName}</strong>
                <span className="zs-quiet">
                  {labelIn(req, commentSides.find(({ value }) => value === side)?.label)}
                </span>
                <time className="zs-quiet" dateTime={createdAt}>
                  {when(createdAt)}
                </time>
              </p>
              <p className="zs-reading__text">{said}</p>
            </li>
          ))}
        </ol>
      )}
      <CommentForm matter={matter} />
    </Panel>
  )
}
