/** Characters with which Excel, WPS and LibreOffice begin a formula when they open a text file. */
const FORMULA_START = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/u

const ESCAPE = "'"

/**
 * A text for a cell of an exported table, harmless in Excel and WPS: what would be read as a formula gets an
 * apostrophe in front, which they show as text. Numbers are not touched: hand them over as numbers.
 */
export const escapeCell = (text: string): string =>
  FORMULA_START.test(text) ? `${ESCAPE}${text}` : text

/** The text as it was before {@link escapeCell}: exported tables are corrected and read again. */
export const unescapeCell = (text: string): string =>
  text.startsWith(ESCAPE) && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text
