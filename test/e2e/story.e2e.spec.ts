import path from 'node:path'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { todayInShanghai } from '@/src/domain/day'
import { apiOf, type Doc } from '@/test/e2e/harness/api'
import { launchBrowser, openVisitor, type Visitor } from '@/test/e2e/harness/browser'
import {
  enterDay,
  finishDialog,
  listedCaseNumbers,
  openDialog,
  panel,
  rowWith,
  signInByForm,
} from '@/test/e2e/harness/consolePages'
import { writeCourtList } from '@/test/e2e/harness/courtList'
import { importList } from '@/test/e2e/harness/importList'
import { untilTrue } from '@/test/e2e/harness/untilTrue'
import { administrator, startConsole, type RunningConsole } from '@/test/e2e/harness/startConsole'
import { storyOf } from '@/test/e2e/harness/story'
import { scratchFolder } from '@/test/harness/scratch'
import { startSmtpServer, type SmtpHarness } from '@/test/harness/smtp'

const START_MS = 25 * 60_000
const STEP_MS = 3 * 60_000

const PASSWORD = 'zhisu-e2e-2026'
const AGENCY = '普安县自然资源局'
const OFFICE = '中共普安县委全面依法治县委员会办公室'
const GOVERNMENT = '普安县人民政府'
const PREFECTURE_OFFICE = '中共黔西南州委全面依法治州委员会办公室'
const AGENCY_MAIL = 'ziranziyuan@puan.invalid'
const OFFICE_MAIL = 'yifazhixian@puan.invalid'
const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/court-lists/court-list-2022.xlsx')

type Person = 'administrator' | 'prefecture' | 'county' | 'agency' | 'government'

/** `(2026)黔2301行初311号`: as the console writes what the court wrote with full-width brackets. */
const written = (caseNumber: string): string => caseNumber.replace('（', '(').replace('）', ')')

const shanghaiTime = (at: Date): string =>
  at.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })

