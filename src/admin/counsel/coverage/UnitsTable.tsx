import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { labelIn } from '@/src/admin/duties/dutyTexts'
import { pages, pageUrl } from '@/src/admin/pages'
import { textOf } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { StatePill } from '@/src/admin/ui/StatePill'
import type { CoveredUnit } from '@/src/counsel/coverage/coverageOf'
import { coverageLayers } from '@/src/domain/counsel/coverage'
import { listUrl } from '@/src/links/listUrl'
import type { MessageKey } from '@/src/i18n/messages'

const stateKeys: Readonly<Record<CoveredUnit['state'], MessageKey>> = {
  covered: 'coveragePage.covered',
  lapsed: 'coveragePage.lapsedOnly',
  uncovered: 'coveragePage.uncovered',
}

/** Units with whether they have counsel, and the way to find some. */
export const UnitsTable = ({
  units,
  names,
  canSuggest,
  req,
}: {
  readonly units: readonly CoveredUnit[]
  /** Names of the regions, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly canSuggest: boolean
  readonly req: PayloadRequest
}) => {
  const text = textOf(req)
  return (
    <DataTable
      caption={text('coveragePage.units', { n: units.length })}
      columns={[
        {
          key: 'unit',
          label: text('coveragePage.unit'),
          isWide: true,
          render: ({ id, name }: CoveredUnit) =>
            canSuggest ? (
              <Link href={listUrl('engagements', { unit: { equals: id } })} prefetch={false}>
                {name}
              </Link>
            ) : (
              name
            ),
        },
        {
          key: 'layer',
          label: text('coveragePage.layer'),
          render: ({ layer }) =>
            labelIn(req, coverageLayers.find(({ value }) => value === layer)?.label),
        },
        {
          key: 'region',
          label: text('coveragePage.region'),
          render: ({ region }) => names.get(region) ?? '—',
        },
        {
          key: 'state',
          label: text('coveragePage.state'),
          render: ({ state, lapsedOn }) => (
            <>
              <StatePill label={text(stateKeys[state])} value={state} />{' '}
              {lapsedOn && (
                <small className="zs-quiet">
                  {text('coveragePage.lapsedOn', { day: lapsedOn })}
                </small>
              )}
            </>
          ),
        },
        ...(canSuggest
          ? [
              {
                key: 'find',
                label: '',
                render: ({ id, state }: CoveredUnit) =>
                  state === 'covered' ? null : (
                    <Link href={`${pageUrl(pages.counselSuggestions)}?unit=${id}`} prefetch={false}>
                      {text('coveragePage.find')}
                    </Link>
                  ),
              },
            ]
          : []),
      ]}
      keyOf={({ id }) => id}
      rows={units}
    />
  )
}
