import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { execFileSync } from 'node:child_process'

import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { tarOf, untar } from '@/src/cli/backup/tar'

const folder = mkdtempSync(path.join(tmpdir(), 'zhisu-tar-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (contents: readonly Uint8Array[]) =>
  contents.map((content, index) => {
    const file = path.join(folder, `f${index}`)
    writeFileSync(file, content)
    return { name: `f${index}`, path: file }
  })

const archiveOf = async (contents: readonly Uint8Array[]): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of tarOf(write(contents))) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The archive arrives in pieces of any size. */
const read = async (archive: Buffer, pieceSize: number): Promise<Buffer[]> => {
  const pieces = Array.from({ length: Math.ceil(archive.length / pieceSize) }, (_, index) =>
    archive.subarray(index * pieceSize, (index + 1) * pieceSize),
  )
  const files: Buffer[] = []
  await untar(Readable.from(pieces), async (_entry, content) => {
    const parts: Buffer[] = []
    for await (const part of content) parts.push(part)
    files.push(Buffer.concat(parts))
  })
  return files
}

describe('the archive of a backup', () => {
  it('gives back every file, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 1500 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 2000 }),
        async (contents, pieceSize) => {
          const files = await read(await archiveOf(contents), pieceSize)
          expect(files.map((file) => [...file])).toEqual(contents.map((content) => [...content]))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('can be read by tar itself', async () => {
    const file = path.join(folder, 'archive.tar')
    writeFileSync(file, await archiveOf([Buffer.from('治诉'), Buffer.alloc(0)]))
    execFileSync('tar', ['xf', file, '-C', folder, '--transform', 's/^/out-/'])
    expect(readFileSync(path.join(folder, 'out-f0'), 'utf8')).toBe('治诉')
  })

  it('refuses an archive that is cut off or damaged', async () => {
    const archive = await archiveOf([Buffer.from('content')])
    await expect(read(archive.subarray(0, 515), 100)).rejects.toThrow(/ends in the middle/)
    archive[0] = 0x41
    await expect(read(archive, 100)).rejects.toThrow(/damaged/)
  })
})
