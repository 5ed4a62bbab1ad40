import { describe, expect, it } from '@jest/globals'

import { stateLook } from '@/src/admin/cells/stateMarks'
import { assessmentStates } from '@/src/domain/accountability/assessmentStates'
import {
  inspectionStates,
  objectionDecisions,
  scoreStates,
} from '@/src/domain/accountability/inspection'
import { promotionStates } from '@/src/domain/accountability/promotionOpinion'
import { referralStates } from '@/src/domain/accountability/referral'
import { bulletinStates } from '@/src/domain/bulletins/bulletin'
import { dutyStates } from '@/src/domain/dutyStates'
import { attendances } from '@/src/domain/litigation/attendance'
import { caseStates, hearingStates } from '@/src/domain/litigation/caseOptions'
import { deliveryStates, noticeDeliveryStates } from '@/src/domain/noticeStates'

const lists = {
  caseStates,
  hearingStates,
  dutyStates,
  noticeDeliveryStates,
  deliveryStates,
  attendances,
  bulletinStates,
  inspectionStates,
  scoreStates,
  objectionDecisions,
  assessmentStates,
  promotionStates,
  referralStates,
}

describe('states in lists', () => {
  it.each(Object.entries(lists))(
    '%s differ in sign or word of their own, never plain',
    (_, list) => {
      const looks = list.map(({ value }) => stateLook(value))
      expect(looks.map(({ mark }) => mark)).not.toContain('·')
      expect(new Set(looks.map(({ mark }) => mark)).size).toBe(list.length)
    },
  )
})
