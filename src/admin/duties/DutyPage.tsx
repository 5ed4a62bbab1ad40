/** Placeholder until the console is built. */
export const DutyPage = () => null
