/** The real program as a child process: started, killed, asked by its own commands, and looked at from outside. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type RunningNode = { process: ChildProcess; address: string; readyMilliseconds: number; serverPid: number }

export const demoFolder = (data: string): string => join(data, 'demo')

const environment = (data: string, port = '0'): NodeJS.ProcessEnv => ({
  ...process.env,
  COUNTERSIGN_DATA: data,
  PORT: port,
  HOST: '127.0.0.1',
  COUNTERSIGN_PASSPHRASE: 'endurance passphrase',
})

const serverPidOf = (data: string): number => Number(readFileSync(join(demoFolder(data), 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])

/** Starts `serve --demo` and waits for the line with its address. `through` is a program that starts it (a parent to be killed). */
export const startNode = (program: string, data: string, through: string[] = []): Promise<RunningNode> =>
  new Promise((done, fail) => {
    const began = performance.now()
    const child = spawn(process.execPath, [...through, program, 'serve', '--demo'], {
      env: environment(data),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let told = ''
    child.stderr.on('data', piece => {
      told = `${told}${piece}`.slice(-4_000)
    })
    child.once('error', fail)
    child.once('exit', code => fail(new Error(`serve ended with ${code}: ${told}`)))
    createInterface(child.stdout).on('line', line => {
      const address = /http:\/\/\S+/.exec(line)?.[0]
      if (address) done({ process: child, address, readyMilliseconds: Math.round(performance.now() - began), serverPid: serverPidOf(data) })
    })
  })

/** kill -9, and only returns when the system has taken it away. */
export const kill = (child: ChildProcess): Promise<void> =>
  new Promise(done => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.once('exit', () => done())
    child.kill('SIGKILL')
  })

/** Asks for an orderly end. */
export const end = (child: ChildProcess): Promise<number | null> =>
  new Promise(done => {
    if (child.exitCode !== null || child.signalCode !== null) return done(child.exitCode)
    child.once('exit', code => done(code))
    child.kill('SIGTERM')
  })

/** Runs one command of the program on the data folder. */
export const command = (program: string, data: string, words: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...words], { env: environment(data), stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.on('data', piece => {
      out += piece
    })
    child.stderr.on('data', piece => {
      err += piece
    })
    child.once('error', fail)
    child.once('exit', code => done({ code, out, err }))
  })

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const workFolder = (pid: string): string => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

/** Every process that works in the data folder or was started with it: the server, its helpers, the program itself. */
export const processesOf = (data: string): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(pid => !read(`/proc/${pid}/stat`).includes(') Z '))
    .filter(
      pid =>
        workFolder(pid).startsWith(data) ||
        read(`/proc/${pid}/environ`).includes(`COUNTERSIGN_DATA=${data}\0`) ||
        read(`/proc/${pid}/cmdline`).includes(data),
    )
    .map(Number)

/** Waits until none is left; returns how long it took, or null when some still run. */
export const nothingLeft = async (data: string, milliseconds: number): Promise<number | null> => {
  const began = performance.now()
  while (processesOf(data).length > 0) {
    if (performance.now() - began > milliseconds) return null
    await new Promise(done => setTimeout(done, 25))
  }
  return Math.round(performance.now() - began)
}

/** The owner's address, which a running node leaves for the commands of the same operator. */
export const ownerUrl = (data: string): string => {
  const file = join(demoFolder(data), 'attach.json')
  if (!existsSync(file)) throw new Error('the node has left no addresses')
  return (JSON.parse(readFileSync(file, 'utf8')) as { owner: string }).owner
}
