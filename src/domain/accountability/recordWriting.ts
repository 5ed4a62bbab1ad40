import { owedStates, type DutyState } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { paperSlugs, type PaperSlug } from '@/src/domain/papers/paper'
import type { Role } from '@/src/domain/roles'

/** Records whose wording comes to rest at some moment. */
export type RestingSlug =
  | PaperSlug
  | 'bulletins'
  | 'inspections'
  | 'findings'
  | 'promotion-opinions'
  | 'referrals'
  | 'counsel'
  | 'engagements'
  | 'counsel-assessments'
  | 'duty-shifts'
  | 'task-forces'
  | 'matters'
  | 'legal-opinions'
  | 'decisions'
  | 'decision-catalogues'
  | 'legality-reviews'
  | 'public-comments'

type Related = string | { id: string } | null | undefined

/** What tells whether a record is still written; the fields of all of them. */
export interface RestingRecord {
  readonly id?: string | number | null
  readonly state?: string | null
  /** Of papers: the state of the duty that they answer for. */
  readonly dutyState?: string | null
  readonly agency?: Related
  readonly lead?: Related
  /** Of engagements, matters and assessments of counsel: the unit whose counsel it is. */
  readonly unit?: Related
  /** Of counsel: the organization that nominated. */
  readonly nominatingUnit?: Related
  /** Of task forces. */
  readonly leadUnit?: Related
  /** Of decisions and catalogues. */
  readonly handlingUnit?: Related
  readonly decider?: Related
  readonly region?: Related
  readonly level?: string | null
  readonly issuedOn?: string | null
}

/** Who looks at a record. */
export interface RecordReader {
  readonly role: Role
  readonly agency?: Related
  readonly region?: Related
}

const isSame = (one: Related, other: Related): boolean =>
  idOf(one) !== null && idOf(one) === idOf(other)

const isOffice = ({ role }: RecordReader): boolean =>
  role === 'prefecture-office' || role === 'county-office'

/** The office of the prefecture reaches every region, that of a county its own. */
const isInReach = ({ region }: RestingRecord, reader: RecordReader): boolean =>
  reader.role === 'prefecture-office' || isSame(region, reader.region)

const isPaperOpen = ({ dutyState }: RestingRecord): boolean =>
  !dutyState || owedStates.includes(dutyState as DutyState)

const writesPaper = (slug: PaperSlug, doc: RestingRecord, reader: RecordReader): boolean =>
  (reader.role === 'agency' && isSame(doc.agency, reader.agency)) ||
  // The leader in charge writes the record of an interview himself.
  (slug === 'interviews' && reader.role === 'leader' && isSame(doc.region, reader.region))

const isPaper = (slug: RestingSlug): slug is PaperSlug =>
  (paperSlugs as readonly string[]).includes(slug)

/**
 * Whether the wording of a stored record is still written, and by this reader: what is not is shown as a page to
 * read instead of a form. Saving is guarded by the server all the same.
 */
export const isWritable = (
  slug: RestingSlug,
  doc: RestingRecord,
  reader: RecordReader | null,
): boolean => {
  if (!reader) return false
  // A new record belongs to whoever may make one.
  if (!doc.id) return true
  if (isPaper(slug)) return isPaperOpen(doc) && writesPaper(slug, doc, reader)
  switch (slug) {
    case 'bulletins':
      return (
        doc.state === 'draft' &&
        reader.role === (doc.level === 'prefecture' ? 'prefecture-office' : 'county-office') &&
        isSame(doc.region, reader.region)
      )
    case 'inspections':
      return isSame(doc.lead, reader.agency) && doc.state !== 'closed' && doc.state !== 'cancelled'
    case 'findings':
      return isSame(doc.lead, reader.agency) && !doc.issuedOn
    case 'promotion-opinions':
      return isOffice(reader) && doc.state === 'requested'
    case 'matters':
      return (
        (doc.state === 'requested' || doc.state === 'assigned') &&
        (isOffice(reader) || isSame(doc.unit, reader.agency))
      )
    case 'legal-opinions':
      // Written by counsel on the page of the matter.
      return false
    case 'decisions':
      return (
        (doc.state === 'proposed' || doc.state === 'drafting') &&
        (isSame(doc.handlingUnit, reader.agency) || isSame(doc.decider, reader.agency))
      )
    case 'decision-catalogues':
      return (
        doc.state === 'draft' &&
        (isSame(doc.decider, reader.agency) ||
          (isOffice(reader) && isSame(doc.region, reader.region)))
      )
    case 'legality-reviews':
    case 'public-comments':
      return false
    case 'referrals':
      return isOffice(reader) && doc.state === 'clue'
    case 'counsel':
      return isOffice(reader)
        ? isInReach(doc, reader)
        : isSame(doc.nominatingUnit, reader.agency) && doc.state === 'nominated'
    case 'duty-shifts':
      return (
        isOffice(reader) &&
        isInReach(doc, reader) &&
        (doc.state === 'planned' || doc.state === 'confirmed')
      )
    case 'task-forces':
      return (
        doc.state !== 'dissolved' &&
        (isOffice(reader) ? isInReach(doc, reader) : isSame(doc.leadUnit, reader.agency))
      )
    case 'engagements':
      return (
        (isOffice(reader) ? isInReach(doc, reader) : isSame(doc.unit, reader.agency)) &&
        doc.state !== 'expired' &&
        doc.state !== 'ended'
      )
    case 'counsel-assessments':
      return isSame(doc.unit, reader.agency) && doc.state !== 'confirmed'
  }
}

/**
 * Whether there is anything left to save of a record: its wording, or the person whom a referral is hidden from,
 * who may be named at any time.
 */
export const isSavable = (
  slug: RestingSlug,
  doc: RestingRecord,
  reader: RecordReader | null,
): boolean =>
  isWritable(slug, doc, reader) || (slug === 'referrals' && reader !== null && isOffice(reader))
