import { Link } from '@payloadcms/ui'

import type { Text } from '@/src/admin/textOf'
import { DataTable, type Column } from '@/src/admin/ui/DataTable'
import { displayRate, rateOf } from '@/src/domain/metrics/rate'
import { localeOf } from '@/src/i18n/message'
import type { Indicator } from '@/src/metrics/indicators/indicator'

interface IndicatorTableProps {
  readonly caption: string
  readonly indicators: readonly Indicator[]
  readonly language: string
  readonly text: Text
}

const Linked = ({
  href,
  children,
}: {
  readonly href?: string | undefined
  readonly children: number
}) =>
  href ? (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  ) : (
    <span>{children}</span>
  )

/** Indicators with their rate, the counts as links to the records behind them, and the rule in words. */
export const IndicatorTable = ({ caption, indicators, language, text }: IndicatorTableProps) => {
  const locale = localeOf(language)
  const columns: Column<Indicator>[] = [
    { key: 'label', label: text('indicators.indicator'), render: ({ label }) => label[locale] },
    {
      key: 'rate',
      label: text('indicators.rate'),
      align: 'end',
      render: ({ numerator, denominator, isComplete, isRate = true }) => (
        <b className={isComplete && numerator < denominator ? 'zs-tone-amber' : undefined}>
          {isRate ? displayRate(rateOf(numerator, denominator)) : '—'}
        </b>
      ),
    },
    {
      key: 'counted',
      label: text('indicators.counted'),
      align: 'end',
      render: ({ numerator, denominator, behind }) => (
        <>
          <Linked href={behind.numerator}>{numerator}</Linked>
          {' / '}
          <Linked href={behind.denominator}>{denominator}</Linked>
        </>
      ),
    },
    {
      key: 'missing',
      label: text('indicators.missing'),
      render: ({ numerator, denominator, isComplete, behind }) =>
        isComplete && behind.missing && numerator < denominator ? (
          <Link href={behind.missing} prefetch={false}>
            {text('indicators.missingOf', { n: denominator - numerator })}
          </Link>
        ) : null,
    },
    {
      key: 'rule',
      label: text('indicators.rule'),
      render: ({ rule }) => <span className="zs-quiet">{rule[locale]}</span>,
    },
  ]
  return (
    <DataTable caption={caption} columns={columns} keyOf={({ key }) => key} rows={indicators} />
  )
}
