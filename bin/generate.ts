import fs from 'node:fs'

import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

import { loadConfig } from '@/bin/lib/loadConfig'
import { runScript } from '@/bin/lib/runScript'

interface Output {
  file: string
  /** Text that only a finished output has. */
  proof: string
  write: (config: SanitizedConfig) => Promise<void>
}

const outputs = (config: SanitizedConfig): Output[] => [
  {
    file: config.typescript.outputFile ?? 'src/payload-types.ts',
    proof: "declare module 'payload'",
    write: (given) => generateTypes(given, { log: false }),
  },
  {
    file: config.admin.importMap.importMapFile ?? 'src/app/(payload)/admin/importMap.js',
    proof: 'export const importMap',
    write: (given) => generateImportMap(given, { force: true, log: false }),
  },
]

/**
 * `npm run generate`: writes the types of all records and the import map of the console, and makes
 * sure that they were written; Payload's own command may end well without having done anything.
 */
await runScript(async () => {
  const config = await loadConfig()
  for (const { file, proof, write } of outputs(config)) {
    await write(config)
    if (!fs.readFileSync(file, 'utf8').includes(proof)) throw new Error(`${file} was not written`)
    console.log(file)
  }
})
