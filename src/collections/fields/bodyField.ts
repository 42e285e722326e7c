import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import type { FieldLabel } from './fieldLabel'

/**
 * The body as Lexical JSON. It has its own editor, whatever the host uses elsewhere: what can be made here is
 * exactly what feeds and pages can show. Headings start at h2, as the title is the h1 of the page.
 */
export const bodyField = (label: FieldLabel = { nl: 'Tekst', en: 'Text' }): RichTextField => ({
  name: 'body',
  type: 'richText',
  label,
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature({ enabledCollections: [] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  }),
})
