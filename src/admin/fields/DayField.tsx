/** Placeholder until the console is built. */
export const DayField = () => null
