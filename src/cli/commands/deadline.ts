import type { CalendarOverride } from '@/src/domain/periods/calendar'

import { CliError } from '@/src/cli/cliError'
import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { printResult, say } from '@/src/cli/output'
import { storedCalendars } from '@/src/cli/storedCalendars'
import { isDay } from '@/src/domain/day'
import { builtinCalendar, withOverrides } from '@/src/domain/periods/calendar'
import { deadline } from '@/src/domain/periods/deadline'
import { isPeriodRuleId, periodRule, periodRules } from '@/src/domain/periods/rules'

/** Without a database the built-in arrangements still answer; the reader is told. */
const overrides = async (): Promise<readonly CalendarOverride[]> => {
  try {
    return await storedCalendars()
  } catch {
    say(
      '无法读取数据库中的放假安排，仅按内置安排计算',
      'The calendars of the database cannot be read: the built-in ones alone are used',
    )
    return []
  }
}

const ruleNames = periodRules.map(({ id }) => id).join(', ')

/** `zhisu deadline RULE --from DAY`: exit 3 when a year's arrangement is not published yet. */
export const deadlineCommand = defineCommand<{ from: string }>({
  usage: 'deadline <rule>',
  description: '期间届满日 / the last day of a statutory period',
  configure: (command) =>
    command
      .requiredOption('--from <day>', '起算事件之日 / the day of the event, YYYY-MM-DD')
      .addHelpText('after', `\nRULE: ${ruleNames}`),
  action: async ([rule = ''], { from, json }) => {
    if (!isPeriodRuleId(rule)) {
      throw new CliError(
        `没有名为“${rule}”的期间，可用：${ruleNames}`,
        `there is no period “${rule}”`,
        exitCodes.wrongUsage,
      )
    }
    if (!isDay(from)) {
      throw new CliError(
        '--from 须为存在的日期，格式 2026-03-05',
        '--from must be an existing day such as 2026-03-05',
        exitCodes.wrongUsage,
      )
    }
    const calendar = withOverrides(builtinCalendar, await overrides())
    const { rawLastOn, dueOn, legalBasis, calendarComplete } = deadline(
      periodRule(rule),
      from,
      calendar,
    )
    const result = { rule, from, rawLastOn, dueOn, legalBasis: legalBasis.zh, calendarComplete }
    printResult(json, result, () => `${dueOn}  ${legalBasis.zh}`)
    if (calendarComplete) return exitCodes.done
    say(
      `${dueOn.slice(0, 4)} 年放假安排尚未公布，日期不确定`,
      `the arrangement of ${dueOn.slice(0, 4)} is not published yet: the day is not certain`,
    )
    return exitCodes.uncertain
  },
})
