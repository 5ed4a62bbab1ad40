import { Link } from '@payloadcms/ui'

const YEARS = 4

/** The running year and those before it, as links. */
export const YearLinks = ({
  year,
  latest,
  addressOf,
  label,
}: {
  readonly year: number
  readonly latest: number
  readonly addressOf: (year: number) => string
  readonly label: string
}) => (
  <nav aria-label={label} className="zs-chips">
    {Array.from({ length: YEARS }, (_, index) => latest - index).map((one) => (
      <Link
        aria-current={one === year ? 'page' : undefined}
        className={one === year ? 'zs-chip zs-chip--on' : 'zs-chip'}
        href={addressOf(one)}
        key={one}
        prefetch={false}
      >
        {one}
      </Link>
    ))}
  </nav>
)
