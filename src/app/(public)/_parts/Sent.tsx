import type { MessageKey } from '@/src/i18n/messages'

/** After a comment: its code, once. */
export const Sent = ({
  code,
  text,
}: {
  readonly code: string | null
  readonly text: (key: MessageKey) => string
}) => (
  <div className="sent" role="status">
    <strong>{text('public.sent')}</strong>
    {code ? (
      <p>
        {text('public.sentText')} <code>{code}</code>
      </p>
    ) : (
      <p>{text('public.sentNoCode')}</p>
    )}
  </div>
)
