import { Link } from '@payloadcms/ui'
import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { AmendButton } from '@/src/admin/decisions/catalogues/AmendButton'
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
import { catalogueActions } from '@/src/decisions/catalogues/catalogueSteps'
import { mayStart } from '@/src/decisions/catalogues/startDecision'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { amendmentKinds, catalogueStates, quarters } from '@/src/domain/decisions/catalogue'
import { decisionStates } from '@/src/domain/decisions/decision'
import { idOf } from '@/src/domain/idOf'
import { recordUrl } from '@/src/links/listUrl'
import type { Decision, DecisionCatalogue } from '@/src/payload-types'

type Item = NonNullable<DecisionCatalogue['items']>[number]

interface PartProps {
  readonly doc: DecisionCatalogue
  readonly req: PayloadRequest
  readonly text: Text
}

const decisionsOf = async (req: PayloadRequest, catalogue: string): Promise<Decision[]> => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { and: [{ catalogue: { equals: catalogue } }, { state: { not_equals: 'dropped' } }] },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/** The items, each with the decision that was started from it, or the button that starts it. */
const Items = async ({ doc, req, text }: PartProps) => {
  const items = doc.items ?? []
  if (items.length === 0) return null
  const decisions = new Map((await decisionsOf(req, doc.id)).map((one) => [one.catalogueItem, one]))
  const startable = await mayStart(req, doc)
  const title = text('cataloguePage.items', { started: decisions.size, total: items.length })
  return (
    <Panel title={title}>
      <DataTable
        caption={title}
        columns={[
          {
            key: 'title',
            label: text('cataloguePage.item'),
            isWide: true,
            render: ({ id, title: name }: Item) => {
              const decision = decisions.get(id)
              return decision ? (
                <Link href={recordUrl('decisions', decision.id)} prefetch={false}>
                  {name}
                </Link>
              ) : (
                name
              )
            },
          },
          {
            key: 'unit',
            label: text('cataloguePage.unit'),
            render: ({ handlingUnit }) =>
              typeof handlingUnit === 'object' ? handlingUnit.name : '',
          },
          {
            key: 'quarter',
            label: text('cataloguePage.quarter'),
            render: ({ quarter }) =>
              labelIn(req, quarters.find(({ value }) => value === quarter)?.label),
          },
          {
            key: 'state',
            label: text('decisionPage.state'),
            render: ({ id }) => {
              const state = decisions.get(id)?.state
              return state ? (
                <StatePill
                  label={labelIn(req, decisionStates.find(({ value }) => value === state)?.label)}
                  value={state}
                />
              ) : (
                text('cataloguePage.notStarted')
              )
            },
          },
          {
            key: 'action',
            label: '',
            render: ({ id, handlingUnit }) =>
              id && !decisions.has(id) && startable(idOf(handlingUnit)) ? (
                <StepButtons
                  address={`/decision-catalogues/${doc.id}`}
                  size="small"
                  steps={[
                    {
                      name: 'start',
                      label: text('cataloguePage.start'),
                      kind: 'primary',
                      lead: text('cataloguePage.startLead'),
                      body: { row: id },
                    },
                  ]}
                />
              ) : null,
          },
        ]}
        keyOf={({ id, title: name }) => id ?? name}
        rows={items}
      />
    </Panel>
  )
}

const Amendments = ({ doc, req, text }: PartProps) => {
  const rows = doc.amendments ?? []
  if (rows.length === 0) return null
  const title = text('cataloguePage.amendments')
  return (
    <Panel title={title}>
      <DataTable
        caption={title}
        columns={[
          {
            key: 'on',
            label: text('cataloguePage.amendedOn'),
            render: ({ amendedOn }: (typeof rows)[number]) => amendedOn,
          },
          {
            key: 'kind',
            label: text('cataloguePage.kind'),
            render: ({ kind }) =>
              labelIn(req, amendmentKinds.find(({ value }) => value === kind)?.label),
          },
          {
            key: 'item',
            label: text('cataloguePage.item'),
            isWide: true,
            render: ({ item }) => item,
          },
          {
            key: 'reason',
            label: text('cataloguePage.reason'),
            isWide: true,
            render: ({ reason }) => reason,
          },
          {
            key: 'consent',
            label: text('cataloguePage.consentOn'),
            render: ({ consentOn }) => consentOn,
          },
        ]}
        keyOf={({ id, amendedOn }) => id ?? amendedOn}
        rows={rows}
      />
    </Panel>
  )
}

/** The page of a yearly catalogue: its state, its items with their decisions, and its amendments. */
export const CatalogueTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'decision-catalogues', id)
  if (!doc) return null
  const text = textOf(req)
  const actions = await catalogueActions(req, doc.id)
  const canWrite = isWritable('decision-catalogues', doc, user)
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <>
            {actions.includes('publish') && (
              <StepButtons
                address={`/decision-catalogues/${doc.id}`}
                steps={[
                  {
                    name: 'publish',
                    label: text('cataloguePage.publish'),
                    kind: 'primary',
                    lead: text('cataloguePage.publishLead'),
                  },
                ]}
              />
            )}
            {actions.includes('amend') && (
              <AmendButton
                catalogue={doc.id}
                items={(doc.items ?? []).flatMap(({ id: row, title }) =>
                  row ? [{ id: row, title }] : [],
                )}
              />
            )}
          </>
        }
        course={progressOf(catalogueStates, doc.state, { published: doc.publishedOn })}
        lead={<p className="zs-answer__duty">{doc.title}</p>}
        next={text(`cataloguePage.next.${doc.state}`)}
        req={req}
      />
      {doc.state === 'published' && <Items doc={doc} req={req} text={text} />}
      <Amendments doc={doc} req={req} text={text} />
      {!canWrite && (
        <RecordSheet
          collection="decision-catalogues"
          doc={doc}
          omit={doc.state === 'published' ? ['items'] : []}
          req={req}
        />
      )}
    </div>
  )
}
