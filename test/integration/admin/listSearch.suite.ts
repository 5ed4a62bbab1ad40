import { beforeAll, describe, expect, it } from '@jest/globals'

import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion } from '@/test/harness/factories'

describe('the search of every list', () => {
  let test: TestPayload

  beforeAll(async () => {
    test = await sharedTestPayload()
  })

  it('asks only for fields that the reader may ask for', async () => {
    const region = await makeRegion(test)
    const office = await region.login('prefecture-office')
    const searched = test.payload.config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .flatMap(({ slug, admin }) =>
        (admin.listSearchableFields ?? [admin.useAsTitle]).map((field) => ({ slug, field })),
      )
    const refused: string[] = []
    for (const { slug, field } of searched) {
      if (field === 'id') continue
      const { status } = await office.get(`/${slug}?where[${field}][like]=x&limit=1`)
      if (status === 400) refused.push(`${slug}.${field}`)
    }
    expect(searched.length).toBeGreaterThan(10)
    expect(refused).toEqual([])
  })
})
