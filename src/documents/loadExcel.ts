/** The library that writes .xlsx files: loaded by the first who needs it, because it is half of what a start would load. */
export const loadExcel = async () => (await import('exceljs')).default
