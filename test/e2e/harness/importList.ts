import type { Page } from 'playwright-core'

interface ImportOptions {
  /** Whether agencies and courts that aren't on record are made. */
  readonly createsMissing: boolean
  /** What the result must say: rows read, cases created, rows rejected. */
  readonly result: readonly [read: number, created: number, rejected: number]
}

const IMPORT_MS = 60_000

/** Imports a court's list on the import page: choose, look at the preview, import, read the result. */
export const importList = async (
  page: Page,
  file: string,
  { createsMissing, result: [read, created, rejected] }: ImportOptions,
): Promise<void> => {
  await page.goto('/admin/imports')
  await page.getByLabel('选择名单文件').setInputFiles(file)
  await page.getByRole('heading', { name: /^预览：/ }).waitFor()
  if (createsMissing) {
    await page.getByLabel('新建未知单位和法院').check()
    await page.getByRole('button', { name: '重新预览' }).click()
  }
  await page.getByRole('button', { name: `导入 ${created} 行` }).click()
  await page.getByRole('heading', { name: /^导入完成：/ }).waitFor({ timeout: IMPORT_MS })
  await page
    .getByRole('status')
    .filter({ hasText: `读取 ${read} 行：新增 ${created}，` })
    .filter({ hasText: `退回 ${rejected}，` })
    .waitFor()
}
