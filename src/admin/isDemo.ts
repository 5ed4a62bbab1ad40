import { existsSync } from 'node:fs'
import path from 'node:path'

import { env } from '@/src/env'

/**
 * Whether this is the demo prefecture: the demo seed leaves the table of its sign-ins in the data folder,
 * and nothing else writes it.
 */
export const isDemo = (): boolean => existsSync(path.join(env().dataDir, 'demo-sign-ins.json'))
