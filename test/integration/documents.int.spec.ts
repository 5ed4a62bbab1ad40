// These suites share one start of Payload and one database, each with regions of its own.
import '@/test/integration/documents/documents.suite'
import '@/test/integration/documents/kinds.suite'
import '@/test/integration/documents/numbers.suite'
import '@/test/integration/documents/templates.suite'
