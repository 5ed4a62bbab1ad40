'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { opinionValues, type OpinionValues } from '@/src/admin/counsel/opinions/opinionValues'
import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { when } from '@/src/admin/when'
import { opinionConclusions } from '@/src/domain/counsel/matter'
import { opinionTexts, riskLevels } from '@/src/domain/counsel/opinion'
import type { Option } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import type { LegalOpinion } from '@/src/payload-types'

const SHOWN = 50

interface Version {
  readonly id: string
  readonly updatedAt: string
  readonly version: LegalOpinion
}

interface OpinionVersionsProps {
  readonly opinion: string
  readonly current: OpinionValues
  /** Gets what the opinion says now. */
  readonly onRestored: (values: OpinionValues) => void
}

/** What was saved before: each version beside what is there now, and the way back to it. */
export const OpinionVersions = ({ opinion, current, onRestored }: OpinionVersionsProps) => {
  const text = useText()
  const api = useApi()
  const { i18n } = useTranslation()
  const locale = localeOf(i18n.language)
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  const [chosen, setChosen] = useState<Version | null>(null)

  const open = async () => {
    const query = `where[parent][equals]=${opinion}&sort=-updatedAt&limit=${SHOWN}&depth=0`
    const answer = await api<{ docs: Version[] }>(`/legal-opinions/versions?${query}`).catch(
      () => null,
    )
    if (!answer) return
    setVersions(answer.docs)
    setChosen(answer.docs[1] ?? answer.docs[0] ?? null)
  }
  const restore = async ({ id, updatedAt }: Version) => {
    const restored = await api<LegalOpinion>(`/legal-opinions/versions/${id}?depth=1`, {
      method: 'POST',
    }).catch(() => null)
    if (!restored) return
    setVersions(null)
    toast.success(text('opinionPage.restored', { at: when(updatedAt) }))
    onRestored(opinionValues(restored, ''))
  }

  const labelled = (list: readonly Option[], value: string): string =>
    list.find((one) => one.value === value)?.label[locale] ?? ''
  const rowsOf = (values: OpinionValues): readonly (readonly [string, string])[] => [
    [text('opinionPage.conclusion'), labelled(opinionConclusions, values.conclusion)],
    [text('opinionPage.risk'), labelled(riskLevels, values.riskLevel)],
    ...opinionTexts.map(({ value, label }) => [label[locale], values[value]] as const),
    [text('opinionPage.files'), text('opinionPage.filesCount', { n: values.files.length })],
  ]
  const now = rowsOf(current)
  const differing = chosen
    ? rowsOf(opinionValues(chosen.version, ''))
        .map(([label, then], index) => ({ label, then, now: now[index]?.[1] ?? '' }))
        .filter((row) => row.then !== row.now)
    : []
  return (
    <>
      <Button onClick={() => void open()} size="small">
        {text('opinionPage.versions')}
      </Button>
      <Dialog
        isOpen={versions !== null}
        onClose={() => setVersions(null)}
        size="wide"
        title={text('opinionPage.versions')}
      >
        <p className="zs-quiet">{text('opinionPage.versionsLead')}</p>
        <div className="zs-versions">
          <ul>
            {(versions ?? []).map((version) => (
              <li key={version.id}>
                <button
                  aria-pressed={version.id === chosen?.id}
                  onClick={() => setChosen(version)}
                  type="button"
                >
                  {when(version.updatedAt)}
                </button>
              </li>
            ))}
          </ul>
          {chosen && (
            <div>
              {differing.length === 0 ? (
                <p className="zs-quiet">{text('opinionPage.same')}</p>
              ) : (
                <table className="zs-table">
                  <thead>
                    <tr>
                      <th aria-label={text('opinionPage.versions')} />
                      <th scope="col">
                        {text('opinionPage.then', { at: when(chosen.updatedAt) })}
                      </th>
                      <th scope="col">{text('opinionPage.current')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {differing.map((row) => (
                      <tr key={row.label}>
                        <th scope="row">{row.label}</th>
                        <td className="zs-wrap">{row.then}</td>
                        <td className="zs-wrap">{row.now}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <div className="zs-form__buttons">
                <Button
                  disabled={differing.length === 0}
                  kind="primary"
                  onClick={() => void restore(chosen)}
                >
                  {text('opinionPage.restore')}
                </Button>
              </div>
            </div>
          )}
        </div>
      </Dialog>
    </>
  )
}
