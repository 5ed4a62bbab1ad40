import type { Endpoint } from 'payload'

import { fourMustsEndpoints } from '@/src/accountability/fourMustsEndpoints'
import { consultationEndpoints } from '@/src/decisions/consultations/consultationEndpoints'
import { listExport } from '@/src/documents/listExport'
import { hearingsFeed } from '@/src/feeds/hearingsFeed'
import { healthEndpoint } from '@/src/health/healthEndpoint'
import { metricsEndpoints } from '@/src/metrics/metricsEndpoints'
import { receiptEndpoints } from '@/src/notify/receiptEndpoints'

/** Endpoints that belong to no collection. */
export const endpoints: Endpoint[] = [
  healthEndpoint,
  hearingsFeed,
  listExport,
  ...receiptEndpoints,
  ...metricsEndpoints,
  ...fourMustsEndpoints,
  ...consultationEndpoints,
]
