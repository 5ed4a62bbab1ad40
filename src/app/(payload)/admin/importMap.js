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
import { BulletinTop as BulletinTop_bb2b6a3ac6130d49eebe56f114cc989a } from '../../../../src/admin/bulletins/BulletinTop'
import { RecordSaveButton as RecordSaveButton_13ee935ceb7ea1d0e4f7d4ddb3f1c46b } from '../../../../src/admin/records/RecordSaveButton'
import { PaperTop as PaperTop_21d58d17d3c2b22a1912f15eee77b0f5 } from '../../../../src/admin/records/PaperTop'
import { YearlyCoverage as YearlyCoverage_962b47996002ff326713ace6b0f2cce0 } from '../../../../src/admin/oversight/YearlyCoverage'
import { InspectionTop as InspectionTop_b6e9fcef8c0e9ad27eb4c595022bc45c } from '../../../../src/admin/oversight/inspections/InspectionTop'
import { FindingTop as FindingTop_e0fc910b18530463a287503a67780a29 } from '../../../../src/admin/oversight/inspections/FindingTop'
import { RoundTop as RoundTop_c6c4021d1aa37e2a1e070a6296688b16 } from '../../../../src/admin/oversight/rounds/RoundTop'
import { UnitRowLabel as UnitRowLabel_3fd1c1e35e0062e112e4b31c336473ba } from '../../../../src/admin/oversight/rounds/UnitRowLabel'
import { RoundsTop as RoundsTop_8c62706ffa9550614f1599c12f4e5820 } from '../../../../src/admin/oversight/rounds/RoundsTop'
import { TableTop as TableTop_973b66415a66e9fea7c813b666c73ae7 } from '../../../../src/admin/oversight/assessment/TableTop'
import { ItemRowLabel as ItemRowLabel_c88119419a69f15c9189ec7580400896 } from '../../../../src/admin/oversight/assessment/ItemRowLabel'
import { PointsSum as PointsSum_25befb33ccba5c2174e0327bf503d252 } from '../../../../src/admin/oversight/assessment/PointsSum'
import { AssessmentPage as AssessmentPage_f9e3be3957caa71cf5f56476ac39feb0 } from '../../../../src/admin/oversight/assessment/AssessmentPage'
import { PromotionTop as PromotionTop_62457e13cdd80573f7e5778b4321732a } from '../../../../src/admin/oversight/promotions/PromotionTop'
import { ReferralTop as ReferralTop_b7a61cbe703b02dd01eff7f61e86f3e4 } from '../../../../src/admin/oversight/referrals/ReferralTop'
import { ReferralsTop as ReferralsTop_882b2f65303db1a3422e4b07ba4d6c01 } from '../../../../src/admin/oversight/referrals/ReferralsTop'
import { MatterTop as MatterTop_f9d8883c8565fb87cf7283f60167e41a } from '../../../../src/admin/counsel/matters/MatterTop'
import { OpinionTop as OpinionTop_2058c8d41f7fd5025757efdba96543c3 } from '../../../../src/admin/counsel/opinions/OpinionTop'
import { CounselTop as CounselTop_fa229547dc1656336a1d06d5d39c7825 } from '../../../../src/admin/counsel/roster/CounselTop'
import { EngagementTop as EngagementTop_ddd3fb80c5638ef1c7adccc1ecc9ca36 } from '../../../../src/admin/counsel/roster/EngagementTop'
import { CounselAssessmentTop as CounselAssessmentTop_6bb414d9e8d370e9f5d18dbefdf56e7e } from '../../../../src/admin/counsel/assessment/CounselAssessmentTop'
import { TaskForceTop as TaskForceTop_2c569cd8b5f2cd4c76c51ee97c82e293 } from '../../../../src/admin/counsel/taskForces/TaskForceTop'
import { ShiftTop as ShiftTop_d5904cdfe64ef88f18b6b3fec806290c } from '../../../../src/admin/counsel/shifts/ShiftTop'
import { CatalogueTop as CatalogueTop_6dbe7caf128220876b2d33f8b3583198 } from '../../../../src/admin/decisions/catalogues/CatalogueTop'
import { DecisionTop as DecisionTop_656a00180a56ebd34c9579715b65575a } from '../../../../src/admin/decisions/DecisionTop'
import { ReviewTop as ReviewTop_0bec4611dae6efd3800c8f286b24b3e4 } from '../../../../src/admin/decisions/reviews/ReviewTop'
import { CommentTop as CommentTop_cfe4808d50d5c3f403fb296b15cdbefc } from '../../../../src/admin/decisions/comments/CommentTop'
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
import { MyMattersPage as MyMattersPage_7bffc9e8cae222d7773154e11a81adf8 } from '../../../../src/admin/counsel/matters/MyMattersPage'
import { InboxPage as InboxPage_1737d54ed89bf766dcd367f239664faa } from '../../../../src/admin/notices/InboxPage'
import { DutyBoardPage as DutyBoardPage_d88a1d1be41869e863786a0fdcd630f2 } from '../../../../src/admin/duties/DutyBoardPage'
import { DutyCalendarPage as DutyCalendarPage_fcb245b5e5018ec9bba43b010a6adad4 } from '../../../../src/admin/duties/DutyCalendarPage'
import { FourMustsPage as FourMustsPage_ef71a0076cea2e10124003a5701f08a7 } from '../../../../src/admin/accountability/FourMustsPage'
import { SuggestionsPage as SuggestionsPage_f69483d4060f5ca8ec306497d0cac777 } from '../../../../src/admin/counsel/suggestions/SuggestionsPage'
import { CoveragePage as CoveragePage_2ee400e7f0cda4054f20371e1867a4b7 } from '../../../../src/admin/counsel/coverage/CoveragePage'
import { RosterPage as RosterPage_e052df8f55a4c917be92941bdbbb1e00 } from '../../../../src/admin/counsel/shifts/RosterPage'
import { StatisticsPage as StatisticsPage_4b97b657de16a51d37b5a6e5c52047cd } from '../../../../src/admin/statistics/StatisticsPage'
import { IndicatorsPage as IndicatorsPage_b6fc5f5d17bb5421259da4ea5abb301e } from '../../../../src/admin/indicators/IndicatorsPage'
import { ImportsPage as ImportsPage_8602cbd97aedf360f5021df4acca2462 } from '../../../../src/admin/imports/ImportsPage'
import { ActionsWidget as ActionsWidget_bbcd0369de1730726b2a2f218604088f } from '../../../../src/admin/widgets/ActionsWidget'
import { DutiesWidget as DutiesWidget_c6005356cb3f85dd19948b7b25736117 } from '../../../../src/admin/widgets/DutiesWidget'
import { UnsignedWidget as UnsignedWidget_1b6bfa460f882a83513f25e19bf58634 } from '../../../../src/admin/widgets/UnsignedWidget'
import { HearingsWidget as HearingsWidget_2c6649eff2288553772be2ea55bf6fd8 } from '../../../../src/admin/widgets/HearingsWidget'
import { LossRatesWidget as LossRatesWidget_b147638f627b879d403b2705418277e3 } from '../../../../src/admin/widgets/LossRatesWidget'
import { AttendanceWidget as AttendanceWidget_2d9bfd5fc4578efffd3c20a6b74d0f0f } from '../../../../src/admin/widgets/AttendanceWidget'
import { KeyFewWidget as KeyFewWidget_280cd64a3baf06b4b70142f3859f5cf1 } from '../../../../src/admin/widgets/KeyFewWidget'
import { IndicatorsWidget as IndicatorsWidget_da5f287e8afce45af9073b3d83f803f3 } from '../../../../src/admin/widgets/IndicatorsWidget'
import { MattersWidget as MattersWidget_3268b47feab57053fb4607e723581275 } from '../../../../src/admin/widgets/MattersWidget'
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
  "/src/admin/bulletins/BulletinTop#BulletinTop": BulletinTop_bb2b6a3ac6130d49eebe56f114cc989a,
  "/src/admin/records/RecordSaveButton#RecordSaveButton": RecordSaveButton_13ee935ceb7ea1d0e4f7d4ddb3f1c46b,
  "/src/admin/records/PaperTop#PaperTop": PaperTop_21d58d17d3c2b22a1912f15eee77b0f5,
  "/src/admin/oversight/YearlyCoverage#YearlyCoverage": YearlyCoverage_962b47996002ff326713ace6b0f2cce0,
  "/src/admin/oversight/inspections/InspectionTop#InspectionTop": InspectionTop_b6e9fcef8c0e9ad27eb4c595022bc45c,
  "/src/admin/oversight/inspections/FindingTop#FindingTop": FindingTop_e0fc910b18530463a287503a67780a29,
  "/src/admin/oversight/rounds/RoundTop#RoundTop": RoundTop_c6c4021d1aa37e2a1e070a6296688b16,
  "/src/admin/oversight/rounds/UnitRowLabel#UnitRowLabel": UnitRowLabel_3fd1c1e35e0062e112e4b31c336473ba,
  "/src/admin/oversight/rounds/RoundsTop#RoundsTop": RoundsTop_8c62706ffa9550614f1599c12f4e5820,
  "/src/admin/oversight/assessment/TableTop#TableTop": TableTop_973b66415a66e9fea7c813b666c73ae7,
  "/src/admin/oversight/assessment/ItemRowLabel#ItemRowLabel": ItemRowLabel_c88119419a69f15c9189ec7580400896,
  "/src/admin/oversight/assessment/PointsSum#PointsSum": PointsSum_25befb33ccba5c2174e0327bf503d252,
  "/src/admin/oversight/assessment/AssessmentPage#AssessmentPage": AssessmentPage_f9e3be3957caa71cf5f56476ac39feb0,
  "/src/admin/oversight/promotions/PromotionTop#PromotionTop": PromotionTop_62457e13cdd80573f7e5778b4321732a,
  "/src/admin/oversight/referrals/ReferralTop#ReferralTop": ReferralTop_b7a61cbe703b02dd01eff7f61e86f3e4,
  "/src/admin/oversight/referrals/ReferralsTop#ReferralsTop": ReferralsTop_882b2f65303db1a3422e4b07ba4d6c01,
  "/src/admin/counsel/matters/MatterTop#MatterTop": MatterTop_f9d8883c8565fb87cf7283f60167e41a,
  "/src/admin/counsel/opinions/OpinionTop#OpinionTop": OpinionTop_2058c8d41f7fd5025757efdba96543c3,
  "/src/admin/counsel/roster/CounselTop#CounselTop": CounselTop_fa229547dc1656336a1d06d5d39c7825,
  "/src/admin/counsel/roster/EngagementTop#EngagementTop": EngagementTop_ddd3fb80c5638ef1c7adccc1ecc9ca36,
  "/src/admin/counsel/assessment/CounselAssessmentTop#CounselAssessmentTop": CounselAssessmentTop_6bb414d9e8d370e9f5d18dbefdf56e7e,
  "/src/admin/counsel/taskForces/TaskForceTop#TaskForceTop": TaskForceTop_2c569cd8b5f2cd4c76c51ee97c82e293,
  "/src/admin/counsel/shifts/ShiftTop#ShiftTop": ShiftTop_d5904cdfe64ef88f18b6b3fec806290c,
  "/src/admin/decisions/catalogues/CatalogueTop#CatalogueTop": CatalogueTop_6dbe7caf128220876b2d33f8b3583198,
  "/src/admin/decisions/DecisionTop#DecisionTop": DecisionTop_656a00180a56ebd34c9579715b65575a,
  "/src/admin/decisions/reviews/ReviewTop#ReviewTop": ReviewTop_0bec4611dae6efd3800c8f286b24b3e4,
  "/src/admin/decisions/comments/CommentTop#CommentTop": CommentTop_cfe4808d50d5c3f403fb296b15cdbefc,
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
  "/src/admin/counsel/matters/MyMattersPage#MyMattersPage": MyMattersPage_7bffc9e8cae222d7773154e11a81adf8,
  "/src/admin/notices/InboxPage#InboxPage": InboxPage_1737d54ed89bf766dcd367f239664faa,
  "/src/admin/duties/DutyBoardPage#DutyBoardPage": DutyBoardPage_d88a1d1be41869e863786a0fdcd630f2,
  "/src/admin/duties/DutyCalendarPage#DutyCalendarPage": DutyCalendarPage_fcb245b5e5018ec9bba43b010a6adad4,
  "/src/admin/accountability/FourMustsPage#FourMustsPage": FourMustsPage_ef71a0076cea2e10124003a5701f08a7,
  "/src/admin/counsel/suggestions/SuggestionsPage#SuggestionsPage": SuggestionsPage_f69483d4060f5ca8ec306497d0cac777,
  "/src/admin/counsel/coverage/CoveragePage#CoveragePage": CoveragePage_2ee400e7f0cda4054f20371e1867a4b7,
  "/src/admin/counsel/shifts/RosterPage#RosterPage": RosterPage_e052df8f55a4c917be92941bdbbb1e00,
  "/src/admin/statistics/StatisticsPage#StatisticsPage": StatisticsPage_4b97b657de16a51d37b5a6e5c52047cd,
  "/src/admin/indicators/IndicatorsPage#IndicatorsPage": IndicatorsPage_b6fc5f5d17bb5421259da4ea5abb301e,
  "/src/admin/imports/ImportsPage#ImportsPage": ImportsPage_8602cbd97aedf360f5021df4acca2462,
  "/src/admin/widgets/ActionsWidget#ActionsWidget": ActionsWidget_bbcd0369de1730726b2a2f218604088f,
  "/src/admin/widgets/DutiesWidget#DutiesWidget": DutiesWidget_c6005356cb3f85dd19948b7b25736117,
  "/src/admin/widgets/UnsignedWidget#UnsignedWidget": UnsignedWidget_1b6bfa460f882a83513f25e19bf58634,
  "/src/admin/widgets/HearingsWidget#HearingsWidget": HearingsWidget_2c6649eff2288553772be2ea55bf6fd8,
  "/src/admin/widgets/LossRatesWidget#LossRatesWidget": LossRatesWidget_b147638f627b879d403b2705418277e3,
  "/src/admin/widgets/AttendanceWidget#AttendanceWidget": AttendanceWidget_2d9bfd5fc4578efffd3c20a6b74d0f0f,
  "/src/admin/widgets/KeyFewWidget#KeyFewWidget": KeyFewWidget_280cd64a3baf06b4b70142f3859f5cf1,
  "/src/admin/widgets/IndicatorsWidget#IndicatorsWidget": IndicatorsWidget_da5f287e8afce45af9073b3d83f803f3,
  "/src/admin/widgets/MattersWidget#MattersWidget": MattersWidget_3268b47feab57053fb4607e723581275,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
