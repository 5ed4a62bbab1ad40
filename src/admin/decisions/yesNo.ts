import type { Text } from '@/src/admin/textOf'
import type { Option } from '@/src/domain/options'

/** Yes and no as the options of a choice, in the reader's language. */
export const yesNo = (text: Text): Option[] => [
  { value: 'yes', label: { zh: text('decisionPage.yes'), en: text('decisionPage.yes') } },
  { value: 'no', label: { zh: text('decisionPage.no'), en: text('decisionPage.no') } },
]
