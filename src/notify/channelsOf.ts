import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { localeOf, type Locale } from '@/src/i18n/message'

/** One way out of the house for the notices of one organization. */
export interface Channel {
  readonly channel: 'email' | 'webhook'
  readonly address: string
  readonly locale: Locale
  readonly webhook?: string
}

const byAddress = (channels: readonly Channel[]): Channel[] => [
  ...new Map(
    // The last one wins, and a person's own language must win over the organization's.
    channels.map((one) => [one.webhook ?? one.address.toLowerCase(), one]),
  ).values(),
]

/**
 * Where notices of organizations go outside the console: the organization's mailbox, its active users who
 * want mail, its enabled webhooks. Each address once.
 */
export const channelsOf = async (
  req: PayloadRequest,
  agencies: readonly string[],
): Promise<ReadonlyMap<string, readonly Channel[]>> => {
  const ids = [...new Set(agencies)]
  const { docs: organizations } = await req.payload.find({
    depth: 0,
    pagination: false,
    req,
    collection: 'agencies',
    where: { id: { in: ids } },
    select: { email: true },
  })
  const { docs: users } = await req.payload.find({
    depth: 0,
    pagination: false,
    req,
    collection: 'users',
    where: {
      and: [
        { agency: { in: ids } },
        { wantsEmail: { equals: true } },
        { isActive: { not_equals: false } },
      ],
    },
    select: { email: true, agency: true, noticeLanguage: true },
  })
  const { docs: webhooks } = await req.payload.find({
    depth: 0,
    pagination: false,
    req,
    collection: 'webhooks',
    where: { and: [{ recipient: { in: ids } }, { isEnabled: { equals: true } }] },
    select: { name: true, recipient: true },
  })

  return new Map(
    ids.map((id) => [
      id,
      byAddress([
        ...organizations
          .filter((one) => one.id === id && one.email)
          .map((one) => ({ channel: 'email', address: one.email ?? '', locale: 'zh' }) as const),
        ...users
          .filter((one) => idOf(one.agency) === id)
          .map(
            (one) =>
              ({
                channel: 'email',
                address: one.email,
                locale: localeOf(one.noticeLanguage),
              }) as const,
          ),
        ...webhooks
          .filter((one) => idOf(one.recipient) === id)
          // The name, not the URL: a robot's URL is its password.
          .map(
            (one) =>
              ({ channel: 'webhook', address: one.name, locale: 'zh', webhook: one.id }) as const,
          ),
      ]),
    ]),
  )
}
