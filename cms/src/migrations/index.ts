import * as migration_20261121_232215_start from './20261121_232215_start.ts';

export const migrations = [
  {
    up: migration_20261121_232215_start.up,
    down: migration_20261121_232215_start.down,
    name: '20261121_232215_start'
  },
];
