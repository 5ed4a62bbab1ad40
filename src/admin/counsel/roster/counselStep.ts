import type { Step } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import type { CounselStep } from '@/src/domain/counsel/counselProcedure'

/** A step of a person on the roster as its button and dialog. */
export const counselStep = (name: CounselStep, text: Text): Step => {
  const reason = {
    name: 'reason',
    kind: 'area',
    label: text('counselPage.reason'),
    isRequired: true,
  } as const
  switch (name) {
    case 'vet':
      return {
        name,
        label: text('counselPage.vet'),
        kind: 'primary',
        lead: text('counselPage.vetLead'),
      }
    case 'reject':
      return { name, label: text('counselPage.reject'), fields: [reason] }
    case 'renominate':
      return {
        name,
        label: text('counselPage.renominate'),
        kind: 'primary',
        lead: text('counselPage.renominateLead'),
      }
    case 'remove':
      return {
        name,
        label: text('counselPage.remove'),
        kind: 'danger',
        lead: text('counselPage.removeLead'),
        fields: [reason],
      }
  }
}
