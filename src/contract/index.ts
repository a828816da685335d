/** Every promise of the server, in one list. */

import * as agreement from './agreement.ts'
import * as analysis from './analysis.ts'
import * as desk from './desk.ts'
import type { Endpoint } from './endpoint.ts'
import * as house from './house.ts'
import * as instruments from './instruments.ts'
import * as activities from './joint/activities.ts'
import * as masking from './joint/masking.ts'
import * as sampling from './joint/sampling.ts'
import * as matter from './matter.ts'
import * as items from './meeting/items.ts'
import * as liveDrafts from './meeting/live-drafts.ts'
import * as meetings from './meeting/meetings.ts'
import * as paper from './paper.ts'
import * as register from './register.ts'
import * as search from './search.ts'
import * as seats from './seats.ts'
import * as session from './session.ts'

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'input' in value

/** All endpoints, in the order of their files. */
export const ENDPOINTS: Endpoint[] = [
  session,
  desk,
  matter,
  masking,
  liveDrafts,
  meetings,
  instruments,
  paper,
  register,
  sampling,
  activities,
  items,
  agreement,
  analysis,
  house,
  seats,
  search,
].flatMap(file => Object.values(file as Record<string, unknown>).filter(isEndpoint))
