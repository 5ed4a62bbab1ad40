import { buildIfNeeded } from './lib/build.mjs'
import { checkNode } from './lib/checkNode.mjs'
import { installIfNeeded } from './lib/install.mjs'
import { launch } from './lib/say.mjs'

await launch(async () => {
  checkNode()
  await installIfNeeded()
  await buildIfNeeded({ force: true })
})
