/** The other side of the scales: node:http and pg, one transaction, the same four rows with nothing around them. */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'

/** The tables of the product without row-level security and triggers, with their columns, sizes, keys and indexes. */
const TABLES = ['act', 'log_pending', 'outbox', 'request_key'] as const

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  request.setEncoding('utf8')
  for await (const piece of request) text += piece
  return text
}

type Samples = { act: Record<string, unknown>; leaf: Buffer; outbox: Record<string, unknown> }

/** Rows that the product itself wrote: the bare server writes ones of the same size. */
const samplesOf = async (pool: pg.Pool, house: string): Promise<Samples> => {
  const one = async (sql: string): Promise<Record<string, unknown>> => (await pool.query(sql, [house])).rows[0] as Record<string, unknown>
  const act = await one(
    `select header::text as header, hash, signature, person_name from act where house_id = $1 order by arrival desc limit 1`,
  )
  const { leaf } = await one(`select leaf from log_leaf where house_id = $1 order by idx desc limit 1`)
  return {
    act,
    leaf: leaf as Buffer,
    outbox: await one(`select to_house, title, number from outbox where house_id = $1 and sequence > 0 limit 1`),
  }
}

const ACT = `insert into bare.act (house_id, act_id, matter_id, kind, by_house, person_id, person_name, post, on_date, header, hash, signature, source, n) values ($1,$2,$3,'notify-parties',$1,'p-pros',$4,'handling-prosecutor','2026-08-20',$5,$6,$7,'own',3)`
const LEAF = `insert into bare.log_pending (house_id, event_id, kind, leaf) values ($1,$2,'act',$3)`
const OUTBOX = `insert into bare.outbox (house_id, letter_id, to_house, sequence, kind, matter_id, act_id, number, title) values ($1,$2,$3,$4,'act',$5,$6,$7,$8)`
const KEY = `insert into bare.request_key (house_id, person_id, key, endpoint, fingerprint, response) values ($1,'p-pros',$2,'do-act',$3,$4)`

let sequence = 1_000_000

const writeFour = async (
  pool: pg.Pool,
  house: string,
  samples: Samples,
  asked: { matter: string; key: string; body: string },
): Promise<string> => {
  const { act, leaf, outbox } = samples
  const actId = randomUUID()
  const client = await pool.connect()
  try {
    JSON.parse(asked.body)
    await client.query('begin')
    await client.query({ name: 'key', text: KEY, values: [house, asked.key, act.hash, JSON.stringify({ actId, marks: [] })] })
    await client.query({
      name: 'act',
      text: ACT,
      values: [house, actId, asked.matter, act.person_name, act.header, randomUUID(), act.signature],
    })
    await client.query({ name: 'leaf', text: LEAF, values: [house, randomUUID(), leaf] })
    await client.query({
      name: 'outbox',
      text: OUTBOX,
      values: [house, randomUUID(), outbox.to_house, sequence++, asked.matter, actId, outbox.number, outbox.title],
    })
    await client.query('commit')
    return actId
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Listens on loopback with a pool of the same size as the product's. */
export const openBareServer = async (
  url: string,
  house: string,
): Promise<{ port: number; written(): Promise<Record<string, number>>; close(): Promise<void> }> => {
  const pool = new pg.Pool({ connectionString: url, max: 12 })
  // Idle connections fall when the server stops at the end.
  pool.on('error', () => undefined)
  await pool.query('create schema bare')
  for (const table of TABLES) await pool.query(`create table bare.${table} (like public.${table} including all)`)
  const samples = await samplesOf(pool, house)
  const server = createServer((request, response) => {
    const matter = request.url?.split('/')[3] ?? ''
    bodyOf(request)
      .then(body => writeFour(pool, house, samples, { matter, key: String(request.headers['idempotency-key']), body }))
      .then(
        actId => response.setHeader('content-type', 'application/json').end(JSON.stringify({ actId, marks: [] })),
        error => {
          response.statusCode = 500
          response.end(String(error))
        },
      )
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    written: async () =>
      Object.fromEntries(
        await Promise.all(TABLES.map(async table => [table, (await pool.query(`select count(*)::int as n from bare.${table}`)).rows[0].n])),
      ),
    close: async () => {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
      await pool.end()
    },
  }
}
