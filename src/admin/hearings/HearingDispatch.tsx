/** Placeholder until the console is built. */
export const HearingDispatch = () => null
