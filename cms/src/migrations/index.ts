import * as migration_20261122_004557_start from './20261122_004557_start.ts';
import * as migration_20261122_030553_double_key from './20261122_030553_double_key.ts';
import * as migration_20261122_065315_useful_indexes from './20261122_065315_useful_indexes.ts';

export const migrations = [
  {
    up: migration_20261122_004557_start.up,
    down: migration_20261122_004557_start.down,
    name: '20261122_004557_start',
  },
  {
    up: migration_20261122_030553_double_key.up,
    down: migration_20261122_030553_double_key.down,
    name: '20261122_030553_double_key',
  },
  {
    up: migration_20261122_065315_useful_indexes.up,
    down: migration_20261122_065315_useful_indexes.down,
    name: '20261122_065315_useful_indexes'
  },
];
