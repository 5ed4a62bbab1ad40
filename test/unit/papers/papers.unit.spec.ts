import { describe, expect, it } from '@jest/globals'

import type { Bilingual } from '@/src/domain/bilingual'
import { contradictionInInterview, gapsInInterview } from '@/src/domain/papers/interviews'
import { contradictionInLawReport, gapsInLawReport } from '@/src/domain/papers/law-reports'
import { lossCauseClasses, lossCauses } from '@/src/domain/papers/lossCauses'
import { contradictionInObservation, gapsInObservation } from '@/src/domain/papers/observations'
import { contradictionInSanctions, gapsInSanctions } from '@/src/domain/papers/sanctions'
import {
  contradictionInSuggestionReply,
  gapsInSuggestionReply,
} from '@/src/domain/papers/suggestion-replies'
import { gapsInTraceback, isTracedAuthor } from '@/src/domain/papers/tracebacks'
import {
  contradictionInWrittenReport,
  gapsInWrittenReport,
  misquotes,
} from '@/src/domain/papers/written-reports'

const TODAY = '2026-08-17'
const NOW = new Date('2026-08-17T02:00:00Z')

const traceback = {
  acts: [{ what: '作出处罚决定', dayOn: '2026-01-05', role: '经办人' }],
  causes: [{ cause: 'no-hearing', explanation: '未告知听证权利' }],
  people: [{ post: '执法中队长' }],
  measures: [{ measure: '法制审核全覆盖', owner: '法制股长', dueOn: '2026-09-30' }],
}
const interview = {
  noticeNumber: '测府函〔2026〕1号',
  noticeOn: '2026-08-03',
  interviewerName: '副县长',
  heldAt: '2026-08-10T01:30:00.000Z',
  isHeld: true,
  place: '县政府会议室',
  attendees: '局长、法制股长',
  facts: '本案程序违法',
  demands: [{ demand: '三十日内整改', dueOn: '2026-09-10' }],
  record: 'file',
}
const person = {
  post: '中队长',
  name: '某甲',
  faultLevel: 'ordinary',
  measure: 'criticism',
  legalBasis: '本局责任追究办法',
  heardOn: '2026-08-03',
  statement: '无异议',
  decidedOn: '2026-08-05',
  carriedOutOn: '2026-08-06',
}
const exempted = {
  post: '科员',
  name: '某乙',
  faultLevel: 'none',
  isExempt: true,
  exemptionReason: '已提出异议并有记录',
}
const report = {
  numerator: 4,
  denominator: 11,
  causes: [{ cause: '程序违法' }],
  selfCriticism: '对法制审核重视不够',
  measures: [{ measure: '审核全覆盖', owner: '分管副县长', dueOn: '2026-12-31' }],
  signerName: '县长',
  signerPost: '县长',
  signedOn: '2026-08-10',
  file: 'file',
}
const reply = {
  expectedItems: 2,
  items: [
    { suggestion: '一', adoption: 'adopted', reply: '已修订' },
    { suggestion: '二', adoption: 'not', reply: '职权不在本局' },
  ],
  repliedOn: '2026-08-10',
  letter: 'file',
}
const lawReport = {
  post: '局长',
  text: '述法报告',
  onSiteOn: '2026-08-01',
  numerator: 4,
  denominator: 11,
  questions: '问：答：',
}
const observation = {
  mode: 'online',
  heldOn: '2026-05-08',
  headcount: 12,
  signIn: 'file',
  lesson: '程序是底线',
}

