'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { Button } from '@/src/admin/ui/Button'
import { Choices, type Choice } from '@/src/admin/ui/Choices'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { PlannedRoster } from '@/src/counsel/shifts/planRoster'
import { shiftHalves } from '@/src/domain/counsel/shifts/shiftOptions'
import type { Month } from '@/src/domain/monthGrid'
import { localeOf } from '@/src/i18n/message'

interface PlanRosterProps {
  readonly month: Month
  readonly places: readonly Choice[]
  readonly counsel: readonly Choice[]
}

const Preview = ({
  plan,
  counsel,
  places,
}: {
  readonly plan: PlannedRoster
  readonly counsel: readonly Choice[]
  readonly places: readonly Choice[]
}) => {
  const text = useText()
  const { i18n } = useTranslation()
  const locale = localeOf(i18n.language)
  const name = (choices: readonly Choice[], id: string): string =>
    choices.find((one) => one.id === id)?.name ?? ''
  const slots = [...new Set(plan.shifts.map(({ shiftOn, half }) => `${shiftOn}|${half}`))]
  const stations = [...new Set(plan.shifts.map(({ place }) => place))]
  return (
    <div role="status">
      <p>
        {text('rosterPage.planned', { n: plan.shifts.length })}{' '}
        <span className="zs-quiet">
          {counsel
            .map(({ id, name: own }) => ({
              own,
              n: plan.shifts.filter((shift) => shift.counsel === id).length,
            }))
            .filter(({ n }) => n > 0)
            .map(({ own, n }) => `${own} ${n}`)
            .join('、')}
        </span>
      </p>
      {!plan.calendarComplete && <p className="zs-notice">{text('rosterPage.uncertain')}</p>}
      {plan.holidays.length > 0 && (
        <p className="zs-quiet">
          {text('rosterPage.skipped', {
            days: plan.holidays.map((day) => day.slice(5)).join('、'),
          })}
        </p>
      )}
      {plan.gaps.length > 0 && (
        <p className="zs-tone-amber">{text('rosterPage.gaps', { n: plan.gaps.length })}</p>
      )}
      <div className="zs-table__scroll zs-roster__preview">
        <table className="zs-table">
          <caption className="sr-only">{text('rosterPage.preview')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('rosterPage.day')}</th>
              {stations.map((place) => (
                <th key={place} scope="col">
                  {name(places, place)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slots.map((slot) => {
              const [shiftOn = '', half = ''] = slot.split('|')
              return (
                <tr key={slot}>
                  <th scope="row">
                    {shiftOn.slice(5)}{' '}
                    {shiftHalves.find(({ value }) => value === half)?.label[locale]}
                  </th>
                  {stations.map((place) => (
                    <td key={place}>
                      {plan.shifts
                        .filter(
                          (one) =>
                            one.place === place && one.shiftOn === shiftOn && one.half === half,
                        )
                        .map((one) => name(counsel, one.counsel))
                        .join('、')}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}

const PlanForm = ({
  month: first,
  places,
  counsel,
  onDone,
}: PlanRosterProps & { readonly onDone: () => void }) => {
  const text = useText()
  const api = useApi()
  const [month, setMonth] = useState(first)
  const [chosenPlaces, setPlaces] = useState(places.map(({ id }) => id))
  const [chosenCounsel, setCounsel] = useState(counsel.map(({ id }) => id))
  const [plan, setPlan] = useState<PlannedRoster | null>(null)
  const [busy, setBusy] = useState<'preview' | 'write' | null>(null)
  const canAsk = chosenPlaces.length > 0 && chosenCounsel.length > 0 && month !== ''

  const ask = async (expected?: string) => {
    setBusy(expected ? 'write' : 'preview')
    const body = {
      month,
      places: chosenPlaces,
      counsel: chosenCounsel,
      ...(expected ? { expected } : {}),
    }
    // A refusal was explained by a toast.
    const answer = await api<PlannedRoster>('/duty-shifts/plan', { method: 'POST', body }).catch(
      () => null,
    )
    setBusy(null)
    if (answer && expected) {
      toast.success(text('rosterPage.written', { n: answer.written }))
      onDone()
    } else setPlan(answer)
  }
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      setPlan(null)
    }

  return (
    <div className="zs-form">
      <p className="zs-form__wide zs-quiet">{text('rosterPage.planLead')}</p>
      <Field isRequired label={text('rosterPage.month')}>
        {(control) => (
          <input
            {...control}
            onChange={(event) => change(setMonth)(event.target.value)}
            type="month"
            value={month}
          />
        )}
      </Field>
      <div className="zs-form__wide zs-roster__wish">
        <Choices
          choices={places}
          chosen={chosenPlaces}
          onChange={change(setPlaces)}
          title={text('rosterPage.places')}
        />
        <Choices
          choices={counsel}
          chosen={chosenCounsel}
          onChange={change(setCounsel)}
          title={text('rosterPage.counsel')}
        />
      </div>
      {plan && (
        <div className="zs-form__wide">
          <Preview counsel={counsel} places={places} plan={plan} />
        </div>
      )}
      <div className="zs-form__buttons">
        <Button
          disabled={!canAsk}
          isBusy={busy === 'preview'}
          kind={plan ? 'plain' : 'primary'}
          onClick={() => void ask()}
        >
          {text('rosterPage.preview')}
        </Button>
        {plan && plan.shifts.length > 0 && (
          <Button
            isBusy={busy === 'write'}
            kind="primary"
            onClick={() => void ask(plan.fingerprint)}
          >
            {text('rosterPage.write', { n: plan.shifts.length })}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Plans a month by round robin: chosen places and lawyers, a preview, then the writing. */
export const PlanRoster = (props: PlanRosterProps) => {
  const [isOpen, setOpen] = useState(false)
  const text = useText()
  const router = useRouter()
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {text('rosterPage.plan')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="wide"
        title={text('rosterPage.plan')}
      >
        <PlanForm
          {...props}
          onDone={() => {
            setOpen(false)
            router.refresh()
          }}
        />
      </Dialog>
    </>
  )
}
