import { setTimeout as sleep } from 'node:timers/promises'
import type { AddressInfo } from 'node:net'

import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** How the server treats the next message. */
export type SmtpMood =
  | { kind: 'accept' }
  /** Answers with a temporary error. */
  | { kind: 'refuse' }
  /** Takes the message, but only after this time in milliseconds. */
  | { kind: 'delay'; ms: number }
  /** Keeps the message and hangs up before it says so: the sender cannot know. */
  | { kind: 'drop' }

export interface SmtpHarness {
  /** For `SMTP_URL`. */
  url: string
  /** Every message that has arrived, parsed. */
  messages: ParsedMail[]
  behave: (mood: SmtpMood) => void
  /** Waits until this many messages have arrived. */
  waitFor: (count: number, timeoutMs?: number) => Promise<ParsedMail[]>
  stop: () => Promise<void>
}

/** A real mail server on a free port of this machine. */
export const startSmtpServer = async (): Promise<SmtpHarness> => {
  const messages: ParsedMail[] = []
  let mood: SmtpMood = { kind: 'accept' }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      void simpleParser(stream).then(async (mail) => {
        if (mood.kind === 'refuse') {
          done(Object.assign(new Error('Try again later'), { responseCode: 451 }))
          return
        }
        if (mood.kind === 'delay') await sleep(mood.ms)
        messages.push(mail)
        if (mood.kind === 'drop') {
          for (const connection of server.connections) {
            const { _socket: socket, session: own } = connection as unknown as {
              _socket: { destroy: () => void }
              session: { id: string }
            }
            if (own.id === session.id) socket.destroy()
          }
          return
        }
        done()
      }, done)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo

  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    behave: (next) => {
      mood = next
    },
    waitFor: async (count, timeoutMs = 5_000) => {
      const giveUpAt = Date.now() + timeoutMs
      while (messages.length < count) {
        if (Date.now() > giveUpAt) {
          throw new Error(`${messages.length} of ${count} messages arrived in ${timeoutMs} ms`)
        }
        await sleep(20)
      }
      return messages
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
