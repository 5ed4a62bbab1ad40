import { Link } from '@payloadcms/ui'
import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { LossTimeline } from '@/src/admin/accountability/LossTimeline'
import { CaseTaskForce } from '@/src/admin/cases/CaseTaskForce'
import { instanceChain } from '@/src/admin/cases/instanceChain'
import { Due } from '@/src/admin/duties/Due'
import { DutyNotices } from '@/src/admin/duties/DutyNotices'
import { dutyTexts, labelIn } from '@/src/admin/duties/dutyTexts'
import { RecordHistory } from '@/src/admin/history/RecordHistory'
import { textOf, type Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { when } from '@/src/admin/when'
import { dutyStates } from '@/src/domain/dutyStates'
import { caseInstances } from '@/src/domain/litigation/case-number'
import { caseStates, hearingStates } from '@/src/domain/litigation/caseOptions'
import { outcomes } from '@/src/domain/litigation/outcomes'
import type { Option } from '@/src/domain/options'
import { hearingDispatches } from '@/src/notify/hearingDispatches'
import type { Case, Duty, Hearing } from '@/src/payload-types'

interface PartProps {
  readonly ofCase: Case
  readonly req: PayloadRequest
  readonly text: Text
}

const SHOWN = 30

const labelOf = (
  req: PayloadRequest,
  options: readonly Option[],
  value: string | null | undefined,
): string => labelIn(req, options.find((one) => one.value === value)?.label)

const Duties = async ({ ofCase, req, text }: PartProps) => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: { case: { equals: ofCase.id } },
    sort: 'dueOn',
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    // A court sees its cases without the ledger of the offices.
    disableErrors: true,
    req,
  })
  if (docs.length === 0) return <p className="zs-quiet">{text('casePage.noDuties')}</p>
  return (
    <DataTable
      caption={text('casePage.duties')}
      columns={[
        {
          key: 'title',
          label: text('casePage.duty'),
          isWide: true,
          render: (duty: Duty) => (
            <Link href={`/admin/collections/duties/${duty.id}`} prefetch={false}>
              {dutyTexts(req, duty).title}
            </Link>
          ),
        },
        {
          key: 'state',
          label: text('casePage.state'),
          render: ({ state }) => (
            <StatePill label={labelOf(req, dutyStates, state)} value={state} />
          ),
        },
        {
          key: 'due',
          label: text('casePage.due'),
          render: (duty) => <Due duty={duty} req={req} text={text} />,
        },
        {
          key: 'debtor',
          label: text('casePage.whose'),
          render: ({ debtor }) => (typeof debtor === 'string' ? '' : debtor.name),
        },
      ]}
      keyOf={({ id }) => id}
      rows={docs}
    />
  )
}

const Hearings = async ({ ofCase, req, text }: PartProps) => {
  const { docs } = await req.payload.find({
    collection: 'hearings',
    where: { case: { equals: ofCase.id } },
    sort: '-startsAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) return <p className="zs-quiet">{text('casePage.noHearings')}</p>
  const dispatches = await hearingDispatches(
    req,
    docs.map(({ id }) => id),
  )
  const isSigned = ({ id }: Hearing): boolean =>
    (dispatches.get(id) ?? []).every(({ notices }) => notices.every(({ signedAt }) => signedAt))
  return (
    <ul className="zs-lines">
      {docs.map((hearing) => (
        <li key={hearing.id}>
          <Link href={`/admin/collections/hearings/${hearing.id}`} prefetch={false}>
            {when(hearing.startsAt)}
          </Link>
          <span>{hearing.courtroom}</span>
          <StatePill label={labelOf(req, hearingStates, hearing.state)} value={hearing.state} />
          <span className={isSigned(hearing) ? 'zs-quiet' : 'zs-tone-amber'}>
            {text(isSigned(hearing) ? 'casePage.bothSigned' : 'casePage.notBothSigned')}
          </span>
        </li>
      ))}
    </ul>
  )
}

const outcomeLine = ({ ofCase, req }: Pick<PartProps, 'ofCase' | 'req'>): string =>
  [
    ...new Set(
      ofCase.defendants.flatMap(({ outcome }) =>
        outcome ? [labelOf(req, outcomes, outcome)] : [],
      ),
    ),
  ].join('、')

const Chain = async ({ ofCase, req, text }: PartProps) => {
  const chain = await instanceChain(req, ofCase)
  if (chain.length === 1) return <p className="zs-quiet">{text('casePage.noChain')}</p>
  return (
    <ol className="zs-lines">
      {chain.map((one) => (
        <li key={one.id}>
          <span>{labelOf(req, caseInstances, one.instance)}</span>
          {one.id === ofCase.id ? (
            <strong>
              {one.caseNumber} <small className="zs-quiet">{text('casePage.thisCase')}</small>
            </strong>
          ) : (
            <Link href={`/admin/collections/cases/${one.id}`} prefetch={false}>
              {one.caseNumber}
            </Link>
          )}
          <StatePill label={labelOf(req, caseStates, one.state)} value={one.state ?? 'accepted'} />
          <span>
            {outcomeLine({ ofCase: one, req })}{' '}
            {one.isLost && <strong className="zs-tone-red">{text('casePage.lost')}</strong>}
          </span>
        </li>
      ))}
    </ol>
  )
}

const Notices = async ({ ofCase, req, text }: PartProps) => {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: { case: { equals: ofCase.id } },
    sort: '-occurredAt',
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    // A court sees its cases without the ledger of the offices.
    disableErrors: true,
    req,
  })
  return <DutyNotices notices={docs} req={req} text={text} />
}

/** What hangs on a case: duties, hearings, other instances, notices, and who changed what. */
export const CaseRelations = async ({ id, req }: UIFieldServerProps) => {
  if (!id || !req.user) return null
  const ofCase = await req.payload.findByID({
    collection: 'cases',
    id: String(id),
    depth: 1,
    trash: true,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!ofCase) return null
  const text = textOf(req)
  const part = { ofCase, req, text }
  return (
    <div className="zs-record">
      <LossTimeline {...part} />
      <Panel title={text('casePage.duties')}>
        <Duties {...part} />
      </Panel>
      <CaseTaskForce {...part} />
      <div className="zs-pair">
        <Panel title={text('casePage.hearings')}>
          <Hearings {...part} />
        </Panel>
        <Panel title={text('casePage.chain')}>
          <Chain {...part} />
        </Panel>
      </div>
      <Panel title={text('casePage.notices')}>
        <Notices {...part} />
      </Panel>
      <Panel title={text('casePage.history')}>
        <RecordHistory collection="cases" id={ofCase.id} req={req} />
      </Panel>
    </div>
  )
}
