import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { DocumentButtons } from '@/src/admin/documents/DocumentButtons'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { textOf, type Text } from '@/src/admin/textOf'
import { StatePill } from '@/src/admin/ui/StatePill'
import { documentActions, type DocumentAction } from '@/src/documents/documentActions'
import { documentKinds } from '@/src/domain/documents/documentKinds'
import { documentStates } from '@/src/domain/documents/documentStates'
import { toFillIn } from '@/src/domain/documents/template'
import type { OfficialDocument } from '@/src/payload-types'

const nextStep = (
  text: Text,
  document: OfficialDocument,
  actions: readonly DocumentAction[],
): string => {
  if (document.state === 'voided')
    return text('documentPage.nextVoided', { reason: document.voidReason ?? '' })
  if (actions.length === 0) return text('documentPage.nextReader')
  if (document.state === 'issued') return text('documentPage.nextIssued')
  const open = toFillIn([document.title, document.addressee, document.content].join('\n'))
  return open.length > 0
    ? text('documentPage.nextToFill', { what: open.join('、') })
    : text('documentPage.nextDraft')
}

/** A document as a page draws it: plain ids, read with the rights of the reader. */
export const documentOf = (req: PayloadRequest, id: string): Promise<OfficialDocument | null> =>
  req.payload.findByID({
    collection: 'official-documents',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })

/** On top of a document: its number and state, and what this user may do with it now. */
export const DocumentSteps = async ({ id, req }: UIFieldServerProps) => {
  const document = id ? await documentOf(req, String(id)) : null
  if (!document) return null
  const text = textOf(req)
  const actions = documentActions(activeUser(req), document)
  const { kind, state, number } = document
  return (
    <div className="zs-next">
      <div>
        <p>
          <strong>{labelIn(req, documentKinds.find(({ value }) => value === kind)?.label)}</strong>{' '}
          {number ?? text('documentPage.noNumber')}{' '}
          <StatePill
            label={labelIn(req, documentStates.find(({ value }) => value === state)?.label)}
            value={state}
          />
        </p>
        <p className="zs-next__step">
          <strong>{text('documentPage.next')}</strong> {nextStep(text, document, actions)}
        </p>
      </div>
      <div className="zs-page__actions">
        <DocumentButtons
          actions={actions}
          document={{
            id: document.id,
            state,
            title: document.title,
            addressee: document.addressee ?? '',
            content: document.content,
          }}
        />
      </div>
    </div>
  )
}
