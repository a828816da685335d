/** Runs one Node program as our child: same terminal, signals passed on, and it does not outlive us. */
import { spawn, spawnSync } from 'node:child_process'

const hasSetpriv = () =>
  process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0

/** Resolves with the exit code: 128 + number for a signal, as shells do. */
export const runNode = (args, options = {}) =>
  new Promise((done, fail) => {
    const [command, given] = hasSetpriv() ? ['setpriv', ['--pdeathsig', 'TERM', process.execPath, ...args]] : [process.execPath, args]
    const child = spawn(command, given, { stdio: 'inherit', ...options })
    // In a terminal Ctrl-C reaches the child as well; a second SIGINT is harmless there, a missing one is not.
    const pass = signal => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, pass)
    child.once('error', fail)
    child.once('exit', (code, signal) => {
      for (const one of signals) process.off(one, pass)
      done(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGKILL' ? 137 : 143))
    })
  })
