import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { addressWith, type DutyQuestion } from '@/src/admin/duties/dutyQuestion'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { pages } from '@/src/admin/pages'
import { regionChoices } from '@/src/admin/regionChoices'
import type { Text } from '@/src/admin/textOf'
import { Button, ButtonLink } from '@/src/admin/ui/Button'
import { dutyKinds } from '@/src/domain/dutyStates'

/** The three ways to look at the same duties. */
export type DutyView = 'board' | 'table' | 'calendar'

const views = [
  { view: 'board', label: 'board.viewBoard', page: pages.dutyBoard, more: {} },
  { view: 'table', label: 'board.viewTable', page: pages.dutyBoard, more: { view: 'table' } },
  { view: 'calendar', label: 'board.viewCalendar', page: pages.dutyCalendar, more: {} },
] as const

interface DutyFiltersProps {
  readonly view: DutyView
  readonly question: DutyQuestion
  /** What the address holds besides the question and keeps when it is asked again. */
  readonly kept?: Readonly<Record<string, string>>
  readonly req: PayloadRequest
  readonly text: Text
}

/** Board, table or calendar, and what they are narrowed to: a plain form, whose address can be kept and sent. */
export const DutyFilters = async ({ view, question, kept = {}, req, text }: DutyFiltersProps) => {
  const current = views.find((one) => one.view === view)
  const isNarrowed = Object.values(question).some((value) => value !== '')
  return (
    <div className="zs-duty-bar">
      <nav aria-label={text('board.views')} className="zs-segments">
        {views.map((one) => (
          <Link
            aria-current={one.view === view ? 'page' : undefined}
            href={addressWith(one.page, question, one.more)}
            key={one.view}
            prefetch={false}
          >
            {text(one.label)}
          </Link>
        ))}
      </nav>
      <form
        aria-label={text('board.filters')}
        className="zs-ask"
        key={JSON.stringify(question)}
        method="get"
        role="search"
      >
        {Object.entries({ ...current?.more, ...kept }).map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        <label>
          {text('board.kind')}
          <select defaultValue={question.kind} name="kind">
            <option value="">{text('board.allKinds')}</option>
            {dutyKinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {labelIn(req, label)}
              </option>
            ))}
          </select>
        </label>
        {req.user?.role !== 'agency' && (
          <>
            <label>
              {text('myDuties.region')}
              <select defaultValue={question.region} name="region">
                <option value="">{text('board.allRegions')}</option>
                {(await regionChoices(req)).map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {text('myDuties.debtor')}
              <input
                defaultValue={question.debtor}
                name="debtor"
                placeholder={text('board.partOfName')}
                type="search"
              />
            </label>
          </>
        )}
        <label>
          {text('board.text')}
          <input
            defaultValue={question.q}
            name="q"
            placeholder={text('board.partOfTitle')}
            type="search"
          />
        </label>
        <Button type="submit">{text('board.show')}</Button>
        {isNarrowed && current && (
          <ButtonLink
            href={addressWith(
              current.page,
              { kind: '', region: '', debtor: '', q: '' },
              current.more,
            )}
          >
            {text('board.clear')}
          </ButtonLink>
        )}
      </form>
    </div>
  )
}
