// These suites share one start of Payload and one database, each with regions of its own.
import '@/test/integration/matters/gate.suite'
import '@/test/integration/matters/opinions.suite'
import '@/test/integration/matters/litigation.suite'
import '@/test/integration/matters/counselRights.suite'
