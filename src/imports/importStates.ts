import type { Option } from '@/src/domain/options'

/** Stages of an import run. */
export const importStates = [
  { value: 'previewed', label: { zh: '待确认', en: 'Previewed' } },
  { value: 'queued', label: { zh: '排队中', en: 'Queued' } },
  { value: 'running', label: { zh: '导入中', en: 'Running' } },
  { value: 'done', label: { zh: '已完成', en: 'Done' } },
  { value: 'failed', label: { zh: '失败', en: 'Failed' } },
  { value: 'undone', label: { zh: '已撤销', en: 'Undone' } },
] as const satisfies readonly Option[]
