import { LANGUAGE_COOKIE } from '@/src/app/(public)/_parts/publicText'

const YEAR_SECONDS = 31_536_000

/** Where the reader came from, if that was a page of ours. */
const comingFrom = (request: Request): string => {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return '/consultations'
  const { host, pathname, search } = new URL(referer)
  const isOurs = host === request.headers.get('host') && !pathname.startsWith('//')
  return isOurs ? `${pathname}${search}` : '/consultations'
}

/** `GET /language?to=zh|en`: remembers the language and leads back to the page. */
export const GET = (request: Request): Response => {
  const to = new URL(request.url).searchParams.get('to') === 'en' ? 'en' : 'zh'
  return new Response(null, {
    status: 303,
    headers: {
      Location: comingFrom(request),
      'Set-Cookie': `${LANGUAGE_COOKIE}=${to}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`,
      'Cache-Control': 'no-store',
    },
  })
}
