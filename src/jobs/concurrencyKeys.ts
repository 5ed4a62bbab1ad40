/** Concurrency keys: of one key only one job runs at a time, and it does the work of those that wait. */
export const concurrencyKeys = {
  evaluateThresholds: ({ region, year }: { region: string; year: number }): string =>
    `evaluate-thresholds|${region}|${year}`,
  deliverOutbox: (): string => 'deliver-outbox',
  recomputeDueDates: (): string => 'recompute-due-dates',
  runImport: (input: { import: string }): string => `run-import|${input.import}`,
  dailySweep: (): string => 'daily-sweep',
  computeAssessments: (input: { table: string }): string => `compute-assessments|${input.table}`,
  sealAudit: (): string => 'seal-audit',
}
