import { opinionTexts, type OpinionText } from '@/src/domain/counsel/opinion'
import type { PickedFile } from '@/src/admin/ui/FilePicker'
import type { LegalOpinion } from '@/src/payload-types'

/** An opinion as its form holds it. */
export type OpinionValues = Record<OpinionText | 'conclusion' | 'riskLevel', string> & {
  files: PickedFile[]
}

type Written = Partial<
  Pick<LegalOpinion, OpinionText | 'conclusion' | 'riskLevel' | 'files' | 'updatedAt'>
>

/** The values of an opinion, or of an earlier version of it, for its form; a new one begins with the question. */
export const opinionValues = (doc: Written | null, request: string): OpinionValues => ({
  conclusion: doc?.conclusion ?? '',
  riskLevel: doc?.riskLevel ?? '',
  ...(Object.fromEntries(
    opinionTexts.map(({ value }) => [
      value,
      doc ? (doc[value] ?? '') : value === 'request' ? request : '',
    ]),
  ) as Record<OpinionText, string>),
  files: (doc?.files ?? []).map((file) =>
    typeof file === 'string'
      ? { id: file, name: file }
      : { id: file.id, name: file.title ?? file.filename ?? file.id },
  ),
})
