'use client'

import { useState } from 'react'

import { BulkForm, bulkLabels } from '@/src/admin/duties/bulk/BulkForm'
import { useSelection } from '@/src/admin/duties/bulk/Selection'
import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { useText } from '@/src/admin/useText'
import type { BulkAction } from '@/src/ledger/bulkDuties'

/** In the order of the buttons: what harms nobody first. */
const buttons: readonly BulkAction[] = ['urge', 'strike-off', 'return', 'move']

/** What can be done with the ticked duties; stays out of the way while none is ticked. */
export const BulkBar = ({ most }: { readonly most: number }) => {
  const { selected, clear } = useSelection()
  const [action, setAction] = useState<BulkAction | null>(null)
  // The order keeps its duties while its dialog is open: what was done is no longer ticked.
  const [ordered, setOrdered] = useState<readonly string[]>([])
  const text = useText()
  const isTooMany = selected.size > most
  const open = (next: BulkAction) => {
    setOrdered([...selected])
    setAction(next)
  }
  return (
    <>
      {selected.size > 0 && (
        <div aria-label={text('bulk.bar')} className="zs-bulk" role="region">
          <strong aria-live="polite">{text('bulk.selected', { total: selected.size })}</strong>
          {isTooMany && <span className="zs-tone-red">{text('bulk.tooMany', { most })}</span>}
          {buttons.map((one) => (
            <Button disabled={isTooMany} key={one} onClick={() => open(one)} size="small">
              {text(bulkLabels[one])}
            </Button>
          ))}
          <Button onClick={clear} size="small">
            {text('bulk.clear')}
          </Button>
        </div>
      )}
      <Dialog
        isOpen={action !== null}
        onClose={() => setAction(null)}
        size="wide"
        title={action ? text(bulkLabels[action]) : ''}
      >
        {action && (
          <BulkForm action={action} ids={ordered} onClose={() => setAction(null)} onDone={clear} />
        )}
      </Dialog>
    </>
  )
}
