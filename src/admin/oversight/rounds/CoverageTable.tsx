import type { ReactNode } from 'react'

import type { SupervisionCoverage } from '@/src/accountability/rounds/supervisionCoverage'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import type { LayerCoverage } from '@/src/domain/accountability/coverage'
import { supervisionLayers } from '@/src/domain/accountability/supervisionLayers'
import { displayRateWithCounts, rateOf } from '@/src/domain/metrics/rate'

/** How far the supervision of a year has come, layer by layer, with the units that are still missing. */
export const CoverageTable = ({
  coverage,
  req,
  text,
  actionFor,
}: {
  readonly coverage: SupervisionCoverage
  readonly req: { readonly i18n: { readonly language: string } }
  readonly text: Text
  /** What can be done about the missing units of a layer. */
  readonly actionFor?: (layer: LayerCoverage) => ReactNode
}) => (
  <DataTable
    caption={text('roundPage.coverage', { year: coverage.year })}
    columns={[
      {
        key: 'layer',
        label: text('roundPage.layer'),
        render: ({ layer }: LayerCoverage) =>
          labelIn(req, supervisionLayers.find(({ value }) => value === layer)?.label),
      },
      {
        key: 'rate',
        label: text('roundPage.rate'),
        align: 'end',
        render: ({ covered, total }) => (
          <span className={covered < total ? '' : 'zs-tone-green'}>
            {displayRateWithCounts(rateOf(covered, total))}
          </span>
        ),
      },
      {
        key: 'missing',
        label: text('roundPage.missing'),
        isWide: true,
        render: ({ uncovered }) => {
          const names = uncovered.map(({ name }) => name).join('、')
          return uncovered.length === 0 ? (
            <span className="zs-tone-green">● {text('roundPage.complete')}</span>
          ) : (
            <details className="zs-missing">
              <summary>
                {text('roundPage.missingUnits', { n: uncovered.length })}
                <span className="zs-quiet"> {names}</span>
              </summary>
              <p>{names}</p>
            </details>
          )
        },
      },
      ...(actionFor
        ? [{ key: 'action', label: '', render: (layer: LayerCoverage) => actionFor(layer) }]
        : []),
    ]}
    keyOf={({ layer }) => layer}
    rows={coverage.layers.filter(({ total }) => total > 0)}
  />
)
