'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'

import { OpinionVersions } from '@/src/admin/counsel/opinions/OpinionVersions'
import type { OpinionValues } from '@/src/admin/counsel/opinions/opinionValues'
import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import { FilePicker } from '@/src/admin/ui/FilePicker'
import { Options } from '@/src/admin/ui/Options'
import { Panel } from '@/src/admin/ui/Panel'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { opinionConclusions, type OpinionConclusion } from '@/src/domain/counsel/matter'
import {
  opinionGaps,
  opinionTexts,
  riskLevels,
  type OpinionText,
  type RiskLevel,
} from '@/src/domain/counsel/opinion'
import { useTranslation } from '@payloadcms/ui'
import { localeOf } from '@/src/i18n/message'

/** A pause in typing after which the draft is saved by itself. */
const PAUSE_MS = 20_000

/** Parts that stand open at once; the others wait behind one line. */
const mainTexts: readonly OpinionText[] = ['facts', 'law', 'analysis', 'suggestions']

interface OpinionFormProps {
  readonly matter: string
  /** Id of the draft; null before it was saved for the first time. */
  readonly opinion: string | null
  readonly initial: OpinionValues
}

/** What is sent of an opinion. */
const bodyOf = ({ files, conclusion, riskLevel, ...texts }: OpinionValues) => ({
  ...texts,
  conclusion: conclusion || null,
  riskLevel: riskLevel || null,
  files: files.map(({ id }) => id),
})

/** What an opinion says, to compare; the fields in an order of their own. */
const wordingOf = (values: OpinionValues): string =>
  JSON.stringify(Object.entries(bodyOf(values)).sort(([one], [other]) => one.localeCompare(other)))

/**
 * Counsel's opinion on a matter: conclusion and risk, the paper or its parts; saved by Ctrl+S, by the button, and in
 * a pause. Leaving with something unsaved asks first.
 */
export const OpinionForm = ({ matter, opinion, initial }: OpinionFormProps) => {
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const { i18n } = useTranslation()
  const saved = useRef(opinion)
  const running = useRef<Promise<unknown>>(Promise.resolve())
  const [savedWording, setSavedWording] = useState(wordingOf(initial))
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const { register, watch, setValue, reset, getValues } = useForm<OpinionValues>({
    defaultValues: initial,
  })
  const values = watch()
  const wording = wordingOf(values)
  const isDirty = wording !== savedWording
  const gaps = opinionGaps({
    ...values,
    conclusion: (values.conclusion || null) as OpinionConclusion | null,
    riskLevel: (values.riskLevel || null) as RiskLevel | null,
    files: values.files.length,
  })

  const sendValues = useCallback(async (): Promise<boolean> => {
    const sent = getValues()
    const sentWording = wordingOf(sent)
    const id = saved.current
    const answer = await api<{ doc: { id: string } }>(
      id ? `/legal-opinions/${id}?depth=0` : '/legal-opinions?depth=0',
      { method: id ? 'PATCH' : 'POST', body: id ? bodyOf(sent) : { ...bodyOf(sent), matter } },
    ).catch(() => null)
    if (!answer) return false
    saved.current = answer.doc.id
    // What was typed during the request is not saved yet.
    setSavedWording(sentWording)
    return true
  }, [api, getValues, matter])

  /** One request after the other: the first one makes the draft that the next ones change. */
  const save = useCallback((): Promise<boolean> => {
    const result = running.current.then(sendValues)
    running.current = result
    return result
  }, [sendValues])

  const saveNow = useCallback(async () => {
    setBusy(true)
    if (await save()) toast.success(text('opinionPage.saved'))
    setBusy(false)
  }, [save, text])

  const submit = async () => {
    setBusy(true)
    const isDone =
      (await save()) &&
      (await api(`/legal-opinions/${saved.current}/submit`, { method: 'POST', body: {} }).catch(
        () => null,
      ))
    setBusy(false)
    setAsking(false)
    if (!isDone) return
    toast.success(text('opinionPage.submitted'))
    router.refresh()
  }

  useEffect(() => {
    if (!isDirty) return undefined
    const timer = setTimeout(() => void save(), PAUSE_MS)
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeunload', warn)
    }
  }, [isDirty, save, wording])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
      event.preventDefault()
      void saveNow()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [saveNow])

  const showRestored = (restored: OpinionValues) => {
    reset(restored)
    setSavedWording(wordingOf(restored))
    router.refresh()
  }

  const locale = localeOf(i18n.language)
  const area = ({ value, label }: (typeof opinionTexts)[number]) => (
    <div className="zs-form__wide" key={value}>
      <Field label={label[locale]}>
        {(control) => (
          <textarea {...control} {...register(value)} rows={value === 'analysis' ? 8 : 4} />
        )}
      </Field>
    </div>
  )
  return (
    <Panel
      aside={
        saved.current && (
          <OpinionVersions current={values} onRestored={showRestored} opinion={saved.current} />
        )
      }
      title={text('opinionPage.write')}
    >
      <div className="zs-form zs-opinion">
        <Field isRequired label={text('opinionPage.conclusion')}>
          {(control) => (
            <select {...control} {...register('conclusion')}>
              <Options empty="—" options={opinionConclusions} />
            </select>
          )}
        </Field>
        <Field isRequired label={text('opinionPage.risk')}>
          {(control) => (
            <select {...control} {...register('riskLevel')}>
              <Options empty="—" options={riskLevels} />
            </select>
          )}
        </Field>
        <div className="zs-form__wide">
          <FilePicker
            files={values.files}
            hint={text('opinionPage.filesHint')}
            label={text('opinionPage.upload')}
            onChange={(files) => setValue('files', files, { shouldDirty: true })}
          />
        </div>
        {opinionTexts.filter(({ value }) => mainTexts.includes(value)).map(area)}
        <details className="zs-form__wide">
          <summary>{text('opinionPage.more')}</summary>
          <div className="zs-form">
            {opinionTexts.filter(({ value }) => !mainTexts.includes(value)).map(area)}
          </div>
        </details>
        <div className="zs-form__wide zs-form__buttons">
          <span aria-live="polite" className={isDirty ? 'zs-tone-amber' : 'zs-quiet'}>
            {isDirty
              ? text('opinionPage.unsaved')
              : gaps.length > 0
                ? text('opinionPage.stillMissing', {
                    gaps: gaps.map((gap) => gap[locale]).join(locale === 'zh' ? '、' : ', '),
                  })
                : text('opinionPage.complete')}
          </span>
          <Button isBusy={isBusy} onClick={() => void saveNow()}>
            {text('opinionPage.save')}
          </Button>
          <Button disabled={gaps.length > 0} kind="primary" onClick={() => setAsking(true)}>
            {text('opinionPage.submit')}
          </Button>
        </div>
      </div>
      <Dialog isOpen={isAsking} onClose={() => setAsking(false)} title={text('opinionPage.submit')}>
        <p>{text('opinionPage.submitLead')}</p>
        <div className="zs-form__buttons">
          <Button onClick={() => setAsking(false)}>{text('console.cancel')}</Button>
          <Button isBusy={isBusy} kind="primary" onClick={() => void submit()}>
            {text('opinionPage.submit')}
          </Button>
        </div>
      </Dialog>
    </Panel>
  )
}
