import { Failure } from '../setup/failure.mjs'

/** Takes the arguments of the command, gives the runners that `--only` names (by name or group), or all of them. */
export function selectRunners(runners, argv) {
  const wanted = []
  for (let index = 0; index < argv.length; index++) {
    const [flag, joined] = argv[index].split(/=(.*)/s)
    if (flag !== '--only') throw new Failure(`Okänt argument: ${argv[index]}. Se npm test -- --help.`)
    wanted.push(...(joined ?? argv[++index] ?? '').split(',').filter(Boolean))
    if (wanted.length === 0) throw new Failure('Efter --only ska det stå vad som ska köras. Se npm test -- --help.')
  }
  if (wanted.length === 0) return runners
  const names = new Set(runners.flatMap(({ name, group }) => [name, group]))
  const unknown = wanted.filter((name) => !names.has(name))
  if (unknown.length > 0)
    throw new Failure(`Det finns ingen körning som heter ${unknown.join(', ')}. De som finns: ${[...names].join(', ')}.`)
  return runners.filter(({ name, group }) => wanted.includes(name) || wanted.includes(group))
}
