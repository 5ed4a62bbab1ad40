import { commonPlaces, place, type DocumentDefinition } from '@/src/domain/documents/definition'

/**
 * 出庭应诉通知抄送函: the office passes the court's notice of a hearing on to the agency and reminds its head of
 * the duty to appear and to speak (法释〔2020〕3号).
 */
export const hearingNoticeCopy: DocumentDefinition = {
  kind: 'hearing-notice-copy',
  format: 'letter',
  genre: '函',
  subjects: ['hearings'],
  issuers: ['prefecture-office', 'county-office'],
  placeholders: [
    ...commonPlaces,
    place('caseNumber', '案号', 'Case number'),
    place('cause', '案由', 'Cause'),
    place('court', '法院', 'Court'),
    place('agencies', '被诉行政机关', 'Defendants'),
    place('startsAt', '开庭时间', 'Time of the hearing'),
    place('courtroom', '开庭地点', 'Place of the hearing'),
  ],
  wording: {
    title: '关于抄送{{caseNumber}}案出庭应诉通知的函',
    addressee: '{{addressee}}',
    body: [
      '{{court}}受理的{{caseNumber}}{{cause}}一案，被告为{{agencies}}。现将该案出庭应诉通知抄送你单位，并就负责人出庭应诉有关事项函告如下：',
      '一、开庭时间和地点',
      '开庭时间：{{startsAt}}。',
      '开庭地点：{{court}}{{courtroom}}。',
      '二、负责人出庭要求',
      '被诉行政机关负责人应当出庭应诉，包括正职、副职负责人、参与分管被诉行政行为实施工作的副职级别的负责人以及其他参与分管的负责人。负责人出庭的，应当就实质性解决行政争议发表意见，做到出庭又出声；应当于庭审前向人民法院提交能够证明其身份、职务的材料。',
      '三、不能出庭的处理',
      '负责人确有正当理由不能出庭的，应当向人民法院提交情况说明和证明材料，加盖行政机关印章或者由主要负责人签字认可，并委托相应的工作人员出庭，不得仅委托律师出庭。无正当理由未出庭的，人民法院可以提出司法建议，我办将按规定通报。',
      '请收到本函后及时确定出庭负责人，并在庭审后登记出庭、出声情况。',
      '特此函告。',
    ].join('\n'),
  },
}
