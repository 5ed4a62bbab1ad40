import { Link } from '@payloadcms/ui'
import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { CaseStepButtons } from '@/src/admin/cases/CaseStepButtons'
import type { CaseToStep } from '@/src/admin/cases/caseToStep'
import { courseOf } from '@/src/admin/cases/courseOf'
import { doubtsOf } from '@/src/admin/cases/doubtsOf'
import { mayRecordSteps, stepsOfCase, type CaseStep } from '@/src/admin/cases/stepsOfCase'
import { Due } from '@/src/admin/duties/Due'
import { dutyTexts, labelIn } from '@/src/admin/duties/dutyTexts'
import { textOf, type Text } from '@/src/admin/textOf'
import { today } from '@/src/domain/clock'
import { dutyKinds, owedStates } from '@/src/domain/dutyStates'
import { caseStates } from '@/src/domain/litigation/caseOptions'
import { lossKinds } from '@/src/domain/rules'
import { localeOf } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'
import type { Case } from '@/src/payload-types'

const nextTexts: Readonly<Record<CaseStep, MessageKey>> = {
  serve: 'casePage.next.serve',
  hear: 'casePage.next.hear',
  conclude: 'casePage.next.conclude',
  resultServed: 'casePage.next.resultServed',
  effective: 'casePage.next.effective',
}

const MOST_DEADLINES = 4

/** The case as the dialogs need it: rows with plain ids, agencies by name. */
const toStep = async (req: PayloadRequest, ofCase: Case): Promise<CaseToStep> => {
  const plain = await req.payload.findByID({
    collection: 'cases',
    id: ofCase.id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return {
    id: ofCase.id,
    caseNumber: ofCase.caseNumber,
    court: typeof ofCase.court === 'string' ? '' : ofCase.court.name,
    isFirstInstance: ofCase.instance === 'first',
    defendants: plain.defendants.map((row, index) => {
      const agency = ofCase.defendants[index]?.agency
      return { name: agency && typeof agency === 'object' ? agency.name : '', row }
    }),
  }
}

/** What the case still owes, with its article, the most urgent first. */
const Deadlines = async ({
  caseId,
  req,
  text,
}: {
  readonly caseId: string
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: { and: [{ case: { equals: caseId } }, { state: { in: [...owedStates] } }] },
    sort: 'dueOn',
    depth: 1,
    limit: MOST_DEADLINES,
    overrideAccess: false,
    // A court sees its cases without the ledger of the offices.
    disableErrors: true,
    req,
  })
  if (docs.length === 0) return null
  return (
    <ul aria-label={text('casePage.deadlines')} className="zs-deadlines">
      {docs.map((duty) => (
        <li key={duty.id}>
          <Link href={`/admin/collections/duties/${duty.id}`} prefetch={false}>
            {labelIn(req, dutyKinds.find(({ value }) => value === duty.kind)?.label)}
          </Link>
          <Due duty={duty} req={req} text={text} />
          <span>{typeof duty.debtor === 'string' ? '' : duty.debtor.name}</span>
          <span className="zs-quiet">{dutyTexts(req, duty).legalBasis}</span>
        </li>
      ))}
    </ul>
  )
}

/** Whether one of the four musts of the case is still to be done, as far as the reader sees them. */
const hasOpenMusts = async (req: PayloadRequest, caseId: string): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: {
      and: [
        { case: { equals: caseId } },
        { kind: { in: [...lossKinds] } },
        { state: { in: [...owedStates, 'submitted'] } },
      ],
    },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs.length > 0
}

/** On top of a case: where it stands, what can be recorded next, what is due, and what is doubtful. */
export const CaseSteps = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const ofCase = await req.payload.findByID({
    collection: 'cases',
    id: String(id),
    depth: 1,
    trash: true,
    // The warnings are hidden from lists and forms.
    showHiddenFields: true,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!ofCase) return null
  const text = textOf(req)
  const steps = ofCase.deletedAt ? [] : stepsOfCase(ofCase)
  const [next] = steps
  const afterwards =
    !next && (await hasOpenMusts(req, ofCase.id)) ? 'casePage.next.musts' : 'casePage.next.done'
  const canRecord = mayRecordSteps(user.role) && steps.length > 0
  const doubts = doubtsOf(ofCase.warnings, localeOf(req.i18n.language))
  return (
    <div className="zs-record">
      <div className="zs-next">
        <div>
          <ol aria-label={text('casePage.course')} className="zs-course">
            {courseOf(ofCase, today(req)).map(({ state, day, progress }) => (
              <li
                aria-current={progress === 'here' ? 'step' : undefined}
                className={`zs-course__${progress}`}
                key={state}
              >
                <strong>
                  {labelIn(req, caseStates.find(({ value }) => value === state)?.label)}
                </strong>
                <span>{day ?? '—'}</span>
              </li>
            ))}
          </ol>
          <p className="zs-next__step">
            <strong>{text('casePage.next')}</strong> {text(next ? nextTexts[next] : afterwards)}
          </p>
        </div>
        {canRecord && (
          <div className="zs-page__actions">
            <CaseStepButtons ofCase={await toStep(req, ofCase)} steps={steps} />
          </div>
        )}
      </div>
      <Deadlines caseId={ofCase.id} req={req} text={text} />
      {doubts.length > 0 && (
        <div className="zs-notice">
          <strong>{text('casePage.doubts')}</strong>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
