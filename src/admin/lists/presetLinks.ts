import type { Preset } from '@/src/admin/lists/presets'
import { whereParams } from '@/src/links/listUrl'

type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/** A preset as a link, and whether the list shows it now. */
export interface PresetLink {
  readonly label: Preset['label']
  readonly href: string
  readonly isActive: boolean
}

const KEPT = ['search', 'sort', 'columns', 'limit'] as const

const isWhere = (name: string): boolean => name === 'where' || name.startsWith('where[')

const sorted = (entries: Iterable<readonly [string, string]>): string =>
  JSON.stringify([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))

const entriesOf = (params: SearchParams): [string, string][] =>
  Object.entries(params).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )

/**
 * The presets as links that keep search, order and columns. The one that is on leads back to the whole
 * list. Pages start again at the first.
 *
 * @param params the address's parameters, flat as Next gives them
 */
export const presetLinks = (
  path: string,
  presets: readonly Preset[],
  params: SearchParams,
): readonly PresetLink[] => {
  const entries = entriesOf(params)
  const now = sorted(entries.filter(([name]) => isWhere(name)))
  const kept = entries.filter(([name]) => (KEPT as readonly string[]).includes(name))
  return presets.map(({ label, where }) => {
    const own = [...whereParams(where)]
    const isActive = sorted(own) === now
    const query = new URLSearchParams(isActive ? kept : [...kept, ...own]).toString()
    return { label, isActive, href: query ? `${path}?${query}` : path }
  })
}
