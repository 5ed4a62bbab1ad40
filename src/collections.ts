import type { CollectionConfig } from 'payload'

import { AssessmentTables } from '@/collections/accountability/AssessmentTables'
import { Assessments } from '@/collections/accountability/Assessments'
import { Bulletins } from '@/collections/accountability/Bulletins'
import { Findings } from '@/collections/accountability/Findings'
import { Inspections } from '@/collections/accountability/Inspections'
import { Interviews } from '@/collections/accountability/Interviews'
import { LawReports } from '@/collections/accountability/LawReports'
import { Observations } from '@/collections/accountability/Observations'
import { PromotionOpinions } from '@/collections/accountability/PromotionOpinions'
import { Referrals } from '@/collections/accountability/Referrals'
import { Sanctions } from '@/collections/accountability/Sanctions'
import { SuggestionReplies } from '@/collections/accountability/SuggestionReplies'
import { SupervisionRounds } from '@/collections/accountability/SupervisionRounds'
import { Tracebacks } from '@/collections/accountability/Tracebacks'
import { WrittenReports } from '@/collections/accountability/WrittenReports'
import { Counsel } from '@/collections/counsel/Counsel'
import { CounselAssessments } from '@/collections/counsel/CounselAssessments'
import { DutyPlaces } from '@/collections/counsel/DutyPlaces'
import { DutyShifts } from '@/collections/counsel/DutyShifts'
import { Engagements } from '@/collections/counsel/Engagements'
import { LegalOpinions } from '@/collections/counsel/LegalOpinions'
import { MatterComments } from '@/collections/counsel/MatterComments'
import { Matters } from '@/collections/counsel/Matters'
import { TaskForces } from '@/collections/counsel/TaskForces'
import { DecisionCatalogues } from '@/collections/decisions/DecisionCatalogues'
import { DecisionDrafts } from '@/collections/decisions/DecisionDrafts'
import { Decisions } from '@/collections/decisions/Decisions'
import { LegalityReviews } from '@/collections/decisions/LegalityReviews'
import { PublicComments } from '@/collections/decisions/PublicComments'
import { DocumentNumbers } from '@/collections/documents/DocumentNumbers'
import { DocumentTemplates } from '@/collections/documents/DocumentTemplates'
import { OfficialDocuments } from '@/collections/documents/OfficialDocuments'
import { Deliveries } from '@/collections/ledger/Deliveries'
import { Duties } from '@/collections/ledger/Duties'
import { Notifications } from '@/collections/ledger/Notifications'
import { Receipts } from '@/collections/ledger/Receipts'
import { Appearances } from '@/collections/litigation/Appearances'
import { Cases } from '@/collections/litigation/Cases'
import { Hearings } from '@/collections/litigation/Hearings'
import { JudicialSuggestions } from '@/collections/litigation/JudicialSuggestions'
import { Agencies } from '@/collections/organization/Agencies'
import { Courts } from '@/collections/organization/Courts'
import { Regions } from '@/collections/organization/Regions'
import { Users } from '@/collections/organization/Users'
import { AuditEvents } from '@/collections/platform/AuditEvents'
import { AuditSeals } from '@/collections/platform/AuditSeals'
import { Benchmarks } from '@/collections/platform/Benchmarks'
import { Calendars } from '@/collections/platform/Calendars'
import { Files } from '@/collections/platform/Files'
import { Imports } from '@/collections/platform/Imports'
import { Rules } from '@/collections/platform/Rules'
import { ScheduleSlots } from '@/collections/platform/ScheduleSlots'
import { Webhooks } from '@/collections/platform/Webhooks'

const inOrder: readonly CollectionConfig[] = [
  Cases,
  Hearings,
  Appearances,
  JudicialSuggestions,
  Imports,
  Duties,
  Notifications,
  Receipts,
  Bulletins,
  Tracebacks,
  Interviews,
  Sanctions,
  WrittenReports,
  SuggestionReplies,
  LawReports,
  Observations,
  Inspections,
  Findings,
  SupervisionRounds,
  AssessmentTables,
  Assessments,
  PromotionOpinions,
  Referrals,
  Matters,
  LegalOpinions,
  MatterComments,
  Counsel,
  Engagements,
  CounselAssessments,
  TaskForces,
  DutyShifts,
  DutyPlaces,
  DecisionCatalogues,
  Decisions,
  LegalityReviews,
  PublicComments,
  DecisionDrafts,
  OfficialDocuments,
  DocumentNumbers,
  DocumentTemplates,
  Agencies,
  Courts,
  Regions,
  Users,
  Rules,
  Benchmarks,
  Calendars,
  Files,
  AuditEvents,
  AuditSeals,
  Deliveries,
  Webhooks,
  ScheduleSlots,
]

/** Every collection, in the order of the menu. The tab that shows a record as JSON is for nobody's work. */
export const collections: CollectionConfig[] = inOrder.map((collection) => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
}))
