/** Before the browser days: one demo county is seeded once, then stopped; every test file starts its own copy of it. */
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { freshFolder, startServer } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of a seeded and stopped demo; to be copied, never opened. */
    seeded: string
  }
}

export default async function seedOnce(project: TestProject): Promise<() => void> {
  const data = freshFolder('seeded')
  const server = await startServer(data, 'demo')
  await server.stop()
  project.provide('seeded', data)
  return () => rmSync(data, { recursive: true, force: true })
}
