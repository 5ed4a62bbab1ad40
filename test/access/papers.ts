import type { DutyKind } from '@/src/domain/dutyStates'
import type { PaperSlug } from '@/src/domain/papers/paper'
import type { Agency } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'
import { randomSuffix } from '@/test/harness/scratch'

/** What a paper of each kind answers for. */
const kinds: Readonly<Record<PaperSlug, DutyKind>> = {
  tracebacks: 'trace-back',
  interviews: 'interview',
  sanctions: 'hold-accountable',
  'written-reports': 'written-report',
  'suggestion-replies': 'judicial-suggestion',
  'law-reports': 'law-report',
  observations: 'court-observation',
}

/** The papers of one agency, one of each kind, and what each was made of. */
export interface Papers {
  readonly ids: Readonly<Record<string, string>>
  readonly bodies: Readonly<Record<string, Record<string, unknown>>>
}

interface Writer {
  readonly of: TestRegion
  readonly agency: Agency
  readonly agencyUser: string
}

/** Numbers of their own: the regions of a world share courts. */
let serial = 8000

/** Makes a duty and its paper of each kind: of the agency, or of its government about the agency. */
export const makePapers = async (
  { payload }: Pick<TestPayload, 'payload'>,
  { of, agency, agencyUser }: Writer,
): Promise<Papers> => {
  const ids: Record<string, string> = {}
  const bodies: Record<string, Record<string, unknown>> = {}
  serial += 1
  const ofCase = await of.createCase({ caseNumber: `(2026)黔2301行初${serial}号` })
  const { id: hearing } = await payload.create({
    collection: 'hearings',
    data: { case: ofCase.id, startsAt: '2026-05-08T02:00:00.000Z', state: 'held' },
    depth: 0,
  })
  for (const [slug, kind] of Object.entries(kinds) as [PaperSlug, DutyKind][]) {
    const { id: duty } = await payload.create({
      collection: 'duties',
      data: {
        title: `任务 ${kind}`,
        kind,
        state: 'open',
        subject: { relationTo: 'agencies', value: agency.id },
        debtor: slug === 'interviews' ? of.government.id : agency.id,
        concerned: slug === 'interviews' ? agency.id : null,
        supervisor: of.office.id,
        region: of.region.id,
        period: '2026',
        openedOn: '2026-01-05',
        dueOn: '2026-12-31',
        legalBasis: '依据',
        ruleVersion: 1,
        uniqueKey: randomSuffix() + kind,
      },
      depth: 0,
    })
    const body = {
      duty,
      ...(slug === 'sanctions' ? { handlers: [agencyUser] } : {}),
      ...(slug === 'observations' ? { hearing } : {}),
    }
    const { id } = await payload.create({ collection: slug, data: body as never, depth: 0 })
    ids[slug] = id
    bodies[slug] = body
  }
  return { ids, bodies }
}

/** What somebody would send to make such a paper; null for other collections. */
export const paperBody = (papers: Papers, collection: string): Record<string, unknown> | null =>
  papers.bodies[collection] ?? null
