import fc from 'fast-check'

/**
 * The same random cases in every run, so that a run that fails says something of the change it runs on. Searching for
 * what no run has met is work of its own: LOVAT_PROPERTY_SEED=random, or a number that a failure printed.
 */
const wanted = process.env.LOVAT_PROPERTY_SEED ?? '20261122'
const seed = wanted === 'random' ? Date.now() % 2 ** 31 : Number(wanted)
if (!Number.isInteger(seed)) throw new Error(`LOVAT_PROPERTY_SEED: ”${wanted}” is neither a whole number nor ”random”`)

fc.configureGlobal({ seed })
