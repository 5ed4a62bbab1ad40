import type { Agency } from '@/src/payload-types'
import { demoFile } from '@/seed/demo/demoFile'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'
import { randomSuffix } from '@/test/harness/scratch'

interface Place {
  readonly of: TestRegion
  readonly agency: Agency
}

/** The decision that one unit prepares, with all that belongs to it, and what somebody would send to make them. */
export interface Decisions {
  readonly ids: Readonly<Record<string, string>>
  readonly bodies: Readonly<Record<string, Record<string, unknown>>>
}

/** Years of catalogues that no other place of the world takes. */
let year = 2040

/** Makes a decision with a draft, a review and a comment of the public, and a catalogue of its government. */
export const makeDecisions = async (
  { payload }: Pick<TestPayload, 'payload'>,
  { of, agency }: Place,
): Promise<Decisions> => {
  year += 1
  const catalogueBody = { decider: of.government.id, year }
  const catalogue = await payload.create({
    collection: 'decision-catalogues',
    data: { ...catalogueBody, state: 'draft' },
    depth: 0,
  })
  const decisionBody = {
    title: `决策${randomSuffix()}`,
    decider: of.government.id,
    handlingUnit: agency.id,
    summary: '事项说明',
    outsideReason: '年度中新增事项',
  } as const
  const decision = await payload.create({
    collection: 'decisions',
    data: { ...decisionBody, state: 'proposed' },
    depth: 0,
  })
  const involved = {
    decision: decision.id,
    handlingUnit: agency.id,
    decider: of.government.id,
    region: of.region.id,
  }
  const { id: file } = await payload.create({
    collection: 'files',
    data: { title: '草案', agency: agency.id, region: of.region.id },
    file: demoFile(`draft-${randomSuffix()}`),
    depth: 0,
  })
  const draft = await payload.create({
    collection: 'decision-drafts',
    data: {
      ...involved,
      title: '草案',
      version: 1,
      file,
      sha256: 'a'.repeat(64),
      changes: '第一稿',
      uniqueKey: `${decision.id}|1`,
    },
    depth: 0,
  })
  const review = await payload.create({
    collection: 'legality-reviews',
    data: {
      ...involved,
      title: '审查',
      draft: draft.id,
      version: 1,
      draftHash: 'a'.repeat(64),
      reviewer: of.office.id,
      state: 'submitted',
      submittedOn: '2026-03-02',
    },
    depth: 0,
  })
  const comment = await payload.create({
    collection: 'public-comments',
    data: {
      decision: decision.id,
      handlingUnit: agency.id,
      region: of.region.id,
      number: 1,
      text: '建议降低标准',
      name: '某市民',
      contact: '13800000000',
      receivedOn: '2026-03-02',
      state: 'received',
      codeHash: randomSuffix(),
    },
    depth: 0,
  })
  return {
    ids: {
      'decision-catalogues': catalogue.id,
      decisions: decision.id,
      'decision-drafts': draft.id,
      'legality-reviews': review.id,
      'public-comments': comment.id,
    },
    bodies: {
      'decision-catalogues': catalogueBody,
      decisions: decisionBody,
      'decision-drafts': { ...involved, title: '草案', version: 2, file, changes: '改' },
      'legality-reviews': { decision: decision.id, reviewer: of.office.id, title: '审查' },
      'public-comments': { ...involved, number: 2, text: '意见', receivedOn: '2026-03-02' },
    },
  }
}
