/** Placeholder until the console is built. */
export const LossCell = () => null
