import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { FormTaskForce } from '@/src/admin/counsel/taskForces/FormTaskForce'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { today } from '@/src/domain/clock'
import { isInForce } from '@/src/domain/counsel/engagement'
import { activeTaskForceStates, taskForceStates } from '@/src/domain/counsel/taskForces/taskForce'
import { idOf } from '@/src/domain/idOf'
import type { Agency, Case, TaskForce } from '@/src/payload-types'

const nameOf = (value: string | Agency | null | undefined): string =>
  value && typeof value === 'object' ? value.name : ''

const counselOf = ({ engagements }: TaskForce): string =>
  (engagements ?? [])
    .flatMap((one) =>
      typeof one === 'object' && typeof one.counsel === 'object' ? [one.counsel.name] : [],
    )
    .join('、')

const forming: readonly string[] = ['prefecture-office', 'county-office', 'agency']

/** The organizations that may lead: the user's own, where it is an office, and the defendants of the case. */
const leadUnits = async (req: PayloadRequest, ofCase: Case): Promise<Agency[]> => {
  const parties = (ofCase.parties ?? []).flatMap((party) => idOf(party) ?? [])
  const own = req.user ? idOf(req.user.agency) : null
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { in: own ? [own, ...parties] : parties } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.sort((one, other) => Number(other.id === own) - Number(one.id === own))
}

/** The engagements of some units that are in force today: nobody else assists. */
const engagementsOf = async (req: PayloadRequest, units: readonly Agency[]) => {
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: { unit: { in: units.map(({ id }) => id) } },
    sort: 'title',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.filter((one) => isInForce(one, today(req)))
}

/** The task force of a case (一案一专班): who is in it, or the way to form one. */
export const CaseTaskForce = async ({
  ofCase,
  req,
  text,
}: {
  readonly ofCase: Case
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const { user } = req
  if (!user || !forming.includes(user.role)) return null
  const { docs } = await req.payload.find({
    collection: 'task-forces',
    where: { case: { equals: ofCase.id } },
    sort: '-createdAt',
    depth: 2,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const active = docs.find(({ state }) => activeTaskForceStates.includes(state))
  const mayForm = !active && !ofCase.deletedAt
  const units = mayForm ? await leadUnits(req, ofCase) : []
  return (
    <Panel
      aside={
        mayForm && (
          <FormTaskForce
            caseId={ofCase.id}
            engagements={(await engagementsOf(req, units)).map(({ id, title }) => ({
              id,
              name: title ?? id,
            }))}
            ownName={user.name}
            units={units.map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }))}
          />
        )
      }
      title={text('taskForcePage.panel')}
    >
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('taskForcePage.none')}</p>
      ) : (
        <ul className="zs-lines">
          {docs.map((one) => (
            <li key={one.id}>
              <Link href={recordUrl('task-forces', one.id)} prefetch={false}>
                {one.formedOn} {nameOf(one.leadUnit)}
              </Link>
              <StatePill
                label={labelIn(
                  req,
                  taskForceStates.find(({ value }) => value === one.state)?.label,
                )}
                value={one.state}
              />
              <span>
                {text('taskForcePage.leader', { name: one.leaderName ?? '' })}
                {(one.members ?? []).length > 0 &&
                  ` · ${(one.members ?? []).map(({ name }) => name).join('、')}`}
                {counselOf(one) && ` · ${text('taskForcePage.counsel', { names: counselOf(one) })}`}
              </span>
              {one.proposedOn && one.state !== 'dissolved' && (
                <span className="zs-tone-amber">{text('taskForcePage.proposed')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
