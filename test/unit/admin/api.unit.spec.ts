import { describe, expect, it } from '@jest/globals'

import { apiErrorOf } from '@/src/admin/api'

describe('refusals of the API', () => {
  it('carry the sentence, the key and the fields', () => {
    const error = apiErrorOf(
      400,
      {
        errors: [
          { message: '字段无效', data: { errors: [{ path: 'caseNumber', message: '案号有误' }] } },
        ],
      },
      'fallback',
    )
    expect(error).toMatchObject({
      message: '案号有误',
      status: 400,
      fields: { caseNumber: '案号有误' },
    })
    expect(
      apiErrorOf(409, { errors: [{ message: '已被修改', data: { code: 'record.stale' } }] }, ''),
    ).toMatchObject({ message: '已被修改', code: 'record.stale' })
  })

  it('say something where the answer is no answer of ours', () => {
    expect(apiErrorOf(502, null, '操作没有成功')).toMatchObject({
      message: '操作没有成功',
      status: 502,
    })
  })
})
