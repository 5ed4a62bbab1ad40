import type { Payload } from 'payload'

import type { LossRateModel } from '@/src/metrics/counts'
import { mongodbLossRateModel } from '@/src/metrics/mongodb/mongodbLossRateModel'
import { sqliteLossRateModel } from '@/src/metrics/sqlite/sqliteLossRateModel'

/** The read model of the loss rates for the database in use. */
export const lossRateModel = (payload: Payload): LossRateModel =>
  payload.db.name === 'sqlite' ? sqliteLossRateModel(payload) : mongodbLossRateModel(payload)
