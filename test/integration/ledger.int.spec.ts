// These suites share one start of Payload and one database, each with regions of its own.
import '@/test/integration/ledger/actions.suite'
import '@/test/integration/ledger/bulk.suite'
import '@/test/integration/ledger/reconcile.suite'
import '@/test/integration/ledger/sweep.suite'
