import type { Bilingual } from '@/src/domain/bilingual'
import { areComplete, gapsOf, rowsOf } from '@/src/domain/papers/gap'

type Text = string | null | undefined

/** A trace-back as it is stored; persons by id. */
export interface Traceback {
  readonly acts?:
    readonly { readonly what?: Text; readonly dayOn?: Text; readonly role?: Text }[] | null
  readonly causes?: readonly { readonly cause?: Text; readonly explanation?: Text }[] | null
  readonly people?: readonly TracedPerson[] | null
  readonly measures?:
    readonly { readonly measure?: Text; readonly owner?: Text; readonly dueOn?: Text }[] | null
}

export interface TracedPerson {
  readonly post?: Text
  readonly name?: Text
  readonly user?: unknown
}

/** What a trace-back still lacks before it can be handed in. */
export const gapsInTraceback = ({ acts, causes, people, measures }: Traceback): Bilingual[] =>
  gapsOf([
    {
      isMet: areComplete(acts, ['what', 'dayOn', 'role']),
      zh: '行为经过（每项写明内容、日期和经办岗位）',
      en: 'the acts, each with what was done, the day and the post',
    },
    {
      isMet: areComplete(causes, ['cause', 'explanation']),
      zh: '败诉原因（每项选择类别并写明情况）',
      en: 'the causes, each with its class and an explanation',
    },
    {
      isMet: areComplete(people, ['post']),
      zh: '被倒查人（至少写明岗位）',
      en: 'the persons traced, at least by post',
    },
    {
      isMet: areComplete(measures, ['measure', 'owner', 'dueOn']),
      zh: '整改措施（每项写明责任人和完成期限）',
      en: 'the remedies, each with who is responsible and by when',
    },
  ])

/** Names are compared as people read them: without spaces, full-width and half-width alike. */
const plain = (name: Text): string => (name ?? '').normalize('NFKC').replace(/[\s·]/g, '')

/** Somebody who writes a trace-back. */
export interface Writer {
  readonly id: string
  readonly name: string
}

/** Whether one of those who write it is among the persons traced, by account or by name (必倒查: 不得自查自). */
export const isTracedAuthor = (
  people: Traceback['people'],
  writers: readonly Writer[],
  idOf: (user: unknown) => string | null,
): boolean =>
  rowsOf(people).some((person) =>
    writers.some(
      ({ id, name }) =>
        idOf(person.user) === id ||
        (plain(person.name) !== '' && plain(person.name) === plain(name)),
    ),
  )
