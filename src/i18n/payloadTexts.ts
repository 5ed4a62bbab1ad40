/** Texts of Payload's own that we word differently: an empty cell is a dash, buttons say one verb. */
export const payloadTexts = {
  zh: {
    general: {
      dashboard: '工作台',
      noLabel: '—',
      createNew: '新建',
      createNewLabel: '新建{{label}}',
      trash: '回收站',
      filters: '筛选',
    },
  },
  en: { general: { noLabel: '—', createNew: 'New', createNewLabel: 'New {{label}}' } },
} as const
