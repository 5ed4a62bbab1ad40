import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import packageJson from '@/package.json' with { type: 'json' }

const declared = { ...packageJson.dependencies, ...packageJson.devDependencies }

const installedVersion = (name: string): string => {
  const file = path.resolve(import.meta.dirname, '../../node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

describe('packages', () => {
  it('are pinned exactly', () => {
    const loose = Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })

  it('keep the whole Payload family at one version: a mixed set breaks every start', () => {
    const family = Object.entries(declared).filter(
      ([name]) => name === 'payload' || name.startsWith('@payloadcms/'),
    )
    expect(family.length).toBeGreaterThan(5)
    expect(new Set(family.map(([, version]) => version)).size).toBe(1)
    expect(new Set(family.map(([name]) => installedVersion(name))).size).toBe(1)
  })
})
