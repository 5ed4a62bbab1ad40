'use client'

import { Check } from '@/src/admin/ui/Check'

/** Something that may be chosen, with what tells it from others of its name. */
export interface Choice {
  readonly id: string
  readonly name: string
  readonly remark?: string
}

const toggled = (chosen: readonly string[], id: string): string[] =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]

/** A list of which several may be chosen. */
export const Choices = ({
  title,
  choices,
  chosen,
  onChange,
  empty,
}: {
  readonly title: string
  readonly choices: readonly Choice[]
  /** Ids. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
  /** Said where there is nothing to choose from. */
  readonly empty?: string
}) => (
  <fieldset className="zs-choices">
    <legend>{title}</legend>
    {empty && choices.length === 0 && <p className="zs-quiet">{empty}</p>}
    {choices.map(({ id, name, remark }) => (
      <Check
        checked={chosen.includes(id)}
        key={id}
        label={remark ? `${name}（${remark}）` : name}
        onChange={() => onChange(toggled(chosen, id))}
      />
    ))}
  </fieldset>
)
