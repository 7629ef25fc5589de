/**
 * Keeps the last answer of a pure function for each key, and gives it again (the same object) while every input is the
 * same as then. In: the key, which the answer belongs to and is forgotten with; all that the answer depends on; how to
 * make it. What is left out of `inputs` is a fault that shows as an old page: name everything.
 */
export function remember<K extends object, O>(): (key: K, inputs: readonly unknown[], make: () => O) => O {
  const known = new WeakMap<K, { inputs: readonly unknown[]; answer: O }>()
  return (key, inputs, make) => {
    const last = known.get(key)
    if (last !== undefined && isSame(last.inputs, inputs)) return last.answer
    const answer = make()
    known.set(key, { inputs, answer })
    return answer
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => Object.is(one, b[index]))
