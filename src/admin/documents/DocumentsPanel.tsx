import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { activeUser } from '@/access/atoms'
import { GenerateDocument } from '@/src/admin/documents/GenerateDocument'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import { textOf } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { subjectKey } from '@/src/documents/subjectKey'
import { kindsFor } from '@/src/domain/documents/definitions'
import { documentKinds } from '@/src/domain/documents/documentKinds'
import { documentStates } from '@/src/domain/documents/documentStates'
import type { DocumentSubject } from '@/src/domain/documents/documentSubjects'
import type { DutyKind } from '@/src/domain/dutyStates'

interface DocumentsPanelProps {
  readonly req: PayloadRequest
  /** The record of this page. */
  readonly subject: { readonly relationTo: DocumentSubject; readonly value: string }
  /** The kind of the duty, where the record is one. */
  readonly dutyKind?: DutyKind
}

const SHOWN = 20

/** The official documents of a record, and the way to make another: for any page of a record. */
export const DocumentsPanel = async ({ req, subject, dutyKind }: DocumentsPanelProps) => {
  const user = activeUser(req)
  if (!user) return null
  const text = textOf(req)
  const { docs } = await req.payload.find({
    collection: 'official-documents',
    where: { subjectKey: { equals: subjectKey(subject.relationTo, subject.value) } },
    sort: '-createdAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  const kinds = user.agency ? kindsFor(user.role, subject.relationTo, dutyKind) : []
  if (docs.length === 0 && kinds.length === 0) return null
  return (
    <Panel
      aside={kinds.length > 0 && <GenerateDocument kinds={kinds} subject={subject} />}
      title={text('documentPage.documents')}
    >
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('documentPage.none')}</p>
      ) : (
        <ul className="zs-notices">
          {docs.map(({ id, kind, number, state, title }) => (
            <li key={id}>
              <Link href={recordUrl('official-documents', id)} prefetch={false} title={title}>
                {labelIn(req, documentKinds.find(({ value }) => value === kind)?.label)}
              </Link>
              <span>{number ?? text('documentPage.noNumber')}</span>
              <StatePill
                label={labelIn(req, documentStates.find(({ value }) => value === state)?.label)}
                value={state}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
