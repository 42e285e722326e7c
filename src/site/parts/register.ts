import type { FeedsContext } from '../../feeds/context'
import { loadGrants } from '../../feeds/grants/loadGrants'
import type { PublicGrant } from '../../feeds/grants/RegisteredGrant'
import { OPEN_DATA } from '../../feeds/openData/OpenDataResource'
import type { Item } from '../../feeds/schema/generated'
import { formatDate } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { markup, type Html } from '../html'
import { facts } from './facts'
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

/** The register as a table, with where the whole of it is. */
export const registerSection = ({ grants, hasMore, files }: Register): Html =>
  markup`<section class="register" id="toegekend">
    <h2>Toegekende subsidies</h2>
    ${table(
      'Toegekende subsidies',
      ['Ontvanger', 'Bedrag', 'Besluit', 'Hoe het staat', 'Bijzonderheden'],
      grants.map((grant) => [
        recipient(grant),
        formatMoney(grant.settledCents ?? grant.grantedCents ?? 0),
        markup`${formatDate(grant.decisionDate)}${grant.reference ? markup` <span class="soft">(${grant.reference})</span>` : null}`,
        standing(grant),
        particulars(grant),
      ]),
    )}
    <p class="soft">
      ${hasMore ? `Dit zijn de nieuwste ${MOST_LINES}. ` : ''}Het hele register is er als
      <a href="${files.csv}">CSV</a> en <a href="${files.json}">JSON</a>. Privépersonen noemen we niet bij naam.
    </p>
  </section>`

const recipient = ({ recipient: who, initiative }: PublicGrant): Html =>
  markup`${who?.kind === 'organisation' ? (who.name ?? 'Organisatie') : 'Privépersoon'}${
    initiative ? markup`, voor <a href="${initiative.url}">${initiative.title}</a>` : null
  }`

const standing = ({ stateLabel, settlementDate }: PublicGrant): string =>
  settlementDate ? `${stateLabel.nl}, ${formatDate(settlementDate)}` : stateLabel.nl

const exceptions = {
  objection: 'na bezwaar',
  court: 'na een uitspraak van de rechter',
  lateDecision: 'omdat het besluit te laat kwam',
} as const

const aid = {
  none: 'geen',
  deMinimis: 'de-minimissteun',
  blockExemption: 'vrijgesteld (AGVV)',
  notified: 'aangemeld bij de Europese Commissie',
} as const

const particulars = (grant: PublicGrant): Html | string =>
  facts([
    ['Plaats', grant.rank === null ? null : String(grant.rank)],
    ['Punten', grant.score === null ? null : String(grant.score).replace('.', ',')],
    ['Lotnummer', grant.drawNumber === null ? null : String(grant.drawNumber)],
    ['Deelplafond', grant.subCeiling],
    ['Gevraagd', grant.requestedCents === null ? null : formatMoney(grant.requestedCents)],
    ['Boven het plafond', grant.exception && exceptions[grant.exception]],
    ['Staatssteun', stateAid(grant)],
    ['Motivering', grant.motivation],
  ]) ?? ''

const stateAid = ({ stateAid: said }: PublicGrant): string | null =>
  said && [said.kind && aid[said.kind], said.reference].filter(Boolean).join(', ')
