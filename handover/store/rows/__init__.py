"""The tables of the book. Rows live inside one transaction and never leave the store.

Columns that people do not decide about themselves have no place here: `schemas/book.sql` shows
what is kept, and a test reads it for what must not be.
"""

from __future__ import annotations

from handover.store.rows.acts import LastActRow as LastActRow
from handover.store.rows.around import HouseCardRow as HouseCardRow
from handover.store.rows.around import OutingResidentRow as OutingResidentRow
from handover.store.rows.around import OutingRow as OutingRow
from handover.store.rows.around import OutingStaffRow as OutingStaffRow
from handover.store.rows.around import OutRow as OutRow
from handover.store.rows.around import StaffAboutRow as StaffAboutRow
from handover.store.rows.arriving import ArrivalItemRow as ArrivalItemRow
from handover.store.rows.arriving import ConfidenceMarkerRow as ConfidenceMarkerRow
from handover.store.rows.arriving import FormerNameRow as FormerNameRow
from handover.store.rows.arriving import LongerStayRow as LongerStayRow
from handover.store.rows.at_the_door import AtTheDoorRow as AtTheDoorRow
from handover.store.rows.at_the_door import NotLetRow as NotLetRow
from handover.store.rows.backups import BackupRow as BackupRow
from handover.store.rows.backups import BackupTroubleRow as BackupTroubleRow
from handover.store.rows.backups import PutBackRow as PutBackRow
from handover.store.rows.base import Row as Row
from handover.store.rows.cards import CardContactRow as CardContactRow
from handover.store.rows.cards import CardInWordsRow as CardInWordsRow
from handover.store.rows.cards import CardOpeningRow as CardOpeningRow
from handover.store.rows.cards import NotToRingRow as NotToRingRow
from handover.store.rows.chain import AuditRow as AuditRow
from handover.store.rows.chain import ChainHeadRow as ChainHeadRow
from handover.store.rows.chain import CodeTriedRow as CodeTriedRow
from handover.store.rows.chain import HeadExplainedRow as HeadExplainedRow
from handover.store.rows.chain import LastSignInRow as LastSignInRow
from handover.store.rows.chain import SealRow as SealRow
from handover.store.rows.chain import TombstoneRow as TombstoneRow
from handover.store.rows.chain import TouchedRow as TouchedRow
from handover.store.rows.directory import NotADetailRow as NotADetailRow
from handover.store.rows.directory import PublicContactRow as PublicContactRow
from handover.store.rows.feedback import FeedbackAnswerRow as FeedbackAnswerRow
from handover.store.rows.feedback import FeedbackRow as FeedbackRow
from handover.store.rows.first_steps import FirstStepsRow as FirstStepsRow
from handover.store.rows.handing import AcknowledgementRow as AcknowledgementRow
from handover.store.rows.handing import CorrectionRow as CorrectionRow
from handover.store.rows.handing import EntryRow as EntryRow
from handover.store.rows.handing import HandoverRow as HandoverRow
from handover.store.rows.handing import LineRow as LineRow
from handover.store.rows.handing import ReadBackRow as ReadBackRow
from handover.store.rows.hard_moments import HardMomentRow as HardMomentRow
from handover.store.rows.hard_moments import NoteTagRow as NoteTagRow
from handover.store.rows.leaving import CopyMadeRow as CopyMadeRow
from handover.store.rows.leaving import FarewellRow as FarewellRow
from handover.store.rows.leaving import ItemChoiceRow as ItemChoiceRow
from handover.store.rows.leaving import KeepingRow as KeepingRow
from handover.store.rows.leaving import LegalHoldRow as LegalHoldRow
from handover.store.rows.leaving import RemovalRow as RemovalRow
from handover.store.rows.limits import AgreementRow as AgreementRow
from handover.store.rows.limits import BoundaryRow as BoundaryRow
from handover.store.rows.limits import OwnRowRow as OwnRowRow
from handover.store.rows.limits import StoodAsideRow as StoodAsideRow
from handover.store.rows.limits import ThoughtsRow as ThoughtsRow
from handover.store.rows.meetings import DebriefRow as DebriefRow
from handover.store.rows.meetings import MeetingAgreementRow as MeetingAgreementRow
from handover.store.rows.meetings import MeetingLineRow as MeetingLineRow
from handover.store.rows.meetings import MeetingPresentRow as MeetingPresentRow
from handover.store.rows.meetings import MeetingRow as MeetingRow
from handover.store.rows.meetings import StandingMessageRow as StandingMessageRow
from handover.store.rows.my_side import CarryChoiceRow as CarryChoiceRow
from handover.store.rows.my_side import GoneThroughRow as GoneThroughRow
from handover.store.rows.my_side import MyPartRow as MyPartRow
from handover.store.rows.my_side import MySideRow as MySideRow
from handover.store.rows.my_side import ShownRow as ShownRow
from handover.store.rows.my_side import TopicRow as TopicRow
from handover.store.rows.openings import PageOpeningRow as PageOpeningRow
from handover.store.rows.openings import WelcomeRow as WelcomeRow
from handover.store.rows.pacts import CheckInAnswerRow as CheckInAnswerRow
from handover.store.rows.pacts import CheckInRhythmRow as CheckInRhythmRow
from handover.store.rows.pacts import CheckInRow as CheckInRow
from handover.store.rows.pacts import PactRow as PactRow
from handover.store.rows.pacts import PartingRow as PartingRow
from handover.store.rows.pacts import ToTellRow as ToTellRow
from handover.store.rows.people import AssignmentRow as AssignmentRow
from handover.store.rows.people import HouseRow as HouseRow
from handover.store.rows.people import ResidentRow as ResidentRow
from handover.store.rows.people import RosterVersionRow as RosterVersionRow
from handover.store.rows.people import StaffMemberRow as StaffMemberRow
from handover.store.rows.people import StayRow as StayRow
from handover.store.rows.plans import PlanMarkRow as PlanMarkRow
from handover.store.rows.plans import PlanQuoteRow as PlanQuoteRow
from handover.store.rows.plans import PlanRow as PlanRow
from handover.store.rows.plans import PlanWordingRow as PlanWordingRow
from handover.store.rows.reflecting import LearningRow as LearningRow
from handover.store.rows.reflecting import ReflectionPresentRow as ReflectionPresentRow
from handover.store.rows.reflecting import RuleOverrideRow as RuleOverrideRow
from handover.store.rows.reflecting import SharingAnswerRow as SharingAnswerRow
from handover.store.rows.reflecting import SharingRow as SharingRow
from handover.store.rows.reflecting import TeamReflectionRow as TeamReflectionRow
from handover.store.rows.rosters import CoverRow as CoverRow
from handover.store.rows.rosters import ReadInRow as ReadInRow
from handover.store.rows.rosters import RosterChangeRow as RosterChangeRow
from handover.store.rows.rosters import RosterNewsRow as RosterNewsRow
from handover.store.rows.rosters import ToAskRow as ToAskRow
from handover.store.rows.rosters import UsualShiftRow as UsualShiftRow
from handover.store.rows.their_word import HowToMeetRow as HowToMeetRow
from handover.store.rows.their_word import OpenedUpRow as OpenedUpRow
from handover.store.rows.their_word import TakenBackRow as TakenBackRow
from handover.store.rows.wanting import CelebrationRow as CelebrationRow
from handover.store.rows.wanting import ChoreRow as ChoreRow
from handover.store.rows.wanting import DecisionRow as DecisionRow
from handover.store.rows.wanting import FollowUpRow as FollowUpRow
from handover.store.rows.wanting import MentionRow as MentionRow
from handover.store.rows.wanting import MoveSuggestionRow as MoveSuggestionRow
from handover.store.rows.wanting import PriorityRow as PriorityRow
from handover.store.rows.wanting import PromiseWaitingRow as PromiseWaitingRow
from handover.store.rows.wanting import StepRow as StepRow
from handover.store.rows.who import OwnPersonRow as OwnPersonRow
from handover.store.rows.who import RatherNotRow as RatherNotRow
from handover.store.rows.who import WhoIAmRow as WhoIAmRow
from handover.store.rows.wording import HomePhraseRow as HomePhraseRow
from handover.store.rows.wording import SwitchedOffRow as SwitchedOffRow
from handover.store.rows.writing import AddendumRow as AddendumRow
from handover.store.rows.writing import AnswerRow as AnswerRow
from handover.store.rows.writing import DraftRow as DraftRow
from handover.store.rows.writing import NoteReadingRow as NoteReadingRow
from handover.store.rows.writing import NoteRow as NoteRow
from handover.store.rows.writing import NoteWordingRow as NoteWordingRow
from handover.store.rows.writing import OwnWordsRow as OwnWordsRow
from handover.store.rows.writing import UnfinishedRow as UnfinishedRow

