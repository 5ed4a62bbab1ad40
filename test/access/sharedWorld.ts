import { makeWorld, type World } from '@/test/access/world'

let shared: Promise<World> | undefined

/** The world, built once for all suites of a test file: it takes its time. */
export const sharedWorld = (): Promise<World> => (shared ??= makeWorld())
