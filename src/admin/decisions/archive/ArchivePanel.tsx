import { PrintButton } from '@/src/admin/accountability/PrintButton'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import type { ArchiveIndex } from '@/src/decisions/archive/archiveIndex'
import { isStepKey, stepRule } from '@/src/domain/decisions/steps'
import type { Decision } from '@/src/payload-types'

type Reader = { readonly i18n: { readonly language: string } }

interface Line {
  readonly key: string
  readonly part: string
  readonly on: string
  readonly title: string
  readonly sha256: string
}

/** Every file of the archive, in the order of the procedure; steps without files have a line of their own. */
const linesOf = (index: ArchiveIndex, req: Reader, text: Text): Line[] => {
  const line = (
    part: string,
    on: string,
    files: readonly { readonly title: string; readonly sha256: string }[],
  ): Omit<Line, 'key'>[] =>
    files.length > 0
      ? files.map(({ title, sha256 }) => ({ part, on, title, sha256 }))
      : [{ part, on, title: '—', sha256: '' }]
  const lines = [
    ...index.steps.flatMap(({ key, on, files }) =>
      line(isStepKey(key) ? labelIn(req, stepRule(key).label) : key, on, files),
    ),
    ...index.drafts.flatMap(({ version, file }) =>
      line(text('decisionPage.versionN', { n: version }), '', file ? [file] : []),
    ),
    ...index.hearings.flatMap(({ heldOn, files }) =>
      line(text('decisionPage.hearing'), heldOn, files),
    ),
    ...index.reviews.flatMap(({ version, concludedOn, files }) =>
      line(
        `${text('decisionPage.reviews')} ${text('decisionPage.versionN', { n: version })}`,
        concludedOn ?? '',
        files,
      ),
    ),
    ...index.meetings.flatMap(({ heldOn, files }) =>
      line(text('decisionPage.meetings'), heldOn, files),
    ),
  ]
  return lines.map((one, position) => ({ ...one, key: String(position) }))
}

/** The index of an archived decision, to read and to print. */
export const ArchivePanel = ({
  doc,
  req,
  text,
}: {
  readonly doc: Decision
  readonly req: Reader
  readonly text: Text
}) => {
  if (!doc.archiveHash || !doc.archive) return null
  const index = doc.archive as unknown as ArchiveIndex
  return (
    <Panel aside={<PrintButton />} title={text('decisionPage.archiveTitle')}>
      <p className="zs-quiet zs-hash">
        {text('decisionPage.archiveHash')} <code>{doc.archiveHash}</code>
      </p>
      <DataTable
        caption={text('decisionPage.archiveTitle')}
        columns={[
          {
            key: 'part',
            label: text('decisionPage.archivePart'),
            render: ({ part }: Line) => part,
          },
          { key: 'on', label: text('decisionPage.day'), render: ({ on }) => on },
          {
            key: 'title',
            label: text('decisionPage.archiveFile'),
            render: ({ title }) => title,
          },
          {
            key: 'hash',
            label: text('decisionPage.hash'),
            render: ({ sha256 }) => <code className="zs-hash">{sha256}</code>,
          },
        ]}
        keyOf={({ key }) => key}
        rows={linesOf(index, req, text)}
      />
    </Panel>
  )
}
