import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { BeginPaper } from '@/src/admin/duties/paper/BeginPaper'
import { RecordObservation } from '@/src/admin/duties/paper/RecordObservation'
import { recordUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { ButtonLink } from '@/src/admin/ui/Button'
import { Panel } from '@/src/admin/ui/Panel'
import { idOf } from '@/src/domain/idOf'
import type { PaperSlug } from '@/src/domain/papers/paper'
import { paperStanding, whyNotYet, type PaperStanding } from '@/src/ledger/checkPaper'
import type { Duty } from '@/src/payload-types'

interface PaperPanelProps {
  readonly duty: Duty
  readonly slug: PaperSlug
  readonly canHandIn: boolean
  readonly req: PayloadRequest
  readonly text: Text
}

interface Paper {
  readonly id: string
  readonly title: string
}

/** The papers of the duty that the reader may see. */
const papersOf = async (req: PayloadRequest, duty: Duty, slug: PaperSlug): Promise<Paper[]> => {
  const { docs } = await req.payload.find({
    collection: slug,
    where: { duty: { equals: duty.id } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map((doc) => ({
    id: doc.id,
    title: ('hearingTitle' in doc && doc.hearingTitle) || doc.title || doc.id,
  }))
}

/** Whether the reader may write the papers of the duty now. */
const mayWrite = ({ req, duty, slug, canHandIn }: PaperPanelProps): boolean => {
  if (canHandIn && req.user?.role === 'agency') return true
  // The leader in charge writes the record of an interview himself; the government hands it in.
  const isLeaderOfRegion =
    req.user?.role === 'leader' && idOf(req.user.region) === idOf(duty.region)
  return slug === 'interviews' && isLeaderOfRegion && ['open', 'returned'].includes(duty.state)
}

const Standing = ({
  standing,
  isOpen,
  req,
  text,
}: {
  readonly standing: PaperStanding
  readonly isOpen: boolean
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const why = whyNotYet(req, standing)
  if (!isOpen) return <p className="zs-quiet">{text('paperPanel.closed')}</p>
  if (!why) return <p className="zs-tone-green">● {text('paperPanel.complete')}</p>
  // In the order in which the server refuses: first how many there are, then what they lack.
  const hasGaps = standing.found >= standing.needed
  return (
    <div className="zs-notice">
      <strong>{text(hasGaps ? 'paperPanel.missing' : 'paperPanel.notYet')}</strong>
      {hasGaps ? (
        <ul>
          {standing.gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      ) : (
        <p>{why}</p>
      )}
    </div>
  )
}

/**
 * The paper in which a debtor answers for the duty: what it still lacks, by name, and the way to it. Handing
 * in is refused with the same words until it is complete; afterwards it can only be read.
 */
export const PaperPanel = async (props: PaperPanelProps) => {
  const { duty, slug, req, text } = props
  const standing = await paperStanding(req, duty, slug)
  const papers = await papersOf(req, duty, slug)
  const isWriter = mayWrite(props)
  const isQuota = slug === 'observations'
  const [first] = papers
  return (
    <Panel
      aside={
        isQuota && (
          <b className={standing.found >= standing.needed ? 'zs-tone-green' : 'zs-tone-amber'}>
            {text('paperPanel.quota', { found: standing.found, needed: standing.needed })}
          </b>
        )
      }
      title={text('paperPanel.title')}
    >
      <Standing
        isOpen={duty.state === 'open' || duty.state === 'returned'}
        req={req}
        standing={standing}
        text={text}
      />
      {standing.found > papers.length && <p className="zs-quiet">{text('paperPanel.notForYou')}</p>}
      {(isQuota || !isWriter) && papers.length > 0 && (
        <ul className="zs-lines">
          {papers.map(({ id, title }) => (
            <li key={id}>
              <Link href={recordUrl(slug, id)} prefetch={false}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {isWriter && (
        <div className="zs-panel__buttons">
          {isQuota && <RecordObservation dutyId={duty.id} year={duty.period ?? ''} />}
          {!isQuota && first && (
            <ButtonLink href={recordUrl(slug, first.id)} kind="primary">
              {text('paperPanel.goOn')}
            </ButtonLink>
          )}
          {!isQuota && !first && standing.found === 0 && (
            <BeginPaper dutyId={duty.id} slug={slug} />
          )}
        </div>
      )}
    </Panel>
  )
}
