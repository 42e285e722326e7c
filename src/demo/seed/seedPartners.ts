import { type DemoPartner, partners } from '../content/partners'
import { on } from '../moment'
import { imageFields } from './commonFields'
import type { Seeding } from './Seeding'

/** Makes the partners, and for each a contact that is not public. */
export const seedPartners = async (seeding: Seeding): Promise<void> => {
  for (const partner of partners as readonly DemoPartner[]) {
    const { slug, title, summary, body, image, kind, website, members, successor, trustedFor } = partner
    const hasEnded = partner.state === 'ended'
    await seeding.import(
      'partners',
      slug,
      partner.state,
      {
        slug,
        title,
        summary,
        body,
        publishedAt: seeding.at(on(-320)),
        ...imageFields(seeding, image),
        areas: [seeding.id('areas', 'PV23')],
        kind,
        website,
        members: seeding.idsOf('partners', members ?? []),
        ...(successor && { successor: seeding.id('partners', successor) }),
        ...(hasEnded && { ending: { disposition: 'keep' } }),
        trustedFor: [...(trustedFor ?? [])],
      },
      partner.reason,
    )
    await seeding.create('contacts', slug, {
      name: `Contactpersoon van ${title} (voorbeeld)`,
      email: `${slug}@example.org`,
      organisation: title,
      partner: seeding.id('partners', slug),
    })
  }
}
