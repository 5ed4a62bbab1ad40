import type { Payload } from 'payload'

/** The parts of the SQLite adapter that compare schemas; its own types need packages we do not have. */
interface SchemaTools {
  schema: Record<string, unknown>
  defaultDrizzleSnapshot: object
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => object | Promise<object>
    generateMigration: (before: object, after: object) => Promise<string[]>
  }
}

export interface SchemaChanges {
  up: string[]
  down: string[]
  snapshot: object
}

/** The SQL statements that lead from a snapshot, or from nothing, to the schema of Payload, and back. */
export const schemaChanges = async (payload: Payload, before?: object): Promise<SchemaChanges> => {
  const { schema, defaultDrizzleSnapshot, requireDrizzleKit } = payload.db as unknown as SchemaTools
  const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
  const from = before ?? defaultDrizzleSnapshot
  const snapshot = await generateDrizzleJson(schema)
  return {
    up: await generateMigration(from, snapshot),
    down: await generateMigration(snapshot, from),
    snapshot,
  }
}
