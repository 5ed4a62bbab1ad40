import type { UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { AppearanceTable } from '@/src/admin/appearances/AppearanceTable'
import { Dispatches } from '@/src/admin/hearings/Dispatches'
import { HearingSteps } from '@/src/admin/hearings/HearingSteps'
import { stepsOfHearing } from '@/src/admin/hearings/stepsOfHearing'
import { textOf } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { now } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import type { MessageKey } from '@/src/i18n/messages'
import { hearingDispatches } from '@/src/notify/hearingDispatches'
import type { Hearing } from '@/src/payload-types'

const nextOf = (hearing: Hearing, isOver: boolean): MessageKey => {
  if (hearing.state === 'held') return 'hearingPage.next.held'
  if (hearing.state === 'cancelled') return 'hearingPage.next.cancelled'
  return isOver ? 'hearingPage.next.over' : 'hearingPage.next.ahead'
}

/** On top of a hearing: its next steps, both notices of each agency, and who came. */
export const HearingDispatch = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  const text = textOf(req)
  if (!user) return null
  if (!id) return <p className="zs-notice">{text('hearingPage.registerHint')}</p>
  const hearing = await req.payload.findByID({
    collection: 'hearings',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!hearing) return null
  const isOver = Date.parse(hearing.startsAt) <= now(req).getTime()
  const dispatches = (await hearingDispatches(req, [hearing.id])).get(hearing.id) ?? []
  return (
    <div className="zs-record">
      <div className="zs-next">
        <p className="zs-next__step">
          <strong>{text('hearingPage.next')}</strong> {text(nextOf(hearing, isOver))}
        </p>
        <div className="zs-page__actions">
          <HearingSteps
            hearing={{
              id: hearing.id,
              startsAt: hearing.startsAt,
              courtroom: hearing.courtroom ?? '',
              remarks: hearing.remarks ?? '',
            }}
            steps={stepsOfHearing(user.role, hearing.state, isOver)}
          />
        </div>
      </div>
      <div className="zs-pair">
        <Panel title={text('hearingPage.dispatch')}>
          <Dispatches
            dispatches={dispatches}
            mayResend={user.role === 'prefecture-office' || user.role === 'county-office'}
            own={idOf(user.agency)}
            req={req}
            text={text}
          />
        </Panel>
        <Panel title={text('hearingPage.appearances')}>
          <AppearanceTable hearingId={hearing.id} req={req} user={user} />
        </Panel>
      </div>
    </div>
  )
}
