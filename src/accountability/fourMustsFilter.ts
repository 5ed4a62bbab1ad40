import type { FourMustsFilter } from '@/src/accountability/fourMusts'

/** Rows of a page. */
const ROWS = 25
const MOST_ON_PAGE = 500

const whole = (text: string | null): number | undefined => {
  const number = Number(text)
  return text && Number.isInteger(number) && number > 0 ? number : undefined
}

/**
 * The filter that an address names: `year`, `region`, `agency`, `state` (open or closed), `page`, `limit`;
 * what it cannot read, it leaves out.
 */
export const fourMustsFilter = (params: URLSearchParams): FourMustsFilter => {
  const state = params.get('state')
  return {
    year: whole(params.get('year')),
    region: params.get('region') || undefined,
    agency: params.get('agency') || undefined,
    isClosed: state === 'open' || state === 'closed' ? state === 'closed' : undefined,
    page: whole(params.get('page')),
    limit: Math.min(whole(params.get('limit')) ?? ROWS, MOST_ON_PAGE),
  }
}
