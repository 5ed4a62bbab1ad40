import type { PayloadRequest, Where } from 'payload'

import { asLossDuty, lossFields } from '@/src/accountability/lossDuty'
import { signedInUser } from '@/src/steps/visibleDoc'
import { today } from '@/src/domain/clock'
import {
  closedOf,
  lookOf,
  lossesInEffect,
  type LossDuty,
  type LossInEffect,
  type StepLook,
} from '@/src/domain/accountability/lossSteps'
import { endOfYear, startOfYear, type Day } from '@/src/domain/day'
import type { DutyKind } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { lossKinds } from '@/src/domain/rules'

/** Ids in one condition: every database takes so many. */
const CHUNK = 500

/** What the table of the four musts is narrowed to. */
export interface FourMustsFilter {
  /** The year in which the results took effect; all years without one. */
  readonly year?: number | undefined
  /** Id of the region of the agency that lost. */
  readonly region?: string | undefined
  /** Id of the agency that lost. */
  readonly agency?: string | undefined
  /** Closed losses, open ones, or both without it. */
  readonly isClosed?: boolean | undefined
  /** Counted from 1. */
  readonly page?: number | undefined
  /** Rows of a page; all rows without one. */
  readonly limit?: number | undefined
}

/** One of the four steps of a row. */
export interface FourMustsStep {
  readonly kind: DutyKind
  readonly look: StepLook
  /** Null where it was never opened. */
  readonly duty: string | null
  /** Whether the reader may open the duty. */
  readonly isVisible: boolean
  readonly dueOn: Day | null
  readonly settledOn: Day | null
}

/** One loss in effect. */
export interface FourMustsRow {
  readonly key: string
  readonly case: string
  readonly caseNumber: string
  readonly agency: string
  readonly agencyName: string
  readonly region: string
  readonly effectiveOn: Day | null
  readonly isClosed: boolean
  readonly steps: readonly FourMustsStep[]
}

/** A page of the table, and what the whole of it comes to. */
export interface FourMusts {
  readonly rows: readonly FourMustsRow[]
  /** All losses of year, region and agency, open or closed. */
  readonly total: number
  readonly closed: number
  readonly settled: readonly { readonly kind: DutyKind; readonly n: number }[]
  readonly page: number
  readonly pages: number
}

const ofLosses = (filter: FourMustsFilter): Where => ({
  and: [
    { kind: { in: [...lossKinds] } },
    { case: { exists: true } },
    ...(filter.year
      ? [
          { startOn: { greater_than_equal: startOfYear(`${filter.year}-01-01`) } },
          { startOn: { less_than_equal: endOfYear(`${filter.year}-01-01`) } },
        ]
      : []),
    ...(filter.agency ? [{ concerned: { equals: filter.agency } }] : []),
  ],
})

const chunksOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, index) =>
    ids.slice(index * CHUNK, (index + 1) * CHUNK),
  )

const inChunks = async <Row>(
  ids: readonly string[],
  read: (chunk: string[]) => Promise<Row[]>,
): Promise<Row[]> => {
  const rows: Row[] = []
  for (const chunk of chunksOf([...new Set(ids)])) rows.push(...(await read(chunk)))
  return rows
}

/** The duties of losses that the user may see. */
const visibleDuties = async (req: PayloadRequest, where: Where): Promise<LossDuty[]> => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where,
    select: lossFields,
    sort: ['-startOn', 'createdAt'],
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: signedInUser(req),
    req,
  })
  return docs.map(asLossDuty)
}

/**
 * Whoever sees one step of a loss sees where the others stand, though not what they hold: a county office does
 * not see the duty of the prefecture's government, yet the chain is closed only with it.
 */
