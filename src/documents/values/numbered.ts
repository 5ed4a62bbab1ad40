/** Texts as numbered lines, `1.…`; undefined where there are none, so that the clerk is asked. */
export const numbered = (texts: readonly (string | null | undefined)[]): string | undefined => {
  const lines = texts.map((text) => (text ?? '').trim()).filter((text) => text !== '')
  return lines.length === 0
    ? undefined
    : lines.map((text, index) => `${index + 1}.${text.replace(/\s*\n\s*/g, '')}`).join('\n')
}
