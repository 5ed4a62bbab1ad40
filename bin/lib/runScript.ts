/** Runs a script to its end: one line and status 1 on an error, and no open handle keeps it alive. */
export const runScript = async (script: () => Promise<void>): Promise<never> => {
  try {
    await script()
    process.exit(0)
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error)
    process.exit(1)
  }
}
