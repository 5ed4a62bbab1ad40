// These suites share one start of Payload and one database, each with regions of its own.
import '@/test/integration/oversight/assessment.suite'
import '@/test/integration/oversight/inspections.suite'
import '@/test/integration/oversight/promotions.suite'
import '@/test/integration/oversight/referralAnalysis.suite'
import '@/test/integration/oversight/referrals.suite'
import '@/test/integration/oversight/rounds.suite'
