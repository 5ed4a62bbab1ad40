'use client'

import { useId, useState, type ChangeEvent } from 'react'

import { Button } from '@/src/admin/ui/Button'
import { Progress } from '@/src/admin/ui/Progress'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { allowedExtensions } from '@/src/domain/files'

/** A file that was uploaded and can be attached. */
export interface PickedFile {
  readonly id: string
  readonly name: string
}

interface FilePickerProps {
  readonly files: readonly PickedFile[]
  readonly onChange: (files: PickedFile[]) => void
  readonly hint?: string
  /** What is to be uploaded; "choose files" without it. */
  readonly label?: string
  /** Takes one file: another one takes its place. */
  readonly isSingle?: boolean
}

/** Uploads evidence as soon as it is chosen, one file after another, and lists what was taken. */
export const FilePicker = ({ files, onChange, hint, label, isSingle = false }: FilePickerProps) => {
  const [waiting, setWaiting] = useState<string[]>([])
  const id = useId()
  const text = useText()
  const api = useApi()

  const upload = async (file: File): Promise<PickedFile> => {
    const body = new FormData()
    body.append('file', file)
    body.append('_payload', JSON.stringify({ title: file.name }))
    const { doc } = await api<{ doc: { id: string } }>('/files', { method: 'POST', body })
    return { id: doc.id, name: file.name }
  }

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])]
    event.target.value = ''
    setWaiting(chosen.map(({ name }) => name))
    const taken = [...files]
    for (const file of chosen) {
      // A refused file was already explained by a toast; the others still go up.
      const picked = await upload(file).catch(() => null)
      if (picked) taken.push(picked)
      setWaiting((names) => names.slice(1))
      onChange(isSingle ? taken.slice(-1) : [...taken])
    }
  }

  return (
    <div className="zs-files">
      <input
        accept={allowedExtensions.join(',')}
        className="sr-only"
        id={id}
        multiple={!isSingle}
        onChange={(event) => void choose(event)}
        type="file"
      />
      <label className="zs-button zs-button--plain zs-button--small" htmlFor={id}>
        {label ?? text('dutyPage.chooseFiles')}
      </label>
      {hint && <span className="zs-field__hint">{hint}</span>}
      {files.length > 0 && (
        <ul className="zs-files__list">
          {files.map((file) => (
            <li key={file.id}>
              {file.name}
              <Button
                aria-label={text('dutyPage.removeFile', { name: file.name })}
                onClick={() => onChange(files.filter((one) => one.id !== file.id))}
                size="small"
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      {waiting[0] && <Progress label={waiting[0]} />}
    </div>
  )
}
