import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'

import type { Env } from '@/src/env'

const parseSender = (from: string): { name: string; address: string } => {
  const match = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(from)
  return match
    ? { name: match[1] ?? '', address: match[2] ?? from }
    : { name: '', address: from.trim() }
}

/**
 * The mail transport of `SMTP_URL`; undefined without one, so that messages stay in the outbox. The
 * relay is not asked at boot: a dead one must not keep the console from starting.
 */
export const emailAdapter = ({ smtpUrl, mailFrom }: Pick<Env, 'smtpUrl' | 'mailFrom'>) => {
  if (!smtpUrl) return undefined
  const { name, address } = parseSender(mailFrom)
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
