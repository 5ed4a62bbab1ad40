import type { Payload } from 'payload'

import { loadBenchmarks } from '@/seed/reference/benchmarks'
import { loadCourts } from '@/seed/reference/courts'
import { loadDocumentTemplates } from '@/seed/reference/documentTemplates'
import { loadOrganizations } from '@/seed/reference/organizations'
import { loadRegions } from '@/seed/reference/regions'
import { loadRules } from '@/seed/reference/rules'
import { inTransaction } from '@/src/database/inTransaction'

/**
 * Loads the reference data: regions, courts, offices and governments, benchmarks, rules, wordings of documents. Causes and the
 * published calendars are part of the code. May run again at any time: what an office edited stays.
 */
export const loadReferenceData = (payload: Payload): Promise<void> =>
  inTransaction(payload, async (req) => {
    const regions = await loadRegions(req)
    await loadCourts(req, regions)
    await loadOrganizations(req, regions)
    await loadBenchmarks(req)
    await loadRules(req)
    await loadDocumentTemplates(req)
  })
