import { Link } from '@payloadcms/ui'

import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { ImportDesk } from '@/src/admin/imports/ImportDesk'
import { pages, pageUrl } from '@/src/admin/pages'
import { DataTable } from '@/src/admin/ui/DataTable'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { when } from '@/src/admin/when'
import { importKinds } from '@/src/imports/importKinds'
import { importStates } from '@/src/imports/importStates'
import type { Import } from '@/src/payload-types'

const SHOWN = 20

const Runs = async ({ page }: { readonly page: ConsolePageProps }) => {
  const { req, text } = page
  const { docs } = await req.payload.find({
    collection: 'imports',
    sort: '-startedAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) {
    return <EmptyState title={text('importPage.noRuns')}>{text('importPage.noRunsHow')}</EmptyState>
  }
  return (
    <Panel title={text('importPage.runs')}>
      <DataTable
        caption={text('importPage.runs')}
        columns={[
          {
            key: 'file',
            label: text('importPage.file'),
            isWide: true,
            render: ({ id, fileName }: Import) => (
              <Link href={`${pageUrl(pages.imports)}?run=${id}`} prefetch={false}>
                {fileName}
              </Link>
            ),
          },
          {
            key: 'kind',
            label: text('importPage.list'),
            render: ({ kind }) =>
              labelIn(req, importKinds.find(({ value }) => value === kind)?.label),
          },
          {
            key: 'state',
            label: text('importPage.state'),
            render: ({ state }) => (
              <StatePill
                label={labelIn(req, importStates.find(({ value }) => value === state)?.label)}
                value={state}
              />
            ),
          },
          {
            key: 'startedAt',
            label: text('importPage.startedAt'),
            render: ({ startedAt }) => when(startedAt),
          },
          ...(['read', 'created', 'updated', 'rejected'] as const).map((name) => ({
            key: name,
            label: text(`importPage.${name}`),
            align: 'end' as const,
            render: (run: Import) => run[name] ?? 0,
          })),
        ]}
        keyOf={({ id }) => id}
        rows={docs}
      />
    </Panel>
  )
}

const runOf = async ({ req, searchParams }: ConsolePageProps): Promise<Import | null> => {
  const id = searchParams.run
  if (typeof id !== 'string') return null
  return req.payload.findByID({
    collection: 'imports',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
}

/** Court lists and rosters: drop a file, check it, import it; every run with its result and the way back. */
export const ImportsPage = consolePage({
  title: pages.imports.title,
  lead: 'importPage.lead',
  roles: pages.imports.roles,
  Content: async (page) => {
    const run = await runOf(page)
    return (
      <div className="zs-record">
        <ImportDesk
          first={run}
          kinds={page.user.role === 'court' ? ['cases'] : ['cases', 'counsel']}
          key={`${run?.id ?? 'new'}-${run?.state ?? ''}`}
          mayRemember={page.user.role !== 'court'}
        />
        <Runs page={page} />
      </div>
    )
  },
})
