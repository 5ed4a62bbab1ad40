import type { PayloadRequest } from 'payload'

import { Downloads } from '@/src/admin/counsel/opinions/Downloads'
import { opinionStep } from '@/src/admin/counsel/opinions/opinionStep'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { StepButtons } from '@/src/admin/records/StepButtons'
import type { Text } from '@/src/admin/textOf'
import { StatePill } from '@/src/admin/ui/StatePill'
import { opinionActions } from '@/src/counsel/opinions/opinionSteps'
import { opinionConclusions } from '@/src/domain/counsel/matter'
import { opinionStates, opinionTexts, riskLevels } from '@/src/domain/counsel/opinion'
import type { Option } from '@/src/domain/options'
import type { LegalOpinion } from '@/src/payload-types'

interface OpinionReadingProps {
  readonly doc: LegalOpinion
  readonly isOpen: boolean
  readonly showsDownloads: boolean
  readonly req: PayloadRequest
  readonly text: Text
}

/** An opinion to read: conclusion first, then its parts and files, whether it is final, and the steps to take. */
export const OpinionReading = async ({
  doc,
  isOpen,
  showsDownloads,
  req,
  text,
}: OpinionReadingProps) => {
  const labelled = (list: readonly Option[], value: string | null | undefined): string =>
    labelIn(req, list.find((one) => one.value === value)?.label)
  const actions = await opinionActions(req, doc.id)
  const files = (doc.files ?? []).filter((file) => typeof file === 'object')
  const hashOf = new Map((doc.fileHashes ?? []).map(({ file, sha256 }) => [file, sha256]))
  return (
    <details className="zs-opinion-read" open={isOpen}>
      <summary>
        {doc.conclusion && (
          <StatePill label={labelled(opinionConclusions, doc.conclusion)} value={doc.conclusion} />
        )}
        <span>
          {text('opinionPage.risk')}：{labelled(riskLevels, doc.riskLevel)}
        </span>
        <span>{text('opinionPage.by', { name: doc.authorName ?? '' })}</span>
        {doc.submittedOn && (
          <span className="zs-quiet">
            {text('opinionPage.submittedOn', { day: doc.submittedOn })}（
            {text(doc.isOnTime ? 'opinionPage.onTime' : 'opinionPage.late')}）
          </span>
        )}
        <StatePill label={labelled(opinionStates, doc.state)} value={doc.state} />
      </summary>
      {doc.state === 'returned' && doc.returnReason && (
        <p className="zs-notice">{text('opinionPage.returned', { reason: doc.returnReason })}</p>
      )}
      {opinionTexts
        .filter(({ value }) => doc[value])
        .map(({ value, label }) => (
          <section key={value}>
            <h3>{labelIn(req, label)}</h3>
            <p className="zs-reading__text">{doc[value]}</p>
          </section>
        ))}
      {files.length > 0 && (
        <section>
          <h3>{text('opinionPage.files')}</h3>
          <ul className="zs-rounds__files">
            {files.map((file) => (
              <li key={file.id}>
                <a download href={file.url ?? undefined}>
                  {file.title ?? file.filename}
                </a>{' '}
                {hashOf.has(file.id) && (
                  <code className="zs-hash" title={hashOf.get(file.id)}>
                    SHA-256 {hashOf.get(file.id)?.slice(0, 16)}…
                  </code>
                )}
              </li>
            ))}
          </ul>
          {showsDownloads && <Downloads files={files} req={req} text={text} />}
        </section>
      )}
      {doc.state === 'reviewed' && (
        <p className="zs-frozen">
          <span className="zs-frozen__badge">{text('opinionPage.frozen')}</span>
          <span>
            {text('opinionPage.reviewed', {
              name: doc.reviewerName ?? '',
              day: doc.reviewedOn ?? '',
            })}
          </span>
          <code className="zs-hash">
            {text('opinionPage.hash')} {doc.hash}
          </code>
        </p>
      )}
      {(actions.includes('review') || actions.includes('return')) && (
        <div className="zs-page__actions">
          <StepButtons
            address={`/legal-opinions/${doc.id}`}
            steps={(['review', 'return'] as const)
              .filter((step) => actions.includes(step))
              .map((step) => opinionStep(step, text))}
          />
        </div>
      )}
    </details>
  )
}
