import { stateLook } from '@/src/admin/cells/stateMarks'

/** A state as a coloured word with a sign of its own shape. */
export const StatePill = ({ value, label }: { readonly value: string; readonly label: string }) => {
  const { mark, tone } = stateLook(value)
  return (
    <span className={`zs-state zs-tone-${tone}`}>
      <span aria-hidden="true" className="zs-state__mark">
        {mark}
      </span>
      {label}
    </span>
  )
}
