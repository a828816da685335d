/** The yearly overview of training, seminars, exchange, joint documents and cases. */
import { z } from 'zod'
import { DateText, endpoint, Id, WordsView } from '../endpoint.ts'

const Wanted = z.object({ year: z.coerce.number().int().min(1990).max(2100).optional(), q: z.string().max(100).optional() })

export const listActivities = endpoint({
  id: 'list-activities',
  method: 'GET',
  path: '/api/activities',
  title: { zh: '活动和成果', en: 'Activities and results' },
  who: 'signed-in',
  about: 'list',
  input: Wanted,
  output: z.object({
    year: z.number(),
    years: z.array(z.number()),
    totals: z.array(
      z.object({ sort: z.string(), title: WordsView, count: z.number(), days: z.number(), pieces: z.number(), people: z.number() }),
    ),
    rows: z.array(
      z.object({
        matterId: Id,
        sort: z.string(),
        sortTitle: WordsView,
        title: z.string(),
        on: DateText,
        /** It took place; otherwise `on` is the day it is planned for. */ took: z.boolean(),
        days: z.number().nullable(),
        houses: z.array(z.string()),
        pieces: z.array(z.object({ title: z.string(), authors: z.array(z.string()) })),
        present: z.array(z.string()),
        people: z.number(),
        result: z.string(),
        stageTitle: WordsView,
      }),
    ),
  }),
})
export const exportActivities = endpoint({
  id: 'export-activities',
  method: 'GET',
  path: '/api/activities.xlsx',
  title: { zh: '导出活动和成果', en: 'Activities as XLSX' },
  who: 'signed-in',
  about: 'list',
  input: Wanted,
  output: z.unknown(),
  file: true,
})
