import { Link } from '@payloadcms/ui'
import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { PaperGaps, PaperSubmit } from '@/src/admin/records/PaperStanding'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import type { Step } from '@/src/admin/records/step'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { DocumentsPanel } from '@/src/admin/documents/DocumentsPanel'
import { Due } from '@/src/admin/duties/Due'
import { DutyActions } from '@/src/admin/duties/DutyActions'
import { dutyTexts, labelIn } from '@/src/admin/duties/dutyTexts'
import { nextStep } from '@/src/admin/duties/nextStep'
import { recordUrl } from '@/src/links/listUrl'
import { textOf, type Text } from '@/src/admin/textOf'
import { StatePill } from '@/src/admin/ui/StatePill'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { documentSubjects, type DocumentSubject } from '@/src/domain/documents/documentSubjects'
import { dutyStates, owedStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { paperSlugs, type PaperSlug } from '@/src/domain/papers/paper'
import { paperStanding, whyNotYet } from '@/src/ledger/checkPaper'
import { dutyActions } from '@/src/ledger/dutyActions'
import type { Duty, Interview, LawReport, User } from '@/src/payload-types'

const isPaper = (slug: string): slug is PaperSlug =>
  (paperSlugs as readonly string[]).includes(slug)

const nameOf = (value: string | { readonly name: string } | null | undefined): string =>
  value && typeof value === 'object' ? value.name : ''

/** Steps of a paper besides handing it in: the leader's signature, the score of a law report. */
const ownSteps = (slug: PaperSlug, doc: object, duty: Duty, user: User, text: Text): Step[] => {
  if (slug === 'interviews') {
    const { isHeld, signedBy, region } = doc as Interview
    const signs = user.role === 'leader' && idOf(region) === idOf(user.region)
    return signs && isHeld && !signedBy
      ? [
          {
            name: 'sign',
            label: text('paperPage.sign'),
            kind: 'primary',
            lead: text('paperPage.signLead'),
          },
        ]
      : []
  }
  if (slug === 'law-reports') {
    const { agency, score } = doc as LawReport
    const isOffice = user.role === 'prefecture-office' || user.role === 'county-office'
    const isScored = duty.state === 'submitted' || duty.state === 'struck-off'
    return isOffice && isScored && idOf(agency) !== idOf(user.agency)
      ? [
          {
            name: 'score',
            label: text('paperPage.score'),
            fields: [
              {
                name: 'score',
                kind: 'number',
                label: text('paperPage.scoreField'),
                hint: text('paperPage.scoreHint'),
                isRequired: true,
                initial: typeof score === 'number' ? String(score) : '',
              },
            ],
          },
        ]
      : []
  }
  return []
}

/** The duty of a paper in one line: what, state, due, whom it concerns, of which case. */
const DutyLine = ({
  duty,
  req,
  text,
}: {
  readonly duty: Duty
  readonly req: PayloadRequest
  readonly text: Text
}) => (
  <>
    <p className="zs-answer__duty">
      <Link href={recordUrl('duties', duty.id)} prefetch={false}>
        {dutyTexts(req, duty).title}
      </Link>
      <StatePill
        label={labelIn(req, dutyStates.find(({ value }) => value === duty.state)?.label)}
        value={duty.state}
      />
      <Due duty={duty} req={req} text={text} />
    </p>
    <p className="zs-quiet">
      {[
        `${text('dutyPage.debtor')} ${nameOf(duty.debtor)}`,
        duty.concerned && idOf(duty.concerned) !== idOf(duty.debtor)
          ? `${text('dutyPage.concerned')} ${nameOf(duty.concerned)}`
          : null,
        dutyTexts(req, duty).legalBasis,
      ]
        .filter(Boolean)
        .join(' · ')}
      {duty.case && typeof duty.case === 'object' && (
        <>
          {' · '}
          <Link href={recordUrl('cases', duty.case.id)} prefetch={false}>
            {duty.case.caseNumber}
          </Link>
        </>
      )}
    </p>
  </>
)

/** What the supervisor said when it was sent back, right above the form that has to answer it. */
const Returned = ({ duty, text }: { readonly duty: Duty; readonly text: Text }) => {
  const last = duty.submissions?.at(-1)
  return duty.state === 'returned' && last?.reason ? (
    <p className="zs-notice">
      <strong>{text('paperPage.returned')}</strong> {last.reason}
    </p>
  ) : null
}

const isSubject = (slug: string): slug is DocumentSubject =>
  (documentSubjects as readonly string[]).includes(slug)

/** Official documents made from the paper, or else from its duty. */
const PaperDocuments = ({
  slug,
  id,
  duty,
  req,
}: {
  readonly slug: PaperSlug
  readonly id: string
  readonly duty: Duty
  readonly req: PayloadRequest
}) =>
  isSubject(slug) ? (
    <DocumentsPanel req={req} subject={{ relationTo: slug, value: id }} />
  ) : (
    <DocumentsPanel
      dutyKind={duty.kind}
      req={req}
      subject={{ relationTo: 'duties', value: duty.id }}
    />
  )

/**
 * On top of a paper: the duty that it answers for, what is still missing by name, and the one button that hands
 * it in. Who does not write it, and everybody once it is handed in, reads it as a page.
 */
export const PaperTop = async ({ id, collectionSlug, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user || !isPaper(collectionSlug)) return null
  const slug = collectionSlug
  const text = textOf(req)
  const doc = await recordOfPage(req, slug, id)
  if (!doc) return null
  const canWrite = isWritable(slug, doc, user)
  const duty = await recordOfPage(req, 'duties', idOf(doc.duty) ?? '')
  if (!duty) {
    return (
      <div className="zs-record zs-record--read">
        <RecordSheet collection={slug} doc={doc} req={req} />
      </div>
    )
  }
  const actions = dutyActions(user, {
    ...duty,
    debtor: idOf(duty.debtor) ?? '',
    supervisor: idOf(duty.supervisor) ?? '',
  })
  const isOwed = owedStates.includes(duty.state)
  const why = isOwed ? whyNotYet(req, await paperStanding(req, duty, slug)) : null
  const steps = ownSteps(slug, doc, duty, user, text)
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <>
            {steps.length > 0 && <StepButtons address={`/${slug}/${doc.id}`} steps={steps} />}
            <DutyActions
              actions={actions.filter((one) => one === 'strike-off' || one === 'return')}
              dutyId={duty.id}
            />
            {canWrite && actions.includes('submit') && (
              <PaperSubmit dutyId={duty.id} slug={slug} why={why} />
            )}
          </>
        }
        lead={<DutyLine duty={duty} req={req} text={text} />}
        next={nextStep(text, duty, actions)}
        req={req}
      />
      <Returned duty={duty} text={text} />
      {canWrite && <PaperGaps slug={slug} why={why} />}
      {!canWrite && isOwed && why && <p className="zs-notice">{why}</p>}
      {!canWrite && <RecordSheet collection={slug} doc={doc} omit={['duty', 'title']} req={req} />}
      <PaperDocuments duty={duty} id={doc.id} req={req} slug={slug} />
    </div>
  )
}
