import type { Where } from 'payload'

import { pageUrl, type Page } from '@/src/admin/pages'
import { dutyKinds, type DutyKind } from '@/src/domain/dutyStates'

type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/** What board, table and calendar are narrowed to, as their address says it; empty text narrows nothing. */
export interface DutyQuestion {
  readonly kind: DutyKind | ''
  /** Id of a region. */
  readonly region: string
  /** Part of the name of the organization that owes. */
  readonly debtor: string
  /** Part of the title. */
  readonly q: string
}

/** One value of an address, trimmed; empty where there is none. */
export const paramOf = (params: SearchParams, name: string): string => {
  const value = params[name]
  return typeof value === 'string' ? value.trim() : ''
}

const isKind = (value: string): value is DutyKind => dutyKinds.some((one) => one.value === value)

/** Reads the question from an address; what no list knows is left out. */
export const dutyQuestion = (params: SearchParams): DutyQuestion => {
  const kind = paramOf(params, 'kind')
  return {
    kind: isKind(kind) ? kind : '',
    region: paramOf(params, 'region'),
    debtor: paramOf(params, 'debtor'),
    q: paramOf(params, 'q'),
  }
}

/** Case numbers are on record with plain brackets, however they are typed. */
const titleContains = (typed: string): Where => {
  const plain = typed.replace(/（/g, '(').replace(/）/g, ')')
  const spellings = plain === typed ? [typed] : [typed, plain]
  return { or: spellings.map((spelling) => ({ title: { contains: spelling } })) }
}

/** The question as a query of the ledger. */
export const whereOfQuestion = ({ kind, region, debtor, q }: DutyQuestion): Where => ({
  and: [
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(region ? [{ region: { equals: region } }] : []),
    ...(debtor ? [{ 'debtor.name': { contains: debtor } }] : []),
    ...(q ? [titleContains(q)] : []),
  ],
})

/** The address of a page with a question; parameters without a value are left out. */
export const addressWith = (
  page: Pick<Page, 'path'>,
  question: DutyQuestion,
  more: Readonly<Record<string, string>> = {},
): string => {
  const params = Object.entries({ ...more, ...question }).filter(([, value]) => value !== '')
  const query = new URLSearchParams(params).toString()
  return query ? `${pageUrl(page)}?${query}` : pageUrl(page)
}
