import path from 'node:path'

import { z } from 'zod'

import { EnvError, type EnvProblem } from '@/src/envError'
import { embeddedSecret } from '@/src/embeddedSecret'

/** The time zone of every calendar day and every cron expression. */
const TIME_ZONE = 'Asia/Shanghai'

const SECRET_LENGTH = 32

/** Where the records are kept. */
export type DatabaseTarget =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'mongodb'; readonly uri: string }

/** The environment of one process, checked. */
export interface Env {
  readonly nodeEnv: 'production' | 'development' | 'test'
  readonly database: DatabaseTarget
  /** Absolute folder of the embedded database, uploaded files and the generated secret. */
  readonly dataDir: string
  /** Undefined only where the embedded database makes its own (see `env`). */
  readonly secret: string | undefined
  readonly host: string
  readonly port: number
  /** Public origin without a trailing slash: links in mails, CSRF, secure cookies. */
  readonly url: string
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'
  /** How many reverse proxies stand in front, so which `X-Forwarded-For` entry is the caller's. */
  readonly trustProxy: number
}

export type Source = Readonly<Record<string, string | undefined>>

/** A checker's message: both languages on one line, Chinese first. */
const says = (zh: string, en: string) => ({ error: `${zh} / ${en}` })

const hasProtocol =
  (...protocols: string[]) =>
  (text: string): boolean =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol)

const isOrigin = (text: string): boolean => {
  if (!hasProtocol('http:', 'https:')(text)) return false
  const url = new URL(text)
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
}

const schema = z.object({
  NODE_ENV: z
    .enum(
      ['production', 'development', 'test'],
      says('只能是 production、development 或 test', 'must be production, development or test'),
    )
    .default('development'),
  DATABASE_URI: z
    .string()
    .regex(
      /^mongodb(\+srv)?:\/\/./,
      says(
        '须以 mongodb:// 或 mongodb+srv:// 开头；不设置则使用内置数据库',
        'must start with mongodb:// or mongodb+srv://; leave it unset for the embedded database',
      ),
    )
    .optional(),
  ZHISU_DATA_DIR: z.string().default('./data'),
  PAYLOAD_SECRET: z
    .string()
    .min(
      SECRET_LENGTH,
      says(
        `至少 ${SECRET_LENGTH} 个字符，可用 openssl rand -hex 32 生成`,
        `needs at least ${SECRET_LENGTH} characters; make one with: openssl rand -hex 32`,
      ),
    )
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(
      /^\d{1,5}$/,
      says('须是 1 到 65535 之间的整数', 'must be a whole number from 1 to 65535'),
    )
    .transform(Number)
    .refine(
      (port) => port >= 1 && port <= 65_535,
      says('须是 1 到 65535 之间的整数', 'must be a whole number from 1 to 65535'),
    )
    .default(3000),
  ZHISU_URL: z
    .string()
    .refine(
      isOrigin,
      says(
        '须是用户访问本系统的网址，不带路径，例如 https://zhisu.example.gov.cn',
        'must be the address users open, without a path, such as https://zhisu.example.gov.cn',
      ),
    )
    .optional(),
  SMTP_URL: z
    .string()
    .refine(
      hasProtocol('smtp:', 'smtps:'),
      says(
        '须形如 smtp://用户:密码@主机:端口 或 smtps://…',
        'must look like smtp://user:password@host:port or smtps://…',
      ),
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      says(
        '须形如 治诉 <zhisu@example.gov.cn> 或 zhisu@example.gov.cn',
        'must look like Zhisu <zhisu@example.gov.cn> or zhisu@example.gov.cn',
      ),
    )
    .default('治诉 <zhisu@localhost>'),
  LOG_LEVEL: z
    .enum(
      ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'],
      says(
        '只能是 silent、fatal、error、warn、info、debug 或 trace',
        'must be silent, fatal, error, warn, info, debug or trace',
      ),
    )
    .default('info'),
  TRUST_PROXY: z
    .string()
    .regex(
      /^(\d|true|false)$/,
      says('须是反向代理的层数（0 到 9）', 'must be the number of reverse proxies (0 to 9)'),
    )
    .transform((text) => (text === 'true' ? 1 : text === 'false' ? 0 : Number(text)))
    .default(0),
})

/** `FOO=` in a compose file means "not set", not "the empty text". */
const withoutEmpty = (source: Source): Source =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))

const withoutTrailingSlash = (url: string): string => url.replace(/\/$/, '')

/** A server that listens everywhere is reached by this machine under its own name. */
const defaultUrl = (host: string, port: number): string => {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** All of them at once, so that an operator repairs everything in one go. */
const problemsOf = (
  source: Source,
  issues: readonly { path: PropertyKey[]; message: string }[],
): EnvProblem[] => {
  const problems = issues.map(({ path: [name], message }) => ({ name: String(name), message }))
  if (source.DATABASE_URI && !source.PAYLOAD_SECRET) {
    problems.push({
      name: 'PAYLOAD_SECRET',
      message: `设置了 DATABASE_URI 时必须提供，至少 ${SECRET_LENGTH} 个字符，可用 openssl rand -hex 32 生成 / is required with DATABASE_URI: at least ${SECRET_LENGTH} characters; make one with: openssl rand -hex 32`,
    })
  }
  return problems
}

/**
 * Reads and checks the variables; touches neither the disk nor the process.
 *
 * @throws EnvError that lists every wrong variable; values are never part of the text
 */
export const loadEnv = (source: Source = process.env): Env => {
  const given = withoutEmpty(source)
  const parsed = schema.safeParse(given)
  const problems = problemsOf(given, parsed.error?.issues ?? [])
  if (!parsed.success || problems.length > 0) throw new EnvError(problems)

  const values = parsed.data
  const dataDir = path.resolve(values.ZHISU_DATA_DIR)
  return {
    nodeEnv: values.NODE_ENV,
    database: values.DATABASE_URI
      ? { kind: 'mongodb', uri: values.DATABASE_URI }
      : { kind: 'sqlite', file: path.join(dataDir, 'zhisu.db') },
    dataDir,
    secret: values.PAYLOAD_SECRET,
    host: values.HOST,
    port: values.PORT,
    url: withoutTrailingSlash(values.ZHISU_URL ?? defaultUrl(values.HOST, values.PORT)),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY,
  }
}

let memoised: (Env & { readonly secret: string }) | undefined

/**
 * The environment of this process, read once: forces the time zone, and makes the secret of an
 * embedded database on its first start.
 *
 * @throws EnvError as `loadEnv`, or when the data folder cannot be written
 */
export const env = (): Env & { readonly secret: string } => {
  if (!memoised) {
    const loaded = loadEnv()
    process.env.TZ = TIME_ZONE
    memoised = { ...loaded, secret: loaded.secret ?? embeddedSecret(loaded.dataDir) }
  }
  return memoised
}
