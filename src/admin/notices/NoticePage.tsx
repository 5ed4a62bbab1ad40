/** Placeholder until the console is built. */
export const NoticePage = () => null
