/** Runs one Node program as our child: same terminal, signals passed on, and it does not outlive us. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const hasSetpriv = () =>
  process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0

const textOf = path => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The npm that started us, if one did: it may be killed without passing that on, and a shell may stand between. */
const npmAbove = () => {
  if (process.platform !== 'linux' || !process.env.npm_lifecycle_event) return undefined
  const above = Number(/\) \S (\d+)/.exec(textOf(`/proc/${process.ppid}/stat`))?.[1] ?? 0)
  return [process.ppid, above].find(pid => pid > 1 && /npm/.test(textOf(`/proc/${pid}/cmdline`)))
}

/** Resolves with the exit code: 128 + number for a signal, as shells do. */
export const runNode = (args, options = {}) =>
  new Promise((done, fail) => {
    const [command, given] = hasSetpriv() ? ['setpriv', ['--pdeathsig', 'TERM', process.execPath, ...args]] : [process.execPath, args]
    const child = spawn(command, given, { stdio: 'inherit', ...options })
    // In a terminal Ctrl-C reaches the child as well; a second SIGINT is harmless there, a missing one is not.
    const pass = signal => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, pass)
    const npm = npmAbove()
    const watch = npm === undefined ? undefined : setInterval(() => textOf(`/proc/${npm}/cmdline`) === '' && pass('SIGTERM'), 1_000)
    child.once('error', fail)
    child.once('exit', (code, signal) => {
      clearInterval(watch)
      for (const one of signals) process.off(one, pass)
      done(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGKILL' ? 137 : 143))
    })
  })
