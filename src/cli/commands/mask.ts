import fs from 'node:fs'
import { text as readAll } from 'node:stream/consumers'

import { CliError } from '@/src/cli/cliError'
import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { filePath } from '@/src/cli/filePath'
import { printResult, say } from '@/src/cli/output'
import { mask } from '@/src/domain/masking/mask'

const readFile = (name: string): string => {
  try {
    return fs.readFileSync(filePath(name), 'utf8')
  } catch {
    throw new CliError(
      `无法读取文件 ${name}`,
      `the file ${name} cannot be read`,
      exitCodes.wrongUsage,
    )
  }
}

interface MaskOptions {
  readonly party: readonly string[]
  readonly keepLawyers?: boolean
  readonly file?: string
}

/** `zhisu mask`: a text from a file or standard input without its personal data; needs no database. */
export const maskCommand = defineCommand<MaskOptions>({
  usage: 'mask',
  description: '隐去个人信息 / mask personal data in a text',
  configure: (command) =>
    command
      .option(
        '--party <name>',
        '当事人姓名或名称，可多次给出 / a party of the case, may be repeated',
        (name: string, names: readonly string[]) => [...names, name],
        [],
      )
      .option('--file <file>', '文本文件，默认读标准输入 / a text file, else standard input')
      .option('--keep-lawyers', '保留律师姓名和律所 / lawyers and their firms stay'),
  action: async (_args, { party, keepLawyers = false, file, json }) => {
    if (file === undefined && process.stdin.isTTY) {
      say('请输入文本，以 Ctrl-D 结束', 'type the text, end it with Ctrl-D')
    }
    const written = file === undefined ? await readAll(process.stdin) : readFile(file)
    const { text, findings } = mask(written, {
      parties: party.map((name) => ({ name })),
      keepsLawyers: keepLawyers,
    })
    const result = {
      text,
      findings: findings.map(({ kind, start, end, masked }) => ({ kind, start, end, masked })),
    }
    printResult(json, result, () => text.replace(/\n$/, ''))
    return exitCodes.done
  },
})
