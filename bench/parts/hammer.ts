/** The client of the HTTP benches, in a thread of its own: keep-alive, n requests in flight, the same for both sides. */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/** `paths` are taken in turn; every request carries a fresh idempotency key. */
export type Blow = { port: number; paths: string[]; headers: Record<string, string>; body: string; clients: number; requests: number }
export type Struck = { seconds: number; perSecond: number; latencies: number[]; failures: string[] }

export const isHammer = (workerData as { hammer?: boolean } | null)?.hammer === true

const once = (agent: Agent, blow: Blow, path: string): Promise<string | null> =>
  new Promise((done, fail) => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port: blow.port,
        path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(blow.body),
          'idempotency-key': randomUUID(),
          ...blow.headers,
        },
      },
      answer => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (piece: string) => {
          text += piece
        })
        answer.on('end', () => done(answer.statusCode === 200 ? null : `${answer.statusCode} ${text.slice(0, 400)}`))
      },
    )
    sent.on('error', fail)
    sent.end(blow.body)
  })

const strike = async (agent: Agent, blow: Blow): Promise<Struck> => {
  let next = 0
  const latencies: number[] = []
  const failures: string[] = []
  const start = performance.now()
  const client = async (): Promise<void> => {
    while (next < blow.requests) {
      const path = blow.paths[next++ % blow.paths.length] ?? '/'
      const sent = performance.now()
      const failed = await once(agent, blow, path)
      latencies.push(performance.now() - sent)
      if (failed) failures.push(failed)
    }
  }
  await Promise.all(Array.from({ length: blow.clients }, client))
  const seconds = (performance.now() - start) / 1000
  return { seconds, perSecond: blow.requests / seconds, latencies, failures }
}

/** Runs in the worker: answers blows until it is ended. */
export const serveHammer = (): void => {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  parentPort?.on('message', (blow: Blow) => {
    strike(agent, blow).then(
      struck => parentPort?.postMessage(struck),
      error => parentPort?.postMessage({ seconds: 0, perSecond: 0, latencies: [], failures: [String(error)] } satisfies Struck),
    )
  })
}

/** Starts the thread from the bundle at `entry`. Throws when any request failed: a bench of failures measures nothing. */
export const openHammer = (entry: URL): { strike(blow: Blow): Promise<Struck>; close(): Promise<unknown> } => {
  const worker = new Worker(entry, { workerData: { hammer: true } })
  return {
    strike: blow =>
      new Promise((done, fail) => {
        worker.once('error', fail)
        worker.once('message', (struck: Struck) => {
          worker.off('error', fail)
          if (struck.failures.length > 0) fail(new Error(`${struck.failures.length} requests failed, the first: ${struck.failures[0]}`))
          else done(struck)
        })
        worker.postMessage(blow)
      }),
    close: () => worker.terminate(),
  }
}
