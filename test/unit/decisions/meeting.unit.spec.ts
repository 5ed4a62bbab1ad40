import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  departsFromMajority,
  majorityOf,
  meetingResults,
  problemsOfMeeting,
  speechPositions,
  type Meeting,
  type Speech,
  type SpeechPosition,
} from '@/src/domain/decisions/meeting'

const speech = (name: string, position: SpeechPosition, isHead = false): Speech => ({
  name,
  position,
  isHead,
  opinion: position === 'disagree' ? '不同意，理由如下' : null,
})

const meeting = (more: Partial<Meeting> = {}): Meeting => {
  const speeches = more.speeches ?? [
    speech('副县长甲', 'agree'),
    speech('副县长乙', 'disagree'),
    speech('副县长丙', 'agree'),
    speech('县长', 'agree', true),
  ]
  return {
    attendees: speeches.map(({ name }) => name),
    result: 'passed',
    headReason: null,
    hasMinutes: true,
    ...more,
    speeches,
  }
}

const kinds = (one: Meeting): string[] => problemsOfMeeting(one).map(({ kind }) => kind)

describe('the record of a collective discussion (art. 30)', () => {
  it('is in order when the head speaks last and goes with the majority', () => {
    expect(kinds(meeting())).toEqual([])
  })

  it.each<[string, Partial<Meeting>, string[]]>([
    ['nobody spoke', { speeches: [] }, ['noSpeeches']],
    ['no head', { speeches: [speech('甲', 'agree')] }, ['noHead']],
    [
      'two heads',
      { speeches: [speech('甲', 'agree', true), speech('乙', 'agree', true)] },
      ['severalHeads'],
    ],
    [
      'the head first',
      { speeches: [speech('县长', 'agree', true), speech('甲', 'agree')] },
      ['headNotLast'],
    ],
    ['no minutes', { hasMinutes: false }, ['noMinutes']],
    ['a speaker who did not attend', { attendees: ['副县长甲'] }, ['notAttending']],
    [
      'one recorded twice',
      { speeches: [speech('甲', 'agree'), speech('甲', 'agree'), speech('县长', 'agree', true)] },
      ['twice'],
    ],
    [
      'dissent without words',
      {
        speeches: [
          speech('甲', 'agree'),
          speech('乙', 'agree'),
          { ...speech('丙', 'disagree'), opinion: ' ' },
          speech('县长', 'agree', true),
        ],
      },
      ['dissentMissing'],
    ],
    ['a departure without reasons', { result: 'rejected' }, ['departureUnexplained']],
    ['a departure with reasons', { result: 'rejected', headReason: '财政无法保障' }, []],
  ])('%s', (_name, more, expected) => {
    expect(kinds(meeting(more))).toEqual(expected)
  })

  it('counts the members without the head, and needs more than half', () => {
    expect(majorityOf([speech('甲', 'agree'), speech('乙', 'disagree')])).toBeNull()
    expect(majorityOf([speech('甲', 'agree'), speech('县长', 'disagree', true)])).toBe('agree')
  })

  it('asks for reasons exactly when the result is not what the majority would', () => {
    const positions = speechPositions.map(({ value }) => value)
    const results = meetingResults.map(({ value }) => value)
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...positions), { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...results),
        (members, result) => {
          const speeches = [
            ...members.map((position, index) => speech(`成员${index}`, position)),
            speech('县长', 'agree', true),
          ]
          const departs = departsFromMajority({ speeches, result })
          expect(kinds(meeting({ speeches, result })).includes('departureUnexplained')).toBe(
            departs,
          )
          expect(kinds(meeting({ speeches, result, headReason: '理由' }))).toEqual([])
        },
      ),
    )
  })
})
