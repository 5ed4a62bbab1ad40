import path from 'node:path'

/** The repository root: every launcher works from here, wherever it was called. */
export const ROOT = path.resolve(import.meta.dirname, '../..')

export const inRoot = (...parts) => path.join(ROOT, ...parts)
