/** npm test: types, style, all fast tests, the web build and the browser days; the last line counts everything. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensure } from './ensure.mjs'

ensure()
const { ROOT } = await import('./room-imports.mjs')
const { runNode } = await import('./run-child.mjs')
const { findChromium, HOW_TO_INSTALL } = await import('./find-chromium.mjs')

const total = { passed: 0, failed: 0 }
const say = text => process.stdout.write(`${text}\n`)

const count = (name, passed) => {
  total[passed ? 'passed' : 'failed']++
  say(`${passed ? '✓' : '✗'} ${name}`)
}

/** One tool that either agrees or does not: counts as one test, speaks only when it does not agree. */
const tool = (name, file, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', file), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  if (status !== 0) say(`${stdout ?? ''}${stderr ?? ''}`)
  count(name, status === 0)
}

const reportOf = file => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A suite that could not even be read has no tests in the report: it counts as one failure of its own. */
const brokenSuites = report =>
  report.testResults.filter(suite => suite.status === 'failed' && suite.assertionResults.every(one => one.status !== 'failed'))

/** Runs vitest with live output and adds its counts; whatever is skipped, broken or uncaught counts as failed. */
const suite = async (name, args, env = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-report-'))
  const file = join(folder, 'report.json')
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode([vitest, 'run', ...args, ...reporters], { cwd: ROOT, env: { ...process.env, ...env } })
  const report = reportOf(file)
  rmSync(folder, { recursive: true, force: true })
  if (!report) return count(`${name} (gave no report, exit code ${code})`, false)
  const broken = brokenSuites(report).length
  const skipped = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + broken + skipped
  total.passed += report.numPassedTests
  total.failed += failed
  say(`${name}: ${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? ` (${skipped} skipped count as failed)` : ''}`)
  if (code !== 0 && failed === 0) count(`${name} (exit code ${code} with no failed test: an uncaught error)`, false)
}

const hasTests = folder => existsSync(folder) && readdirSync(folder, { recursive: true }).some(name => String(name).endsWith('.test.ts'))

const browserDays = async chromium => {
  if (!hasTests(join(ROOT, 'tests', 'browser'))) return
  if (!chromium) {
    say(`No Chromium was found for the browser tests. Run: ${HOW_TO_INSTALL}   (or set CHROMIUM to its path)`)
    return count('browser days', false)
  }
  await suite('browser days', ['--config', 'vitest.browser.config.ts'], { CHROMIUM: chromium })
}

const chromium = findChromium()
tool('types', 'typescript/bin/tsc', ['-p', 'tsconfig.json'])
tool('types of the pure rooms', 'typescript/bin/tsc', ['-p', 'tsconfig.pure.json'])
tool('biome', '@biomejs/biome/bin/biome', ['check', '--max-diagnostics=20', '.'])
// Nothing in these rooms remembers anything, so their files share what they import: half the time.
const PURE = ['src/kernel/', 'src/engine/', 'src/law/']
await suite('pure tests', ['--config', 'vitest.config.ts', '--no-isolate', ...PURE])
await suite(
  'fast tests',
  ['--config', 'vitest.config.ts', ...PURE.map(room => `--exclude=${room}**`)],
  chromium ? { CHROMIUM: chromium } : {},
)
// What touches the database once more on the oldest PostgreSQL we promise, where its binaries exist (Linux on x64): the store, the log, the
// policies, one whole life, and the demo year, which runs nearly every statement there is.
const ON_15 = [
  'tests/database',
  'tests/secrecy/decision-equals-rls',
  'tests/secrecy/matrix',
  'tests/secrecy/search',
  'tests/past/ledgers',
  'src/store',
  'src/evidence',
  'suggestion-life',
  'tests/api/record',
  'tests/api/sign-in',
  'demo-county',
  'demo-reading',
]
if (existsSync(join(ROOT, 'node_modules', 'pg15-linux-x64')))
  await suite('database tests on PostgreSQL 15', ['--config', 'vitest.config.ts', ...ON_15], { COUNTERSIGN_TEST_PG: '15' })
else say('PostgreSQL 15 has no binaries for this platform: its run is left to Linux on x64')
try {
  const { buildServer, buildWeb } = await import('./build.mjs')
  await buildServer()
  await buildWeb()
  count('build', true)
} catch (error) {
  say(String(error?.stack ?? error))
  count('build', false)
}
await browserDays(chromium)

say(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
