/** npm run bench [name…]: bundles each bench/*.ts, runs it by itself, and writes bench/results.json and docs/bench.md. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { ensure } from './ensure.mjs'

ensure()
const { bundleToCache, ROOT } = await import('./room-imports.mjs')
const RESULTS = join(ROOT, 'bench', 'results.json')

const wanted = process.argv.slice(2)
const found = readdirSync(join(ROOT, 'bench'))
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map(name => name.slice(0, -3))
  .filter(name => wanted.length === 0 || wanted.includes(name))
  .sort()

/** Runs one bench and returns the JSON line it printed. */
const run = path =>
  new Promise(done => {
    let out = ''
    const child = spawn(process.execPath, ['--enable-source-maps', path], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.on('data', piece => {
      out += piece
      process.stdout.write(piece)
    })
    child.once('exit', code => {
      const line = out.split('\n').find(one => one.startsWith('{"promise"'))
      done(line ? { ...JSON.parse(line), measured: new Date().toISOString().slice(0, 10) } : { ok: false, failed: code })
    })
  })

const before = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')).results : {}
const results = { ...before }
for (const name of found) {
  process.stdout.write(`\n== ${name}\n`)
  const said = await run(await bundleToCache(`bench/${name}.ts`, `bench-${name}`))
  // A bench that could not run says nothing about the promise: the last measurement stands, the exit code tells.
  if (said.promise) results[name] = said
  else process.stdout.write(`${name} gave no result (exit code ${said.failed})\n`)
  if (!said.promise || !said.ok) process.exitCode = 1
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`
const names = Object.keys(results).sort()
writeFileSync(
  RESULTS,
  `${JSON.stringify({ machine, command: 'npm run bench', results: Object.fromEntries(names.map(name => [name, results[name]])) }, null, 2)}\n`,
)

const cell = text => String(text).replaceAll('|', '\\|')
const row = name => {
  const one = results[name]
  return `| \`${name}\` | ${cell(one.promise)} | ${one.ratio} | ${cell(one.budget)} | ${one.ok ? 'held' : '**not held**'} | ${one.measured} |`
}
const detail = name => `### ${name}\n\n\`\`\`json\n${JSON.stringify(results[name].detail, null, 2)}\n\`\`\`\n`
writeFileSync(
  join(ROOT, 'docs', 'bench.md'),
  [
    '# Measured promises 实测',
    '',
    'Written by `npm run bench` (one of them: `npm run bench act-append`). Every figure is a ratio of two things measured in turn within one run, so that a busy',
    'machine slows both; absolute times are in the details and belong to that machine only. How each is measured stands at the head of its file in `bench/`.',
    '',
    `Machine of the last run: ${machine}.`,
    '',
    '| bench | promise | ratio | budget | result | measured |',
    '| --- | --- | --- | --- | --- | --- |',
    ...names.map(row),
    '',
    'The endurance tests (kill -9, backup while writing, restart) are run by `npm run endurance`; `ROUNDS=25 npm run endurance` makes it a short one.',
    '',
    ...names.map(detail),
  ].join('\n'),
)
const held = names.filter(name => results[name].ok).length
process.stdout.write(`\n${held} of ${names.length} promises held; written to docs/bench.md\n`)
