/** A sheet opened and saved again by LibreOffice, where it is installed. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cells } from './ledger-sheets.ts'

/** The cells after LibreOffice has opened the sheet and saved it again; null where it is not installed. */
export async function throughOffice(bytes: Buffer): Promise<string[][] | null> {
  const office = ['/usr/bin/libreoffice', '/usr/bin/soffice'].find(existsSync)
  if (!office) return null
  const folder = mkdtempSync(join(tmpdir(), 'cs-office-'))
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes)
    execFileSync(
      office,
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.xlsx'),
      ],
      { timeout: 50_000 },
    )
    return await cells(readFileSync(join(folder, 'out', 'in.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
