import * as migration_20261121_200000_initial from './20261121_200000_initial'
import * as migration_20261121_200100_database_rules from './20261121_200100_database_rules'

export const migrations = [
  {
    up: migration_20261121_200000_initial.up,
    down: migration_20261121_200000_initial.down,
    name: '20261121_200000_initial',
  },
  {
    up: migration_20261121_200100_database_rules.up,
    down: migration_20261121_200100_database_rules.down,
    name: '20261121_200100_database_rules',
  },
]