TABLES: tuple[type[Row], ...] = (
    HouseRow,
    PublicContactRow,
    NotADetailRow,
    StaffMemberRow,
    ResidentRow,
    StayRow,
    CardContactRow,
    CardInWordsRow,
    NotToRingRow,
    CardOpeningRow,
    PageOpeningRow,
    WelcomeRow,
    AssignmentRow,
    RosterVersionRow,
    HandoverRow,
    LineRow,
    AcknowledgementRow,
    ReadBackRow,
    CorrectionRow,
    NoteRow,
    NoteWordingRow,
    NoteReadingRow,
    OwnWordsRow,
    HardMomentRow,
    NoteTagRow,
    AddendumRow,
    AnswerRow,
    PriorityRow,
    StepRow,
    DecisionRow,
    FollowUpRow,
    MentionRow,
    PromiseWaitingRow,
    MoveSuggestionRow,
    ChoreRow,
    CelebrationRow,
    DraftRow,
    UnfinishedRow,
    EntryRow,
    TeamReflectionRow,
    ReflectionPresentRow,
    LearningRow,
    RuleOverrideRow,
    SharingRow,
    SharingAnswerRow,
    HomePhraseRow,
    SwitchedOffRow,
    AgreementRow,
    StoodAsideRow,
    MeetingRow,
    MeetingPresentRow,
    MeetingLineRow,
    MeetingAgreementRow,
    StandingMessageRow,
    FeedbackRow,
    FeedbackAnswerRow,
    DebriefRow,
    OwnRowRow,
    BoundaryRow,
    ThoughtsRow,
    PlanRow,
    PlanWordingRow,
    PlanMarkRow,
    PlanQuoteRow,
    PactRow,
    CheckInRow,
    CheckInAnswerRow,
    CheckInRhythmRow,
    PartingRow,
    ToTellRow,
    WhoIAmRow,
    OwnPersonRow,
    RatherNotRow,
    OutRow,
    OutingRow,
    OutingStaffRow,
    OutingResidentRow,
    HouseCardRow,
    StaffAboutRow,
    FormerNameRow,
    ArrivalItemRow,
    LongerStayRow,
    ConfidenceMarkerRow,
    KeepingRow,
    FarewellRow,
    ItemChoiceRow,
    LegalHoldRow,
    CopyMadeRow,
    RemovalRow,
    UsualShiftRow,
    RosterChangeRow,
    RosterNewsRow,
    CoverRow,
    ToAskRow,
    ReadInRow,
    MySideRow,
    CarryChoiceRow,
    TopicRow,
    MyPartRow,
    GoneThroughRow,
    ShownRow,
    TakenBackRow,
    OpenedUpRow,
    HowToMeetRow,
    AuditRow,
    TouchedRow,
    SealRow,
    ChainHeadRow,
    TombstoneRow,
    LastSignInRow,
    HeadExplainedRow,
    CodeTriedRow,
    BackupRow,
    BackupTroubleRow,
    PutBackRow,
    LastActRow,
    FirstStepsRow,
    AtTheDoorRow,
    NotLetRow,
)
"""Every table, in the order in which they can be made."""
