import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEntry, anUpdate, aProblem, aPromise } from '../test-data/valid-documents.ts'
import { contentHash } from './hash.ts'
import { BrokenLedgerError, CHAIN_START, verifyChain } from './ledger-chain.ts'
import { entryHash, LEDGER_START, type LedgerEntry, ledgerAction, ledgerEntry } from './ledger-entry.ts'
import { documentRef, type PublicDocument } from './public-document.ts'

type Change = Pick<LedgerEntry, 'action' | 'changeNote'> & { document: PublicDocument; isErased?: boolean }

function chainOf(changes: readonly Change[]): LedgerEntry[] {
  const chain: LedgerEntry[] = []
  for (const { document, isErased, action, changeNote } of changes) {
    const hasLeft = action === 'withdrawn' || action === 'erased'
    const entry = anEntry({
      action,
      changeNote,
      number: chain.length + 1,
      type: document.type,
      ref: documentRef(document),
      withdrawal: action === 'withdrawn' ? { reason: 'ended', text: 'Löftet har upphört.' } : null,
      document: hasLeft || isErased ? null : document,
      documentHash: hasLeft ? null : contentHash(document),
      previous: chain.at(-1)?.hash ?? LEDGER_START,
    })
    chain.push({ ...entry, hash: entryHash(entry) })
  }
  return chain
}

const text = fc.constantFrom('Trafiken', 'Torget', 'Parken', 'Skolan', 'Å, ä och ö')
const document: fc.Arbitrary<PublicDocument> = fc.oneof(
  text.map((sv) => aProblem({ title: { sv } })),
  text.map((sv) => aPromise({ title: { sv } })),
  fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(20)).map(([number, count]) => anUpdate(number, { count })),
)
const chain = fc
  .array(
    fc.record({
      document,
      isErased: fc.boolean(),
      action: fc.constantFrom(...ledgerAction.options),
      changeNote: fc.option(text),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map(chainOf)
const chainAndPlace = chain.chain((entries) => fc.record({ entries: fc.constant(entries), at: fc.nat(entries.length - 1) }))

/** Where reading fails, or undefined when the whole chain verifies. */
function failsAt(entries: readonly LedgerEntry[]): number | undefined {
  try {
    verifyChain(entries)
    return undefined
  } catch (error) {
    if (error instanceof BrokenLedgerError) return error.number
    throw error
  }
}
const replaced = (entries: readonly LedgerEntry[], at: number, change: (entry: LedgerEntry) => LedgerEntry) =>
  entries.map((entry, i) => (i === at ? change(structuredClone(entry)) : entry))

describe('a whole chain', () => {
  it('verifies, is accepted by the schema, and ends at its last entry', () => {
    fc.assert(
      fc.property(chain, (entries) => {
        expect(verifyChain(entries)).toEqual({ number: entries.length, hash: entries.at(-1)?.hash })
        for (const entry of entries) expect(ledgerEntry.parse(entry)).toEqual(entry)
      }),
    )
  })

  it('verifies in pages, whatever their size', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        expect(verifyChain(entries.slice(at), verifyChain(entries.slice(0, at)))).toEqual(verifyChain(entries))
      }),
    )
  })

  it('verifies after having been sent as JSON', () => {
    fc.assert(fc.property(chain, (entries) => failsAt(JSON.parse(JSON.stringify(entries))) === undefined))
  })

  it('of nothing stays where it started', () => {
    expect(verifyChain([])).toEqual(CHAIN_START)
    expect(CHAIN_START).toEqual({ number: 0, hash: LEDGER_START })
  })

  it('verifies when documents have been erased and their hashes kept', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        expect(failsAt(replaced(entries, at, (entry) => ({ ...entry, document: null })))).toBeUndefined()
        expect(failsAt(entries.map((entry) => ({ ...entry, document: null })))).toBeUndefined()
      }),
    )
  })
})

