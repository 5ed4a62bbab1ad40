import type { PayloadRequest } from 'payload'

import { frozenOpinionStates } from '@/src/domain/counsel/opinion'

/** Makes opinions of a matter that were not reviewed void: it was taken from their counsel, or withdrawn. */
export const voidOpinions = async (req: PayloadRequest, matter: string): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'legal-opinions',
    where: {
      and: [{ matter: { equals: matter } }, { state: { not_in: [...frozenOpinionStates] } }],
    },
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs)
    await req.payload.update({
      collection: 'legal-opinions',
      id,
      data: { state: 'void' },
      depth: 0,
      req,
    })
}
