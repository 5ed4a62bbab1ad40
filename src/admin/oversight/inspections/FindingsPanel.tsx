import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { findingsOf, isOpenFinding } from '@/src/accountability/inspections/findingsOf'
import type { Step } from '@/src/admin/records/step'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { Due } from '@/src/admin/duties/Due'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { dutyStates } from '@/src/domain/dutyStates'
import type { Inspection } from '@/src/payload-types'

/** A new finding, entered on the page of its inspection. */
const addFinding = (inspection: string, text: Text): Step => ({
  name: 'add-finding',
  address: '/findings?depth=0',
  label: text('inspectionPage.addFinding'),
  kind: 'primary',
  lead: text('inspectionPage.addFindingLead'),
  fields: [
    { name: 'title', kind: 'line', label: text('inspectionPage.finding'), isRequired: true },
    {
      name: 'dueOn',
      kind: 'day',
      label: text('inspectionPage.dueOn'),
      hint: text('inspectionPage.dueOnHint'),
    },
    { name: 'problem', kind: 'area', label: text('inspectionPage.problem'), isRequired: true },
    { name: 'legalBasis', kind: 'area', label: text('dutyPage.basis'), isRequired: true },
    { name: 'measure', kind: 'area', label: text('inspectionPage.measure'), isRequired: true },
    { name: 'evidenceBefore', kind: 'files', label: text('inspectionPage.evidenceBefore') },
  ],
  body: { inspection },
})

/** What an inspection found, each with the state of its duty on the ledger. */
export const FindingsPanel = async ({
  doc,
  canAdd,
  req,
  text,
}: {
  readonly doc: Inspection
  readonly canAdd: boolean
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const { docs } = await req.payload.find({
    collection: 'findings',
    where: { inspection: { equals: doc.id } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const visible = new Set(docs.map(({ id }) => id))
  const rows = (await findingsOf(req, doc.id)).filter(({ finding }) => visible.has(finding.id))
  if (rows.length === 0 && !canAdd) return null
  const open = rows.filter(isOpenFinding).length
  return (
    <Panel
      aside={
        canAdd && (
          <StepButtons address="/findings" size="small" steps={[addFinding(doc.id, text)]} />
        )
      }
      title={text('inspectionPage.findings', { settled: rows.length - open, total: rows.length })}
    >
      {rows.length === 0 ? (
        <p className="zs-quiet">{text('inspectionPage.noFindings')}</p>
      ) : (
        <DataTable
          caption={text('inspectionPage.findings', {
            settled: rows.length - open,
            total: rows.length,
          })}
          columns={[
            {
              key: 'title',
              label: text('inspectionPage.finding'),
              isWide: true,
              render: ({ finding }: (typeof rows)[number]) => (
                <Link href={recordUrl('findings', finding.id)} prefetch={false}>
                  {finding.title}
                </Link>
              ),
            },
            {
              key: 'basis',
              label: text('dutyPage.basis'),
              isWide: true,
              render: ({ finding }) => <span title={finding.legalBasis}>{finding.legalBasis}</span>,
            },
            {
              key: 'due',
              label: text('inspectionPage.dueOn'),
              render: ({ finding, duty }) =>
                duty ? <Due duty={duty} req={req} text={text} /> : finding.dueOn,
            },
            {
              key: 'state',
              label: text('inspectionPage.rectification'),
              render: ({ finding, duty }) => {
                if (finding.isWithdrawn)
                  return <StatePill label={text('inspectionPage.withdrawn')} value="cancelled" />
                if (!duty)
                  return <StatePill label={text('inspectionPage.unissued')} value="draft" />
                return (
                  <Link href={recordUrl('duties', duty.id)} prefetch={false}>
                    <StatePill
                      label={labelIn(
                        req,
                        dutyStates.find(({ value }) => value === duty.state)?.label,
                      )}
                      value={duty.state}
                    />
                  </Link>
                )
              },
            },
          ]}
          keyOf={({ finding }) => finding.id}
          rows={rows}
        />
      )}
    </Panel>
  )
}
