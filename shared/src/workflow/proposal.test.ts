import { describe, expect, it } from 'vitest'
import { type Proposal, proposal, proposalHash } from './proposal.ts'
import { hashOf, proposalOf } from './testing/workflow-log.ts'

const one: Proposal = { documentHash: hashOf('A'), after: 4, changeNote: 'Ny tid.', changeClass: 'updated' }
/** A member that is added to the proposal must be tried here too: the compiler asks for it. */
const others: { [Member in keyof Proposal]: Proposal[Member][] } = {
  documentHash: [hashOf('B')],
  after: [0, 3, 5],
  changeNote: [null, 'Ny tid', 'Ny tid. ', 'ny tid.'],
  changeClass: ['corrected'],
}
const changes = Object.entries(others).flatMap(([member, values]) => values.map((value) => ({ member, value })))

describe('the hash that approvals bind to', () => {
  it.each(changes)('is another when $member is $value', ({ member, value }) => {
    expect(proposalHash({ ...one, [member]: value })).not.toBe(proposalHash(one))
  })

  it('is another for each of these proposals', () => {
    const hashes = [one, ...changes.map(({ member, value }) => ({ ...one, [member]: value }))].map(proposalHash)
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('is of the proposal alone: not of the order of its members, nor of what is kept beside them', () => {
    const { documentHash, after, changeNote, changeClass } = one
    expect(proposalHash({ changeClass, changeNote, after, documentHash })).toBe(proposalHash(one))
    expect(proposalHash({ ...one, required: [], publicHash: hashOf('B') } as Proposal)).toBe(proposalHash(one))
  })

  it('covers every member that a proposal can have', () => {
    expect(Object.keys(others).toSorted()).toEqual(Object.keys(proposal.shape).toSorted())
  })

  it('is 64 hex digits, and never the hash of the text itself', () => {
    expect(proposalHash(one)).toMatch(/^[0-9a-f]{64}$/)
    expect(proposalHash(proposalOf('A'))).not.toBe(hashOf('A'))
  })
})

describe('a proposal', () => {
  it.each([
    { what: 'a note that is empty', members: { changeNote: ' ' } },
    { what: 'a personal identity number in the note', members: { changeNote: 'Gäller 811218-9876.' } },
    { what: 'a number below zero', members: { after: -1 } },
    { what: 'a class that is withdrawal', members: { changeClass: 'withdrawn' } },
    { what: 'a hash that is none', members: { documentHash: 'A' } },
    { what: 'a member more', members: { approved: true } },
  ])('with $what is refused', ({ members }) => expect(proposal.safeParse({ ...one, ...members }).success).toBe(false))

  it('without a note is fine', () => expect(proposal.parse({ ...one, changeNote: null })).toEqual({ ...one, changeNote: null }))
})
