/**
 * What the launchers print: one line, Chinese first, English after it.
 *
 * @param {string} zh
 * @param {string} en
 */
export const bilingual = (zh, en) => `${zh} / ${en}`

/** A progress line on stderr, so that stdout stays free for results. */
export const say = (zh, en) => process.stderr.write(`${bilingual(zh, en)}\n`)

/** An expected failure: the launcher prints its message and ends with 1, without a stack. */
export class LaunchError extends Error {
  constructor(zh, en) {
    super(en === undefined ? zh : bilingual(zh, en))
    this.name = 'LaunchError'
  }
}

/** Runs a launcher; a LaunchError becomes one line and exit 1, anything else keeps its stack. */
export const launch = async (main) => {
  try {
    await main()
  } catch (error) {
    process.stderr.write(
      `${error instanceof LaunchError ? error.message : (error?.stack ?? error)}\n`,
    )
    process.exit(1)
  }
}
