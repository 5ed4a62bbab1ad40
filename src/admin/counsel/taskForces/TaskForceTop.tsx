import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { recordUrl } from '@/src/links/listUrl'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import type { Step } from '@/src/admin/records/step'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { textOf, type Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { taskForceActions } from '@/src/counsel/taskForces/taskForceSteps'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import {
  dissolutionReasons,
  taskForceStates,
  type TaskForceStep,
} from '@/src/domain/counsel/taskForces/taskForce'
import type { TaskForce } from '@/src/payload-types'

const stepOf = (name: TaskForceStep, text: Text): Step => {
  switch (name) {
    case 'start':
      return {
        name,
        label: text('taskForcePage.start'),
        kind: 'primary',
        lead: text('taskForcePage.startLead'),
      }
    case 'note':
      return {
        name,
        label: text('taskForcePage.note'),
        fields: [
          {
            name: 'on',
            kind: 'day',
            label: text('taskForcePage.heldOn'),
            hint: text('inspectionPage.todayIfEmpty'),
          },
          { name: 'text', kind: 'area', label: text('taskForcePage.noteText'), isRequired: true },
        ],
      }
    case 'dissolve':
      return {
        name,
        label: text('taskForcePage.dissolve'),
        kind: 'danger',
        fields: [
          {
            name: 'dissolution',
            kind: 'choice',
            label: text('taskForcePage.why'),
            options: dissolutionReasons,
            isRequired: true,
          },
          { name: 'text', kind: 'area', label: text('taskForcePage.result'), isRequired: true },
        ],
      }
  }
}

const nextOf = ({ state, proposedOn, dissolvedOn }: TaskForce, text: Text): string => {
  if (state === 'dissolved') return text('taskForcePage.next.dissolved', { day: dissolvedOn ?? '' })
  if (proposedOn) return text('taskForcePage.next.proposed', { day: proposedOn })
  return text(state === 'formed' ? 'taskForcePage.next.formed' : 'taskForcePage.next.working')
}

const Meetings = ({ doc, text }: { readonly doc: TaskForce; readonly text: Text }) => (
  <Panel title={text('taskForcePage.meetings')}>
    {(doc.meetings ?? []).length === 0 ? (
      <p className="zs-quiet">{text('taskForcePage.noMeetings')}</p>
    ) : (
      <ol className="zs-lines">
        {(doc.meetings ?? []).map(({ id, heldOn, text: note, authorName }) => (
          <li key={id}>
            <span>{heldOn}</span>
            <span className="zs-lines__text">{note}</span>
            <span className="zs-quiet">{authorName}</span>
          </li>
        ))}
      </ol>
    )}
  </Panel>
)

/** The page of a task force: its course, who is in it, notes of meetings and the result. */
export const TaskForceTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'task-forces', id)
  if (!doc) return null
  const text = textOf(req)
  const actions = await taskForceActions(req, doc.id)
  const canWrite = isWritable('task-forces', doc, user)
  const ofCase = typeof doc.case === 'object' ? doc.case : null
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/task-forces/${doc.id}`}
            steps={actions.map((step) => stepOf(step, text))}
          />
        }
        course={progressOf(taskForceStates, doc.state, {
          formed: doc.formedOn,
          dissolved: doc.dissolvedOn,
        })}
        lead={
          ofCase && (
            <p>
              {text('taskForcePage.ofCase')}{' '}
              <Link href={recordUrl('cases', ofCase.id)} prefetch={false}>
                {ofCase.caseNumber}
              </Link>
            </p>
          )
        }
        next={nextOf(doc, text)}
        req={req}
      />
      {!canWrite && <RecordSheet collection="task-forces" doc={doc} omit={['case']} req={req} />}
      {doc.state === 'dissolved' && (
        <Panel
          aside={
            <span className="zs-quiet">
              {doc.dissolvedOn}{' '}
              {labelIn(
                req,
                dissolutionReasons.find(({ value }) => value === doc.dissolution)?.label,
              )}
            </span>
          }
          title={text('taskForcePage.result')}
        >
          <p className="zs-lines__text">{doc.result}</p>
        </Panel>
      )}
      <Meetings doc={doc} text={text} />
    </div>
  )
}
