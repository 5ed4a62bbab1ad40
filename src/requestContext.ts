import type { DutyKind } from '@/src/domain/dutyStates'
import type { Calendars } from '@/src/domain/rules/dueDates'
import type { RuleParameters } from '@/src/domain/rules/rule'

declare module 'payload' {
  /** What our own operations tell the hooks of the operations they nest. */
  export interface RequestContext {
    /** The instant that counts as now, for jobs of a slot and for tests. */
    now?: Date
    /** A remand re-opens the case: the state machine lets it step back. */
    isRemand?: boolean
    /** Imported history: steps that lie in the past open no duties. */
    isHistory?: boolean
    /** An import that was told to open the duties of past steps as well. */
    opensPastDuties?: boolean
    /** Ties the audit events of one piece of work together. */
    correlationId?: string
    /** The import in whose name a record is made. */
    importRun?: string
    /** A step that an endpoint takes on a paper after it was handed in, having checked its user. */
    isPaperStep?: boolean
    /** The step by which a bulletin leaves its state: no other write does. */
    bulletinStep?: 'approve' | 'issue'
    /** The step by which a yearly catalogue is published or amended: no other write does. */
    catalogueStep?: 'publish' | 'amend'
    /** Work already queued in a transaction of this request; see `isFirstInTransaction`. */
    queued?: Set<string>
    /** Calendars and rule parameters that this request has read. */
    calendars?: Calendars
    ruleParameters?: ReadonlyMap<DutyKind, RuleParameters>
  }
}

export {}
