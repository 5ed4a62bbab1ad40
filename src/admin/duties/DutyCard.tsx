import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { SelectDuty } from '@/src/admin/duties/bulk/Selection'
import { Due } from '@/src/admin/duties/Due'
import { labelIn, titleIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { StatePill } from '@/src/admin/ui/StatePill'
import { dutyKinds, dutyStates, owedStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import type { Duty } from '@/src/payload-types'

const nameOf = (agency: Duty['debtor'] | null | undefined): string =>
  agency && typeof agency === 'object' ? agency.name : ''

/** What a card shows of a duty: all that the board reads. */
export type CardDuty = Pick<
  Duty,
  | 'id'
  | 'title'
  | 'titleEn'
  | 'kind'
  | 'state'
  | 'debtor'
  | 'concerned'
  | 'dueOn'
  | 'settledOn'
  | 'escalation'
  | 'calendarComplete'
>

/** The same as a query names it. */
export const cardFields = {
  title: true,
  titleEn: true,
  kind: true,
  state: true,
  debtor: true,
  concerned: true,
  dueOn: true,
  settledOn: true,
  escalation: true,
  calendarComplete: true,
} as const satisfies Record<Exclude<keyof CardDuty, 'id'>, true>

interface DutyCardProps {
  readonly duty: CardDuty
  readonly isSelectable: boolean
  readonly req: PayloadRequest
  readonly text: Text
}

/** A duty on the board: what, who, until when, how far it has climbed, and whose loss it is about. */
export const DutyCard = ({ duty, isSelectable, req, text }: DutyCardProps) => {
  const title = titleIn(req, duty)
  const isOwed = owedStates.includes(duty.state)
  const isOfAnother = duty.concerned && idOf(duty.concerned) !== idOf(duty.debtor)
  const level = duty.escalation ?? 0
  return (
    <li className="zs-card">
      <header>
        {isSelectable && <SelectDuty id={duty.id} title={title} />}
        <span className="zs-card__kind">
          {labelIn(req, dutyKinds.find(({ value }) => value === duty.kind)?.label)}
        </span>
        {isOwed && level > 0 && (
          <span className="zs-note zs-tone-red" title={text('board.escalationHint', { n: level })}>
            {text('board.escalation', { n: level })}
          </span>
        )}
        {duty.state !== 'open' && duty.state !== 'submitted' && (
          <StatePill
            label={labelIn(req, dutyStates.find(({ value }) => value === duty.state)?.label)}
            value={duty.state}
          />
        )}
      </header>
      <Link
        className="zs-card__title"
        href={recordUrl('duties', duty.id)}
        prefetch={false}
        title={title}
      >
        {title}
      </Link>
      <span className="zs-card__who">{nameOf(duty.debtor)}</span>
      {isOfAnother && (
        <span className="zs-card__who">
          {text('board.concerned', { agency: nameOf(duty.concerned) })}
        </span>
      )}
      {isOwed || duty.state === 'submitted' ? (
        <Due duty={duty} req={req} text={text} />
      ) : (
        <span className="zs-quiet">{text('board.settledOn', { day: duty.settledOn ?? '—' })}</span>
      )}
    </li>
  )
}
