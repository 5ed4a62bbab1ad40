/**
 * Shows that long work goes on: the text with the elapsed seconds, rewritten in place on a terminal,
 * a new line every ten seconds elsewhere.
 *
 * @param {string} text
 * @returns {{ update: (detail: string) => void, stop: () => number }} `stop` answers the seconds taken
 */
export const progress = (text) => {
  const started = Date.now()
  const isTerminal = Boolean(process.stderr.isTTY)
  let detail = ''
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const show = () => {
    const line = `${text} … ${seconds()} s ${detail}`.trimEnd()
    if (isTerminal)
      process.stderr.write(`\r\x1b[2K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)
    else process.stderr.write(`${line}\n`)
  }
  show()
  const timer = setInterval(show, isTerminal ? 250 : 10_000)
  return {
    update: (next) => {
      detail = next
    },
    stop: () => {
      clearInterval(timer)
      if (isTerminal) process.stderr.write('\r\x1b[2K')
      return seconds()
    },
  }
}
