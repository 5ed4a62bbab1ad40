// These suites share one world, in this order: the later ones change what the first one reads.
import '@/test/access/collections.suite'
import '@/test/access/personalData.suite'
import '@/test/access/dutyActions.suite'
import '@/test/access/platform.suite'
