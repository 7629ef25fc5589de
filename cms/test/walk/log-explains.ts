import assert from 'node:assert/strict'
import { contentHash } from '@lovat/shared/contract/hash'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PartyKey } from '@lovat/shared/workflow/party-key'
import { proposalHash } from '@lovat/shared/workflow/proposal'
import type { WorkflowEvent } from '@lovat/shared/workflow/workflow-event'

type Public = {
  entries: readonly LedgerEntry[]
  log: readonly WorkflowEvent[]
  keysOf: (document: object) => PartyKey[]
  isUpdate: boolean
}
type Event<Name> = Extract<WorkflowEvent, { action: Name }>

/**
 * Whether a document's log, read as an auditor would, is enough to justify everything that the ledger says of it: each
 * publication rests on a text that was put before the parties, and on the latest word of each of them, by different people
 * who did not write it last. Throws where it does not. Knows nothing of how states are computed.
 */
export function logExplains({ entries, log, keysOf, isUpdate }: Public): void {
  assert.deepEqual(
    log.map(({ number }) => number),
    log.map((_, index) => index + 1),
    'the numbers of the log',
  )
  const changes = log.filter(
    (event): event is Event<'published' | 'withdrawn'> => event.action === 'published' || event.action === 'withdrawn',
  )
  assert.deepEqual(
    changes.map(({ action, entry }) => [action === 'withdrawn', entry]),
    entries.map(({ action, number }) => [action === 'withdrawn', number]),
    'one row for each entry of the ledger',
  )
  for (const [index, change] of changes.entries()) {
    const entry = entries[index] as LedgerEntry
    const before = entries[index - 1]
    const sofar = log.slice(
      log.findLastIndex((event) => event.number < change.number && changes.includes(event as never)) + 1,
      change.number - 1,
    )
    if (change.action === 'published') justify(change, entry, before, sofar)
  }

  function justify(change: Event<'published'>, entry: LedgerEntry, before: LedgerEntry | undefined, sofar: readonly WorkflowEvent[]): void {
    const what = `entry ${entry.number}`
    const asked = sofar.findLast((event) => event.action === 'submitted' || event.action === 'recalled')
    assert.ok(asked?.action === 'submitted', `${what} was put before the parties, and not taken back`)
    const { proposal } = asked
    assert.equal(proposalHash(proposal), change.contentHash, `${what} is what was put before them`)
    for (const hash of [proposal.documentHash, change.documentHash, contentHash(entry.document), contentHash(asked.document)])
      assert.equal(hash, entry.documentHash, `${what} is the very text`)
    assert.equal(proposal.after, before?.number ?? 0, `${what} was approved as what comes after the entry before`)
    assert.equal(entry.changeNote, proposal.changeNote)
    const isChange = before !== undefined && before.document !== null
    assert.equal(entry.action, isChange ? proposal.changeClass : 'published')

    const written = log.filter((event) => event.number < change.number && event.action === 'saved').map(({ user }) => user)
    const recalled = sofar.findLast(({ action }) => action === 'recalled')?.number ?? 0
    const words = sofar.filter(
      (event): event is Event<'approved' | 'returned'> =>
        (event.action === 'approved' || event.action === 'returned') && event.contentHash === change.contentHash && event.number > recalled,
    )
    const keys = [...new Set([...keysOf(entry.document as object), ...(before?.document ? keysOf(before.document) : [])])]
    const approvers = keys.map((key) => {
      const word = words.findLast(({ party }) => party === key)
      assert.equal(word?.action, 'approved', `${what} has the yes of ${key}`)
      return word?.user
    })
    assert.equal(new Set(approvers).size, keys.length, `${what} was approved by as many people as parties`)
    for (const writer of isUpdate ? written : written.slice(-1))
      assert.ok(!approvers.includes(writer), `${what} was not approved by who wrote it`)
    assert.equal(entry.approvals.length, keys.length, `${what} tells of each yes`)
  }
}
