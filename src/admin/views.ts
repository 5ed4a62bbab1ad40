import type { Config } from 'payload'

/** Components and pages of the console beyond Payload's own. */
export const views: NonNullable<NonNullable<Config['admin']>['components']> = {}
