import path from 'node:path'

/** Where logs and screenshots of failed steps go; not committed. */
export const RESULTS = path.resolve(import.meta.dirname, '../../../test-results')
