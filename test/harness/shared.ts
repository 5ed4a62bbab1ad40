import { afterAll } from '@jest/globals'

import { bootTestPayload, type TestPayload } from '@/test/harness/boot'

let shared: Promise<TestPayload> | undefined

/** Payload with the real configuration, started once for all suites of a test file, and ended after the last of them. */
export const sharedTestPayload = (): Promise<TestPayload> => (shared ??= bootTestPayload())

afterAll(async () => (await shared)?.destroy())
