/** What stands in a document under its own id, and is told apart by its reference. */
const KEPT_IN = ['promises', 'activities', 'audit-log', 'editorial-states']
const VERSIONED = ['promises', 'activities']
const AT_A_TIME = 1000
/** The log and the lists hold other documents too. */
const OF_PROMISES = { $or: [{ subject: { $exists: false } }, { subject: /^promise:/ }] }

/**
 * Copies all promises of the database, with their activities, versions, log and lists, until there are `size`: a copy is the
 * same text with other ids and another number in its references. Straight to MongoDB, whose own inserting of each through
 * Payload would take a quarter of an hour.
 */
export async function multiplyInMongodb({ db }, { have, size }) {
  const { EJSON, ObjectId } = db.connection.base.mongo.BSON
  const stores = [...KEPT_IN.map((slug) => db.collections[slug]), ...VERSIONED.map((slug) => db.versions[slug])].map(
    ({ collection }) => collection,
  )
  const texts = await Promise.all(
    stores.map(async (store) => (await store.find(OF_PROMISES).sort({ _id: 1 }).toArray()).map((row) => EJSON.stringify(row))),
  )
  for (let round = 1; round * have < size; round++) {
    const ids = new Map()
    const another = (id) => ids.get(id) ?? ids.set(id, new ObjectId().toHexString()).get(id)
    for (const [index, store] of stores.entries()) {
      const rows = texts[index].map((text) =>
        EJSON.parse(
          text
            .replaceAll(/(?<="_id":\{"\$oid":")[0-9a-f]{24}/g, another)
            .replaceAll(/(?<="(?:promise|parent)":(?:\{"\$oid":)?")[0-9a-f]{24}/g, another)
            .replaceAll(/(?<=promise:)[0-9a-f]{24}/g, another)
            .replaceAll(/(?<="document":")[0-9a-f]{24}/g, another)
            .replaceAll(/(ML-\d{4}-2026-)1(?!\d)/g, `$1${round + 1}`)
            .replaceAll(/lofte-(\d+)/g, (_, number) => `lofte-${Number(number) + round * have}`),
        ),
      )
      for (let from = 0; from < rows.length; from += AT_A_TIME) await store.insertMany(rows.slice(from, from + AT_A_TIME))
    }
  }
}
