import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { addDays, todayInShanghai } from '@/src/domain/day'
import { apiOf, type Doc } from '@/test/e2e/harness/api'
import { launchBrowser, openVisitor, type Visitor } from '@/test/e2e/harness/browser'
import { enterDay, finishDialog, openDialog, panel, rowWith } from '@/test/e2e/harness/consolePages'
import { administrator, startConsole, type RunningConsole } from '@/test/e2e/harness/startConsole'
import { storyOf } from '@/test/e2e/harness/story'

const START_MS = 25 * 60_000
const STEP_MS = 3 * 60_000

const PASSWORD = 'zhisu-e2e-2026'
const AGENCY = '普安县自然资源局'
const OFFICE = '中共普安县委全面依法治县委员会办公室'
const GOVERNMENT = '普安县人民政府'
const COURT = '普安县人民法院'
const CASE = '(2026)黔2323行初7号'

type Person = 'administrator' | 'clerk' | 'deputy' | 'agency' | 'government' | 'leader'
const people: Person[] = ['administrator', 'clerk', 'deputy', 'agency', 'government', 'leader']

describe('a lost case, from its judgment to the last strike-off', () => {
  const visitors = new Map<Person, Visitor>()
  const step = storyOf('accountability', () => [...visitors.values()].map(({ page }) => page))
  const by = (person: Person): Visitor => {
    const visitor = visitors.get(person)
    if (!visitor) throw new Error(`${person} has no browser`)
    return visitor
  }
  const api = (person: Person) => apiOf(by(person).context, zhisu.url)

  let zhisu: RunningConsole
  let browser: Browser
  let lost: Doc
  let bulletin: Doc
  const users = new Map<Person, Doc>()

  const today = todayInShanghai(new Date())
  const dutyOf = async (kind: string): Promise<Doc> => {
    const { docs } = await api('clerk').get<{ docs: Doc[] }>(
      `/duties?depth=0&where[case][equals]=${lost.id}&where[kind][equals]=${kind}`,
    )
    const [duty, second] = docs
    if (!duty || second) throw new Error(`${docs.length} duties of the kind ${kind}`)
    return duty
  }
  const openDuty = async (person: Person, { id }: Doc) => {
    const { page } = by(person)
    await page.goto(`/admin/collections/duties/${id}`)
    return page
  }
  const handIn = async (person: Person, duty: Doc) =>
    finishDialog(await openDialog(await openDuty(person, duty), '提交材料'), '提交材料')
  const strikeOff = async (duty: Doc) =>
    finishDialog(
      await openDialog(await openDuty('clerk', duty), '核查通过，销账'),
      '核查通过，销账',
    )

  beforeAll(async () => {
    zhisu = await startConsole({ name: 'accountability', isDemo: false })
    browser = await launchBrowser()
    for (const person of people) visitors.set(person, await openVisitor(browser, zhisu.url))
  }, START_MS)

  afterAll(async () => {
    await browser?.close()
    await zhisu?.stop()
  }, STEP_MS)

  step(
    'the offices, the agency and the county’s leader have accounts',
    async () => {
      await by('administrator').signIn(administrator)
      const admin = api('administrator')
      const county = await admin.findBy('regions', 'slug', '522323')
      const agency = await admin.create('agencies', {
        name: AGENCY,
        region: county.id,
        kind: 'department',
        field: 'natural-resources',
      })
      const office = await admin.findBy('agencies', 'name', OFFICE)
      const government = await admin.findBy('agencies', 'name', GOVERNMENT)
      const accounts: [Exclude<Person, 'administrator'>, string, string, object][] = [
        ['clerk', 'county-office', '县办联络员', { agency: office.id }],
        ['deputy', 'county-office', '县办副主任', { agency: office.id }],
        ['agency', 'agency', '自然资源局经办员', { agency: agency.id }],
        ['government', 'agency', '县政府办经办员', { agency: government.id }],
        ['leader', 'leader', '分管副县长', { region: county.id }],
      ]
      for (const [person, role, name, place] of accounts) {
        const credentials = { email: `${person}@e2e.invalid`, password: PASSWORD }
        users.set(person, await admin.create('users', { ...credentials, name, role, ...place }))
        await by(person).signIn(credentials)
      }
      const court = await admin.findBy('courts', 'name', COURT)
      lost = await api('clerk').create('cases', {
        caseNumber: CASE,
        court: court.id,
        cause: '行政处罚',
        filedOn: addDays(today, -100),
        servedOn: addDays(today, -95),
        heardOn: addDays(today, -60),
        concludedOn: addDays(today, -40),
        resultServedOn: addDays(today, -38),
        plaintiffs: [{ name: '原告甲', kind: 'person' }],
        defendants: [{ agency: agency.id, role: 'sole', outcome: 'revoked' }],
      })
    },
    STEP_MS,
  )

  step(
    'the loss takes effect, and the four musts stand in the chain of the case',
    async () => {
      const { page } = by('clerk')
      await page.goto(`/admin/collections/cases/${lost.id}`)
      const dialog = await openDialog(page, '登记生效')
      await enterDay(dialog, '生效日期', addDays(today, -22))
      await finishDialog(dialog, '保存')
      await page.goto(`/admin/collections/cases/${lost.id}`)
      await page.getByRole('button', { name: '任务与记录', exact: true }).click()
      const chain = panel(page, `败诉问责链：${AGENCY}`)
      for (const must of ['必通报', '必倒查', '必约谈', '必追责'])
        await chain.getByText(must).first().waitFor()
      await page.goto(`/admin/four-musts?year=${addDays(today, -22).slice(0, 4)}`)
      await page.getByText('已办结 0 件 / 生效败诉 1 件').first().waitFor()
    },
    STEP_MS,
  )

  step(
    'the agency traces its acts back; the paper says what is missing, is returned once and accepted',
    async () => {
      const duty = await dutyOf('trace-back')
      const page = await openDuty('agency', duty)
      const refused = await openDialog(page, '提交材料')
      await refused.getByRole('button', { name: '提交材料', exact: true }).click()
      await refused.getByText('请先填写并保存本任务的材料').first().waitFor()

      const paper = await api('agency').create('tracebacks', {
        duty: duty.id,
        acts: [
          { what: '作出处罚决定前未告知听证权利', dayOn: addDays(today, -200), role: '经办岗' },
        ],
      })
      const incomplete = await openDuty('agency', duty)
      await panel(incomplete, '材料').getByText('被倒查人（至少写明岗位）').waitFor()
      const facts = {
        causes: [{ cause: 'no-hearing', isOwnFault: true, explanation: '未告知听证权利' }],
        people: [{ post: '执法中队长' }],
        measures: [{ measure: '处罚前法制审核', owner: '法制股长', dueOn: addDays(today, 30) }],
      }
      await api('agency').update('tracebacks', paper.id, facts)
      await handIn('agency', duty)

      const returned = await openDialog(await openDuty('clerk', duty), '退回补正')
      await returned.getByLabel('退回意见').fill('请补充审批岗位的责任情况。')
      await finishDialog(returned, '退回补正')
      await api('agency').update('tracebacks', paper.id, {
        people: [{ post: '执法中队长' }, { post: '分管副局长' }],
      })
      await handIn('agency', duty)
      await strikeOff(duty)
    },
    STEP_MS,
  )

  step(
    'the leader in charge talks to the agency and signs; the government hands the record in',
    async () => {
      const duty = await dutyOf('interview')
      const record = await api('government').upload('约谈记录')
      const paper = await api('government').create('interviews', {
        duty: duty.id,
        noticeNumber: '普府函〔2026〕7号',
        noticeOn: addDays(today, -6),
        interviewer: users.get('leader')?.id ?? '',
        heldAt: `${addDays(today, -2)}T02:00:00.000Z`,
        isHeld: true,
        place: '县政府第二会议室',
        attendees: '自然资源局局长、法制股长',
        facts: '通报本案程序违法的情况',
        demands: [{ demand: '三十日内完成整改', dueOn: addDays(today, 28) }],
        record: record.id,
      })
      await api('leader').post(`/interviews/${paper.id}/sign`)
      await handIn('government', duty)
      await strikeOff(duty)
    },
    STEP_MS,
  )

  step(
    'the agency decides who answers for it; the office sees posts, not names',
    async () => {
      const duty = await dutyOf('hold-accountable')
      const paper = await api('agency').create('sanctions', {
        duty: duty.id,
        handlers: [users.get('agency')?.id ?? ''],
        persons: [
          {
            post: '执法中队长',
            name: '被追责人甲',
            faultLevel: 'ordinary',
            measure: 'criticism',
            legalBasis: '本局责任追究办法第三条',
            heardOn: addDays(today, -5),
            statement: '没有异议。',
            decidedOn: addDays(today, -3),
            carriedOutOn: addDays(today, -1),
          },
        ],
      })
      await handIn('agency', duty)
      const seen = await api('clerk').get(`/sanctions/${paper.id}`)
      expect(JSON.stringify(seen)).toContain('执法中队长')
      expect(JSON.stringify(seen)).not.toContain('被追责人甲')
      await strikeOff(duty)
    },
    STEP_MS,
  )

  step(
    'a bulletin that a second person approves circulates the loss and is frozen',
    async () => {
      const duty = await dutyOf('circulate')
      bulletin = await api('clerk').create('bulletins', {
        fromOn: `${today.slice(0, 4)}-01-01`,
        toOn: today,
      })
      await expect(api('clerk').post(`/bulletins/${bulletin.id}/approve`)).rejects.toThrow('403')
      await api('deputy').post(`/bulletins/${bulletin.id}/approve`)
      await api('clerk').post(`/bulletins/${bulletin.id}/issue`, { number: '普法治办〔2026〕7号' })
      const page = await openDuty('clerk', duty)
      await page.getByText('已销账').first().waitFor()
      await page.goto(`/admin/collections/bulletins/${bulletin.id}`)
      await page.getByText(CASE).first().waitFor()
      await api('clerk').update('cases', lost.id, { cause: '行政强制' })
      const { docs } = await api('clerk').get<{ docs: Doc[] }>(
        `/bulletins?where[id][equals]=${bulletin.id}&depth=0`,
      )
      expect(JSON.stringify(docs[0]?.losses)).toContain('行政处罚')
    },
    STEP_MS,
  )

  step(
    'all four are closed, on the page of the case and in the ledger',
    async () => {
      const { page } = by('clerk')
      await page.goto(`/admin/four-musts?year=${addDays(today, -22).slice(0, 4)}`)
      await page.getByText('已办结 1 件 / 生效败诉 1 件').first().waitFor()
      await rowWith(page, CASE).waitFor()
      await page.goto(`/admin/collections/cases/${lost.id}`)
      await page.getByRole('button', { name: '任务与记录', exact: true }).click()
      const chain = panel(page, `败诉问责链：${AGENCY}`)
      await chain.getByText('退回：').first().waitFor()
      expect(await chain.getByText('已销账').count()).toBeGreaterThanOrEqual(4)
      const verified = await zhisu.zhisu('verify')
      expect(`${verified.stdout}${verified.exitCode}`).toBe('0')
    },
    STEP_MS,
  )

  step('nothing left for another host, and no script failed', async () => {
    const all = [...visitors.values()]
    expect(all.flatMap(({ foreignRequests }) => foreignRequests)).toEqual([])
    // A refusal is an answer that the browser writes down, and nothing has failed.
    const errors = all.flatMap(({ errors: found }) => found)
    expect(errors.filter((line) => !line.includes('status of 400'))).toEqual([])
  })
})
