import type { UIFieldServerProps } from 'payload'

import { ResetTemplate } from '@/src/admin/documents/ResetTemplate'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { textOf } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { definitionOf } from '@/src/domain/documents/definitions'
import { writtenPlace } from '@/src/domain/documents/template'

/** Beside a wording: the placeholders of its kind, and the way back to the initial text. */
export const TemplatePlaces = async ({ id, req }: UIFieldServerProps) => {
  const template = id
    ? await req.payload.findByID({
        collection: 'document-templates',
        id: String(id),
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
    : null
  if (!template) return null
  const text = textOf(req)
  return (
    <Panel aside={<ResetTemplate id={template.id} />} title={text('documentPage.places')}>
      <p className="zs-quiet">{text('documentPage.placesHint')}</p>
      <ul className="zs-places">
        {definitionOf(template.kind).placeholders.map((placeholder) => (
          <li key={placeholder.name}>
            <code>{writtenPlace(placeholder)}</code> {labelIn(req, placeholder.label)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
