import { describe, expect, it } from '@jest/globals'

import {
  conclusionProblem,
  missingMaterials,
  reviewProblem,
  type Conclusion,
  type ReviewConclusion,
  type ReviewFacts,
} from '@/src/domain/decisions/review'

const conclusion = (value: ReviewConclusion, more: Partial<Conclusion> = {}): Conclusion => ({
  conclusion: value,
  findings: (['authority', 'procedure', 'content'] as const).map((head) => ({
    head,
    isLawful: true,
    text: '合法',
  })),
  legalRisk: null,
  ...more,
})

const withFault = conclusion('lawful').findings.map((one) =>
  one.head === 'content' ? { ...one, isLawful: false, text: '第三条越权' } : one,
)

describe('the conclusion of a legality review', () => {
  it.each<[string, Conclusion, boolean, string | null]>([
    ['lawful', conclusion('lawful'), false, null],
    [
      'lawful with a fault',
      conclusion('lawful', { findings: withFault }),
      false,
      'lawfulWithFault',
    ],
    ['unlawful without a fault', conclusion('unlawful'), false, 'faultMissing'],
    ['unlawful with a fault', conclusion('unlawful', { findings: withFault }), false, null],
    ['changes without a fault', conclusion('lawful-with-changes'), false, 'faultMissing'],
    ['a head without a finding', conclusion('lawful', { findings: [] }), false, 'findingMissing'],
    [
      'risk of what is no reform',
      conclusion('risk-stated', { legalRisk: '无依据' }),
      false,
      'notExploratory',
    ],
    ['a reform without its risk', conclusion('risk-stated'), true, 'riskMissing'],
    ['a reform with its risk', conclusion('risk-stated', { legalRisk: '无依据' }), true, null],
  ])('%s', (_name, given, isExploratory, expected) => {
    expect(conclusionProblem(given, isExploratory)).toBe(expected)
  })
})

describe('the steps of a legality review', () => {
  const facts: ReviewFacts = {
    state: 'accepted',
    reviewer: 'office',
    isExploratory: false,
    hasCounselOpinion: true,
  }

  it('are the reviewer’s, in order, and not without counsel (art. 28)', () => {
    expect(reviewProblem('office', facts, 'conclude')).toBeNull()
    expect(reviewProblem('unit', facts, 'conclude')).toBe('onlyReviewer')
    expect(reviewProblem(null, facts, 'accept')).toBe('onlyReviewer')
    expect(reviewProblem('office', { ...facts, state: 'submitted' }, 'conclude')).toBe('wrongState')
    expect(reviewProblem('office', { ...facts, state: 'void' }, 'conclude')).toBe('wrongState')
    expect(reviewProblem('office', { ...facts, hasCounselOpinion: false }, 'conclude')).toBe(
      'noCounselOpinion',
    )
  })
})

describe('lists of materials', () => {
  const nothing = { hasPublicComments: false, hasExperts: false, hasRiskAssessment: false }

  it('take a file or a remark for each kind', () => {
    expect(missingMaterials('review', nothing, [])).toEqual([
      'explanation',
      'legal-survey',
      'consultation',
    ])
    expect(
      missingMaterials('review', nothing, [
        { kind: 'explanation', hasFile: true, remark: null },
        { kind: 'legal-survey', hasFile: false, remark: '见草案说明' },
        { kind: 'consultation', hasFile: false, remark: null },
      ]),
    ).toEqual(['consultation'])
  })

  it('hold the fair-competition review, and what the conditional steps gave', () => {
    expect(missingMaterials('discussion', nothing, [])).toContain('fair-competition')
    expect(
      missingMaterials(
        'discussion',
        { hasPublicComments: true, hasExperts: true, hasRiskAssessment: true },
        [],
      ),
    ).toEqual(expect.arrayContaining(['public-opinions', 'expert-report', 'risk-report']))
  })
})
