import type { ReactNode } from 'react'

import type { Text } from '@/src/admin/textOf'
import { weekdays } from '@/src/admin/ui/weekdays'
import type { Day } from '@/src/domain/day'

interface MonthGridProps {
  readonly caption: string
  readonly weeks: readonly (readonly Day[])[]
  readonly text: Text
  /** The cell of a day. */
  readonly children: (day: Day) => ReactNode
}

/** The weeks of a month as a table from Monday to Sunday. */
export const MonthGrid = ({ caption, weeks, text, children }: MonthGridProps) => (
  <table className="zs-month__grid">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        {weekdays.map((weekday) => (
          <th key={weekday} scope="col">
            {text(weekday)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeks.map((week) => (
        <tr key={week[0]}>{week.map(children)}</tr>
      ))}
    </tbody>
  </table>
)
