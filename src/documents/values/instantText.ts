import { todayInShanghai } from '@/src/domain/day'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { beijingTime } from '@/src/notify/beijingTime'

/** An instant as documents write it, in Beijing time: `2026年12月15日9时30分`. */
export const instantText = (instant: string): string => {
  const [hours, minutes] = beijingTime(instant).slice(11).split(':').map(Number)
  return `${chineseDate(todayInShanghai(new Date(instant)))}${hours}时${minutes === 0 ? '' : `${minutes}分`}`
}
