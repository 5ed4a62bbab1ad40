export const ReviewTop = () => null
