import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { labelIn } from '@/src/admin/duties/dutyTexts'
import { MaterialsButton } from '@/src/admin/decisions/steps/MaterialsButton'
import { MeetingButton } from '@/src/admin/decisions/meetings/MeetingButton'
import {
  decisionStep,
  rowOfAction,
  type DialogAction,
  type FormAction,
} from '@/src/admin/decisions/steps/decisionStep'
import { StepButtons } from '@/src/admin/records/StepButtons'
import type { Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { materialOccasions } from '@/src/decisions/materialOccasions'
import {
  missingBefore,
  openConditionals,
  recordedStates,
  stepStanding,
  type DecisionAction,
  type DecisionFacts,
} from '@/src/domain/decisions/decision'
import type { Day } from '@/src/domain/day'
import { requiredMaterials } from '@/src/domain/decisions/review'
import { stepNeeds, stepRule, stepRules, type DecisionStepRule } from '@/src/domain/decisions/steps'
import { localeOf } from '@/src/i18n/message'
import type { Decision } from '@/src/payload-types'

type Recorded = NonNullable<Decision['steps']>[number]

interface PanelProps {
  readonly doc: Decision
  readonly facts: DecisionFacts
  readonly actions: readonly DecisionAction[]
  /** The day until which a review that is asked for today would have its seven working days. */
  readonly reviewDue: { readonly dueOn: Day; readonly isCertain: boolean }
  readonly req: PayloadRequest
  readonly text: Text
}

const isForm = (action: DecisionAction): action is FormAction =>
  action === 'submit-review' || action === 'materials' || action === 'discussion'

const Files = ({ files }: { readonly files: Recorded['files'] }) => (
  <>
    {(files ?? []).map((file) =>
      typeof file === 'object' ? (
        <a download href={file.url ?? undefined} key={file.id}>
          {file.title ?? file.filename}
        </a>
      ) : null,
    )}
  </>
)

/** What is on record of a step: day, person, words and files. */
const OnRecord = ({ step, text }: { readonly step: Recorded; readonly text: Text }) => (
  <>
    <span>{step.doneOn}</span>
    {typeof step.by === 'object' && step.by && <span>{step.by.name}</span>}
    {step.decidedBy && <span>{text('decisionPage.decidedByName', { name: step.decidedBy })}</span>}
    {step.departments && <span>{step.departments}</span>}
    {step.experts && <span>{step.experts}</span>}
    {step.note && <span className="zs-steps__note">{step.note}</span>}
    <Files files={step.files} />
    <Files files={(step.materials ?? []).flatMap(({ file }) => file ?? [])} />
  </>
)

/** What an open step waits for. */
const Wanted = ({
  rule,
  facts,
  req,
  text,
}: Pick<PanelProps, 'facts' | 'req' | 'text'> & { readonly rule: DecisionStepRule }) => {
  const missing = missingBefore(facts, rule.key)
  const join = localeOf(req.i18n.language) === 'zh' ? '、' : ', '
  if (missing.length > 0)
    return (
      <span className="zs-quiet">
        {text('decisionPage.after', {
          steps: missing.map((key) => labelIn(req, stepRule(key).label)).join(join),
        })}
      </span>
    )
  if (rule.needs.length === 0) return null
  return (
    <span>
      {text('decisionPage.wants', {
        needs: rule.needs.map((need) => labelIn(req, stepNeeds[need])).join(join),
      })}
    </span>
  )
}

const formOf = (
  action: FormAction,
  { doc, facts, reviewDue, text }: Omit<PanelProps, 'actions'>,
): ReactNode => {
  const version = facts.draft?.version ?? 0
  if (action === 'discussion')
    return <MeetingButton decision={doc.id} key={action} version={version} />
  const purpose = action === 'materials' ? 'discussion' : 'review'
  return (
    <MaterialsButton
      decision={doc.id}
      kinds={requiredMaterials(purpose, materialOccasions(facts))}
      key={action}
      label={text(`decisionPage.${action}`)}
      purpose={purpose}
      reviewDue={reviewDue}
      version={version}
    />
  )
}

const Row = (props: PanelProps & { readonly rule: DecisionStepRule; readonly index: number }) => {
  const { rule, index, doc, facts, actions, req, text } = props
  const standing = stepStanding(facts, rule.key)
  const recorded = (doc.steps ?? []).findLast(({ key }) => key === rule.key)
  const own = actions.filter((action) => rowOfAction[action] === rule.key)
  const dialogs = own.filter((action): action is DialogAction => !isForm(action))
  const mayExcuse = actions.includes('not-applicable') && openConditionals(facts).includes(rule.key)
  const buttons = [
    ...dialogs.map((action) => decisionStep(action, text)),
    ...(mayExcuse ? [decisionStep('not-applicable', text, rule.key)] : []),
  ]
  return (
    <li className={`zs-steps__row zs-steps__row--${standing.state}`}>
      <span className="zs-steps__number">{index + 1}</span>
      <div className="zs-steps__what">
        <strong>{labelIn(req, rule.label)}</strong>
        <span className="zs-quiet" title={labelIn(req, rule.legalBasis)}>
          {labelIn(req, rule.articles)}
          {' · '}
          {text(rule.by === 'unit' ? 'decisionPage.byUnit' : 'decisionPage.byDecider')}
          {rule.isConditional && ` · ${text('decisionPage.conditional')}`}
        </span>
      </div>
      <StatePill
        label={
          standing.state === 'open'
            ? text('decisionPage.open')
            : labelIn(req, recordedStates.find(({ value }) => value === standing.state)?.label)
        }
        value={
          standing.state === 'done'
            ? 'done'
            : standing.state === 'not-applicable'
              ? 'waived'
              : missingBefore(facts, rule.key).length > 0
                ? 'planned'
                : 'open'
        }
      />
      <div className="zs-steps__record">
        {recorded && standing.state !== 'open' ? (
          <OnRecord step={recorded} text={text} />
        ) : standing.state === 'done' ? (
          <span>{standing.on}</span>
        ) : (
          <Wanted facts={facts} req={req} rule={rule} text={text} />
        )}
      </div>
      <div className="zs-steps__actions">
        {own.filter(isForm).map((action) => formOf(action, props))}
        {buttons.length > 0 && (
          <StepButtons address={`/decisions/${doc.id}`} size="small" steps={buttons} />
        )}
      </div>
    </li>
  )
}

/** The steps of 国务院令第713号 in their order: how each stands, on what article, and the button for whoever is to act. */
export const StepsPanel = (props: PanelProps) => (
  <Panel title={props.text('decisionPage.steps')}>
    <ol className="zs-steps">
      {stepRules.map((rule, index) => (
        <Row {...props} index={index} key={rule.key} rule={rule} />
      ))}
    </ol>
  </Panel>
)
