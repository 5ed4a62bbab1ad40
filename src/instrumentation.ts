/** Where `bin/lib/serve.mjs` finds what to do before the process ends. */
const SHUTDOWN = Symbol.for('zhisu.shutdown')

/**
 * Next calls this once at boot. Payload starts its crons only when somebody asks for it with `cron`,
 * otherwise on the first request: reminders must not wait for a visitor.
 */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  const payload = await getPayload({ config, cron: true })
  Object.assign(globalThis, { [SHUTDOWN]: () => payload.destroy() })
}
