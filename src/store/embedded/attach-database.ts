/** For commands beside a running node: opens the node's database, or joins the server that the running node holds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '#kernel/fault.ts'
import { nodeFolder } from './cluster.ts'
import { withClient } from './logins.ts'
import { ATTACH_FILE, type DatabaseUrls, type OpenOptions, openDatabase, type RunningDatabase } from './open-database.ts'
import { databaseUser } from './system-user.ts'

/**
 * As `openDatabase`, but a node that is running is joined instead of refused: `stop` then leaves it alone. Throws the Fault `locked` of
 * `openDatabase` when the folder is held and its server does not answer.
 */
export async function attachDatabase(options: OpenOptions): Promise<RunningDatabase & { attached: boolean }> {
  try {
    return { ...(await openDatabase(options)), attached: false }
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'locked') throw error
    const dataFolder = nodeFolder(options.node, options.dataFolder, databaseUser())
    const urls = await runningUrls(dataFolder)
    if (urls === null) throw error
    return { urls, dataFolder, stop: async () => undefined, attached: true }
  }
}

/** The addresses a running node left, if its server answers. */
async function runningUrls(dataFolder: string): Promise<DatabaseUrls | null> {
  try {
    const urls = JSON.parse(readFileSync(join(dataFolder, ATTACH_FILE), 'utf8')) as DatabaseUrls
    await withClient(urls.owner, async client => void (await client.query('select 1')))
    return urls
  } catch {
    return null
  }
}
