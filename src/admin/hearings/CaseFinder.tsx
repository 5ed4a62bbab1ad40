'use client'

import { useCallback, type ComponentProps } from 'react'

import { Finder, type Found } from '@/src/admin/ui/Finder'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { normalizeCaseNumber } from '@/src/domain/litigation/case-number'

interface CaseAnswer {
  readonly id: string
  readonly caseNumber: string
  readonly court?: { readonly name?: string } | string | null
  readonly parties?: readonly ({ readonly name?: string } | string)[] | null
}

const SHOWN = 8

const nameOf = (record: { readonly name?: string } | string | null | undefined): string =>
  record && typeof record === 'object' ? (record.name ?? '') : ''

const foundOf = ({ id, caseNumber, court, parties }: CaseAnswer): Found => ({
  id,
  title: caseNumber,
  detail: (parties ?? []).map(nameOf).filter(Boolean).join('、'),
  remark: nameOf(court),
})

const addressOf = (typed: string): string => {
  const query = new URLSearchParams({
    'where[and][0][caseNumber][like]': normalizeCaseNumber(typed),
    'where[and][1][concludedOn][exists]': 'false',
    'select[caseNumber]': 'true',
    'select[court]': 'true',
    'select[parties]': 'true',
    sort: '-filedOn',
    limit: String(SHOWN),
    depth: '1',
  })
  return `/cases?${query.toString()}`
}

/** Finds a pending case by a part of its number while it is typed. */
export const CaseFinder = (
  props: Omit<ComponentProps<typeof Finder>, 'search' | 'listLabel' | 'nothing'>,
) => {
  const text = useText()
  const api = useApi()
  const search = useCallback(
    async (typed: string, signal: AbortSignal) => {
      const { docs } = await api<{ docs: CaseAnswer[] }>(addressOf(typed), { signal })
      return docs.map(foundOf)
    },
    [api],
  )
  return (
    <Finder
      {...props}
      listLabel={text('hearingPage.cases')}
      nothing={text('hearingPage.noCase')}
      search={search}
    />
  )
}
