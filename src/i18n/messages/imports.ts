/** Court lists: what is wrong with a file, a heading or a row, and what to do. */
export const importMessages = {
  'imports.emptyFile': {
    zh: '文件是空的，请选择含有案件名单的 .xlsx 或 .csv 文件',
    en: 'The file is empty: choose an .xlsx or .csv file with the list of cases',
  },
  'imports.wrongType': {
    zh: '“{{fileName}}”的内容不是 Excel 工作簿或 CSV 名单（扩展名可能被改过），请用 Excel 或 WPS 另存为 .xlsx 后再导入',
    en: '“{{fileName}}” holds neither an Excel workbook nor a CSV list (was it renamed?): save it as .xlsx in Excel or WPS and import that',
  },
  'imports.notWorkbook': {
    zh: '文件是压缩包，但里面没有工作表，请用 Excel 或 WPS 另存为 .xlsx 后再导入',
    en: 'The file is an archive without a worksheet: save it as .xlsx in Excel or WPS and import that',
  },
  'imports.oldExcel': {
    zh: '这是旧版 Excel（.xls）文件，请在 Excel 或 WPS 中另存为 .xlsx 后再导入',
    en: 'This is a file of the old Excel format (.xls): save it as .xlsx and import that',
  },
  'imports.passwordProtected': {
    zh: '工作簿设有打开密码，请在 Excel 或 WPS 中取消密码后再导入',
    en: 'The workbook is protected by a password: remove it in Excel or WPS and import the file again',
  },
  'imports.brokenArchive': {
    zh: '文件已损坏，无法读取，请重新下载或用 Excel 打开后另存为 .xlsx',
    en: 'The file is damaged and cannot be read: download it again, or open it in Excel and save it as .xlsx',
  },
  'imports.brokenText': {
    zh: '第{{row}}行附近的引号没有成对，无法读取，请用 Excel 打开后另存为 .xlsx',
    en: 'A quotation mark near line {{row}} is not closed: open the file in Excel and save it as .xlsx',
  },
  'imports.zipBomb': {
    zh: '文件解压后过大，像是恶意构造的文件，已拒绝读取；请只导入从法院系统导出的名单',
    en: 'The file unpacks to far too much and looks made to do harm: it was refused. Import only lists exported by a court',
  },
  'imports.tooLarge': {
    zh: '文件过大，最大为 {{max}} MB，请按年度或法院拆分后分别导入',
    en: 'The file is too large; the most is {{max}} MB: split it by year or court',
  },
  'imports.tooManyColumns': {
    zh: '第{{row}}行的内容超过 {{max}} 列，不是案件名单，请删去多余的列后再导入',
    en: 'Row {{row}} has content in more than {{max}} columns, which is no list of cases: delete what does not belong to it',
  },
  'imports.tooManyRows': {
    zh: '名单超过 {{max}} 行，请按年度或法院拆分后分别导入',
    en: 'The list has more than {{max}} rows: split it by year or court',
  },
  'imports.headerMissing': {
    zh: '前十行里没有找到表头：表头一行至少要有“案号”“法院”“被告”“立案日期”中的三个名称，请检查是否选对了文件（只读取第一张工作表）',
    en: 'No header in the first ten rows: it is a row with at least three known names such as 案号, 法院, 被告, 立案日期. Is it the right file? Only the first sheet is read',
  },
  'imports.columnMissing': {
    zh: '表头（第{{row}}行）缺少必需的列：{{columns}}。请补上，或在预览中把相应的列对应起来',
    en: 'The header (row {{row}}) lacks required columns: {{columns}}. Add them, or map your own columns to them in the preview',
  },
  'imports.columnTwice': {
    zh: '表头（第{{row}}行）中“{{column}}”出现了两次，请删去一列',
    en: 'The header (row {{row}}) has “{{column}}” twice: delete one of the two columns',
  },
  'imports.noRows': {
    zh: '表头（第{{row}}行）下面没有案件',
    en: 'There are no cases below the header (row {{row}})',
  },
  'imports.fileMissing': {
    zh: '找不到文件“{{fileName}}”，请检查路径',
    en: 'There is no file “{{fileName}}”: check the path',
  },
  'imports.noFile': {
    zh: '请选择要导入的文件',
    en: 'Choose the file to import',
  },
  'imports.alreadyStarted': {
    zh: '这次导入已经开始或已经完成，不能再次开始；需要重新导入请再次上传文件',
    en: 'This import has been started or is done: upload the file again for another one',
  },
  'imports.notDone': {
    zh: '导入尚未完成，不能撤销；请等待完成后再试',
    en: 'The import is not done yet and cannot be undone: wait until it is',
  },
  'imports.alreadyUndone': {
    zh: '这次导入已经撤销',
    en: 'This import has been undone already',
  },
  'imports.noRejects': {
    zh: '这次导入没有被退回的行',
    en: 'This import rejected no rows',
  },
  'imports.counselNotAllowed': {
    zh: '您的角色不能导入法律顾问名册，请由州、县依法治理办公室导入',
    en: 'Your role may not import the roster of counsel: ask the rule-of-law office',
  },
  'imports.roster.headerMissing': {
    zh: '前十行里没有找到表头：表头一行至少要有“姓名”“执业证号”“执业机构”等三个名称，请检查是否选对了文件（只读取第一张工作表），或下载模板填写',
    en: 'No header in the first ten rows: it is a row with at least three known names such as 姓名, 执业证号, 执业机构. Is it the right file? Only the first sheet is read; a template can be downloaded',
  },
  'imports.roster.noRows': {
    zh: '表头（第{{row}}行）下面没有法律顾问',
    en: 'There is no counsel below the header (row {{row}})',
  },
  'imports.roster.licenceAsNumber': {
    zh: '“{{value}}”像是被 Excel 当作数字，末几位可能已丢失，请把该列设为文本后重新填写',
    en: '“{{value}}” looks like a number of Excel, which loses the last digits: format the column as text and enter it again',
  },
  'imports.roster.kindUnknown': {
    zh: '“{{value}}”不是类别，应为外聘律师或公职律师',
    en: '“{{value}}” is no kind: write 外聘律师 or 公职律师',
  },
  'imports.roster.fieldUnknown': {
    zh: '“{{field}}”不是行政管理领域，已归入其他，请核对',
    en: '“{{field}}” is no administrative field and was taken as “other”: check it',
  },
  'imports.roster.emailUnreadable': {
    zh: '“{{value}}”不是邮箱地址',
    en: '“{{value}}” is no e-mail address',
  },
  'imports.roster.feeUnknown': {
    zh: '“{{value}}”不是费用类别，已按默认处理，请核对',
    en: '“{{value}}” is no fee class; the default was taken: check it',
  },
  'imports.roster.termReversed': {
    zh: '聘期止“{{value}}”早于聘期起 {{from}}，请核对',
    en: 'The term ends (“{{value}}”) before it begins ({{from}}): check both',
  },
  'imports.roster.unknownUnit': {
    zh: '系统中没有单位“{{name}}”（unknown agency）。请在预览中对应到已有单位，或先在“单位”中登记',
    en: 'unknown agency “{{name}}”: map it to an existing one in the preview, or record it under Agencies first',
  },
  'imports.roster.otherRegion': {
    zh: '聘任单位“{{name}}”不属于本地区，只能导入本地区单位的聘任（other region）',
    en: 'The unit “{{name}}” is of another region: only engagements of your own region can be imported',
  },
  'imports.roster.toBeVetted': {
    zh: '{{name}}已提名，聘任须审核入库后才能登记：审核后再导入同一名册即补上',
    en: '{{name}} is nominated; the engagement needs a vetted lawyer: import the same roster again after the vetting',
  },
  'imports.undo.rosterHasRecords': {
    zh: '已有聘任、事务、专班、值班或考核与之关联，予以保留',
    en: 'engagements, matters, task forces, shifts or assessments hang on it, so it was kept',
  },
  'imports.casesNotAllowed': {
    zh: '您的角色不能导入案件名单，请由州、县依法治理办公室或法院导入',
    en: 'Your role may not import court lists: ask the rule-of-law office or the court',
  },
  'imports.body': {
    zh: '导入设置有误：{{problem}}',
    en: 'The settings of the import are wrong: {{problem}}',
  },
  'imports.unknownMapping': {
    zh: '“{{column}}”不是名单的列名，请从列表中选择',
    en: '“{{column}}” is no column of a court list: choose one of the list',
  },
  'imports.interrupted': {
    zh: '导入中断：{{reason}}。已写入的案件保留，重新开始不会重复',
    en: 'The import was interrupted: {{reason}}. What was written stays; starting again doubles nothing',
  },
  'imports.changedMeanwhile': {
    zh: '导入期间数据有变化，出现了被退回的行，已按要求全部撤回，请重新导入',
    en: 'Records changed during the import and rows were rejected: everything was taken back as asked. Import again',
  },
  'imports.nothingWritten': {
    zh: '有被退回的行，已按要求一条也没有写入；请按退回清单更正后重新导入',
    en: 'Rows were rejected, so nothing was written, as asked: correct them with the reject report and import again',
  },
  'imports.row.missing': {
    zh: '“{{column}}”是必填项，请补填',
    en: '“{{column}}” is required: enter it',
  },
  'imports.row.formula': {
    zh: '单元格是公式，不能作为案件信息，请改为实际内容（复制后选择性粘贴为“数值”）',
    en: 'The cell is a formula and no fact of a case: enter the content itself (copy, then paste as values)',
  },
  'imports.row.cellError': {
    zh: '单元格是 Excel 的错误值，请改为实际内容',
    en: 'The cell holds an error of Excel: enter the content itself',
  },
  'imports.row.garbled': {
    zh: '文字是乱码，请以 UTF-8 或 GB18030 编码重新导出名单',
    en: 'The text is garbled: export the list again as UTF-8 or GB18030',
  },
  'imports.row.tooLong': {
    zh: '内容过长（超过 {{max}} 字），请核对是否串列',
    en: 'The text is longer than {{max}} characters: did columns run together?',
  },
  'imports.row.dateUnreadable': {
    zh: '“{{value}}”不是存在的日期，请按“2025-03-01”填写',
    en: '“{{value}}” is no calendar day: write it like 2025-03-01',
  },
  'imports.row.dateImplausible': {
    zh: '{{day}}早于行政诉讼法施行（1990-10-01），请核对',
    en: '{{day}} is before the Administrative Litigation Law came into force (1990-10-01): check it',
  },
  'imports.row.dateSerial': {
    zh: '“{{value}}”像是 Excel 的日期序号，已按 {{day}} 理解，请核对',
    en: '“{{value}}” looks like a serial day of Excel and was read as {{day}}: check it',
  },
  'imports.row.instanceUnknown': {
    zh: '“{{value}}”不是审级，应为一审、二审或再审',
    en: '“{{value}}” is no instance: write 一审, 二审 or 再审',
  },
  'imports.row.instanceContradicts': {
    zh: '审级“{{value}}”与案号 {{caseNumber}} 不符，请核对',
    en: 'The instance “{{value}}” contradicts the case number {{caseNumber}}: check both',
  },
  'imports.row.procedureUnknown': {
    zh: '“{{value}}”不是适用程序，已留作普通程序，请核对',
    en: '“{{value}}” is no procedure and was taken as ordinary: check it',
  },
  'imports.row.yesNoUnclear': {
    zh: '“{{value}}”看不出是或否，请填“是”或“否”，不清楚请留空',
    en: '“{{value}}” is neither yes nor no: write 是 or 否, or leave it empty when not known',
  },
  'imports.row.spokenWithoutAttending': {
    zh: '负责人未出庭却登记为出声，请核对两列',
    en: 'The head did not attend but is said to have spoken: check both columns',
  },
  'imports.row.outcomeUnknown': {
    zh: '“{{value}}”不是结案方式，请写裁判结果（如驳回诉讼请求、撤销、确认违法、准许撤诉）；是否败诉由系统认定',
    en: '“{{value}}” is no result: write what the court decided (such as 驳回诉讼请求, 撤销, 确认违法, 准许撤诉); who lost is derived from it',
  },
  'imports.row.yearsApart': {
    zh: '案号年份 {{year}} 与立案日期 {{filedOn}} 相差一年以上，请核对',
    en: 'The year {{year}} of the case number and the day of filing {{filedOn}} are more than a year apart: check both',
  },
  'imports.row.courtCodeDiffers': {
    zh: '案号代字“{{code}}”属于{{owner}}，与“{{court}}”不符，请核对',
    en: 'The code “{{code}}” in the case number belongs to {{owner}}, not to “{{court}}”: check both',
  },
  'imports.row.duplicate': {
    zh: '与第{{other}}行是同一案件（案号、法院相同），只保留前一行',
    en: 'The same case as row {{other}} (number and court): only the former is kept',
  },
  'imports.row.numberOfOtherCourt': {
    zh: '案号与第{{other}}行重复，法院却是“{{court}}”，同一案号不会属于两个法院，请核对',
    en: 'The case number is that of row {{other}}, at another court (“{{court}}”): one number never belongs to two courts',
  },
  'imports.row.numberRecordedElsewhere': {
    zh: '该案号已登记在“{{court}}”名下，同一案号不会属于两个法院，请核对',
    en: 'The case number is recorded for “{{court}}” already: one number never belongs to two courts',
  },
  'imports.row.unknownAgency': {
    zh: '系统中没有单位“{{name}}”（unknown agency）。请在预览中对应到已有单位，或选择“新建未知单位”',
    en: 'unknown agency “{{name}}”: map it to an existing one in the preview, or let unknown agencies be created',
  },
  'imports.row.ambiguousAgency': {
    zh: '“{{name}}”可以指不止一个单位，请写全称',
    en: '“{{name}}” can mean more than one agency: write the full name',
  },
  'imports.row.regionOfAgencyUnknown': {
    zh: '无法判断新单位“{{name}}”属于哪个地区，请先在“单位”中登记',
    en: 'It cannot be told which region the new agency “{{name}}” belongs to: record it under Agencies first',
  },
  'imports.row.regionOfAgencyGuessed': {
    zh: '新单位“{{name}}”的地区按法院所在地推定为{{region}}，请核对',
    en: 'The region of the new agency “{{name}}” was taken from the court: {{region}}. Check it',
  },
  'imports.row.unknownCourt': {
    zh: '系统中没有法院“{{name}}”（unknown court）。请核对名称，或选择新建',
    en: 'unknown court “{{name}}”: check the name, or let unknown courts be created',
  },
  'imports.row.defendantTwice': {
    zh: '被告“{{name}}”写了两次，已按一个计',
    en: 'The defendant “{{name}}” is named twice and counted once',
  },
  'imports.row.otherRegion': {
    zh: '原行政行为机关“{{name}}”不属于本地区，只能导入本地区的案件（other region）',
    en: 'The acting agency “{{name}}” is of another region: only cases of your own region can be imported',
  },
  'imports.row.otherCourt': {
    zh: '“{{court}}”不是本院，只能导入本院的案件（other court）',
    en: '“{{court}}” is another court: only cases of your own court can be imported',
  },
  'imports.row.mayNotCreateAgency': {
    zh: '新单位“{{name}}”不能由您新建，请联系州依法治州办登记',
    en: 'You may not create the agency “{{name}}”: ask the prefecture office to record it',
  },
  'imports.row.remandNeedsPrior': {
    zh: '已有案件没有关联前序案件，不能登记为发回重审，请先在案件中关联',
    en: 'The recorded case has no prior instance, so it cannot be remanded: link it in the case first',
  },
  'imports.row.attendanceWithoutHearing': {
    zh: '填了负责人出庭情况但没有开庭日期：出庭率按开庭案件计算，此案暂不计入，请补填',
    en: 'Attendance without a day of hearing: the attendance rate counts heard cases only, so this one is left out until the day is entered',
  },
  'imports.list.noHearingColumn': {
    zh: '名单没有“开庭时间”列：出庭率只统计已开庭案件，这些案件暂不计入，可在案件中补填',
    en: 'The list has no column 开庭时间: attendance rates count heard cases only and leave these out until the day is entered in the case',
  },
  'imports.undo.changedSince': {
    zh: '导入后又有修改，予以保留',
    en: 'changed since the import, so it was kept',
  },
  'imports.undo.hasRecords': {
    zh: '已有开庭、司法建议、后续审级或已办理的任务，予以保留',
    en: 'hearings, suggestions, later instances or answered duties hang on it, so it was kept',
  },
  'imports.reject.rowNumber': { zh: '原行号', en: '原行号' },
  'imports.reject.column': { zh: '问题列', en: '问题列' },
  'imports.reject.reason': { zh: '退回原因', en: '退回原因' },
} as const
