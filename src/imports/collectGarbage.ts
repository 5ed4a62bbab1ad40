import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Below this the process is small enough whatever is garbage. */
const QUIET_BYTES = 420 * 1024 * 1024
const EVERY = 8

/**
 * Keeps a long import small. V8 lets garbage grow to a multiple of what is alive before it collects it,
 * which takes a process with a live heap of 200 MB beyond 700 MB; a collection every few thousand rows
 * costs some hundredths of the time.
 *
 * @returns to be called after each chunk
 */
export const garbageCollector = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (() => void) | undefined
  let calls = 0
  return () => {
    calls += 1
    if (calls % EVERY !== 0 || process.memoryUsage.rss() < QUIET_BYTES) return
    collect?.()
  }
}
