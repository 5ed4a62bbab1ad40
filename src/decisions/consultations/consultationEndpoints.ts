import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Endpoint, PayloadRequest } from 'payload'

import { decisionOfSlug } from '@/src/decisions/consultations/publicConsultations'
import { commentSchema, sendComment } from '@/src/decisions/consultations/sendComment'
import { inTransaction } from '@/src/database/inTransaction'
import { commentLimits } from '@/src/domain/decisions/consultation'
import { idOf } from '@/src/domain/idOf'
import { message } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import { CommentLimiter } from '@/src/security/commentLimiter'

/** A character takes up to nine bytes in a form (`%E9%95%BF`); and there is what a form writes around the fields. */
const BYTES_PER_CHARACTER = 9
const LARGEST_BODY =
  BYTES_PER_CHARACTER * (commentLimits.text + commentLimits.name + commentLimits.contact) + 4096

/** The cookie that carries the code of a comment to the page which shows it, where no script runs. */
const CODE_COOKIE = 'zhisu-comment-code'
const CODE_SECONDS = 300

const limiter = new CommentLimiter()

const slugOf = (req: PayloadRequest): string => String(req.routeParams?.slug)

const isForm = (req: PayloadRequest): boolean =>
  req.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false

const bodyText = async (req: PayloadRequest): Promise<string> => {
  const text = (await req.text?.()) ?? ''
  if (Buffer.byteLength(text) > LARGEST_BODY) throw userError(req, 'public.tooLong', {}, 413)
  return text
}

const inputOf = async (req: PayloadRequest) => {
  const text = await bodyText(req)
  let body: unknown
  try {
    body = isForm(req) ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text || '{}')
  } catch {
    throw userError(req, 'public.textMissing')
  }
  const parsed = commentSchema.safeParse(body)
  if (!parsed.success) {
    const isLong = parsed.error.issues.some(({ code }) => code === 'too_big')
    throw userError(req, isLong ? 'public.tooLong' : 'public.textMissing', commentLimits)
  }
  return parsed.data
}

const back = (slug: string, query: string, headers: Record<string, string> = {}): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: `/consultations/${encodeURIComponent(slug)}?${query}`, ...headers },
  })

const take = async (req: PayloadRequest): Promise<string> => {
  // The server overwrites this header with the address it determined itself (TRUST_PROXY).
  const seconds = await limiter.secondsToWait(req.headers.get('x-forwarded-for') ?? 'unknown')
  if (seconds > 0) throw userError(req, 'request.tooMany', { seconds }, 429)
  const input = await inputOf(req)
  return inTransaction(req, (scope) => sendComment(scope, slugOf(req), input))
}

const codeOf = (error: unknown): string => {
  const data = (error as { data?: { code?: unknown } }).data
  return typeof data?.code === 'string' ? data.code : ''
}

/**
 * `POST /api/public/consultations/:slug/comments {text, name?, contact?}`: answers 201 with the code of the comment;
 * the form of a page without scripts is led back to that page instead.
 */
const sendEndpoint: Endpoint = {
  path: '/public/consultations/:slug/comments',
  method: 'post',
  handler: async (req) => {
    if (!isForm(req)) return Response.json({ code: await take(req) }, { status: 201 })
    try {
      const code = await take(req)
      const secure = req.payload.config.serverURL.startsWith('https:') ? '; Secure' : ''
      return back(slugOf(req), 'sent=1', {
        'Set-Cookie': `${CODE_COOKIE}=${code}; Path=/consultations; Max-Age=${CODE_SECONDS}; HttpOnly; SameSite=Lax${secure}`,
      })
    } catch (error) {
      const code = codeOf(error)
      if (!code) throw error
      return back(slugOf(req), `refused=${encodeURIComponent(code)}`)
    }
  },
}

/** `GET /api/public/consultations/:slug/draft`: the file of the version that the public comments on. */
const draftEndpoint: Endpoint = {
  path: '/public/consultations/:slug/draft',
  method: 'get',
  handler: async (req) => {
    const decision = await decisionOfSlug(req.payload, slugOf(req), req)
    const draft = idOf(decision?.comments?.draft)
    if (!decision || !draft) throw userError(req, 'record.notFound', {}, 404)
    const { file, version } = await req.payload.findByID({
      collection: 'decision-drafts',
      id: draft,
      depth: 1,
      req,
    })
    const { filename, mimeType } = typeof file === 'object' ? file : {}
    const folder = req.payload.collections.files.config.upload.staticDir ?? ''
    if (!filename) throw userError(req, 'record.notFound', {}, 404)
    const name = `${decision.title}${message('public.draftName', 'zh', { version })}${path.extname(filename)}`
    return new Response(
      new Uint8Array(await readFile(path.join(folder, path.basename(filename)))),
      {
        headers: {
          'Content-Type': mimeType ?? 'application/octet-stream',
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
          'X-Content-Type-Options': 'nosniff',
        },
      },
    )
  },
}

/** What the public page of a consultation calls. */
export const consultationEndpoints: Endpoint[] = [sendEndpoint, draftEndpoint]
