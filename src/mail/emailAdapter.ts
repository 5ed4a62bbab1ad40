import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'

import type { Env } from '@/src/env'

const parseSender = (from: string): { name: string; address: string } => {
  const match = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(from)
  return match
    ? { name: match[1] ?? '', address: match[2] ?? from }
    : { name: '', address: from.trim() }
}

type Sender = ReturnType<typeof parseSender>

/** Without a relay nothing is sent, and nobody's address reaches the log; notices wait in the outbox. */
const withoutRelay =
  ({ name, address }: Sender): EmailAdapter =>
  ({ payload }) => ({
    name: 'without-relay',
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: () => {
      payload.logger.warn({ msg: 'SMTP_URL is not set: a message was not sent' })
      return Promise.resolve()
    },
  })

/**
 * The mail transport of `SMTP_URL`. The relay is not asked at boot: a dead one must not keep the console
 * from starting.
 */
export const emailAdapter = ({ smtpUrl, mailFrom }: Pick<Env, 'smtpUrl' | 'mailFrom'>) => {
  const { name, address } = parseSender(mailFrom)
  if (!smtpUrl) return withoutRelay({ name, address })
  return nodemailerAdapter({
    defaultFromName: name,
    defaultFromAddress: address,
    skipVerify: true,
    // A path or address inside a message must never make the server read files or fetch pages.
    transport: nodemailer.createTransport({
      url: smtpUrl,
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    }),
  })
}
