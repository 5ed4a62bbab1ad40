import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { findingsOf } from '@/src/accountability/inspections/findingsOf'
import { findingActions } from '@/src/accountability/inspections/withdrawFinding'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { DocumentsPanel } from '@/src/admin/documents/DocumentsPanel'
import { Due } from '@/src/admin/duties/Due'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import { textOf, type Text } from '@/src/admin/textOf'
import { StatePill } from '@/src/admin/ui/StatePill'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { dutyStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import type { Duty, Finding } from '@/src/payload-types'

const nextOf = (doc: Finding, duty: Duty | null, text: Text): string => {
  if (doc.isWithdrawn)
    return text('findingPage.next.withdrawn', { reason: doc.withdrawalReason ?? '' })
  if (!duty) return text('findingPage.next.unissued')
  switch (duty.state) {
    case 'submitted':
      return text('findingPage.next.check')
    case 'struck-off':
    case 'waived':
      return text('findingPage.next.settled', { day: duty.settledOn ?? '' })
    default:
      return text('findingPage.next.rectify')
  }
}

/** On top of a finding: its inspection, its duty on the ledger, and what is next. */
export const FindingTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'findings', id)
  if (!doc) return null
  const text = textOf(req)
  const found = await findingsOf(req, idOf(doc.inspection) ?? '')
  const duty = found.find(({ finding }) => finding.id === doc.id)?.duty ?? null
  const actions = await findingActions(req, doc.id)
  const canWrite = isWritable('findings', doc, user)
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/findings/${doc.id}`}
            steps={actions.map((name) => ({
              name,
              label: text('findingPage.withdraw'),
              kind: 'danger',
              lead: text('findingPage.withdrawLead'),
              fields: [
                { name: 'reason', kind: 'area', label: text('dutyPage.reason'), isRequired: true },
              ],
            }))}
          />
        }
        lead={
          <p className="zs-answer__duty">
            {duty ? (
              <>
                <Link href={recordUrl('duties', duty.id)} prefetch={false}>
                  {text('findingPage.duty')}
                </Link>
                <StatePill
                  label={labelIn(req, dutyStates.find(({ value }) => value === duty.state)?.label)}
                  value={duty.state}
                />
                <Due duty={duty} req={req} text={text} />
              </>
            ) : (
              <StatePill
                label={text(
                  doc.isWithdrawn ? 'inspectionPage.withdrawn' : 'inspectionPage.unissued',
                )}
                value={doc.isWithdrawn ? 'cancelled' : 'draft'}
              />
            )}
            {typeof doc.inspection === 'object' && (
              <Link href={recordUrl('inspections', doc.inspection.id)} prefetch={false}>
                {doc.inspection.title}
              </Link>
            )}
          </p>
        }
        next={nextOf(doc, duty, text)}
        req={req}
      />
      {!canWrite && <RecordSheet collection="findings" doc={doc} req={req} />}
      <DocumentsPanel req={req} subject={{ relationTo: 'findings', value: doc.id }} />
    </div>
  )
}
