'use client'

import { useState } from 'react'

import { AgencyFinder } from '@/src/admin/imports/AgencyFinder'
import {
  chosen,
  readingOf,
  untouched,
  type ImportPreview,
  type ImportSettings,
} from '@/src/admin/imports/importPreview'
import { ProblemRows } from '@/src/admin/imports/ProblemRows'
import { Button } from '@/src/admin/ui/Button'
import { Check } from '@/src/admin/ui/Check'
import { Panel } from '@/src/admin/ui/Panel'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { ImportKind } from '@/src/imports/importKinds'
import type { Import } from '@/src/payload-types'

interface PreviewListProps {
  readonly first: ImportPreview
  /** Whether the user may keep mappings for everybody. */
  readonly mayRemember: boolean
  readonly onStarted: (run: Import) => void
  readonly onAnother: () => void
}

/** What may be chosen for a kind of list. */
const optionsOf: Readonly<
  Record<ImportKind, readonly ('createMissing' | 'allOrNothing' | 'openDuties')[]>
> = {
  cases: ['createMissing', 'allOrNothing', 'openDuties'],
  counsel: ['allOrNothing'],
}

type Change = (change: Partial<ImportSettings>) => void

interface PartProps {
  readonly preview: ImportPreview
  readonly settings: ImportSettings
  readonly change: Change
}

