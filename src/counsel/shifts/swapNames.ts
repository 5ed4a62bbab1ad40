import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import type { DutyShift } from '@/src/payload-types'

/**
 * The names of the lawyers of a shift's swaps and the titles of the shifts in return, by id: those who swap know of
 * each other, while the roster itself shows a lawyer nobody else.
 *
 * @param doc a shift that the user of the request may see
 */
export const swapNames = async (
  req: PayloadRequest,
  doc: DutyShift,
): Promise<ReadonlyMap<string, string>> => {
  const swaps = doc.swaps ?? []
  const idsOf = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null)
  const { docs: counsel } = await req.payload.find({
    collection: 'counsel',
    where: { id: { in: idsOf(swaps.flatMap(({ from, to }) => [idOf(from), idOf(to)])) } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  const { docs: shifts } = await req.payload.find({
    collection: 'duty-shifts',
    where: { id: { in: idsOf(swaps.map(({ inReturn }) => idOf(inReturn))) } },
    select: { title: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map([
    ...counsel.map(({ id, name }) => [id, name] as const),
    ...shifts.map(({ id, title }) => [id, title ?? ''] as const),
  ])
}
