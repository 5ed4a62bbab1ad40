import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { fieldOfAgencyName, type AdministrativeField } from '@/src/domain/organization/fields'
import {
  kindOfAgencyName,
  levelOfCourtName,
  nameKey,
  regionOfName,
  type NamedRegion,
} from '@/src/imports/inferOrganization'

/** An agency as a case needs it. `id` is empty while it is only planned. */
export interface ListedAgency {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly field: AdministrativeField
}

/** A court as a case needs it. `id` is empty while it is only planned. */
export interface ListedCourt {
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly region: string | null
}

/** Found by name; `ambiguous` where a short name means several. */
type Found<T> = T | 'ambiguous' | null

interface AliasRow {
  readonly name?: string | null
}

/** Full names and aliases mean one organization; a short name does where no other has it. */
class NameIndex<T extends { readonly id: string }> {
  private readonly exact = new Map<string, T>()
  private readonly short = new Map<string, T | 'ambiguous'>()

  add(item: T, names: readonly string[], shortName?: string | null): void {
    for (const name of names) this.exact.set(nameKey(name), item)
    if (!shortName) return
    const key = nameKey(shortName)
    const other = this.short.get(key)
    this.short.set(key, other && other !== item ? 'ambiguous' : item)
  }

  find(name: string): Found<T> {
    const key = nameKey(name)
    return this.exact.get(key) ?? this.short.get(key) ?? null
  }
}

/** Agencies, courts and regions by the names that lists use; read once for an import. */
export class Organizations {
  private readonly agencies = new NameIndex<ListedAgency>()
  private readonly courts = new NameIndex<ListedCourt>()
  private readonly courtsByCode = new Map<string, ListedCourt>()
  private readonly courtsById = new Map<string, ListedCourt>()

  private constructor(
    readonly regions: readonly NamedRegion[],
    /** The prefecture; null where none is on record. */
    readonly topRegion: string | null,
  ) {}

  /**
   * Reads every agency, court and region.
   *
   * @param mapped names of the list that a user has mapped to agencies, by id
   */
  static async load(
    req: PayloadRequest,
    mapped: Readonly<Record<string, string>> = {},
  ): Promise<Organizations> {
    const { payload } = req
    const all = { depth: 0, pagination: false } as const
    const regions = await payload.find({ collection: 'regions', ...all, req })
    const agencies = await payload.find({ collection: 'agencies', ...all, req })
    const courts = await payload.find({ collection: 'courts', ...all, req })
    const organizations = new Organizations(
      regions.docs.map(({ id, name }) => ({ id, name })),
      regions.docs.find(({ level }) => level === 'prefecture')?.id ?? null,
    )
    const namesOf = (doc: { name: string; aliases?: AliasRow[] | null }): string[] => [
      doc.name,
      ...(doc.aliases ?? []).flatMap(({ name }) => (name ? [name] : [])),
    ]
    for (const doc of agencies.docs) {
      const listed = {
        id: doc.id,
        name: doc.name,
        region: idOf(doc.region) ?? '',
        field: doc.field,
      }
      const mappedNames = Object.entries(mapped).flatMap(([name, id]) =>
        id === doc.id ? [name] : [],
      )
      organizations.agencies.add(listed, [...namesOf(doc), ...mappedNames], doc.shortName)
    }
    for (const doc of courts.docs) {
      organizations.addCourt(
        { id: doc.id, name: doc.name, code: doc.code ?? null, region: idOf(doc.region) },
        namesOf(doc),
      )
    }
    return organizations
  }

  agency(name: string): Found<ListedAgency> {
    return this.agencies.find(name)
  }

  court(name: string): Found<ListedCourt> {
    return this.courts.find(name)
  }

  courtOfCode(code: string): ListedCourt | null {
    return this.courtsByCode.get(code) ?? null
  }

  courtOfId(id: string): ListedCourt | null {
    return this.courtsById.get(id) ?? null
  }

  regionName(id: string | null): string {
    return this.regions.find((region) => region.id === id)?.name ?? ''
  }

  addAgency(agency: ListedAgency): void {
    this.agencies.add(agency, [agency.name])
  }

  addCourt(court: ListedCourt, names: readonly string[] = [court.name]): void {
    this.courts.add(court, names)
    if (court.code) this.courtsByCode.set(court.code, court)
    this.courtsById.set(court.id, court)
  }

  /** A new agency as its name suggests it; null where no region is known. */
  planAgency(name: string, court: ListedCourt): (ListedAgency & { isGuess: boolean }) | null {
    const own = regionOfName(name, this.regions)
    const region = own?.id ?? court.region
    return region
      ? { id: '', name, region, field: fieldOfAgencyName(name), isGuess: own === null }
      : null
  }

  /** A new court as its name and the code of its case numbers suggest it. */
  planCourt(name: string, code: string): ListedCourt {
    const isFree = !this.courtsByCode.has(code)
    return {
      id: '',
      name,
      code: isFree ? code : null,
      region: regionOfName(name, this.regions)?.id ?? null,
    }
  }
}

/** Records a new agency. The rights of `req.user` hold, where there is a user. */
export const createAgency = async (
  req: PayloadRequest,
  { name, region, field }: ListedAgency,
): Promise<ListedAgency> => {
  const { id } = await req.payload.create({
    collection: 'agencies',
    data: { name, region, field, kind: kindOfAgencyName(name), isActive: true },
    depth: 0,
    overrideAccess: !req.user,
    req,
  })
  return { id, name, region, field }
}

/** Records a new court. The rights of `req.user` hold, where there is a user. */
export const createCourt = async (
  req: PayloadRequest,
  { name, code, region }: ListedCourt,
): Promise<ListedCourt> => {
  const { id } = await req.payload.create({
    collection: 'courts',
    data: { name, code, region, level: levelOfCourtName(name), isExample: false },
    depth: 0,
    overrideAccess: !req.user,
    req,
  })
  return { id, name, code, region }
}
