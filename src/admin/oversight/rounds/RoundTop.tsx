import type { UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { supervisionCoverage } from '@/src/accountability/rounds/supervisionCoverage'
import { AddUnits } from '@/src/admin/oversight/rounds/AddUnits'
import { CoverageTable } from '@/src/admin/oversight/rounds/CoverageTable'
import { textOf } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { idOf } from '@/src/domain/idOf'
import { figureScope } from '@/src/metrics/figureScope'

/** On top of a round: what its year still lacks, and the units to take in with a click. */
export const RoundTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const round = await req.payload.findByID({
    collection: 'supervision-rounds',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!round) return null
  const text = textOf(req)
  const { region } = await figureScope(req)
  const coverage = await supervisionCoverage(req, round.year, { region })
  const listed = new Set((round.units ?? []).map(({ unit }) => idOf(unit)))
  const visited = (round.units ?? []).filter(({ visitedOn }) => visitedOn).length
  const canAdd = user.role === 'prefecture-office' || user.role === 'county-office'
  return (
    <div className="zs-record">
      <Panel
        aside={
          <span className="zs-quiet">
            {text('roundPage.ofThisRound', { visited, total: round.units?.length ?? 0 })}
          </span>
        }
        title={text('roundPage.coverage', { year: round.year })}
      >
        <CoverageTable
          coverage={coverage}
          req={req}
          text={text}
          {...(canAdd
            ? {
                actionFor: ({ uncovered }) => (
                  <AddUnits
                    roundId={round.id}
                    units={uncovered.filter((unit) => !listed.has(unit.id))}
                  />
                ),
              }
            : {})}
        />
      </Panel>
    </div>
  )
}
