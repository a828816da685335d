/** A child process for the tests of supervision: opens a database, says so, and waits to be killed. */
import { openDatabase } from '../../src/store/embedded/open-database.ts'

const [dataFolder = '', version = '18', watch = 'setpriv'] = process.argv.slice(2)
try {
  const database = await openDatabase({
    node: 'test',
    dataFolder,
    version: version === '15' ? 15 : 18,
    forcePipe: watch === 'pipe',
    embedded: true,
  })
  process.stdout.write(`${JSON.stringify({ pid: database.serverPid?.(), urls: database.urls })}\n`)
  setInterval(() => undefined, 1_000)
} catch (error) {
  process.stdout.write(`${JSON.stringify({ fault: (error as { code?: string }).code })}\n`)
}
