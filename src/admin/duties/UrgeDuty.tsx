'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { BulkForm, bulkLabels } from '@/src/admin/duties/bulk/BulkForm'
import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { useText } from '@/src/admin/useText'

/** Urges the debtor of one duty by hand. */
export const UrgeDuty = ({ dutyId }: { readonly dutyId: string }) => {
  const [isOpen, setIsOpen] = useState(false)
  const text = useText()
  const router = useRouter()
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{text(bulkLabels.urge)}</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        size="wide"
        title={text(bulkLabels.urge)}
      >
        <BulkForm
          action="urge"
          ids={[dutyId]}
          onClose={() => setIsOpen(false)}
          onDone={() => router.refresh()}
        />
      </Dialog>
    </>
  )
}
