import type { Endpoint } from 'payload'

import { healthEndpoint } from '@/src/health/healthEndpoint'

/** Endpoints that belong to no collection. */
export const endpoints: Endpoint[] = [healthEndpoint]
