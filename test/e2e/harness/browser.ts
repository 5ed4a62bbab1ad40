import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/** Chromium as the clerks' machines show the console: Chinese, 1366×768, Beijing time. */
const SCREEN = { width: 1366, height: 768 }

/** Pages compile nothing, but the machine of a test run may be busy. */
const PATIENCE_MS = 90_000

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** One person's browser, with everything that went wrong in it. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Requests for any host but the console's own. */
  readonly foreignRequests: readonly string[]
  /** Errors on the browser's console and exceptions of scripts. */
  readonly errors: readonly string[]
  /** Signs in without the form. */
  signIn(user: Credentials): Promise<void>
}

/** Starts the Debian Chromium without any traffic of its own. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })

/** Opens a browser window that is signed in as nobody. */
export const openVisitor = async (
  browser: Browser,
  url: string,
  { locale = 'zh-CN' }: { readonly locale?: string } = {},
): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: url,
    locale,
    timezoneId: 'Asia/Shanghai',
    viewport: SCREEN,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const foreignRequests: string[] = []
  const errors: string[] = []
  const { host } = new URL(url)
  context.on('request', (request) => {
    const address = new URL(request.url())
    if (address.protocol.startsWith('http') && address.host !== host)
      foreignRequests.push(address.href)
  })
  context.on('console', (entry) => {
    if (entry.type() === 'error') errors.push(`${entry.page()?.url()}: ${entry.text()}`)
  })
  context.on('weberror', (entry) => {
    errors.push(`${entry.page()?.url()}: ${entry.error().message}`)
  })
  return {
    context,
    page: await context.newPage(),
    foreignRequests,
    errors,
    signIn: async (data) => {
      const answer = await context.request.post('/api/users/login', {
        data,
        headers: { origin: url },
      })
      if (!answer.ok()) throw new Error(`${data.email} could not sign in: ${answer.status()}`)
    },
  }
}
