// These suites share one start of Payload and one database, each with regions of its own.
import '@/test/integration/admin/board.suite'
import '@/test/integration/admin/listExport.suite'
import '@/test/integration/admin/listSearch.suite'
import '@/test/integration/admin/recordLists.suite'
