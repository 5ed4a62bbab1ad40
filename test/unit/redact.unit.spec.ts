import { describe, expect, it } from '@jest/globals'

import { pathPattern } from '@/src/logging/logRequests'
import { loggedError, withoutValues } from '@/src/logging/redact'

describe('the log', () => {
  it('loses the values that a SQL driver quotes, and keeps the stack', () => {
    const text =
      'Failed query: insert into cases values (?)\nparams: 张三,520000\n    at run (a.ts:1:2)'
    expect(withoutValues(text)).not.toMatch(/张三|520000/)
    expect(withoutValues(text)).toMatch(/Failed query[\s\S]*at run/)
  })

  it('loses the values of a duplicate key', () => {
    const text = 'E11000 duplicate key error collection: zhisu.cases dup key: { plaintiff: "张三" }'
    expect(withoutValues(text)).not.toMatch(/张三/)
    expect(withoutValues(text)).toMatch(/E11000/)
  })

  it('keeps no data of an error, and follows its cause', () => {
    const cause = new Error('inner dup key: { name: "李四" }')
    const error = Object.assign(new Error('outer', { cause }), {
      data: { name: '李四' },
      status: 409,
    })
    const logged = JSON.stringify(loggedError(error))
    expect(logged).not.toMatch(/李四/)
    expect(loggedError(error)).toMatchObject({ status: 409, cause: { type: 'Error' } })
  })

  it.each([
    ['/api/cases', '/api/cases'],
    ['/api/cases/0197-42', '/api/cases/:id'],
    ['/api/users/login', '/api/users/login'],
    ['/api/files/file/张三起诉状.pdf', '/api/files/file/:id'],
    ['/api/files/file/zhang-san', '/api/files/file/:id'],
  ])('names %s as %s', (path, pattern) => {
    expect(pathPattern(path)).toBe(pattern)
  })
})
