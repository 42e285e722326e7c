/**
 * Who may do what over REST, as the design says it (workflows.md and issue 2), written down apart from the code.
 *
 * The documents belong to the partner of `key` and `owner`. The columns are: nobody, an editor of another partner, one of
 * a partner that is trusted, an assessor, an API key of the partner, an editor of that partner, the assessor who handles
 * it, an editor of the communications desk, an admin.
 *
 * `r` read (list, count, by id), `v` read its versions, `u` update (also as a draft, restoring a version, in bulk),
 * `t` move to the trash, `d` delete for good, `c` make a new one, `-` nothing.
 */
const TABLE = `
collection       document     nobody other trusted assessor key   owner handler editor admin

ideas            new          -      c     c       -        c     c     -       c      c
ideas            public       r      r     r       rv       rvu   rvu   rvu     rvut   rvutd
ideas            unpublished  -      -     -       rv       rvut  rvut  rvu     rvut   rvutd
ideas            hidden       -      -     -       rv       rvu   rvu   rvu     rvut   rvutd

initiatives      new          -      c     c       -        c     c     -       c      c
initiatives      public       r      r     r       rv       rvu   rvu   rv      rvut   rvutd
initiatives      unpublished  -      -     -       rv       rvut  rvut  rv      rvut   rvutd
initiatives      hidden       -      -     -       rv       rvu   rvu   rv      rvut   rvutd

events           new          -      c     c       -        c     c     -       c      c
events           public       r      r     r       rv       rvu   rvu   rv      rvut   rvutd
events           unpublished  -      -     -       rv       rvut  rvut  rv      rvut   rvutd
events           hidden       -      -     -       rv       rvu   rvu   rv      rvut   rvutd

subsidy-windows  new          -      -     -       c        c     c     c       c      c
subsidy-windows  public       r      r     r       rv       rvu   rvu   rv      rvu    rvu
subsidy-windows  unpublished  -      -     -       rvu      rvut  rvut  rvu     rvut   rvutd
subsidy-windows  hidden       -      -     -       rv       rvu   rvu   rv      rvu    rvu

subsidy-schemes  new          -      -     -       c        -     -     c       c      c
subsidy-schemes  public       r      r     r       rv       rv    rv    rv      rvut   rvutd
subsidy-schemes  unpublished  -      -     -       rvu      rv    rv    rvu     rvut   rvutd

themes           new          -      -     -       -        -     -     -       c      c
themes           public       r      r     r       rv       r     r     rv      rvut   rvutd
themes           unpublished  -      -     -       rv       -     -     rv      rvut   rvutd
themes           hidden       -      -     -       rv       -     -     rv      rvut   rvutd

partners         new          -      -     -       -        -     -     -       c      c
partners         public       r      r     r       rv       rvu   rvu   rv      rvut   rvutd
partners         unpublished  -      -     -       rv       -     -     rv      rvut   rvutd
partners         hidden       -      -     -       rv       -     -     rv      rvut   rvutd

areas            new          -      -     -       -        -     -     -       c      c
areas            public       r      r     r       r        r     r     r       ru     rud

grants           new          -      -     -       c        -     -     c       c      c
grants           unpublished  -      -     -       rvu      -     -     rvu     rvu    rvu

media            unpublished  -      -     -       r        rut   rut   r       rut    rutd

front-doors      new          -      -     -       -        -     -     -       -      c
front-doors      unpublished  -      -     -       r        ru    ru    r       ru     rud

contacts         new          -      c     c       -        c     c     -       c      c
contacts         unpublished  -      -     -       r        rud   rud   r       rud    rud

users            new          -      -     -       -        -     -     -       -      c
users            unpublished  -      -     -       r        -     -     r       r      rud

api-keys         new          -      -     -       -        -     -     -       -      -
api-keys         unpublished  -      -     -       -        -     r     -       -      rud

followers        new          -      -     -       -        -     -     -       -      -
followers        unpublished  -      -     -       -        -     -     -       -      rd

reports          new          -      -     -       -        -     -     -       -      -
reports          unpublished  -      -     -       -        -     -     -       ru     rud

invitations      new          -      -     -       -        -     -     -       -      -
invitations      unpublished  -      -     -       -        -     -     -       -      rd

notes            new          -      -     -       c        -     -     c       c      c
notes            unpublished  -      -     -       r        -     -     r       r      rd

preview-links    new          -      -     -       -        -     -     -       -      -
preview-links    unpublished  -      -     -       -        -     -     -       -      -

transitions      new          -      -     -       -        -     -     -       -      -
transitions      unpublished  -      -     -       r        -     -     r       r      r

text-templates   new          -      -     -       -        -     -     -       c      c
text-templates   unpublished  -      -     -       r        -     -     r       rud    rud

feed-sources     new          -      c     c       -        -     c     -       c      c
feed-sources     unpublished  -      -     -       r        r     rud   r       rud    rud

sites            new          -      -     -       -        -     -     -       c      c
sites            unpublished  -      -     -       -        r     r     -       rud    rud

payload-query-presets      new          -      c     c       c        -     c     c       c      c
payload-query-presets      public       -      -     -       r        -     -     r       r      rud
payload-query-presets      unpublished  -      -     -       -        -     rud   -       -      -
`

/** Who calls: a column of the table, in the order in which the tests go through them (who may least goes first). */
export type Reader = (typeof READERS)[number]
export const READERS = [
  'nobody',
  'other',
  'trusted',
  'assessor',
  'key',
  'owner',
  'handler',
  'editor',
  'admin',
] as const

/** Those who may see nothing private of the documents in the table. */
export const OUTSIDERS: readonly Reader[] = ['nobody', 'other', 'trusted']

/** How far a document has come: what everybody sees, what is not published yet, and what the desk took out of sight. */
export type Visibility = 'public' | 'unpublished' | 'hidden'

/** One cell of the table. */
export interface Expectation {
  collection: string
  document: Visibility | 'new'
  reader: Reader
  /** The letters of the cell; empty for nothing. */
  may: string
}

/** The cells of the table, of these collections or of all. */
export const expectations = (...collections: string[]): Expectation[] =>
  TABLE.trim()
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [collection = '', document, ...cells] = line.trim().split(/\s+/)
      if (cells.length !== READERS.length)
        throw new Error(`A line of the table has a cell too many or too few: ${line}`)
      return READERS.map((reader, column) => ({
        collection,
        document: document as Expectation['document'],
        reader,
        may: (cells[column] ?? '-').replace('-', ''),
      }))
    })
    .filter(({ collection }) => collections.length === 0 || collections.includes(collection))
