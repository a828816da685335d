/** Finds a Chromium for the browser days, or installs Debian's when that is allowed. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FIXED = ['/usr/bin/chromium', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

export const HOW_TO_INSTALL = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk'

const runs = path => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const look = () => {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)))
  return [process.env.CHROMIUM, ...FIXED, ...inPath].find(path => path && runs(path))
}

const install = () => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 2] }).status === 0
  process.stderr.write('installing chromium and fonts-noto-cjk for the browser tests…\n')
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

/** The path of a browser, or undefined when there is none and none could be installed. */
export const findChromium = () => {
  const found = look()
  if (found) return found
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  return mayInstall && install() ? look() : undefined
}
