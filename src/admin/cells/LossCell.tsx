import type { DefaultServerCellComponentProps } from 'payload'

import { textOf } from '@/src/admin/textOf'
import type { Case } from '@/src/payload-types'

/** Whether a case is lost; “—” while it is not concluded. */
export const LossCell = ({ cellData, rowData, i18n }: DefaultServerCellComponentProps) => {
  const text = textOf({ i18n })
  const { concludedOn, isWithdrawnAfterChange } = rowData as Partial<Case>
  if (!concludedOn) return '—'
  if (cellData) return <span className="zs-state zs-tone-red">▲ {text('cell.lost')}</span>
  return (
    <span className="zs-state zs-tone-green">
      ● {text('cell.notLost')}
      {isWithdrawnAfterChange && (
        <span className="zs-note zs-tone-amber" title={text('cell.withdrawnHint')}>
          {text('cell.withdrawn')}
        </span>
      )}
    </span>
  )
}
