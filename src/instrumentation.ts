/** Where `bin/lib/serve.mjs` finds what to do before the process ends. */
const SHUTDOWN = Symbol.for('zhisu.shutdown')

/**
 * Next calls this once at boot. Payload starts its crons only when somebody asks for it with `cron`,
 * otherwise on the first request: reminders must not wait for a visitor. The timetable starts with them.
 */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }, { startTimetable }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('@/src/jobs/startTimetable'),
  ])
  const payload = await getPayload({ config, cron: true })
  const stopTimetable = startTimetable(payload)
  Object.assign(globalThis, {
    [SHUTDOWN]: async () => {
      await stopTimetable()
      await payload.destroy()
    },
  })
}
