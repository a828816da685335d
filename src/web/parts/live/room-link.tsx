/** The way from a matter to the page that its procedure has besides: a meeting, the versions of a document. */
import { Link } from 'react-router'
import { type Key, useWords } from '#web/words/words.ts'

const ROOMS: Record<string, { to: (matterId: string) => string; key: Key }> = {
  'joint-meeting': { to: id => `/meetings/${id}`, key: 'rooms-meeting' },
  'special-meeting': { to: id => `/meetings/${id}`, key: 'rooms-meeting' },
  'joint-document': { to: id => `/matters/${id}/versions`, key: 'rooms-versions' },
}

export function RoomLink(props: { matterId: string; procedureId: string }) {
  const { t } = useWords()
  const room = Object.hasOwn(ROOMS, props.procedureId) ? ROOMS[props.procedureId] : undefined
  return room ? (
    <Link data-room to={room.to(props.matterId)}>
      {t(room.key)}
    </Link>
  ) : null
}
