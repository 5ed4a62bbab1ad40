import { dutyValues } from '@/src/documents/values/dutyValues'
import { findingValues } from '@/src/documents/values/finding'
import type { ValueProvider } from '@/src/documents/values/recordValues'

/** 工作提示函: on a duty of the ledger, or on a finding of an inspection. */
export const workPromptValues: ValueProvider = (request) =>
  request.subject.relationTo === 'findings' ? findingValues(request) : dutyValues(request)
