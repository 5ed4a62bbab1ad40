/** Placeholder until the console is built. */
export const DueCell = () => null
