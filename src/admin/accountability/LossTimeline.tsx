import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { lookLabel, stepLabel } from '@/src/accountability/fourMustsColumns'
import { lossChains, type ChainDetail } from '@/src/accountability/lossChains'
import { recordUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { when } from '@/src/admin/when'
import { today } from '@/src/domain/clock'
import {
  isSettled,
  lookOf,
  type LossInEffect,
  type LossStep,
} from '@/src/domain/accountability/lossSteps'
import { daysBetween } from '@/src/domain/day'
import type { Case, Duty } from '@/src/payload-types'

interface Reading {
  readonly ofCase: Case
  readonly req: PayloadRequest
  readonly text: Text
}

const nameOf = (value: string | { readonly name: string } | null | undefined): string =>
  value && typeof value === 'object' ? value.name : ''

/** Each time something was handed in: by whom, when, and what the supervisor said. */
const Rounds = ({ duty, text }: { readonly duty: Duty; readonly text: Text }) => (
  <ol className="zs-chain__rounds">
    {(duty.submissions ?? []).map((round, index) => (
      <li key={round.id ?? index}>
        {text('lossChain.submitted', {
          by: nameOf(round.submittedBy),
          at: when(round.submittedAt),
        })}
        {round.decision && (
          <span className={round.decision === 'returned' ? 'zs-tone-red' : 'zs-tone-green'}>
            {text(round.decision === 'returned' ? 'lossChain.returned' : 'lossChain.accepted', {
              by: nameOf(round.decidedBy),
              at: when(round.decidedAt),
            })}
            {round.reason ? ` ${round.reason}` : ''}
          </span>
        )}
      </li>
    ))}
  </ol>
)

const Detail = ({ detail, text }: { readonly detail: ChainDetail; readonly text: Text }) => {
  const { duty, records } = detail
  return (
    <>
      <span>{nameOf(duty.debtor)}</span>
      {records.map(({ collection, id, title }) => (
        <Link href={recordUrl(collection, id)} key={id} prefetch={false}>
          {text(`lossChain.${collection}`)} {collection === 'bulletins' ? title : ''}
        </Link>
      ))}
      {duty.state === 'waived' && (
        <span className="zs-quiet">
          {text('lossChain.waived', { reason: duty.closingReason ?? '' })}
        </span>
      )}
      <Rounds duty={duty} text={text} />
    </>
  )
}

const Step = ({
  step,
  loss,
  detail,
  req,
  text,
}: {
  readonly step: LossStep
  readonly loss: LossInEffect
  readonly detail: ChainDetail | undefined
} & Omit<Reading, 'ofCase'>) => {
  const { duty, kind } = step
  const look = lookOf(step, today(req))
  const label = stepLabel(kind, req.i18n.language)
  const taken =
    duty?.settledOn && loss.effectiveOn ? daysBetween(loss.effectiveOn, duty.settledOn) : null
  return (
    <li className={isSettled(step) ? 'zs-chain__done' : `zs-chain__${look}`}>
      <time>{duty ? (duty.settledOn ?? text('lossChain.due', { day: duty.dueOn })) : '—'}</time>
      <div>
        <strong>
          {duty && detail ? (
            <Link href={recordUrl('duties', duty.id)} prefetch={false}>
              {label}
            </Link>
          ) : (
            label
          )}
        </strong>
        <StatePill label={lookLabel(look, req.i18n.language)} value={look} />
        {taken !== null && (
          <span className="zs-quiet">{text('lossChain.taken', { n: taken })}</span>
        )}
        {detail && <Detail detail={detail} text={text} />}
        {!duty && <span className="zs-quiet">{text('fourMusts.missingHint')}</span>}
      </div>
    </li>
  )
}

/**
 * The chain of a lost case (四必), for each agency that lost: judgment, effect, and the four steps with their
 * papers, who did what and when, and how long it took.
 */
export const LossTimeline = async ({ ofCase, req, text }: Reading) => {
  const chains = await lossChains(req, ofCase.id)
  if (!chains) return null
  return chains.losses.map((loss) => (
    <Panel
      aside={
        <StatePill
          label={text(loss.isClosed ? 'fourMusts.closed' : 'fourMusts.open')}
          value={loss.isClosed ? 'struck-off' : 'open'}
        />
      }
      key={loss.key}
      title={text('lossChain.title', { agency: chains.agencies.get(loss.agency) ?? '' })}
    >
      <ol className="zs-chain">
        <li className="zs-chain__done">
          <time>{ofCase.concludedOn ?? '—'}</time>
          <div>
            <strong>{text('lossChain.judged')}</strong>
          </div>
        </li>
        <li className="zs-chain__done">
          <time>{loss.effectiveOn ?? '—'}</time>
          <div>
            <strong>{text('lossChain.effective')}</strong>
          </div>
        </li>
        {loss.steps.map((step) => (
          <Step
            detail={step.duty ? chains.details.get(step.duty.id) : undefined}
            key={step.kind}
            loss={loss}
            req={req}
            step={step}
            text={text}
          />
        ))}
      </ol>
    </Panel>
  ))
}
