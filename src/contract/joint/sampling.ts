/** Drawing a sample of the own cases so that the other house can draw it again. */
import { z } from 'zod'
import { endpoint, Id, WordsView } from '../endpoint.ts'

export const getSampling = endpoint({
  id: 'get-sampling',
  method: 'GET',
  path: '/api/sampling',
  title: { zh: '抽样范围', en: 'What may be sampled' },
  who: 'signed-in',
  about: 'list',
  input: z.object({ matter: Id.optional() }),
  output: z.object({
    cases: z.number(),
    years: z.array(z.object({ year: z.number(), cases: z.number() })),
    types: z.array(z.object({ type: z.string(), cases: z.number() })),
    /** A seed that neither house could choose alone: the hash of the other house's answer. */ seed: z.string().nullable(),
    /** The act that takes the sample, where it is open to me in this matter. */ act: z.string().nullable(),
    title: z.string().nullable(),
  }),
  faults: ['not-found'],
})
export const drawSample = endpoint({
  id: 'draw-sample',
  method: 'POST',
  path: '/api/sampling/draw',
  title: { zh: '抽样', en: 'Draw a sample' },
  who: 'signed-in',
  about: 'house',
  keyless: true,
  input: z.object({
    seed: z.string().trim().min(1).max(200),
    size: z.number().int().min(1).max(200),
    year: z.number().int().min(1990).max(2100).nullish(),
    type: z.string().max(40).nullish(),
    strata: z.enum(['none', 'type', 'year']).default('none'),
  }),
  output: z.object({
    chosen: z.array(z.string()),
    population: z.number(),
    populationHash: z.string(),
    strata: z.array(z.object({ name: z.string(), population: z.number(), size: z.number() })),
    method: WordsView,
  }),
  faults: ['refused'],
})
