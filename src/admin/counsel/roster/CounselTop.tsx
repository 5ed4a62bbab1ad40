import { Link } from '@payloadcms/ui'
import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { counselStep } from '@/src/admin/counsel/roster/counselStep'
import { engageStep } from '@/src/admin/counsel/roster/engageStep'
import { EngagementsTable } from '@/src/admin/counsel/roster/EngagementsTable'
import { OpenMatters } from '@/src/admin/counsel/roster/OpenMatters'
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
import { counselActions } from '@/src/counsel/roster/counselSteps'
import { openMattersOf } from '@/src/counsel/roster/openMattersOf'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { today } from '@/src/domain/clock'
import { assessmentGrades, counselAssessmentStates } from '@/src/domain/counsel/counselAssessment'
import { counselStates } from '@/src/domain/counsel/counselOptions'
import { isInForce } from '@/src/domain/counsel/engagement'
import { idOf } from '@/src/domain/idOf'
import { listUrl, recordUrl } from '@/src/links/listUrl'
import type { Counsel, CounselAssessment, Engagement, User } from '@/src/payload-types'

const ROWS = 20
/** The rest of the engagements is one click away. */
const SHOWN = 8

const nextOf = (doc: Counsel, user: User, text: Text): string => {
  const params = { reason: doc.decisionReason ?? '', day: doc.decidedOn ?? '' }
  if (doc.state === 'nominated' && idOf(doc.nominatedBy) === user.id)
    return text('counselPage.next.ownNomination')
  return text(`counselPage.next.${doc.state}`, params)
}

/** All of them: whether somebody is engaged, and the open matters, hang on old ones too. */
const engagementsOf = async (req: PayloadRequest, counsel: string): Promise<Engagement[]> =>
  (
    await req.payload.find({
      collection: 'engagements',
      where: { counsel: { equals: counsel } },
      sort: '-startOn',
      depth: 1,
      pagination: false,
      overrideAccess: false,
      req,
    })
  ).docs

const Assessments = async ({
  counsel,
  req,
}: {
  readonly counsel: string
  readonly req: PayloadRequest
}) => {
  const text = textOf(req)
  const { docs } = await req.payload.find({
    collection: 'counsel-assessments',
    where: { counsel: { equals: counsel } },
    sort: '-year',
    depth: 1,
    limit: ROWS,
    overrideAccess: false,
    req,
  })
  return (
    <Panel title={text('counselPage.assessments')}>
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('counselPage.noAssessments')}</p>
      ) : (
        <DataTable
          caption={text('counselPage.assessments')}
          columns={[
            {
              key: 'year',
              label: text('counselPage.year'),
              render: ({ id, year }: CounselAssessment) => (
                <Link href={recordUrl('counsel-assessments', id)} prefetch={false}>
                  {year}
                </Link>
              ),
            },
            {
              key: 'unit',
              label: text('counselPage.unit'),
              isWide: true,
              render: ({ unit }) => (typeof unit === 'object' ? unit.name : '—'),
            },
            {
              key: 'grade',
              label: text('counselPage.grade'),
              render: ({ grade }) =>
                labelIn(req, assessmentGrades.find(({ value }) => value === grade)?.label),
            },
            {
              key: 'points',
              label: text('counselPage.points'),
              align: 'end',
              render: ({ total, outOf }) => `${total ?? '—'} / ${outOf ?? '—'}`,
            },
            {
              key: 'state',
              label: text('counselPage.state'),
              render: ({ state }) => (
                <StatePill
                  label={labelIn(
                    req,
                    counselAssessmentStates.find(({ value }) => value === state)?.label,
                  )}
                  value={state}
                />
              ),
            },
          ]}
          keyOf={({ id }) => id}
          rows={docs}
        />
      )}
    </Panel>
  )
}

/** The page of a person on the roster: where it stands, engagements, open matters, yearly assessments. */
export const CounselTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'counsel', id)
  if (!doc) return null
  const text = textOf(req)
  const day = today(req)
  const actions = await counselActions(req, doc.id)
  const engagements = await engagementsOf(req, doc.id)
  const openMatters = (await openMattersOf(req, [doc.id])).get(doc.id) ?? 0
  const canWrite = isWritable('counsel', doc, user)
  const unit = idOf(user.agency)
  const isEngaged = engagements.some((one) => idOf(one.unit) === unit && isInForce(one, day))
  const canEngage = doc.state === 'vetted' && user.role === 'agency' && unit && !isEngaged
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/counsel/${doc.id}`}
            steps={[
              ...(canEngage ? [engageStep({ counsel: doc.id, unit, today: day }, text)] : []),
              ...actions.map((step) => counselStep(step, text)),
            ]}
          />
        }
        course={progressOf(
          counselStates.filter(
            ({ value }) => value === 'nominated' || value === 'vetted' || value === doc.state,
          ),
          doc.state,
          { nominated: doc.nominatedOn, [doc.state]: doc.decidedOn ?? doc.nominatedOn },
        )}
        next={nextOf(doc, user, text)}
        req={req}
      />
      {!canWrite && <RecordSheet collection="counsel" doc={doc} omit={['user']} req={req} />}
      {doc.state !== 'nominated' && (
        <>
          <Panel
            aside={
              engagements.length > SHOWN && (
                <Link
                  href={listUrl('engagements', { counsel: { equals: doc.id } })}
                  prefetch={false}
                >
                  {text('counselPage.allEngagements')}
                </Link>
              )
            }
            title={text('counselPage.engagements')}
          >
            {engagements.length === 0 ? (
              <p className="zs-quiet">{text('counselPage.noEngagements')}</p>
            ) : (
              <EngagementsTable
                caption={text('counselPage.engagements')}
                isOfCounsel
                req={req}
                rows={engagements.slice(0, SHOWN)}
              />
            )}
          </Panel>
          <OpenMatters
            aside={
              <span className="zs-quiet">{text('counselPage.allOpen', { n: openMatters })}</span>
            }
            engagements={engagements.map((one) => one.id)}
            req={req}
          />
          <Assessments counsel={doc.id} req={req} />
        </>
      )}
    </div>
  )
}
