import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { inject } from 'vitest'

/** What anyone can fetch, and what lies on the disk to be fetched. */
export async function publicPage(address: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(new URL(address, inject('site')))
  return { status: answer.status, text: plain(await answer.text()) }
}

export async function ledgerEntriesAbout(ref: string): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  for (let after = 0; ; ) {
    const answer = await fetch(new URL(`/api/ledger?after=${after}&limit=500`, inject('admin')))
    const page = (await answer.json()) as { head: number; entries: LedgerEntry[] }
    entries.push(...page.entries)
    after = page.entries.at(-1)?.number ?? page.head
    if (after >= page.head) return entries.filter((entry) => entry.ref === ref)
  }
}

/** Every file of the release that is being served, and the publisher's copy of the ledger, that holds the words. */
export function publicFilesWith(words: string): string[] {
  const site = path.join(inject('data'), 'site')
  const release = realpathSync(path.join(site, 'current'))
  const files = readdirSync(release, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  if (files.length < 300) throw new Error(`Only ${files.length} files in ${release}: this is no release of the whole country.`)
  return [...files, path.join(site, 'ledger.jsonl')].filter((file) => readFileSync(file).includes(words))
}

const plain = (html: string) =>
  html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
