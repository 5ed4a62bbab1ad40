/** How far long work has come: `done` of `total`; without a total it only says that work is going on. */
export const Progress = ({
  label,
  done,
  total,
}: {
  readonly label: string
  readonly done?: number
  readonly total?: number | undefined
}) => (
  <div className="zs-progress">
    <span className="zs-progress__label">{label}</span>
    <progress aria-label={label} {...(total ? { max: total, value: done ?? 0 } : {})} />
  </div>
)
