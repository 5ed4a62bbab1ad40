import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { boardColumns } from '@/src/admin/duties/boardColumns'
import { BulkBar } from '@/src/admin/duties/bulk/BulkBar'
import { SelectionProvider } from '@/src/admin/duties/bulk/Selection'
import { DutyBoard } from '@/src/admin/duties/DutyBoard'
import { DutyFilters } from '@/src/admin/duties/DutyFilters'
import { dutyQuestion, paramOf } from '@/src/admin/duties/dutyQuestion'
import { DutyTable } from '@/src/admin/duties/DutyTable'
import { pages } from '@/src/admin/pages'
import { today } from '@/src/domain/clock'
import { MOST_DUTIES } from '@/src/ledger/bulkDuties'
import { ruleParameters } from '@/src/ledger/ruleParameters'

const Content = async (page: ConsolePageProps) => {
  const { req, text, user, searchParams } = page
  const question = dutyQuestion(searchParams)
  const view = paramOf(searchParams, 'view') === 'table' ? 'table' : 'board'
  const column = paramOf(searchParams, 'column')
  const parameters = await ruleParameters(req)
  const columns = boardColumns(today(req), (kind) =>
    Math.max(0, ...(parameters.get(kind)?.reminderDays ?? [])),
  )
  const isSelectable = user.role === 'prefecture-office' || user.role === 'county-office'
  const View = view === 'table' ? DutyTable : DutyBoard
  return (
    <SelectionProvider>
      <DutyFilters
        kept={view === 'table' && column ? { column } : {}}
        question={question}
        req={req}
        text={text}
        view={view}
      />
      <View columns={columns} isSelectable={isSelectable} page={page} question={question} />
      {isSelectable && <BulkBar most={MOST_DUTIES} />}
    </SelectionProvider>
  )
}

/** The board of duties (督办看板): where each stands, who is late, and one action for several of them. */
export const DutyBoardPage = consolePage({
  title: pages.dutyBoard.title,
  roles: pages.dutyBoard.roles,
  Content,
})
