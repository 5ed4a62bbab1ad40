import type { UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import type { Step } from '@/src/admin/records/step'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { textOf, type Text } from '@/src/admin/textOf'
import { counselAssessmentActions } from '@/src/counsel/assessment/counselAssessmentSteps'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import {
  counselAssessmentStates,
  type CounselAssessmentStep,
} from '@/src/domain/counsel/counselAssessment'

const stepOf = (name: CounselAssessmentStep, text: Text): Step =>
  name === 'confirm'
    ? {
        name,
        label: text('counselAssessmentPage.confirm'),
        kind: 'primary',
        lead: text('counselAssessmentPage.confirmLead'),
      }
    : {
        name,
        label: text('counselAssessmentPage.return'),
        fields: [
          { name: 'reason', kind: 'area', label: text('counselPage.reason'), isRequired: true },
        ],
      }

/** The page of a yearly assessment: where it stands, the sum, and what the office may do. */
export const CounselAssessmentTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'counsel-assessments', id)
  if (!doc) return null
  const text = textOf(req)
  const canWrite = isWritable('counsel-assessments', doc, user)
  const { confirmedBy } = doc
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/counsel-assessments/${doc.id}`}
            steps={(await counselAssessmentActions(req, doc.id)).map((step) => stepOf(step, text))}
          />
        }
        course={progressOf(
          counselAssessmentStates.filter(
            ({ value }) => value !== 'returned' || doc.state === 'returned',
          ),
          doc.state,
          { confirmed: doc.confirmedOn },
        )}
        lead={
          <p>
            <strong>
              {text('counselAssessmentPage.total', {
                total: doc.total ?? '—',
                outOf: doc.outOf ?? '—',
              })}
            </strong>
          </p>
        }
        next={text(`counselAssessmentPage.next.${doc.state}`, {
          reason: doc.returnReason ?? '',
          day: doc.confirmedOn ?? '',
          name: confirmedBy && typeof confirmedBy === 'object' ? confirmedBy.name : '—',
        })}
        req={req}
      />
      {!canWrite && <RecordSheet collection="counsel-assessments" doc={doc} req={req} />}
    </div>
  )
}
