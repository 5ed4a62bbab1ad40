import { buildIfNeeded } from './lib/build.mjs'
import { checkMongo } from './lib/checkMongo.mjs'
import { checkNode } from './lib/checkNode.mjs'
import { checkPort } from './lib/checkPort.mjs'
import { demoSignIns } from './lib/demoSignIns.mjs'
import { enterRoot, readEnvironment } from './lib/environment.mjs'
import { installIfNeeded } from './lib/install.mjs'
import { prepareData } from './lib/prepareData.mjs'
import { launch, say } from './lib/say.mjs'
import { serve } from './lib/serve.mjs'
import { waitForHealth } from './lib/waitForHealth.mjs'

/** `npm start`: from a fresh clone to a console that answers, doing only what is not done yet. */
await launch(async () => {
  const started = performance.now()
  checkNode()
  await installIfNeeded()
  enterRoot()
  const env = await readEnvironment()
  await checkPort(env)
  const mongo = env.database.kind === 'mongodb' ? await checkMongo(env.database.uri) : null
  await buildIfNeeded()
  await prepareData(env, mongo)
  await serve(env)
  await waitForHealth(env)

  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  say(`治诉已就绪（${seconds} 秒）：${env.url}`, `Zhisu answers at ${env.url} (${seconds} s)`)
  const signIns = env.database.kind === 'sqlite' ? demoSignIns(env.dataDir) : ''
  if (signIns) {
    say('演示账号（邮箱、密码、角色）', 'demo sign-ins (e-mail, password, role)')
    process.stderr.write(`${signIns}\n`)
  }
  say('按 Ctrl-C 停止', 'Ctrl-C stops')
})
