import { SimilarTitles as SimilarTitles_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelatedStates as RelatedStates_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { StateCell as StateCell_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { StateField as StateField_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { Assignment as Assignment_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { Checklist as Checklist_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { BulkBar as BulkBar_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { BoardTabs as BoardTabs_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { SharePreview as SharePreview_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { TransitionControls as TransitionControls_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { PublishEditButton as PublishEditButton_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { DraftButton as DraftButton_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { StateStatus as StateStatus_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { NoUnpublishButton as NoUnpublishButton_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { TimelineView as TimelineView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { NotesView as NotesView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { BoardView as BoardView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { Matches as Matches_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { EventIdeasView as EventIdeasView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { WindowMomentCell as WindowMomentCell_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { WindowMoneyCell as WindowMoneyCell_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { SourceHealthCell as SourceHealthCell_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { IntakeView as IntakeView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { InviteLink as InviteLink_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { NewKey as NewKey_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { KeyControls as KeyControls_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { HistoryDocumentCell as HistoryDocumentCell_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { HistoryStepCell as HistoryStepCell_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { HistoryStateCell as HistoryStateCell_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { SiteStateCell as SiteStateCell_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { SiteDeliveriesView as SiteDeliveriesView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { StandingNotice as StandingNotice_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { Mark as Mark_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { Wordmark as Wordmark_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { OrganisationNav as OrganisationNav_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { AgendaNav as AgendaNav_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { StatisticsNav as StatisticsNav_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { ImportNav as ImportNav_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { PaperNav as PaperNav_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { PersonsNav as PersonsNav_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { SubscribersNav as SubscribersNav_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { Tour as Tour_bd04ecb5298761624247f02358251629 } from 'noaber/client'
import { Welcome as Welcome_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { QueueNav as QueueNav_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { PaperView as PaperView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { QueueView as QueueView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { OrganisationView as OrganisationView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { InvitationView as InvitationView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { AgendaView as AgendaView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { StatisticsView as StatisticsView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { ImportView as ImportView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { PersonsView as PersonsView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { SubscribersView as SubscribersView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { SubscriberView as SubscriberView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { LinksView as LinksView_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { MyWorkWidget as MyWorkWidget_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { AnswersWidget as AnswersWidget_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { WindowsWidget as WindowsWidget_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { FeedHealthWidget as FeedHealthWidget_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { ActivityWidget as ActivityWidget_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { OrganisationWidget as OrganisationWidget_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { ParticipationWidget as ParticipationWidget_faf5fd4234a2ed7e7e401cddaad8c529 } from 'noaber/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "noaber/client#SimilarTitles": SimilarTitles_bd04ecb5298761624247f02358251629,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "noaber/client#RelatedStates": RelatedStates_bd04ecb5298761624247f02358251629,
  "noaber/client#StateCell": StateCell_bd04ecb5298761624247f02358251629,
  "noaber/client#StateField": StateField_bd04ecb5298761624247f02358251629,
  "noaber/client#Assignment": Assignment_bd04ecb5298761624247f02358251629,
  "noaber/client#Checklist": Checklist_bd04ecb5298761624247f02358251629,
  "noaber/client#BulkBar": BulkBar_bd04ecb5298761624247f02358251629,
  "noaber/rsc#BoardTabs": BoardTabs_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/client#SharePreview": SharePreview_bd04ecb5298761624247f02358251629,
  "noaber/client#TransitionControls": TransitionControls_bd04ecb5298761624247f02358251629,
  "noaber/client#PublishEditButton": PublishEditButton_bd04ecb5298761624247f02358251629,
  "noaber/client#DraftButton": DraftButton_bd04ecb5298761624247f02358251629,
  "noaber/client#StateStatus": StateStatus_bd04ecb5298761624247f02358251629,
  "noaber/client#NoUnpublishButton": NoUnpublishButton_bd04ecb5298761624247f02358251629,
  "noaber/rsc#TimelineView": TimelineView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#NotesView": NotesView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#BoardView": BoardView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/client#Matches": Matches_bd04ecb5298761624247f02358251629,
  "noaber/rsc#EventIdeasView": EventIdeasView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#WindowMomentCell": WindowMomentCell_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#WindowMoneyCell": WindowMoneyCell_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#SourceHealthCell": SourceHealthCell_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#IntakeView": IntakeView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#InviteLink": InviteLink_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/client#NewKey": NewKey_bd04ecb5298761624247f02358251629,
  "noaber/client#KeyControls": KeyControls_bd04ecb5298761624247f02358251629,
  "noaber/rsc#HistoryDocumentCell": HistoryDocumentCell_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#HistoryStepCell": HistoryStepCell_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#HistoryStateCell": HistoryStateCell_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#SiteStateCell": SiteStateCell_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#SiteDeliveriesView": SiteDeliveriesView_faf5fd4234a2ed7e7e401cddaad8c529,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "noaber/rsc#StandingNotice": StandingNotice_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/client#Mark": Mark_bd04ecb5298761624247f02358251629,
  "noaber/client#Wordmark": Wordmark_bd04ecb5298761624247f02358251629,
  "noaber/rsc#OrganisationNav": OrganisationNav_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#AgendaNav": AgendaNav_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#StatisticsNav": StatisticsNav_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#ImportNav": ImportNav_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#PaperNav": PaperNav_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#PersonsNav": PersonsNav_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#SubscribersNav": SubscribersNav_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/client#Tour": Tour_bd04ecb5298761624247f02358251629,
  "noaber/rsc#Welcome": Welcome_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#QueueNav": QueueNav_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#PaperView": PaperView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#QueueView": QueueView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#OrganisationView": OrganisationView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#InvitationView": InvitationView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#AgendaView": AgendaView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#StatisticsView": StatisticsView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#ImportView": ImportView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#PersonsView": PersonsView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#SubscribersView": SubscribersView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#SubscriberView": SubscriberView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#LinksView": LinksView_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#MyWorkWidget": MyWorkWidget_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#AnswersWidget": AnswersWidget_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#WindowsWidget": WindowsWidget_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#FeedHealthWidget": FeedHealthWidget_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#ActivityWidget": ActivityWidget_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#OrganisationWidget": OrganisationWidget_faf5fd4234a2ed7e7e401cddaad8c529,
  "noaber/rsc#ParticipationWidget": ParticipationWidget_faf5fd4234a2ed7e7e401cddaad8c529,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