const wholeChains = async (
  req: PayloadRequest,
  filter: FourMustsFilter,
  visible: readonly LossDuty[],
): Promise<LossDuty[]> => {
  const losses = new Set(visible.map((duty) => `${duty.case}|${duty.agency}`))
  const all = await inChunks(
    visible.map((duty) => duty.case),
    async (cases) => {
      const { docs } = await req.payload.find({
        collection: 'duties',
        where: { and: [ofLosses(filter), { case: { in: cases } }] },
        select: lossFields,
        sort: ['-startOn', 'createdAt'],
        depth: 0,
        pagination: false,
        req,
      })
      return docs.map(asLossDuty)
    },
  )
  return all.filter((duty) => losses.has(`${duty.case}|${duty.agency}`))
}

const agenciesOf = async (req: PayloadRequest, ids: readonly string[]) => {
  const agencies = await inChunks(ids, async (chunk) => {
    const { docs } = await req.payload.find({
      collection: 'agencies',
      where: { id: { in: chunk } },
      select: { name: true, region: true },
      depth: 0,
      pagination: false,
      req,
    })
    return docs
  })
  return new Map(agencies.map(({ id, name, region }) => [id, { name, region: idOf(region) ?? '' }]))
}

const caseNumbersOf = async (req: PayloadRequest, ids: readonly string[]) => {
  const cases = await inChunks(ids, async (chunk) => {
    const { docs } = await req.payload.find({
      collection: 'cases',
      where: { id: { in: chunk } },
      select: { caseNumber: true },
      depth: 0,
      pagination: false,
      trash: true,
      req,
    })
    return docs
  })
  return new Map(cases.map(({ id, caseNumber }) => [id, caseNumber]))
}

const latestFirst = (one: LossInEffect, other: LossInEffect): number =>
  (other.effectiveOn ?? '').localeCompare(one.effectiveOn ?? '')

/**
 * Every loss in effect with its four musts (四必), the latest first: circulated, traced back, talked over,
 * answered for. Four reads, however many losses there are.
 *
 * @throws userError 403 for visitors
 */
export const fourMusts = async (
  req: PayloadRequest,
  filter: FourMustsFilter = {},
): Promise<FourMusts> => {
  const visible = await visibleDuties(req, ofLosses(filter))
  const mayOpen = new Set(visible.map(({ id }) => id))
  const seesAll = signedInUser(req).role === 'prefecture-office'
  const duties = seesAll ? visible : await wholeChains(req, filter, visible)
  const losses = lossesInEffect(duties, lossKinds).sort(latestFirst)
  const agencies = await agenciesOf(
    req,
    losses.map(({ agency }) => agency),
  )
  const counted = losses.filter(
    ({ agency }) => !filter.region || agencies.get(agency)?.region === filter.region,
  )
  const shown = counted.filter(
    ({ isClosed }) => filter.isClosed === undefined || isClosed === filter.isClosed,
  )
  const limit = filter.limit ?? Math.max(shown.length, 1)
  const pages = Math.max(1, Math.ceil(shown.length / limit))
  const page = Math.min(Math.max(1, filter.page ?? 1), pages)
  const onPage = shown.slice((page - 1) * limit, page * limit)
  const numbers = await caseNumbersOf(
    req,
    onPage.map((loss) => loss.case),
  )
  const day = today(req)
  return {
    ...closedOf(counted, lossKinds),
    page,
    pages,
    rows: onPage.map((loss) => ({
      key: loss.key,
      case: loss.case,
      caseNumber: numbers.get(loss.case) ?? '',
      agency: loss.agency,
      agencyName: agencies.get(loss.agency)?.name ?? '',
      region: agencies.get(loss.agency)?.region ?? '',
      effectiveOn: loss.effectiveOn,
      isClosed: loss.isClosed,
      steps: loss.steps.map((step) => ({
        kind: step.kind,
        look: lookOf(step, day),
        duty: step.duty?.id ?? null,
        isVisible: step.duty !== null && mayOpen.has(step.duty.id),
        dueOn: step.duty?.dueOn ?? null,
        settledOn: step.duty?.settledOn ?? null,
      })),
    })),
  }
}
