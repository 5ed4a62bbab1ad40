export const CommentTop = () => null
