import { definitionOf } from '@/src/domain/documents/definitions'
import { idOf } from '@/src/domain/idOf'
import type { MessageKey } from '@/src/i18n/messages'
import type { OfficialDocument, User } from '@/src/payload-types'

/** What can be done with an official document. */
export const documentActionNames = ['issue', 'regenerate', 'upload', 'void'] as const
export type DocumentAction = (typeof documentActionNames)[number]

/** Why an action is refused: 403 this person never may, 409 not in this state. */
interface Refusal {
  readonly key: Extract<MessageKey, `document.${string}` | `rights.${string}`>
  readonly status: 403 | 409
}

type Actor = Pick<User, 'role' | 'agency' | 'isActive'>
type Acted = Pick<OfficialDocument, 'kind' | 'state' | 'organ'>

const refusalOfState = ({ state }: Acted, action: DocumentAction): Refusal | null => {
  if (state === 'voided') return { key: 'document.isVoided', status: 409 }
  if (action === 'issue')
    return state === 'draft' ? null : { key: 'document.alreadyIssued', status: 409 }
  // A draft can be filled from its record again; it has no file yet and no number.
  if (state === 'draft' && action !== 'regenerate')
    return { key: 'document.notIssued', status: 409 }
  return null
}

/** Why a user may not do something with a document now; null when it is allowed. Offices act for their own alone. */
export const refusalOf = (
  user: Actor | null,
  document: Acted,
  action: DocumentAction,
): Refusal | null => {
  if (!user || user.isActive === false) return { key: 'rights.signIn', status: 403 }
  const own = idOf(user.agency)
  const isOwn = own !== null && own === idOf(document.organ)
  if (!isOwn || !definitionOf(document.kind).issuers.includes(user.role))
    return { key: 'document.otherOrgan', status: 403 }
  return refusalOfState(document, action)
}

/** What this user may do with this document now: for the endpoints, the page and its buttons alike. */
export const documentActions = (user: Actor | null, document: Acted): DocumentAction[] =>
  documentActionNames.filter((action) => refusalOf(user, document, action) === null)
