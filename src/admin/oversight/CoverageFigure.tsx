import { Link } from '@payloadcms/ui'

import { formatRate, rateOf } from '@/src/domain/metrics/rate'

/** One coverage: the rate large, n/m beside it, and where the missing ones are. */
export const CoverageFigure = ({
  label,
  covered,
  total,
  href,
}: {
  readonly label: string
  readonly covered: number
  readonly total: number
  readonly href?: string
}) => {
  const rate = formatRate(rateOf(covered, total))
  const counts = `${covered} / ${total}`
  return (
    <p>
      <span>{label}</span>
      <b className={covered < total ? 'zs-tone-amber' : 'zs-tone-green'}>
        {rate === null ? '—' : `${rate}%`}
      </b>
      {href ? (
        <Link href={href} prefetch={false}>
          {counts}
        </Link>
      ) : (
        <span>{counts}</span>
      )}
    </p>
  )
}
