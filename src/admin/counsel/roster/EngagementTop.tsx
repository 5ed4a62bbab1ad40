import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { engagementStep } from '@/src/admin/counsel/roster/engagementStep'
import { EngagementsTable } from '@/src/admin/counsel/roster/EngagementsTable'
import { OpenMatters } from '@/src/admin/counsel/roster/OpenMatters'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { textOf, type Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { engagementActions } from '@/src/counsel/roster/engagementSteps'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { today } from '@/src/domain/clock'
import { engagementState, engagementStates, lastDayOf } from '@/src/domain/counsel/engagement'
import { openMatterStates } from '@/src/domain/counsel/matter'
import { daysBetween, type Day } from '@/src/domain/day'
import type { Engagement } from '@/src/payload-types'

const nextOf = (doc: Engagement, isRenewed: boolean, day: Day, text: Text): string => {
  const state = engagementState(doc, day)
  const to = lastDayOf(doc) ?? doc.startOn
  const params = {
    from: doc.startOn,
    to,
    days: daysBetween(day, to),
    reason: doc.endReason ?? '',
  }
  if (isRenewed && !doc.endedOn) return text('engagementPage.next.renewed')
  if (doc.endedOn && state !== 'ended') return text('engagementPage.next.ending', params)
  return text(`engagementPage.next.${state}`, params)
}

const renewalOf = async (req: PayloadRequest, id: string): Promise<Engagement[]> =>
  (
    await req.payload.find({
      collection: 'engagements',
      where: { previous: { equals: id } },
      depth: 1,
      limit: 1,
      overrideAccess: false,
      req,
    })
  ).docs

const openMattersIn = async (req: PayloadRequest, engagement: string): Promise<number> =>
  (
    await req.payload.count({
      collection: 'matters',
      where: {
        and: [{ engagement: { equals: engagement } }, { state: { in: [...openMatterStates] } }],
      },
      overrideAccess: false,
      req,
    })
  ).totalDocs

/** The page of an engagement: its term with the days left, renewal and early end, and the open matters. */
export const EngagementTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'engagements', id)
  if (!doc) return null
  const text = textOf(req)
  const day = today(req)
  const state = engagementState(doc, day)
  const actions = await engagementActions(req, doc.id)
  const renewal = await renewalOf(req, doc.id)
  // Only the dialog that ends it tells how many there are.
  const openMatters = actions.includes('end') ? await openMattersIn(req, doc.id) : 0
  const canWrite = isWritable('engagements', { ...doc, state }, user)
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/engagements/${doc.id}`}
            steps={actions.map((step) => engagementStep(step, { doc, openMatters }, text))}
          />
        }
        course={progressOf(
          engagementStates.filter(({ value }) => value !== 'ended' || state === 'ended'),
          state,
          {
            'in-force': doc.startOn,
            expired: doc.endOn,
            ended: doc.endedOn,
          },
        )}
        next={nextOf(doc, renewal.length > 0, day, text)}
        req={req}
      />
      {(doc.contract ?? []).length === 0 && canWrite && (
        <p className="zs-notice">{text('engagementPage.noContract')}</p>
      )}
      {!canWrite && <RecordSheet collection="engagements" doc={doc} req={req} />}
      {renewal.length > 0 && (
        <Panel title={text('engagementPage.renewedBy')}>
          <EngagementsTable
            caption={text('engagementPage.renewedBy')}
            isOfCounsel={false}
            req={req}
            rows={renewal}
          />
        </Panel>
      )}
      <OpenMatters engagements={[doc.id]} req={req} />
    </div>
  )
}
