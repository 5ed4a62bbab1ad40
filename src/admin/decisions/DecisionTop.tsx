export const DecisionTop = () => null
