import type { UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { inspectionActions } from '@/src/accountability/inspections/inspectionSteps'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { FindingsPanel } from '@/src/admin/oversight/inspections/FindingsPanel'
import {
  inspectionNext,
  inspectionStep,
  stepsOnTop,
} from '@/src/admin/oversight/inspections/inspectionStep'
import { ScoreCard } from '@/src/admin/oversight/inspections/ScoreCard'
import { textOf, type Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { inspectionStates, statesForFindings } from '@/src/domain/accountability/inspection'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import type { Inspection } from '@/src/payload-types'

/** What the unit handed in as its self-check, or why the visit did not wait for it. */
const SelfCheck = ({ doc, text }: { readonly doc: Inspection; readonly text: Text }) => {
  if (!doc.selfCheckOn && !doc.withoutSelfCheck) return null
  return (
    <Panel
      aside={<span className="zs-quiet">{doc.selfCheckOn}</span>}
      title={text('inspectionPage.selfCheckTitle')}
    >
      {doc.selfCheckOn ? (
        <p className="zs-lines__text">{doc.selfCheckText}</p>
      ) : (
        <p className="zs-notice">
          {text('inspectionPage.withoutSelfCheck')}：{doc.withoutSelfCheck}
        </p>
      )}
      {(doc.selfCheckFiles ?? []).length > 0 && (
        <ul className="zs-rounds__files">
          {(doc.selfCheckFiles ?? []).map((file) =>
            typeof file === 'object' ? (
              <li key={file.id}>
                <a download href={file.url ?? undefined}>
                  {file.title ?? file.filename}
                </a>
              </li>
            ) : null,
          )}
        </ul>
      )}
    </Panel>
  )
}

const Feedback = ({ doc, text }: { readonly doc: Inspection; readonly text: Text }) =>
  doc.visitReport ? (
    <Panel
      aside={<span className="zs-quiet">{doc.visitedOn}</span>}
      title={text('inspectionPage.visitReport')}
    >
      <p className="zs-lines__text">{doc.visitReport}</p>
    </Panel>
  ) : null

/** The page of an inspection: its course and steps, self-check, feedback, findings on the ledger, score card. */
export const InspectionTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'inspections', id)
  if (!doc) return null
  const text = textOf(req)
  const actions = await inspectionActions(req, doc.id)
  const canWrite = isWritable('inspections', doc, user)
  const isUnderWay = statesForFindings.includes(doc.state)
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/inspections/${doc.id}`}
            steps={stepsOnTop
              .filter((step) => actions.includes(step))
              .map((step) => inspectionStep(step, doc, text))}
          />
        }
        course={progressOf(
          inspectionStates.filter(({ value }) => value !== 'cancelled' || doc.state === value),
          doc.state,
          {
            planned: doc.plannedOn,
            'self-check': doc.selfCheckOn,
            'on-site': doc.visitedOn,
            closed: doc.state === 'closed' ? doc.closedOn : null,
            cancelled: doc.closedOn,
          },
        )}
        next={inspectionNext(doc, text)}
        req={req}
      />
      {!canWrite && <RecordSheet collection="inspections" doc={doc} omit={['items']} req={req} />}
      <SelfCheck doc={doc} text={text} />
      <Feedback doc={doc} text={text} />
      <FindingsPanel canAdd={canWrite && isUnderWay} doc={doc} req={req} text={text} />
      <ScoreCard
        actions={actions}
        canScore={canWrite && isUnderWay && doc.scoreState !== 'final'}
        doc={doc}
        req={req}
        text={text}
      />
    </div>
  )
}
