import { checkNode } from './lib/checkNode.mjs'
import { zhisu } from './lib/cli.mjs'
import { enterRoot } from './lib/environment.mjs'
import { installIfNeeded } from './lib/install.mjs'
import { launch } from './lib/say.mjs'

/** `npm run --silent zhisu -- COMMAND`: file names in the arguments count from where it was called. */
await launch(async () => {
  checkNode()
  await installIfNeeded()
  process.env.ZHISU_CWD = process.env.INIT_CWD ?? process.cwd()
  enterRoot()
  process.exitCode = await zhisu(process.argv.slice(2))
})
