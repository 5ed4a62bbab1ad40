import fs from 'node:fs'
import path from 'node:path'

import { loadConfig } from '@/bin/lib/loadConfig'
import { migrationFolder, writeEmptyIndex } from '@/bin/lib/migrationFiles'
import { runScript } from '@/bin/lib/runScript'
import { createSqliteMigration } from '@/bin/lib/sqliteMigration'

/** A fixed name: the migration is written anew until the first release, and then never again. */
const INITIAL = '20261124_000000_initial'

/** `npm run migrate:reset-initial`: before the first release only, replaces all migrations by one. */
await runScript(async () => {
  const folder = migrationFolder('sqlite')
  for (const file of fs.readdirSync(folder)) fs.rmSync(path.join(folder, file))
  writeEmptyIndex(folder)
  console.log(await createSqliteMigration(await loadConfig(), INITIAL))
})
