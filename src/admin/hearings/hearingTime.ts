import { isDay, todayInShanghai, type Day } from '@/src/domain/day'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** The instant (ISO, UTC) of a day and a time of the clock in Beijing; null where one of them is none. */
export const instantOf = (day: string, time: string): string | null =>
  isDay(day) && TIME.test(time) ? new Date(`${day}T${time}:00+08:00`).toISOString() : null

/** Day and time of the clock in Beijing of an instant. */
export const dayAndTimeOf = (instant: string): { day: Day; time: string } => {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))
  return { day: todayInShanghai(new Date(instant)), time }
}
