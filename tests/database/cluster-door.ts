/** The small private socket through which test processes ask the main process for the shared database server. */
import { createConnection, createServer, type Server } from 'node:net'
import type { DatabaseUrls } from '../../src/store/embedded/open-database.ts'

/** `migrationError` says why there is no migrated template; the bare one stands all the same. */
export type SharedCluster = { urls: Required<DatabaseUrls>; migrationError?: string }

type Answer = { cluster: SharedCluster } | { error: string }

/** Answers every caller with what `start` gives; the server is started by the first caller and by nobody when nobody asks. */
export const openDoor = (path: string, start: () => Promise<SharedCluster>): Promise<Server> =>
  new Promise((done, fail) => {
    const server = createServer(socket => {
      socket.on('error', () => undefined)
      start().then(
        cluster => socket.end(JSON.stringify({ cluster } satisfies Answer)),
        error => socket.end(JSON.stringify({ error: String(error?.stack ?? error) } satisfies Answer)),
      )
    })
    server.once('error', fail)
    server.listen(path, () => done(server))
  })

/** Asks the main process for the cluster; waits while it starts. */
export const knock = (path: string): Promise<SharedCluster> =>
  new Promise((done, fail) => {
    let heard = ''
    const socket = createConnection(path)
    socket.on('data', piece => {
      heard += piece
    })
    socket.once('error', fail)
    socket.once('end', () => {
      const answer = JSON.parse(heard) as Answer
      if ('error' in answer) fail(new Error(answer.error))
      else done(answer.cluster)
    })
  })
