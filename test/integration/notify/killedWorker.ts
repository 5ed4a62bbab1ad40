import { getPayload } from 'payload'

import config from '@payload-config'
import { deliverOutbox } from '@/src/notify/deliverOutbox'

// Delivers like any worker, and dies without a word before or after the relay has taken the first mail.
const moment = process.argv[2]
const payload = await getPayload({ config })
const send = payload.sendEmail

payload.sendEmail = async (mail) => {
  if (moment === 'before') process.kill(process.pid, 'SIGKILL')
  const answer = await send(mail)
  process.kill(process.pid, 'SIGKILL')
  return answer
}
await deliverOutbox(payload)
