import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { CollectionSlug, DocumentViewServerProps, PayloadRequest } from 'payload'

import { activeUser } from '@/access/atoms'
import { appearanceToRecord } from '@/src/admin/appearances/appearanceToRecord'
import { RecordAppearance } from '@/src/admin/appearances/RecordAppearance'
import { DocumentsPanel } from '@/src/admin/documents/DocumentsPanel'
import { Due } from '@/src/admin/duties/Due'
import { DutyActions } from '@/src/admin/duties/DutyActions'
import { DutyFigures } from '@/src/admin/duties/DutyFigures'
import { DutyHistory } from '@/src/admin/duties/DutyHistory'
import { DutyNotices } from '@/src/admin/duties/DutyNotices'
import { dutyTexts, labelIn } from '@/src/admin/duties/dutyTexts'
import { nextStep } from '@/src/admin/duties/nextStep'
import { AnswerGate } from '@/src/admin/counsel/matters/AnswerGate'
import { PaperPanel } from '@/src/admin/duties/paper/PaperPanel'
import { Submissions } from '@/src/admin/duties/Submissions'
import { UrgeDuty } from '@/src/admin/duties/UrgeDuty'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { listUrl, recordUrl } from '@/src/links/listUrl'
import { textOf, type Text } from '@/src/admin/textOf'
import { Facts, type Fact } from '@/src/admin/ui/Facts'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { when } from '@/src/admin/when'
import { dutyKinds, dutyStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { ruleOf } from '@/src/domain/rules'
import { dutyActions, type DutyAction } from '@/src/ledger/dutyActions'
import { recordHistory } from '@/src/audit/recordHistory'
import type { Duty } from '@/src/payload-types'

const idOfSubject = ({ value }: Duty['subject']): string =>
  typeof value === 'string' ? value : value.id

const nameOf = (agency: Duty['debtor']): string => (typeof agency === 'string' ? '—' : agency.name)

const linkTo = (
  collection: CollectionSlug,
  record: string | { id: string } | null | undefined,
  title: string | null | undefined,
) =>
  record && typeof record === 'object' ? (
    <Link href={recordUrl(collection, record.id)} prefetch={false}>
      {title}
    </Link>
  ) : null

const factsOf = (duty: Duty, req: PayloadRequest, text: Text): Fact[] => {
  const isRolled = duty.rawLastOn && duty.rawLastOn !== duty.dueOn && duty.startOn
  const rows: (Fact | null)[] = [
    { label: text('dutyPage.debtor'), value: nameOf(duty.debtor) },
    duty.concerned && idOf(duty.concerned) !== idOf(duty.debtor)
      ? { label: text('dutyPage.concerned'), value: nameOf(duty.concerned) }
      : null,
    { label: text('dutyPage.supervisor'), value: nameOf(duty.supervisor) },
    duty.case && typeof duty.case === 'object'
      ? { label: text('dutyPage.case'), value: linkTo('cases', duty.case, duty.case.caseNumber) }
      : null,
    duty.subject.relationTo === 'matters' && typeof duty.subject.value === 'object'
      ? {
          label: text('matterPage.matter'),
          value: linkTo('matters', duty.subject.value, duty.subject.value.title),
        }
      : null,
    duty.bulletin && typeof duty.bulletin === 'object'
      ? {
          label: text('dutyPage.bulletin'),
          value: linkTo(
            'bulletins',
            duty.bulletin,
            duty.bulletin.number ?? duty.bulletin.title ?? duty.bulletin.id,
          ),
        }
      : null,
    duty.hearing && typeof duty.hearing === 'object'
      ? {
          label: text('dutyPage.hearing'),
          value: linkTo('hearings', duty.hearing, when(duty.hearing.startsAt)),
        }
      : null,
    {
      label: text('dutyPage.dueOn'),
      value: <Due duty={duty} req={req} text={text} />,
      remark: isRolled ? text('dutyPage.rolled', { day: duty.rawLastOn ?? '' }) : null,
    },
    duty.startOn ? { label: text('dutyPage.startOn'), value: duty.startOn } : null,
    { label: text('dutyPage.openedOn'), value: duty.openedOn },
    {
      label: text('dutyPage.rule'),
      value: labelIn(req, dutyKinds.find(({ value }) => value === duty.kind)?.label),
      remark: text('dutyPage.ruleVersion', { version: duty.ruleVersion }),
    },
  ]
  return rows.filter((row) => row !== null)
}

/** What has to be recorded before this duty can be handed in: who came to the hearing, and who spoke. */
const AppearanceStep = async ({
  duty,
  actions,
  req,
}: {
  readonly duty: Duty
  readonly actions: readonly DutyAction[]
  readonly req: PayloadRequest
}) => {
  if (duty.subject.relationTo !== 'appearances' || !actions.includes('submit')) return null
  const appearance = await recordOfPage(req, 'appearances', idOfSubject(duty.subject))
  return appearance ? <RecordAppearance appearance={appearanceToRecord(req, appearance)} /> : null
}

/**
 * One duty: its state and the next allowed steps on top, what is asked and by which article, what was
 * handed in, and who was told.
 */
export const DutyPage = async ({ doc, initPageResult: { req } }: DocumentViewServerProps) => {
  const id = String((doc as { id?: string } | undefined)?.id ?? '')
  const duty = await recordOfPage(req, 'duties', id)
  if (!duty) return notFound()
  const text = textOf(req)
  const actions = dutyActions(
    activeUser(req),
    await req.payload.findByID({ collection: 'duties', id, depth: 0, overrideAccess: false, req }),
  )
  const { title, demand, legalBasis } = dutyTexts(req, duty)
  const { paper } = ruleOf(duty.kind).evidence
  const { docs: notices } = await req.payload.find({
    collection: 'notifications',
    where: { duty: { equals: id } },
    sort: '-occurredAt',
    depth: 1,
    limit: 30,
    overrideAccess: false,
    req,
  })
  return (
    <Gutter className="zs-page zs-duty">
      <SetStepNav
        nav={[
          { label: text('dutyPage.ledger'), url: listUrl('duties') },
          { label: labelIn(req, dutyKinds.find(({ value }) => value === duty.kind)?.label) },
        ]}
      />
      <header className="zs-next">
        <div>
          <h1>
            {title}{' '}
            <StatePill
              label={labelIn(req, dutyStates.find(({ value }) => value === duty.state)?.label)}
              value={duty.state}
            />
          </h1>
          <p className="zs-next__step">
            <strong>{text('dutyPage.next')}</strong> {nextStep(text, duty, actions)}
          </p>
        </div>
        <div className="zs-page__actions">
          {actions.includes('move') && <UrgeDuty dutyId={id} />}
          <AppearanceStep actions={actions} duty={duty} req={req} />
          <DutyActions actions={actions} dutyId={id} />
        </div>
      </header>
      <div className="zs-columns">
        <div>
          <Panel title={text('dutyPage.demand')}>
            <p className="zs-demand">{demand}</p>
            <p className="zs-quiet">
              {text('dutyPage.basis')}：{legalBasis}
            </p>
            {duty.calendarComplete === false && (
              <p className="zs-notice">{text('dutyPage.uncertain')}</p>
            )}
            <DutyFigures duty={duty} text={text} />
            {actions.includes('submit') && <AnswerGate duty={duty} req={req} text={text} />}
          </Panel>
          {paper && (
            <PaperPanel
              canHandIn={actions.includes('submit')}
              duty={duty}
              req={req}
              slug={paper}
              text={text}
            />
          )}
          <Panel title={text('dutyPage.submissions')}>
            <Submissions duty={duty} text={text} />
          </Panel>
          <Panel title={text('dutyPage.history')}>
            <DutyHistory events={await recordHistory(req, 'duties', id)} text={text} />
          </Panel>
        </div>
        <aside>
          <Panel title={labelIn(req, dutyKinds.find(({ value }) => value === duty.kind)?.label)}>
            <Facts facts={factsOf(duty, req, text)} />
          </Panel>
          <DocumentsPanel
            dutyKind={duty.kind}
            req={req}
            subject={{ relationTo: 'duties', value: id }}
          />
          <Panel title={text('dutyPage.notices')}>
            <DutyNotices notices={notices} req={req} text={text} />
          </Panel>
        </aside>
      </div>
    </Gutter>
  )
}
