import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { demoFile } from '@/seed/demo/demoFile'
import { addDays, todayInShanghai } from '@/src/domain/day'
import { violationsOf } from '@/test/e2e/harness/accessibility'
import { apiOf, type Doc } from '@/test/e2e/harness/api'
import { launchBrowser, openVisitor, type Visitor } from '@/test/e2e/harness/browser'
import { finishDialog, openDialog, rowWith } from '@/test/e2e/harness/consolePages'
import { administrator, startConsole, type RunningConsole } from '@/test/e2e/harness/startConsole'
import { storyOf } from '@/test/e2e/harness/story'

const START_MS = 25 * 60_000
const STEP_MS = 3 * 60_000

const PASSWORD = 'zhisu-e2e-2026'
const UNIT = '普安县自然资源局'
const OFFICE = '中共普安县委全面依法治县委员会办公室'
const GOVERNMENT = '普安县人民政府'
const LAWYER = '律师甲'
const CONTRACT = '城区停车场特许经营合同'
const DECISION = '城区公共停车收费管理办法'

type Person =
  | 'administrator'
  | 'clerk'
  | 'deputy'
  | 'agency'
  | 'colleague'
  | 'government'
  | 'counsel'
  | 'citizen'
const people: Person[] = [
  'administrator',
  'clerk',
  'deputy',
  'agency',
  'colleague',
  'government',
  'counsel',
  'citizen',
]

