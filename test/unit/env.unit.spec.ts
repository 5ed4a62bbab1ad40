import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { embeddedSecret } from '@/src/embeddedSecret'
import { loadEnv, type Source } from '@/src/env'
import { EnvError } from '@/src/envError'

const SECRET = 'a-secret-of-more-than-32-characters-000'
const MONGO = 'mongodb://127.0.0.1:27017/zhisu?replicaSet=rs0'

const problemsOf = (source: Source): EnvError => {
  try {
    loadEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error
    throw error
  }
  throw new Error('the environment was accepted')
}

describe('loadEnv', () => {
  it('needs nothing for the embedded database', () => {
    expect(loadEnv({})).toMatchObject({
      database: { kind: 'sqlite', file: path.resolve('data/zhisu.db') },
      host: '127.0.0.1',
      port: 3000,
      url: 'http://127.0.0.1:3000',
      secret: undefined,
      smtpUrl: undefined,
      logLevel: 'info',
      trustProxy: 0,
    })
  })

  it('reads the empty text as not set', () => {
    expect(loadEnv({ DATABASE_URI: '', PORT: ' ', PAYLOAD_SECRET: '' })).toEqual(loadEnv({}))
  })

  it('takes a MongoDB address together with a secret', () => {
    const loaded = loadEnv({ DATABASE_URI: MONGO, PAYLOAD_SECRET: SECRET })
    expect(loaded.database).toEqual({ kind: 'mongodb', uri: MONGO })
    expect(loaded.secret).toBe(SECRET)
  })

  it('demands a secret with a MongoDB address', () => {
    expect(problemsOf({ DATABASE_URI: MONGO }).problems.map(({ name }) => name)).toEqual([
      'PAYLOAD_SECRET',
    ])
  })

  it.each([
    ['DATABASE_URI', 'postgres://localhost/zhisu'],
    ['DATABASE_URI', 'zhisu.db'],
    ['PAYLOAD_SECRET', 'too short'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000a'],
    ['ZHISU_URL', 'zhisu.example.gov.cn'],
    ['ZHISU_URL', 'https://example.gov.cn/zhisu'],
    ['SMTP_URL', 'mail.example.gov.cn:25'],
    ['MAIL_FROM', 'nobody'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'yes'],
    ['NODE_ENV', 'staging'],
  ])('refuses %s=%s in one line in two languages', (name, value) => {
    const { message, problems } = problemsOf({ PAYLOAD_SECRET: SECRET, [name]: value })
    expect(problems.map((problem) => problem.name)).toEqual([name])
    expect(message).toMatch(new RegExp(`^${name}: .*\\p{Script=Han}.* / .*[a-z].*$`, 'u'))
  })

  it('lists all problems at once and prints no value', () => {
    const { message, problems } = problemsOf({
      DATABASE_URI: 'mysql://root:hunter2@db/zhisu',
      PORT: 'many',
      SMTP_URL: 'secret-relay',
      PAYLOAD_SECRET: 'hunter3',
    })
    expect(problems).toHaveLength(4)
    expect(message.split('\n')).toHaveLength(4)
    expect(message).not.toMatch(/hunter|secret-relay/)
  })

  it.each([
    [{ HOST: '0.0.0.0', PORT: '8080' }, 'http://localhost:8080'],
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ ZHISU_URL: 'https://zhisu.example.gov.cn/' }, 'https://zhisu.example.gov.cn'],
  ])('finds the public address of %j', (source, url) => {
    expect(loadEnv(source).url).toBe(url)
  })
})

describe('embeddedSecret', () => {
  const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'zhisu-env-'))

  it('makes a secret once, for its owner only', () => {
    const dataDir = path.join(folder(), 'data')
    const secret = embeddedSecret(dataDir)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(embeddedSecret(dataDir)).toBe(secret)
    expect(fs.statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
    expect(fs.readdirSync(dataDir)).toEqual(['secret'])
  })

  it('says which folder cannot be written', () => {
    const file = path.join(folder(), 'file')
    fs.writeFileSync(file, '')
    expect(() => embeddedSecret(path.join(file, 'data'))).toThrow(/^ZHISU_DATA_DIR: /)
  })
})
