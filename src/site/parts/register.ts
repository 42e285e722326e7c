import type { FeedsContext } from '../../feeds/context'
import { loadGrants } from '../../feeds/grants/loadGrants'
import type { PublicGrant } from '../../feeds/grants/RegisteredGrant'
import { OPEN_DATA } from '../../feeds/openData/OpenDataResource'
import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { formatDate } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { markup, type Html } from '../html'
import { inLanguage } from '../pageLanguage'
import { facts } from './facts'
import { registerWords, type RegisterWords } from './registerWords'
import { table } from './table'

/** Lines on a page; the files have all of them. */
const MOST_LINES = 100

/** The register of grants as the page of a window shows it. */
export interface Register {
  grants: readonly PublicGrant[]
  hasMore: boolean
  /** The addresses of the complete files. */
  files: { csv: string; json: string }
}

/** Loads what was granted from a window; null for other items, and when there is nothing yet. */
export const loadRegister = async (context: FeedsContext, item: Item): Promise<Register | null> => {
  if (!('subsidyWindow' in item)) return null
  const found = await loadGrants(
    context.database,
    { window: item.urn, limit: MOST_LINES + 1 },
    context.publicUrl,
  )
  const grants = found.slice(0, MOST_LINES).filter(({ state }) => state !== 'reserved')
  const search = `?window=${item.urn.replace('urn:uuid:', '')}`
  const base = `${context.mainUrl}${OPEN_DATA}/grants`
  return grants.length === 0
    ? null
    : {
        grants: [...grants].sort(byPlace),
        hasMore: found.length > MOST_LINES,
        files: { csv: `${base}.csv${search}`, json: `${base}${search}` },
      }
}

/** The best place first, then as they came: the newest decision first. */
const byPlace = (one: PublicGrant, other: PublicGrant): number =>
  (one.rank ?? one.drawNumber ?? Infinity) - (other.rank ?? other.drawNumber ?? Infinity) || 0

/** The register as a table, with where the whole of it is. What people wrote stays in Dutch, and says so. */
export const registerSection = ({ grants, hasMore, files }: Register, language: Language = 'nl'): Html => {
  const say = registerWords[language]
  return markup`<section class="register" id="toegekend">
    <h2>${say.title}</h2>
    ${table(
      say.title,
      say.heads,
      grants.map((grant) => [
        recipient(grant, language),
        formatMoney(grant.settledCents ?? grant.grantedCents ?? 0, language),
        markup`${formatDate(grant.decisionDate, language)}${grant.reference ? markup` <span class="soft">(${grant.reference})</span>` : null}`,
        standing(grant, language),
        particulars(grant, language),
      ]),
    )}
    <p class="soft">
      ${hasMore ? say.newest(MOST_LINES) : ''}${say.whole}
      <a href="${files.csv}">CSV</a> ${say.and} <a href="${files.json}">JSON</a>. ${say.persons}
    </p>
  </section>`
}

/** A text that was written in Dutch, in a page of another language. */
const written = (text: string | null | undefined, language: Language): Html | null =>
  text ? (language === 'nl' ? markup`${text}` : markup`<span lang="nl">${text}</span>`) : null

const recipient = ({ recipient: who, initiative }: PublicGrant, language: Language): Html => {
  const say = registerWords[language]
  return markup`${who?.kind === 'organisation' ? (who.name ?? say.organisation) : say.person}${
    initiative
      ? markup`, ${say.forInitiative} <a href="${inLanguage(initiative.url, language)}">${written(initiative.title, language)}</a>`
      : null
  }`
}

const standing = ({ stateLabel, settlementDate }: PublicGrant, language: Language): string =>
  settlementDate ? `${stateLabel[language]}, ${formatDate(settlementDate, language)}` : stateLabel[language]

const particulars = (grant: PublicGrant, language: Language): Html | string => {
  const say = registerWords[language]
  const score = grant.score === null ? null : String(grant.score)
  return (
    facts([
      [say.rank, grant.rank === null ? null : String(grant.rank)],
      [say.score, language === 'nl' ? score?.replace('.', ',') : score],
      [say.draw, grant.drawNumber === null ? null : String(grant.drawNumber)],
      [say.subCeiling, written(grant.subCeiling, language)],
      [say.requested, grant.requestedCents === null ? null : formatMoney(grant.requestedCents, language)],
      [say.exception, grant.exception && say.exceptions[grant.exception]],
      [say.stateAid, stateAid(grant, say)],
      [say.motivation, written(grant.motivation, language)],
    ]) ?? ''
  )
}

const stateAid = ({ stateAid: said }: PublicGrant, { aid }: RegisterWords): string | null =>
  said && [said.kind && aid[said.kind], said.reference].filter(Boolean).join(', ')
