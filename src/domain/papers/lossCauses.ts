import type { Bilingual } from '@/src/domain/bilingual'
import type { Option } from '@/src/domain/options'

interface CauseClass extends Option {
  readonly causes: readonly (Bilingual & { readonly value: string })[]
}

/**
 * Why agencies lose, on two levels: the grounds on which courts set acts aside (行诉法第七十条、第七十二条至第七十八条),
 * and how the agency conducted the case. A list of this office, not of a statute.
 */
export const lossCauseClasses = [
  {
    value: 'facts',
    label: { zh: '事实和证据', en: 'Facts and evidence' },
    causes: [
      { value: 'main-evidence', zh: '主要证据不足', en: 'Main evidence insufficient' },
      { value: 'facts-unclear', zh: '事实认定不清', en: 'Facts not established' },
      { value: 'evidence-late', zh: '逾期举证', en: 'Evidence filed late' },
    ],
  },
  {
    value: 'procedure',
    label: { zh: '程序', en: 'Procedure' },
    causes: [
      { value: 'not-told', zh: '未告知陈述申辩权利', en: 'Right to be heard not told' },
      { value: 'no-hearing', zh: '应听证未听证', en: 'Hearing omitted' },
      { value: 'no-legal-review', zh: '未经法制审核', en: 'No legal review' },
      { value: 'time-limit', zh: '超过法定期限', en: 'Time limit exceeded' },
      { value: 'bad-service', zh: '送达不合法', en: 'Unlawful service' },
      { value: 'other-procedure', zh: '其他程序违法', en: 'Other procedural fault' },
    ],
  },
  {
    value: 'law',
    label: { zh: '法律适用', en: 'Application of law' },
    causes: [
      { value: 'wrong-law', zh: '适用法律法规错误', en: 'Wrong law applied' },
      { value: 'discretion', zh: '裁量明显不当', en: 'Discretion plainly improper' },
    ],
  },
  {
    value: 'competence',
    label: { zh: '职权', en: 'Competence' },
    causes: [
      { value: 'beyond-powers', zh: '超越职权', en: 'Beyond its powers' },
      { value: 'abuse', zh: '滥用职权', en: 'Abuse of power' },
    ],
  },
  {
    value: 'inaction',
    label: { zh: '不履行职责', en: 'Failure to act' },
    causes: [
      { value: 'duty-not-done', zh: '不履行或拖延履行法定职责', en: 'Statutory duty not done' },
      { value: 'agreement-breach', zh: '不履行行政协议', en: 'Agreement not performed' },
    ],
  },
  {
    value: 'litigation',
    label: { zh: '应诉', en: 'Conduct of the case' },
    causes: [
      { value: 'weak-defence', zh: '答辩、质证不力', en: 'Weak defence' },
      { value: 'settlement-missed', zh: '错失化解时机', en: 'Chance to settle missed' },
    ],
  },
] as const satisfies readonly CauseClass[]

/** Every cause as one choice, its class in front: 程序：未经法制审核. */
export const lossCauses: readonly Option[] = lossCauseClasses.flatMap(({ label, causes }) =>
  causes.map(({ value, zh, en }) => ({
    value,
    label: { zh: `${label.zh}：${zh}`, en: `${label.en}: ${en}` },
  })),
)
