import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** Every method of a Payload database adapter that changes records. */
export const writeMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

export type WriteMethod = (typeof writeMethods)[number]

/** What all write methods have in common. */
export interface WriteArgs {
  collection?: string
  slug?: string
  globalSlug?: string
  req?: Partial<PayloadRequest>
}

type Write = (args: WriteArgs) => Promise<unknown>

/** Runs around every write: `write` does it, with other arguments if need be. */
export type AroundWrite = (call: {
  method: WriteMethod
  args: WriteArgs
  write: Write
}) => Promise<unknown>

/** Puts `around` before every write method of the adapter, in place: its methods call one another. */
export const wrapWrites = (adapter: BaseDatabaseAdapter, around: AroundWrite): void => {
  const methods = adapter as unknown as Record<WriteMethod, Write>
  for (const method of writeMethods) {
    const original = methods[method].bind(adapter)
    methods[method] = (args) => around({ method, args, write: original })
  }
}

/** The transaction that a write belongs to, once begun. */
export const transactionOf = async (args: WriteArgs): Promise<string | undefined> => {
  const id = await args.req?.transactionID
  return id === undefined || id === null ? undefined : String(id)
}

/** A write in words, for messages: the method and whose records it changes, never their contents. */
export const describeWrite = (method: WriteMethod, args: WriteArgs): string =>
  [method, args.collection ?? args.slug ?? args.globalSlug].filter(Boolean).join(' ')
