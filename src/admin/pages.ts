import type { Role } from '@/src/domain/roles'
import type { MessageKey } from '@/src/i18n/messages'

/** A page of our own: address, component, and who finds it in the menu. */
export interface Page {
  readonly key: string
  /** Below `/admin`. */
  readonly path: `/${string}`
  /** Path of the component and its name, as the import map wants it. */
  readonly component: string
  readonly title: MessageKey
  /** The roles that may see it; the page itself is guarded by the same list. */
  readonly roles: readonly Role[]
  /** The collection behind which it stands in the menu; above all groups where none is named. */
  readonly follows?: string
}

const offices: readonly Role[] = ['prefecture-office', 'county-office']

/** The pages of the console beyond Payload's lists and forms. */
export const pages = {
  myDuties: {
    key: 'my-duties',
    path: '/my-duties',
    component: '/src/admin/myDay/MyDayPage#MyDayPage',
    title: 'console.myDuties',
    roles: [...offices, 'agency', 'leader'],
  },
  myMatters: {
    key: 'my-matters',
    path: '/my-matters',
    component: '/src/admin/counsel/matters/MyMattersPage#MyMattersPage',
    title: 'myMatters.title',
    roles: ['counsel'],
  },
  inbox: {
    key: 'inbox',
    path: '/inbox',
    component: '/src/admin/notices/InboxPage#InboxPage',
    title: 'console.inbox',
    roles: [...offices, 'agency'],
  },
  dutyBoard: {
    key: 'duty-board',
    path: '/duty-board',
    component: '/src/admin/duties/DutyBoardPage#DutyBoardPage',
    title: 'board.title',
    roles: [...offices, 'agency', 'leader'],
    follows: 'duties',
  },
  dutyCalendar: {
    key: 'duty-calendar',
    path: '/duty-calendar',
    component: '/src/admin/duties/DutyCalendarPage#DutyCalendarPage',
    title: 'calendar.title',
    roles: [...offices, 'agency', 'leader'],
    follows: 'duties',
  },
  fourMusts: {
    key: 'four-musts',
    path: '/four-musts',
    component: '/src/admin/accountability/FourMustsPage#FourMustsPage',
    title: 'fourMusts.title',
    roles: [...offices, 'agency', 'leader'],
    follows: 'bulletins',
  },
  counselSuggestions: {
    key: 'counsel-suggestions',
    path: '/counsel-suggestions',
    component: '/src/admin/counsel/suggestions/SuggestionsPage#SuggestionsPage',
    title: 'suggestionPage.title',
    roles: [...offices, 'agency'],
    follows: 'counsel',
  },
  counselCoverage: {
    key: 'counsel-coverage',
    path: '/counsel-coverage',
    component: '/src/admin/counsel/coverage/CoveragePage#CoveragePage',
    title: 'coveragePage.title',
    roles: [...offices, 'leader'],
    follows: 'engagements',
  },
  shiftRoster: {
    key: 'shift-roster',
    path: '/shift-roster',
    component: '/src/admin/counsel/shifts/RosterPage#RosterPage',
    title: 'rosterPage.title',
    roles: [...offices, 'counsel', 'court'],
    follows: 'duty-shifts',
  },
  statistics: {
    key: 'statistics',
    path: '/statistics',
    component: '/src/admin/statistics/StatisticsPage#StatisticsPage',
    title: 'console.statistics',
    roles: [...offices, 'agency', 'court', 'leader'],
  },
  indicators: {
    key: 'indicators',
    path: '/indicators',
    component: '/src/admin/indicators/IndicatorsPage#IndicatorsPage',
    title: 'indicators.title',
    roles: [...offices, 'agency', 'leader'],
  },
  imports: {
    key: 'imports',
    path: '/imports',
    component: '/src/admin/imports/ImportsPage#ImportsPage',
    title: 'console.imports',
    roles: [...offices, 'court'],
    follows: 'judicial-suggestions',
  },
} as const satisfies Record<string, Page>

/** The address of a page. */
export const pageUrl = (page: Pick<Page, 'path'>): string => `/admin${page.path}`
