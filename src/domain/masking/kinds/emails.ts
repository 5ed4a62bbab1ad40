import type { Candidate } from '@/src/domain/masking/finding'
import type { Reading } from '@/src/domain/masking/reading'

const LOCAL_PART = /[A-Za-z0-9._%+-]{1,64}$/
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/

/** E-mail addresses, read outwards from the sign @ so that no text makes it slow. */
export const emails = ({ folded }: Reading): Candidate[] => {
  const found: Candidate[] = []
  for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(folded.slice(Math.max(0, at - 64), at))?.[0]
    const domain = DOMAIN.exec(folded.slice(at + 1, at + 256))?.[0]
    if (!local || !domain) continue
    found.push({
      kind: 'email',
      start: at - local.length,
      end: at + 1 + domain.length,
      certainty: 'sure',
      masked: '***',
      reason: { zh: '电子邮箱', en: 'e-mail address' },
    })
  }
  return found
}
