import os from 'node:os'
import path from 'node:path'

import type { SanitizedConfig } from 'payload'

/**
 * Loads the configuration for a generator: with settings of its own, so that it never meets the
 * operator's database, secret or mail server.
 */
export const loadConfig = async (): Promise<SanitizedConfig> => {
  Object.assign(process.env, {
    DATABASE_URI: '',
    LOG_LEVEL: 'error',
    PAYLOAD_SECRET: 'only-for-generators-signs-nothing-at-all',
    SMTP_URL: '',
    ZHISU_DATA_DIR: path.join(os.tmpdir(), `zhisu-generate-${process.pid}`),
  })
  const { default: config } = await import('@payload-config')
  return config
}
