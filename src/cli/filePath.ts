import path from 'node:path'

/** A file named on the command line: relative names count from where the command was called. */
export const filePath = (name: string): string =>
  path.resolve(process.env.ZHISU_CWD ?? process.cwd(), name)
