import { readdirSync } from 'node:fs'
import { municipalityState } from '@lovat/shared/delivery/municipality-state'
import { referenceData } from '@lovat/shared/geo/reference-data'
import { targetPhrase } from '@lovat/shared/text/target-phrase'
import { describe, expect, it } from 'vitest'
import {
  agreements,
  areas,
  bytes,
  changes,
  deliveries,
  deliveryOf,
  firstPromises,
  kommuner,
  papers,
  parsed,
  problems,
  promises,
  TODAY,
  tables,
  updates,
} from './start-content.ts'

describe('the tables', () => {
  it.each(Object.keys(tables))('%s is read without a single fault', (file) => {
    expect(parsed(file).errors).toEqual([])
  })

  it('are all tested here', () => {
    const files = readdirSync(new URL('../content/', import.meta.url), { recursive: true }).map(String)
    // The empty template is compared with its source where that is tested.
    expect(files.filter((file) => file.endsWith('.csv') && file !== 'mall.csv').toSorted()).toEqual(Object.keys(tables).toSorted())
  })

  it('publish every row, and note every change of what is public already', () => {
    for (const { documents } of Object.values(tables)) {
      for (const row of [...documents.problems, ...documents.promises, ...documents.updates]) expect(row.stage).toBe('published')
    }
    for (const { changeNote } of changes) expect(changeNote).toMatch(/\S/)
  })

  it('are each loaded once, with the paper that they were signed on', () => {
    expect(papers.map(({ file }) => file)).toEqual(Object.keys(tables))
  })

  it('point at nothing that is not in the content', () => {
    const codes = [...kommuner, ...referenceData().municipalities].map(({ code }) => code)
    const refs = [...problems, ...firstPromises, ...firstPromises.flatMap((p) => p.activities), ...updates, ...agreements].map(
      ({ ref }) => ref,
    )
    const known = new Set([...codes, ...refs])
    const unknown = Object.values(tables).flatMap(({ references }) => references.filter(({ ref }) => !known.has(ref)))
    expect(unknown).toEqual([])
  })
})

describe('the real kommuner', () => {
  const real = [parsed('lund-2015.csv'), parsed('essunga-2019.csv')]
  const realPromises = real.flatMap(({ documents }) => documents.promises.map(({ document }) => document))

  it('have promises that name the document they come from, and what it does not say', () => {
    expect(realPromises.map(({ ref }) => ref)).toEqual(['ML-1281-2015-1', 'ML-1281-2015-2', 'ML-1445-2019-1'])
    for (const { origin } of realPromises) expect(origin).toMatchObject({ title: expect.any(String), note: { sv: expect.any(String) } })
  })

  it('have no updates, verdicts, problems or assumed goals', () => {
    for (const { documents } of real) expect([documents.updates, documents.problems]).toEqual([[], []])
    for (const { goal, newness, nextUpdateDue } of realPromises.flatMap((p) => p.activities)) {
      expect([goal, newness, nextUpdateDue]).toEqual([undefined, undefined, undefined])
    }
  })

  it('say of their papers what the source does not: who approved, in which office, and when', () => {
    for (const { document, by } of papers.filter(({ file }) => !file.startsWith('exempel/'))) {
      expect(document).toContain('Vem som godkände det, och när, framgår inte')
      expect(by).toEqual({})
    }
  })

  it.each([
    { ref: 'ML-1281-2015-1', quantities: [undefined, 'minst 10 kontroller', 'minst 2 kontroller', '2 möten', '1 kampanj'] },
    { ref: 'ML-1281-2015-2', quantities: ['cirka 1 möte i månaden', '2 trygghetsvandringar', undefined] },
    { ref: 'ML-1445-2019-1', quantities: [] },
  ])('$ref has the quantities of its source', ({ ref, quantities }) => {
    const found = realPromises.find((candidate) => candidate.ref === ref)
    expect(found?.activities.map(({ target }) => target && targetPhrase(target))).toEqual(quantities)
  })

  it('keep parties, helpers and season of the source', () => {
    const [traffic, environment] = realPromises
    expect(traffic?.parties.map(({ name }) => name)).toEqual(['Polisen', 'Lunds kommun'])
    expect(environment?.parties.map(({ name }) => name)).toEqual(['Polisen', 'Lunds kommun', 'Jernhusen'])
    expect(traffic?.activities[2]?.helpers).toEqual(['Skatteverket', 'Försäkringskassan'])
    expect(traffic?.activities[4]?.timing).toEqual({ kind: 'season', season: 'autumn', year: 2015 })
  })
})

