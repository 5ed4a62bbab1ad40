/** Width of a text in Chinese characters: digits, Latin letters and half-width signs take half of one. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, char) => width + ((char.codePointAt(0) ?? 0) > 255 ? 1 : 0.5), 0)
