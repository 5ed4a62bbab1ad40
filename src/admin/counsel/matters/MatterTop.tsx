import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { CounselMatter } from '@/src/admin/counsel/matters/CounselMatter'
import { MatterDue } from '@/src/admin/counsel/matters/MatterDue'
import { matterNext } from '@/src/admin/counsel/matters/matterNext'
import { matterStep, stepsOnTop } from '@/src/admin/counsel/matters/matterStep'
import { MatterSubject } from '@/src/admin/counsel/matters/MatterSubject'
import { SuggestionsPanel } from '@/src/admin/counsel/matters/SuggestionsPanel'
import { Thread } from '@/src/admin/counsel/matters/Thread'
import { opinionsOfMatter, OpinionsPanel } from '@/src/admin/counsel/opinions/OpinionsPanel'
import { opinionStep } from '@/src/admin/counsel/opinions/opinionStep'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { textOf, type Text } from '@/src/admin/textOf'
import { Facts } from '@/src/admin/ui/Facts'
import { Panel } from '@/src/admin/ui/Panel'
import { matterActions } from '@/src/counsel/matters/matterSteps'
import { opinionActions } from '@/src/counsel/opinions/opinionSteps'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { adoptions, corrections, matterStates } from '@/src/domain/counsel/matter'
import type { LegalOpinion, Matter } from '@/src/payload-types'

const daysOf = (doc: Matter, opinion: LegalOpinion | undefined) => ({
  assigned: doc.assignments?.at(-1)?.assignedOn,
  opined: opinion?.submittedOn,
  reviewed: opinion?.reviewedOn,
  passed: doc.passedOn,
  withdrawn: doc.withdrawnOn,
})

/** Where a matter stands, when its opinion falls due and why then. */
export const MatterLead = ({
  doc,
  req,
  text,
}: {
  readonly doc: Matter
  readonly req: PayloadRequest
  readonly text: Text
}) => (
  <p className="zs-matter__due">
    <span>{text('matterPage.due')}</span>
    <MatterDue doc={doc} req={req} text={text} />
    {doc.dueReason && (
      <span className="zs-quiet">{text('matterPage.dueMoved', { reason: doc.dueReason })}</span>
    )}
    <span className="zs-quiet">{text('matterPage.basis')}</span>
  </p>
)

/** What the unit did with the opinion, and why. */
const Gate = ({
  doc,
  req,
  text,
}: {
  readonly doc: Matter
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  if (!doc.adoption) return null
  const labelOf = (list: typeof adoptions | typeof corrections, value: string) =>
    labelIn(req, list.find((one) => one.value === value)?.label)
  return (
    <Panel aside={<span className="zs-quiet">{doc.passedOn}</span>} title={text('matterPage.gate')}>
      <Facts
        facts={[
          { label: text('matterPage.adoption'), value: labelOf(adoptions, doc.adoption) },
          ...(doc.correction
            ? [
                {
                  label: text('matterPage.correction'),
                  value: labelOf(corrections, doc.correction),
                },
              ]
            : []),
          ...(doc.passReason ? [{ label: text('matterPage.reason'), value: doc.passReason }] : []),
        ]}
      />
    </Panel>
  )
}

/** The page of a matter: where it stands and what comes next, counsel to choose, opinions, gate and thread. */
export const MatterTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'matters', id)
  if (!doc) return null
  const text = textOf(req)
  const opinions = await opinionsOfMatter(req, doc.id)
  const states = matterStates.filter(
    ({ value }) => value !== 'withdrawn' || doc.state === 'withdrawn',
  )
  const course = progressOf(states, doc.state, daysOf(doc, opinions[0]))
  const lead = <MatterLead doc={doc} req={req} text={text} />
  if (user.role === 'counsel')
    return <CounselMatter course={course} doc={doc} lead={lead} opinions={opinions} req={req} />

  const actions = await matterActions(req, doc.id)
  const canWrite = isWritable('matters', doc, user)
  const [latest] = opinions
  const mayDo = latest ? await opinionActions(req, latest.id) : []
  const reviewing = (['review', 'return'] as const).filter((step) => mayDo.includes(step))
  const assigning = actions.includes('assign')
    ? 'assign'
    : actions.includes('reassign')
      ? 'reassign'
      : null
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/matters/${doc.id}`}
            steps={[
              ...reviewing.map((step) => ({
                ...opinionStep(step, text),
                address: `/legal-opinions/${latest?.id}/${step}`,
              })),
              ...stepsOnTop
                .filter((step) => actions.includes(step))
                .map((step) => matterStep(step, doc, text)),
            ]}
          />
        }
        course={course}
        lead={lead}
        next={matterNext(doc, doc.assignments?.at(-1)?.counselName ?? '', text)}
        req={req}
      />
      {assigning && (
        <SuggestionsPanel
          doc={doc}
          isOpen={assigning === 'assign'}
          present={idOf(doc.engagement)}
          req={req}
          step={assigning}
          text={text}
        />
      )}
      <Gate doc={doc} req={req} text={text} />
      {doc.state !== 'requested' && (
        <OpinionsPanel opinions={opinions} req={req} showsDownloads text={text} />
      )}
      <Thread matter={doc.id} req={req} text={text} />
      {!canWrite && <MatterSubject doc={doc} req={req} text={text} />}
    </div>
  )
}
