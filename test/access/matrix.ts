import type { Role } from '@/src/domain/roles'

/** Who asks: a role, or somebody who is not signed in. */
export type Actor = Role | 'visitor'

/**
 * Whose a record is, seen from the actor: of the own agency or court (or the actor's own account or file),
 * of another agency and court of the same region, or of another region.
 */
export const relations = ['own', 'region', 'other'] as const
export type Relation = (typeof relations)[number]

/** What is allowed, by letter: create, read, update, delete (trash where there is one), versions. */
export type Rights = Readonly<Record<Relation, string>>

const rights = (own: string, region = own, other = region): Rights => ({ own, region, other })
export const noRights = rights('')

const insiders = (
  all: string,
  more: Partial<Record<Actor, Rights>> = {},
): Partial<Record<Actor, Rights>> => ({
  'system-admin': rights(all),
  'prefecture-office': rights(all),
  'county-office': rights(all),
  agency: rights(all),
  counsel: rights(all),
  court: rights(all),
  leader: rights(all),
  discipline: rights(all),
  editor: rights(all),
  reviewer: rights(all),
  mediator: rights(all),
  officer: rights(all),
  ...more,
})

const reference = insiders('r', {
  'system-admin': rights('crud'),
  'prefecture-office': rights('crud'),
})

const operations: Partial<Record<Actor, Rights>> = {
  'system-admin': rights('r'),
  'prefecture-office': rights('r'),
}

/** Papers of duties: written by the debtor, read by the offices and the leader of the region. */
const papers: Partial<Record<Actor, Rights>> = {
  'prefecture-office': rights('r'),
  'county-office': rights('r', 'r', ''),
  agency: rights('cru', '', ''),
  leader: rights('r', 'r', ''),
}

