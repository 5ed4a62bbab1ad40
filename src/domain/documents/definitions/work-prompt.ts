import { dutyPlaces, type DocumentDefinition } from '@/src/domain/documents/definition'

/** 工作提示函: the office tells a unit what it owes before it is late, or what an inspection has found. */
export const workPrompt: DocumentDefinition = {
  kind: 'work-prompt',
  format: 'letter',
  genre: '函',
  subjects: ['duties', 'findings'],
  issuers: ['prefecture-office', 'county-office'],
  placeholders: dutyPlaces,
  wording: {
    title: '关于{{duty}}的工作提示函',
    addressee: '{{addressee}}',
    body: [
      '根据行政应诉和行政执法监督工作安排，现就“{{duty}}”（台账编号：{{ledgerNumber}}）有关事项提示如下：',
      '一、提示事项',
      '{{matter}}',
      '二、工作依据',
      '{{legalBasis}}',
      '三、工作要求',
      '{{demand}}',
      '四、办理期限和反馈方式',
      '请于{{dueDate}}前办理完毕，并将办理情况和佐证材料报送我办，由我办核查销账。',
      '特此提示。',
    ].join('\n'),
  },
}
