import { buildIfNeeded } from './lib/build.mjs'
import { checkNode } from './lib/checkNode.mjs'
import { installIfNeeded } from './lib/install.mjs'
import { inRoot } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { launch, say } from './lib/say.mjs'

const LAYERS = ['--selectProjects', 'unit', 'access', 'integration']

/** `npm test [-- JEST ARGUMENTS]`: the unit, access and integration layers unless the arguments choose. */
await launch(async () => {
  checkNode()
  await installIfNeeded()
  const args = process.argv.slice(2)
  const chooses = args.some((argument) => argument.startsWith('--selectProjects'))
  // Browser specs run side by side, each with a console of its own: they share one build.
  if (args.includes('e2e')) await buildIfNeeded()
  const engine = process.env.TEST_DATABASE_URI ? 'MongoDB' : 'SQLite'
  say(`运行测试（${engine}）`, `Running the tests (${engine})`)
  process.exitCode = await run(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-deprecation',
      inRoot('node_modules/jest/bin/jest.js'),
      ...(chooses ? args : [...args, ...LAYERS]),
    ],
    { env: { ...process.env, NODE_ENV: 'test', TZ: 'Asia/Shanghai' } },
  )
})
