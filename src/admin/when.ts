/** An instant as a clerk writes it, in Beijing time: `2026-03-05 09:30`. */
export const when = (instant: string | null | undefined): string => {
  if (!instant) return '—'
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant))
  return parts.replace(',', '')
}
