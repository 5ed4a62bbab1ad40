/** A state as a word with a frame; `isStrong` for what a reader may act on. */
export const Mark = ({
  label,
  isStrong = false,
}: {
  readonly label: string
  readonly isStrong?: boolean
}) => <span className={isStrong ? 'mark mark--strong' : 'mark'}>{label}</span>
