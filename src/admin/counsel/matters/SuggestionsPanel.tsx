import type { PayloadRequest } from 'payload'

import { assignStep } from '@/src/admin/counsel/matters/matterStep'
import { engageStep } from '@/src/admin/counsel/roster/engageStep'
import { StepButtons } from '@/src/admin/records/StepButtons'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { suggestCounsel, type Suggestion } from '@/src/counsel/roster/suggestCounsel'
import { today } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { localeOf } from '@/src/i18n/message'
import type { Matter } from '@/src/payload-types'

interface SuggestionsPanelProps {
  readonly doc: Matter
  readonly step: 'assign' | 'reassign'
  /** The engagement of whoever has the matter. */
  readonly present: string | null
  /** Whether the list stands open; once somebody is assigned it waits behind its title. */
  readonly isOpen: boolean
  readonly req: PayloadRequest
  readonly text: Text
}

/** Who could take a matter, the best choice first, each with what speaks against it; one click assigns. */
export const SuggestionsPanel = async ({
  doc,
  step,
  present,
  isOpen,
  req,
  text,
}: SuggestionsPanelProps) => {
  const rows = await suggestCounsel(req, {
    unit: idOf(doc.unit) ?? '',
    caseId: idOf(doc.case),
    isLitigation: doc.kind === 'litigation',
    counterparties: (doc.counterparties ?? []).map(({ name }) => name),
  })
  const locale = localeOf(req.i18n.language)
  const conflictIn = ({ conflicts }: Suggestion): string | null =>
    conflicts[0] ? `${conflicts[0].explanation[locale]}（${conflicts[0].article[locale]}）` : null
  const action = (row: Suggestion) => {
    if (!row.engagement) {
      const wish = { counsel: row.counsel, unit: idOf(doc.unit) ?? '', today: today(req) }
      const engage = { ...engageStep(wish, text), label: text('matterPage.engage') }
      return row.isFree ? (
        <StepButtons
          address={`/counsel/${row.counsel}`}
          size="small"
          steps={[{ ...engage, kind: 'plain' }]}
        />
      ) : null
    }
    if (row.engagement === present)
      return <span className="zs-quiet">{text('matterPage.present')}</span>
    return row.isFree ? (
      <StepButtons
        address={`/matters/${doc.id}`}
        size="small"
        steps={[assignStep(step, { name: row.name, engagement: row.engagement }, text)]}
      />
    ) : null
  }
  return (
    <Panel title={text('matterPage.suggestions')}>
      <details className={isOpen ? 'zs-matter__open' : ''} open={isOpen}>
        <summary className="zs-quiet">{text('matterPage.reassign')}</summary>
        {rows.length === 0 ? (
          <p className="zs-quiet">{text('matterPage.noSuggestions')}</p>
        ) : (
          <DataTable
            caption={text('matterPage.suggestions')}
            columns={[
              {
                key: 'name',
                label: text('matterPage.counsel'),
                render: (row: Suggestion) => row.name,
              },
              {
                key: 'firm',
                label: text('matterPage.firm'),
                isWide: true,
                render: ({ firm, engagement }) =>
                  engagement ? firm : `${firm}（${text('matterPage.notEngaged')}）`,
              },
              {
                key: 'field',
                label: text('matterPage.field'),
                render: ({ matchesField }) =>
                  matchesField ? text('matterPage.matchesField') : '—',
              },
              {
                key: 'load',
                label: text('matterPage.load'),
                align: 'end',
                render: ({ openMatters }) => openMatters,
              },
              {
                key: 'conflict',
                label: text('matterPage.conflict'),
                isWide: true,
                render: (row) =>
                  row.isFree ? (
                    <span className="zs-tone-green">{text('matterPage.noConflict')}</span>
                  ) : (
                    <span className="zs-tone-red zs-wrap">{conflictIn(row)}</span>
                  ),
              },
              { key: 'do', label: '', render: action },
            ]}
            keyOf={({ counsel }) => counsel}
            rows={rows.slice(0, 8)}
          />
        )}
      </details>
    </Panel>
  )
}
