import { createLocalReq, type Payload } from 'payload'

import { executeRun, RunTaken } from '@/src/imports/importRun'

/**
 * The job of an import: does the run, or takes it over where its worker died. A run that is done, or that
 * another worker is at, is left alone.
 */
export const runImport = async (payload: Payload, importId: string): Promise<void> => {
  try {
    await executeRun(payload, importId)
  } catch (error) {
    if (!(error instanceof RunTaken)) throw error
    const doc = await payload.findByID({
      collection: 'imports',
      id: importId,
      depth: 0,
      disableErrors: true,
      req: await createLocalReq({}, payload),
    })
    // Its worker may be dead and not yet be taken for it: the job comes back later.
    if (doc?.state === 'running') throw error
  }
}
