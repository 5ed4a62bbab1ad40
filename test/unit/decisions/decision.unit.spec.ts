import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  actionProblem,
  decisionState,
  entryProblem,
  gateProblem,
  hearingProblem,
  isConfirmingReview,
  isDecided,
  openConditionals,
  problemsOfDiscussion,
  stepStanding,
  type DecisionFacts,
  type DecisionReview,
  type StepEntry,
} from '@/src/domain/decisions/decision'
import { passingConclusions, reviewConclusions } from '@/src/domain/decisions/review'
import { stepRules, type StepKey } from '@/src/domain/decisions/steps'

const UNIT = 'unit'
const GOVERNMENT = 'government'
const TODAY = '2026-06-30'

const empty: DecisionFacts = {
  handlingUnit: UNIT,
  decider: GOVERNMENT,
  isDropped: false,
  steps: [],
  draft: null,
  reviews: [],
  meetings: [],
  comments: null,
  hearings: [],
}

const first = { version: 1, hash: 'a' }
const second = { version: 2, hash: 'b' }

const review = (
  of: { version: number; hash: string },
  more: Partial<DecisionReview> = {},
): DecisionReview => ({
  ...of,
  state: 'concluded',
  conclusion: 'lawful',
  concludedOn: '2026-05-20',
  ...more,
})

const done = (...keys: StepKey[]): DecisionFacts['steps'] =>
  keys.map((key) => ({ key, state: 'done', on: '2026-05-01', version: 1 }))

const beforeReview: StepKey[] = [
  'proposal',
  'start',
  'drafting',
  'consultation',
  'public-participation',
  'expert-argument',
  'risk-assessment',
]

const ready: DecisionFacts = {
  ...empty,
  steps: done(...beforeReview, 'materials'),
  draft: first,
  reviews: [review(first)],
}

