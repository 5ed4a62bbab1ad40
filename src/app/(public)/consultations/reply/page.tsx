import { Prose } from '@/src/app/(public)/_parts/Prose'
import { publicPayload } from '@/src/app/(public)/_parts/publicPayload'
import { publicText } from '@/src/app/(public)/_parts/publicText'
import { replyOf, type CommentReply } from '@/src/decisions/consultations/replyOf'
import { commentAnswers } from '@/src/domain/decisions/consultation'
import { labelOf } from '@/src/domain/options'

const Reply = async ({ reply }: { readonly reply: CommentReply }) => {
  const { text, locale } = await publicText()
  const params = { day: reply.receivedOn, title: reply.decision, number: reply.number }
  if (!reply.answer) return <p role="status">{text('public.replyPending', params)}</p>
  return (
    <div className="sent" role="status">
      <p>{text('public.replyFound', params)}</p>
      <p>
        <strong>{labelOf(commentAnswers, reply.answer, locale)}</strong>
      </p>
      {reply.reason && <Prose text={reply.reason} />}
    </div>
  )
}

/** The reply to a comment, for whoever holds its code. */
const ReplyPage = async ({
  searchParams,
}: {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}) => {
  const { text } = await publicText()
  const { code } = await searchParams
  const asked = typeof code === 'string' ? code.trim() : ''
  const reply = asked ? await replyOf(await publicPayload(), asked) : null
  return (
    <>
      <h1>{text('public.reply')}</h1>
      <p className="lead">{text('public.replyLead')}</p>
      <form action="/consultations/reply" method="get">
        <label htmlFor="code">{text('public.code')}</label>
        <input
          autoComplete="off"
          defaultValue={asked}
          id="code"
          maxLength={20}
          name="code"
          required
          type="text"
        />
        <button type="submit">{text('public.find')}</button>
      </form>
      {asked && !reply && (
        <p className="refusal" role="alert">
          {text('public.noReply')}
        </p>
      )}
      {reply && <Reply reply={reply} />}
    </>
  )
}

export default ReplyPage
