import type { DefaultServerCellComponentProps } from 'payload'

import { Due } from '@/src/admin/duties/Due'
import { textOf } from '@/src/admin/textOf'
import type { Duty } from '@/src/payload-types'

/** The due date of a duty in a list, with what it means today. */
export const DueCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => (
  <Due duty={rowData as Duty} text={textOf({ i18n })} />
)
