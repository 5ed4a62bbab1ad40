import type { Candidate } from '@/src/domain/masking/finding'
import type { Reading } from '@/src/domain/masking/reading'

/** An account is one only where it is called so: WeChat, QQ and other networks. */
const SHAPE =
  /(?:微信|QQ|qq|支付宝|抖音|快手|微博|账号|帐号)[^\d\n,;。A-Za-z]{0,8}(?:(?<![0-9A-Za-z])|(?<=QQ|qq))([A-Za-z][A-Za-z0-9_-]{5,30}|\d{5,12})(?![0-9A-Za-z_@.-])/gu
const PREFIXED = /wxid_[A-Za-z0-9]{6,30}/gu

/** Accounts of WeChat (微信号), QQ and the like. */
export const accounts = ({ folded }: Reading): Candidate[] => {
  const at = (start: number, length: number): Candidate => ({
    kind: 'account',
    start,
    end: start + length,
    certainty: 'likely',
    masked: '***',
    reason: { zh: '网络账号', en: 'network account' },
  })
  return [
    ...[...folded.matchAll(SHAPE)].map(({ 0: all, 1: account = '', index }) =>
      at(index + all.length - account.length, account.length),
    ),
    ...[...folded.matchAll(PREFIXED)].map(({ 0: account, index }) => at(index, account.length)),
  ]
}
