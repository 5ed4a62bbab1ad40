/** Text of a PDF page in the one font that every reader has; the demo's papers say what they are. */
const content = 'BT /F1 18 Tf 72 760 Td (Zhisu demo paper - not a real document) Tj ET'

const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
]

const pdf = (): Buffer => {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}

/** A one-page paper to hand in, as Payload takes files. */
export const demoFile = (
  name: string,
): { data: Buffer; mimetype: string; name: string; size: number } => {
  const data = pdf()
  return { data, mimetype: 'application/pdf', name: `${name}.pdf`, size: data.length }
}