describe('from a court’s list to a written report, from an empty folder', () => {
  const visitors = new Map<Person, Visitor>()
  const step = storyOf('story', () => [...visitors.values()].map(({ page }) => page))
  const by = (person: Person): Visitor => {
    const visitor = visitors.get(person)
    if (!visitor) throw new Error(`${person} has no browser`)
    return visitor
  }
  const api = (person: Person) => apiOf(by(person).context, zhisu.url)

  let smtp: SmtpHarness
  let zhisu: RunningConsole
  let browser: Browser
  let list: Awaited<ReturnType<typeof writeCourtList>>
  let heard: Doc
  let startsAt: Date
  let report: Doc

  const today = todayInShanghai(new Date())
  const year = today.slice(0, 4)
  const thisYear = `from=${year}-01-01&to=${today}`
  const heardNumber = () => written(list.cases.at(-2)?.caseNumber ?? '')

  beforeAll(async () => {
    smtp = await startSmtpServer()
    zhisu = await startConsole({ name: 'story', isDemo: false, smtpUrl: smtp.url })
    browser = await launchBrowser()
    const people: Person[] = ['administrator', 'prefecture', 'county', 'agency', 'government']
    for (const person of people) visitors.set(person, await openVisitor(browser, zhisu.url))
    list = await writeCourtList(`${scratchFolder('e2e-list')}.xlsx`, AGENCY)
  }, START_MS)

  afterAll(async () => {
    await browser?.close()
    await zhisu?.stop()
    await smtp?.stop()
  }, STEP_MS)

  step(
    'the administrator signs in by the form and enters organizations and users',
    async () => {
      await signInByForm(by('administrator').page, administrator)
      const admin = api('administrator')
      const county = await admin.findBy('regions', 'slug', '522323')
      const office = await admin.findBy('agencies', 'name', OFFICE)
      await admin.update('agencies', office.id, { email: OFFICE_MAIL })
      const agency = await admin.create('agencies', {
        name: AGENCY,
        region: county.id,
        kind: 'department',
        field: 'natural-resources',
        email: AGENCY_MAIL,
        heads: [{ name: '局长甲', post: 'chief' }],
      })
      const users: [Person, string, string, string][] = [
        [
          'prefecture',
          'prefecture-office',
          '州办经办员',
          (await admin.findBy('agencies', 'name', PREFECTURE_OFFICE)).id,
        ],
        ['county', 'county-office', '县办联络员', office.id],
        ['agency', 'agency', '自然资源局经办员', agency.id],
        [
          'government',
          'agency',
          '县政府办经办员',
          (await admin.findBy('agencies', 'name', GOVERNMENT)).id,
        ],
      ]
      for (const [person, role, name, agencyId] of users) {
        const credentials = { email: `${person}@e2e.invalid`, password: PASSWORD }
        await admin.create('users', { ...credentials, name, role, agency: agencyId })
        await by(person).signIn(credentials)
      }
    },
    STEP_MS,
  )

  step(
    'the prefecture office imports the list of 2022, none rejected',
    async () => {
      const { page } = by('prefecture')
      await importList(page, FIXTURE, { createsMissing: true, result: [508, 508, 0] })
      await page.goto('/admin/statistics?from=2022-01-01&to=2022-12-31&by=year')
      await page.getByRole('cell', { name: '24.02 122/508' }).first().waitFor()
    },
    STEP_MS,
  )

  step(
    'the county office imports this year’s list of the court',
    async () => {
      const { page } = by('county')
      await importList(page, list.file, { createsMissing: false, result: [12, 12, 0] })
      // A second import of the same list would change nothing.
      await page.goto('/admin/imports')
      await page.getByLabel('选择名单文件').setInputFiles(list.file)
      await page.getByText('新增 0，更新 0，未变 12，退回 0').waitFor()
      await page.goto(`/admin/statistics?${thisYear}&by=region`)
      await page.getByRole('cell', { name: '30.00 3/10' }).first().waitFor()
      // Exactly 30 % is not more than 30 %.
      const { totalDocs } = await api('prefecture').get<{ totalDocs: number }>(
        '/duties?where[kind][equals]=written-report',
      )
      expect(totalDocs).toBe(0)
    },
    STEP_MS,
  )

  step(
    'the county office registers the coming hearing in the quick dialog',
    async () => {
      const { page } = by('county')
      heard = await api('county').findBy('cases', 'caseNumber', heardNumber())
      await page.goto(`/admin/collections/cases/${heard.id}`)
      const dialog = await openDialog(page, '登记开庭')
      startsAt = new Date(Math.ceil((Date.now() + 60_000) / 60_000) * 60_000)
      await enterDay(dialog, '开庭日期', todayInShanghai(startsAt))
      await dialog.getByLabel('开庭时间').fill(shanghaiTime(startsAt))
      await dialog.getByLabel('法庭（地点）').fill('第三法庭')
      await dialog.getByRole('button', { name: '登记开庭' }).click()
      await dialog.getByText('通知已发出').waitFor()
      await dialog.getByRole('row').filter({ hasText: AGENCY }).waitFor()
      await dialog.getByRole('row').filter({ hasText: OFFICE }).waitFor()
    },
    STEP_MS,
  )

  step(
    'both notices are in the inbox and in both mailboxes, and both are signed for',
    async () => {
      const { page } = by('agency')
      const title = `开庭通知：${heardNumber()}`
      await page.goto('/admin/inbox?view=to-sign')
      await rowWith(page, title).getByRole('button', { name: '签收' }).click()
      await rowWith(page, title).waitFor({ state: 'detached' })

      await untilTrue('both mails have arrived', () => {
        const addresses = smtp.messages
          .filter(({ subject }) => subject?.includes(title))
          .flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text))
        return addresses.includes(AGENCY_MAIL) && addresses.includes(OFFICE_MAIL)
      })
      const mail = smtp.messages.find(
        ({ subject, to }) =>
          subject?.includes(title) && [to ?? []].flat().some(({ text }) => text === OFFICE_MAIL),
      )
      const link = /http:\/\/\S+\/receipt-links\/[\w.-]+/.exec(mail?.text ?? '')?.[0] ?? ''
      const office = by('county').page
      await office.goto('/admin/inbox?view=to-sign')
      await rowWith(office, title).waitFor()
      await office.goto(link)
      await office.getByRole('button', { name: '确认签收' }).click()
      await office.getByText('签收，谢谢').waitFor()
      await office.goto('/admin/inbox')
      await rowWith(office, title)
        .filter({ hasText: /\d{2}:\d{2} 签收/ })
        .waitFor()
    },
    STEP_MS,
  )

  step(
    'the hearing is held: the agency records attendance and speaking',
    async () => {
      await untilTrue('the hearing begins', () => Date.now() > startsAt.getTime(), 150_000)
      const { page } = by('agency')
      const hearing = await api('agency').findBy('hearings', 'case', heard.id)
      await page.goto(`/admin/collections/hearings/${hearing.id}`)
      const dialog = await openDialog(page, '登记出庭情况')
      await dialog.getByLabel('已出庭').check()
      await dialog.getByLabel('出庭负责人').fill('局长甲')
      await dialog.getByLabel('负责人出声').check()
      await dialog.getByLabel('发言要点').fill('就土地处罚的事实和裁量基准作了说明，愿意协调化解。')
      await finishDialog(dialog, '保存')

      const office = by('county').page
      await office.goto(`/admin/collections/hearings/${hearing.id}`)
      await finishDialog(await openDialog(office, '已开庭'), '已开庭')
      await rowWith(office, '局长甲').getByText('是', { exact: true }).waitFor()
      await office.goto(`/admin/statistics?view=attendance&${thisYear}&by=region`)
      await office.getByRole('cell', { name: '100.00 1/1' }).first().waitFor()
    },
    STEP_MS + 150_000,
  )

  step(
    'the county office concludes the case and passes 30 %',
    async () => {
      const { page } = by('county')
      await page.goto(`/admin/collections/cases/${heard.id}`)
      const dialog = await openDialog(page, '审结')
      await enterDay(dialog, '审结日期', today)
      await dialog.getByLabel('裁判结果').selectOption({ label: '撤销' })
      await finishDialog(dialog, '审结')
      await untilTrue('the written report is owed', async () => {
        const { docs } = await api('prefecture').get<{ docs: Doc[] }>(
          '/duties?depth=0&where[kind][equals]=written-report',
        )
        report = docs[0] ?? report
        return docs.length === 1
      })
    },
    STEP_MS,
  )

  step(
    'the statistics are exact and lead to their cases',
    async () => {
      const { page } = by('prefecture')
      for (const grouping of ['region', 'agency', 'field', 'quarter']) {
        await page.goto(`/admin/statistics?${thisYear}&by=${grouping}`)
        await page.locator('tfoot').getByRole('cell', { name: '36.36 4/11' }).waitFor()
      }
      await page.goto(`/admin/statistics?${thisYear}&by=region`)
      await rowWith(page, '普安县').getByRole('link', { name: '4', exact: true }).click()
      await page.waitForURL('**/collections/cases?**')
      const lost = [0, 2, 4, 10].map((index) => written(list.cases[index]?.caseNumber ?? ''))
      expect(await listedCaseNumbers(page)).toEqual(lost.sort())
      await page.goBack()
      await rowWith(page, '普安县').getByRole('link', { name: '11', exact: true }).click()
      await page.waitForURL('**/collections/cases?**')
      const concluded = list.cases.slice(0, -1).map(({ caseNumber }) => written(caseNumber))
      expect(await listedCaseNumbers(page)).toEqual(concluded.sort())
    },
    STEP_MS,
  )

  step(
    'the government hands in its report, which is returned, handed in again and struck off',
    async () => {
      const government = by('government').page
      const prefecture = by('prefecture').page
      const address = `/admin/collections/duties/${report.id}`

      await government.goto('/admin/my-duties')
      await government.getByRole('link', { name: /^普安县.*4\/11.*超过30%/ }).click()
      await government.waitForURL(`**${address}`)
      const handIn = async (note: string) => {
        await government.goto(address)
        const dialog = await openDialog(government, '提交材料')
        await dialog.getByLabel('办理情况').fill(note)
        await finishDialog(dialog, '提交材料')
      }
      const signed = await api('government').upload('书面报告')
      const paper = await api('government').create('written-reports', {
        duty: report.id,
        causes: [{ cause: '败诉四件，主要因处罚程序违法。' }],
        selfCriticism: '重大执法决定法制审核不到位，向州人民政府作出检查。',
        measures: [{ measure: '法制审核全覆盖', owner: '分管副县长', dueOn: `${year}-12-31` }],
        signerName: '县长',
        signerPost: '县长',
        signedOn: today,
        file: signed.id,
      })
      // The figures are those that opened the duty.
      expect(paper).toMatchObject({ numerator: 4, denominator: 11 })
      await handIn('书面报告已签发，请核查。')

      await prefecture.goto(address)
      const returned = await openDialog(prefecture, '退回补正')
      await returned.getByLabel('退回意见').fill('未写明整改完成时限和责任人，请补正。')
      await finishDialog(returned, '退回补正')

      await handIn('补正：由分管副县长负责，三个月内完成全部整改，逐案明确责任人和时限。')
      await prefecture.goto(address)
      await finishDialog(await openDialog(prefecture, '核查通过，销账'), '核查通过，销账')

      await prefecture.goto(address)
      const steps = await panel(prefecture, '办理记录').getByRole('listitem').allInnerTexts()
      const order = steps.map((line) => /立项|提交|退回|销账/.exec(line)?.[0])
      // The latest stands on top.
      expect(order).toEqual(['销账', '提交', '退回', '提交', '立项'])
      expect(steps.join('\n')).toContain('未写明整改完成时限和责任人，请补正。')
      expect(
        await panel(prefecture, '提交与核查')
          .getByText(/第 \d 次提交/)
          .count(),
      ).toBe(2)
      await government.goto(address)
      await government.getByText('已销账').first().waitFor()
    },
    STEP_MS,
  )

  step(
    'the command line and REST say the same',
    async () => {
      const period = ['--from', `${year}-01-01`, '--to', today]
      const rates = await zhisu.zhisu('loss-rates', ...period, '--by', 'region', '--json')
      expect(rates.exitCode).toBe(0)
      const table = JSON.parse(rates.stdout) as Record<string, unknown>
      expect(table.total).toMatchObject({ concluded: 11, lost: 4, rate: '36.36' })
      const answered = await api('prefecture').get(`/loss-rates?${thisYear}&by=region`)
      expect(answered).toEqual(table)

      const duties = await zhisu.zhisu('duties', '--kind', 'written-report', '--json')
      const { rows } = JSON.parse(duties.stdout) as { rows: Record<string, unknown>[] }
      expect(rows).toEqual([
        expect.objectContaining({
          debtor: GOVERNMENT,
          supervisor: PREFECTURE_OFFICE,
          region: '普安县',
          period: year,
          openedOn: today,
          state: 'struck-off',
        }),
      ])
      const verified = await zhisu.zhisu('verify')
      expect(`${verified.stdout}${verified.exitCode}`).toBe('0')
    },
    STEP_MS,
  )

  step('nothing left for another host, and no script failed', async () => {
    const all = [...visitors.values()]
    expect(all.flatMap(({ foreignRequests }) => foreignRequests)).toEqual([])
    expect(all.flatMap(({ errors }) => errors)).toEqual([])
  })
})
