/** Before anything else: a Node that is new enough, and the packages of package-lock.json. Uses nothing from npm itself. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const LEAST = [20, 19]

const say = text => process.stderr.write(`${text}\n`)

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return
  say(`会签需要 Node.js ${LEAST.join('.')} 或更高版本（推荐 24），现在是 ${process.versions.node}。`)
  say(`Countersign needs Node.js ${LEAST.join('.')} or newer (24 is recommended); this is ${process.versions.node}.`)
  process.exit(1)
}

const modified = file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** npm writes its own copy of the lock file last: older than ours, or missing, means not installed from it. */
const installed = () => {
  const mark = modified(join(ROOT, 'node_modules', '.package-lock.json'))
  return mark > 0 && mark >= modified(join(ROOT, 'package-lock.json'))
}

/** Returns when everything is in place; ends the process with clear words otherwise. Writes to stderr only. */
export const ensure = () => {
  checkNode()
  if (installed()) return
  say('正在安装依赖，只需一次…… / Installing packages, only once…')
  // Not `npm ci`: it refuses a lock that lacks optional packages of other platforms, which not every registry carries. This keeps to the lock and never writes it.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, CI: 'true', npm_config_yes: 'true' },
  })
  if (npm.status === 0 && existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) return
  say('依赖安装失败。请检查网络或 npm 源后重试：npm install --no-save')
  say('The packages could not be installed. Check the network or the npm registry, then run: npm install --no-save')
  process.exit(1)
}
