import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { CollectionSlug, DocumentViewServerProps, Where } from 'payload'

import { assessmentActions } from '@/src/accountability/assessment/confirmAssessment'
import { PrintButton } from '@/src/admin/accountability/PrintButton'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { listUrl, recordUrl } from '@/src/links/listUrl'
import { textOf, type Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { StatePill } from '@/src/admin/ui/StatePill'
import { assessmentStates } from '@/src/domain/accountability/assessmentStates'
import { indicators } from '@/src/domain/accountability/indicators'
import { formatRate, rateOf } from '@/src/domain/metrics/rate'
import { localeOf } from '@/src/i18n/message'
import type { Assessment } from '@/src/payload-types'

type Line = NonNullable<Assessment['lines']>[number]

const nameOf = (value: string | { readonly name: string } | null | undefined): string =>
  value && typeof value === 'object' ? value.name : '—'

const countsOf = ({ numerator, denominator }: Line): string => {
  if (typeof denominator !== 'number') return String(numerator)
  const rate = formatRate(rateOf(numerator, denominator))
  return `${rate === null ? '—' : `${rate}%`} (${numerator}/${denominator})`
}

const Records = ({ line, text }: { readonly line: Line; readonly text: Text }) =>
  line.recordsOf ? (
    <Link
      href={listUrl(
        line.recordsOf as CollectionSlug,
        (line.recordsWhere as Where | null) ?? undefined,
      )}
      prefetch={false}
    >
      {text('assessmentPage.records')}
    </Link>
  ) : null

const nextOf = (doc: Assessment, canConfirm: boolean, text: Text): string => {
  if (doc.state === 'confirmed')
    return text('assessmentPage.next.confirmed', {
      by: nameOf(doc.confirmedBy),
      day: doc.confirmedOn ?? '',
    })
  return text(canConfirm ? 'assessmentPage.next.confirm' : 'assessmentPage.next.wait')
}

/** The assessment of one unit, line by line: the value with n/m, the rule, the points, and the records behind it. */
export const AssessmentPage = async ({ doc, initPageResult: { req } }: DocumentViewServerProps) => {
  const id = String((doc as { id?: string } | undefined)?.id ?? '')
  const assessment = await recordOfPage(req, 'assessments', id)
  if (!assessment) return notFound()
  const text = textOf(req)
  const actions = await assessmentActions(req, id)
  const isEnglish = localeOf(req.i18n.language) === 'en'
  const table = typeof assessment.table === 'object' ? assessment.table : null
  return (
    <Gutter className="zs-page">
      <SetStepNav
        nav={[
          { label: text('assessmentPage.tables'), url: listUrl('assessment-tables') },
          ...(table ? [{ label: table.title, url: recordUrl('assessment-tables', table.id) }] : []),
          { label: nameOf(assessment.unit) },
        ]}
      />
      <header className="zs-next">
        <div>
          <h1>
            {nameOf(assessment.unit)} {assessment.year}{' '}
            <StatePill
              label={labelIn(
                req,
                assessmentStates.find(({ value }) => value === assessment.state)?.label,
              )}
              value={assessment.state}
            />
          </h1>
          <p className="zs-score">
            <b>{assessment.total}</b> / {assessment.outOf}
            <span className="zs-quiet">
              {text('assessmentPage.computedBy', {
                by: nameOf(assessment.computedBy),
                day: assessment.computedOn ?? '',
              })}
            </span>
          </p>
          <p className="zs-next__step">
            <strong>{text('dutyPage.next')}</strong> {nextOf(assessment, actions.length > 0, text)}
          </p>
        </div>
        <div className="zs-page__actions">
          <PrintButton />
          <StepButtons
            address={`/assessments/${id}`}
            steps={actions.map((name) => ({
              name,
              label: text('assessmentPage.confirm'),
              kind: 'primary',
              lead: text('assessmentPage.confirmLead'),
            }))}
          />
        </div>
      </header>
      <DataTable
        caption={text('assessmentPage.lines')}
        columns={[
          {
            key: 'item',
            label: text('assessmentPage.item'),
            render: ({ item, indicator }: Line) => (
              <>
                <strong>{item}</strong>{' '}
                <span className="zs-quiet">
                  {labelIn(req, indicators.find(({ value }) => value === indicator)?.label)}
                </span>
              </>
            ),
          },
          { key: 'value', label: text('assessmentPage.value'), align: 'end', render: countsOf },
          {
            key: 'points',
            label: text('assessmentPage.pointsOf'),
            align: 'end',
            render: ({ score, points }) => (
              <>
                <strong>{score}</strong> / {points}
              </>
            ),
          },
          {
            key: 'rule',
            label: text('assessmentPage.rule'),
            isWide: true,
            render: ({ explanation, explanationEn }) => (
              <span className="zs-wrap">
                {isEnglish ? (explanationEn ?? explanation) : explanation}
              </span>
            ),
          },
          {
            key: 'records',
            label: text('assessmentPage.basis'),
            render: (line) => <Records line={line} text={text} />,
          },
        ]}
        keyOf={({ id: line, item }) => line ?? item}
        rows={assessment.lines ?? []}
      />
    </Gutter>
  )
}
