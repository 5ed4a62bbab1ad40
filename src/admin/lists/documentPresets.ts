import type { Preset } from '@/src/admin/lists/presets'

const inState = (label: Preset['label'], state: string): Preset => ({
  label,
  where: { or: [{ and: [{ state: { equals: state } }] }] },
})

/** One-click filters of official documents and of the register of their numbers. */
export const documentPresets: Readonly<Record<string, () => Preset[]>> = {
  'official-documents': () => [
    inState('preset.drafts', 'draft'),
    inState('preset.issued', 'issued'),
    inState('preset.voided', 'voided'),
  ],
  'document-numbers': () => [inState('preset.voided', 'voided')],
}