/** Every paper: its check, a complete one, and what each of its parts is called when it is taken out. */
const papers: readonly {
  readonly name: string
  readonly gaps: (doc: object) => readonly Bilingual[]
  readonly complete: object
  readonly without: readonly (readonly [change: object, gap: string])[]
}[] = [
  {
    name: 'trace-back',
    gaps: gapsInTraceback,
    complete: traceback,
    without: [
      [{ acts: [] }, '行为经过'],
      [{ acts: [{ what: '决定', dayOn: '2026-01-05', role: ' ' }] }, '行为经过'],
      [{ causes: null }, '败诉原因'],
      [{ causes: [{ cause: 'no-hearing' }] }, '败诉原因'],
      [{ people: [{ name: '某甲' }] }, '被倒查人'],
      [{ measures: [{ measure: '整改', owner: '股长' }] }, '整改措施'],
    ],
  },
  {
    name: 'interview',
    gaps: gapsInInterview,
    complete: interview,
    without: [
      [{ noticeNumber: '' }, '约谈通知'],
      [{ noticeOn: null }, '约谈通知'],
      [{ interviewerName: null }, '约谈人'],
      [{ isHeld: false }, '约谈时间'],
      [{ heldAt: null }, '约谈时间'],
      [{ place: '' }, '约谈地点'],
      [{ attendees: '' }, '参加人员'],
      [{ facts: '' }, '约谈事由'],
      [{ demands: [{ demand: '整改' }] }, '约谈要求'],
      [{ record: null }, '签字的约谈记录'],
    ],
  },
  {
    name: 'decision on accountability',
    gaps: gapsInSanctions,
    complete: { persons: [person, exempted] },
    without: [
      [{ persons: [] }, '责任人'],
      [{ persons: [{ ...person, name: '' }] }, '每名责任人'],
      [{ persons: [{ ...person, statement: null }] }, '每名被追责人'],
      [{ persons: [{ ...person, carriedOutOn: null }] }, '每名被追责人'],
      [{ persons: [person, { ...exempted, exemptionReason: ' ' }] }, '免责理由'],
    ],
  },
  {
    name: 'written report',
    gaps: gapsInWrittenReport,
    complete: report,
    without: [
      [{ numerator: null }, '败诉件数'],
      [{ causes: [] }, '原因'],
      [{ selfCriticism: '' }, '检查'],
      [{ measures: [{ measure: '整改', dueOn: '2026-12-31' }] }, '整改措施'],
      [{ signerName: '' }, '签发人'],
      [{ signedOn: null }, '签发人'],
      [{ file: null }, '签发的报告'],
    ],
  },
  {
    name: 'reply to a suggestion',
    gaps: gapsInSuggestionReply,
    complete: reply,
    without: [
      [{ items: reply.items.slice(0, 1) }, '逐条答复'],
      [{ items: [{ suggestion: '一' }, ...reply.items] }, '每条建议'],
      [{ repliedOn: '' }, '复函日期'],
      [{ letter: null }, '复函（文件）'],
    ],
  },
  {
    name: 'law report',
    gaps: gapsInLawReport,
    complete: lawReport,
    without: [
      [{ post: '' }, '述法人'],
      [{ text: '' }, '书面述法报告'],
      [{ onSiteOn: null }, '现场述法'],
      [{ denominator: null }, '引用'],
      [{ questions: '' }, '现场提问'],
    ],
  },
  {
    name: 'observation',
    gaps: gapsInObservation,
    complete: observation,
    without: [
      [{ mode: null }, '旁听方式'],
      [{ heldOn: '' }, '旁听日期'],
      [{ headcount: 0 }, '旁听人数'],
      [{ signIn: null }, '签到名单'],
      [{ lesson: ' ' }, '旁听体会'],
    ],
  },
]

describe.each(papers)('a complete $name', ({ gaps, complete, without }) => {
  it('lacks nothing', () => {
    expect(gaps(complete)).toEqual([])
  })

  it.each(without)('names what %j leaves out', (change, gap) => {
    const found = gaps({ ...complete, ...change })
    expect(found).toHaveLength(1)
    expect(found[0]?.zh).toContain(gap)
    expect(found[0]?.en).not.toBe('')
  })

  it('survives what a caller may send instead of rows', () => {
    const junk = Object.fromEntries(Object.keys(complete).map((key) => [key, 'junk']))
    expect(() => gaps(junk)).not.toThrow()
    expect(() => gaps({})).not.toThrow()
  })
})

describe('a law report in writing', () => {
  it('is a text or a file', () => {
    expect(gapsInLawReport({ ...lawReport, text: null, file: 'file' })).toEqual([])
  })
})

