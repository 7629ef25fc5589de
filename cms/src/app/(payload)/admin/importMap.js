import { ApprovalPanel as ApprovalPanel_b870e0f2ae4e3cf93aaf210dabe4de1d } from '../../../components/ApprovalPanel/index.client.tsx'
import { StateCell as StateCell_985ce9a7256214c4afce6a37ce3f5dff } from '../../../components/StateCell/index.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SeeOnSite as SeeOnSite_f3e71651775b1c4bfb339a0fc44a7b8c } from '../../../components/SeeOnSite/index.client.tsx'
import { GoToApproval as GoToApproval_6e4c1e05d6c96f2b0fcbabae5112d1f6 } from '../../../components/GoToApproval/index.client.tsx'
import { Nothing as Nothing_a27d7405f4b3c4b8067712b33c7c088d } from '../../../components/Nothing/index.tsx'
import { EditorialStatus as EditorialStatus_6124c90a342bf55a8938ce569382d405 } from '../../../components/EditorialStatus/index.client.tsx'
import { HistoryView as HistoryView_f436759de9fddbf2c265ea83d6b82739 } from '../../../components/HistoryView/index.client.tsx'
import { Icon as Icon_04a00fa69e3831382daf84ab42ca78ec } from '../../../components/Logo/index.tsx'
import { Logo as Logo_04a00fa69e3831382daf84ab42ca78ec } from '../../../components/Logo/index.tsx'
import { Welcome as Welcome_7dc97d7d367e67b72dd34039eabd7aaa } from '../../../components/Welcome/index.tsx'
import { LoginHeading as LoginHeading_a5265bd892fa073cbc4107ccbfbabd19 } from '../../../components/LoginHeading/index.tsx'
import { NameControls as NameControls_f0a171f0e9498c25019ebc72a87fde78 } from '../../../components/NameControls/index.client.tsx'
import { RestoreAsDraft as RestoreAsDraft_a0189138a8ddf4b79c2f956210831f94 } from '../../../components/RestoreAsDraft/index.client.tsx'
import { Unauthorized as Unauthorized_83a0b65550ba885fbcef5c1ad559981a } from '../../../components/Unauthorized/index.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/ApprovalPanel/index.client.tsx#ApprovalPanel": ApprovalPanel_b870e0f2ae4e3cf93aaf210dabe4de1d,
  "/components/StateCell/index.tsx#StateCell": StateCell_985ce9a7256214c4afce6a37ce3f5dff,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/SeeOnSite/index.client.tsx#SeeOnSite": SeeOnSite_f3e71651775b1c4bfb339a0fc44a7b8c,
  "/components/GoToApproval/index.client.tsx#GoToApproval": GoToApproval_6e4c1e05d6c96f2b0fcbabae5112d1f6,
  "/components/Nothing/index.tsx#Nothing": Nothing_a27d7405f4b3c4b8067712b33c7c088d,
  "/components/EditorialStatus/index.client.tsx#EditorialStatus": EditorialStatus_6124c90a342bf55a8938ce569382d405,
  "/components/HistoryView/index.client.tsx#HistoryView": HistoryView_f436759de9fddbf2c265ea83d6b82739,
  "/components/Logo/index.tsx#Icon": Icon_04a00fa69e3831382daf84ab42ca78ec,
  "/components/Logo/index.tsx#Logo": Logo_04a00fa69e3831382daf84ab42ca78ec,
  "/components/Welcome/index.tsx#Welcome": Welcome_7dc97d7d367e67b72dd34039eabd7aaa,
  "/components/LoginHeading/index.tsx#LoginHeading": LoginHeading_a5265bd892fa073cbc4107ccbfbabd19,
  "/components/NameControls/index.client.tsx#NameControls": NameControls_f0a171f0e9498c25019ebc72a87fde78,
  "/components/RestoreAsDraft/index.client.tsx#RestoreAsDraft": RestoreAsDraft_a0189138a8ddf4b79c2f956210831f94,
  "/components/Unauthorized/index.tsx#Unauthorized": Unauthorized_83a0b65550ba885fbcef5c1ad559981a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
