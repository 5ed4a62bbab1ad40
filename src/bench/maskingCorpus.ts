import fs from 'node:fs'
import path from 'node:path'

import { findingKinds, type FindingKind, type Party } from '@/src/domain/masking/finding'

/** A stretch of a passage that holds personal data of a kind. */
interface Label {
  readonly kind: FindingKind
  readonly start: number
  readonly end: number
}

/** An invented passage of the corpus with what must be found in it. */
export interface Passage {
  readonly file: string
  readonly text: string
  readonly parties: readonly Party[]
  readonly labels: readonly Label[]
  /** Every third passage of a file is held out: rules are never tuned on it. */
  readonly isHeldOut: boolean
}

const folder = path.resolve(import.meta.dirname, '../../test/fixtures/masking')
const kinds = new Map<string, FindingKind>(findingKinds.map(({ value }) => [value, value]))
const HELD_OUT_EVERY = 3

/**
 * Reads a passage: `⟦kind:raw⟧` marks personal data, a first line `@name；name` names the parties of the case.
 *
 * @throws Error on an unknown kind or an unclosed mark
 */
const readPassage = (written: string, file: string, isHeldOut: boolean): Passage => {
  const [, names = '', marked = written] = /^@([^\n]*)\n([^]*)$/.exec(written) ?? []
  const labels: Label[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/⟦([a-z-]+):([^⟦⟧]+)⟧/gu)) {
    const [all, name = '', raw = ''] = match
    const kind = kinds.get(name)
    if (!kind) throw new Error(`${file}: unknown kind ${name}`)
    text += marked.slice(at, match.index)
    labels.push({ kind, start: text.length, end: text.length + raw.length })
    text += raw
    at = match.index + all.length
  }
  text += marked.slice(at)
  if (/[⟦⟧]/u.test(text)) throw new Error(`${file}: an unclosed mark in ${text}`)
  const parties = names.split('；').filter(Boolean)
  return { file, text, parties: parties.map((name) => ({ name })), labels, isHeldOut }
}

/**
 * The labelled corpus of masking in test/fixtures/masking, passages separated by empty lines; none where the
 * tests are not there, as in the image for production.
 */
export const maskingCorpus = (): Passage[] =>
  (fs.existsSync(folder) ? fs.readdirSync(folder) : [])
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      fs
        .readFileSync(path.join(folder, file), 'utf8')
        .trim()
        .split(/\n\n+/)
        .map((written, index) =>
          readPassage(written, file, index % HELD_OUT_EVERY === HELD_OUT_EVERY - 1),
        ),
    )
