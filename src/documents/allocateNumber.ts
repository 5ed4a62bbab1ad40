import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { formatDocumentNumber } from '@/src/domain/documents/documentNumber'
import { yearOf } from '@/src/domain/day'
import type { DocumentNumber } from '@/src/payload-types'

interface Applicant {
  readonly organ: string
  readonly organCode: string
  readonly document: string
  readonly user: string
}

/**
 * Takes the next number of a code and year and enters it into the register (发文登记), in the transaction of the
 * request: if what follows fails, the number was never taken, so the series has no gaps. Of two clerks who take one
 * at once the unique index lets one through; the transaction of the other begins again and takes the next.
 */
export const allocateNumber = async (
  req: PayloadRequest,
  { organ, organCode, document, user }: Applicant,
): Promise<DocumentNumber> => {
  const issuedOn = today(req)
  const year = yearOf(issuedOn)
  const {
    docs: [last],
  } = await req.payload.find({
    collection: 'document-numbers',
    where: { and: [{ organCode: { equals: organCode } }, { year: { equals: year } }] },
    sort: '-serial',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const serial = (last?.serial ?? 0) + 1
  return req.payload.create({
    collection: 'document-numbers',
    data: {
      number: formatDocumentNumber({ organCode, year, serial }),
      organCode,
      year,
      serial,
      state: 'used',
      document,
      organ,
      issuedOn,
      issuedBy: user,
    },
    depth: 0,
    req,
  })
}
