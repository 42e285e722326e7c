import type { Database } from '../database'
import type { Door } from './Door'

/** A door with the text of its row, by which one can tell whether anything changed. */
export interface LoadedDoor {
  door: Door
  mark: string
}

/** All doors, open and closed, the oldest first. */
export const loadDoors = async (database: Database): Promise<LoadedDoor[]> => {
  const { rows } = await database.query<DoorRow>(DOORS)
  return rows.map(({ mark, changed_at, ...door }) => ({
    door: { ...door, changedAt: changed_at.getTime() },
    mark,
  }))
}

interface DoorRow extends Omit<Door, 'changedAt'> {
  changed_at: Date
  mark: string
}

const DOORS = `
  select source as id, is_open as "isOpen", hosts, title, tagline, intro, contact, brand, accent, logo, selection, former, changed_at,
    feed_doors::text as mark
  from feed_doors order by length(source), source`
