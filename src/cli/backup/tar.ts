import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'

const BLOCK = 512
const LARGEST_OCTAL = 0o77777777777

/** One regular file of an archive. Names are short ASCII: what a file was called stands in the manifest. */
interface TarEntry {
  readonly name: string
  readonly size: number
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK

const octal = (value: number, width: number): string =>
  `${value.toString(8).padStart(width - 1, '0')}\0`

const writeSize = (header: Buffer, size: number): void => {
  if (size <= LARGEST_OCTAL) {
    header.write(octal(size, 12), 124, 'latin1')
    return
  }
  // More than 8 GiB: the binary form that GNU tar reads.
  header.writeBigUInt64BE(BigInt(size), 128)
  header[124] = 0x80
}

const readSize = (header: Buffer): number =>
  header[124] === 0x80
    ? Number(header.readBigUInt64BE(128))
    : parseInt(header.toString('latin1', 124, 136), 8)

const checksum = (header: Buffer): number => {
  const blank = Buffer.from(header)
  blank.fill(' ', 148, 156)
  return blank.reduce((sum, byte) => sum + byte, 0)
}

const headerOf = ({ name, size }: TarEntry): Buffer => {
  const header = Buffer.alloc(BLOCK)
  header.write(name, 0, 100, 'latin1')
  header.write(octal(0o600, 8), 100, 'latin1')
  header.write(octal(0, 8), 108, 'latin1')
  header.write(octal(0, 8), 116, 'latin1')
  writeSize(header, size)
  header.write(octal(0, 12), 136, 'latin1')
  header.write('0', 156, 'latin1')
  header.write('ustar\u000000', 257, 'latin1')
  header.write(octal(checksum(header), 7), 148, 'latin1')
  header.write(' ', 155, 'latin1')
  return header
}

/** The bytes of a tar archive of files on disk, in order. */
export async function* tarOf(
  files: AsyncIterable<{ name: string; path: string }> | Iterable<{ name: string; path: string }>,
): AsyncGenerator<Buffer> {
  for await (const { name, path } of files) {
    const handle = await open(path)
    const { size } = await handle.stat()
    await handle.close()
    yield headerOf({ name, size })
    // Exactly as long as the header says, even where the file has grown since.
    if (size > 0) yield* createReadStream(path, { end: size - 1 }) as AsyncIterable<Buffer>
    yield Buffer.alloc(padding(size))
  }
  yield Buffer.alloc(2 * BLOCK)
}

/** Reads exact lengths off a stream, which hands out pieces of any length. */
class ByteReader {
  private rest: Buffer = Buffer.alloc(0)
  private readonly chunks: AsyncIterator<Buffer>

  constructor(stream: Readable) {
    this.chunks = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  }

  /** The next bytes, at most `most`, at least one. @throws when the stream ends */
  async some(most: number): Promise<Buffer> {
    if (this.rest.length === 0) {
      const next = await this.chunks.next()
      if (next.done) throw new Error('the archive ends in the middle')
      this.rest = next.value
    }
    const piece = this.rest.subarray(0, most)
    this.rest = this.rest.subarray(piece.length)
    return piece
  }

  async exactly(length: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    for (let missing = length; missing > 0; missing -= pieces.at(-1)?.length ?? 0) {
      pieces.push(await this.some(missing))
    }
    return Buffer.concat(pieces)
  }
}

/**
 * Hands each file of a tar stream to `extract`, which must read `content` to its end.
 *
 * @throws Error when the archive is cut off or a header is damaged
 */
export const untar = async (
  stream: Readable,
  extract: (entry: TarEntry, content: AsyncGenerator<Buffer>) => Promise<void>,
): Promise<void> => {
  const bytes = new ByteReader(stream)
  for (;;) {
    const header = await bytes.exactly(BLOCK)
    if (header.every((byte) => byte === 0)) return
    if (parseInt(header.toString('latin1', 148, 156), 8) !== checksum(header)) {
      throw new Error('a header of the archive is damaged')
    }
    const entry = {
      name: header.toString('latin1', 0, 100).replace(/\0.*$/s, ''),
      size: readSize(header),
    }
    await extract(
      entry,
      (async function* () {
        for (let missing = entry.size; missing > 0;) {
          const piece = await bytes.some(missing)
          missing -= piece.length
          yield piece
        }
      })(),
    )
    await bytes.exactly(padding(entry.size))
  }
}
