import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { idOf } from '@/src/domain/idOf'
import { attendanceModel } from '@/src/metrics/attendanceModel'
import type { CountQuery } from '@/src/metrics/countQuery'
import type { AttendanceCounts, LossCounts } from '@/src/metrics/counts'
import type { Grouping } from '@/src/metrics/groupings'
import { lossRateModel } from '@/src/metrics/lossRateModel'
import type { Case } from '@/src/payload-types'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'

/** A generator with a fixed seed: the same cases in every run. */
const randomOf = (seed: number) => {
  let state = seed
  return <T>(choices: readonly [T, ...T[]]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    // The low bits of such a generator repeat soon.
    return choices[(state >>> 12) % choices.length] ?? choices[0]
  }
}

const outcomes = [
  'rejected-claims',
  'revoked',
  'confirmed-unlawful',
  'withdrawal-granted',
  'suit-dismissed',
  'mediated',
] as const

const groupsOf = (doc: Case, by: readonly Grouping[], day: string, agency?: string) =>
  by.map((grouping): string | null => {
    if (grouping === 'agency') return agency ?? null
    if (grouping === 'year') return day.slice(0, 4)
    if (grouping === 'quarter') {
      return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`
    }
    if (grouping === 'cause') return doc.causeCategory ?? null
    return grouping === 'field' ? (doc.field ?? null) : idOf(doc[grouping])
  })

/** What one case adds to a group: the case as a whole, or what one agency did in it. */
interface Part {
  doc: Case
  agency?: string
  rows: Case['defendants']
}

/** The question answered slowly, case by case, from the documents. */
const slowly = <Counts extends { keys: readonly (string | null)[] }>(
  docs: readonly Case[],
  query: CountQuery,
  count: (part: Part) => Omit<Counts, 'keys'>,
): Counts[] => {
  const groups = new Map<string, Counts>()
  for (const doc of docs) {
    const day = doc[query.dateField]
    const defendants = doc.defendants.filter(({ role }) => role !== 'third-party')
    const sued = [...new Set(defendants.map(({ agency }) => idOf(agency) ?? ''))]
    const { region, court, agency, field, cause } = query.filter
    const isMeant =
      day &&
      day >= query.period.from &&
      day <= query.period.to &&
      !doc.deletedAt &&
      (query.instances as readonly string[]).includes(doc.instance) &&
      (!region || idOf(doc.region) === region) &&
      (!court || idOf(doc.court) === court) &&
      (!field || doc.field === field) &&
      (!cause || doc.causeCategory === cause) &&
      (!agency || sued.includes(agency))
    if (!isMeant) continue
    const parts: Part[] = query.by.includes('agency')
      ? sued
          .filter((one) => !agency || one === agency)
          .map((one) => ({
            doc,
            agency: one,
            rows: defendants.filter((row) => idOf(row.agency) === one),
          }))
      : [{ doc, rows: defendants }]
    for (const part of parts) {
      const keys = groupsOf(doc, query.by, day, part.agency)
      const known = groups.get(JSON.stringify(keys))
      const added = count(part) as Record<string, number>
      const sum = Object.fromEntries(
        Object.entries(added).map(([name, value]) => [
          name,
          value + Number((known as Record<string, unknown> | undefined)?.[name] ?? 0),
        ]),
      )
      groups.set(JSON.stringify(keys), { keys, ...sum } as unknown as Counts)
    }
  }
  return [...groups.values()]
}

const losses = ({ doc, agency, rows }: Part): Omit<LossCounts, 'keys'> => ({
  cases: 1,
  judged: doc.isJudged ? 1 : 0,
  lost: (agency ? rows.some((row) => row.isLoss) : doc.isLost) ? 1 : 0,
  withdrawnAfterChange:
    doc.isWithdrawnAfterChange && (!agency || rows.some((row) => row.hasChangedAct)) ? 1 : 0,
})

const attendance = ({ rows }: Part): Omit<AttendanceCounts, 'keys'> => {
  const attended = rows.some((row) => row.headAttended === 'yes')
  const spoke = rows.some((row) => row.headSpoke === 'yes')
  return {
    heard: 1,
    attended: attended ? 1 : 0,
    spoke: spoke ? 1 : 0,
    attendanceUnknown: !attended && rows.some((row) => !row.headAttended) ? 1 : 0,
    speechUnknown: !spoke && rows.some((row) => !row.headSpoke) ? 1 : 0,
  }
}

const inOrder = <T extends { keys: readonly (string | null)[] }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1))

describe('the read model of the rates', () => {
  let test: TestPayload
  let home: TestRegion
  let away: TestRegion
  let docs: Case[]

  beforeAll(async () => {
    test = await bootTestPayload()
    home = await makeRegion(test)
    away = await makeRegion(test)
    const pick = randomOf(7)
    const made: Case[] = []
    for (let index = 0; index < 48; index += 1) {
      const place = pick([home, away])
      const isOpen = pick([false, false, false, false, true])
      const month = pick(['01', '03', '04', '06', '09', '10', '12'])
      const year = pick(['2024', '2025'])
      const concludedOn = isOpen ? null : `${year}-${month}-${pick(['01', '15', '30'])}`
      const first = pick([place.department, place.otherDepartment])
      const defendant = (agency: string, role: 'sole' | 'joint' | 'third-party') => ({
        agency,
        role,
        outcome: isOpen || role === 'third-party' ? null : pick(outcomes),
        hasChangedAct: pick([false, true]),
        headAttended: pick([null, 'yes', 'no'] as const),
        headSpoke: pick([null, 'yes', 'no'] as const),
      })
      const second = pick([null, home.government, away.department])
      made.push(
        await place.createCase({
          caseNumber: `(2023)黔2301行${index % 2 ? '初' : '终'}${1000 + index}号`,
          instance: index % 2 ? 'first' : 'second',
          cause: pick(['行政处罚', '政府信息公开', '']),
          filedOn: '2023-06-01',
          heardOn: concludedOn ? `${year}-01-01` : `${year}-05-05`,
          concludedOn,
          effectiveOn: concludedOn && pick([null, `${year}-12-31`]),
          defendants: [
            defendant(first.id, second ? 'joint' : 'sole'),
            ...(second && second.id !== first.id
              ? [defendant(second.id, pick(['joint', 'third-party'] as const))]
              : []),
          ],
        }),
      )
    }
    const trashed = made[1]
    if (trashed) {
      await test.payload.update({
        collection: 'cases',
        id: trashed.id,
        data: { deletedAt: new Date().toISOString() },
      })
    }
    const { docs: stored } = await test.payload.find({
      collection: 'cases',
      pagination: false,
      depth: 0,
      trash: true,
    })
    docs = stored
  })
  afterAll(() => test.destroy())

  const queryOf = (facts: Partial<CountQuery> = {}): CountQuery => ({
    period: { from: '2024-03-01', to: '2025-10-15' },
    dateField: 'concludedOn',
    instances: ['first'],
    by: ['region'],
    filter: {},
    ...facts,
  })

  const everyGrouping: Grouping[][] = [
    [],
    ['region'],
    ['agency'],
    ['field'],
    ['cause'],
    ['court'],
    ['quarter'],
    ['year'],
    ['region', 'quarter'],
    ['quarter', 'region'],
    ['agency', 'year'],
  ]

  it('knows cases of every sort', () => {
    expect(docs).toHaveLength(48)
    expect(docs.filter(({ deletedAt }) => deletedAt)).toHaveLength(1)
    expect(docs.filter(({ isLost }) => isLost).length).toBeGreaterThan(5)
    expect(docs.some(({ isWithdrawnAfterChange }) => isWithdrawnAfterChange)).toBe(true)
    expect(docs.some(({ causeCategory }) => !causeCategory)).toBe(true)
  })

  describe.each(everyGrouping.map((by) => ({ by })))('grouped by $by', ({ by }) => {
    it.each(['concludedOn', 'effectiveOn'] as const)('counts losses by %s', async (dateField) => {
      for (const instances of [['first'], ['first', 'second', 'retrial']] as const) {
        const query = queryOf({ by, dateField, instances })
        const counted = await lossRateModel(test.payload).count(query)
        expect(inOrder(counted)).toEqual(inOrder(slowly<LossCounts>(docs, query, losses)))
      }
    })

    it('counts attendance of heard cases', async () => {
      const query = queryOf({
        by,
        dateField: 'heardOn',
        period: { from: '2025-01-01', to: '2025-12-31' },
        instances: ['first', 'second', 'retrial'],
      })
      const counted = await attendanceModel(test.payload).count(query)
      expect(inOrder(counted)).toEqual(inOrder(slowly<AttendanceCounts>(docs, query, attendance)))
    })
  })

  it('narrows by every filter, alone and together', async () => {
    const filters: CountQuery['filter'][] = [
      { region: home.region.id },
      { agency: home.government.id },
      { court: away.court.id },
      { field: 'public-security' },
      { cause: 'penalty' },
      { region: away.region.id, agency: away.department.id, cause: 'penalty' },
    ]
    for (const filter of filters) {
      for (const by of [['region'], ['agency'], ['quarter']] as const) {
        const query = queryOf({ by, filter, instances: ['first', 'second'] })
        const counted = await lossRateModel(test.payload).count(query)
        const expected = slowly<LossCounts>(docs, query, losses)
        expect(inOrder(counted)).toEqual(inOrder(expected))
        const heard = { ...query, dateField: 'heardOn' } as const
        expect(inOrder(await attendanceModel(test.payload).count(heard))).toEqual(
          inOrder(slowly<AttendanceCounts>(docs, heard, attendance)),
        )
      }
    }
  })

  it('answers zero where nothing was counted', async () => {
    const query = queryOf({ by: [], period: { from: '2001-01-01', to: '2001-12-31' } })
    expect(await lossRateModel(test.payload).count(query)).toEqual([
      { keys: [], cases: 0, judged: 0, lost: 0, withdrawnAfterChange: 0 },
    ])
    expect(await lossRateModel(test.payload).count({ ...query, by: ['region'] })).toEqual([])
  })
})
