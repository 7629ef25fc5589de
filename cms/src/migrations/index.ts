import * as migration_20261122_004557_start from './20261122_004557_start.ts';

export const migrations = [
  {
    up: migration_20261122_004557_start.up,
    down: migration_20261122_004557_start.down,
    name: '20261122_004557_start'
  },
];
