import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import type { DayNature } from '@/src/admin/duties/calendarDays'
import type { DayDuty, DayHearing } from '@/src/admin/duties/DayCell'
import { Due } from '@/src/admin/duties/Due'
import { labelIn, titleIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { when } from '@/src/admin/when'
import type { Day } from '@/src/domain/day'
import { dutyStates } from '@/src/domain/dutyStates'

interface DayListProps {
  readonly day: Day
  readonly nature: DayNature
  readonly duties: readonly DayDuty[]
  readonly hearings: readonly DayHearing[]
  readonly req: PayloadRequest
  readonly text: Text
}

const natureTexts = {
  rest: 'calendar.rest',
  makeup: 'calendar.makeup',
  work: null,
} as const

/** Everything of one day. */
export const DayList = ({ day, nature, duties, hearings, req, text }: DayListProps) => {
  const remark = natureTexts[nature]
  return (
    <Panel aside={remark && <span className="zs-quiet">{text(remark)}</span>} title={day}>
      {hearings.length + duties.length === 0 && (
        <p className="zs-quiet">{text('calendar.nothing')}</p>
      )}
      <ul className="zs-day-list">
        {hearings.map(({ id, title, startsAt, courtroom }) => (
          <li key={id}>
            <strong>{text('calendar.hearing')}</strong>
            <Link href={recordUrl('hearings', id)} prefetch={false}>
              {when(startsAt)} {title}
            </Link>
            <span className="zs-quiet">{courtroom}</span>
          </li>
        ))}
        {duties.map((duty) => (
          <li key={duty.id}>
            <StatePill
              label={labelIn(req, dutyStates.find(({ value }) => value === duty.state)?.label)}
              value={duty.state}
            />
            <Link href={recordUrl('duties', duty.id)} prefetch={false}>
              {titleIn(req, duty)}
            </Link>
            <span className="zs-quiet">
              {typeof duty.debtor === 'string' ? '' : duty.debtor.name}
            </span>
            <Due duty={duty} req={req} text={text} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
