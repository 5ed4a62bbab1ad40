import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'

import { CommentForm } from '@/src/app/(public)/_parts/CommentForm'
import { Facts } from '@/src/app/(public)/_parts/Facts'
import { Mark } from '@/src/app/(public)/_parts/Mark'
import { Prose } from '@/src/app/(public)/_parts/Prose'
import { publicPayload } from '@/src/app/(public)/_parts/publicPayload'
import { publicText } from '@/src/app/(public)/_parts/publicText'
import { Sent } from '@/src/app/(public)/_parts/Sent'
import { Table } from '@/src/app/(public)/_parts/Table'
import {
  consultationOf,
  type Consultation,
} from '@/src/decisions/consultations/publicConsultations'
import { commentAnswers, commentLimits } from '@/src/domain/decisions/consultation'
import { labelOf } from '@/src/domain/options'
import type { MessageKey } from '@/src/i18n/messages'

interface Props {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const consultation = async (params: Props['params']): Promise<Consultation> => {
  const found = await consultationOf(await publicPayload(), (await params).slug)
  return found ?? notFound()
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { text } = await publicText()
  return { title: `${(await consultation(params)).title} · ${text('public.site')}` }
}

/** What a page without scripts says after its form was refused. */
const refusals: Readonly<Record<string, MessageKey>> = {
  'public.textMissing': 'public.textMissing',
  'public.tooLong': 'public.tooLong',
  'public.closed': 'public.ended',
  'request.tooMany': 'public.tooMany',
}

const Draft = async ({ doc }: { readonly doc: Consultation }) => {
  const { text } = await publicText()
  if (!doc.draft) return null
  return (
    <section>
      <h2>{text('public.draft')}</h2>
      <p>
        <a download href={`/api/public/consultations/${doc.slug}/draft`}>
          {text('public.download', { version: doc.draft.version })}
        </a>
      </p>
      <p className="quiet hash">
        {text('public.hash')} {doc.draft.sha256}
      </p>
    </section>
  )
}

const Feedback = async ({ doc }: { readonly doc: Consultation }) => {
  const { text, locale } = await publicText()
  if (!doc.feedback) return null
  const { on, answers } = doc.feedback
  return (
    <section>
      <h2>{text('public.feedback')}</h2>
      <p className="quiet">{text('public.feedbackOn', { day: on })}</p>
      <Prose text={doc.feedback.text} />
      {answers.length > 0 && (
        <Table
          caption={text('public.answers')}
          head={[text('public.number'), text('public.answer'), text('public.reason')]}
          rows={answers.map(({ number, answer, reason }) => ({
            key: String(number),
            cells: [number, labelOf(commentAnswers, answer, locale), reason ?? '—'],
          }))}
        />
      )}
    </section>
  )
}

/** One consultation: what is asked, the draft, the form while it runs, and afterwards what became of the comments. */
const ConsultationPage = async ({ params, searchParams }: Props) => {
  const { text } = await publicText()
  const doc = await consultation(params)
  const { sent, refused } = await searchParams
  const code = sent ? (await cookies()).get('zhisu-comment-code')?.value : undefined
  const refusal = typeof refused === 'string' ? refused : null
  return (
    <article>
      <h1>{doc.title}</h1>
      <p>
        <Mark
          isStrong={doc.standing === 'open'}
          label={text(doc.standing === 'open' ? 'public.open' : 'public.over')}
        />{' '}
        {doc.standing === 'open' && text('public.until', { day: doc.toOn })}
      </p>
      {sent && <Sent code={code ?? null} text={text} />}
      <Facts
        facts={[
          { label: text('public.decider'), value: doc.decider },
          { label: text('public.unit'), value: doc.handlingUnit },
          {
            label: text('public.time'),
            value: text('public.period', { from: doc.fromOn, to: doc.toOn }),
          },
          { label: text('public.received'), value: doc.received },
        ]}
      />
      <section>
        <h2>{text('public.summary')}</h2>
        <Prose text={doc.summary} />
      </section>
      {doc.explanation && (
        <section>
          <h2>{text('public.short')}</h2>
          <Prose text={doc.explanation} />
        </section>
      )}
      <Draft doc={doc} />
      <Feedback doc={doc} />
      {doc.standing === 'open' ? (
        <section>
          <h2>{text('public.yourComment')}</h2>
          {refusal && (
            <p className="refusal" role="alert">
              {text(refusals[refusal] ?? 'public.failed')}
            </p>
          )}
          <CommentForm
            limits={commentLimits}
            slug={doc.slug}
            words={{
              text: text('public.text'),
              textHint: text('public.textHint', { max: commentLimits.text }),
              name: text('public.name'),
              contact: text('public.contact'),
              contactHint: text('public.contactHint'),
              trap: text('public.trap'),
              send: text('public.send'),
              sending: text('public.sending'),
              sent: text('public.sent'),
              sentText: text('public.sentText'),
              another: text('public.another'),
              textMissing: text('public.textMissing'),
              tooLong: text('public.tooLong'),
              failed: text('public.failed'),
            }}
          />
        </section>
      ) : (
        <p className="quiet">{text('public.closed', { day: doc.toOn })}</p>
      )}
      <p>
        <a href="/consultations">{text('public.back')}</a>
      </p>
    </article>
  )
}

export default ConsultationPage