describe('the gate before the collective discussion', () => {
  it.each<[string, Partial<DecisionFacts>, string | null]>([
    ['without a draft', { draft: null }, 'noDraft'],
    ['without a review', { reviews: [] }, 'notReviewed'],
    ['with a lawful review of this version', {}, null],
    ['with a changed draft', { draft: second }, 'draftChanged'],
    [
      'with the number of the version but another file',
      { draft: { version: 1, hash: 'x' } },
      'draftChanged',
    ],
    [
      'while the review runs',
      { reviews: [review(first, { state: 'accepted', conclusion: null })] },
      'reviewPending',
    ],
    [
      'when it was returned',
      { reviews: [review(first, { state: 'returned', conclusion: null })] },
      'reviewReturned',
    ],
    ['when it is unlawful', { reviews: [review(first, { conclusion: 'unlawful' })] }, 'unlawful'],
    [
      'when it needs changes',
      { reviews: [review(first, { conclusion: 'lawful-with-changes' })] },
      'needsChanges',
    ],
    [
      'for a reform with its risk stated',
      { reviews: [review(first, { conclusion: 'risk-stated' })] },
      null,
    ],
    [
      'with a later unlawful review of the same version',
      { reviews: [review(first), review(first, { conclusion: 'unlawful' })] },
      'unlawful',
    ],
  ])('%s', (_name, more, expected) => {
    expect(gateProblem({ ...ready, ...more })).toBe(expected)
    if (expected)
      expect(problemsOfDiscussion({ ...ready, ...more })).toContainEqual({ kind: expected })
  })

  it('names everything that is missing', () => {
    expect(problemsOfDiscussion(ready)).toEqual([])
    expect(problemsOfDiscussion(empty)).toEqual([
      ...[...beforeReview, 'materials'].map((step) => ({ kind: 'stepMissing', step })),
      { kind: 'noDraft' },
    ])
  })

  it('takes a conditional step that is declared not applicable, and no other', () => {
    const steps = ready.steps.map((one) =>
      one.key === 'expert-argument' ? { ...one, state: 'not-applicable' as const } : one,
    )
    expect(problemsOfDiscussion({ ...ready, steps })).toEqual([])
    expect(
      openConditionals({ ...empty, draft: first, steps: done('proposal', 'start', 'drafting') }),
    ).toEqual(['public-participation', 'expert-argument', 'risk-assessment'])
    for (const { key, isConditional } of stepRules)
      if (!isConditional)
        expect(
          openConditionals({ ...empty, draft: first, steps: done(...beforeReview) }),
        ).not.toContain(key)
  })

  it('wants a new list of materials with a new draft', () => {
    const facts = { ...ready, draft: second, reviews: [review(first), review(second)] }
    expect(problemsOfDiscussion(facts)).toEqual([{ kind: 'stepMissing', step: 'materials' }])
  })

  it('is passed by no history without a passing review of the present version', () => {
    const version = fc.constantFrom(1, 2, 3)
    const hash = fc.constantFrom('a', 'b')
    const reviews = fc.array(
      fc.record({
        version,
        hash,
        state: fc.constantFrom('submitted', 'accepted', 'returned', 'concluded', 'void'),
        conclusion: fc.constantFrom(...reviewConclusions.map(({ value }) => value), null),
        concludedOn: fc.constant(null),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(
        fc.option(fc.record({ version, hash })),
        reviews,
        fc.subarray([...beforeReview, 'materials'] as StepKey[]),
        (draft, given, keys) => {
          const facts: DecisionFacts = {
            ...empty,
            draft,
            reviews: given,
            steps: done(...keys),
          }
          const isAllowed = actionProblem(GOVERNMENT, facts, 'discussion', TODAY) === null
          const isReviewed = facts.reviews.some(
            (one) =>
              one.state === 'concluded' &&
              one.version === draft?.version &&
              one.hash === draft?.hash &&
              one.conclusion !== null &&
              passingConclusions.includes(one.conclusion),
          )
          if (isAllowed) expect(isReviewed).toBe(true)
          expect(isAllowed).toBe(problemsOfDiscussion(facts).length === 0)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a walk through the procedure', () => {
  interface World {
    facts: DecisionFacts
    discussed: { hash: string; version: number }[]
  }
  type Move =
    | 'draft'
    | 'submit'
    | 'lawful'
    | 'changes'
    | 'unlawful'
    | 'discuss-passed'
    | 'discuss-changes'
    | StepKey

  const may = (facts: DecisionFacts, action: Parameters<typeof actionProblem>[2]): boolean =>
    actionProblem(UNIT, facts, action, TODAY) === null ||
    actionProblem(GOVERNMENT, facts, action, TODAY) === null

  const moved = ({ facts, discussed }: World, move: Move): World => {
    const conclude = (conclusion: DecisionReview['conclusion']): World => ({
      discussed,
      facts: {
        ...facts,
        reviews: facts.reviews.map((one) =>
          one.state === 'submitted' ? { ...one, state: 'concluded', conclusion } : one,
        ),
      },
    })
    switch (move) {
      case 'draft': {
        if (!may(facts, 'upload-draft')) return { facts, discussed }
        const version = (facts.draft?.version ?? 0) + 1
        return {
          discussed,
          facts: {
            ...facts,
            draft: { version, hash: `hash ${version}` },
            reviews: facts.reviews.map((one) =>
              one.state === 'submitted' ? { ...one, state: 'void' } : one,
            ),
          },
        }
      }
      case 'submit':
        return may(facts, 'submit-review') && facts.draft
          ? {
              discussed,
              facts: {
                ...facts,
                reviews: [
                  ...facts.reviews,
                  review(facts.draft, { state: 'submitted', conclusion: null }),
                ],
              },
            }
          : { facts, discussed }
      case 'lawful':
        return conclude('lawful')
      case 'changes':
        return conclude('lawful-with-changes')
      case 'unlawful':
        return conclude('unlawful')
      case 'discuss-passed':
      case 'discuss-changes': {
        const { draft } = facts
        if (!may(facts, 'discussion') || !draft) return { facts, discussed }
        const result = move === 'discuss-passed' ? 'passed' : 'passed-with-changes'
        return {
          discussed: [...discussed, draft],
          facts: {
            ...facts,
            meetings: [...facts.meetings, { ...draft, result, heldOn: TODAY }],
          },
        }
      }
      default:
        return move !== 'legality-review' && may(facts, move)
          ? {
              discussed,
              facts: {
                ...facts,
                steps: [
                  ...facts.steps,
                  { key: move, state: 'done', on: TODAY, version: facts.draft?.version ?? null },
                ],
              },
            }
          : { facts, discussed }
    }
  }

  const usualWay: Move[] = [
    'proposal',
    'start',
    'draft',
    'drafting',
    'consultation',
    'public-participation',
    'expert-argument',
    'risk-assessment',
    'submit',
    'lawful',
    'materials',
    'discuss-passed',
    'party-request',
    'publish',
    'archive',
  ]

  it('leads to the archive on the usual way', () => {
    const { facts } = usualWay.reduce<World>(moved, { facts: empty, discussed: [] })
    expect(decisionState(facts)).toBe('archived')
  })

  it('reaches a discussion on no way without a lawful review of that version, and keeps the order', () => {
    const moves = fc.constantFrom<Move>(
      ...usualWay,
      'changes',
      'unlawful',
      'discuss-changes',
      'draft',
      'submit',
      'lawful',
      'materials',
    )
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 60 }), fc.nat(usualWay.length), (random, kept) => {
        const start = usualWay.slice(0, kept).reduce<World>(moved, { facts: empty, discussed: [] })
        const { facts, discussed } = random.reduce<World>(moved, start)
        for (const draft of discussed)
          expect(
            facts.reviews.some(
              (one) =>
                one.hash === draft.hash && one.state === 'concluded' && one.conclusion === 'lawful',
            ),
          ).toBe(true)
        for (const { key, after } of stepRules)
          if (facts.steps.some((step) => step.key === key))
            for (const one of after)
              if (one !== 'legality-review' && one !== 'discussion')
                expect(facts.steps.map((step) => step.key)).toContain(one)
        if (facts.steps.some(({ key }) => key === 'publish'))
          expect(discussed.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })
})

describe('what was decided', () => {
  const passed = (result: 'passed' | 'passed-with-changes' | 'postponed' | 'rejected') => ({
    ...ready,
    meetings: [{ ...first, result, heldOn: '2026-06-01' }],
  })

  it('stands when it passed', () => {
    expect(isDecided(passed('passed'))).toBe(true)
    expect(actionProblem(UNIT, passed('passed'), 'upload-draft', TODAY)).toEqual({
      kind: 'decided',
    })
  })

  it('waits for the changed draft and its review when it passed with changes', () => {
    const facts = passed('passed-with-changes')
    expect(isDecided(facts)).toBe(false)
    expect(isDecided({ ...facts, draft: second })).toBe(false)
    const reviewed = { ...facts, draft: second, reviews: [review(first), review(second)] }
    expect(isDecided(reviewed)).toBe(true)
    expect(stepStanding(reviewed, 'discussion').state).toBe('done')
  })

  it('ends when it was rejected, and goes on when it was postponed', () => {
    expect(decisionState(passed('rejected'))).toBe('dropped')
    expect(actionProblem(UNIT, passed('rejected'), 'upload-draft', TODAY)).toEqual({ kind: 'over' })
    expect(decisionState(passed('postponed'))).toBe('for-discussion')
  })
})

describe('who may do what', () => {
  it('keeps the unit and the government apart', () => {
    expect(actionProblem(GOVERNMENT, empty, 'proposal', TODAY)).toEqual({ kind: 'onlyUnit' })
    expect(actionProblem(UNIT, ready, 'discussion', TODAY)).toEqual({ kind: 'onlyDecider' })
    expect(actionProblem(null, empty, 'proposal', TODAY)).toEqual({ kind: 'onlyUnit' })
    expect(actionProblem('other', empty, 'drop', TODAY)).toEqual({ kind: 'onlyUnit' })
  })

  it('submits the draft once, and again only when it has changed', () => {
    const submit = (facts: DecisionFacts) => actionProblem(UNIT, facts, 'submit-review', TODAY)
    expect(submit({ ...ready, reviews: [] })).toBeNull()
    expect(submit(ready)).toEqual({ kind: 'reviewedAlready' })
    const pending = review(first, { state: 'submitted', conclusion: null })
    expect(submit({ ...ready, reviews: [pending] })).toEqual({ kind: 'reviewUnderWay' })
    const unlawful = review(first, { conclusion: 'unlawful' })
    expect(submit({ ...ready, reviews: [unlawful] })).toEqual({ kind: 'unlawful' })
    expect(submit({ ...ready, draft: second, reviews: [unlawful] })).toBeNull()
    const changes = review(first, { conclusion: 'lawful-with-changes' })
    expect(isConfirmingReview({ reviews: [changes] })).toBe(true)
    expect(isConfirmingReview({ reviews: [changes, review(second)] })).toBe(false)
  })
})

describe('what is entered with a step', () => {
  const entry: StepEntry = {
    on: '2026-06-01',
    note: '情况说明',
    files: 1,
    departments: ['财政局'],
    experts: ['专家甲'],
    hasInterest: false,
    isSigned: true,
    isControllable: true,
  }
  const started: DecisionFacts = {
    ...empty,
    steps: done('proposal', 'start', 'drafting'),
    draft: first,
  }
  const over = { fromOn: '2026-05-01', toOn: '2026-05-31', unanswered: 0, hasFeedback: true }

  it.each<[string, StepKey, Partial<StepEntry>, Partial<DecisionFacts>, object | null]>([
    ['all of it', 'expert-argument', {}, {}, null],
    [
      'a day ahead',
      'consultation',
      { on: '2026-07-01' },
      {},
      { kind: 'inFuture', day: '2026-07-01' },
    ],
    [
      'a day before the draft',
      'consultation',
      { on: '2026-04-30' },
      {},
      { kind: 'tooEarly', day: '2026-05-01' },
    ],
    ['no experts', 'expert-argument', { experts: [] }, {}, { kind: 'needs', needs: ['experts'] }],
    [
      'no signature',
      'expert-argument',
      { isSigned: false },
      {},
      { kind: 'needs', needs: ['signature'] },
    ],
    ['an interested expert', 'expert-argument', { hasInterest: true }, {}, { kind: 'interested' }],
    [
      'a risk out of control',
      'risk-assessment',
      { isControllable: false },
      {},
      { kind: 'uncontrollable' },
    ],
    [
      'no units',
      'consultation',
      { departments: [] },
      {},
      { kind: 'needs', needs: ['departments'] },
    ],
    ['nothing asked', 'public-participation', {}, {}, { kind: 'needs', needs: ['participation'] }],
    ['a hearing alone', 'public-participation', {}, { hearings: [{ heldOn: '2026-05-20' }] }, null],
    ['comments over', 'public-participation', {}, { comments: over }, null],
    [
      'comments running',
      'public-participation',
      {},
      { comments: { ...over, toOn: TODAY } },
      { kind: 'commentsRunning' },
    ],
    [
      'unanswered comments',
      'public-participation',
      {},
      { comments: { ...over, unanswered: 1 } },
      { kind: 'unanswered' },
    ],
    [
      'no feedback',
      'public-participation',
      {},
      { comments: { ...over, hasFeedback: false } },
      { kind: 'noFeedback' },
    ],
  ])('%s', (_name, key, more, facts, expected) => {
    expect(entryProblem({ ...started, ...facts }, key, { ...entry, ...more }, TODAY)).toEqual(
      expected,
    )
  })

  it('takes a hearing with its materials in time and a signed record', () => {
    const hearing = {
      heldOn: '2026-06-20',
      materialsOn: '2026-06-13',
      isSigned: true,
      hasRecord: true,
    }
    expect(hearingProblem(hearing, TODAY)).toBeNull()
    expect(hearingProblem({ ...hearing, materialsOn: '2026-06-14' }, TODAY)).toBe('materialsLate')
    expect(hearingProblem({ ...hearing, heldOn: '2026-07-01' }, TODAY)).toBe('heldAhead')
    expect(hearingProblem({ ...hearing, hasRecord: false }, TODAY)).toBe('recordMissing')
    expect(hearingProblem({ ...hearing, isSigned: false }, TODAY)).toBe('recordUnsigned')
  })
})
