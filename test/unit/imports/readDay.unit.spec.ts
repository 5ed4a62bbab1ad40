import { describe, expect, it } from '@jest/globals'

import { readDay } from '@/src/imports/readDay'

describe('readDay', () => {
  it.each([
    '2025-03-01',
    '2025/3/1',
    '2025.3.1',
    '2025年3月1日',
    '２０２５年３月１日',
    '20250301',
    '2025-03-01 09:30',
    '2025-03-01T09:30:00Z',
    '2025年3月1日上午9时30分',
  ])('reads %s', (text) => {
    expect(readDay(text)).toEqual({ day: '2025-03-01', isGuess: false })
  })

  it('guesses a serial number of Excel', () => {
    expect(readDay('44927')).toEqual({ day: '2023-01-01', isGuess: true })
  })

  it.each(['2022-02-30', '3/1/2025', '25-3-1', '2025', '明天', '2025-3', '12345678'])(
    'does not read %s',
    (text) => {
      expect(readDay(text)).toBeNull()
    },
  )
})
