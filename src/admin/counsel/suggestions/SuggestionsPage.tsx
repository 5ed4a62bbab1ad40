import type { PayloadRequest } from 'payload'

import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { engageStep } from '@/src/admin/counsel/roster/engageStep'
import { SuggestionTable } from '@/src/admin/counsel/suggestions/SuggestionTable'
import { paramOf } from '@/src/admin/duties/dutyQuestion'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { pages } from '@/src/admin/pages'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { Button } from '@/src/admin/ui/Button'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { namesIn } from '@/src/counsel/roster/suggestionsEndpoint'
import { suggestCounsel, type Suggestion } from '@/src/counsel/roster/suggestCounsel'
import { unitToAskFor } from '@/src/counsel/roster/unitToAskFor'
import { today } from '@/src/domain/clock'
import { kindsOfLayer } from '@/src/domain/counsel/coverage'
import { idOf } from '@/src/domain/idOf'
import { administrativeFields } from '@/src/domain/organization/fields'
import type { Agency, User } from '@/src/payload-types'

/** The units that the reader may look for counsel for. */
const unitsOf = async (req: PayloadRequest, user: User): Promise<Pick<Agency, 'id' | 'name'>[]> => {
  const own = idOf(user.agency)
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where:
      user.role === 'agency'
        ? { id: { equals: own } }
        : {
            and: [
              { isActive: { not_equals: false } },
              ...(user.role === 'county-office' ? [{ region: { equals: idOf(user.region) } }] : []),
              {
                or: [
                  { kind: { in: Object.values(kindsOfLayer).flat() } },
                  ...(own ? [{ id: { equals: own } }] : []),
                ],
              },
            ],
          },
    select: { name: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

const Content = async ({ req, text, searchParams, user }: ConsolePageProps) => {
  const units = await unitsOf(req, user)
  const asked = {
    unit: paramOf(searchParams, 'unit') || (user.role === 'agency' ? (units[0]?.id ?? '') : ''),
    field: paramOf(searchParams, 'field'),
    counterparties: paramOf(searchParams, 'counterparties'),
  }
  const isKnown = units.some(({ id }) => id === asked.unit)
  const unit = isKnown ? await unitToAskFor(req, asked.unit) : null
  const rows = unit
    ? await suggestCounsel(req, {
        unit: unit.id,
        field: administrativeFields.find(({ value }) => value === asked.field)?.value ?? unit.field,
        counterparties: namesIn(asked.counterparties),
      })
    : []
  const actionFor = ({ counsel, engagement, isFree }: Suggestion) =>
    unit && isFree && !engagement ? (
      <StepButtons
        address={`/counsel/${counsel}`}
        size="small"
        steps={[
          {
            ...engageStep({ counsel, unit: unit.id, today: today(req) }, text),
            label: text('suggestionPage.engage'),
            kind: 'plain',
          },
        ]}
      />
    ) : null
  return (
    <>
      <form className="zs-ask" key={JSON.stringify(asked)} method="get">
        {user.role !== 'agency' && (
          <label>
            {text('suggestionPage.unit')}
            <select defaultValue={asked.unit} name="unit">
              <option value="">—</option>
              {units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {text('suggestionPage.field')}
          <select defaultValue={asked.field} name="field">
            <option value="">{text('suggestionPage.fieldOfUnit')}</option>
            {administrativeFields.map(({ value, label }) => (
              <option key={value} value={value}>
                {labelIn(req, label)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text('suggestionPage.counterparties')}
          <input defaultValue={asked.counterparties} name="counterparties" type="text" />
        </label>
        <Button type="submit">{text('suggestionPage.ask')}</Button>
      </form>
      {!unit ? (
        <EmptyState title={text('suggestionPage.chooseUnit')} />
      ) : rows.length === 0 ? (
        <EmptyState title={text('suggestionPage.none')}>
          {text('suggestionPage.noneHow')}
        </EmptyState>
      ) : (
        <SuggestionTable actionFor={actionFor} req={req} rows={rows} />
      )}
    </>
  )
}

/** Who could act for a unit: free of conflicts, engaged or to be engaged, of the field, with the fewest open matters. */
export const SuggestionsPage = consolePage({
  title: pages.counselSuggestions.title,
  lead: 'suggestionPage.lead',
  roles: pages.counselSuggestions.roles,
  Content,
})
