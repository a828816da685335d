/** The signed-in person for every page below the frame, and the posts that may do something. */
import { createContext, useContext } from 'react'
import type { z } from 'zod'
import type { MeView } from '#contract/session.ts'

export type Me = z.output<typeof MeView>

export const MeContext = createContext<Me | null>(null)

/** The signed-in person; only for pages inside the frame. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('This part belongs inside the frame')
  return me
}

/** The first working post held, for writes that any post of the person may make; an administrator as such does no casework. */
export const firstPost = (me: Me): string => (me.posts.find(held => held.post !== 'administrator') ?? me.posts[0])?.post ?? ''
