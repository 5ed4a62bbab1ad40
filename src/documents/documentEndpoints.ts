import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { documentActions, type DocumentAction } from '@/src/documents/documentActions'
import { documentFile } from '@/src/documents/documentFile'
import { readDocument } from '@/src/documents/documentForAction'
import { generateDocument } from '@/src/documents/generateDocument'
import { issueDocument } from '@/src/documents/issueDocument'
import { regenerateDocument } from '@/src/documents/regenerateDocument'
import { uploadVersion } from '@/src/documents/uploadVersion'
import { voidDocument } from '@/src/documents/voidDocument'
import { documentKinds, type DocumentKind } from '@/src/domain/documents/documentKinds'
import { documentSubjects } from '@/src/domain/documents/documentSubjects'
import { userError } from '@/src/i18n/userError'

const kinds = documentKinds.map(({ value }) => value) as [DocumentKind, ...DocumentKind[]]
const text = (most: number) => z.string().max(most).optional()

const bodies = {
  generate: z.object({
    kind: z.enum(kinds),
    subject: z.object({ relationTo: z.enum(documentSubjects), value: z.string().min(1) }),
  }),
  regenerate: z.object({
    from: z.enum(['text', 'record']),
    title: text(200),
    addressee: text(1000),
    content: text(100_000),
    attachments: text(5000),
    signer: text(50),
    cc: text(1000),
    note: text(200),
  }),
  void: z.object({ reason: z.string().max(2000) }),
  upload: z.object({ file: z.string().min(1) }),
} as const

const bodyOf = async <Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
): Promise<z.infer<Shape>> => {
  await addDataAndFileToRequest(req)
  const parsed = shape.safeParse(req.data ?? {})
  if (parsed.success) return parsed.data
  const { path = [], message = '' } = parsed.error.issues[0] ?? {}
  throw userError(req, 'document.body', { problem: `${path.join('.')}: ${message}` })
}

const idOfRoute = (req: PayloadRequest): string =>
  typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''

/** The document as its reader may see it, with what that reader may do next. */
const answer = async (req: PayloadRequest, id: string, status = 200): Promise<Response> => {
  const doc = await readDocument(req, id)
  return Response.json({ doc, actions: documentActions(req.user, doc) }, { status })
}

const steps: Readonly<
  Record<DocumentAction, (req: PayloadRequest, id: string) => Promise<unknown>>
> = {
  issue: issueDocument,
  regenerate: async (req, id) => {
    const { from, ...corrections } = await bodyOf(req, bodies.regenerate)
    return regenerateDocument(req, id, { from, corrections })
  },
  void: async (req, id) => voidDocument(req, id, (await bodyOf(req, bodies.void)).reason),
  upload: async (req, id) => uploadVersion(req, id, (await bodyOf(req, bodies.upload)).file),
}

const stepEndpoint = (action: DocumentAction): Endpoint => ({
  path: `/:id/${action}`,
  method: 'post',
  handler: async (req) => {
    const id = idOfRoute(req)
    await steps[action](req, id)
    return answer(req, id)
  },
})

/** A name with Chinese characters in a header (RFC 6266). */
const attachment = (name: string): string =>
  `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(name)}`

/**
 * Official documents over REST: `POST /api/official-documents/generate {kind, subject}` makes a draft; `POST
 * /:id/{issue,regenerate,void,upload}` and `GET /:id/actions` answer `{doc, actions}`; `GET /:id/file` sends the text
 * in force.
 */
export const documentEndpoints: Endpoint[] = [
  {
    path: '/generate',
    method: 'post',
    handler: async (req) => {
      const { kind, subject } = await bodyOf(req, bodies.generate)
      const { id } = await generateDocument(req, kind, subject)
      return answer(req, id, 201)
    },
  },
  { path: '/:id/actions', method: 'get', handler: (req) => answer(req, idOfRoute(req)) },
  {
    path: '/:id/file',
    method: 'get',
    handler: async (req) => {
      const { data, name, mimeType } = await documentFile(
        req,
        await readDocument(req, idOfRoute(req)),
      )
      return new Response(new Uint8Array(data), {
        headers: {
          'Content-Type': mimeType,
          'Content-Disposition': attachment(name),
          'Content-Length': String(data.length),
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'private, no-store',
        },
      })
    },
  },
  ...(Object.keys(steps) as DocumentAction[]).map(stepEndpoint),
]
