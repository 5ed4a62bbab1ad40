import { subjectKey } from '@/src/documents/subjectKey'
import type { Agency } from '@/src/payload-types'
import { relations, type Relation } from '@/test/access/matrix'
import type { TestPayload } from '@/test/harness/boot'
import { randomSuffix } from '@/test/harness/scratch'

interface Scene {
  readonly agency: Agency
  readonly region: string
  readonly caseId: string
}

/** A draft of an organization. */
export const documentBody = ({ agency, region, caseId }: Scene) => ({
  title: `公文${randomSuffix()}`,
  content: '正文',
  organName: agency.name,
  kind: 'suggestion-reply' as const,
  state: 'draft' as const,
  organ: agency.id,
  region,
  subject: { relationTo: 'cases' as const, value: caseId },
  subjectKey: subjectKey('cases', caseId),
})

/** Documents as the matrix needs them: the own organization's is a draft, those of others are issued. */
export const makeDocuments = async (
  { payload }: TestPayload,
  scene: Scene,
  relation: Relation,
): Promise<Record<string, string>> => {
  const { id: document } = await payload.create({
    collection: 'official-documents',
    data: { ...documentBody(scene), state: relation === 'own' ? 'draft' : 'issued' },
    depth: 0,
  })
  const { id: number } = await payload.create({
    collection: 'document-numbers',
    data: {
      number: `测〔2026〕${randomSuffix()}`,
      organCode: `测${randomSuffix()}`,
      year: 2026,
      serial: 1,
      document,
      organ: scene.agency.id,
      issuedOn: '2026-03-02',
      state: 'used',
    },
    depth: 0,
  })
  const kinds = ['work-prompt', 'supervision-letter', 'interview-notice'] as const
  const { id: template } = await payload.create({
    collection: 'document-templates',
    data: {
      kind: kinds[relations.indexOf(relation)] ?? 'work-prompt',
      name: relation,
      title: '标题',
      body: '正文',
    },
    depth: 0,
  })
  return {
    'official-documents': document,
    'document-numbers': number,
    'document-templates': template,
  }
}
