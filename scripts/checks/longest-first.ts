import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes, the longest first: begun last, one of them would be waited for alone. */
const LONG = [
  'double-key-walk.int',
  'access-matrix.int',
  'gate-ways-round.int',
  'notices-once.int',
  'publish-together.int',
  'import-cli.int',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const long = LONG.flatMap((name) => sorted.filter(({ moduleId }) => moduleId.includes(name)))
    return [...long, ...sorted.filter((file) => !long.includes(file))]
  }
}
