"""All nodes, and a union of nodes for each rule that is a choice of them.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

from typing import TypeAlias

from imapgrammar.nodes.draft_ietf_mailmaint_imap_objectid_bis import (
    FetchObjectIds,
    ObjectIds,
    SelectObjectIds,
)
from imapgrammar.nodes.gmail import (
    FetchGmLabels,
    FetchGmMsgId,
    FetchGmThrId,
    GmLabel,
    GmLabels,
    GmMsgId,
    GmThrId,
    SearchGmLabels,
    SearchGmMsgId,
    SearchGmRaw,
    SearchGmThrId,
    StoreGmAtt,
    StoreGmLabels,
)
from imapgrammar.nodes.rfc2060 import (
    NewName,
)
from imapgrammar.nodes.rfc2177 import (
    Done,
    Idle,
)
from imapgrammar.nodes.rfc2193 import (
    Referral,
    Rlist,
    Rlsub,
)
from imapgrammar.nodes.rfc2342 import (
    Namespace,
    NamespaceData,
    NamespaceDescr,
    NamespaceExtension,
)
from imapgrammar.nodes.rfc2971 import (
    Id,
    IdData,
)
from imapgrammar.nodes.rfc3501 import (
    Alert,
    Bad,
    BadCharset,
    Bye,
    Capability,
    CapabilityData,
    Check,
    Close,
    Command,
    ContinueCancel,
    ContinueData,
    ContinueReq,
    Expunge,
    Login,
    Logout,
    No,
    Noop,
    Ok,
    Parse,
    PermanentFlags,
    PreAuth,
    ReadOnly,
    ReadWrite,
    StartTls,
    Tagged,
    TryCreate,
    Uid,
    UidNext,
    UidValidity,
    UnknownCode,
    UnknownCommand,
    UnknownResponse,
    Unseen,
)
from imapgrammar.nodes.rfc3501_body import (
    Address,
    BodyBasic,
    BodyData,
    BodyDisposition,
    BodyMessage,
    BodyMultipart,
    BodyText,
    Envelope,
)
from imapgrammar.nodes.rfc3501_mailbox import (
    Delete,
    Exists,
    FlagsData,
    ListData,
    Lsub,
    LsubData,
    Recent,
    SearchData,
    Status,
    StatusData,
    Subscribe,
    UnknownStatusAtt,
    Unsubscribe,
)
from imapgrammar.nodes.rfc3501_message import (
    BodySection,
    BodyStructure,
    Copy,
    ExpungeData,
    FetchBody,
    FetchBodyPeekSection,
    FetchBodySection,
    FetchBodyStructure,
    FetchData,
    FetchEnvelope,
    FetchFlags,
    FetchInternalDate,
    FetchRfc822,
    FetchRfc822Header,
    FetchRfc822Size,
    FetchRfc822Text,
    FetchUid,
    Flags,
    InternalDate,
    Partial,
    Rfc822,
    Rfc822Header,
    Rfc822Size,
    Rfc822Text,
    SectionBodyText,
    SectionHeader,
    SectionHeaderFields,
    SectionHeaderFieldsNot,
    SectionMime,
    SectionSpec,
    StoreAtt,
    StoreAttFlags,
    StoreAttFlagsBare,
    UidData,
    UnknownFetchAtt,
    UnknownMessageData,
    UnknownMsgAtt,
)
from imapgrammar.nodes.rfc3501_search import (
    SearchAll,
    SearchAnd,
    SearchAnswered,
    SearchBcc,
    SearchBefore,
    SearchBody,
    SearchCc,
    SearchDeleted,
    SearchDraft,
    SearchFlagged,
    SearchFrom,
    SearchHeader,
    SearchKeyword,
    SearchLarger,
    SearchNew,
    SearchNot,
    SearchOld,
    SearchOn,
    SearchOr,
    SearchRecent,
    SearchSeen,
    SearchSentBefore,
    SearchSentOn,
    SearchSentSince,
    SearchSequenceSet,
    SearchSince,
    SearchSmaller,
    SearchSubject,
    SearchText,
    SearchTo,
    SearchUid,
    SearchUnanswered,
    SearchUndeleted,
    SearchUndraft,
    SearchUnflagged,
    SearchUnkeyword,
    SearchUnseen,
)
from imapgrammar.nodes.rfc3516 import (
    Binary,
    BinarySize,
    FetchBinary,
    FetchBinaryPeek,
    FetchBinarySize,
    UnknownCte,
)
from imapgrammar.nodes.rfc3691 import (
    Unselect,
)
from imapgrammar.nodes.rfc4314 import (
    AclData,
    DeleteAcl,
    GetAcl,
    ListRights,
    ListRightsData,
    MyRights,
    MyRightsData,
    SetAcl,
)
from imapgrammar.nodes.rfc4315 import (
    AppendUid,
    CopyUid,
    UidExpunge,
    UidNotSticky,
)
from imapgrammar.nodes.rfc4466 import (
    Append,
    AppendExtData,
    AppendMessage,
    Create,
    Esearch,
    Examine,
    Fetch,
    FetchMacro,
    Rename,
    Search,
    Select,
    StatusMessages,
    StatusRecent,
    StatusUidNext,
    StatusUidValidity,
    StatusUnseen,
    Store,
    UnknownAppendExt,
    UnknownCreateParam,
    UnknownFetchModifier,
    UnknownRenameParam,
    UnknownSearchReturnData,
    UnknownSearchReturnOpt,
    UnknownSelectParam,
    UnknownStatusAttVal,
    UnknownStoreModifier,
)
from imapgrammar.nodes.rfc4467 import (
    GenUrlAuth,
    GenUrlAuthData,
    ResetKey,
    UrlMech,
    UrlMechanism,
)
from imapgrammar.nodes.rfc4469 import (
    BadUrl,
    Catenate,
    CatText,
    CatUrl,
    TooBig,
)
from imapgrammar.nodes.rfc4731 import (
    EsearchAll,
    EsearchCount,
    EsearchMax,
    EsearchMin,
    EsearchModSeq,
    ReturnAll,
    ReturnCount,
    ReturnMax,
    ReturnMin,
)
from imapgrammar.nodes.rfc4959 import (
    Authenticate,
)
from imapgrammar.nodes.rfc4978 import (
    Compress,
    CompressionActive,
)
from imapgrammar.nodes.rfc5032 import (
    SearchOlder,
    SearchYounger,
)
from imapgrammar.nodes.rfc5092 import (
    AnonymousAccess,
    AuthImapUrlRump,
    AuthuserAccess,
    EncAuthType,
    EncMailbox,
    EncSearch,
    EncSection,
    EncUser,
    Host,
    IabsolutePath,
    ImapUrl,
    ImessageList,
    ImessagePart,
    ImsgOrPart,
    InetworkPath,
    IpartialOnly,
    IpathEmpty,
    Iserver,
    IurlAuth,
    Iuserinfo,
    SubmitAccess,
    UserAccess,
)
from imapgrammar.nodes.rfc5161 import (
    Enable,
    Enabled,
)
from imapgrammar.nodes.rfc5182 import (
    NotSaved,
    ReturnSave,
)
from imapgrammar.nodes.rfc5255 import (
    BadComparator,
    Comparator,
    ComparatorData,
    Language,
    LanguageData,
)
from imapgrammar.nodes.rfc5256 import (
    Sort,
    SortCriterion,
    SortData,
    Thread,
    ThreadData,
    ThreadList,
    UnknownSortKey,
)
from imapgrammar.nodes.rfc5257 import (
    Annotate,
    AnnotateTooBig,
    AnnotateTooMany,
    Annotation,
    AnnotationChanged,
    Annotations,
    AnnotationsNone,
    AnnotationsReadOnly,
    AttAnnotate,
    AttSearch,
    AttSort,
    EntryAtt,
    FetchAnnotation,
    SearchAnnotation,
    SortAnnotation,
)
from imapgrammar.nodes.rfc5258 import (
    ChildInfo,
    ChildInfoBare,
    List,
    ListReturnChildren,
    ListReturnSubscribed,
    ListSelectRecursiveMatch,
    ListSelectRemote,
    ListSelectSubscribed,
    UnknownListReturnOpt,
    UnknownListSelectOpt,
    UnknownMboxListExtendedItem,
)
from imapgrammar.nodes.rfc5259 import (
    AvailableConversions,
    BadParameters,
    BodyPartStructure,
    ConversionData,
    Conversions,
    Convert,
    ConvertAvailableConversions,
    ConvertBinary,
    ConvertBinarySize,
    ConvertBodyPartStructure,
    Converted,
    ConvertedBinary,
    ConvertedBinarySize,
    ConvertedHeader,
    ConvertedMime,
    ConvertError,
    ConvertHeader,
    ConvertMime,
    ConvertTempFail,
    ConvertUid,
    MaxConvertMessages,
    MaxConvertParts,
    MissingParameters,
    MissingParametersSpaced,
    TempFail,
)
from imapgrammar.nodes.rfc5267 import (
    CancelUpdate,
    EsearchAddTo,
    EsearchRemoveFrom,
    ExtendedSort,
    NoUpdate,
    ReturnContext,
    ReturnUpdate,
)
from imapgrammar.nodes.rfc5464 import (
    Depth,
    GetMetadata,
    MaxSize,
    MetadataChanged,
    MetadataData,
    MetadataDepth,
    MetadataLongEntries,
    MetadataMaxSize,
    MetadataNoPrivate,
    MetadataTooMany,
    SetMetadata,
    UnknownGetMetadataOption,
)
from imapgrammar.nodes.rfc5465 import (
    AnnotationChange,
    BadEvent,
    EventGroup,
    EventName,
    FlagChange,
    MailboxMetadataChange,
    MailboxName,
    MessageExpunge,
    MessageNew,
    NotificationOverflow,
    NotifyInboxes,
    NotifyMailboxes,
    NotifyNone,
    NotifyPersonal,
    NotifySelected,
    NotifySelectedDelayed,
    NotifySet,
    NotifySubscribed,
    NotifySubtree,
    OldName,
    OldNameQuoted,
    ReturnUpdateFetch,
    ServerMetadataChange,
    SubscriptionChange,
    UnknownEvent,
)
from imapgrammar.nodes.rfc5466 import (
    SearchFilter,
    UndefinedFilter,
)
from imapgrammar.nodes.rfc5524 import (
    UrlDataExt,
    UrlDataSimple,
    UrlFetch,
    UrlFetchData,
    UrlFetchExt,
    UrlMetaBinary,
    UrlMetaBody,
    UrlMetaBodystruct,
)
from imapgrammar.nodes.rfc5530 import (
    AlreadyExists,
    AuthenticationFailed,
    AuthorizationFailed,
    Cannot,
    ClientBug,
    ContactAdmin,
    Corruption,
    Expired,
    ExpungeIssued,
    InUse,
    Limit,
    Nonexistent,
    NoPerm,
    OverQuota,
    PrivacyRequired,
    ServerBug,
    Unavailable,
)
from imapgrammar.nodes.rfc5593 import (
    StreamAccess,
    UnknownAccess,
)
from imapgrammar.nodes.rfc5738 import (
    ListReturnUtf8,
    ListSelectUtf8,
    ListSelectUtf8Only,
    NotUtf8,
    SelectUtf8,
    Utf8Only,
)
from imapgrammar.nodes.rfc5819 import (
    ListReturnStatus,
)
from imapgrammar.nodes.rfc6154 import (
    ListReturnSpecialUse,
    ListSelectSpecialUse,
    Use,
    UseAttr,
)
from imapgrammar.nodes.rfc6203 import (
    EsearchRelevancy,
    ReturnRelevancy,
    SearchFuzzy,
)
from imapgrammar.nodes.rfc6851 import (
    Move,
)
from imapgrammar.nodes.rfc6855 import (
    Utf8Literal,
)
from imapgrammar.nodes.rfc7162 import (
    ChangedSince,
    Closed,
    Condstore,
    EntryTypeReq,
    FetchModSeq,
    FetchVanished,
    HighestModSeq,
    Modified,
    ModSeq,
    NoModSeq,
    Qresync,
    SearchDataModSeq,
    SearchModSeq,
    SeqMatchData,
    SortDataModSeq,
    StatusHighestModSeq,
    UnchangedSince,
    Vanished,
)
from imapgrammar.nodes.rfc7377 import (
    CorrelatorMailbox,
    CorrelatorTag,
    CorrelatorUidValidity,
    MailboxEsearch,
    MultiSearch,
    NotifySubtreeOne,
    UnknownScopeOption,
)
from imapgrammar.nodes.rfc7889 import (
    StatusAppendLimit,
)
from imapgrammar.nodes.rfc8437 import (
    Unauthenticate,
)
from imapgrammar.nodes.rfc8438 import (
    StatusSize,
)
from imapgrammar.nodes.rfc8440 import (
    ListReturnMyRights,
)
from imapgrammar.nodes.rfc8474 import (
    EmailId,
    FetchEmailId,
    FetchThreadId,
    MailboxId,
    SearchEmailId,
    SearchThreadId,
    StatusMailboxId,
    ThreadId,
)
from imapgrammar.nodes.rfc8508 import (
    Replace,
)
from imapgrammar.nodes.rfc8514 import (
    FetchSaveDate,
    SaveDate,
    SearchSaveDateSupported,
    SearchSavedBefore,
    SearchSavedOn,
    SearchSavedSince,
)
from imapgrammar.nodes.rfc8970 import (
    FetchPreview,
    Preview,
)
from imapgrammar.nodes.rfc9051 import (
    HasChildren,
)
from imapgrammar.nodes.rfc9208 import (
    GetQuota,
    GetQuotaRoot,
    QuotaData,
    QuotaResource,
    QuotaRootData,
    SetQuota,
    SetQuotaResource,
    StatusDeleted,
    StatusDeletedStorage,
)
from imapgrammar.nodes.rfc9394 import (
    EsearchPartial,
    FetchPartial,
    PartialRangeFirst,
    PartialRangeLast,
    ReturnPartial,
)
from imapgrammar.nodes.rfc9585 import (
    InProgress,
    InProgressDetails,
)
from imapgrammar.nodes.rfc9586 import (
    UidFetchData,
    UidRequired,
)
from imapgrammar.nodes.rfc9590 import (
    ListReturnMetadata,
)
from imapgrammar.nodes.rfc9698 import (
    GetJmapAccess,
    JmapAccess,
)
from imapgrammar.nodes.rfc9738 import (
    MessageLimit,
    SearchUidAfter,
    SearchUidBefore,
)
from imapgrammar.nodes.rfc10022 import (
    TooFew,
    TooMany,
    UidBatches,
    UidBatchesData,
)

__all__ = [
    "Access",
    "AclData",
    "Address",
    "Alert",
    "AlreadyExists",
    "AnnSize",
    "Annotate",
    "AnnotateTooBig",
    "AnnotateTooMany",
    "Annotation",
    "AnnotationChange",
    "AnnotationChanged",
    "Annotations",
    "AnnotationsNone",
    "AnnotationsReadOnly",
    "AnonymousAccess",
    "Append",
    "AppendExt",
    "AppendExtData",
    "AppendMessage",
    "AppendUid",
    "ApplicationAccess",
    "AttAnnotate",
    "AttSearch",
    "AttSort",
    "AuthImapUrlRump",
    "Authenticate",
    "AuthenticationFailed",
    "Authimapurlrump",
    "AuthorizationFailed",
    "AuthuserAccess",
    "AvailableConversions",
    "Bad",
    "BadCharset",
    "BadComparator",
    "BadEvent",
    "BadParameters",
    "BadParams",
    "BadUrl",
    "BadurlResponseCode",
    "Binary",
    "BinarySize",
    "Body",
    "BodyBasic",
    "BodyData",
    "BodyDisposition",
    "BodyMessage",
    "BodyMultipart",
    "BodyPartStructure",
    "BodySection",
    "BodyStructure",
    "BodyText",
    "BodyType1part",
    "BodyTypeMpart",
    "Bye",
    "CancelUpdate",
    "Cannot",
    "Capability",
    "CapabilityData",
    "CatPart",
    "CatText",
    "CatUrl",
    "Catenate",
    "ChangedSince",
    "Check",
    "ChgsinceFetchMod",
    "ChildInfo",
    "ChildInfoBare",
    "ChildinfoExtendedItem",
    "ClientBug",
    "ClientMessage",
    "Close",
    "Closed",
    "Command",
    "CommandAny",
    "CommandAuth",
    "CommandNonauth",
    "CommandSelect",
    "Comparator",
    "ComparatorCmd",
    "ComparatorData",
    "Compress",
    "CompressionActive",
    "Condstore",
    "CondstoreParam",
    "ContactAdmin",
    "ContinueCancel",
    "ContinueData",
    "ContinueReq",
    "ConversionData",
    "Conversions",
    "ConversionsCmd",
    "Convert",
    "ConvertAtt",
    "ConvertAvailableConversions",
    "ConvertBinary",
    "ConvertBinarySize",
    "ConvertBodyPartStructure",
    "ConvertError",
    "ConvertErrorCode",
    "ConvertHeader",
    "ConvertMime",
    "ConvertMsgAtt",
    "ConvertTempFail",
    "ConvertUid",
    "Converted",
    "ConvertedBinary",
    "ConvertedBinarySize",
    "ConvertedHeader",
    "ConvertedMime",
    "ConverterrorPhrase",
    "Copy",
    "CopyUid",
    "CorrelatorMailbox",
    "CorrelatorTag",
    "CorrelatorUidValidity",
    "Corruption",
    "Create",
    "CreateParam",
    "Delete",
    "DeleteAcl",
    "Deleteacl",
    "Depth",
    "Done",
    "EmailId",
    "Enable",
    "EnableData",
    "Enabled",
    "EncAuthType",
    "EncMailbox",
    "EncSearch",
    "EncSection",
    "EncUser",
    "EntryAtt",
    "EntryTypeReq",
    "Envelope",
    "Esearch",
    "EsearchAddTo",
    "EsearchAll",
    "EsearchCount",
    "EsearchMax",
    "EsearchMin",
    "EsearchModSeq",
    "EsearchPartial",
    "EsearchRelevancy",
    "EsearchRemoveFrom",
    "EsearchResponse",
    "Event",
    "EventExt",
    "EventGroup",
    "EventName",
    "Examine",
    "Exists",
    "Expired",
    "Expunge",
    "ExpungeData",
    "ExpungeIssued",
    "ExpungedResp",
    "ExtendedSort",
    "Fetch",
    "FetchAnnotation",
    "FetchAtt",
    "FetchBinary",
    "FetchBinaryPeek",
    "FetchBinarySize",
    "FetchBody",
    "FetchBodyPeekSection",
    "FetchBodySection",
    "FetchBodyStructure",
    "FetchData",
    "FetchEmailId",
    "FetchEmailidResp",
    "FetchEnvelope",
    "FetchFlags",
    "FetchGmLabels",
    "FetchGmMsgId",
    "FetchGmThrId",
    "FetchInternalDate",
    "FetchMacro",
    "FetchModResp",
    "FetchModSeq",
    "FetchModSequence",
    "FetchModifier",
    "FetchObjectIds",
    "FetchPartial",
    "FetchPreview",
    "FetchRfc822",
    "FetchRfc822Header",
    "FetchRfc822Size",
    "FetchRfc822Text",
    "FetchSaveDate",
    "FetchThreadId",
    "FetchThreadidResp",
    "FetchUid",
    "FetchVanished",
    "FilterMailboxes",
    "FilterMailboxesOther",
    "FilterMailboxesSelected",
    "FlagChange",
    "Flags",
    "FlagsData",
    "GenUrlAuth",
    "GenUrlAuthData",
    "Genurlauth",
    "GenurlauthData",
    "GetAcl",
    "GetJmapAccess",
    "GetMetadata",
    "GetQuota",
    "GetQuotaRoot",
    "Getacl",
    "Getmetadata",
    "GetmetadataOption",
    "Getquota",
    "Getquotaroot",
    "GmLabel",
    "GmLabels",
    "GmMsgId",
    "GmThrId",
    "Greeting",
    "HasChildren",
    "HighestModSeq",
    "Host",
    "IabsolutePath",
    "Icommand",
    "Id",
    "IdData",
    "IdResponse",
    "Idle",
    "ImapUrl",
    "Imapurl",
    "ImapurlRel",
    "ImessageList",
    "ImessagePart",
    "Imessagelist",
    "ImsgOrPart",
    "InProgress",
    "InProgressDetails",
    "InUse",
    "InetworkPath",
    "InternalDate",
    "Ipartial",
    "IpartialOnly",
    "IpathEmpty",
    "IrelativePath",
    "Iserver",
    "IurlAuth",
    "Iurlauth",
    "Iuserinfo",
    "JmapAccess",
    "Language",
    "LanguageCmd",
    "LanguageData",
    "Limit",
    "List",
    "ListData",
    "ListReturnChildren",
    "ListReturnMetadata",
    "ListReturnMyRights",
    "ListReturnSpecialUse",
    "ListReturnStatus",
    "ListReturnSubscribed",
    "ListReturnUtf8",
    "ListRights",
    "ListRightsData",
    "ListSelectBaseOpt",
    "ListSelectBaseOptQuoted",
    "ListSelectIndependentOpt",
    "ListSelectModOpt",
    "ListSelectOpt",
    "ListSelectRecursiveMatch",
    "ListSelectRemote",
    "ListSelectSpecialUse",
    "ListSelectSubscribed",
    "ListSelectUtf8",
    "ListSelectUtf8Only",
    "Listrights",
    "ListrightsData",
    "Login",
    "Logout",
    "Lsub",
    "LsubData",
    "MailboxData",
    "MailboxEsearch",
    "MailboxEvent",
    "MailboxId",
    "MailboxMetadataChange",
    "MailboxName",
    "MaxConvertMessages",
    "MaxConvertParts",
    "MaxSize",
    "MaxsizeOpt",
    "MboxListExtendedItem",
    "MessageBatches",
    "MessageData",
    "MessageEvent",
    "MessageExpunge",
    "MessageLimit",
    "MessageNew",
    "MetadataChanged",
    "MetadataData",
    "MetadataDepth",
    "MetadataLongEntries",
    "MetadataMaxSize",
    "MetadataNoPrivate",
    "MetadataResp",
    "MetadataTooMany",
    "MissingParameters",
    "MissingParametersSpaced",
    "MissingParams",
    "ModSeq",
    "Modified",
    "ModifierContext",
    "ModifierPartial",
    "ModifierUpdate",
    "Move",
    "MsgAttConvStatic",
    "MsgAttDynamic",
    "MsgAttItem",
    "MsgAttSemistat",
    "MsgAttStatic",
    "MultiSearch",
    "MyRights",
    "MyRightsData",
    "Myrights",
    "MyrightsData",
    "Namespace",
    "NamespaceData",
    "NamespaceDescr",
    "NamespaceExtension",
    "NamespaceResponse",
    "NamespaceResponseExtension",
    "NewName",
    "No",
    "NoModSeq",
    "NoPerm",
    "NoUpdate",
    "NonExtensibleBody",
    "Nonexistent",
    "Noop",
    "NotSaved",
    "NotUtf8",
    "NotificationOverflow",
    "Notify",
    "NotifyInboxes",
    "NotifyMailboxes",
    "NotifyNone",
    "NotifyPersonal",
    "NotifySelected",
    "NotifySelectedDelayed",
    "NotifySet",
    "NotifySubscribed",
    "NotifySubtree",
    "NotifySubtreeOne",
    "ObjectIds",
    "ObjectidCompound",
    "Ok",
    "OldName",
    "OldNameQuoted",
    "OldnameExtendedItem",
    "OneCorrelator",
    "OverQuota",
    "Parse",
    "Partial",
    "PartialRange",
    "PartialRangeFirst",
    "PartialRangeLast",
    "PermanentFlags",
    "PreAuth",
    "Preview",
    "PrivacyRequired",
    "Qresync",
    "QuotaData",
    "QuotaResource",
    "QuotaResponse",
    "QuotaRootData",
    "QuotarootResponse",
    "ReadOnly",
    "ReadWrite",
    "Recent",
    "Referral",
    "Rename",
    "RenameParam",
    "Replace",
    "ResetKey",
    "Resetkey",
    "RespCodeApnd",
    "RespCodeCopy",
    "RespCondAuth",
    "RespCondBye",
    "RespCondState",
    "RespJmapaccess",
    "RespTextCode",
    "ResponseData",
    "ResponseDone",
    "ResponseFatal",
    "ResponseTagged",
    "RetDataAddto",
    "RetDataPartial",
    "RetDataRemovefrom",
    "ReturnAll",
    "ReturnContext",
    "ReturnCount",
    "ReturnMax",
    "ReturnMin",
    "ReturnOption",
    "ReturnPartial",
    "ReturnRelevancy",
    "ReturnSave",
    "ReturnUpdate",
    "ReturnUpdateFetch",
    "RexpungesFetchMod",
    "Rfc822",
    "Rfc822Header",
    "Rfc822Size",
    "Rfc822Text",
    "Rlist",
    "Rlsub",
    "SaveDate",
    "ScopeOpt",
    "ScopeOption",
    "Search",
    "SearchAll",
    "SearchAnd",
    "SearchAnnotation",
    "SearchAnswered",
    "SearchBcc",
    "SearchBefore",
    "SearchBody",
    "SearchCc",
    "SearchData",
    "SearchDataModSeq",
    "SearchDeleted",
    "SearchDraft",
    "SearchEmailId",
    "SearchFilter",
    "SearchFlagged",
    "SearchFrom",
    "SearchFuzzy",
    "SearchGmLabels",
    "SearchGmMsgId",
    "SearchGmRaw",
    "SearchGmThrId",
    "SearchHeader",
    "SearchKey",
    "SearchKeyword",
    "SearchLarger",
    "SearchModSeq",
    "SearchModsequence",
    "SearchNew",
    "SearchNot",
    "SearchOld",
    "SearchOlder",
    "SearchOn",
    "SearchOr",
    "SearchRecent",
    "SearchReturnData",
    "SearchReturnOpt",
    "SearchSaveDateSupported",
    "SearchSavedBefore",
    "SearchSavedOn",
    "SearchSavedSince",
    "SearchSeen",
    "SearchSentBefore",
    "SearchSentOn",
    "SearchSentSince",
    "SearchSequenceSet",
    "SearchSince",
    "SearchSmaller",
    "SearchSubject",
    "SearchText",
    "SearchThreadId",
    "SearchTo",
    "SearchUid",
    "SearchUidAfter",
    "SearchUidBefore",
    "SearchUnanswered",
    "SearchUndeleted",
    "SearchUndraft",
    "SearchUnflagged",
    "SearchUnkeyword",
    "SearchUnseen",
    "SearchYounger",
    "SectionBodyText",
    "SectionHeader",
    "SectionHeaderFields",
    "SectionHeaderFieldsNot",
    "SectionMime",
    "SectionMsgtext",
    "SectionSpec",
    "SectionText",
    "Select",
    "SelectObjectIds",
    "SelectParam",
    "SelectUtf8",
    "SeqMatchData",
    "ServerBug",
    "ServerMessage",
    "ServerMetadataChange",
    "SetAcl",
    "SetMetadata",
    "SetQuota",
    "SetQuotaResource",
    "Setacl",
    "Setmetadata",
    "Setquota",
    "SetquotaResource",
    "Sort",
    "SortAnnotation",
    "SortCriterion",
    "SortData",
    "SortDataModSeq",
    "StartTls",
    "Status",
    "StatusAppendLimit",
    "StatusAttDeleted",
    "StatusAttDeletedStorage",
    "StatusAttVal",
    "StatusData",
    "StatusDeleted",
    "StatusDeletedStorage",
    "StatusHighestModSeq",
    "StatusMailboxId",
    "StatusMessages",
    "StatusOption",
    "StatusRecent",
    "StatusSize",
    "StatusUidNext",
    "StatusUidValidity",
    "StatusUnseen",
    "Store",
    "StoreAtt",
    "StoreAttFlags",
    "StoreAttFlagsBare",
    "StoreGmAtt",
    "StoreGmLabels",
    "StoreModifier",
    "StreamAccess",
    "SubmitAccess",
    "Subscribe",
    "SubscriptionChange",
    "Tagged",
    "TempFail",
    "TextLiteral",
    "Thread",
    "ThreadData",
    "ThreadId",
    "ThreadList",
    "TooBig",
    "TooFew",
    "TooMany",
    "ToobigResponseCode",
    "TryCreate",
    "Uid",
    "UidBatches",
    "UidBatchesData",
    "UidCommand",
    "UidData",
    "UidExpunge",
    "UidFetch",
    "UidFetchData",
    "UidFetchModifier",
    "UidNext",
    "UidNotSticky",
    "UidRequired",
    "UidValidity",
    "UidbatchesResponse",
    "Unauthenticate",
    "Unavailable",
    "UnchangedSince",
    "UndefinedFilter",
    "UnknownAccess",
    "UnknownAppendExt",
    "UnknownCode",
    "UnknownCommand",
    "UnknownCreateParam",
    "UnknownCte",
    "UnknownEvent",
    "UnknownFetchAtt",
    "UnknownFetchModifier",
    "UnknownGetMetadataOption",
    "UnknownGetmetadataOption",
    "UnknownListReturnOpt",
    "UnknownListSelectOpt",
    "UnknownMboxListExtendedItem",
    "UnknownMessageData",
    "UnknownMsgAtt",
    "UnknownRenameParam",
    "UnknownResponse",
    "UnknownReturnOption",
    "UnknownScopeOption",
    "UnknownSearchReturnData",
    "UnknownSearchReturnOpt",
    "UnknownSelectParam",
    "UnknownSortKey",
    "UnknownStatusAtt",
    "UnknownStatusAttVal",
    "UnknownStoreModifier",
    "Unseen",
    "Unselect",
    "Unsubscribe",
    "UnsupportedEventsCode",
    "UpdateFetch",
    "Url",
    "UrlDataExt",
    "UrlDataSimple",
    "UrlFetch",
    "UrlFetchData",
    "UrlFetchExt",
    "UrlLine",
    "UrlMech",
    "UrlMechanism",
    "UrlMetaBinary",
    "UrlMetaBody",
    "UrlMetaBodystruct",
    "UrlMetadataEl",
    "UrlReference",
    "UrldataExt",
    "UrldataSimple",
    "Urlfetch",
    "UrlfetchData",
    "Use",
    "UseAttr",
    "UserAccess",
    "UserEvent",
    "Utf8Literal",
    "Utf8Only",
    "Utf8SelectParam",
    "Vanished",
]

Access: TypeAlias = UnknownAccess | StreamAccess | SubmitAccess | UserAccess | AuthuserAccess | AnonymousAccess

AnnSize: TypeAlias = AnnotationsNone | AnnotationsReadOnly | Annotations

AppendExt: TypeAlias = AttAnnotate | UnknownAppendExt

ApplicationAccess: TypeAlias = UnknownAccess

Authimapurlrump: TypeAlias = AuthImapUrlRump

BadParams: TypeAlias = BadParameters

BadurlResponseCode: TypeAlias = BadUrl

Body: TypeAlias = BodyText | BodyMessage | BodyBasic | BodyMultipart

BodyType1part: TypeAlias = BodyText | BodyMessage | BodyBasic

BodyTypeMpart: TypeAlias = BodyMultipart

CatPart: TypeAlias = Utf8Literal | CatText | CatUrl

ChgsinceFetchMod: TypeAlias = ChangedSince

ChildinfoExtendedItem: TypeAlias = ChildInfo | ChildInfoBare

ClientMessage: TypeAlias = Done | Command | ContinueData | ContinueCancel

CommandAny: TypeAlias = Language | Enable | Id | Capability | Logout | Noop

CommandAuth: TypeAlias = (
    MultiSearch
    | NotifySet
    | NotifyNone
    | GetQuota
    | GetQuotaRoot
    | SetQuota
    | GetJmapAccess
    | Unauthenticate
    | SetMetadata
    | GetMetadata
    | Conversions
    | Comparator
    | Compress
    | ResetKey
    | GenUrlAuth
    | UrlFetch
    | SetAcl
    | DeleteAcl
    | GetAcl
    | ListRights
    | MyRights
    | Namespace
    | Rlist
    | Rlsub
    | Idle
    | Lsub
    | Append
    | AppendExtData
    | Create
    | Delete
    | Examine
    | List
    | Rename
    | Select
    | Status
    | Subscribe
    | Unsubscribe
)

CommandNonauth: TypeAlias = Login | Authenticate | StartTls

CommandSelect: TypeAlias = (
    MultiSearch
    | ExtendedSort
    | CancelUpdate
    | Replace
    | Unauthenticate
    | Move
    | Convert
    | Sort
    | Thread
    | UidExpunge
    | Unselect
    | UidBatches
    | Check
    | Close
    | Expunge
    | Copy
    | Fetch
    | Store
    | Uid
    | Search
)

ComparatorCmd: TypeAlias = Comparator

CondstoreParam: TypeAlias = Condstore

ConversionsCmd: TypeAlias = Conversions

ConvertAtt: TypeAlias = (
    ConvertUid
    | ConvertBodyPartStructure
    | ConvertBinary
    | ConvertBinarySize
    | ConvertHeader
    | ConvertMime
    | ConvertAvailableConversions
)

ConvertErrorCode: TypeAlias = ConvertTempFail | BadParameters | MissingParameters | MissingParametersSpaced

ConvertMsgAtt: TypeAlias = (
    ConvertedBinary
    | ConvertedBinarySize
    | BodyPartStructure
    | ConvertedHeader
    | ConvertedMime
    | AvailableConversions
    | UidData
)

ConverterrorPhrase: TypeAlias = ConvertError

CreateParam: TypeAlias = Use | UnknownCreateParam

Deleteacl: TypeAlias = DeleteAcl

EnableData: TypeAlias = Enabled

EsearchResponse: TypeAlias = MailboxEsearch | Esearch

Event: TypeAlias = (
    MessageNew
    | MessageExpunge
    | FlagChange
    | AnnotationChange
    | MailboxName
    | SubscriptionChange
    | MailboxMetadataChange
    | ServerMetadataChange
    | UnknownEvent
)

EventExt: TypeAlias = UnknownEvent

ExpungedResp: TypeAlias = Vanished

FetchAtt: TypeAlias = (
    FetchEmailId
    | FetchThreadId
    | FetchModSeq
    | FetchAnnotation
    | FetchObjectIds
    | FetchPreview
    | FetchSaveDate
    | FetchBinary
    | FetchBinaryPeek
    | FetchBinarySize
    | FetchGmLabels
    | FetchGmThrId
    | FetchGmMsgId
    | FetchRfc822
    | FetchRfc822Header
    | FetchRfc822Text
    | FetchEnvelope
    | FetchFlags
    | FetchInternalDate
    | FetchRfc822Size
    | FetchBody
    | FetchBodyStructure
    | FetchUid
    | FetchBodySection
    | FetchBodyPeekSection
    | UnknownFetchAtt
)

FetchEmailidResp: TypeAlias = EmailId

FetchModResp: TypeAlias = ModSeq

FetchModSequence: TypeAlias = FetchModSeq

FetchModifier: TypeAlias = FetchPartial | ChangedSince | UnknownFetchModifier

FetchThreadidResp: TypeAlias = ThreadId

FilterMailboxes: TypeAlias = (
    NotifySelected
    | NotifySelectedDelayed
    | NotifySubtreeOne
    | NotifyInboxes
    | NotifyPersonal
    | NotifySubscribed
    | NotifySubtree
    | NotifyMailboxes
)

FilterMailboxesOther: TypeAlias = (
    NotifySubtreeOne | NotifyInboxes | NotifyPersonal | NotifySubscribed | NotifySubtree | NotifyMailboxes
)

FilterMailboxesSelected: TypeAlias = NotifySelected | NotifySelectedDelayed

Genurlauth: TypeAlias = GenUrlAuth

GenurlauthData: TypeAlias = GenUrlAuthData

Getacl: TypeAlias = GetAcl

Getmetadata: TypeAlias = GetMetadata

GetmetadataOption: TypeAlias = MaxSize | Depth | UnknownGetMetadataOption

Getquota: TypeAlias = GetQuota

Getquotaroot: TypeAlias = GetQuotaRoot

Greeting: TypeAlias = Ok | PreAuth | Bye

Icommand: TypeAlias = ImessageList | ImessagePart

IdResponse: TypeAlias = IdData

Imapurl: TypeAlias = ImapUrl

ImapurlRel: TypeAlias = InetworkPath | IabsolutePath | ImessageList | ImsgOrPart | IpathEmpty

Imessagelist: TypeAlias = ImessageList

Ipartial: TypeAlias = IpartialOnly

IrelativePath: TypeAlias = ImessageList | ImsgOrPart

Iurlauth: TypeAlias = IurlAuth

LanguageCmd: TypeAlias = Language

ListSelectBaseOpt: TypeAlias = ListSelectUtf8Only | ListSelectSubscribed | UnknownListSelectOpt

ListSelectBaseOptQuoted: TypeAlias = ListSelectUtf8Only | ListSelectSubscribed | UnknownListSelectOpt

ListSelectIndependentOpt: TypeAlias = ListSelectSpecialUse | ListSelectUtf8 | ListSelectRemote

ListSelectModOpt: TypeAlias = ListSelectRecursiveMatch

ListSelectOpt: TypeAlias = (
    ListSelectUtf8Only
    | ListSelectSubscribed
    | UnknownListSelectOpt
    | ListSelectSpecialUse
    | ListSelectUtf8
    | ListSelectRemote
    | ListSelectRecursiveMatch
)

Listrights: TypeAlias = ListRights

ListrightsData: TypeAlias = ListRightsData

MailboxData: TypeAlias = (
    QuotaData
    | QuotaRootData
    | SearchDataModSeq
    | JmapAccess
    | SortDataModSeq
    | SortData
    | ThreadData
    | MailboxEsearch
    | Esearch
    | AclData
    | ListRightsData
    | MyRightsData
    | NamespaceData
    | UidBatchesData
    | LsubData
    | SearchData
    | Recent
    | FlagsData
    | ListData
    | StatusData
    | Exists
)

MailboxEvent: TypeAlias = MailboxName | SubscriptionChange | MailboxMetadataChange

MaxsizeOpt: TypeAlias = MaxSize

MboxListExtendedItem: TypeAlias = OldName | OldNameQuoted | ChildInfo | ChildInfoBare | UnknownMboxListExtendedItem

MessageBatches: TypeAlias = UidBatches

MessageData: TypeAlias = Vanished | UidFetchData | Converted | ExpungeData | FetchData | UnknownMessageData

MessageEvent: TypeAlias = MessageNew | MessageExpunge | FlagChange | AnnotationChange

MetadataResp: TypeAlias = MetadataData | MetadataChanged

MissingParams: TypeAlias = MissingParameters | MissingParametersSpaced

ModifierContext: TypeAlias = ReturnContext

ModifierPartial: TypeAlias = ReturnPartial

ModifierUpdate: TypeAlias = ReturnUpdateFetch | ReturnUpdate

MsgAttConvStatic: TypeAlias = UidData

MsgAttDynamic: TypeAlias = ModSeq | Annotation | AnnotationChanged | Preview | GmLabels | Flags

MsgAttItem: TypeAlias = (
    ModSeq
    | Annotation
    | AnnotationChanged
    | Preview
    | GmLabels
    | Flags
    | Rfc822Size
    | EmailId
    | ThreadId
    | ObjectIds
    | SaveDate
    | Binary
    | BinarySize
    | GmThrId
    | GmMsgId
    | Rfc822
    | Rfc822Header
    | Rfc822Text
    | Envelope
    | InternalDate
    | BodyData
    | BodyStructure
    | BodySection
    | UidData
    | UnknownMsgAtt
)

MsgAttSemistat: TypeAlias = (
    ConvertedBinary | ConvertedBinarySize | BodyPartStructure | ConvertedHeader | ConvertedMime | AvailableConversions
)

MsgAttStatic: TypeAlias = (
    Rfc822Size
    | EmailId
    | ThreadId
    | ObjectIds
    | SaveDate
    | Binary
    | BinarySize
    | GmThrId
    | GmMsgId
    | Rfc822
    | Rfc822Header
    | Rfc822Text
    | Envelope
    | InternalDate
    | BodyData
    | BodyStructure
    | BodySection
    | UidData
)

Myrights: TypeAlias = MyRights

MyrightsData: TypeAlias = MyRightsData

NamespaceResponse: TypeAlias = NamespaceData

NamespaceResponseExtension: TypeAlias = NamespaceExtension

NonExtensibleBody: TypeAlias = BodyData

Notify: TypeAlias = NotifySet | NotifyNone

ObjectidCompound: TypeAlias = ObjectIds

OldnameExtendedItem: TypeAlias = OldName | OldNameQuoted

OneCorrelator: TypeAlias = CorrelatorTag | CorrelatorMailbox | CorrelatorUidValidity

PartialRange: TypeAlias = PartialRangeFirst | PartialRangeLast

QuotaResponse: TypeAlias = QuotaData

QuotarootResponse: TypeAlias = QuotaRootData

RenameParam: TypeAlias = UnknownRenameParam

Resetkey: TypeAlias = ResetKey

RespCodeApnd: TypeAlias = AppendUid

RespCodeCopy: TypeAlias = CopyUid

RespCondAuth: TypeAlias = Ok | PreAuth

RespCondBye: TypeAlias = Bye

RespCondState: TypeAlias = Ok | No | Bad

RespJmapaccess: TypeAlias = JmapAccess

RespTextCode: TypeAlias = (
    NotificationOverflow
    | BadEvent
    | HasChildren
    | MailboxId
    | Closed
    | HighestModSeq
    | NoModSeq
    | Modified
    | UseAttr
    | NotUtf8
    | Utf8Only
    | NoUpdate
    | AnnotateTooBig
    | AnnotateTooMany
    | AnnotationsNone
    | AnnotationsReadOnly
    | Annotations
    | NotSaved
    | BadUrl
    | TooBig
    | ObjectIds
    | MessageLimit
    | UidRequired
    | InProgress
    | Unavailable
    | AuthenticationFailed
    | AuthorizationFailed
    | Expired
    | PrivacyRequired
    | ContactAdmin
    | NoPerm
    | InUse
    | ExpungeIssued
    | Corruption
    | ServerBug
    | ClientBug
    | Cannot
    | Limit
    | OverQuota
    | AlreadyExists
    | Nonexistent
    | UndefinedFilter
    | MetadataLongEntries
    | MetadataMaxSize
    | MetadataTooMany
    | MetadataNoPrivate
    | TempFail
    | MaxConvertMessages
    | MaxConvertParts
    | BadComparator
    | CompressionActive
    | UrlMech
    | AppendUid
    | CopyUid
    | UidNotSticky
    | UnknownCte
    | Referral
    | NewName
    | TooFew
    | TooMany
    | Unseen
    | Alert
    | BadCharset
    | CapabilityData
    | Parse
    | PermanentFlags
    | ReadOnly
    | ReadWrite
    | TryCreate
    | UidNext
    | UidValidity
    | UnknownCode
)

ResponseData: TypeAlias = (
    UrlFetchData
    | MetadataData
    | MetadataChanged
    | ConversionData
    | ComparatorData
    | LanguageData
    | Enabled
    | GenUrlAuthData
    | IdData
    | Ok
    | No
    | Bad
    | Bye
    | QuotaData
    | QuotaRootData
    | SearchDataModSeq
    | JmapAccess
    | SortDataModSeq
    | SortData
    | ThreadData
    | MailboxEsearch
    | Esearch
    | AclData
    | ListRightsData
    | MyRightsData
    | NamespaceData
    | UidBatchesData
    | LsubData
    | SearchData
    | Recent
    | FlagsData
    | ListData
    | StatusData
    | Exists
    | Vanished
    | UidFetchData
    | Converted
    | ExpungeData
    | FetchData
    | UnknownMessageData
    | CapabilityData
    | UnknownResponse
)

ResponseDone: TypeAlias = Tagged | Bye

ResponseFatal: TypeAlias = Bye

ResponseTagged: TypeAlias = Tagged

RetDataAddto: TypeAlias = EsearchAddTo

RetDataPartial: TypeAlias = EsearchPartial

RetDataRemovefrom: TypeAlias = EsearchRemoveFrom

ReturnOption: TypeAlias = (
    ListReturnMetadata
    | ListReturnMyRights
    | ListReturnSpecialUse
    | ListReturnStatus
    | ListReturnUtf8
    | ListReturnSubscribed
    | ListReturnChildren
    | UnknownListReturnOpt
)

RexpungesFetchMod: TypeAlias = FetchVanished

ScopeOpt: TypeAlias = Depth

ScopeOption: TypeAlias = UnknownScopeOption

SearchKey: TypeAlias = (
    SearchLarger
    | SearchSmaller
    | SearchEmailId
    | SearchThreadId
    | SearchModSeq
    | SearchFuzzy
    | SearchAnnotation
    | SearchUidAfter
    | SearchUidBefore
    | SearchSavedBefore
    | SearchSavedOn
    | SearchSavedSince
    | SearchSaveDateSupported
    | SearchFilter
    | SearchOlder
    | SearchYounger
    | SearchGmLabels
    | SearchGmThrId
    | SearchGmMsgId
    | SearchGmRaw
    | SearchNew
    | SearchOld
    | SearchRecent
    | SearchAll
    | SearchAnswered
    | SearchBcc
    | SearchBefore
    | SearchBody
    | SearchCc
    | SearchDeleted
    | SearchFlagged
    | SearchFrom
    | SearchKeyword
    | SearchOn
    | SearchSeen
    | SearchSince
    | SearchSubject
    | SearchText
    | SearchTo
    | SearchUnanswered
    | SearchUndeleted
    | SearchUnflagged
    | SearchUnkeyword
    | SearchUnseen
    | SearchDraft
    | SearchHeader
    | SearchNot
    | SearchOr
    | SearchSentBefore
    | SearchSentOn
    | SearchSentSince
    | SearchUid
    | SearchUndraft
    | SearchSequenceSet
    | SearchAnd
)

SearchModsequence: TypeAlias = SearchModSeq

SearchReturnData: TypeAlias = (
    EsearchPartial
    | EsearchRelevancy
    | EsearchAddTo
    | EsearchRemoveFrom
    | EsearchMin
    | EsearchMax
    | EsearchAll
    | EsearchCount
    | EsearchModSeq
    | UnknownSearchReturnData
)

SearchReturnOpt: TypeAlias = (
    ReturnPartial
    | ReturnRelevancy
    | ReturnContext
    | ReturnUpdateFetch
    | ReturnUpdate
    | ReturnSave
    | ReturnMin
    | ReturnMax
    | ReturnAll
    | ReturnCount
    | UnknownSearchReturnOpt
)

SectionMsgtext: TypeAlias = SectionHeader | SectionHeaderFields | SectionHeaderFieldsNot | SectionBodyText

SectionText: TypeAlias = SectionHeader | SectionHeaderFields | SectionHeaderFieldsNot | SectionBodyText | SectionMime

SelectParam: TypeAlias = Qresync | Condstore | SelectUtf8 | Annotate | SelectObjectIds | UnknownSelectParam

ServerMessage: TypeAlias = (
    UrlFetchData
    | MetadataData
    | MetadataChanged
    | ConversionData
    | ComparatorData
    | LanguageData
    | Enabled
    | GenUrlAuthData
    | IdData
    | Ok
    | No
    | Bad
    | Bye
    | QuotaData
    | QuotaRootData
    | SearchDataModSeq
    | JmapAccess
    | SortDataModSeq
    | SortData
    | ThreadData
    | MailboxEsearch
    | Esearch
    | AclData
    | ListRightsData
    | MyRightsData
    | NamespaceData
    | UidBatchesData
    | LsubData
    | SearchData
    | Recent
    | FlagsData
    | ListData
    | StatusData
    | Exists
    | Vanished
    | UidFetchData
    | Converted
    | ExpungeData
    | FetchData
    | UnknownMessageData
    | CapabilityData
    | UnknownResponse
    | Tagged
    | ContinueReq
    | PreAuth
)

Setacl: TypeAlias = SetAcl

Setmetadata: TypeAlias = SetMetadata

Setquota: TypeAlias = SetQuota

SetquotaResource: TypeAlias = SetQuotaResource

StatusAttDeleted: TypeAlias = StatusDeleted

StatusAttDeletedStorage: TypeAlias = StatusDeletedStorage

StatusAttVal: TypeAlias = (
    StatusDeleted
    | StatusDeletedStorage
    | StatusMailboxId
    | StatusSize
    | StatusAppendLimit
    | StatusHighestModSeq
    | ObjectIds
    | StatusRecent
    | StatusMessages
    | StatusUidNext
    | StatusUidValidity
    | StatusUnseen
    | UnknownStatusAttVal
)

StatusOption: TypeAlias = ListReturnStatus

StoreModifier: TypeAlias = UnchangedSince | UnknownStoreModifier

TextLiteral: TypeAlias = CatText

ToobigResponseCode: TypeAlias = TooBig

UidCommand: TypeAlias = Fetch | ExtendedSort | Replace | Move | Convert | Sort | Thread | Copy | Search | Store

UidFetch: TypeAlias = Fetch

UidFetchModifier: TypeAlias = FetchPartial | ChangedSince | UnknownFetchModifier | FetchVanished

UidbatchesResponse: TypeAlias = UidBatchesData

UnknownGetmetadataOption: TypeAlias = UnknownGetMetadataOption

UnknownReturnOption: TypeAlias = UnknownListReturnOpt

UnsupportedEventsCode: TypeAlias = BadEvent

UpdateFetch: TypeAlias = ReturnUpdateFetch

Url: TypeAlias = CatUrl

UrlLine: TypeAlias = ImapUrl | AuthImapUrlRump | InetworkPath | IabsolutePath | ImessageList | ImsgOrPart | IpathEmpty

UrlMetadataEl: TypeAlias = UrlMetaBodystruct | UrlMetaBody | UrlMetaBinary

UrlReference: TypeAlias = (
    ImapUrl | AuthImapUrlRump | InetworkPath | IabsolutePath | ImessageList | ImsgOrPart | IpathEmpty
)

UrldataExt: TypeAlias = UrlDataExt

UrldataSimple: TypeAlias = UrlDataSimple

Urlfetch: TypeAlias = UrlFetch

UrlfetchData: TypeAlias = UrlFetchData

UserEvent: TypeAlias = ServerMetadataChange

Utf8SelectParam: TypeAlias = SelectUtf8
