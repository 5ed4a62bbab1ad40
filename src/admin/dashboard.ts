import type { Config } from 'payload'

import { activeUser } from '@/access/atoms'
import { roles, type Role } from '@/src/domain/roles'
import { consoleMessages } from '@/src/i18n/messages/console'
import { indicatorMessages } from '@/src/i18n/messages/indicators'
import { matterPageMessages } from '@/src/i18n/messages/matterPages'
import { oversightPageMessages } from '@/src/i18n/messages/oversightPages'

type Dashboard = NonNullable<NonNullable<Config['admin']>['dashboard']>

const folder = '/src/admin/widgets'

type Slug =
  | 'actions'
  | 'duties'
  | 'unsigned'
  | 'hearings'
  | 'loss-rates'
  | 'attendance'
  | 'key-few'
  | 'indicators'
  | 'matters'

const office: readonly Slug[] = [
  'actions',
  'duties',
  'unsigned',
  'loss-rates',
  'hearings',
  'key-few',
  'indicators',
  'attendance',
]

/** What stands on the first screen of a role; the others begin at the menu. */
const layouts: Partial<Record<Role, readonly Slug[]>> = {
  'prefecture-office': office,
  'county-office': office,
  agency: ['actions', 'duties', 'unsigned', 'hearings', 'key-few', 'indicators', 'loss-rates'],
  court: ['actions', 'hearings', 'loss-rates', 'attendance'],
  counsel: ['actions', 'matters'],
  leader: ['duties', 'loss-rates', 'hearings', 'key-few', 'indicators', 'attendance'],
}

const isWide = (slug: Slug): boolean => slug === 'actions' || slug === 'matters'

const item = (widgetSlug: Slug) =>
  ({ widgetSlug, width: isWide(widgetSlug) ? 'full' : 'medium' }) as const

/** The first screen: what must I do today, what is late, what has not been signed for. */
export const dashboard: Dashboard = {
  widgets: [
    {
      slug: 'actions',
      label: consoleMessages['desk.actions'],
      Component: `${folder}/ActionsWidget#ActionsWidget`,
      minWidth: 'medium',
    },
    {
      slug: 'duties',
      label: consoleMessages['desk.duties'],
      Component: `${folder}/DutiesWidget#DutiesWidget`,
      minWidth: 'medium',
    },
    {
      slug: 'unsigned',
      label: consoleMessages['desk.unsigned'],
      Component: `${folder}/UnsignedWidget#UnsignedWidget`,
      minWidth: 'medium',
    },
    {
      slug: 'hearings',
      label: consoleMessages['desk.hearings'],
      Component: `${folder}/HearingsWidget#HearingsWidget`,
      minWidth: 'medium',
    },
    {
      slug: 'loss-rates',
      label: consoleMessages['desk.lossRates'],
      Component: `${folder}/LossRatesWidget#LossRatesWidget`,
      minWidth: 'medium',
    },
    {
      slug: 'attendance',
      label: consoleMessages['desk.attendance'],
      Component: `${folder}/AttendanceWidget#AttendanceWidget`,
      minWidth: 'small',
    },
    {
      slug: 'key-few',
      label: oversightPageMessages['keyFew.title'],
      Component: `${folder}/KeyFewWidget#KeyFewWidget`,
      minWidth: 'medium',
    },
    {
      slug: 'indicators',
      label: indicatorMessages['indicators.widget'],
      Component: `${folder}/IndicatorsWidget#IndicatorsWidget`,
      minWidth: 'medium',
    },
    {
      slug: 'matters',
      label: matterPageMessages['myMatters.title'],
      Component: `${folder}/MattersWidget#MattersWidget`,
      minWidth: 'medium',
    },
  ],
  defaultLayout: ({ req }) => {
    const role = roles.find(({ value }) => value === activeUser(req)?.role)?.value
    return (role ? (layouts[role] ?? (['actions'] as const)) : []).map(item)
  },
}
