import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { templateFile } from './template'

/** Migrates the template database unless this set of migrations has one already. */
export default function globalSetup(): void {
  if (process.env.TEST_DATABASE_URI || fs.existsSync(templateFile())) return
  const root = path.resolve(import.meta.dirname, '../..')
  execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'test/harness/makeTemplate.ts'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  )
}
