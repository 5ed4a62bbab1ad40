import { createLocalReq, type Payload, type ServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { supervisionCoverage } from '@/src/accountability/rounds/supervisionCoverage'
import { CoverageFigure } from '@/src/admin/oversight/CoverageFigure'
import { CoverageTable } from '@/src/admin/oversight/rounds/CoverageTable'
import { YearLinks } from '@/src/admin/oversight/YearLinks'
import { yearAsked } from '@/src/admin/oversight/yearOfList'
import { textOf } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { figureScope } from '@/src/metrics/figureScope'

/** Above the list of rounds: the coverage of a year by layer, and who has not been visited yet. */
export const RoundsTop = async ({
  i18n,
  payload,
  searchParams,
  user,
}: ServerProps & { readonly payload: Payload }) => {
  const me = activeUser({ user: user ?? null })
  if (!me) return null
  const req = await createLocalReq({ user: me }, payload)
  const { region } = await figureScope(req)
  const day = today(req)
  const year = yearAsked(searchParams?.year, day)
  const text = textOf({ i18n })
  const coverage = await supervisionCoverage(req, year, { region })
  return (
    <Panel
      aside={
        <YearLinks
          addressOf={(one) => `/admin/collections/supervision-rounds?year=${one}`}
          label={text('coverage.years')}
          latest={yearOf(day)}
          year={year}
        />
      }
      title={text('roundPage.coverage', { year })}
    >
      <div className="zs-figures zs-figures--one">
        <CoverageFigure
          covered={coverage.covered}
          label={text('roundPage.allLayers')}
          total={coverage.total}
        />
      </div>
      <CoverageTable coverage={coverage} req={{ i18n }} text={text} />
    </Panel>
  )
}
