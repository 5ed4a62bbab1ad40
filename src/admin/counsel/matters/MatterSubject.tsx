import type { PayloadRequest } from 'payload'

import { labelIn } from '@/src/admin/duties/dutyTexts'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import type { Text } from '@/src/admin/textOf'
import { Facts } from '@/src/admin/ui/Facts'
import { Panel } from '@/src/admin/ui/Panel'
import { matterKinds } from '@/src/domain/counsel/matter'
import { idOf } from '@/src/domain/idOf'
import type { Case, Matter } from '@/src/payload-types'

const nameOf = (value: string | { name?: string | null } | null | undefined): string =>
  (typeof value === 'object' ? value?.name : value) ?? '—'

const caseOf = async (req: PayloadRequest, id: string | null): Promise<Case | null> =>
  id ? recordOfPage(req, 'cases', id) : null

/** What counsel is asked, with the materials, the other parties, and the case that it is about. */
export const MatterSubject = async ({
  doc,
  req,
  text,
}: {
  readonly doc: Matter
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const ofCase = await caseOf(req, idOf(doc.case))
  const materials = (doc.materials ?? []).filter((file) => typeof file === 'object')
  const kind = matterKinds.find(({ value }) => value === doc.kind)?.label
  return (
    <Panel title={text('matterPage.subject')}>
      <Facts
        facts={[
          { label: text('matterPage.unit'), value: nameOf(doc.unit) },
          { label: text('matterPage.kind'), value: labelIn(req, kind) },
          ...((doc.counterparties ?? []).length > 0
            ? [
                {
                  label: text('matterPage.plaintiffs'),
                  value: (doc.counterparties ?? []).map(({ name }) => name).join('、'),
                },
              ]
            : []),
          ...(ofCase
            ? [
                { label: text('matterPage.case'), value: ofCase.caseNumber },
                { label: text('matterPage.court'), value: nameOf(ofCase.court) },
                { label: text('matterPage.cause'), value: ofCase.cause ?? '—' },
                {
                  label: text('matterPage.plaintiffs'),
                  value: (ofCase.plaintiffs ?? []).map(({ name }) => name).join('、'),
                },
                {
                  label: text('matterPage.defendants'),
                  value: ofCase.defendants.map(({ agency }) => nameOf(agency)).join('、'),
                },
                { label: text('matterPage.filed'), value: ofCase.filedOn },
                { label: text('matterPage.served'), value: ofCase.servedOn ?? '—' },
              ]
            : []),
        ]}
      />
      {doc.request && <p className="zs-reading__text">{doc.request}</p>}
      {materials.length === 0 ? (
        <p className="zs-quiet">{text('matterPage.noMaterials')}</p>
      ) : (
        <ul className="zs-rounds__files">
          {materials.map((file) => (
            <li key={file.id}>
              <a download href={file.url ?? undefined}>
                {file.title ?? file.filename}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
