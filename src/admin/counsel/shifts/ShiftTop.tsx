import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { shiftNext, shiftStep } from '@/src/admin/counsel/shifts/shiftStep'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { textOf, type Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { when } from '@/src/admin/when'
import { shiftActions } from '@/src/counsel/shifts/shiftSteps'
import { swapCandidates } from '@/src/counsel/shifts/swapCandidates'
import { swapNames } from '@/src/counsel/shifts/swapNames'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import {
  shiftStates,
  swapStates,
  visitMatters,
  type ShiftState,
} from '@/src/domain/counsel/shifts/shiftOptions'
import { idOf } from '@/src/domain/idOf'
import type { DutyShift } from '@/src/payload-types'

interface PartProps {
  readonly doc: DutyShift
  readonly req: PayloadRequest
  readonly text: Text
}

type Visit = NonNullable<DutyShift['visits']>[number]

const begun: readonly ShiftState[] = ['on-duty', 'logged']

const Visits = ({ doc, req, text }: PartProps) => {
  // Field access leaves the log out for those whom it does not concern.
  if (doc.visits === undefined || !begun.includes(doc.state)) return null
  return (
    <Panel title={text('shiftPage.visits')}>
      {(doc.visits ?? []).length === 0 ? (
        <p className="zs-quiet">{text('shiftPage.noVisits')}</p>
      ) : (
        <DataTable
          caption={text('shiftPage.visits')}
          columns={[
            {
              key: 'sequence',
              label: text('shiftPage.sequence'),
              render: ({ sequence }: Visit) => sequence,
            },
            {
              key: 'matter',
              label: text('shiftPage.matter'),
              render: ({ matter }) =>
                labelIn(req, visitMatters.find(({ value }) => value === matter)?.label),
            },
            { key: 'visitor', label: text('shiftPage.visitor'), render: ({ visitor }) => visitor },
            {
              key: 'advice',
              label: text('shiftPage.advice'),
              isWide: true,
              render: ({ advice }) => <span title={advice}>{advice}</span>,
            },
            {
              key: 'referredTo',
              label: text('shiftPage.referredTo'),
              render: ({ referredTo }) => referredTo,
            },
          ]}
          keyOf={({ sequence }) => String(sequence)}
          rows={doc.visits ?? []}
        />
      )}
      <p className="zs-quiet">{text('shiftPage.metOnDuty')}</p>
    </Panel>
  )
}

const Swaps = async ({ doc, req, text }: PartProps) => {
  const swaps = doc.swaps ?? []
  if (swaps.length === 0) return null
  const names = await swapNames(req, doc)
  const nameOf = (one: Parameters<typeof idOf>[0]): string => names.get(idOf(one) ?? '') ?? ''
  return (
    <Panel title={text('shiftPage.swaps')}>
      <ul className="zs-lines">
        {swaps.map(({ id, from, to, inReturn, reason, state, askedOn, answer }) => (
          <li key={id}>
            <span>{askedOn}</span>
            <span>
              {nameOf(from)} → {nameOf(to)}
              {inReturn && (
                <small className="zs-quiet">
                  {' '}
                  {text('shiftPage.against', { title: nameOf(inReturn) })}
                </small>
              )}
            </span>
            <StatePill
              label={labelIn(req, swapStates.find(({ value }) => value === state)?.label)}
              value={state}
            />
            <span className="zs-quiet">{[reason, answer].filter(Boolean).join(' / ')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** The page of a duty shift: where it stands, its steps, swaps and the visit log. */
export const ShiftTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'duty-shifts', id)
  if (!doc) return null
  const text = textOf(req)
  const actions = await shiftActions(req, doc.id)
  const candidates = actions.includes('ask-swap') ? await swapCandidates(req, doc.id) : []
  const canWrite = isWritable('duty-shifts', doc, user)
  const part = { doc, req, text }
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/duty-shifts/${doc.id}`}
            steps={actions.map((step) => shiftStep(step, text, candidates))}
          />
        }
        course={progressOf(
          shiftStates.filter(
            ({ value }) => !['missed', 'cancelled'].includes(value) || doc.state === value,
          ),
          doc.state,
          { planned: doc.shiftOn, 'on-duty': doc.begunAt ? when(doc.begunAt) : null },
        )}
        next={text(shiftNext[doc.state], { day: doc.shiftOn, reason: doc.reason ?? '' })}
        req={req}
      />
      {!canWrite && <RecordSheet collection="duty-shifts" doc={doc} req={req} />}
      {doc.logRemark && (
        <Panel title={text('shiftPage.logRemark')}>
          <p className="zs-lines__text">{doc.logRemark}</p>
        </Panel>
      )}
      <Visits {...part} />
      <Swaps {...part} />
    </div>
  )
}
