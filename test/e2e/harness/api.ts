import type { BrowserContext } from 'playwright-core'

import { demoFile } from '@/seed/demo/demoFile'

/** A record as REST answers it; every further field is unknown. */
export interface Doc {
  readonly id: string
  readonly [field: string]: unknown
}

type Body = Readonly<Record<string, unknown>>

/** The REST API in the name of whoever is signed in in a browser. */
export interface Api {
  /** @throws Error with status and answer when it isn't answered with 2xx */
  get<Answer = Body>(path: string): Promise<Answer>
  create(collection: string, data: Body): Promise<Doc>
  update(collection: string, id: string, data: Body): Promise<Doc>
  /** A step of a record, such as `/bulletins/ID/approve`. */
  post<Answer = Body>(path: string, data?: Body): Promise<Answer>
  /** Hands a small file in and gives its record. */
  upload(title: string): Promise<Doc>
  /** The only record with that value. */
  findBy(collection: string, field: string, value: string): Promise<Doc>
}

export const apiOf = (context: BrowserContext, url: string): Api => {
  const call = async (method: string, path: string, data?: Body): Promise<unknown> => {
    const answer = await context.request.fetch(`/api${path}`, {
      method,
      headers: { origin: url },
      ...(data ? { data } : {}),
    })
    if (!answer.ok()) {
      throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    }
    return answer.json()
  }
  const docOf = (answer: unknown): Doc => (answer as { doc: Doc }).doc
  return {
    get: (path) => call('GET', path) as Promise<never>,
    create: async (collection, data) => docOf(await call('POST', `/${collection}?depth=0`, data)),
    update: async (collection, id, data) =>
      docOf(await call('PATCH', `/${collection}/${id}?depth=0`, data)),
    post: (path, data = {}) => call('POST', path, data) as Promise<never>,
    upload: async (title) => {
      const { name, mimetype, data } = demoFile(title)
      const answer = await context.request.post(`${url}/api/files`, {
        headers: { origin: url },
        multipart: {
          _payload: JSON.stringify({ title }),
          file: { name, mimeType: mimetype, buffer: data },
        },
      })
      if (!answer.ok()) throw new Error(`upload: ${answer.status()} ${await answer.text()}`)
      return docOf(await answer.json())
    },
    findBy: async (collection, field, value) => {
      const query = new URLSearchParams({ [`where[${field}][equals]`]: value, depth: '0' })
      const { docs } = (await call('GET', `/${collection}?${query}`)) as { docs: Doc[] }
      const [found] = docs
      if (!found || docs.length > 1) {
        throw new Error(`${docs.length} ${collection} have ${field} “${value}”`)
      }
      return found
    },
  }
}
