import { CaseSteps as CaseSteps_5515b7bc54832e3c05d3ccc8791877d9 } from '../../../../src/admin/cases/CaseSteps'
import { StateCell as StateCell_3ac822f2023285014939b497293690c0 } from '../../../../src/admin/cells/StateCell'
import { DayField as DayField_18401fab872a86fc943b950cecb01ef9 } from '../../../../src/admin/fields/DayField'
import { JsonText as JsonText_1054b88c2c16bea5d5b3c8dddcb353c6 } from '../../../../src/admin/fields/JsonText'
import { CaseRelations as CaseRelations_697e6478f49b9eab6195b052c234c6e9 } from '../../../../src/admin/cases/CaseRelations'
import { RecordDocuments as RecordDocuments_ffc83b561724ae61a7b0ef745c081397 } from '../../../../src/admin/documents/RecordDocuments'
import { LossCell as LossCell_efd3cb2183b456845e9268a29cd0a30b } from '../../../../src/admin/cells/LossCell'
import { ListTop as ListTop_07821143abb40913b3d826f927534f50 } from '../../../../src/admin/lists/ListTop'
import { HearingDispatch as HearingDispatch_3fbdbfb3dd02772dab0f9343bdac3eab } from '../../../../src/admin/hearings/HearingDispatch'
import { DueCell as DueCell_872f0cb2462836f1e648e8f1d75a6155 } from '../../../../src/admin/cells/DueCell'
import { DutyPage as DutyPage_160f47fb9ebe296c29705eda01298cef } from '../../../../src/admin/duties/DutyPage'
import { NoticePage as NoticePage_f9c9de5361c8dfb619d10d1d45a20d9f } from '../../../../src/admin/notices/NoticePage'
import { DocumentSteps as DocumentSteps_2ea99eb4c06e7f9486927a13a183ca89 } from '../../../../src/admin/documents/DocumentSteps'
import { DocumentPreview as DocumentPreview_d21a8275a5a9f27d396ba447476316ef } from '../../../../src/admin/documents/DocumentPreview'
import { TemplatePlaces as TemplatePlaces_ddfcec9849e540c5d49fb94a98f0fe8f } from '../../../../src/admin/documents/TemplatePlaces'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Menu as Menu_ba0d3b69b1b0283c9689ea92949305c8 } from '../../../../src/admin/nav/Menu'
import { DemoBanner as DemoBanner_23a0bbb7c42b785fc33353a82dd79933 } from '../../../../src/admin/shell/DemoBanner'
import { Icon as Icon_e9a603ebec7daf33c7af20df1d37e843 } from '../../../../src/admin/shell/Icon'
import { Logo as Logo_b12861a8cbdbe969cba98cbc4ccc9aa6 } from '../../../../src/admin/shell/Logo'
import { HeaderTools as HeaderTools_8667b9958cbecfe848a78d617cdbac3c } from '../../../../src/admin/shell/HeaderTools'
import { LoginIntro as LoginIntro_2527128331d06187f18e09ce344aa3ff } from '../../../../src/admin/shell/LoginIntro'
import { MyDayPage as MyDayPage_6ba7f0a74c7730e989122b76cad21611 } from '../../../../src/admin/myDay/MyDayPage'
import { InboxPage as InboxPage_1737d54ed89bf766dcd367f239664faa } from '../../../../src/admin/notices/InboxPage'
import { DutyBoardPage as DutyBoardPage_d88a1d1be41869e863786a0fdcd630f2 } from '../../../../src/admin/duties/DutyBoardPage'
import { DutyCalendarPage as DutyCalendarPage_fcb245b5e5018ec9bba43b010a6adad4 } from '../../../../src/admin/duties/DutyCalendarPage'
import { FourMustsPage as FourMustsPage_ef71a0076cea2e10124003a5701f08a7 } from '../../../../src/admin/accountability/FourMustsPage'
import { StatisticsPage as StatisticsPage_4b97b657de16a51d37b5a6e5c52047cd } from '../../../../src/admin/statistics/StatisticsPage'
import { ImportsPage as ImportsPage_8602cbd97aedf360f5021df4acca2462 } from '../../../../src/admin/imports/ImportsPage'
import { ActionsWidget as ActionsWidget_bbcd0369de1730726b2a2f218604088f } from '../../../../src/admin/widgets/ActionsWidget'
import { DutiesWidget as DutiesWidget_c6005356cb3f85dd19948b7b25736117 } from '../../../../src/admin/widgets/DutiesWidget'
import { UnsignedWidget as UnsignedWidget_1b6bfa460f882a83513f25e19bf58634 } from '../../../../src/admin/widgets/UnsignedWidget'
import { HearingsWidget as HearingsWidget_2c6649eff2288553772be2ea55bf6fd8 } from '../../../../src/admin/widgets/HearingsWidget'
import { LossRatesWidget as LossRatesWidget_b147638f627b879d403b2705418277e3 } from '../../../../src/admin/widgets/LossRatesWidget'
import { AttendanceWidget as AttendanceWidget_2d9bfd5fc4578efffd3c20a6b74d0f0f } from '../../../../src/admin/widgets/AttendanceWidget'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/cases/CaseSteps#CaseSteps": CaseSteps_5515b7bc54832e3c05d3ccc8791877d9,
  "/src/admin/cells/StateCell#StateCell": StateCell_3ac822f2023285014939b497293690c0,
  "/src/admin/fields/DayField#DayField": DayField_18401fab872a86fc943b950cecb01ef9,
  "/src/admin/fields/JsonText#JsonText": JsonText_1054b88c2c16bea5d5b3c8dddcb353c6,
  "/src/admin/cases/CaseRelations#CaseRelations": CaseRelations_697e6478f49b9eab6195b052c234c6e9,
  "/src/admin/documents/RecordDocuments#RecordDocuments": RecordDocuments_ffc83b561724ae61a7b0ef745c081397,
  "/src/admin/cells/LossCell#LossCell": LossCell_efd3cb2183b456845e9268a29cd0a30b,
  "/src/admin/lists/ListTop#ListTop": ListTop_07821143abb40913b3d826f927534f50,
  "/src/admin/hearings/HearingDispatch#HearingDispatch": HearingDispatch_3fbdbfb3dd02772dab0f9343bdac3eab,
  "/src/admin/cells/DueCell#DueCell": DueCell_872f0cb2462836f1e648e8f1d75a6155,
  "/src/admin/duties/DutyPage#DutyPage": DutyPage_160f47fb9ebe296c29705eda01298cef,
  "/src/admin/notices/NoticePage#NoticePage": NoticePage_f9c9de5361c8dfb619d10d1d45a20d9f,
  "/src/admin/documents/DocumentSteps#DocumentSteps": DocumentSteps_2ea99eb4c06e7f9486927a13a183ca89,
  "/src/admin/documents/DocumentPreview#DocumentPreview": DocumentPreview_d21a8275a5a9f27d396ba447476316ef,
  "/src/admin/documents/TemplatePlaces#TemplatePlaces": TemplatePlaces_ddfcec9849e540c5d49fb94a98f0fe8f,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/nav/Menu#Menu": Menu_ba0d3b69b1b0283c9689ea92949305c8,
  "/src/admin/shell/DemoBanner#DemoBanner": DemoBanner_23a0bbb7c42b785fc33353a82dd79933,
  "/src/admin/shell/Icon#Icon": Icon_e9a603ebec7daf33c7af20df1d37e843,
  "/src/admin/shell/Logo#Logo": Logo_b12861a8cbdbe969cba98cbc4ccc9aa6,
  "/src/admin/shell/HeaderTools#HeaderTools": HeaderTools_8667b9958cbecfe848a78d617cdbac3c,
  "/src/admin/shell/LoginIntro#LoginIntro": LoginIntro_2527128331d06187f18e09ce344aa3ff,
  "/src/admin/myDay/MyDayPage#MyDayPage": MyDayPage_6ba7f0a74c7730e989122b76cad21611,
  "/src/admin/notices/InboxPage#InboxPage": InboxPage_1737d54ed89bf766dcd367f239664faa,
  "/src/admin/duties/DutyBoardPage#DutyBoardPage": DutyBoardPage_d88a1d1be41869e863786a0fdcd630f2,
  "/src/admin/duties/DutyCalendarPage#DutyCalendarPage": DutyCalendarPage_fcb245b5e5018ec9bba43b010a6adad4,
  "/src/admin/accountability/FourMustsPage#FourMustsPage": FourMustsPage_ef71a0076cea2e10124003a5701f08a7,
  "/src/admin/statistics/StatisticsPage#StatisticsPage": StatisticsPage_4b97b657de16a51d37b5a6e5c52047cd,
  "/src/admin/imports/ImportsPage#ImportsPage": ImportsPage_8602cbd97aedf360f5021df4acca2462,
  "/src/admin/widgets/ActionsWidget#ActionsWidget": ActionsWidget_bbcd0369de1730726b2a2f218604088f,
  "/src/admin/widgets/DutiesWidget#DutiesWidget": DutiesWidget_c6005356cb3f85dd19948b7b25736117,
  "/src/admin/widgets/UnsignedWidget#UnsignedWidget": UnsignedWidget_1b6bfa460f882a83513f25e19bf58634,
  "/src/admin/widgets/HearingsWidget#HearingsWidget": HearingsWidget_2c6649eff2288553772be2ea55bf6fd8,
  "/src/admin/widgets/LossRatesWidget#LossRatesWidget": LossRatesWidget_b147638f627b879d403b2705418277e3,
  "/src/admin/widgets/AttendanceWidget#AttendanceWidget": AttendanceWidget_2d9bfd5fc4578efffd3c20a6b74d0f0f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
