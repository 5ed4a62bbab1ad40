import type { Config } from 'payload'

/** The first screen: what must I do today, what is late, what has not been signed for. */
export const dashboard: NonNullable<NonNullable<Config['admin']>['dashboard']> = {
  widgets: [],
  defaultLayout: [],
}
