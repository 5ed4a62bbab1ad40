'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { recordUrl } from '@/src/links/listUrl'
import { localeOf } from '@/src/i18n/message'
import type { ImportKind } from '@/src/imports/importKinds'
import type { UndoResult } from '@/src/imports/undoImport'

/** Takes a whole import back after asking, and says what was kept and why. */
export const UndoImport = ({
  runId,
  kind,
}: {
  readonly runId: string
  readonly kind: ImportKind
}) => {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState<UndoResult | null>(null)
  const { i18n } = useTranslation()
  const text = useText()
  const api = useApi()
  const router = useRouter()

  const undo = async () => {
    setBusy(true)
    // A refusal was explained by a toast.
    const answer = await api<UndoResult>(`/imports/${runId}/undo`, { method: 'POST' }).catch(
      () => null,
    )
    setBusy(false)
    setResult(answer)
  }
  const close = () => {
    setOpen(false)
    if (result) router.refresh()
  }

  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {text('importPage.undo')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={text('importPage.undo')}>
        {result ? (
          <div role="status">
            <p>
              {text('importPage.undone', {
                trashed: result.trashed,
                restored: result.restored,
                kept: result.kept.length,
              })}
            </p>
            {result.kept.length > 0 && (
              <>
                <h3>{text('importPage.keptCases')}</h3>
                <ul className="zs-lines">
                  {result.kept.map(({ collection, id, title, reason }) => (
                    <li key={id}>
                      <a href={recordUrl(collection, id)}>{title}</a>
                      <span>{reason[localeOf(i18n.language)]}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <div className="zs-form__buttons">
              <Button autoFocus kind="primary" onClick={close}>
                {text('console.close')}
              </Button>
            </div>
          </div>
        ) : (
          <>
            <p>{text(kind === 'cases' ? 'importPage.undoAsk' : 'importPage.undoCounselAsk')}</p>
            <div className="zs-form__buttons">
              <Button autoFocus onClick={close}>
                {text('console.cancel')}
              </Button>
              <Button isBusy={isBusy} kind="danger" onClick={() => void undo()}>
                {text('importPage.undo')}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  )
}
