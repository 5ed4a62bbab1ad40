import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'

type Id = string | null | undefined

const ids = (values: readonly Id[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
]

/**
 * Lets more organizations, and a court, read files; who could read them before still can.
 *
 * @param files ids of files
 * @param readers ids of organizations
 * @param court id of a court
 */
export const shareFiles = async (
  req: PayloadRequest,
  files: readonly string[],
  readers: readonly Id[],
  court: Id = null,
): Promise<void> => {
  for (const id of files) {
    const file = await req.payload.findByID({ collection: 'files', id, depth: 0, req })
    await req.payload.update({
      collection: 'files',
      id,
      data: {
        sharedWith: ids([...(file.sharedWith ?? []).map(idOf), ...readers]),
        courts: ids([...(file.courts ?? []).map(idOf), court]),
      },
      depth: 0,
      req,
    })
  }
}
