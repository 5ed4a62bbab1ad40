import { listColumnsOf } from '@/src/imports/listColumns'
import type { ListDefinition } from '@/src/imports/readList'

/** The columns of a roster of counsel (法律顾问名册), by the name that we use and by those of offices. */
const columns = [
  { key: 'name', heading: '姓名', aliases: ['律师姓名', '顾问姓名', '法律顾问'], isRequired: true },
  {
    key: 'licenceNumber',
    heading: '执业证号',
    aliases: ['律师执业证号', '执业证书编号', '执业证编号', '证号', '公职律师证书编号'],
    isRequired: true,
  },
  {
    key: 'firm',
    heading: '执业机构',
    aliases: ['律师事务所', '执业单位', '所在律所', '律所', '工作单位'],
    isRequired: true,
  },
  {
    key: 'kind',
    heading: '类别',
    aliases: ['律师类别', '顾问类别', '人员类别'],
    isRequired: false,
  },
  {
    key: 'fields',
    heading: '专长领域',
    aliases: ['专业领域', '擅长领域', '业务专长', '专长'],
    isRequired: false,
  },
  {
    key: 'isCivilServant',
    heading: '是否现职公务员',
    aliases: ['现职公务员', '是否公务员', '现任公务员', '是否现任公务员', '公务员'],
    isRequired: false,
  },
  {
    key: 'unit',
    heading: '聘任单位',
    aliases: ['聘用单位', '聘请单位', '服务单位', '顾问单位'],
    isRequired: false,
  },
  {
    key: 'startOn',
    heading: '聘期起',
    aliases: ['聘期开始', '聘任开始日期', '起聘日期', '聘任日期', '合同起'],
    isRequired: false,
  },
  {
    key: 'endOn',
    heading: '聘期止',
    aliases: ['聘期结束', '聘任截止日期', '聘期届满', '到期日期', '合同止'],
    isRequired: false,
  },
  {
    key: 'feeClass',
    heading: '费用类别',
    aliases: ['付费方式', '收费方式', '费用方式'],
    isRequired: false,
  },
  {
    key: 'phone',
    heading: '手机',
    aliases: ['手机号', '手机号码', '联系电话', '电话', '联系方式'],
    isRequired: false,
  },
  {
    key: 'email',
    heading: '邮箱',
    aliases: ['电子邮箱', '电子邮件', 'email', 'e-mail'],
    isRequired: false,
  },
] as const

export type RosterColumn = (typeof columns)[number]['key']

/** The columns of a roster, as their headings are looked up. */
export const rosterColumns = listColumnsOf<RosterColumn>(columns)

/** What a roster is: each of its records is a lawyer with a licence. */
export const rosterList: ListDefinition<RosterColumn> = {
  columns: rosterColumns,
  keyColumn: 'licenceNumber',
  isRecord: (text) => /\d{8}/.test(text.normalize('NFKC').replace(/[\s-]/g, '')),
  headerMissing: 'imports.roster.headerMissing',
  noRows: 'imports.roster.noRows',
}
