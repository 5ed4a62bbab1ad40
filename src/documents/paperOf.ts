import type { PayloadRequest } from 'payload'

import type { Paper } from '@/src/documents/docx/paper'
import { contentBlocks } from '@/src/domain/documents/contentBlocks'
import { definitionOf } from '@/src/domain/documents/definitions'
import { idOf } from '@/src/domain/idOf'
import type { OfficialDocument } from '@/src/payload-types'

/** What a document prints, from its stored text. */
export const paperOf = async (req: PayloadRequest, document: OfficialDocument): Promise<Paper> => {
  const organ = await req.payload.findByID({
    collection: 'agencies',
    id: idOf(document.organ) ?? '',
    depth: 0,
    req,
  })
  return {
    format: definitionOf(document.kind).format,
    organName: document.organName,
    number: document.number ?? null,
    organCode: organ.organCode ?? '',
    signer: document.signer ?? '',
    title: document.title,
    addressee: document.addressee ?? '',
    blocks: contentBlocks(document.content),
    attachments: (document.attachments ?? '')
      .split('\n')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    day: document.issuedOn ?? null,
    note: document.note ?? '',
    cc: document.cc ?? '',
    printedBy: document.printedBy || document.organName,
  }
}
