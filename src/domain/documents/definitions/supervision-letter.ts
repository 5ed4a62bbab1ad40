import { dutyPlaces, type DocumentDefinition } from '@/src/domain/documents/definition'

/** 督办函: the office presses for a duty on the ledger, by its due date and its basis. */
export const supervisionLetter: DocumentDefinition = {
  kind: 'supervision-letter',
  format: 'letter',
  genre: '函',
  subjects: ['duties'],
  issuers: ['prefecture-office', 'county-office'],
  placeholders: dutyPlaces,
  wording: {
    title: '关于督办{{duty}}的函',
    addressee: '{{addressee}}',
    body: [
      '你单位承办的“{{duty}}”（台账编号：{{ledgerNumber}}）已于{{openedDate}}立项，办理期限为{{dueDate}}，{{standing}}。为推动事项办结，现督办如下：',
      '一、督办事由',
      '{{matter}}',
      '二、办理依据',
      '{{legalBasis}}',
      '三、办理要求',
      '{{demand}}',
      '四、反馈方式',
      '请于收到本函之日起5个工作日内办结，并将办理情况和佐证材料报送我办，由我办核查销账。确有困难不能按期办结的，应当书面说明理由和完成时限。',
      '特此函告。',
    ].join('\n'),
  },
}
