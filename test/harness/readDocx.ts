import { promisify } from 'node:util'

import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

const open = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer)

const textOf = async (zip: ZipFile, entry: Entry): Promise<string> => {
  const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry)
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The parts of a .docx file by name, as text: `word/document.xml`, `word/settings.xml`, … */
export const readDocx = async (data: Buffer): Promise<Map<string, string>> => {
  const zip = await open(data, { lazyEntries: true })
  const parts = new Map<string, string>()
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      textOf(zip, entry).then((text) => {
        parts.set(entry.fileName, text)
        zip.readEntry()
      }, reject)
    })
    zip.on('end', () => resolve(parts))
    zip.on('error', reject)
    zip.readEntry()
  })
}

/** The text of each paragraph of a part; tabs stand for themselves. */
export const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  )
