import { createReadStream } from 'node:fs'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/**
 * The encoding of a text file: by its byte order mark, else UTF-8 where every byte of it is valid UTF-8,
 * else GB18030 (which holds GBK and GB2312), as Chinese Excel saves .csv files.
 */
export const detectEncoding = async (file: string): Promise<TextEncoding> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk as Buffer
    if (isFirst) {
      if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
      if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
      isFirst = false
    }
    try {
      decoder.decode(bytes, { stream: true })
    } catch {
      return 'gb18030'
    }
  }
  try {
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}
