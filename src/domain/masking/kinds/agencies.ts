import type { Reading } from '@/src/domain/masking/reading'
import { nameStart } from '@/src/domain/masking/nameStart'

/** A stretch of text that names nobody: a court, an agency, a law, a case number. */
export interface Kept {
  readonly start: number
  readonly end: number
}

const LONGEST_NAME = 30
const ENDING =
  /人民政府|政府|人民法院|法院|检察院|人民法庭|法庭|公安局|分局|局|厅|委员会|管委会|办公室|街道办事处|办事处|街道办|派出所|司法所|财政所|国土所|支队|大队|中队|监狱|看守所|海关|人大常委会|人大|政协|党委|纪委|监委|指挥部|综治办|信访办|中心|工作站|档案馆|卫生院|人民医院|鉴定委员会/gu
const CASE_NUMBER = /\(\d{4}\)[^\s,;。()]{2,24}?号/gu
/** 〔2021〕 is folded to (2021): 安府征决字(2021)7号. */
const DOCUMENT_NUMBER = /\p{Script=Han}{2,14}\(\d{4}\)第?\d{1,6}号/gu
const TITLE = /《[^《》\n]{1,80}》/gu

/** Courts, agencies, laws, case and document numbers, in which no name of a person is looked for. */
export const agencies = (reading: Reading): Kept[] => {
  const { folded } = reading
  const kept: Kept[] = []
  for (const { 0: raw, index } of folded.matchAll(ENDING)) {
    kept.push({ start: nameStart(reading, index, LONGEST_NAME), end: index + raw.length })
  }
  for (const shape of [CASE_NUMBER, DOCUMENT_NUMBER, TITLE]) {
    for (const { 0: raw, index } of folded.matchAll(shape)) {
      kept.push({ start: index, end: index + raw.length })
    }
  }
  return kept
}
