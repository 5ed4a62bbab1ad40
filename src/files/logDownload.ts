import type { UploadConfig } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'
import { idOf } from '@/src/domain/idOf'
import type { File } from '@/src/payload-types'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Whether a request begins a download: a browser that fetches the rest in pieces has been counted already. */
const isBeginning = (range: string | null): boolean =>
  range === null || /^bytes=0-/.test(range.trim())

/**
 * Writes into the audit log who downloads which file, before the first byte goes out. Sending it is left to
 * Payload, which answers requests for parts of a file too.
 */
export const logDownload: Handler = async (req, { doc }) => {
  const { id, title, filename, region } = doc as Partial<File>
  if (!id || !isBeginning(req.headers.get('range'))) return
  await recordEvent(req, {
    type: 'file.downloaded',
    subjectType: 'files',
    subjectId: id,
    subjectTitle: title ?? filename ?? id,
    region: idOf(region),
  })
}
