import { interviewFacts } from '@/src/documents/values/interviewFacts'
import { numbered } from '@/src/documents/values/numbered'
import type { ValueProvider } from '@/src/documents/values/recordValues'
import { todayInShanghai } from '@/src/domain/day'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { userError } from '@/src/i18n/userError'

/** 约谈纪要: what was said, what was promised and by when; once the interview has been held. */
export const interviewMinutesValues: ValueProvider = async (request) => {
  const { interview, values, recipients } = await interviewFacts(request)
  const { heldAt, facts, statement, demands, attendees, isHeld } = interview
  if (!isHeld || !heldAt) throw userError(request.req, 'document.notHeld', {}, 409)
  const said = [facts, statement].filter((text) => text?.trim()).join('\n')
  return {
    values: {
      ...values,
      heldDate: chineseDate(todayInShanghai(new Date(heldAt))),
      record: said || undefined,
      promises: numbered(
        (demands ?? []).map(({ demand, dueOn }) =>
          demand ? `${demand}${dueOn ? `（完成时限：${chineseDate(dueOn)}）` : ''}` : null,
        ),
      ),
      attendees: attendees?.replace(/\s*\n\s*/g, '，') || '无',
    },
    recipients,
  }
}
