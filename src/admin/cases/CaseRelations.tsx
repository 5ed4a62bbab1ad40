/** Placeholder until the console is built. */
export const CaseRelations = () => null
