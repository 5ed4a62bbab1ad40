'use client'

import { useEffect, useId, useState, type KeyboardEvent } from 'react'

import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { normalizeCaseNumber } from '@/src/domain/litigation/case-number'

/** A pending case as the finder offers it. */
export interface FoundCase {
  readonly id: string
  readonly caseNumber: string
  readonly court: string
  readonly agencies: string
}

interface CaseAnswer {
  readonly id: string
  readonly caseNumber: string
  readonly court?: { readonly name?: string } | string | null
  readonly parties?: readonly ({ readonly name?: string } | string)[] | null
}

interface CaseFinderProps {
  readonly id?: string
  readonly value: FoundCase | null
  readonly onChange: (found: FoundCase | null) => void
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-required'?: true
}

const SHORTEST = 2
const SHOWN = 8
const PAUSE_MS = 200

const nameOf = (record: { readonly name?: string } | string | null | undefined): string =>
  record && typeof record === 'object' ? (record.name ?? '') : ''

const foundOf = ({ id, caseNumber, court, parties }: CaseAnswer): FoundCase => ({
  id,
  caseNumber,
  court: nameOf(court),
  agencies: (parties ?? []).map(nameOf).filter(Boolean).join('、'),
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
export const CaseFinder = ({ id, value, onChange, ...aria }: CaseFinderProps) => {
  const [typed, setTyped] = useState(value?.caseNumber ?? '')
  const [found, setFound] = useState<readonly FoundCase[] | null>(null)
  const [active, setActive] = useState(0)
  const listId = useId()
  const text = useText()
  const api = useApi()
  const isOpen = found !== null && value === null

  useEffect(() => {
    if (value || normalizeCaseNumber(typed).length < SHORTEST) {
      setFound(null)
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(() => {
      api<{ docs: CaseAnswer[] }>(addressOf(typed), { signal: stop.signal })
        .then(({ docs }) => {
          setFound(docs.map(foundOf))
          setActive(0)
        })
        // An answer that is no longer wanted, or a refusal that a toast has explained.
        .catch(() => undefined)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [api, typed, value])

  const choose = (one: FoundCase) => {
    setTyped(one.caseNumber)
    setFound(null)
    onChange(one)
  }
  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!isOpen) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((index) => Math.min(Math.max(index + step, 0), found.length - 1))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const one = found[active]
      if (one) choose(one)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      setFound(null)
    }
  }

  return (
    <div className="zs-finder">
      <input
        {...aria}
        aria-activedescendant={isOpen && found[active] ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded={isOpen}
        autoComplete="off"
        autoFocus
        id={id}
        onChange={(event) => {
          setTyped(event.target.value)
          if (value) onChange(null)
        }}
        onKeyDown={move}
        role="combobox"
        type="text"
        value={typed}
      />
      {value && (
        <p className="zs-finder__chosen">
          {value.agencies} <span className="zs-quiet">{value.court}</span>
        </p>
      )}
      <ul
        aria-label={text('hearingPage.cases')}
        className="zs-finder__list"
        hidden={!isOpen}
        id={listId}
        role="listbox"
      >
        {isOpen &&
          found.map((one, index) => (
            <li
              aria-selected={index === active}
              id={`${listId}-${index}`}
              key={one.id}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(one)
              }}
              role="option"
            >
              <strong>{one.caseNumber}</strong>
              <span>{one.agencies}</span>
              <small>{one.court}</small>
            </li>
          ))}
        {isOpen && found.length === 0 && (
          <li aria-disabled="true" aria-selected="false" className="zs-quiet" role="option">
            {text('hearingPage.noCase')}
          </li>
        )}
      </ul>
    </div>
  )
}
