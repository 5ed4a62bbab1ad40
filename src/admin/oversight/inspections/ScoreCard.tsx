import type { PayloadRequest } from 'payload'

import { StepButtons } from '@/src/admin/records/StepButtons'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { inspectionStep, stepsOfCard } from '@/src/admin/oversight/inspections/inspectionStep'
import { ScoreGrid } from '@/src/admin/oversight/inspections/ScoreGrid'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import {
  objectionDecisions,
  scoreStates,
  type InspectionStep,
} from '@/src/domain/accountability/inspection'
import type { Inspection } from '@/src/payload-types'

interface ScoreCardProps {
  readonly doc: Inspection
  readonly actions: readonly InspectionStep[]
  /** Whether the reader may score now. */
  readonly canScore: boolean
  readonly req: PayloadRequest
  readonly text: Text
}

type Item = NonNullable<Inspection['items']>[number]

const nameOf = (user: string | { readonly name: string } | null | undefined): string =>
  user && typeof user === 'object' ? user.name : ''

const Card = ({ doc, text }: Pick<ScoreCardProps, 'doc' | 'text'>) => (
  <DataTable
    caption={text('inspectionPage.card')}
    columns={[
      {
        key: 'item',
        label: text('inspectionPage.item'),
        isWide: true,
        render: ({ item }: Item) => item,
      },
      {
        key: 'maximum',
        label: text('inspectionPage.maximum'),
        align: 'end',
        render: ({ maximum }) => maximum,
      },
      {
        key: 'deduction',
        label: text('inspectionPage.deduction'),
        align: 'end',
        render: ({ deduction }) => deduction,
      },
      { key: 'remark', label: text('inspectionPage.remark'), render: ({ remark }) => remark ?? '' },
    ]}
    keyOf={({ id, item }) => id ?? item}
    rows={doc.items ?? []}
  />
)

/** Objections of the unit with what was decided; the lead office decides each beside it. */
const Objections = ({ doc, actions, req, text }: ScoreCardProps) => {
  const objections = doc.objections ?? []
  if (objections.length === 0) return null
  const decides = actions.includes('decide-objection')
  return (
    <ol className="zs-lines">
      {objections.map((one, index) => (
        <li key={one.id ?? index}>
          <strong>{text('inspectionPage.objectionOf', { n: index + 1 })}</strong>
          <span className="zs-quiet">
            {nameOf(one.raisedBy)} {one.raisedOn}
          </span>
          <p className="zs-lines__text">{one.text}</p>
          {one.decision ? (
            <p className="zs-lines__text">
              <StatePill
                label={labelIn(
                  req,
                  objectionDecisions.find(({ value }) => value === one.decision)?.label,
                )}
                value={one.decision}
              />{' '}
              {one.reason}{' '}
              <span className="zs-quiet">
                {nameOf(one.decidedBy)} {one.decidedOn}
              </span>
            </p>
          ) : (
            <>
              <span className="zs-tone-amber">◐ {text('inspectionPage.undecided')}</span>
              {decides && one.id && (
                <StepButtons
                  address={`/inspections/${doc.id}`}
                  size="small"
                  steps={[
                    {
                      ...inspectionStep('decide-objection', doc, text),
                      body: { row: one.id },
                    },
                  ]}
                />
              )}
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The score card: typed in one table by the lead office, told to the unit, objected to, decided, final. */
export const ScoreCard = (props: ScoreCardProps) => {
  const { doc, actions, canScore, req, text } = props
  const items = doc.items ?? []
  if (items.length === 0 && !canScore) return null
  const steps = stepsOfCard.filter((step) => actions.includes(step))
  return (
    <Panel
      aside={
        <span className="zs-panel__aside">
          <StatePill
            label={labelIn(req, scoreStates.find(({ value }) => value === doc.scoreState)?.label)}
            value={doc.scoreState}
          />
          {doc.score && (
            <b>
              {doc.score} / {doc.outOf}
            </b>
          )}
          <StepButtons
            address={`/inspections/${doc.id}`}
            size="small"
            steps={steps.map((step) => inspectionStep(step, doc, text))}
          />
        </span>
      }
      title={text('inspectionPage.card')}
    >
      {canScore ? (
        <ScoreGrid
          inspectionId={doc.id}
          key={doc.updatedAt}
          rows={items.map(({ item, maximum, deduction, remark }) => ({
            item,
            maximum: String(maximum),
            deduction: String(deduction),
            remark: remark ?? '',
          }))}
        />
      ) : (
        <Card doc={doc} text={text} />
      )}
      <Objections {...props} />
    </Panel>
  )
}
