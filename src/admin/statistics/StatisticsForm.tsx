import { labelIn } from '@/src/admin/duties/dutyTexts'
import type { Text } from '@/src/admin/textOf'
import { Button } from '@/src/admin/ui/Button'
import { caseInstances } from '@/src/domain/litigation/case-number'
import { denominatorKinds } from '@/src/domain/metrics/denominators'
import { instanceChoices } from '@/src/metrics/countQuery'
import { groupings } from '@/src/metrics/groupings'

/** What is asked, as the address of the page says it. */
export interface StatisticsQuestion {
  readonly view: 'loss' | 'attendance'
  readonly from: string
  readonly to: string
  readonly by: string
  readonly then: string
  readonly kind: string
  readonly instance: string
}

interface StatisticsFormProps {
  readonly asked: StatisticsQuestion
  readonly req: { readonly i18n: { readonly language: string } }
  readonly text: Text
}

const instanceLabel = (name: string, { req, text }: StatisticsFormProps): string =>
  name === 'all'
    ? text('statistics.allInstances')
    : labelIn(req, caseInstances.find(({ value }) => value === name)?.label)

/** The question as a plain form: its address can be kept, sent and opened again. */
export const StatisticsForm = (props: StatisticsFormProps) => {
  const { asked, req, text } = props
  return (
    <form className="zs-ask" method="get">
      <input name="view" type="hidden" value={asked.view} />
      <label>
        {text('statistics.from')}
        <input defaultValue={asked.from} name="from" required type="date" />
      </label>
      <label>
        {text('statistics.to')}
        <input defaultValue={asked.to} name="to" required type="date" />
      </label>
      <label>
        {text('statistics.by')}
        <select defaultValue={asked.by} name="by">
          {groupings.map(({ value, label }) => (
            <option key={value} value={value}>
              {labelIn(req, label)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('statistics.then')}
        <select defaultValue={asked.then} name="then">
          <option value="">{text('statistics.none')}</option>
          {groupings.map(({ value, label }) => (
            <option key={value} value={value}>
              {labelIn(req, label)}
            </option>
          ))}
        </select>
      </label>
      {asked.view === 'loss' && (
        <label>
          {text('statistics.kind')}
          <select defaultValue={asked.kind} name="kind">
            {denominatorKinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {labelIn(req, label)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {text('statistics.instance')}
        <select defaultValue={asked.instance} name="instance">
          {Object.keys(instanceChoices).map((name) => (
            <option key={name} value={name}>
              {instanceLabel(name, props)}
            </option>
          ))}
        </select>
      </label>
      <Button kind="primary" type="submit">
        {text('statistics.show')}
      </Button>
    </form>
  )
}
