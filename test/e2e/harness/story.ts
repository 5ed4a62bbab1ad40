import { it } from '@jest/globals'
import path from 'node:path'

import type { Page } from 'playwright-core'

import { RESULTS } from '@/test/e2e/harness/results'

/**
 * Steps that build on each other: after one has failed the others are not tried. A failed step leaves
 * screenshots of all open pages in `test-results`.
 *
 * @param pages the pages that are open when a step fails
 */
export const storyOf = (name: string, pages: () => readonly Page[]) => {
  let failed: string | null = null
  return (title: string, run: () => Promise<void>, timeoutMs?: number): void => {
    it(
      title,
      async () => {
        if (failed) throw new Error(`not tried, because “${failed}” failed`)
        try {
          await run()
        } catch (error) {
          failed = title
          await shootAll(name, pages())
          throw error
        }
      },
      timeoutMs,
    )
  }
}

/** Screenshots of pages, numbered, for the one who reads about a failure. */
export const shootAll = async (name: string, pages: readonly Page[]): Promise<void> => {
  for (const [index, page] of pages.entries()) {
    // The page may be the very thing that is broken.
    await page
      .screenshot({ path: path.join(RESULTS, `${name}-${index + 1}.png`), fullPage: true })
      .catch(() => undefined)
  }
}
