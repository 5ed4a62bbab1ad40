import fs from 'node:fs'
import path from 'node:path'

import { loadConfig } from '@/bin/lib/loadConfig'
import { migrationFolder } from '@/bin/lib/migrationFiles'
import { runScript } from '@/bin/lib/runScript'
import { createInitialSqliteMigration } from '@/bin/lib/sqliteMigration'

/** A fixed name: the migration is written anew until the first release, and then never again. */
const INITIAL = '20261124_000000_initial'

const isOutdated = (file: string): boolean => file !== 'index.ts' && !file.startsWith(INITIAL)

/** `npm run migrate:reset-initial`: before the first release only, replaces all migrations by one. */
await runScript(async () => {
  const config = await loadConfig()
  const folder = migrationFolder('sqlite')
  for (const file of fs.readdirSync(folder).filter(isOutdated)) fs.rmSync(path.join(folder, file))
  console.log(await createInitialSqliteMigration(config, INITIAL))
})
