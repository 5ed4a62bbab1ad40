import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

const run = (args: readonly string[], input = '', cwd = process.cwd()) =>
  spawnSync(
    process.execPath,
    ['--no-deprecation', '--import', 'tsx', 'src/cli/zhisu.ts', 'mask', ...args],
    { input, encoding: 'utf8', env: { ...process.env, ZHISU_CWD: cwd } },
  )

describe('zhisu mask', () => {
  it('prints the masked text of standard input', () => {
    const { stdout, status } = run([], '原告张三丰，手机13800001234，不服一审判决。\n')
    expect(stdout).toBe('原告张某某，手机***，不服一审判决。\n')
    expect(status).toBe(0)
  })

  it('prints one JSON document with offsets and knows the parties', () => {
    const text = '经查，李 四与诚信公司已经和解。'
    const { stdout } = run(['--json', '--party', '李四', '--party', '贵州诚信商贸有限公司'], text)
    expect(JSON.parse(stdout)).toEqual({
      text: '经查，李某与某公司已经和解。',
      findings: [
        { kind: 'party', start: 3, end: 6, masked: '李某' },
        { kind: 'party', start: 7, end: 11, masked: '某公司' },
      ],
    })
  })

  it('reads a file named from where it was called, and says so when it cannot', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'zhisu-mask-'))
    try {
      writeFileSync(path.join(folder, '判决.txt'), '委托代理人钟鸣远，贵州正泽律师事务所律师。')
      const kept = run(['--file', '判决.txt', '--keep-lawyers'], '', folder)
      expect(kept.stdout).toBe('委托代理人钟鸣远，贵州正泽律师事务所律师。\n')
      const missing = run(['--file', '没有.txt'], '', folder)
      expect(missing.status).toBe(2)
      expect(missing.stderr).toContain('没有.txt')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
