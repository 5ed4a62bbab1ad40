import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { bootTestPayload, type TestPayload } from '@/test/harness/boot'

describe('the test harness', () => {
  let test: TestPayload

  beforeAll(async () => {
    test = await bootTestPayload()
  })

  afterAll(() => test.destroy())

  it('starts on an empty, migrated database of its own', async () => {
    const { totalDocs } = await test.payload.count({ collection: 'users' })
    expect(totalDocs).toBe(0)
  })

  it('serves the REST API, which turns a visitor away', async () => {
    expect((await test.rest.visitor.get('/cases')).status).toBe(403)
  })
})
