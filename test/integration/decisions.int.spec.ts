import '@/test/integration/decisions/decisions.suite'
