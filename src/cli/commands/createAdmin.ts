import { CliError } from '@/src/cli/cliError'
import { defineCommand } from '@/src/cli/command'
import { exitCodes } from '@/src/cli/exitCodes'
import { printResult } from '@/src/cli/output'
import { prompt, promptSecret } from '@/src/cli/promptSecret'
import { withPayload } from '@/src/cli/withPayload'
import { isAcceptablePassword } from '@/src/domain/password'
import { messages } from '@/src/i18n/messages'

interface Options {
  email?: string
  password?: string
  name: string
}

const EMAIL = /^[^\s@]+@[^\s@]+$/

/** What an option does not say is asked on a terminal; without one the command is used wrongly. */
const answer = async (
  given: string | undefined,
  option: string,
  ask: () => Promise<string>,
): Promise<string> => {
  if (given !== undefined) return given
  if (process.stdin.isTTY) return ask()
  throw new CliError(`缺少 ${option}`, `${option} is missing`, exitCodes.wrongUsage)
}

const emailOf = async ({ email }: Options): Promise<string> => {
  const value = await answer(email, '--email', () => prompt('邮箱 / e-mail: '))
  if (EMAIL.test(value)) return value
  throw new CliError('邮箱格式不正确', 'that is no e-mail address', exitCodes.wrongUsage)
}

const passwordOf = async ({ password }: Options): Promise<string> => {
  const value = await answer(password ?? process.env.ZHISU_ADMIN_PASSWORD, '--password', () =>
    promptSecret('密码（不显示）/ password (not shown): '),
  )
  if (isAcceptablePassword(value)) return value
  const { zh, en } = messages['user.password']
  throw new CliError(zh, en)
}

/** `zhisu create-admin`: a system administrator, the first user of an installation without the demo. */
export const createAdminCommand = defineCommand<Options>({
  usage: 'create-admin',
  description: '创建系统管理员 / create a system administrator',
  configure: (command) =>
    command
      .option('--email <email>', '邮箱 / e-mail')
      .option(
        '--password <password>',
        '密码；也可用环境变量 ZHISU_ADMIN_PASSWORD / or the variable ZHISU_ADMIN_PASSWORD',
      )
      .option('--name <name>', '姓名或岗位 / name or post', '系统管理员'),
  action: async (_args, options) => {
    const email = await emailOf(options)
    const password = await passwordOf(options)
    const id = await withPayload(async (payload) => {
      const { totalDocs } = await payload.count({
        collection: 'users',
        where: { email: { equals: email.toLowerCase() } },
      })
      if (totalDocs > 0) {
        throw new CliError(`已有邮箱为 ${email} 的用户`, `there is a user ${email} already`)
      }
      const user = await payload.create({
        collection: 'users',
        data: { email, password, name: options.name, role: 'system-admin', isActive: true },
      })
      return user.id
    })
    printResult(options.json, { id, email }, () => `已创建 / created: ${email}`)
    return exitCodes.done
  },
})
