import { Link } from '@payloadcms/ui'
import type { PaginatedDocs, SanitizedCollectionConfig, ServerProps } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { QuickBulletin } from '@/src/admin/bulletins/QuickBulletin'
import { QuickHearing } from '@/src/admin/hearings/QuickHearing'
import { hearingRoles } from '@/src/admin/hearings/stepsOfHearing'
import { emptyTexts } from '@/src/admin/lists/emptyTexts'
import { presetLinks } from '@/src/admin/lists/presetLinks'
import { presetsFor } from '@/src/admin/lists/presets'
import { textOf } from '@/src/admin/textOf'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { now, today } from '@/src/domain/clock'
import { exportedCollections } from '@/src/documents/listColumns'

interface ListTopProps extends ServerProps {
  readonly collectionConfig: SanitizedCollectionConfig
  readonly data: PaginatedDocs
}

/** What an address asks of a list, as the export takes it too. */
const exportUrl = (slug: string, params: ServerProps['searchParams']): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params ?? {})) {
    const isAsked = name === 'search' || name === 'sort' || name.startsWith('where')
    if (isAsked) for (const one of [value ?? []].flat()) query.append(name, one)
  }
  const text = query.toString()
  return `/api/export/${slug}${text ? `?${text}` : ''}`
}

/** Between the search and the table: one-click filters, export, and what an empty list would hold. */
export const ListTop = ({
  collectionConfig: { slug },
  data,
  i18n,
  searchParams,
  user,
}: ListTopProps) => {
  const me = activeUser({ user: user ?? null })
  if (!me) return null
  const text = textOf({ i18n })
  const viewer = { role: me.role, agency: idOf(me.agency), today: today(), now: now() }
  const links = presetLinks(
    `/admin/collections/${slug}`,
    presetsFor(slug, viewer),
    searchParams ?? {},
  )
  const isNarrowed = Object.keys(searchParams ?? {}).some(
    (name) => name === 'search' || name.startsWith('where'),
  )
  const isExported = (exportedCollections as readonly string[]).includes(slug)
  return (
    <>
      {(links.length > 0 || isExported) && (
        <div className="zs-presets">
          <nav aria-label={text('list.presets')} className="zs-presets__chips">
            {links.map(({ label, href, isActive }) => (
              <Link
                aria-current={isActive ? 'true' : undefined}
                className={isActive ? 'zs-chip zs-chip--on' : 'zs-chip'}
                href={href}
                key={label}
                prefetch={false}
              >
                {isActive && <span aria-hidden="true">✓ </span>}
                {text(label)}
              </Link>
            ))}
          </nav>
          <span className="zs-presets__total">{text('list.total', { n: data.totalDocs })}</span>
          {slug === 'hearings' && hearingRoles.includes(me.role) && <QuickHearing size="small" />}
          {slug === 'bulletins' && isRole(me, 'prefecture-office', 'county-office') && (
            <QuickBulletin size="small" />
          )}
          {isExported && (
            <a
              className="zs-button zs-button--plain zs-button--small"
              download
              href={exportUrl(slug, searchParams)}
            >
              {text('list.export')}
            </a>
          )}
        </div>
      )}
      {data.totalDocs === 0 &&
        (isNarrowed ? (
          <EmptyState title={text('list.noMatch')}>{text('list.noMatchHow')}</EmptyState>
        ) : (
          <EmptyState title={text('list.empty')}>
            {text(emptyTexts[slug] ?? 'list.emptyHow')}
          </EmptyState>
        ))}
    </>
  )
}