describe('what a paper cannot say', () => {
  it.each([
    [interview, null],
    [{ ...interview, heldAt: '2026-08-02T01:30:00.000Z' }, 'interview.beforeNotice'],
    // Half past midnight in Shanghai on the day of the notice is the day before in UTC.
    [{ ...interview, heldAt: '2026-08-02T16:30:00.000Z' }, null],
    [{ ...interview, heldAt: '2026-08-17T02:00:01.000Z' }, 'interview.future'],
    [{ ...interview, heldAt: '2026-08-20T02:00:00.000Z', isHeld: false }, null],
    [{ ...interview, noticeOn: '2026-08-18', heldAt: null }, 'interview.noticeFuture'],
    [{ ...interview, heldAt: 'soon' }, null],
  ])('an interview %#', (doc, key) => {
    expect(contradictionInInterview(doc, NOW)?.key ?? null).toBe(key)
  })

  it.each([
    [person, null],
    [exempted, null],
    [{ ...person, decidedOn: '2026-08-03' }, null],
    [{ ...person, decidedOn: '2026-08-02' }, 'sanction.decidedBeforeHeard'],
    [{ ...person, heardOn: null }, 'sanction.notHeard'],
    [{ ...person, carriedOutOn: '2026-08-04' }, 'sanction.carriedOutEarly'],
    [{ ...person, decidedOn: null }, 'sanction.carriedOutEarly'],
    [{ ...person, carriedOutOn: '2026-08-18' }, 'sanction.future'],
  ])('a decision on accountability %#', (row, key) => {
    const found = contradictionInSanctions({ persons: [exempted, row] }, TODAY)
    expect(found?.key ?? null).toBe(key)
    if (key) expect(found?.params?.position).toBe(2)
  })

  it.each([
    [contradictionInWrittenReport({ ...report, signedOn: '2026-08-18' }, TODAY)],
    [contradictionInLawReport({ ...lawReport, onSiteOn: '2026-08-18' }, TODAY)],
    [contradictionInSuggestionReply({ ...reply, repliedOn: '2026-08-18' }, TODAY)],
    [contradictionInSuggestionReply({ items: [{ doneOn: '2026-08-18' }] }, TODAY)],
  ])('that something happened tomorrow %#', (found) => {
    expect(found).not.toBeNull()
  })

  it('nothing against what happened today', () => {
    expect(contradictionInWrittenReport({ ...report, signedOn: TODAY }, TODAY)).toBeNull()
    expect(contradictionInLawReport({ ...lawReport, onSiteOn: TODAY }, TODAY)).toBeNull()
    expect(contradictionInSuggestionReply({ ...reply, repliedOn: TODAY }, TODAY)).toBeNull()
  })

  it.each([
    ['2026-05-08', null],
    ['2026-08-18', 'observation.future'],
    ['2025-12-31', 'observation.otherYear'],
    ['2026-05-07', 'observation.beforeHearing'],
  ])('an observation on %s', (heldOn, key) => {
    const at = { today: TODAY, year: 2026, hearingOn: '2026-05-08' }
    expect(contradictionInObservation({ heldOn }, at)?.key ?? null).toBe(key)
  })

  it('other figures than the frozen ones', () => {
    const figure = { numerator: 4, denominator: 11 }
    expect(misquotes(figure, figure)).toBe(false)
    expect(misquotes({}, figure)).toBe(false)
    expect(misquotes({ numerator: 4 }, figure)).toBe(false)
    expect(misquotes({ numerator: 3, denominator: 11 }, figure)).toBe(true)
    expect(misquotes({ numerator: 4, denominator: 12 }, figure)).toBe(true)
    expect(misquotes({ numerator: 0 }, figure)).toBe(true)
  })
})

describe('the author of a trace-back', () => {
  const author = { id: 'u1', name: '法制股经办员' }
  const idOf = (user: unknown): string | null => (typeof user === 'string' ? user : null)

  it.each([
    [[{ post: '中队长' }], false],
    [[{ post: '中队长', user: 'u2', name: '中队长甲' }], false],
    [[{ post: '经办员', user: 'u1' }], true],
    [[{ post: '中队长' }, { post: '经办员', name: ' 法制股 经办员' }], true],
    [[{ post: '法制股经办员' }], false],
    [null, false],
  ])('is traced in %j: %s', (people, expected) => {
    expect(isTracedAuthor(people, [author], idOf)).toBe(expected)
  })
})

describe('causes of losses', () => {
  it('each have one value', () => {
    expect(new Set(lossCauses.map(({ value }) => value)).size).toBe(lossCauses.length)
    expect(lossCauses.length).toBeGreaterThan(lossCauseClasses.length)
  })
})
