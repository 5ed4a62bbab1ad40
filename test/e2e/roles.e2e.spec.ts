import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { roles, type Role } from '@/src/domain/roles'
import { violationsOf } from '@/test/e2e/harness/accessibility'
import { apiOf, type Doc } from '@/test/e2e/harness/api'
import {
  launchBrowser,
  openVisitor,
  type Credentials,
  type Visitor,
} from '@/test/e2e/harness/browser'
import { chromeTexts, menuIds, rowsOnScreen } from '@/test/e2e/harness/chrome'
import { startConsole, type RunningConsole } from '@/test/e2e/harness/startConsole'
import { shootAll } from '@/test/e2e/harness/story'

const START_MS = 25 * 60_000
const TEST_MS = 2 * 60_000

/** A screen of 1366×768 shows this many rows of a list or more. */
const ROWS = 16

/** Latin words that the Chinese console says too. */
const LATIN = /English|Demo|\.xlsx/g

const offices = ['desk', 'page-my-duties', 'page-inbox', 'page-statistics', 'page-indicators']
const litigation = ['cases', 'hearings', 'appearances', 'judicial-suggestions']
const ledger = ['duties', 'page-duty-board', 'page-duty-calendar']
const losses = ['bulletins', 'page-four-musts', 'tracebacks', 'interviews', 'sanctions']
const papers = ['written-reports', 'suggestion-replies', 'law-reports', 'observations']
const oversight = [
  'inspections',
  'findings',
  'supervision-rounds',
  'assessment-tables',
  'assessments',
  'promotion-opinions',
  'referrals',
]

const matters = ['matters', 'legal-opinions']

const roster = [
  'counsel',
  'page-counsel-suggestions',
  'engagements',
  'page-counsel-coverage',
  'counsel-assessments',
]
const onDuty = ['task-forces', 'duty-shifts', 'page-shift-roster', 'duty-places']
const decisions = ['decision-catalogues', 'decisions', 'legality-reviews', 'public-comments']

/** What each role finds in the menu: its own work and nothing else. */
const menus: Readonly<Record<Role, readonly string[]>> = {
  'system-admin': [
    'desk',
    'agencies',
    'courts',
    'regions',
    'users',
    'rules',
    'calendars',
    'audit-events',
    'audit-seals',
    'deliveries',
    'webhooks',
    'schedule-slots',
  ],
  'prefecture-office': [
    ...offices,
    ...litigation,
    'page-imports',
    ...ledger,
    'notifications',
    'receipts',
    ...losses,
    ...papers,
    ...oversight,
    ...matters,
    ...roster,
    ...onDuty,
    ...decisions,
    'official-documents',
    'document-numbers',
    'document-templates',
    'agencies',
    'courts',
    'regions',
    'users',
    'rules',
    'benchmarks',
    'calendars',
    'files',
    'audit-events',
    'import-settings',
  ],
  'county-office': [
    ...offices,
    ...litigation,
    'page-imports',
    ...ledger,
    'notifications',
    'receipts',
    ...losses,
    ...papers,
    ...oversight,
    ...matters,
    ...roster,
    ...onDuty,
    ...decisions,
    'official-documents',
    'document-numbers',
    'agencies',
  ],
  agency: [
    ...offices,
    ...litigation,
    ...ledger,
    'notifications',
    ...losses,
    ...papers,
    'inspections',
    'findings',
    'assessment-tables',
    'assessments',
    ...matters,
    ...roster.filter((entry) => entry !== 'page-counsel-coverage'),
    'task-forces',
    ...decisions,
    'official-documents',
    'document-numbers',
  ],
  court: [
    'desk',
    'page-statistics',
    ...litigation,
    'page-imports',
    'duty-shifts',
    'page-shift-roster',
  ],
  leader: [
    'desk',
    'page-my-duties',
    'page-statistics',
    'page-indicators',
    'hearings',
    'appearances',
    ...ledger,
    ...losses,
    'written-reports',
    'law-reports',
    'observations',
    'supervision-rounds',
    'assessment-tables',
    'assessments',
    'official-documents',
  ],
  counsel: [
    'desk',
    'page-my-matters',
    'matters',
    'task-forces',
    'duty-shifts',
    'page-shift-roster',
  ],
  // Cases come with a referral that was handed over; the demo's are not that far.
  discipline: ['desk', 'referrals', 'official-documents'],
  editor: ['desk'],
  reviewer: ['desk'],
  mediator: ['desk'],
  officer: ['desk'],
}

