/** The plan of the house: rooms in order. A room may import only rooms written before it; tests/house holds it. */
export const ROOMS = [
  'kernel',
  'law',
  'engine',
  'contract',
  'store',
  'vault',
  'evidence',
  'access',
  'mail',
  'work/people',
  'work/register',
  'work/agreement',
  'work/paper',
  'work/matter',
  'work/meeting',
  'work/analysis',
  'work/proof',
  'work/search',
  'work/today',
  'synthetic',
  'server',
  'cli',
  'web',
] as const

/** No Node, no clock, no chance, no network. */
export const PURE = ['kernel', 'law', 'engine', 'contract'] as const

/** The browser sees the pure rooms and nothing else. */
export const SEEN_BY_WEB = PURE
