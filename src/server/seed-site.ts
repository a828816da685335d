/** Opens the doors of a node for the demo county: its mail, its log and its day. */
import type { Suite } from '#engine/log/note.ts'
import { seedDemo } from '#synthetic/demo-county.ts'
import { runLog, runMail } from './jobs.ts'
import { refreshSite, type Site, writeNodeSetting } from './site.ts'

/** Writes the demo county into an empty node, its keys made in this suite; afterwards the site is in demo mode on the demo's day. */
export const seedSite = (site: Site, suite?: Suite): Promise<void> =>
  seedDemo({
    store: site.store,
    vault: site.vault,
    fonts: site.fonts,
    setDay: day => {
      site.demoDay = day
    },
    runMail: () => runMail(site),
    runLog: () => runLog(site),
    writeSetting: writeNodeSetting,
    refresh: () => refreshSite(site),
    ...(suite ? { suite } : {}),
  })
