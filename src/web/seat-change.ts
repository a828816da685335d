/** The change from one house to another of the same account. */
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { changeSeat } from '#contract/seats.ts'
import { useDo } from './ask.ts'

/** Leaves this house for another of the same account; nothing read here stays in memory. */
export function useSeatChange() {
  const navigate = useNavigate()
  const client = useQueryClient()
  const write = useDo(changeSeat, { quiet: true })
  const change = async (house: string) => {
    await write.mutateAsync({ house })
    await navigate('/')
    client.clear()
    location.reload()
  }
  return { change: (house: string) => void change(house).catch(() => undefined), error: write.error, busy: write.isPending }
}
