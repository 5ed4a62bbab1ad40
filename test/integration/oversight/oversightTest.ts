import { expect } from '@jest/globals'

import type { RestClient, RestResponse } from '@/test/harness/rest'
import { outcome } from '@/test/integration/ledger/ledgerTest'

/** The id of what a client has created; anything but 201 fails the test with the answer in the message. */
export const created = async (answer: Promise<RestResponse>): Promise<string> => {
  const { status, body } = await answer
  expect([status, body.errors ?? []]).toEqual([201, []])
  return body.doc?.id ?? ''
}

/** Takes steps of one collection, as one person, and tells how it went: `200`, or `409 inspection.wrongState`. */
export const steps =
  (collection: string) =>
  (who: RestClient, id: string, step: string, body: object = {}): Promise<string> =>
    outcome(who.post(`/${collection}/${id}/${step}`, body))

/** The ids of a list as one person sees it, and the count that comes with it. */
export const listed = async (
  who: RestClient,
  path: string,
): Promise<{ ids: string[]; total: number }> => {
  const { body } = await who.get(path)
  return { ids: (body.docs ?? []).map(({ id }) => id), total: body.totalDocs ?? 0 }
}
