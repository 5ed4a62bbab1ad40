// These suites share one start of Payload and one database, each with regions of its own.
import '@/test/integration/counsel/roster.suite'
import '@/test/integration/counsel/engagements.suite'
import '@/test/integration/counsel/indicators.suite'
import '@/test/integration/counsel/conflicts.suite'
import '@/test/integration/counsel/coverage.suite'
import '@/test/integration/counsel/counselAssessments.suite'
