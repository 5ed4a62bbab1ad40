/** One variable that is missing or wrong, and what to do about it (Chinese / English). */
export interface EnvProblem {
  readonly name: string
  readonly message: string
}

/** The environment does not allow a start. The message has one line for each problem. */
export class EnvError extends Error {
  readonly problems: readonly EnvProblem[]

  constructor(problems: readonly EnvProblem[]) {
    super(problems.map(({ name, message }) => `${name}: ${message}`).join('\n'))
    this.name = 'EnvError'
    this.problems = problems
  }
}
