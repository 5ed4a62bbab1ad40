'use client'

import { DatePicker, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { dateOfDay, dayOfDate, todayDate } from '@/src/admin/fields/dayDate'
import { useRestCalendar } from '@/src/admin/fields/useRestCalendar'
import { useText } from '@/src/admin/useText'
import { isDay, weekdayOf, yearOf, type Day } from '@/src/domain/day'
import { localeOf } from '@/src/i18n/message'
import { readDay } from '@/src/imports/readDay'

interface DayInputProps {
  readonly id?: string
  /** A day as `YYYY-MM-DD`; what is no day yet is shown as it was typed. */
  readonly value: string | null | undefined
  /** Gets the day, the typed text where it is no day, or '' when emptied. */
  readonly onChange: (value: string) => void
  readonly isReadOnly?: boolean
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-required'?: true
}

const LAST_WORKDAY = 5

/**
 * A calendar day, typed in any usual writing or picked. Says the weekday, and marks rest days. The day is
 * never converted between time zones.
 */
export const DayInput = ({ id, value, onChange, isReadOnly = false, ...aria }: DayInputProps) => {
  const { i18n } = useTranslation()
  const text = useText()
  const calendar = useRestCalendar()
  const [typed, setTyped] = useState<string | null>(null)
  const day = isDay(value) ? value : null

  const finishTyping = () => {
    if (typed !== null) onChange(readDay(typed)?.day ?? typed.trim())
    setTyped(null)
  }
  const type = (raw: string) => {
    setTyped(raw)
    const read = readDay(raw)
    if (read && !read.isGuess) onChange(read.day)
  }
  const classOf = (date: Date): string => {
    const one = dayOfDate(date)
    if (calendar.isRestDay(one)) return 'zs-day--rest'
    return weekdayOf(one) > LAST_WORKDAY ? 'zs-day--makeup' : ''
  }
  const remarkOf = (one: Day): string => {
    const weekday = new Intl.DateTimeFormat(localeOf(i18n.language) === 'zh' ? 'zh-CN' : 'en', {
      weekday: 'short',
    }).format(dateOfDay(one))
    if (calendar.isRestDay(one)) return text('day.rest', { weekday })
    return weekdayOf(one) > LAST_WORKDAY ? text('day.makeup', { weekday }) : weekday
  }

  return (
    <div className="zs-day">
      <DatePicker
        displayFormat="yyyy-MM-dd"
        overrides={{
          ...aria,
          id,
          value: typed ?? (day ? day : (value ?? '')),
          selected: day ? dateOfDay(day) : null,
          openToDate: day ? dateOfDay(day) : todayDate(new Date()),
          dayClassName: classOf,
          autoComplete: 'off',
          preventOpenOnFocus: true,
          todayButton: text('day.today'),
          yearDropdownItemNumber: 30,
          scrollableYearDropdown: true,
          onBlur: finishTyping,
          onChange: (date: Date | null) => {
            setTyped(null)
            onChange(date ? dayOfDate(date) : '')
          },
          onChangeRaw: (event?: { target: EventTarget | null; preventDefault: () => void }) => {
            if (!(event?.target instanceof HTMLInputElement)) return
            event.preventDefault()
            type(event.target.value)
          },
        }}
        placeholder={text('day.placeholder')}
        readOnly={isReadOnly}
      />
      {day && (
        <span className="zs-day__remark">
          {remarkOf(day)}
          {!calendar.isPublished(yearOf(day)) && <em>{text('day.unpublished')}</em>}
        </span>
      )}
    </div>
  )
}
