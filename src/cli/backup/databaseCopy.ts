import type { Env } from '@/src/env'

import { mongoCopy } from '@/src/cli/backup/mongoCopy'
import { sqliteCopy } from '@/src/cli/backup/sqliteCopy'

/** How one database is copied out of and into a folder. */
export interface DatabaseCopy {
  readonly engine: Env['database']['kind']
  /** Whether nobody can sign in: nothing would be lost by a restore. */
  isEmpty(): Promise<boolean>
  /** Writes one moment's state into the folder, while others may go on writing. */
  dump(folder: string): Promise<void>
  /** Replaces the whole database by what `dump` wrote. */
  load(folder: string): Promise<void>
}

export const databaseCopy = ({ database }: Pick<Env, 'database'>): DatabaseCopy =>
  database.kind === 'sqlite' ? sqliteCopy(database.file) : mongoCopy(database.uri)
