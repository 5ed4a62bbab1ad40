import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Parts that Payload draws without names: page arrows, boxes that select rows, the saved-views and page selects. */
const FOREIGN = [
  '.clickable-arrow',
  '.collection-list .checkbox-input',
  '.dropdown-indicator',
  '.react-select',
  'input[id^="react-select"]',
]

/** Serious and critical violations of WCAG 2 A and AA on a page: rule, and where. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  // Evaluated, not inserted as a script: the page's own policy forbids foreign scripts.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ exclude: ${JSON.stringify(FOREIGN)} }, { runOnly: ['wcag2a', 'wcag2aa'] })`,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
