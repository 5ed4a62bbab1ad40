import { agencyIn, demoPlaces, lawOfficeIn, PREFECTURE } from '@/seed/demo/places'

/** 兴义市 → 兴义, 黔西南州 → 州. */
const shortName = (slug: string, name: string): string =>
  slug === PREFECTURE ? '州' : name.replace(/(县|市|新区)$/, '')

/**
 * Codes of organizations in document numbers (发文机关代字), by name of the organization. They are invented for the
 * demo: each office enters its own.
 */
export const demoOrganCodes: ReadonlyMap<string, string> = new Map([
  ...demoPlaces.flatMap(({ slug, name, government }): [string, string][] => [
    [lawOfficeIn(slug), `${shortName(slug, name)}法治办`],
    [government, `${shortName(slug, name)}府`],
  ]),
  [agencyIn('522323', 'natural-resources'), '普自然资'],
])
