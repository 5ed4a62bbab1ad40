// These suites share one start of Payload and one database, each with regions of its own.
import '@/test/integration/accountability/bulletins.suite'
import '@/test/integration/accountability/fourMusts.suite'
import '@/test/integration/accountability/lawReports.suite'
import '@/test/integration/accountability/lossChains.suite'
import '@/test/integration/accountability/papers.suite'
import '@/test/integration/accountability/sanctions.suite'