describe('counsel’s day, and what the public says about a decision', () => {
  const visitors = new Map<Person, Visitor>()
  const step = storyOf('counsel', () => [...visitors.values()].map(({ page }) => page))
  const by = (person: Person): Visitor => {
    const visitor = visitors.get(person)
    if (!visitor) throw new Error(`${person} has no browser`)
    return visitor
  }
  const api = (person: Person) => apiOf(by(person).context, zhisu.url)

  let zhisu: RunningConsole
  let browser: Browser
  let unit: Doc
  let office: Doc
  let government: Doc
  let engagement: Doc
  let matter: Doc
  let decision: Doc
  let code: string

  const today = todayInShanghai(new Date())
  const openMatter = async (person: Person) => {
    const { page } = by(person)
    await page.goto(`/admin/collections/matters/${matter.id}`)
    return page
  }
  const dutyOfMatter = async (): Promise<Doc | undefined> => {
    const { docs } = await api('clerk').get<{ docs: Doc[] }>(
      `/duties?depth=0&where[kind][equals]=counsel-opinion&where[debtor][equals]=${unit.id}`,
    )
    return docs[0]
  }

  beforeAll(async () => {
    zhisu = await startConsole({ name: 'counsel', isDemo: false })
    browser = await launchBrowser()
    for (const person of people) visitors.set(person, await openVisitor(browser, zhisu.url))
  }, START_MS)

  afterAll(async () => {
    await browser?.close()
    await zhisu?.stop()
  }, STEP_MS)

  step(
    'a lawyer is nominated, vetted by somebody else, and engaged',
    async () => {
      await by('administrator').signIn(administrator)
      const admin = api('administrator')
      const county = await admin.findBy('regions', 'slug', '522323')
      office = await admin.findBy('agencies', 'name', OFFICE)
      government = await admin.findBy('agencies', 'name', GOVERNMENT)
      unit = await admin.create('agencies', {
        name: UNIT,
        region: county.id,
        kind: 'department',
        field: 'natural-resources',
      })
      const accounts: [Exclude<Person, 'administrator' | 'citizen'>, string, object][] = [
        ['clerk', 'county-office', { agency: office.id }],
        ['deputy', 'county-office', { agency: office.id }],
        ['agency', 'agency', { agency: unit.id }],
        ['colleague', 'agency', { agency: unit.id }],
        ['government', 'agency', { agency: government.id }],
        ['counsel', 'counsel', { region: county.id }],
      ]
      const users = new Map<Person, Doc>()
      for (const [person, role, place] of accounts) {
        const credentials = { email: `${person}@e2e.invalid`, password: PASSWORD }
        users.set(
          person,
          await admin.create('users', { ...credentials, name: person, role, ...place }),
        )
        await by(person).signIn(credentials)
      }
      const lawyer = await api('clerk').create('counsel', {
        name: LAWYER,
        kind: 'external',
        licenceNumber: '15223201810000001',
        firm: '贵州某某律师事务所',
        fields: ['natural-resources'],
        user: users.get('counsel')?.id,
      })
      const { page } = by('deputy')
      await page.goto(`/admin/collections/counsel/${lawyer.id}`)
      await finishDialog(await openDialog(page, '审核通过，入库'), '审核通过，入库')
      engagement = await api('agency').create('engagements', {
        unit: unit.id,
        counsel: lawyer.id,
        startOn: addDays(today, -30),
        endOn: addDays(today, 335),
        feeClass: 'annual',
      })
    },
    STEP_MS,
  )

  step(
    'a unit asks its counsel, who is proposed and assigned with one click',
    async () => {
      matter = await api('agency').create('matters', {
        title: CONTRACT,
        kind: 'major-contract',
        unit: unit.id,
        request: '合同的特许期限和解除条款是否合法？',
        dueOn: addDays(today, 7),
      })
      expect(await dutyOfMatter()).toMatchObject({ state: 'open', dueOn: addDays(today, 7) })
      const page = await openMatter('agency')
      await rowWith(page, LAWYER).getByRole('button', { name: '指派' }).click()
      await finishDialog(page.getByRole('dialog', { name: '指派' }), '指派')
      await page.getByText('顾问办理中').first().waitFor()
    },
    STEP_MS,
  )

  step(
    'counsel finds the matter, writes the opinion with its file, and hands it in',
    async () => {
      const { page } = by('counsel')
      await page.goto('/admin')
      await page.getByRole('link', { name: '我的事项' }).first().click()
      await page.getByRole('link', { name: CONTRACT }).first().click()
      await page.getByLabel('结论').selectOption({ label: '修改后合法' })
      await page.getByLabel('风险等级').selectOption({ label: '中' })
      const { data, name, mimetype } = demoFile('opinion')
      await page
        .locator('input[type="file"]')
        .first()
        .setInputFiles({ name, mimeType: mimetype, buffer: Buffer.from(data) })
      await page
        .getByText(/opinion.*\.pdf/)
        .first()
        .waitFor()
      await page.getByLabel('依据的事实').fill('合同约定特许期限三十年。')
      await page.getByLabel('法律依据').fill('《中华人民共和国民法典》')
      await page.getByLabel('法律分析').fill('解除条款应补充程序。')
      await page.keyboard.press('Control+s')
      await page.getByText('内容齐全，可以提交。').waitFor()
      await finishDialog(await openDialog(page, '提交意见书'), '提交意见书')
      await page.getByText('意见待审核').first().waitFor()
    },
    STEP_MS,
  )

  step(
    'what was handed in cannot be changed any more, and only others review it',
    async () => {
      const { docs } = await api('counsel').get<{ docs: Doc[] }>('/legal-opinions?depth=0')
      const [opinion] = docs
      if (!opinion) throw new Error('there is no opinion')
      await expect(
        api('counsel').update('legal-opinions', opinion.id, { analysis: '另一种分析' }),
      ).rejects.toThrow(/40[349]/)
      await expect(api('counsel').post(`/legal-opinions/${opinion.id}/review`)).rejects.toThrow(
        /40[349]/,
      )
      await expect(
        api('agency').post(`/matters/${matter.id}/pass`, { adoption: 'adopted' }),
      ).rejects.toThrow(/409/)
      const page = await openMatter('colleague')
      await finishDialog(await openDialog(page, '审核定稿'), '审核定稿')
      await page.getByText('已定稿').first().waitFor()
      await page
        .getByText(/[0-9a-f]{64}/)
        .first()
        .waitFor()
    },
    STEP_MS,
  )

  step(
    'not to adopt an opinion needs a reason; then the matter passes and its duty ends',
    async () => {
      await expect(
        api('colleague').post(`/matters/${matter.id}/pass`, { adoption: 'not-adopted' }),
      ).rejects.toThrow(/理由/)
      const page = await openMatter('colleague')
      const dialog = await openDialog(page, '登记采纳情况')
      await dialog.getByLabel('采纳情况').selectOption({ label: '不采纳' })
      await dialog.getByLabel('理由').fill('特许期限已经上级批准，按批准文件执行。')
      await finishDialog(dialog, '登记采纳情况')
      await page.getByText('已过关').first().waitFor()
      expect(await dutyOfMatter()).toMatchObject({ state: 'struck-off' })
    },
    STEP_MS,
  )

  step(
    'with the engagement everything ends that counsel could see',
    async () => {
      await api('agency').post(`/engagements/${engagement.id}/end`, { reason: '双方协商解除' })
      const { page } = by('counsel')
      await page.goto('/admin/my-matters')
      await page.getByText('目前没有待出具的意见').waitFor()
      expect(await page.getByText(CONTRACT).count()).toBe(0)
      await expect(api('counsel').get(`/matters/${matter.id}`)).rejects.toThrow(/40[34]/)
    },
    STEP_MS,
  )

  step(
    'a draft decision is put before the public, and everybody can use the page',
    async () => {
      decision = await api('agency').create('decisions', {
        title: DECISION,
        decider: government.id,
        handlingUnit: unit.id,
        summary: '规范城区公共停车收费。',
        outsideReason: '年度中上级部署的新增事项',
      })
      const take = (person: Person, name: string, input: Record<string, unknown>) =>
        api(person).post(`/decisions/${decision.id}/${name}`, input)
      await take('agency', 'proposal', { text: '论证必要可行', on: addDays(today, -60) })
      await take('government', 'start', { text: '县长批示启动', on: addDays(today, -58) })
      const draft = await api('agency').upload('征求意见稿')
      await take('agency', 'upload-draft', { text: '第一稿', files: [draft.id] })
      await take('agency', 'drafting', { text: '已梳理上位法依据', on: addDays(today, -40) })
      await take('agency', 'consultation', {
        text: '均无不同意见',
        departments: '财政局\n公安局',
        on: addDays(today, -30),
      })
      await take('agency', 'open-comments', {})
      const { page } = by('citizen')
      await page.goto('/consultations')
      expect(await violationsOf(page)).toEqual([])
      await page.getByRole('link', { name: DECISION }).click()
      await page.getByRole('heading', { name: DECISION }).waitFor()
      expect(await violationsOf(page)).toEqual([])
    },
    STEP_MS,
  )

  step(
    'a comment is received with a code, answered by the unit, and names nobody in public',
    async () => {
      const { page } = by('citizen')
      await page.getByRole('button', { name: '提交意见' }).click()
      await page.getByText('请写下您的意见。').waitFor()
      await page.getByLabel('意见和建议').fill('夜间收费标准偏高。<b>请降低</b>')
      await page.getByLabel('联系方式（选填）').fill('13900000000')
      await page.getByRole('button', { name: '提交意见' }).click()
      code = (await page.locator('.sent code').innerText()).trim()

      const { page: desk } = by('agency')
      await desk.goto(`/admin/collections/decisions/${decision.id}`)
      await desk.getByText('夜间收费标准偏高。<b>请降低</b>').first().waitFor()
      await desk.getByRole('button', { name: '答复', exact: true }).first().click()
      const dialog = desk.getByRole('dialog', { name: '答复' })
      await dialog.getByLabel('采纳情况').selectOption({ label: '采纳' })
      await dialog.getByLabel(/答复（/).fill('已下调夜间标准。')
      await finishDialog(dialog, '答复')

      await page.goto('/consultations/reply')
      await page.getByLabel('查询码').fill(code)
      await page.getByRole('button', { name: '查询' }).click()
      await page.getByText('已下调夜间标准。').waitFor()
      await page.goto(`/consultations`)
      await page.getByRole('link', { name: DECISION }).click()
      expect(await page.content()).not.toContain('13900000000')
    },
    STEP_MS,
  )

  step(
    'a review needs counsel, and what was never reviewed is never discussed',
    async () => {
      await expect(api('agency').post(`/decisions/${decision.id}/discussion`, {})).rejects.toThrow(
        /40[39]/,
      )
      const { page } = by('agency')
      await page.goto(`/admin/collections/decisions/${decision.id}`)
      await page.getByText('程序步骤').first().waitFor()
      await page.goto('/admin/indicators')
      await rowWith(page, /征求意见|意见/).waitFor()
    },
    STEP_MS,
  )

  step(
    'recomputing everything finds no difference, and no browser met an error',
    async () => {
      const { exitCode, stdout } = await zhisu.zhisu('verify', '--json')
      expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 })
      for (const person of people) {
        expect([person, by(person).foreignRequests]).toEqual([person, []])
        expect([person, by(person).errors]).toEqual([person, []])
      }
    },
    STEP_MS,
  )
})
