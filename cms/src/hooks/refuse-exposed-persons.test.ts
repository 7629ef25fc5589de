import type { CollectionBeforeValidateHook } from 'payload'
import { describe, expect, test } from 'vitest'
import { refuseExposedPersons } from './refuse-exposed-persons.ts'

const run = (data: object) =>
  refuseExposedPersons({
    data,
    collection: { slug: 'promises' },
    req: { t: (key: string) => key },
  } as unknown as Parameters<CollectionBeforeValidateHook>[0])

describe('a personal identity number', () => {
  test.each([
    { what: 'in a text', data: { text: 'Ring Anna, 470789-4087.' } },
    { what: 'deep in a list', data: { sources: [{ title: '4707894087' }] } },
  ])('is refused $what', ({ data }) => {
    expect(() => run(data)).toThrow()
  })

  test.each([
    { what: 'a UUID', id: '01a200ae-1f76-701e-8abc-ae4707894087' },
    { what: 'an ObjectId', id: '5909202318afe26ff4ee05b0' },
  ])('is not seen in $what that happens to hold such digits', ({ id }) => {
    expect(run({ promise: id, municipalities: [id] })).toEqual({ promise: id, municipalities: [id] })
  })
})
