import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  findConflicts,
  type ActedFor,
  type AskedFor,
  type Client,
  type LawyerFacts,
  type OpposingParty,
} from '@/src/domain/counsel/conflicts'
import { articleOfConflict, conflictKinds } from '@/src/domain/counsel/conflictKinds'
import { clientRoles } from '@/src/domain/counsel/counselOptions'
import { addDays } from '@/src/domain/day'

const ON = '2026-06-01'
const NAME = '贵州兴盛建材有限公司'

const lawyer = (facts: Partial<LawyerFacts> = {}): LawyerFacts => ({
  clients: [],
  clientsOfFirm: [],
  actedFor: [],
  ...facts,
})
const client = (facts: Partial<Client> = {}): Client => ({
  name: '贵州兴盛建材有限责任公司',
  role: 'litigation',
  ...facts,
})
const party = (source: OpposingParty['source'], name = NAME): OpposingParty => ({ name, source })
const asked = (facts: Partial<AskedFor> = {}): AskedFor => ({
  on: ON,
  isLitigation: true,
  opposing: [party('case')],
  ...facts,
})
const kinds = (facts: LawyerFacts, question: AskedFor): string[] =>
  findConflicts(facts, question).map(({ kind }) => kind)

const engaged: ActedFor = {
  name: NAME,
  kind: 'engaged-by-other-side',
  relationTo: 'engagements',
  record: 'e',
}

describe('conflicts of interest', () => {
  it.each<[string, LawyerFacts, AskedFor, string[]]>([
    ['nothing on record', lawyer(), asked(), []],
    ['a party of the case', lawyer({ clients: [client()] }), asked(), ['both-sides']],
    [
      'a party of the case, represented long ago',
      lawyer({ clients: [client({ toOn: '2010-01-01' })] }),
      asked(),
      ['both-sides'],
    ],
    [
      'adviser of a party of the case',
      lawyer({ clients: [client({ role: 'adviser' })] }),
      asked(),
      ['own-client'],
    ],
    [
      'adviser until more than a year ago',
      lawyer({ clients: [client({ role: 'adviser', toOn: '2025-05-31' })] }),
      asked(),
      [],
    ],
    [
      'adviser until less than a year ago',
      lawyer({ clients: [client({ role: 'adviser', toOn: '2025-06-02' })] }),
      asked(),
      ['own-client'],
    ],
    [
      'a client who sues the unit in another case',
      lawyer({ clients: [client()] }),
      asked({ opposing: [party('case-of-unit')], isLitigation: false }),
      ['against-unit'],
    ],
    [
      'a client named by the asker',
      lawyer({ clients: [client()] }),
      asked({ opposing: [party('named')] }),
      ['own-client'],
    ],
    [
      'family interest, however old',
      lawyer({ clients: [client({ role: 'own-interest', toOn: '2001-01-01' })] }),
      asked({ opposing: [party('named')] }),
      ['own-interest'],
    ],
    ['a client of the firm', lawyer({ clientsOfFirm: [client()] }), asked(), ['firm-client']],
    [
      'family interest of a colleague is the colleague’s',
      lawyer({ clientsOfFirm: [client({ role: 'own-interest' })] }),
      asked(),
      [],
    ],
    [
      'engaged by the other side',
      lawyer({ actedFor: [engaged] }),
      asked(),
      ['engaged-by-other-side'],
    ],
    [
      'acted for the other side',
      lawyer({ actedFor: [{ ...engaged, kind: 'matter-for-other-side' }] }),
      asked(),
      ['matter-for-other-side'],
    ],
    [
      'acted for others against the unit, whoever is against it now',
      lawyer({ actedFor: [{ ...engaged, name: '某局', kind: 'matter-against-unit' }] }),
      asked({ opposing: [], isLitigation: false }),
      ['matter-against-unit'],
    ],
    [
      'the weightiest first, each once',
      lawyer({
        clients: [client(), client({ role: 'own-interest' }), client({ name: NAME })],
        clientsOfFirm: [client()],
      }),
      asked(),
      ['both-sides', 'own-interest', 'firm-client'],
    ],
    ['somebody else', lawyer({ clients: [client({ name: '另一公司' })] }), asked(), []],
  ])('%s', (_, facts, question, expected) => {
    expect(kinds(facts, question)).toEqual(expected)
  })

  it.each([
    ['2024-06-02', true, ['former-judge']],
    ['2024-06-01', true, []],
    ['2026-05-01', false, []],
  ])('a judge who left on %s, in court: %s', (leftOfficeOn, isLitigation, expected) => {
    const facts = lawyer({ formerOffice: 'judge', leftOfficeOn })
    expect(kinds(facts, asked({ isLitigation, opposing: [] }))).toEqual(expected)
  })

  it('says from when a former judge may act', () => {
    const facts = lawyer({ formerOffice: 'prosecutor', leftOfficeOn: '2025-02-28' })
    expect(findConflicts(facts, asked({ opposing: [] }))).toEqual([
      { kind: 'former-judge', freeOn: '2027-02-28' },
    ])
  })

  const names = fc.constantFrom('王某某', '某建材公司', '某建材有限公司', '李某', '兴义市公安局')
  const someClient = fc.record({
    name: names,
    role: fc.constantFrom(...clientRoles.map(({ value }) => value)),
    toOn: fc.option(
      fc.integer({ min: -900, max: 30 }).map((days) => addDays(ON, days)),
      {
        nil: null,
      },
    ),
  })
  const someFacts = fc.record({
    clients: fc.array(someClient, { maxLength: 4 }),
    clientsOfFirm: fc.array(someClient, { maxLength: 4 }),
    actedFor: fc.constant<ActedFor[]>([]),
  })
  const someParties = fc.array(
    fc.record({
      name: names,
      source: fc.constantFrom<OpposingParty['source']>('case', 'case-of-unit', 'named'),
    }),
    { maxLength: 4 },
  )

  it('never arise without somebody on the other side, nor vanish when more is on record', () => {
    fc.assert(
      fc.property(someFacts, someParties, someClient, (facts, opposing, more) => {
        expect(findConflicts(facts, asked({ opposing: [] }))).toEqual([])
        const before = kinds(facts, asked({ opposing }))
        const after = kinds({ ...facts, clients: [...facts.clients, more] }, asked({ opposing }))
        for (const kind of before) expect(after).toContain(kind)
      }),
    )
  })

  it('each rest on an article, or say that it has not been verified', () => {
    for (const { value } of conflictKinds)
      expect(articleOfConflict[value].zh).toMatch(/《律师法》第|条文待核实/)
  })
})