const Columns = ({ preview, settings, change }: PartProps) => {
  const text = useText()
  const unknown = preview.unknownColumns
  const named = (column: string): string =>
    preview.knownColumns.find(({ key }) => key === column)?.heading ?? column
  return (
    <Panel title={text('importPage.columns')}>
      <p className="zs-chips">
        {preview.columns.map(({ heading, column }) => (
          <span className="zs-tag" key={heading}>
            {heading === named(column) ? heading : `${heading} → ${named(column)}`}
          </span>
        ))}
      </p>
      {unknown.length > 0 && (
        <>
          <h3>{text('importPage.unknownColumns')}</h3>
          <p className="zs-quiet">{text('importPage.unknownColumnsHint')}</p>
          <ul className="zs-mapping">
            {unknown.map((heading) => (
              <li key={heading}>
                <span>{heading}</span>
                <select
                  aria-label={text('importPage.columnFor', { heading })}
                  onChange={(event) =>
                    change({ mapping: chosen(settings.mapping, heading, event.target.value) })
                  }
                  value={settings.mapping[heading] ?? ''}
                >
                  <option value="">{text('importPage.leaveOut')}</option>
                  {preview.knownColumns.map(({ key, heading: known }) => (
                    <option key={key} value={key}>
                      {known}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

const Names = ({ preview, settings, change }: PartProps) => {
  const text = useText()
  const { unknownAgencies, unknownCourts } = preview
  if (unknownAgencies.length + unknownCourts.length === 0) return null
  return (
    <Panel title={text('importPage.unknownAgencies')}>
      <p className="zs-quiet">
        {text(
          preview.kind === 'cases'
            ? 'importPage.unknownAgenciesHint'
            : 'importPage.unknownUnitsHint',
        )}
      </p>
      <ul className="zs-mapping">
        {unknownAgencies.map(({ name, rows }) => (
          <li key={name}>
            <span>
              {name} <small className="zs-quiet">{text('importPage.rows', { n: rows })}</small>
            </span>
            <AgencyFinder
              name={name}
              onChange={(id) => change({ agencies: chosen(settings.agencies, name, id) })}
            />
          </li>
        ))}
      </ul>
      {unknownCourts.length > 0 && (
        <p>
          {text('importPage.unknownCourts')}{' '}
          {unknownCourts.map(({ name, rows }) => (
            <span className="zs-tag" key={name}>
              {name} {text('importPage.rows', { n: rows })}
            </span>
          ))}
        </p>
      )}
    </Panel>
  )
}

const Sample = ({ preview }: { readonly preview: ImportPreview }) => {
  const text = useText()
  return (
    <Panel title={text('importPage.sample')}>
      <div className="zs-table__scroll">
        <table className="zs-table">
          <caption className="sr-only">{text('importPage.sample')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('importPage.row')}</th>
              {preview.headings.map((heading, index) => (
                <th key={index} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.sample.map(({ row, texts }) => (
              <tr key={row}>
                <td className="zs-quiet">{row}</td>
                {preview.headings.map((_, index) => (
                  <td key={index}>
                    <span className="zs-clip">{texts[index] ?? ''}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

/** What a list would do: its columns, unknown names, first rows and problems; then starts it. */
export const PreviewList = ({ first, mayRemember, onStarted, onAnother }: PreviewListProps) => {
  const [preview, setPreview] = useState(first)
  const [settings, setSettings] = useState<ImportSettings>({ ...untouched, remember: mayRemember })
  const [seen, setSeen] = useState(readingOf(settings))
  const [busy, setBusy] = useState<'preview' | 'start' | null>(null)
  const text = useText()
  const api = useApi()
  const isChanged = readingOf(settings) !== seen
  const writable = preview.created + preview.updated
  const change: Change = (some) => setSettings((now) => ({ ...now, ...some }))

  const again = async () => {
    setBusy('preview')
    const asked = readingOf(settings)
    // A refusal was explained by a toast; the settings stay as they are.
    const answer = await api<ImportPreview>(`/imports/${first.id}/preview`, {
      method: 'POST',
      body: settings,
    }).catch(() => null)
    setBusy(null)
    if (!answer) return
    // What has been mapped stays on the screen, so that it can be mapped otherwise.
    setPreview({
      ...answer,
      unknownColumns: [...new Set([...Object.keys(settings.mapping), ...answer.unknownColumns])],
    })
    setSeen(asked)
  }
  const start = async () => {
    setBusy('start')
    const answer = await api<{ doc: Import }>(`/imports/${first.id}/start`, {
      method: 'POST',
      body: settings,
    }).catch(() => null)
    setBusy(null)
    if (answer) onStarted(answer.doc)
  }
  const part = { preview, settings, change }

  return (
    <div className="zs-record">
      <div className="zs-next">
        <div>
          <h2>{text('importPage.previewOf', { name: preview.fileName })}</h2>
          <p className="zs-next__step" role="status">
            {text('importPage.figures', {
              read: preview.read,
              created: preview.created,
              updated: preview.updated,
              unchanged: preview.unchanged,
              rejected: preview.rejected,
              warned: preview.warned,
            })}
          </p>
          {isChanged && <p className="zs-tone-amber">{text('importPage.changed')}</p>}
          {!isChanged && writable === 0 && (
            <p className="zs-tone-amber">{text('importPage.nothing')}</p>
          )}
        </div>
        <div className="zs-page__actions">
          <Button onClick={onAnother}>{text('importPage.another')}</Button>
          <Button
            isBusy={busy === 'preview'}
            kind={isChanged ? 'primary' : 'plain'}
            onClick={() => void again()}
          >
            {text('importPage.previewAgain')}
          </Button>
          <Button
            disabled={isChanged || writable === 0 || busy !== null}
            isBusy={busy === 'start'}
            kind="primary"
            onClick={() => void start()}
          >
            {text('importPage.start', { n: writable })}
          </Button>
        </div>
      </div>
      {preview.missingColumns.length > 0 && (
        <p className="zs-form__error" role="alert">
          {text('importPage.missing', { columns: preview.missingColumns.join('、') })}
        </p>
      )}
      <fieldset className="zs-choice zs-panel">
        <legend className="sr-only">{text('importPage.options')}</legend>
        {optionsOf[preview.kind].map((option) => (
          <Check
            checked={settings[option]}
            key={option}
            label={text(`importPage.${option}`)}
            onChange={(event) => change({ [option]: event.target.checked })}
            title={option === 'openDuties' ? text('importPage.openDutiesHint') : undefined}
          />
        ))}
        {mayRemember && (
          <Check
            checked={settings.remember}
            label={text('importPage.remember')}
            onChange={(event) => change({ remember: event.target.checked })}
          />
        )}
      </fieldset>
      <Columns {...part} />
      <Names {...part} />
      <Panel title={text('importPage.problems')}>
        <ProblemRows problems={[...preview.rejections, ...preview.warnings]} />
      </Panel>
      <Sample preview={preview} />
    </div>
  )
}
