import { stepStanding, type DecisionFacts } from '@/src/domain/decisions/decision'
import type { MaterialOccasions } from '@/src/domain/decisions/review'

/** Which conditional steps were taken, so that their outcome belongs to the materials. */
export const materialOccasions = (facts: DecisionFacts): MaterialOccasions => ({
  hasPublicComments: stepStanding(facts, 'public-participation').state === 'done',
  hasExperts: stepStanding(facts, 'expert-argument').state === 'done',
  hasRiskAssessment: stepStanding(facts, 'risk-assessment').state === 'done',
})
