/**
 * How large and how long: `npm run bench` takes a million items and about a quarter of an hour; `npm run bench --
 * --small` takes 100,000 and short rounds, to see that everything works. `--only hot,cold` leaves the other parts out.
 */
const words = process.argv.slice(2)
const isSmall = words.includes('--small')
const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '').split(',') : null

export const settings = {
  /** Items in the large database; the small one has a hundredth. BENCH_ITEMS says otherwise. */
  items: Number(process.env.BENCH_ITEMS ?? (isSmall ? 100_000 : 1_000_000)),
  /** Ideas on the desk whose lists are measured. BENCH_LISTS says otherwise. */
  listed: Number(process.env.BENCH_LISTS ?? 100_000),
  /** Of everything that is measured in rounds; the middle one counts. */
  rounds: isSmall ? 3 : 5,
  /** How long one round of requests takes. */
  seconds: isSmall ? 1 : 4,
  /** Publications that are waited for, in each process. */
  publications: isSmall ? 30 : 200,
  isWanted: (part: string): boolean => !only || only.includes(part),
}

/** Says what happens now, beside the table: a run takes a while. */
export const progress = (what: string): void => {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)}  ${what}\n`)
}
