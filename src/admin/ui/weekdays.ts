import type { MessageKey } from '@/src/i18n/messages'

/** The heads of a month's columns, from Monday on. */
export const weekdays: readonly MessageKey[] = [
  'calendar.monday',
  'calendar.tuesday',
  'calendar.wednesday',
  'calendar.thursday',
  'calendar.friday',
  'calendar.saturday',
  'calendar.sunday',
]
