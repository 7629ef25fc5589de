import { themeLabel } from '@lovat/shared/text/labels'
import type { KommunPromises } from '../search/find-promises.ts'
import { shardOf, stemsOf } from '../search/stems.ts'
import type { KommunWorld, PromiseInWorld } from './kommun-world.ts'
import { remember } from './remember.ts'

const ofPromise = remember<PromiseInWorld, readonly string[]>()
const ofKommun = remember<KommunWorld, ReadonlyMap<string, string>>()
const shownOfKommun = remember<KommunWorld, KommunPromises>()

/** A promise within its kommun: "ML-1281-2026-3" → 2026003. */
export const promiseId = (ref: string): number => {
  const [, , year, number] = ref.split('-')
  return Number(year) * 1000 + Number(number)
}

/** What a kommun adds to the index: for each file of it, the inside of a JSON object of stems and promises. */
export const kommunTerms = (kommun: KommunWorld): ReadonlyMap<string, string> =>
  ofKommun(kommun, [], () => {
    const ids = new Map<string, number[]>()
    for (const promise of kommun.promises) {
      const id = promiseId(promise.document.ref)
      for (const stem of promiseStems(promise)) {
        const known = ids.get(stem)
        if (known === undefined) ids.set(stem, [id])
        else known.push(id)
      }
    }
    const shards = new Map<string, string>()
    for (const [stem, list] of [...ids].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const before = shards.get(shardOf(stem))
      shards.set(shardOf(stem), `${before === undefined ? '' : `${before},`}"${stem}":[${list.toSorted((a, b) => a - b).join(',')}]`)
    }
    return shards
  })

const promiseStems = (promise: PromiseInWorld): readonly string[] =>
  ofPromise(promise, [], () => {
    const { title, summary, wording, plainLanguage, themes, place, district, parties, activities } = promise.document
    const stems = stemsOf([
      title.sv,
      summary?.sv ?? '',
      wording.sv,
      plainLanguage?.sv ?? '',
      place ?? '',
      district ?? '',
      promise.municipality.name,
      ...parties.map((party) => party.name),
      ...themes.map((theme) => themeLabel[theme]),
      ...activities.flatMap((activity) => [activity.text.sv, activity.purpose?.sv ?? '', activity.place ?? '']),
      ...promise.updates.map(({ document }) => document.text.sv),
    ])
    // A fourth of the memory that a set takes, for twelve thousand promises.
    return [...stems]
  })

const TEXT_LENGTH = 160

/** What is shown of a kommun's promises when they are found. */
export const kommunPromises = (kommun: KommunWorld): KommunPromises =>
  shownOfKommun(kommun, [], () => ({
    name: kommun.municipality.document.name,
    example: kommun.municipality.document.example,
    promises: Object.fromEntries(
      kommun.promises.map(({ document: { ref, title, year, summary, plainLanguage, wording }, path }) => {
        return [promiseId(ref), { title: title.sv, path, year, text: shortened((summary ?? plainLanguage ?? wording).sv) }]
      }),
    ),
  }))

function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  return plain.length <= TEXT_LENGTH ? plain : `${plain.slice(0, TEXT_LENGTH).replace(/\s\S*$/, '')} …`
}
