import type { CollectionConfig, Config, Plugin } from 'payload'

const ROWS = 25
const CHOICES = [25, 50, 100, 200]
const LIST_TOP = '/src/admin/lists/ListTop#ListTop'

const withListTop = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    pagination: { defaultLimit: ROWS, limits: CHOICES },
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      beforeListTable: [LIST_TOP, ...(collection.admin?.components?.beforeListTable ?? [])],
    },
  },
})

/** Gives every list of the console its presets, export, empty state and page size. */
export const consoleLists: Plugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withListTop),
})
