import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { EnvError } from '@/src/envError'

const newSecret = (): string => randomBytes(32).toString('hex')

/** A build reads the configuration but signs nothing, and must leave no secret in an image. */
const isBuilding = (): boolean => process.env.NEXT_PHASE === 'phase-production-build'

/** Two processes may start at once: the link succeeds for one, the other reads what it wrote. */
const writeOnce = (file: string, secret: string): void => {
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, secret, { mode: 0o600 })
  try {
    fs.linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

/**
 * The signing secret of an embedded database: made on the first start, kept in `secret` in the data
 * folder, readable by its owner only.
 *
 * @throws EnvError when the data folder cannot be made or written
 */
export const embeddedSecret = (dataDir: string): string => {
  if (isBuilding()) return newSecret()
  const file = path.join(dataDir, 'secret')
  try {
    fs.mkdirSync(dataDir, { recursive: true })
    fs.accessSync(dataDir, fs.constants.W_OK)
    if (!fs.existsSync(file)) writeOnce(file, newSecret())
    return fs.readFileSync(file, 'utf8').trim()
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new EnvError([
      {
        name: 'ZHISU_DATA_DIR',
        message: `数据文件夹 ${dataDir} 无法写入，请更换文件夹或修改权限 / the data folder ${dataDir} cannot be written; choose another or change its permissions (${cause})`,
      },
    ])
  }
}
