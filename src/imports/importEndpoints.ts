import type { Endpoint } from 'payload'

/** Preview, start, progress, reject report and undo of an import, over REST. */
export const importEndpoints: Endpoint[] = []
