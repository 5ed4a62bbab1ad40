/** A case number as documents print it: the year in full-width brackets, `（2026）黔2301行初12号`. */
export const printedCaseNumber = (caseNumber: string): string =>
  caseNumber.replace(/^\((\d{4})\)/, '（$1）')
