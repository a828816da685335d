/** The plan of the house as a Mermaid picture with measured arrows. */
import { arrowsOf, readHouse, roomsOf } from './read-house.ts'

/** The four storeys of the plan (design §4). */
const STOREYS: Record<string, (room: string) => boolean> = {
  pure: room => ['kernel', 'law', 'engine', 'contract'].includes(room),
  ground: room => ['store', 'vault', 'evidence', 'access', 'mail'].includes(room),
  work: room => room.startsWith('work/'),
  roof: room => ['synthetic', 'server', 'cli', 'web'].includes(room),
}

const plain = (room: string): string => room.replace('/', '_')

/** docs/generated/house.mmd. Arrows to the kernel are left out: every room has them. */
export function houseDrawing(root: string): string {
  const all = roomsOf(root)
  const arrows = [...arrowsOf(readHouse(root, all), all)].map(([key, count]) => ({ ways: key.split(' → '), count }))
  const storeys = Object.entries(STOREYS).map(([name, has]) => {
    const rooms = all.filter(room => has(room)).map(room => `    ${plain(room)}["${room}"]`)
    return [`  subgraph ${name}`, ...rooms, '  end'].join('\n')
  })
  const drawn = arrows
    .filter(({ ways }) => ways[1] !== 'kernel')
    .map(({ ways: [from = '', to = ''], count }) => `  ${plain(from)} -->|${count}| ${plain(to)}`)
  return `%% 由 npm run docs 生成 / written by npm run docs: imports counted room by room, tests and the kernel left out\nflowchart BT\n${[...storeys, ...drawn].join('\n')}\n`
}