/** The rights of design §5, collection by collection. An actor that is not named has none. */
export const matrix: Readonly<Record<string, Partial<Record<Actor, Rights>>>> = {
  cases: {
    'prefecture-office': rights('crud'),
    'county-office': rights('crud', 'crud', ''),
    agency: rights('r', '', ''),
    court: rights('cru', '', ''),
  },
  hearings: {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', ''),
    agency: rights('r', '', ''),
    court: rights('cru', '', ''),
    leader: rights('r', 'r', ''),
  },
  appearances: {
    'prefecture-office': rights('ru'),
    'county-office': rights('ru', 'ru', ''),
    agency: rights('ru', '', ''),
    court: rights('ru', '', ''),
    leader: rights('r', 'r', ''),
  },
  'judicial-suggestions': {
    'prefecture-office': rights('crud'),
    'county-office': rights('crud', 'crud', ''),
    agency: rights('r', '', ''),
    court: rights('cru', '', ''),
  },
  tracebacks: papers,
  interviews: {
    ...papers,
    agency: rights('r', '', ''),
    leader: rights('cru', 'cru', ''),
  },
  sanctions: papers,
  'written-reports': papers,
  'suggestion-replies': papers,
  'law-reports': papers,
  observations: papers,
  // Drafts: agencies and leaders see a bulletin once it is issued.
  bulletins: {
    'prefecture-office': rights('r'),
    'county-office': rights('crud', 'crud', ''),
  },
  // The office of the region leads the inspections of the world; the prefecture's may lead others.
  inspections: {
    'prefecture-office': rights('cr'),
    'county-office': rights('cru', 'cru', ''),
    agency: rights('r', '', ''),
  },
  findings: {
    'prefecture-office': rights('r'),
    'county-office': rights('crud', 'crud', ''),
    agency: rights('r', '', ''),
  },
  'supervision-rounds': {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', ''),
    leader: rights('r', 'r', ''),
  },
  'assessment-tables': {
    'prefecture-office': rights('cru'),
    'county-office': rights('r'),
    agency: rights('r'),
    leader: rights('r'),
  },
  assessments: {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    agency: rights('r', '', ''),
    leader: rights('r', 'r', ''),
  },
  'promotion-opinions': {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', ''),
  },
  referrals: {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', ''),
    discipline: rights('r', 'r', ''),
  },
  // Nominated by the unit: vetted ones are on offer to every unit (see the suite of the roster).
  counsel: {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', 'cr'),
    agency: rights('cru', 'c', 'c'),
  },
  // Counsel acts for the own unit of the world.
  engagements: {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', ''),
    agency: rights('cru', '', ''),
    counsel: rights('r', '', ''),
  },
  // Written by the unit alone; the lawyer reads what is confirmed.
  'counsel-assessments': {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    agency: rights('cru', '', ''),
  },
  matters: {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', ''),
    agency: rights('cru', '', ''),
    counsel: rights('r', '', ''),
  },
  'legal-opinions': {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    agency: rights('r', '', ''),
    counsel: rights('cru', '', ''),
  },
  'matter-comments': {
    'prefecture-office': rights('cr'),
    'county-office': rights('cr', 'cr', ''),
    agency: rights('cr', '', ''),
    counsel: rights('cr', '', ''),
  },
  'duty-places': {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', 'r'),
    agency: rights('r'),
    counsel: rights('r'),
    court: rights('r'),
  },
  'duty-shifts': {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', ''),
    agency: rights('r', '', ''),
    counsel: rights('r', '', ''),
    court: rights('r', '', ''),
  },
  'task-forces': {
    'prefecture-office': rights('cru'),
    'county-office': rights('cru', 'cru', ''),
    agency: rights('cru', '', ''),
    counsel: rights('r', '', ''),
  },
  // Catalogues of the world are drafts of governments; an agency sees those of its region once they are published.
  'decision-catalogues': {
    'prefecture-office': rights('r'),
    'county-office': rights('cru', 'cru', ''),
  },
  // The office enters a decision for a unit of its region; the unit and the government write it.
  decisions: {
    'prefecture-office': rights('r'),
    'county-office': rights('cr', 'cr', ''),
    agency: rights('cru', '', ''),
  },
  'decision-drafts': {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    agency: rights('r', '', ''),
  },
  'legality-reviews': {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    agency: rights('r', '', ''),
  },
  // Nobody makes one over REST: they come through the public page.
  'public-comments': {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    agency: rights('r', '', ''),
  },
  // The own organization's is a draft, those of others are issued.
  'official-documents': {
    'prefecture-office': rights('', 'r', 'r'),
    agency: rights('rud', '', ''),
    leader: rights('', 'r', ''),
  },
  'document-numbers': {
    'prefecture-office': rights('r'),
    agency: rights('r', '', ''),
  },
  'document-templates': {
    'prefecture-office': rights('ruv'),
    'county-office': rights('r'),
    agency: rights('r'),
  },
  imports: {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    court: rights('r', '', ''),
  },
  duties: {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    agency: rights('r', '', ''),
    leader: rights('r', 'r', ''),
  },
  notifications: {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    agency: rights('r', '', ''),
  },
  receipts: {
    'prefecture-office': rights('r'),
    'county-office': rights('r', 'r', ''),
    agency: rights('r', '', ''),
  },
  agencies: insiders('r', {
    'system-admin': rights('crud'),
    'prefecture-office': rights('crud'),
    'county-office': rights('cru', 'cru', 'r'),
  }),
  courts: reference,
  regions: reference,
  benchmarks: reference,
  calendars: reference,
  users: {
    ...insiders('', {}),
    'system-admin': rights('crud'),
    'prefecture-office': rights('ru', 'r'),
    'county-office': rights('ru', 'r', ''),
    agency: rights('ru', '', ''),
    counsel: rights('ru', '', ''),
    court: rights('ru', '', ''),
    leader: rights('ru', '', ''),
    discipline: rights('ru', '', ''),
    editor: rights('ru', '', ''),
    reviewer: rights('ru', '', ''),
    mediator: rights('ru', '', ''),
    officer: rights('ru', '', ''),
  },
  rules: insiders('r', {
    'system-admin': rights('rv'),
    'prefecture-office': rights('ruv'),
  }),
  files: {
    'prefecture-office': rights('cr'),
    'county-office': rights('cr', 'cr', 'c'),
    agency: rights('cr', 'c', 'c'),
    court: rights('cr', 'c', 'c'),
    counsel: rights('cr', 'c', 'c'),
    leader: rights('cr', 'c', 'c'),
  },
  'audit-events': operations,
  'audit-seals': operations,
  deliveries: operations,
  'schedule-slots': operations,
  webhooks: { 'system-admin': rights('crud') },
}

/** Collections that Payload brings along: tested one by one in `platform.access.spec.ts`. */
export const payloadCollections = [
  'payload-jobs',
  'payload-jobs-stats',
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
  'payload-query-presets',
] as const
