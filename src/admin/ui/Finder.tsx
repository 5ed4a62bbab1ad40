'use client'

import { useEffect, useId, useState, type KeyboardEvent } from 'react'

import { useText } from '@/src/admin/useText'

/** A record as a finder offers it. */
export interface Found {
  readonly id: string
  readonly title: string
  readonly detail?: string
  readonly remark?: string
}

interface FinderProps {
  readonly id?: string
  readonly value: Found | null
  readonly onChange: (found: Found | null) => void
  /** What matches the typed text; keep the function stable (`useCallback`). */
  readonly search: (typed: string, signal: AbortSignal) => Promise<readonly Found[]>
  /** Names the list of matches. */
  readonly listLabel: string
  /** Said where nothing matches. */
  readonly nothing: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-required'?: true
}

const SHORTEST = 2
const PAUSE_MS = 200

/** Finds a record while its name is typed: arrow keys choose, Enter takes, Esc closes the list. */
export const Finder = ({
  id,
  value,
  onChange,
  search,
  listLabel,
  nothing,
  placeholder,
  autoFocus,
  ...aria
}: FinderProps) => {
  const [typed, setTyped] = useState(value?.title ?? '')
  const [found, setFound] = useState<readonly Found[] | null>(null)
  const [active, setActive] = useState(0)
  const listId = useId()
  const text = useText()
  const isOpen = found !== null && value === null

  useEffect(() => {
    if (value || typed.trim().length < SHORTEST) {
      setFound(null)
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(() => {
      search(typed, stop.signal)
        .then((matches) => {
          setFound(matches)
          setActive(0)
        })
        // An answer that is no longer wanted, or a refusal that a toast has explained.
        .catch(() => undefined)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [search, typed, value])

  const choose = (one: Found) => {
    setTyped(one.title)
    setFound(null)
    onChange(one)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!isOpen) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((index) => Math.min(Math.max(index + step, 0), Math.max(found.length - 1, 0)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const one = found[active]
      if (one) choose(one)
    } else if (event.key === 'Escape') {
      // Closes the list, not the dialog around it.
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
        autoFocus={autoFocus}
        id={id}
        onBlur={() => setFound(null)}
        onChange={(event) => {
          setTyped(event.target.value)
          if (value) onChange(null)
        }}
        onKeyDown={press}
        placeholder={placeholder}
        role="combobox"
        type="text"
        value={typed}
      />
      {value?.detail && (
        <p className="zs-finder__chosen">
          {value.detail} <span className="zs-quiet">{value.remark}</span>
        </p>
      )}
      <ul
        aria-label={listLabel}
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
              <strong>{one.title}</strong>
              <span>{one.detail}</span>
              {one.remark && <small>{one.remark}</small>}
            </li>
          ))}
        {isOpen && found.length === 0 && (
          <li aria-disabled="true" aria-selected="false" className="zs-quiet" role="option">
            {nothing}
          </li>
        )}
      </ul>
      <span aria-live="polite" className="sr-only">
        {isOpen ? text('finder.found', { n: found.length }) : ''}
      </span>
    </div>
  )
}
