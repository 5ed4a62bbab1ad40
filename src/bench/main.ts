import { measureEngine } from '@/src/bench/measureEngine'

// The process that measures one engine: `zhisu bench` starts it with an environment of its own.
const results = await measureEngine(Number(process.argv[2]), (line) =>
  process.stderr.write(`${line}\n`),
)
process.stdout.write(JSON.stringify(results), () => process.exit(0))