describe('a chain is refused at the entry where', () => {
  const otherHash = (hash: string | null) => contentHash({ not: hash })
  const edits: Record<Exclude<keyof LedgerEntry, 'document'>, (entry: LedgerEntry) => unknown> = {
    version: () => 2,
    number: (entry) => entry.number + 1,
    at: () => '2026-10-12T08:00:00.001Z',
    action: (entry) => (entry.action === 'erased' ? 'published' : 'erased'),
    type: (entry) => (entry.type === 'indicator' ? 'promise' : 'indicator'),
    ref: (entry) => `${entry.ref}1`,
    municipalities: () => ['9901', '9902'],
    approvals: () => [],
    changeNote: (entry) => `${entry.changeNote ?? ''} `,
    withdrawal: (entry) => (entry.withdrawal === null ? { reason: 'ended', text: 'Löftet har upphört.' } : null),
    documentHash: (entry) => (entry.documentHash === null ? otherHash(null) : null),
    previous: (entry) => otherHash(entry.previous),
    hash: (entry) => otherHash(entry.hash),
  }

  it('covers every member of an entry in this table', () => {
    expect(Object.keys({ ...edits, document: null }).toSorted()).toEqual(Object.keys(anEntry()).toSorted())
  })

  it.each(Object.entries(edits))('%s was edited', (member, edit) => {
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        const changed = replaced(entries, at, (entry) => ({ ...entry, [member]: edit(entry) }))
        expect(failsAt(changed)).toBe(changed[at]?.number)
      }),
    )
  })

  it.each(Object.entries(edits).filter(([member]) => member !== 'hash' && member !== 'previous'))(
    '%s was edited and the entry hashed again, unless it is the last',
    (member, edit) => {
      fc.assert(
        fc.property(chainAndPlace, ({ entries, at }) => {
          fc.pre(at < entries.length - 1)
          const changed = replaced(entries, at, (entry) => {
            const edited = { ...entry, [member]: edit(entry) }
            return { ...edited, hash: entryHash(edited) }
          })
          expect(failsAt(changed)).toBeDefined()
        }),
      )
    },
  )

  it('a member was added', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        expect(failsAt(replaced(entries, at, (entry) => ({ ...entry, note: 'x' }) as LedgerEntry))).toBe(at + 1)
      }),
    )
  })

  it('a document was edited, or put where there was none', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        const changed = replaced(entries, at, (entry) => ({ ...entry, document: aProblem({ title: { sv: 'Något annat' } }) }))
        expect(failsAt(changed)).toBe(at + 1)
      }),
    )
  })

  it('a document and its hash were exchanged together', () => {
    const other = aProblem({ title: { sv: 'Något annat' } })
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        const changed = replaced(entries, at, (entry) => ({ ...entry, document: other, documentHash: contentHash(other) }))
        expect(failsAt(changed)).toBe(at + 1)
      }),
    )
  })

  it('an entry was dropped, unless it is the last', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        fc.pre(at < entries.length - 1)
        expect(failsAt(entries.toSpliced(at, 1))).toBe(at + 2)
      }),
    )
  })

  it('an entry was dropped and the rest renumbered', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        fc.pre(at < entries.length - 1)
        const renumbered = entries.toSpliced(at, 1).map((entry, i) => ({ ...entry, number: i + 1 }))
        expect(failsAt(renumbered)).toBe(at + 1)
      }),
    )
  })

  it('two entries changed places, with or without their numbers', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        const [one, two] = entries.slice(at, at + 2)
        fc.pre(one !== undefined && two !== undefined)
        if (!one || !two) return
        expect(failsAt(entries.toSpliced(at, 2, two, one))).toBeDefined()
        expect(failsAt(entries.toSpliced(at, 2, { ...two, number: one.number }, { ...one, number: two.number }))).toBe(at + 1)
      }),
    )
  })

  it('an entry came twice', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ entries, at }) => {
        expect(failsAt(entries.toSpliced(at, 0, ...entries.slice(at, at + 1)))).toBe(at + 1)
      }),
    )
  })

  it.each([0, 1, 3, 4])('the writer numbered the second entry %i, though every hash is right', (number) => {
    const changes = [1, 2].map((count) => ({ document: anUpdate(count, { count }), action: 'published' as const, changeNote: null }))
    const changed = replaced(chainOf(changes), 1, (entry) => ({ ...entry, number, hash: entryHash({ ...entry, number }) }))
    expect(failsAt(changed)).toBe(number)
  })

  it('another chain begins', () => {
    const [one, other] = [chainOf([{ document: aProblem(), action: 'published', changeNote: null }]), chainOf([])]
    const start = { number: 0, hash: contentHash('another start') }
    expect(() => verifyChain(one, start)).toThrow(BrokenLedgerError)
    expect(verifyChain(other, start)).toEqual(start)
  })
})

it('says which entry is broken, and why', () => {
  const entries = chainOf([{ document: aProblem(), action: 'published', changeNote: null }])
  expect(() => verifyChain(replaced(entries, 0, (entry) => ({ ...entry, changeNote: 'x' })))).toThrow(
    'Ledger entry 1: the entry was altered',
  )
})
