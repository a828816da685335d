/** Every life told, for whoever carries them all out. A new one is one file and one line here. */
import type { Life } from './life.ts'
import { writtenQueryLives } from './written-query.ts'

export const LIVES: readonly Life[] = [...writtenQueryLives]
