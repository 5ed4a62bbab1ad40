import type { DataFromCollectionSlug } from 'payload'

import type { Bilingual } from '@/src/domain/bilingual'
import { gapsInInterview } from '@/src/domain/papers/interviews'
import { gapsInLawReport } from '@/src/domain/papers/law-reports'
import { gapsInObservation } from '@/src/domain/papers/observations'
import type { PaperSlug } from '@/src/domain/papers/paper'
import { gapsInSanctions } from '@/src/domain/papers/sanctions'
import { gapsInSuggestionReply } from '@/src/domain/papers/suggestion-replies'
import { gapsInTraceback } from '@/src/domain/papers/tracebacks'
import { gapsInWrittenReport } from '@/src/domain/papers/written-reports'

/** What a paper still lacks, each named so that its author knows what to fill in; none when it is complete. */
export const paperGaps: {
  readonly [Slug in PaperSlug]: (doc: DataFromCollectionSlug<Slug>) => readonly Bilingual[]
} = {
  tracebacks: gapsInTraceback,
  interviews: gapsInInterview,
  sanctions: gapsInSanctions,
  'written-reports': gapsInWrittenReport,
  'suggestion-replies': gapsInSuggestionReply,
  'law-reports': gapsInLawReport,
  observations: gapsInObservation,
}
