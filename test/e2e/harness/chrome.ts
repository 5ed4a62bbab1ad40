import type { Page } from 'playwright-core'

/** What the console itself says, as far as no record's text can be in it. */
const CHROME =
  'th:not([scope="row"]), label, nav a, nav h3, button, .zs-panel h2, .zs-chip, [role="tab"]'

/** The visible texts of headers, labels, menu, buttons and headings of a page, each once. */
export const chromeTexts = async (page: Page): Promise<string[]> => {
  const texts = await page.locator(CHROME).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        // What can be chosen may be a record's name.
        const choices = [...element.querySelectorAll('select')].map((select) => select.innerText)
        const { innerText } = element as HTMLElement
        return choices.reduce((text, choice) => text.replace(choice, ''), innerText).trim()
      }),
  )
  return [...new Set(texts)].filter(Boolean)
}

/** How many rows of the list are wholly on the screen, without scrolling. */
export const rowsOnScreen = (page: Page): Promise<number> =>
  page
    .locator('.collection-list table tbody tr')
    .evaluateAll(
      (rows) =>
        rows.filter((row) => row.getBoundingClientRect().bottom <= window.innerHeight).length,
    )

/** The entries of the menu by their ids without `nav-`, in its order. */
export const menuIds = (page: Page): Promise<string[]> =>
  page
    .locator('.zs-menu a[id^="nav-"]')
    .evaluateAll((links) => links.map(({ id }) => id.replace('nav-', '')))
