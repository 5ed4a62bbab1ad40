import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { printResult, say } from '@/src/cli/output'
import { withPayload } from '@/src/cli/withPayload'
import type { Difference } from '@/src/verify/difference'

const asLine = ({ collection, id, field, stored, expected }: Difference): string =>
  `${collection} ${id || '—'} ${field}：库中为 ${JSON.stringify(stored)}，应为 ${JSON.stringify(expected)} / stored, expected\n`

/** `zhisu verify`: prints every difference as it is found; exit 1 if there is any. */
export const verifyCommand = defineCommand({
  usage: 'verify',
  description: '重算派生数据、任务与审计链 / recompute derived facts, duties and the audit chain',
  action: async (_args, { json }) => {
    const { verifyAll } = await import('@/src/verify/verifyAll')
    const found: Difference[] = []
    const summary = await withPayload((payload) =>
      verifyAll(payload, (difference) => {
        if (json) found.push(difference)
        else process.stdout.write(asLine(difference))
      }),
    )
    if (json) {
      printResult(
        json,
        { checked: { ...summary, differences: undefined }, differences: found },
        () => '',
      )
    } else {
      say(
        `已核对 ${summary.cases} 件案件、${summary.duties} 项任务、${summary.notifications} 条通知、${summary.auditSeals} 个审计封存，发现 ${summary.differences} 处不一致`,
        `checked ${summary.cases} cases, ${summary.duties} duties, ${summary.notifications} notices, ${summary.auditSeals} audit seals: ${summary.differences} differences`,
      )
    }
    return summary.differences === 0 ? exitCodes.done : exitCodes.failed
  },
})
