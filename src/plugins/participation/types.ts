import type { CollectionConfig, Field } from 'payload'
import type { Retention } from '../../feeds/retention'
import type { CollectionName } from '../../collections'

/** Gets a collection as Noaber made it and gives the one to use. */
export type CollectionOverride = (args: { defaultCollection: CollectionConfig }) => CollectionConfig

/** Gets the fields as Noaber made them and gives the ones to use. */
export type FieldsOverride = (args: { defaultFields: Field[] }) => Field[]

export interface ParticipationOptions {
  /**
   * Changes a whole collection: what it is called in the navigation, its hooks, its views. The function runs last,
   * so it sees the outcome of `fields` and `labels`. Its slug must stay.
   *
   * @example { ideas: ({ defaultCollection }) => ({ ...defaultCollection, defaultSort: '-publishedAt' }) }
   */
  collectionOverrides?: Partial<Record<CollectionName, CollectionOverride>>
  /**
   * Changes the fields of a collection: adds, moves or replaces them. Fields that the workflow or the feeds use
   * (title, state, slug, partner, …) must stay.
   *
   * @example { ideas: ({ defaultFields }) => [...defaultFields, { name: 'village', type: 'text' }] }
   */
  fields?: Partial<Record<CollectionName, FieldsOverride>>
  /**
   * Other names for a collection, in the languages of the interface. What is left out stays as it is.
   *
   * @example { ideas: { plural: { nl: 'Plannen', en: 'Plans' } } }
   */
  labels?: Partial<Record<CollectionName, NonNullable<CollectionConfig['labels']>>>
  /**
   * The folder in which uploads stand, absolute or from the working folder. The feeds serve public files from it: give
   * `createFeeds` the same one.
   *
   * @default 'media'
   */
  mediaDir?: string
  /**
   * Whether pages can be seen before they are online: beside the form, and with a link that ends by itself. For sites whose
   * server answers at `/voorbeeld`, as the reference server does.
   *
   * @default false
   */
  previews?: boolean
  /**
   * The address that people know the site by: links in mails begin with it.
   *
   * @default the `serverURL` of the Payload config
   * @example 'https://www.example.nl'
   */
  publicUrl?: string
  /**
   * Whether feeds of partners are also read from addresses inside a network: for intranets and tests.
   *
   * @default false
   */
  allowPrivateSources?: boolean
  /**
   * How long data of residents are kept, in days: `contactDays` after nothing happens any more with what somebody brought
   * or a report was handled,
   * `letterDays` after a letter left.
   *
   * @default { contactDays: 365, letterDays: 90 }
   */
  retention?: Partial<Retention>
  /**
   * Switches participation off and keeps its collections and fields, so that the database schema stays as it is: no
   * hooks, no workflow, and nobody but admins of the host reaches them.
   *
   * @default false
   */
  disabled?: boolean
}