describe('the demo prefecture, role by role', () => {
  let zhisu: RunningConsole
  let browser: Browser
  let signIns: (Credentials & { role: string })[]

  beforeAll(async () => {
    zhisu = await startConsole({ name: 'roles', isDemo: true })
    browser = await launchBrowser()
    const file = path.join(zhisu.dataDir, 'demo-sign-ins.json')
    signIns = JSON.parse(await readFile(file, 'utf8')) as typeof signIns
  }, START_MS)

  afterAll(async () => {
    await browser?.close()
    await zhisu?.stop()
  }, TEST_MS)

  /** What somebody of a role sees, and at the end: no foreign host, no error. */
  const as = async (role: Role | null, look: (visitor: Visitor) => Promise<void>) => {
    const visitor = await openVisitor(browser, zhisu.url)
    try {
      const label = roles.find(({ value }) => value === role)?.label
      const user = signIns.find((one) => one.role.endsWith(` / ${label?.en}`))
      if (role && !user) throw new Error(`nobody is ${role} in the demo`)
      if (user) await visitor.signIn(user)
      await look(visitor)
      expect(visitor.foreignRequests).toEqual([])
      expect(visitor.errors).toEqual([])
    } catch (error) {
      await shootAll(`roles-${role ?? 'visitor'}`, [visitor.page])
      throw error
    } finally {
      await visitor.context.close()
    }
  }

  it.each(Object.keys(menus) as Role[])(
    'the first screen of %s has its own menu, in Chinese',
    (role) =>
      as(role, async ({ page }) => {
        await page.goto('/admin')
        await page.locator('#nav-desk').waitFor()
        await page.waitForLoadState('networkidle')
        expect(await menuIds(page)).toEqual(menus[role])
        const texts = (await chromeTexts(page)).map((text) => text.replace(LATIN, ''))
        expect(texts.filter((text) => /[A-Za-z]{3,}/.test(text))).toEqual([])
      }),
    TEST_MS,
  )

  it(
    'lists show sixteen rows or more, under Chinese headings',
    () =>
      as('prefecture-office', async ({ page }) => {
        for (const collection of ['cases', 'hearings', 'appearances', 'duties', 'notifications']) {
          await page.goto(`/admin/collections/${collection}`)
          await page.locator('.collection-list table tbody tr').first().waitFor()
          const texts = (await chromeTexts(page)).map((text) => text.replace(LATIN, ''))
          expect(texts.filter((text) => /[A-Za-z]{3,}/.test(text))).toEqual([])
          expect(await rowsOnScreen(page)).toBeGreaterThanOrEqual(ROWS)
        }
      }),
    TEST_MS,
  )

  it(
    'one click changes the console to English and back',
    () =>
      as('prefecture-office', async ({ page }) => {
        await page.goto('/admin')
        await page.getByRole('button', { name: 'English' }).click()
        await page.getByRole('heading', { name: /^Good day/ }).waitFor()
        const addresses = [
          '',
          '/my-duties',
          '/inbox',
          '/statistics',
          '/duty-board',
          '/duty-calendar',
          '/four-musts',
          '/collections/cases',
        ]
        for (const address of addresses) {
          await page.goto(`/admin${address}`)
          await page.getByRole('button', { name: '中文' }).waitFor()
          const texts = (await chromeTexts(page)).filter((text) => text !== '中文')
          expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
        }
        await page.getByRole('button', { name: '中文' }).click()
        await page.getByRole('button', { name: 'English' }).waitFor()
      }),
    TEST_MS,
  )

  it(
    'the page of signing in, the desk, a list and the page of a duty can be used by everybody',
    async () => {
      const wrong: Record<string, string[]> = {}
      await as(null, async ({ page }) => {
        await page.goto('/admin/login')
        await page.getByRole('button', { name: '登录' }).waitFor()
        wrong.login = await violationsOf(page)
      })
      await as('prefecture-office', async ({ context, page }) => {
        const { docs } = await apiOf(context, zhisu.url).get<{ docs: Doc[] }>(
          '/duties?limit=1&depth=0&where[state][equals]=submitted',
        )
        const addresses = ['', '/collections/cases', `/collections/duties/${docs[0]?.id}`]
        for (const address of addresses) {
          await page.goto(`/admin${address}`)
          await page.locator('main, .template-default').first().waitFor()
          wrong[address] = await violationsOf(page)
        }
      })
      expect(Object.values(wrong).flat()).toEqual([])
    },
    TEST_MS,
  )
})
