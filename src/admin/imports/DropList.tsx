'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState, type DragEvent } from 'react'

import type { ImportPreview } from '@/src/admin/imports/importPreview'
import { ButtonLink } from '@/src/admin/ui/Button'
import { Progress } from '@/src/admin/ui/Progress'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { localeOf } from '@/src/i18n/message'
import { importKinds, type ImportKind } from '@/src/imports/importKinds'

/** Takes a list, by dropping or choosing it, and has it previewed. */
export const DropList = ({
  kinds,
  onPreview,
}: {
  /** The kinds of lists that the user may import. */
  readonly kinds: readonly ImportKind[]
  readonly onPreview: (preview: ImportPreview) => void
}) => {
  const [kind, setKind] = useState<ImportKind>(kinds[0] ?? 'cases')
  const [reading, setReading] = useState<string | null>(null)
  const [isOver, setOver] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()
  const { i18n } = useTranslation()
  const text = useText()
  const api = useApi()

  const read = async (file: File | undefined) => {
    if (!file) return
    setRefusal(null)
    setReading(file.name)
    const body = new FormData()
    body.append('file', file)
    body.append('kind', kind)
    try {
      onPreview(await api<ImportPreview>('/imports/preview', { method: 'POST', body }))
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error))
    } finally {
      setReading(null)
    }
  }
  const drag = (event: DragEvent, over: boolean) => {
    event.preventDefault()
    setOver(over)
  }

  return (
    <div
      className={isOver ? 'zs-drop zs-drop--over' : 'zs-drop'}
      onDragLeave={(event) => drag(event, false)}
      onDragOver={(event) => drag(event, true)}
      onDrop={(event) => {
        drag(event, false)
        void read(event.dataTransfer.files[0])
      }}
    >
      {reading ? (
        <Progress label={text('importPage.reading', { name: reading })} />
      ) : (
        <>
          {kinds.length > 1 && (
            <p aria-label={text('importPage.list')} className="zs-chips" role="group">
              {importKinds
                .filter(({ value }) => kinds.includes(value))
                .map(({ value, label }) => (
                  <button
                    aria-pressed={kind === value}
                    className={kind === value ? 'zs-chip zs-chip--on' : 'zs-chip'}
                    key={value}
                    onClick={() => setKind(value)}
                    type="button"
                  >
                    {label[localeOf(i18n.language)]}
                  </button>
                ))}
            </p>
          )}
          <p className="zs-files">
            {text('importPage.drop')}
            <input
              accept=".xlsx,.csv"
              className="sr-only"
              id={id}
              onChange={(event) => {
                const file = event.target.files?.[0]
                event.target.value = ''
                void read(file)
              }}
              type="file"
            />
            <label className="zs-button zs-button--primary" htmlFor={id}>
              {text('importPage.choose')}
            </label>
          </p>
          <p className="zs-quiet">{text('importPage.formats')}</p>
          {kind === 'counsel' && <p className="zs-quiet">{text('importPage.counselHint')}</p>}
          <p>
            <ButtonLink href={`/api/imports/templates/${kind}`} isDownload size="small">
              {text('importPage.template')}
            </ButtonLink>
          </p>
        </>
      )}
      {refusal && (
        <p className="zs-form__error" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
