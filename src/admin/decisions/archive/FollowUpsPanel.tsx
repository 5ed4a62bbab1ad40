import { labelIn } from '@/src/admin/duties/dutyTexts'
import type { Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { followUps } from '@/src/domain/decisions/steps'
import type { Decision } from '@/src/payload-types'

/** Execution reports, evaluations and changes since the publication. */
export const FollowUpsPanel = ({
  doc,
  req,
  text,
}: {
  readonly doc: Decision
  readonly req: { readonly i18n: { readonly language: string } }
  readonly text: Text
}) => {
  const entries = doc.followUps ?? []
  if (entries.length === 0) return null
  return (
    <Panel title={text('decisionPage.followUps')}>
      <ul className="zs-lines">
        {entries.map(({ id, kind, doneOn, note, files }) => {
          const entry = followUps.find(({ value }) => value === kind)
          return (
            <li key={id ?? doneOn}>
              <strong>{labelIn(req, entry?.label)}</strong>
              <span>{doneOn}</span>
              <span className="zs-quiet">{labelIn(req, entry?.legalBasis)}</span>
              <span>{note}</span>
              {(files ?? []).map((file) =>
                typeof file === 'object' ? (
                  <a download href={file.url ?? undefined} key={file.id}>
                    {file.title ?? file.filename}
                  </a>
                ) : null,
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
