import type { Text } from '@/src/admin/textOf'

/** How long a notice has waited, in hours up to two days, then in days. */
export const waitedFor = (text: Text, hours: number): string =>
  hours < 48 ? text('inbox.hours', { n: hours }) : text('inbox.days', { n: Math.floor(hours / 24) })
