'use client'

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

import { useText } from '@/src/admin/useText'

interface Selection {
  readonly selected: ReadonlySet<string>
  readonly setSelected: (ids: readonly string[], isSelected: boolean) => void
  readonly clear: () => void
}

const nothing: Selection = {
  selected: new Set(),
  setSelected: () => undefined,
  clear: () => undefined,
}

const SelectionContext = createContext<Selection>(nothing)

/** The duties that are ticked on this page. */
export const useSelection = (): Selection => useContext(SelectionContext)

/** Lets duties be ticked wherever {@link SelectDuty} stands inside. */
export const SelectionProvider = ({ children }: { readonly children: ReactNode }) => {
  const [selected, setIds] = useState<ReadonlySet<string>>(new Set())
  const selection = useMemo<Selection>(
    () => ({
      selected,
      setSelected: (ids, isSelected) =>
        setIds((before) => {
          const after = new Set(before)
          for (const id of ids) {
            if (isSelected) after.add(id)
            else after.delete(id)
          }
          return after
        }),
      clear: () => setIds(new Set()),
    }),
    [selected],
  )
  return <SelectionContext value={selection}>{children}</SelectionContext>
}

/** Ticks one duty. */
export const SelectDuty = ({ id, title }: { readonly id: string; readonly title: string }) => {
  const { selected, setSelected } = useSelection()
  const text = useText()
  return (
    <input
      aria-label={text('bulk.select', { title })}
      checked={selected.has(id)}
      className="zs-select"
      onChange={(event) => setSelected([id], event.target.checked)}
      type="checkbox"
    />
  )
}

/** Ticks all duties of a column or a page. */
export const SelectAll = ({
  ids,
  label,
}: {
  readonly ids: readonly string[]
  readonly label: string
}) => {
  const { selected, setSelected } = useSelection()
  if (ids.length === 0) return null
  return (
    <input
      aria-label={label}
      checked={ids.every((id) => selected.has(id))}
      className="zs-select"
      onChange={(event) => setSelected(ids, event.target.checked)}
      title={label}
      type="checkbox"
    />
  )
}
