import type { PayloadRequest } from 'payload'

import type { Text } from '@/src/admin/textOf'
import { when } from '@/src/admin/when'
import { downloadsOf } from '@/src/files/downloadsOf'
import type { File } from '@/src/payload-types'

/** Who downloaded the files of an opinion, and when: for unit and office. */
export const Downloads = async ({
  files,
  req,
  text,
}: {
  readonly files: readonly File[]
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const events = await downloadsOf(
    req,
    files.map(({ id }) => id),
  )
  return (
    <details className="zs-downloads">
      <summary>{text('opinionPage.downloads', { n: events.length })}</summary>
      {events.length === 0 ? (
        <p className="zs-quiet">{text('opinionPage.noDownloads')}</p>
      ) : (
        <ul>
          {events.map(({ id, occurredAt, actorName, subjectTitle }) => (
            <li key={id}>
              <time dateTime={occurredAt}>{when(occurredAt)}</time> {actorName} {subjectTitle}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
