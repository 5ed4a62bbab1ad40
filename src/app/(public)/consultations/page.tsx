import { Mark } from '@/src/app/(public)/_parts/Mark'
import { publicPayload } from '@/src/app/(public)/_parts/publicPayload'
import { publicText } from '@/src/app/(public)/_parts/publicText'
import { listConsultations } from '@/src/decisions/consultations/publicConsultations'

/** The consultations on drafts of major decisions, open ones first. */
const ConsultationsPage = async () => {
  const { text } = await publicText()
  const consultations = await listConsultations(await publicPayload())
  return (
    <>
      <h1>{text('public.consultations')}</h1>
      <p className="lead">{text('public.consultationsLead')}</p>
      {consultations.length === 0 ? (
        <p>{text('public.none')}</p>
      ) : (
        <ul className="list">
          {consultations.map(
            ({ slug, title, decider, handlingUnit, fromOn, toOn, standing, hasFeedback }) => (
              <li key={slug}>
                <h2>
                  <a href={`/consultations/${slug}`}>{title}</a>
                </h2>
                <p>
                  <Mark
                    isStrong={standing === 'open'}
                    label={text(
                      standing === 'open'
                        ? 'public.open'
                        : hasFeedback
                          ? 'public.feedbackOut'
                          : 'public.over',
                    )}
                  />{' '}
                  {text('public.period', { from: fromOn, to: toOn })}
                </p>
                <p className="quiet">
                  {decider} · {handlingUnit}
                </p>
              </li>
            ),
          )}
        </ul>
      )}
    </>
  )
}

export default ConsultationsPage
