/** Case numbers in a text as documents print them: the year in full-width brackets, `（2026）黔2301行初12号`. */
export const printedCaseNumber = (text: string): string =>
  text.replace(/\((\d{4})\)(?=\p{Script=Han})/gu, '（$1）')
