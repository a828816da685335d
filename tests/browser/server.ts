/** The real server as a child process: the bundle in dist, a free port, a data folder of its own. */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Server = { address: string /** Only a house before its set-up prints one. */; code: string | null; stop(): Promise<void> }

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CLI = join(ROOT, 'dist', 'cli.mjs')
const START_MS = 120_000

/** An empty folder that the database’s own system user may pass through when we are root. */
export function freshFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `countersign-${name}-`))
  chmodSync(folder, 0o711)
  return folder
}

/** Starts `serve` and waits for the line with its address (and the code, before first set-up). */
export async function startServer(data: string, node: 'demo' | 'house'): Promise<Server> {
  if (!existsSync(CLI)) throw new Error('dist/cli.mjs is missing: run npm run build first')
  const env = { ...process.env, COUNTERSIGN_DATA: data, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production' }
  const child = spawn(process.execPath, ['--enable-source-maps', CLI, 'serve', `--${node}`], { cwd: ROOT, env, stdio: 'pipe' })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no address after ${START_MS} ms:\n${said}`)), START_MS)
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /(http:\/\/127\.0\.0\.1:\d+)\s/.exec(said)?.[1]
      if (!found || (node === 'house' && !/code: \S+\s/.test(said))) return
      clearTimeout(late)
      resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', code => reject(new Error(`the server ended with ${code}:\n${said}`)))
  })
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  return { address, code: /code: (\S+)/.exec(said)?.[1] ?? null, stop }
}
