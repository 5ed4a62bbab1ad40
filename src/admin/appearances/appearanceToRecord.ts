import type { PayloadRequest } from 'payload'

import { draftOf } from '@/src/admin/appearances/appearanceDraft'
import type { AppearanceToRecord } from '@/src/admin/appearances/RecordAppearance'
import { textOf } from '@/src/admin/textOf'
import { when } from '@/src/admin/when'
import { now } from '@/src/domain/clock'
import type { Role } from '@/src/domain/roles'
import type { Appearance } from '@/src/payload-types'

const recorders: readonly Role[] = ['prefecture-office', 'county-office', 'agency', 'court']

/** Whether a user of a role records appearances; which ones, the collection's access decides. */
export const mayRecordAppearances = (role: Role | null | undefined): boolean =>
  role !== undefined && role !== null && recorders.includes(role)

/** An appearance, read with its agency (depth 1), as its short form needs it. */
export const appearanceToRecord = (
  req: PayloadRequest,
  appearance: Appearance,
): AppearanceToRecord => {
  const agency = typeof appearance.agency === 'string' ? null : appearance.agency
  return {
    id: appearance.id,
    title: textOf(req)('appearance.of', {
      agency: agency?.name ?? '',
      at: when(appearance.startsAt),
    }),
    hasBegun: Date.parse(appearance.startsAt ?? '') <= now(req).getTime(),
    heads: (agency?.heads ?? []).map(({ name, post }) => ({ name, post })),
    draft: draftOf(appearance),
  }
}