describe('the fictional kommuner', () => {
  it('have the codes 9901-9906, are marked as examples and have names and slugs of their own', () => {
    expect(kommuner.map(({ code }) => code)).toEqual(['9901', '9902', '9903', '9904', '9905', '9906'])
    const real = referenceData().municipalities
    const taken = new Set(real.flatMap(({ name, slug, legalName }) => [name, slug, legalName]))
    for (const { example, name, slug, legalName } of kommuner) {
      expect(example).toBe(true)
      expect([name, slug, legalName].filter((word) => taken.has(word))).toEqual([])
    }
  })

  it('are neighbours in both directions and belong to the areas that name them', () => {
    for (const { code, neighbours, policeArea: area, policeRegion } of kommuner) {
      for (const neighbour of neighbours) expect(kommuner.find((m) => m.code === neighbour)?.neighbours).toContain(code)
      for (const slug of [area?.slug, policeRegion.slug]) expect(areas.find((a) => a.slug === slug)?.municipalities).toContain(code)
    }
    const local = areas.filter(({ kind }) => kind === 'local')
    expect(local.map(({ municipalities }) => municipalities.length).toSorted()).toEqual([1, 2])
    expect(areas.filter(({ kind, parent }) => kind !== 'region' && !areas.some(({ slug }) => slug === parent))).toEqual([])
  })

  it('were signed on papers that say that they are made up', () => {
    for (const { document, on } of papers.filter(({ file }) => file.startsWith('exempel/'))) {
      expect(document).toMatch(/^Påhitta(t|de) .*, till exemplet$/)
      expect(on <= TODAY).toBe(true)
    }
  })

  it('are reached only at reserved addresses and telephone numbers, in roles', () => {
    for (const { name, email, phone } of kommuner.flatMap(({ contacts }) => contacts)) {
      expect(name).toBeUndefined()
      expect(email).toMatch(/@example\.org$/)
      if (phone) expect(phone).toMatch(/^08-465 004 \d\d$/)
    }
  })

  it('link nowhere but to example.org', () => {
    const text = ['1-loften.csv', '2-uppfoljningar.csv', '3-andringar.csv', 'avtal.json', 'indikatorer.json'].map((file) =>
      bytes(`exempel/${file}`).toString('utf8'),
    )
    const hosts = new Set(text.flatMap((content) => [...content.matchAll(/https?:\/\/([^/\s";|]+)/g)].map((match) => match[1])))
    expect([...hosts]).toEqual(['example.org'])
  })

  it.each([
    { code: '9901', state: 'inForce', count: 11 },
    { code: '9902', state: 'inForce', count: 4 },
    { code: '9903', state: 'inForce', count: 1 },
    { code: '9904', state: 'expired', count: 4 },
    { code: '9905', state: 'underPreparation', count: 0 },
    { code: '9906', state: 'inForce', count: 4 },
  ])('$code is $state with $count promises', ({ code, state, count }) => {
    const own = promises.filter((p) => p.municipality === code)
    const kommun = kommuner.find((m) => m.code === code)
    expect(kommun && municipalityState(kommun, own, TODAY)).toBe(state)
    expect(own.length).toBe(count)
  })
})

describe('the updates', () => {
  it('come from the party that is responsible, within the promise and never from the future', () => {
    const all = new Map(firstPromises.flatMap((p) => p.activities).map((a) => [a.ref, a]))
    for (const { activity, author, date, promise: ref, verdict } of updates) {
      const owner = firstPromises.find((p) => p.ref === ref)
      expect(owner?.parties).toContainEqual(author)
      if (activity) expect(all.get(activity)?.responsible).toEqual(author)
      expect(date >= (owner?.from ?? '') && date <= TODAY, `${ref} ${date}`).toBe(true)
      if (verdict) expect(date > (owner?.to ?? '')).toBe(true)
    }
  })

  it('leave no activity of an ended promise open', () => {
    const open = promises
      .filter(({ to }) => to < TODAY)
      .flatMap((p) => p.activities)
      .filter(({ ref }) => ['late', 'silent', 'ongoing', 'planned'].includes(deliveries.get(ref)?.standing ?? ''))
    expect(open).toEqual([])
  })

  it('give every ended promise a verdict', () => {
    expect(promises.filter((p) => deliveryOf(p).hasEnded && !deliveryOf(p).verdict).map(({ ref }) => ref)).toEqual([])
  })
})
