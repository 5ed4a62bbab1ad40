import '@/test/integration/decisions/catalogues.suite'
import '@/test/integration/decisions/consultations.suite'
import '@/test/integration/decisions/decisions.suite'
