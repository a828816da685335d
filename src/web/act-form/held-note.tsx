/** A matter under a definition this node does not ship: what is open, which update is needed, and acceptance by the head of the house on grounds. */

import { acceptDefinition } from '#contract/desk.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import type { getMatter } from '#contract/matter.ts'
import { useDo } from '../ask.ts'
import { useMe } from '../me.ts'
import { OnGrounds } from '../parts/on-grounds.tsx'
import { useReadBack } from '../parts/read-back.tsx'
import { useWords } from '../words/words.ts'

type Held = NonNullable<OutputOf<typeof getMatter>['held']>

function Accept(props: { matterId: string; held: Held; post: string }) {
  const { t } = useWords()
  const write = useDo(acceptDefinition)
  const readBack = useReadBack()
  const title = t('accept-definition')
  const send = async (grounds: string) => {
    const says = t('accept-definition-says', { procedure: props.held.procedure })
    if (await readBack(title, <p>{says}</p>, title)) await write.mutateAsync({ matterId: props.matterId, post: props.post, grounds })
  }
  return (
    <section className="narrow" aria-label={title} data-act="accept-definition">
      <OnGrounds of={write} act="accept-definition" title={title} onSend={send} />
    </section>
  )
}

export function HeldNote(props: { matterId: string; held: Held | undefined }) {
  const { t, w } = useWords()
  const me = useMe()
  const { held } = props
  if (!held) return null
  const post = me.posts.find(one => held.acceptors.includes(one.post))?.post
  return (
    <div className="note violet" data-part="held">
      <p>{w(held.says)}</p>
      {held.objections.length > 0 ? (
        <>
          <p>{t('definition-objections')}</p>
          <ul className="lines small">
            {held.objections.map(one => (
              <li key={one.zh}>{w(one)}</li>
            ))}
          </ul>
        </>
      ) : post ? (
        <Accept matterId={props.matterId} held={held} post={post} />
      ) : (
        <p className="small">{t('accept-definition-who')}</p>
      )}
    </div>
  )
}
