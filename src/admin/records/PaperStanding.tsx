'use client'

import { useFormModified } from '@payloadcms/ui'

import { usePaperGaps } from '@/src/admin/records/usePaperGaps'
import { DutyActions } from '@/src/admin/duties/DutyActions'
import { Button } from '@/src/admin/ui/Button'
import { useText } from '@/src/admin/useText'
import type { PaperSlug } from '@/src/domain/papers/paper'

interface PaperStandingProps {
  readonly slug: PaperSlug
  readonly dutyId: string
  /** Why the papers as they are saved do not let the duty be handed in; null when they do. */
  readonly why: string | null
}

/** The one main button of a paper: hands the duty in once everything is there and saved. */
export const PaperSubmit = ({ slug, dutyId, why }: PaperStandingProps) => {
  const gaps = usePaperGaps(slug)
  const isModified = useFormModified()
  const text = useText()
  if (gaps.length === 0 && !why && !isModified)
    return <DutyActions actions={['submit']} dutyId={dutyId} />
  return (
    <Button
      disabled
      kind="primary"
      title={text(gaps.length === 0 && isModified ? 'paperPage.saveFirst' : 'paperPage.incomplete')}
    >
      {text('dutyPage.submit')}
    </Button>
  )
}

/** What the paper still lacks, by name; it grows shorter while the form is filled in. */
export const PaperGaps = ({ slug, why }: Omit<PaperStandingProps, 'dutyId'>) => {
  const gaps = usePaperGaps(slug)
  const isModified = useFormModified()
  const text = useText()
  if (gaps.length === 0) {
    if (isModified)
      return <p className="zs-answer__gaps zs-tone-amber">◐ {text('paperPage.saveFirst')}</p>
    return why ? (
      <p className="zs-answer__gaps zs-tone-amber">◐ {why}</p>
    ) : (
      <p className="zs-answer__gaps zs-tone-green">● {text('paperPanel.complete')}</p>
    )
  }
  return (
    <div className="zs-answer__gaps">
      <strong className="zs-tone-amber">◐ {text('paperPage.missing', { n: gaps.length })}</strong>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </div>
  )
}
