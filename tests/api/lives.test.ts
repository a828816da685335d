/** Every life of every procedure, led through the front door by the posts the law names, between houses that each keep their own copy. */
import { afterAll, describe, expect, it } from 'vitest'
import { liveThrough } from '../lives/front-door.ts'
import { LIVES } from '../lives/index.ts'
import { openWorld, type World } from '../lives/world.ts'

/** A rule once confirmed stays confirmed, so lives with other confirmations live in another world. */
const worlds = new Map<string, Promise<World>>()
const worldOf = (confirmed: readonly string[] = []): Promise<World> => {
  const key = [...confirmed].sort().join()
  const made = worlds.get(key) ?? openWorld()
  worlds.set(key, made)
  return made
}
afterAll(async () => {
  for (const world of worlds.values()) await (await world).close()
})

describe.each(LIVES.map((life, index) => [`${life.procedure} ${index}`, life] as const))('%s', (_name, life) => {
  it(life.says, async () => expect(await liveThrough(await worldOf(life.confirmed), life)).toEqual([]))
})
