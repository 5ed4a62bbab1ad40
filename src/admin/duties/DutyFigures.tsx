import { Link } from '@payloadcms/ui'

import { listUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import type { Duty } from '@/src/payload-types'

interface Figures {
  readonly numerator: number
  readonly denominator: number
  readonly rate: string | null
  readonly percent: string
  readonly period: { readonly from: string; readonly to: string }
}

const isFigures = (value: unknown): value is Figures =>
  typeof value === 'object' && value !== null && 'numerator' in value && 'period' in value

const idOfSubject = ({ value }: Duty['subject']): string =>
  typeof value === 'string' ? value : value.id

/** The cases that the figures count, as a query of the list. */
const casesUrl = (duty: Duty, { period }: Figures): string => {
  const isRegion = duty.subject.relationTo === 'regions'
  const day = isRegion ? 'concludedOn' : 'heardOn'
  return listUrl('cases', {
    and: [
      { [day]: { greater_than_equal: period.from } },
      { [day]: { less_than_equal: period.to } },
      { [isRegion ? 'region' : 'parties']: { equals: idOfSubject(duty.subject) } },
      ...(isRegion ? [{ instance: { equals: 'first' } }] : []),
    ],
  })
}

/** The figures that opened a duty of a threshold: numerator, denominator, rule, and the cases behind them. */
export const DutyFigures = ({ duty, text }: { readonly duty: Duty; readonly text: Text }) => {
  const { figures } = duty
  if (!isFigures(figures)) return null
  const line =
    duty.kind === 'attendance-rate' ? 'dutyPage.figuresAttendance' : 'dutyPage.figuresLine'
  return (
    <div className="zs-notice">
      <strong>{text('dutyPage.figures')}</strong>
      <p>
        {text(line, {
          ...figures.period,
          numerator: figures.numerator,
          denominator: figures.denominator,
          rate: figures.rate ?? '—',
          percent: figures.percent,
        })}{' '}
        <Link href={casesUrl(duty, figures)} prefetch={false}>
          {text('dutyPage.figuresCases')}
        </Link>
      </p>
    </div>
  )
}
