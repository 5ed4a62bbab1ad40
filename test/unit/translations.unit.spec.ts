import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Field, GlobalConfig } from 'payload'

import { messages } from '@/src/i18n/messages'

const CHINESE = /[\u3400-\u9fff]/
const PLACE = /\{\{(\w+)\}\}/g

const filesBelow = (folder: string, extensions: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .map((file) => path.join(folder, file))

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1')

const placesOf = (text: string): string[] =>
  [...text.matchAll(PLACE)].map(([, name]) => name ?? '').sort()

describe('the catalogue', () => {
  it.each(Object.entries(messages))(
    'says %s in both languages with the same values',
    (_, { zh, en }) => {
      expect(zh.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
      expect(placesOf(zh)).toEqual(placesOf(en))
    },
  )

  it('has every key that a source names as text', () => {
    const named = filesBelow('src', ['.ts', '.tsx']).flatMap((file) =>
      [...withoutComments(readFileSync(file, 'utf8')).matchAll(/zhisu:([a-z]\w*\.\w+)/g)].map(
        ([, key]) => key,
      ),
    )
    expect(named.filter((key) => key && !(key in messages))).toEqual([])
  })
})

describe('the console', () => {
  it('keeps its words in the catalogue', () => {
    const withWords = filesBelow('src/admin', ['.tsx', '.ts']).filter((file) =>
      CHINESE.test(withoutComments(readFileSync(file, 'utf8'))),
    )
    expect(withWords).toEqual([])
  })
})

/** Whether a label, description or the like says something in both languages. */
const isBilingual = (text: unknown): boolean => {
  const { zh, en } = (text ?? {}) as { zh?: unknown; en?: unknown }
  return typeof zh === 'string' && zh !== '' && typeof en === 'string' && en !== ''
}

const textsOfField = (field: Field, at: string): [string, unknown][] => {
  const texts: [string, unknown][] = []
  const isShown =
    !('hidden' in field && field.hidden) &&
    !(field.admin && 'hidden' in field.admin && field.admin.hidden)
  if ('name' in field && field.type !== 'ui' && isShown) texts.push([`${at} label`, field.label])
  const description =
    field.admin && 'description' in field.admin ? field.admin.description : undefined
  if (description) texts.push([`${at} description`, description])
  if (field.type === 'select' || field.type === 'radio') {
    field.options.forEach((option) =>
      texts.push([
        `${at} option ${typeof option === 'string' ? option : option.value}`,
        typeof option === 'string' ? option : option.label,
      ]),
    )
  }
  if (field.type === 'array' && field.labels) {
    texts.push([`${at} singular`, field.labels.singular], [`${at} plural`, field.labels.plural])
  }
  if (field.type === 'collapsible') texts.push([`${at} label`, field.label])
  return texts
}

const textsOfFields = (fields: readonly Field[], at: string): [string, unknown][] =>
  fields.flatMap((field) => {
    const here = `${at}.${'name' in field ? field.name : field.type}`
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => [
            [`${here} tab`, tab.label] as [string, unknown],
            ...textsOfFields(tab.fields, here),
          ])
        : 'fields' in field
          ? textsOfFields(field.fields, here)
          : []
    return [...textsOfField(field, here), ...inner]
  })

describe('collections and globals', () => {
  const before = { ...process.env }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhisu-labels-'))
  let collections: CollectionConfig[]
  let globals: GlobalConfig[]

  beforeAll(async () => {
    // Reading the collections reads the environment, which would make a data folder here.
    Object.assign(process.env, {
      DATABASE_URI: '',
      ZHISU_DATA_DIR: folder,
      PAYLOAD_SECRET: 'only-for-a-test-signs-nothing-at-all',
    })
    ;({ collections } = await import('@/src/collections'))
    globals = [(await import('@/collections/platform/ImportSettings')).ImportSettings]
  })
  afterAll(() => {
    process.env = before
    rmSync(folder, { recursive: true, force: true })
  })

  it('label everything that is shown in Chinese and English', () => {
    const texts = [
      ...collections.flatMap(({ slug, labels, admin, fields }) => [
        [`${slug} singular`, labels?.singular] as const,
        [`${slug} plural`, labels?.plural] as const,
        [`${slug} group`, admin?.group] as const,
        ...(admin?.description ? [[`${slug} description`, admin.description] as const] : []),
        ...textsOfFields(fields, slug),
      ]),
      ...globals.flatMap(({ slug, label, fields }) => [
        [`${slug} label`, label] as const,
        ...textsOfFields(fields, slug),
      ]),
    ]
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter(([, text]) => !isBilingual(text)).map(([at]) => at)).toEqual([])
  })
})
