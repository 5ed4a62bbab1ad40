// These suites share one start of Payload and one database, each with regions of its own.
import '@/test/integration/desk/shifts.suite'
import '@/test/integration/desk/roster.suite'
import '@/test/integration/desk/taskForces.suite'
