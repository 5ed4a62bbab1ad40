import type { Locator, Page } from 'playwright-core'

import type { Credentials } from '@/test/e2e/harness/browser'

/** Signs in as people do, on the page that opens first. */
export const signInByForm = async (page: Page, { email, password }: Credentials): Promise<void> => {
  await page.goto('/')
  await page.getByLabel('邮箱').or(page.getByLabel('电子邮件')).first().fill(email)
  await page.locator('input[type="password"]').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL('**/admin')
}

/** A titled part of a page. */
export const panel = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

/** Presses a button that opens a short dialog, and answers the dialog. */
export const openDialog = async (page: Page, button: string): Promise<Locator> => {
  await page.getByRole('button', { name: button, exact: true }).first().click()
  const dialog = page.getByRole('dialog', { name: button })
  await dialog.waitFor()
  return dialog
}

/** Presses the dialog's button and waits until it has closed, which it does when all went well. */
export const finishDialog = async (dialog: Locator, button: string): Promise<void> => {
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Types a day into a day field, as `YYYY-MM-DD`. */
export const enterDay = async (scope: Locator, label: string, day: string): Promise<void> => {
  const input = scope.getByLabel(label)
  await input.fill(day)
  await input.press('Tab')
}

/** The row of a table that holds a text. */
export const rowWith = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('row').filter({ hasText: text }).first()

/** The case numbers of the list that is shown, sorted. */
export const listedCaseNumbers = async (page: Page): Promise<string[]> => {
  await page.locator('.collection-list table tbody tr').first().waitFor()
  const rows = await page.locator('.collection-list table tbody tr').allInnerTexts()
  return rows.map((row) => /\(\d{4}\)\S+?号/.exec(row)?.[0] ?? row).sort()
}
