/** The roles of the console, in the order of the menu that chooses one. */
export const roles = [
  { value: 'system-admin', label: { zh: '系统管理员', en: 'System administrator' } },
  { value: 'prefecture-office', label: { zh: '依法治州办', en: 'Prefecture rule-of-law office' } },
  { value: 'county-office', label: { zh: '依法治县（市）办', en: 'County rule-of-law office' } },
  { value: 'agency', label: { zh: '行政机关', en: 'Administrative agency' } },
  { value: 'counsel', label: { zh: '法律顾问', en: 'Legal counsel' } },
  { value: 'court', label: { zh: '人民法院', en: 'Court' } },
  { value: 'leader', label: { zh: '分管领导', en: 'Leader in charge' } },
  { value: 'discipline', label: { zh: '纪委监委', en: 'Discipline inspection' } },
  { value: 'editor', label: { zh: '典型案例编辑', en: 'Precedent editor' } },
  { value: 'reviewer', label: { zh: '典型案例审核人', en: 'Precedent reviewer' } },
  { value: 'mediator', label: { zh: '调解员', en: 'Mediator' } },
  { value: 'officer', label: { zh: '执法人员', en: 'Enforcement officer' } },
] as const

export type Role = (typeof roles)[number]['value']

/** Roles that act for one county or one agency and so must name a region. */
export const rolesWithRegion: readonly Role[] = ['county-office', 'agency', 'leader']

/** Roles that answer for one organization and so must name it. */
export const rolesWithAgency: readonly Role[] = ['prefecture-office', 'county-office', 'agency']
