/** Questions and writes as hooks: cached answers, keyset pages, and one idempotency key for all retries of one submission. */
import { type UseQueryOptions, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Endpoint, InputOf, OutputOf } from '#contract/endpoint.ts'
import { call, newKey } from './api.ts'
import type { ApiFault } from './api-fault.ts'

type More<E extends Endpoint> = Omit<UseQueryOptions<OutputOf<E>, ApiFault>, 'queryKey' | 'queryFn'>

/** Asks once and keeps the answer until a write of ours or a minute makes it old. */
export function useAsk<E extends Endpoint>(route: E, input: InputOf<E>, more: More<E> = {}) {
  return useQuery<OutputOf<E>, ApiFault>({ queryKey: [route.id, input], queryFn: ({ signal }) => call(route, input, { signal }), ...more })
}

/** A list that continues by key, never by page number. */
export function usePages<E extends Endpoint>(route: E, input: InputOf<E>) {
  return useInfiniteQuery<OutputOf<E>, ApiFault, { pages: OutputOf<E>[] }, unknown[], string | undefined>({
    queryKey: [route.id, 'pages', input],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => call(route, { ...(input as object), after: pageParam } as InputOf<E>, { signal }),
    getNextPageParam: last => (last as { next?: string | null }).next ?? undefined,
  })
}

/** A write. The key stays the same while the same thing is sent again, so that a retry has one effect; `quiet` leaves cached answers alone. */
export function useDo<E extends Endpoint>(route: E, options: { quiet?: boolean } = {}) {
  const sent = useRef<{ body: string; key: string } | null>(null)
  const client = useQueryClient()
  return useMutation<OutputOf<E>, ApiFault, InputOf<E>>({
    mutationKey: [route.id],
    mutationFn: input => {
      const body = JSON.stringify(input)
      if (sent.current?.body !== body) sent.current = { body, key: newKey() }
      return call(route, input, { key: sent.current.key })
    },
    onSuccess: async () => {
      sent.current = null
      if (!options.quiet) await client.invalidateQueries()
    },
  })
}
