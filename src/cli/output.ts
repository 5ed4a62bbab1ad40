/** A line of progress or explanation for the person at the terminal: stderr, Chinese first. */
export const say = (zh: string, en: string): void => {
  process.stderr.write(`${zh} / ${en}\n`)
}

/**
 * The result of a command on stdout: one JSON document with `--json`, else the text.
 *
 * @param text lines for a person; made only when it is shown
 */
export const printResult = (isJson: boolean, document: unknown, text: () => string): void => {
  process.stdout.write(`${isJson ? JSON.stringify(document) : text()}\n`)
}
