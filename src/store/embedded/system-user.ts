/** The system user that runs the database when the program itself runs as root: PostgreSQL refuses root. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'

export type SystemUser = { uid: number; gid: number }

const NAME = 'countersign'

const lookUp = (name: string): SystemUser | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(one => one.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

const create = (): void => {
  const home = '/var/lib/countersign'
  const byUseradd = ['--system', '--user-group', '--home-dir', home, '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]
  if (spawnSync('useradd', byUseradd, { stdio: 'ignore' }).status === 0) return
  spawnSync('adduser', ['-S', '-D', '-H', '-h', home, '-s', '/sbin/nologin', NAME], { stdio: 'ignore' })
}

/** The user to run the server as, made when missing; undefined when the program does not run as root. */
export const databaseUser = (): SystemUser | undefined => {
  if (process.getuid?.() !== 0) {
    requirePasswdEntry()
    return undefined
  }
  if (process.platform !== 'linux') {
    throw new Fault('unavailable', words('请不要以 root 身份运行，请换普通用户。', 'Do not run as root here; use an ordinary user.'))
  }
  const known = lookUp(NAME)
  if (known) return known
  create()
  // Two starts at once may both try: the loser finds the winner's user.
  const made = lookUp(NAME)
  if (made) return made
  throw new Fault(
    'unavailable',
    words(
      `无法创建系统用户 ${NAME}（useradd/adduser 均失败）。请手工创建，或以普通用户运行。`,
      `The system user ${NAME} could not be made (useradd and adduser failed). Make it by hand, or run as an ordinary user.`,
    ),
  )
}

/** initdb asks for the name of its user and fails without one. */
const requirePasswdEntry = (): void => {
  try {
    userInfo()
  } catch (cause) {
    throw new Fault(
      'unavailable',
      words(
        `当前用户（uid ${process.getuid?.()}）在 /etc/passwd 中没有条目，数据库无法初始化。请换有名字的用户，或设置 DATABASE_URL。`,
        `The current user (uid ${process.getuid?.()}) has no entry in /etc/passwd, so the database cannot be made. Use a named user, or set DATABASE_URL.`,
      ),
      { cause },
    )
  }
}
