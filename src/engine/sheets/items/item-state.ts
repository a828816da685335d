/** Reads how far an item has come: closed, running, carried over; a percentage; the rest is an account in the office's own words. */
import { type Words, words } from '#kernel/words.ts'

export type ItemState = 'closed' | 'running' | 'carried-over' | ''
export type StateReading = { state: ItemState; percent: number | null; account: string; doubt?: Words }

const CLOSED = /^(?:已完成|完成|已办结|办结|已销号|销号|已落实|落实到位|完毕|已结|是|√|✓|✔|已全部完成|全部完成|圆满完成|100%)$/
const RUNNING =
  /^(?:推进中|正在推进|进行中|正在进行|办理中|正在办理|未完成|未办结|未销号|未落实|未启动|尚未启动|待启动|滞后|逾期|已逾期|超期|否|×|x|✗|持续推进|长期坚持|有序推进|正常推进|落实中|正在落实|在办|按期推进|基本正常)$/i
const CARRIED = /^(?:续办|结转|转入下年|延期续办|继续推进|跨年结转)$/
const NOTHING = /^[-—–/无]+$/

const unsure = (text: string): Words =>
  words(`“${text.slice(0, 30)}”是否已经办结，请核对`, `“${text.slice(0, 30)}”: is it done? please check`)

/** The code of the state, where the text tells it; prose stays as the account. A cell that begins with a state and goes on is both. */
export function readState(cell: string): StateReading {
  const text = cell.trim()
  if (text === '' || NOTHING.test(text)) return { state: '', percent: null, account: '' }
  const head =
    text
      .normalize('NFKC')
      .split(/[。;；,，:：\n]/, 1)[0]
      ?.replace(/\s/g, '')
      .replace(/[()（）]/g, '') ?? ''
  const said = text.normalize('NFKC').replace(/[\s()（）。;；,，:：]/g, '')
  const rest = said.length > head.length ? text : ''
  const percent = /^(?:已?完成|进度)?(\d{1,3})%$/.exec(head)?.[1]
  if (percent !== undefined && Number(percent) < 100) return { state: 'running', percent: Number(percent), account: rest }
  if (CLOSED.test(head) || percent === '100')
    return { state: 'closed', percent: 100, account: rest, ...(rest ? { doubt: unsure(text) } : {}) }
  if (RUNNING.test(head)) return { state: 'running', percent: null, account: rest }
  if (CARRIED.test(head)) return { state: 'carried-over', percent: null, account: rest }
  if (/^(?:基本完成|大部分完成|部分完成|阶段性完成|初步完成)/.test(head))
    return { state: 'running', percent: null, account: text, doubt: unsure(text) }
  if (/^已(?:完成|办结|销号)/.test(head)) return { state: 'closed', percent: null, account: text, doubt: unsure(text) }
  return { state: '', percent: null, account: text }
}
