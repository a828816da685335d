/** Every life of every procedure, led through the front door by the posts the law names, between houses that each keep their own copy. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { liveThrough } from '../lives/front-door.ts'
import { LIVES } from '../lives/index.ts'
import { openWorld, type World } from '../lives/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe.each(LIVES.map((life, index) => [`${life.procedure} ${index}`, life] as const))('%s', (_name, life) => {
  it(life.says, async () => expect(await liveThrough(world, life)).toEqual([]))
})
