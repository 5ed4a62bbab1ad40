import type { Readable } from 'node:stream'

import { SaxesParser } from 'saxes'

import { TableError } from '@/src/imports/table/tableError'

interface Handlers {
  /** Local name, without prefix, and attributes as written. */
  open: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML as it streams in; after each piece the caller gets a turn, so that nothing piles up. Entities
 * other than the five of XML are not resolved: they are an error.
 *
 * @throws TableError when it is no well-formed XML
 */
export async function* parseXml(stream: Readable, handlers: Handlers): AsyncGenerator<void> {
  const parser = new SaxesParser()
  let failure: Error | undefined
  parser.on('error', (error) => {
    failure ??= error
  })
  parser.on('opentag', ({ name, attributes }) => handlers.open(localName(name), attributes))
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name)))
  const decoder = new TextDecoder('utf-8')
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }))
      if (failure) break
      yield
    }
    if (!failure) parser.close()
  } catch (error) {
    if (error instanceof TableError) throw error
    failure ??= error instanceof Error ? error : new Error(String(error))
  }
  if (failure) throw new TableError('imports.brokenArchive')
  yield
}

/** Reads a small part of a workbook to its end. */
export const readXml = async (stream: Readable, handlers: Handlers): Promise<void> => {
  const steps = parseXml(stream, handlers)
  while (!(await steps.next()).done) continue
}
