/** Serves a node: opens it, listens, runs its jobs, stops in order. */

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { packageRoot } from '#store/package-root.ts'
import { compose } from './compose.ts'
import type { Config } from './config.ts'
import { buildHttp } from './http.ts'
import { type Jobs, startJobs } from './jobs.ts'
import { openSite, type Site } from './site.ts'

export type Serving = { site: Site; app: FastifyInstance; address: string; stop(): Promise<void> }
export type ServeOptions = { config: Config; node: 'demo' | 'house'; seed: (site: Site) => Promise<void>; perMinute?: number }

/** Data folders of demo and house are apart for ever; neither becomes the other. */
export const folderOf = (config: Config, node: 'demo' | 'house'): string => join(config.dataBase, node)

/** Opens the node and listens; the demo is seeded on its first run. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { config, node } = options
  const site = await openSite({ node, dataFolder: folderOf(config, node), ...(config.fontFolder ? { fontFolder: config.fontFolder } : {}) })
  if (node === 'demo' && site.mode === 'first-run') await options.seed(site)
  if (node === 'house' && site.mode === 'first-run') site.setUpCode = randomBytes(9).toString('base64url')
  const web = join(packageRoot(), 'dist', 'web')
  const app = await buildHttp(site, compose(site), {
    trustProxy: config.trustProxy,
    secureCookie: config.secureCookie,
    webFolder: existsSync(join(web, 'index.html')) ? web : null,
    perMinute: options.perMinute ?? 6_000,
  })
  const address = await app.listen({ port: config.port, host: config.host })
  const jobs: Jobs = await startJobs(site)
  let stopping: Promise<void> | null = null
  const stop = async (): Promise<void> => {
    await app.close()
    await jobs.stop()
    await site.stop()
  }
  return { site, app, address, stop: () => (stopping ??= stop()) }
}
