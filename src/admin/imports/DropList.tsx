'use client'

import { useId, useState, type DragEvent } from 'react'

import type { ImportPreview } from '@/src/admin/imports/importPreview'
import { Progress } from '@/src/admin/ui/Progress'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'

/** Takes a list, by dropping or choosing it, and has it previewed. */
export const DropList = ({
  onPreview,
}: {
  readonly onPreview: (preview: ImportPreview) => void
}) => {
  const [reading, setReading] = useState<string | null>(null)
  const [isOver, setOver] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()
  const text = useText()
  const api = useApi()

  const read = async (file: File | undefined) => {
    if (!file) return
    setRefusal(null)
    setReading(file.name)
    const body = new FormData()
    body.append('file', file)
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
