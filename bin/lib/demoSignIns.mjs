import path from 'node:path'

import { readStamp } from './stamp.mjs'

/**
 * The table of demo sign-ins that the demo seed leaves in the data folder; empty where there is none.
 *
 * @returns {string} lines of role, e-mail and password
 */
export const demoSignIns = (dataDir) => {
  const text = readStamp(path.join(dataDir, 'demo-sign-ins.json'))
  if (!text) return ''
  const rows = JSON.parse(text).map(({ role, email, password }) => [email, password, role])
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map(
      ([email, password, role]) =>
        `  ${email.padEnd(widths[0])}  ${password.padEnd(widths[1])}  ${role}`,
    )
    .join('\n')
}
