const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000

/** An instant as clocks in Beijing show it, `2026-03-05 09:30`. */
export const beijingTime = (at: Date | string): string =>
  new Date(new Date(at).getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ')
