/** Placeholder until the console is built. */
export const StateCell = () => null
