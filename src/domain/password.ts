/** Whether a password has at least 10 characters with a letter and a digit. */
export const isAcceptablePassword = (password: string): boolean =>
  password.length >= 10 && /\p{Letter}/u.test(password) && /\d/.test(password)
