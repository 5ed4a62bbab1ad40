'use client'

import { useCallback, useState } from 'react'

import { Finder, type Found } from '@/src/admin/ui/Finder'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'

interface AgencyAnswer {
  readonly id: string
  readonly name: string
  readonly region?: { readonly name?: string } | string | null
}

const SHOWN = 8

const addressOf = (typed: string): string => {
  const query = new URLSearchParams({
    'where[or][0][name][like]': typed.trim(),
    'where[or][1][shortName][like]': typed.trim(),
    sort: 'name',
    limit: String(SHOWN),
    depth: '1',
  })
  return `/agencies?${query.toString()}`
}

/** Finds the recorded agency that a name of the list stands for. */
export const AgencyFinder = ({
  name,
  onChange,
}: {
  /** The name in the list. */
  readonly name: string
  /** Gets the id, or '' when the choice is taken back. */
  readonly onChange: (id: string) => void
}) => {
  const [value, setValue] = useState<Found | null>(null)
  const text = useText()
  const api = useApi()
  const search = useCallback(
    async (typed: string, signal: AbortSignal): Promise<Found[]> => {
      const { docs } = await api<{ docs: AgencyAnswer[] }>(addressOf(typed), { signal })
      return docs.map(({ id, name: title, region }) => ({
        id,
        title,
        remark: region && typeof region === 'object' ? (region.name ?? '') : '',
      }))
    },
    [api],
  )
  return (
    <Finder
      aria-label={text('importPage.agencyFor', { name })}
      listLabel={text('importPage.agencies')}
      nothing={text('importPage.noAgency')}
      onChange={(found) => {
        setValue(found)
        onChange(found?.id ?? '')
      }}
      placeholder={text('importPage.searchAgency')}
      search={search}
      value={value}
    />
  )
}
