"""The compiled writer: for each rule, a function that writes its values as octets.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

# mypy: disable-error-code="redundant-expr"

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import UNSET

from imapgrammar import dates, nodes, sets, strings
from imapgrammar.compiled.parser import (
    skip_unknown_text,
    skip_unknown_value,
)
from imapgrammar.compiled.runtime import (
    LITERAL,
    PLAIN,
    QUOTED,
    UTF8_QUOTED,
    add,
    add_literal,
    add_number,
    add_quoted,
    exact,
    in_quotes,
    is_empty,
    is_set,
    named,
    numbered,
    only,
    refuses,
    remember,
    remembered,
    respelled,
    spelling,
    table,
    ways,
    written,
)
from imapgrammar.compiled.scanners import (
    scan_ALGORITHM,
    scan_APPEND_EXT_NAME,
    scan_APPLICATION_NAME,
    scan_ATT_SEARCH,
    scan_ATT_SORT,
    scan_ATTR_FLAG,
    scan_AUTH_TYPE,
    scan_CAPABILITY,
    scan_CONTINUE_BASE64,
    scan_CREATE_PARAM_NAME,
    scan_DATE_TEXT,
    scan_DATE_TIME,
    scan_DELIMITER,
    scan_DEPTH,
    scan_EITEM_NAME,
    scan_ENC_AUTH_TYPE,
    scan_ENC_MAILBOX,
    scan_ENC_SEARCH,
    scan_ENC_SECTION,
    scan_ENC_URLAUTH,
    scan_ENC_USER,
    scan_ENTRY_TYPE_REQ,
    scan_EVENT_EXT_NAME,
    scan_FETCH_MACRO,
    scan_FETCH_MODIFIER_NAME,
    scan_FLAG,
    scan_FLAG_EXTENSION_NAME,
    scan_FLAG_PERM,
    scan_FLAG_RECENT,
    scan_GETMETADATA_OPTION_NAME,
    scan_INITIAL_RESPONSE,
    scan_INTERNET_DATE_TIME,
    scan_IP_LITERAL,
    scan_KNOWN_SET,
    scan_LIST_SELECT_OPT_NAME,
    scan_MBX_LIST_FLAG,
    scan_MBX_LIST_FLAG_NAME,
    scan_MECHANISM,
    scan_MECHANISM_DATA,
    scan_MEDIA_MESSAGE,
    scan_MEDIA_RFC822,
    scan_MEDIA_TEXT,
    scan_OBJECTID,
    scan_OBJECTID_KEY,
    scan_PATH_NOSCHEME,
    scan_PREVIEW_MOD,
    scan_QUOTED_DATE_TEXT,
    scan_QUOTED_EITEM_NAME,
    scan_QUOTED_MIME_TYPE,
    scan_REG_NAME,
    scan_RENAME_PARAM_NAME,
    scan_RESOURCE_NAME,
    scan_RESP_TEXT,
    scan_RESPONSE_SET,
    scan_RETURN_OPTION_NAME,
    scan_SCOPE_OPTION_NAME,
    scan_SEARCH_RETURN_DATA_NAME,
    scan_SEARCH_RETURN_OPT_NAME,
    scan_SELECT_PARAM_NAME,
    scan_SEQ_NUMBER,
    scan_SEQUENCE_SET,
    scan_SORT_KEY,
    scan_STATUS_ATT,
    scan_STATUS_ATT_NAME,
    scan_STORE_ATT,
    scan_STORE_GM_LABELS,
    scan_STORE_MODIFIER_NAME,
    scan_TAGGED_EXT_SET,
    scan_TEXT,
    scan_THREAD_ALG,
    scan_UID_RANGES,
    scan_UID_SET,
    scan_UNKNOWN_CAPABILITY_NAME,
    scan_UNKNOWN_CODE_NAME,
    scan_UNKNOWN_COMMAND_NAME,
    scan_UNKNOWN_FETCH_ATT_NAME,
    scan_UNKNOWN_MESSAGE_DATA_NAME,
    scan_UNKNOWN_MSG_ATT_NAME,
    scan_UNKNOWN_RESPONSE_NAME,
    scan_UNKNOWN_SORT_KEY_NAME,
    scan_UNKNOWN_STATUS_ATT_NAME,
    scan_URL_FETCH_PARAM,
    scan_USE_ATTR,
    scan_USE_ATTR_NAME,
    scan_UTF8_MODE_QUOTED,
    scan_UTF8_QUOTED,
)
from imapgrammar.syntax import registry, utf8
from imapgrammar.syntax.limits import MAX_NESTING

if TYPE_CHECKING:
    from mypy_extensions import i64

_DECLARED: Final = registry.declared()
_DEEPEST: Final = MAX_NESTING
_UNSET: Final = UNSET

OCTETS_1: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_2: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\]^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"{|}~\x7f",
    empty=True,
)
OCTETS_3: Final = table(b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_4: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_5: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_6: Final = table(b"!#$&',-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_7: Final = table(b"!$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_8: Final = table(b"!#$&'+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_9: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\^_`abc"
    b"defghijklmnopqrstuvwxyz{"
    b"|}~\x7f"
)
OCTETS_10: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\^_`abc"
    b"defghijklmnopqrstuvwxyz{"
    b"|}~\x7f",
    empty=True,
)

_REFUSALS_RESPONSE_TAGGED: Final = _DECLARED.constraints["response_tagged"]
_Mailbox: Final = strings.Mailbox
_NODES_2: Final = frozenset(
    named(
        nodes,
        "Alert AlreadyExists AnnotateTooBig AnnotateTooMany Annotations AnnotationsNone AnnotationsReadOnly "
        "AppendUid AuthenticationFailed AuthorizationFailed BadCharset BadComparator BadEvent BadUrl Cannot "
        "CapabilityData ClientBug Closed CompressionActive ContactAdmin CopyUid Corruption Expired "
        "ExpungeIssued HasChildren HighestModSeq InProgress InUse Limit MailboxId MaxConvertMessages "
        "MaxConvertParts MessageLimit MetadataLongEntries MetadataMaxSize MetadataNoPrivate MetadataTooMany "
        "Modified NewName NoModSeq NoPerm NoUpdate Nonexistent NotSaved NotUtf8 NotificationOverflow "
        "ObjectIds OverQuota Parse PermanentFlags PrivacyRequired ReadOnly ReadWrite Referral ServerBug "
        "TempFail TooBig TooFew TooMany TryCreate UidNext UidNotSticky UidRequired UidValidity Unavailable "
        "UndefinedFilter UnknownCode UnknownCte Unseen UrlMech UseAttr Utf8Only",
    )
)
_REFUSALS_IABSOLUTE_PATH: Final = _DECLARED.constraints["iabsolute_path"]
_REFUSALS_ESEARCH: Final = _DECLARED.constraints["esearch"]
_REFUSALS_CONVERT: Final = _DECLARED.constraints["convert"]
_REFUSALS_MESSAGE_BATCHES: Final = _DECLARED.constraints["message_batches"]
_REFUSALS_ENTRY: Final = _DECLARED.constraints["entry"]
_REFUSALS_ID_FIELDS: Final = _DECLARED.constraints["id_fields"]
_REFUSALS_LISTRIGHTS_DATA: Final = _DECLARED.constraints["listrights_data"]
_REFUSALS_UIDBATCHES_RESPONSE: Final = _DECLARED.constraints["uidbatches_response"]
_REFUSALS_CONVERT_MSG_ATTRS: Final = _DECLARED.constraints["convert_msg_attrs"]
_REFUSALS_SEARCH_RETURN_OPTS: Final = _DECLARED.constraints["search_return_opts"]
_REFUSALS_MOD_RIGHTS: Final = _DECLARED.constraints["mod_rights"]
_REFUSALS_APPEND_OPTS_EXT: Final = _DECLARED.constraints["append_opts_ext"]
_REFUSALS_LIST_SELECT_OPTS: Final = _DECLARED.constraints["list_select_opts"]
_NODES_16: Final = frozenset(
    named(
        nodes,
        "ConvertAvailableConversions ConvertBinary ConvertBinarySize ConvertBodyPartStructure ConvertHeader "
        "ConvertMime ConvertUid",
    )
)
_FetchMacro: Final = nodes.FetchMacro
_NODES_18: Final = frozenset(
    named(
        nodes,
        "FetchAnnotation FetchBinary FetchBinaryPeek FetchBinarySize FetchBody FetchBodyPeekSection "
        "FetchBodySection FetchBodyStructure FetchEmailId FetchEnvelope FetchFlags FetchGmLabels FetchGmMsgId "
        "FetchGmThrId FetchInternalDate FetchModSeq FetchObjectIds FetchPreview FetchRfc822 FetchRfc822Header "
        "FetchRfc822Size FetchRfc822Text FetchSaveDate FetchThreadId FetchUid UnknownFetchAtt",
    )
)
_REFUSALS_STORE_MODIFIERS: Final = _DECLARED.constraints["store_modifiers"]
_Base64: Final = strings.Base64
_REFUSALS_URL_METADATA: Final = _DECLARED.constraints["url_metadata"]
_REFUSALS_MAILBOX_CORRELATORS: Final = _DECLARED.constraints["mailbox_correlators"]
_REFUSALS_RIGHTS: Final = _DECLARED.constraints["rights"]
_REFUSALS_MBX_LIST_FLAGS: Final = _DECLARED.constraints["mbx_list_flags"]
_REFUSALS_IN_PROGRESS_DETAILS: Final = _DECLARED.constraints["in_progress_details"]
_REFUSALS_RESP_CODE_COPY: Final = _DECLARED.constraints["resp_code_copy"]
_REFUSALS_SOURCE_MBOX: Final = _DECLARED.constraints["source_mbox"]
_REFUSALS_SCOPE_OPTIONS: Final = _DECLARED.constraints["scope_options"]
_REFUSALS_URL_FETCH_EXT: Final = _DECLARED.constraints["url_fetch_ext"]
_REFUSALS_APPEND_UID: Final = _DECLARED.constraints["append_uid"]
_REFUSALS_ENTRY_MATCH: Final = _DECLARED.constraints["entry_match"]
_Date: Final = dates.Date
_GmLabel: Final = nodes.GmLabel
_REFUSALS_EVENT_GROUPS: Final = _DECLARED.constraints["event_groups"]
_REFUSALS_SEQ_MATCH_DATA: Final = _DECLARED.constraints["seq_match_data"]
_REFUSALS_ANN_ENTRY: Final = _DECLARED.constraints["ann_entry"]
_REFUSALS_UNKNOWN_FETCH_MODIFIER: Final = _DECLARED.constraints["unknown_fetch_modifier"]
_REFUSALS_UID_FETCH_MODIFIERS: Final = _DECLARED.constraints["uid_fetch_modifiers"]
_SequenceSet: Final = sets.SequenceSet
_DateTime: Final = dates.DateTime
_REFUSALS_NON_EXTENSIBLE_BODY: Final = _DECLARED.constraints["non_extensible_body"]
_REFUSALS_EVENT_GROUP: Final = _DECLARED.constraints["event_group"]
_REFUSALS_ATTRIB: Final = _DECLARED.constraints["attrib"]
_REFUSALS_BODY_TYPE_BASIC: Final = _DECLARED.constraints["body_type_basic"]
_CapabilityName: Final = strings.CapabilityName
_EncSearch: Final = nodes.EncSearch
_ALGORITHM: Final = _DECLARED.terminals["ALGORITHM"]
_OCTETS_OF_ALGORITHM: Final = dict[object, bytes]()
_MECHANISM: Final = _DECLARED.terminals["MECHANISM"]
_OCTETS_OF_MECHANISM: Final = dict[object, bytes]()
_THREAD_ALG: Final = _DECLARED.terminals["THREAD_ALG"]
_OCTETS_OF_THREAD_ALG: Final = dict[object, bytes]()
_AUTH_TYPE: Final = _DECLARED.terminals["AUTH_TYPE"]
_OCTETS_OF_AUTH_TYPE: Final = dict[object, bytes]()
_Host: Final = nodes.Host
_EncMailbox: Final = nodes.EncMailbox
_InternetDateTime: Final = dates.InternetDateTime
_EncUser: Final = nodes.EncUser
_STATUS_ATT: Final = _DECLARED.terminals["STATUS_ATT"]
_OCTETS_OF_STATUS_ATT: Final = dict[object, bytes]()
_FETCH_MACRO: Final = _DECLARED.terminals["FETCH_MACRO"]
_OCTETS_OF_FETCH_MACRO: Final = dict[object, bytes]()
_StoreGmAtt: Final = nodes.StoreGmAtt
_STORE_GM_LABELS: Final = _DECLARED.terminals["STORE_GM_LABELS"]
_OCTETS_OF_STORE_GM_LABELS: Final = dict[object, bytes]()
_StoreAtt: Final = nodes.StoreAtt
_STORE_ATT: Final = _DECLARED.terminals["STORE_ATT"]
_OCTETS_OF_STORE_ATT: Final = dict[object, bytes]()
_Flag: Final = strings.Flag
_Atom: Final = strings.Atom
_EncSection: Final = nodes.EncSection
_AttSearch: Final = nodes.AttSearch
_ATT_SEARCH: Final = _DECLARED.terminals["ATT_SEARCH"]
_OCTETS_OF_ATT_SEARCH: Final = dict[object, bytes]()
_RESOURCE_NAME: Final = _DECLARED.terminals["RESOURCE_NAME"]
_OCTETS_OF_RESOURCE_NAME: Final = dict[object, bytes]()
_URL_FETCH_PARAM: Final = _DECLARED.terminals["URL_FETCH_PARAM"]
_OCTETS_OF_URL_FETCH_PARAM: Final = dict[object, bytes]()
_AttSort: Final = nodes.AttSort
_ATT_SORT: Final = _DECLARED.terminals["ATT_SORT"]
_OCTETS_OF_ATT_SORT: Final = dict[object, bytes]()
_EventName: Final = nodes.EventName
_OBJECTID_KEY: Final = _DECLARED.terminals["OBJECTID_KEY"]
_OCTETS_OF_OBJECTID_KEY: Final = dict[object, bytes]()
_EncAuthType: Final = nodes.EncAuthType
_MetadataDepth: Final = nodes.MetadataDepth
_DEPTH: Final = _DECLARED.terminals["DEPTH"]
_OCTETS_OF_DEPTH: Final = dict[object, bytes]()
_SORT_KEY: Final = _DECLARED.terminals["SORT_KEY"]
_OCTETS_OF_SORT_KEY: Final = dict[object, bytes]()
_PREVIEW_MOD: Final = _DECLARED.terminals["PREVIEW_MOD"]
_OCTETS_OF_PREVIEW_MOD: Final = dict[object, bytes]()
_EntryTypeReq: Final = nodes.EntryTypeReq
_ENTRY_TYPE_REQ: Final = _DECLARED.terminals["ENTRY_TYPE_REQ"]
_OCTETS_OF_ENTRY_TYPE_REQ: Final = dict[object, bytes]()
_ATTR_FLAG: Final = _DECLARED.terminals["ATTR_FLAG"]
CLIENT_MESSAGES: Final = frozenset(named(nodes, "Done Command ContinueData ContinueCancel"))
_NUMBERS: Final = numbered(
    named(
        nodes,
        "AclData Bad CapabilityData ComparatorData ConversionData Converted Enabled Esearch Exists "
        "ExpungeData FetchData FlagsData GenUrlAuthData IdData JmapAccess LanguageData ListData "
        "ListRightsData LsubData MailboxEsearch MetadataChanged MetadataData MyRightsData NamespaceData No "
        "QuotaData QuotaRootData Recent SearchData SearchDataModSeq SortData SortDataModSeq StatusData "
        "ThreadData UidBatchesData UidFetchData UnknownMessageData UnknownResponse UrlFetchData Vanished Bye "
        "Ok Tagged ContinueReq PreAuth ImapUrl AuthImapUrlRump IabsolutePath ImessageList ImsgOrPart "
        "InetworkPath IpathEmpty Capability Enable Id Language Logout Noop Append AppendExtData Comparator "
        "Compress Conversions Create Delete DeleteAcl Examine GenUrlAuth GetAcl GetJmapAccess GetMetadata "
        "GetQuota GetQuotaRoot Idle List ListRights Lsub MyRights Namespace NotifyNone NotifySet Rename "
        "ResetKey Rlist Rlsub Select SetAcl SetMetadata SetQuota Status Subscribe Unsubscribe UrlFetch "
        "MultiSearch Unauthenticate Authenticate Login StartTls CancelUpdate Check Close Convert Copy Expunge "
        "ExtendedSort Fetch Move Replace Search Sort Store Thread Uid UidBatches UidExpunge Unselect "
        "UnknownCommand NotificationOverflow BadEvent HasChildren MailboxId Closed HighestModSeq NoModSeq "
        "Modified UseAttr NotUtf8 Utf8Only NoUpdate AnnotateTooBig AnnotateTooMany Annotations "
        "AnnotationsNone AnnotationsReadOnly NotSaved BadUrl TooBig ObjectIds MessageLimit UidRequired "
        "InProgress Unavailable AuthenticationFailed AuthorizationFailed Expired PrivacyRequired ContactAdmin "
        "NoPerm InUse ExpungeIssued Corruption ServerBug ClientBug Cannot Limit OverQuota AlreadyExists "
        "Nonexistent UndefinedFilter MetadataLongEntries MetadataMaxSize MetadataTooMany MetadataNoPrivate "
        "TempFail MaxConvertMessages MaxConvertParts BadComparator CompressionActive UrlMech AppendUid "
        "CopyUid UidNotSticky UnknownCte Referral NewName TooFew TooMany Unseen Alert BadCharset Parse "
        "PermanentFlags ReadOnly ReadWrite TryCreate UidNext UidValidity UnknownCode UnknownAccess "
        "StreamAccess SubmitAccess UserAccess AuthuserAccess AnonymousAccess EsearchPartial EsearchRelevancy "
        "EsearchAddTo EsearchRemoveFrom EsearchMin EsearchMax EsearchAll EsearchCount EsearchModSeq "
        "UnknownSearchReturnData StatusDeleted StatusDeletedStorage StatusMailboxId StatusSize "
        "StatusAppendLimit StatusHighestModSeq StatusRecent StatusMessages StatusUidNext StatusUidValidity "
        "StatusUnseen UnknownStatusAttVal Annotation AnnotationChanged Flags GmLabels ModSeq Preview Binary "
        "BinarySize BodyData BodySection BodyStructure EmailId Envelope GmMsgId GmThrId InternalDate Rfc822 "
        "Rfc822Header Rfc822Size Rfc822Text SaveDate ThreadId UidData UnknownMsgAtt AvailableConversions "
        "BodyPartStructure ConvertedBinary ConvertedBinarySize ConvertedHeader ConvertedMime ReturnPartial "
        "ReturnRelevancy ReturnContext ReturnUpdate ReturnUpdateFetch ReturnSave ReturnMin ReturnMax "
        "ReturnAll ReturnCount UnknownSearchReturnOpt SearchLarger SearchSmaller SearchEmailId SearchThreadId "
        "SearchModSeq SearchFuzzy SearchAnnotation SearchUidAfter SearchUidBefore SearchSavedBefore "
        "SearchSavedOn SearchSavedSince SearchSaveDateSupported SearchFilter SearchOlder SearchYounger "
        "SearchGmLabels SearchGmThrId SearchGmMsgId SearchGmRaw SearchNew SearchOld SearchRecent SearchAll "
        "SearchAnswered SearchBcc SearchBefore SearchBody SearchCc SearchDeleted SearchFlagged SearchFrom "
        "SearchKeyword SearchOn SearchSeen SearchSince SearchSubject SearchText SearchTo SearchUnanswered "
        "SearchUndeleted SearchUnflagged SearchUnkeyword SearchUnseen SearchDraft SearchHeader SearchNot "
        "SearchOr SearchSentBefore SearchSentOn SearchSentSince SearchUid SearchUndraft SearchSequenceSet "
        "SearchAnd Qresync Condstore SelectUtf8 Annotate SelectObjectIds UnknownSelectParam "
        "ListSelectSubscribed ListSelectUtf8Only UnknownListSelectOpt ListSelectRemote ListSelectSpecialUse "
        "ListSelectUtf8 ListSelectRecursiveMatch ListReturnMetadata ListReturnMyRights ListReturnSpecialUse "
        "ListReturnStatus ListReturnUtf8 ListReturnSubscribed ListReturnChildren UnknownListReturnOpt "
        "ConvertUid ConvertBodyPartStructure ConvertBinary ConvertBinarySize ConvertHeader ConvertMime "
        "ConvertAvailableConversions FetchEmailId FetchThreadId FetchModSeq FetchAnnotation FetchObjectIds "
        "FetchPreview FetchSaveDate FetchBinary FetchBinaryPeek FetchBinarySize FetchGmLabels FetchGmThrId "
        "FetchGmMsgId FetchRfc822 FetchRfc822Header FetchRfc822Text FetchEnvelope FetchFlags "
        "FetchInternalDate FetchRfc822Size FetchBody FetchBodyStructure FetchUid FetchBodySection "
        "FetchBodyPeekSection UnknownFetchAtt OldName OldNameQuoted ChildInfo ChildInfoBare "
        "UnknownMboxListExtendedItem NotifySelected NotifySelectedDelayed NotifyInboxes NotifyMailboxes "
        "NotifyPersonal NotifySubscribed NotifySubtree NotifySubtreeOne BodyBasic BodyMessage BodyMultipart "
        "BodyText ConvertError AnnotationChange FlagChange MessageExpunge MessageNew MailboxMetadataChange "
        "MailboxName SubscriptionChange ServerMetadataChange UnknownEvent SectionBodyText SectionHeader "
        "SectionHeaderFields SectionHeaderFieldsNot SectionMime",
    )
)
_WAYS_1: Final = ways(
    _NUMBERS,
    named(
        nodes,
        "AclData Bad CapabilityData ComparatorData ConversionData Converted Enabled Esearch Exists "
        "ExpungeData FetchData FlagsData GenUrlAuthData IdData JmapAccess LanguageData ListData "
        "ListRightsData LsubData MailboxEsearch MetadataChanged MetadataData MyRightsData NamespaceData No "
        "QuotaData QuotaRootData Recent SearchData SearchDataModSeq SortData SortDataModSeq StatusData "
        "ThreadData UidBatchesData UidFetchData UnknownMessageData UnknownResponse UrlFetchData Vanished",
    ),
    named(nodes, "Bye"),
    named(nodes, "Ok"),
    named(nodes, "Tagged"),
    named(nodes, "ContinueReq"),
    named(nodes, "PreAuth"),
)
_WAYS_2: Final = ways(
    _NUMBERS,
    named(nodes, "UrlFetchData"),
    named(nodes, "MetadataChanged MetadataData"),
    named(nodes, "ConversionData"),
    named(nodes, "ComparatorData"),
    named(nodes, "LanguageData"),
    named(nodes, "Enabled"),
    named(nodes, "GenUrlAuthData"),
    named(nodes, "IdData"),
    named(
        nodes,
        "AclData Bad Bye CapabilityData Converted Esearch Exists ExpungeData FetchData FlagsData JmapAccess "
        "ListData ListRightsData LsubData MailboxEsearch MyRightsData NamespaceData No Ok QuotaData "
        "QuotaRootData Recent SearchData SearchDataModSeq SortData SortDataModSeq StatusData ThreadData "
        "UidBatchesData UidFetchData UnknownMessageData UnknownResponse Vanished",
    ),
)
_WAYS_3: Final = ways(
    _NUMBERS,
    named(nodes, "ImapUrl"),
    named(nodes, "AuthImapUrlRump"),
    named(nodes, "IabsolutePath ImessageList ImsgOrPart InetworkPath IpathEmpty"),
)
_WAYS_4: Final = ways(
    _NUMBERS,
    named(nodes, "Capability Enable Id Language Logout Noop"),
    named(
        nodes,
        "Append AppendExtData Comparator Compress Conversions Create Delete DeleteAcl Examine GenUrlAuth "
        "GetAcl GetJmapAccess GetMetadata GetQuota GetQuotaRoot Idle List ListRights Lsub MyRights Namespace "
        "NotifyNone NotifySet Rename ResetKey Rlist Rlsub Select SetAcl SetMetadata SetQuota Status Subscribe "
        "Unsubscribe UrlFetch",
    ),
    named(nodes, "MultiSearch Unauthenticate"),
    named(nodes, "Authenticate Login StartTls"),
    named(
        nodes,
        "CancelUpdate Check Close Convert Copy Expunge ExtendedSort Fetch Move Replace Search Sort Store "
        "Thread Uid UidBatches UidExpunge Unselect",
    ),
    named(nodes, "UnknownCommand"),
)
_WAYS_5: Final = ways(
    _NUMBERS,
    named(nodes, "Bad No Ok"),
    named(nodes, "Bye"),
    named(
        nodes,
        "AclData Esearch Exists FlagsData JmapAccess ListData ListRightsData LsubData MailboxEsearch "
        "MyRightsData NamespaceData QuotaData QuotaRootData Recent SearchData SearchDataModSeq SortData "
        "SortDataModSeq StatusData ThreadData UidBatchesData",
    ),
    named(nodes, "Converted ExpungeData FetchData UidFetchData UnknownMessageData Vanished"),
    named(nodes, "CapabilityData"),
    named(nodes, "UnknownResponse"),
)
_WAYS_6: Final = ways(
    _NUMBERS,
    named(nodes, "InetworkPath"),
    named(nodes, "IabsolutePath"),
    named(nodes, "ImessageList ImsgOrPart"),
    named(nodes, "IpathEmpty"),
)
_WAYS_7: Final = ways(
    _NUMBERS,
    named(nodes, "Language"),
    named(nodes, "Enable"),
    named(nodes, "Id"),
    named(nodes, "Capability"),
    named(nodes, "Logout"),
    named(nodes, "Noop"),
)
_WAYS_8: Final = ways(
    _NUMBERS,
    named(nodes, "MultiSearch"),
    named(nodes, "NotifyNone NotifySet"),
    named(nodes, "GetQuota"),
    named(nodes, "GetQuotaRoot"),
    named(nodes, "SetQuota"),
    named(nodes, "GetJmapAccess"),
    named(nodes, "Unauthenticate"),
    named(nodes, "SetMetadata"),
    named(nodes, "GetMetadata"),
    named(nodes, "Conversions"),
    named(nodes, "Comparator"),
    named(nodes, "Compress"),
    named(nodes, "ResetKey"),
    named(nodes, "GenUrlAuth"),
    named(nodes, "UrlFetch"),
    named(nodes, "SetAcl"),
    named(nodes, "DeleteAcl"),
    named(nodes, "GetAcl"),
    named(nodes, "ListRights"),
    named(nodes, "MyRights"),
    named(nodes, "Namespace"),
    named(nodes, "Rlist"),
    named(nodes, "Rlsub"),
    named(nodes, "Idle"),
    named(nodes, "Lsub"),
    named(nodes, "Append AppendExtData"),
    named(nodes, "Create"),
    named(nodes, "Delete"),
    named(nodes, "Examine"),
    named(nodes, "List"),
    named(nodes, "Rename"),
    named(nodes, "Select"),
    named(nodes, "Status"),
    named(nodes, "Subscribe"),
    named(nodes, "Unsubscribe"),
)
_WAYS_9: Final = ways(
    _NUMBERS,
    named(nodes, "MultiSearch"),
    named(nodes, "ExtendedSort"),
    named(nodes, "CancelUpdate"),
    named(nodes, "Replace"),
    named(nodes, "Unauthenticate"),
    named(nodes, "Move"),
    named(nodes, "Convert"),
    named(nodes, "Sort"),
    named(nodes, "Thread"),
    named(nodes, "UidExpunge"),
    named(nodes, "Unselect"),
    named(nodes, "UidBatches"),
    named(nodes, "Check"),
    named(nodes, "Close"),
    named(nodes, "Expunge"),
    named(nodes, "Copy"),
    named(nodes, "Fetch"),
    named(nodes, "Store"),
    named(nodes, "Uid"),
    named(nodes, "Search"),
)
_WAYS_10: Final = ways(
    _NUMBERS,
    named(nodes, "QuotaData"),
    named(nodes, "QuotaRootData"),
    named(nodes, "SearchDataModSeq"),
    named(nodes, "JmapAccess"),
    named(nodes, "SortData SortDataModSeq"),
    named(nodes, "ThreadData"),
    named(nodes, "Esearch MailboxEsearch"),
    named(nodes, "AclData"),
    named(nodes, "ListRightsData"),
    named(nodes, "MyRightsData"),
    named(nodes, "NamespaceData"),
    named(nodes, "UidBatchesData"),
    named(nodes, "LsubData"),
    named(nodes, "SearchData"),
    named(nodes, "Recent"),
    named(nodes, "FlagsData"),
    named(nodes, "ListData"),
    named(nodes, "StatusData"),
    named(nodes, "Exists"),
)
_WAYS_11: Final = ways(
    _NUMBERS,
    named(nodes, "Vanished"),
    named(nodes, "UidFetchData"),
    named(nodes, "Converted"),
    named(nodes, "ExpungeData"),
    named(nodes, "FetchData"),
    named(nodes, "UnknownMessageData"),
)
_WAYS_12: Final = ways(
    _NUMBERS,
    named(nodes, "NotificationOverflow"),
    named(nodes, "BadEvent"),
    named(nodes, "HasChildren"),
    named(nodes, "MailboxId"),
    named(nodes, "Closed"),
    named(nodes, "HighestModSeq"),
    named(nodes, "NoModSeq"),
    named(nodes, "Modified"),
    named(nodes, "UseAttr"),
    named(nodes, "NotUtf8"),
    named(nodes, "Utf8Only"),
    named(nodes, "NoUpdate"),
    named(nodes, "AnnotateTooBig"),
    named(nodes, "AnnotateTooMany"),
    named(nodes, "Annotations AnnotationsNone AnnotationsReadOnly"),
    named(nodes, "NotSaved"),
    named(nodes, "BadUrl"),
    named(nodes, "TooBig"),
    named(nodes, "ObjectIds"),
    named(nodes, "MessageLimit"),
    named(nodes, "UidRequired"),
    named(nodes, "InProgress"),
    named(nodes, "Unavailable"),
    named(nodes, "AuthenticationFailed"),
    named(nodes, "AuthorizationFailed"),
    named(nodes, "Expired"),
    named(nodes, "PrivacyRequired"),
    named(nodes, "ContactAdmin"),
    named(nodes, "NoPerm"),
    named(nodes, "InUse"),
    named(nodes, "ExpungeIssued"),
    named(nodes, "Corruption"),
    named(nodes, "ServerBug"),
    named(nodes, "ClientBug"),
    named(nodes, "Cannot"),
    named(nodes, "Limit"),
    named(nodes, "OverQuota"),
    named(nodes, "AlreadyExists"),
    named(nodes, "Nonexistent"),
    named(nodes, "UndefinedFilter"),
    named(nodes, "MetadataLongEntries"),
    named(nodes, "MetadataMaxSize"),
    named(nodes, "MetadataTooMany"),
    named(nodes, "MetadataNoPrivate"),
    named(nodes, "TempFail"),
    named(nodes, "MaxConvertMessages"),
    named(nodes, "MaxConvertParts"),
    named(nodes, "BadComparator"),
    named(nodes, "CompressionActive"),
    named(nodes, "UrlMech"),
    named(nodes, "AppendUid"),
    named(nodes, "CopyUid"),
    named(nodes, "UidNotSticky"),
    named(nodes, "UnknownCte"),
    named(nodes, "Referral"),
    named(nodes, "NewName"),
    named(nodes, "TooFew"),
    named(nodes, "TooMany"),
    named(nodes, "Unseen"),
    named(nodes, "Alert"),
    named(nodes, "BadCharset"),
    named(nodes, "CapabilityData"),
    named(nodes, "Parse"),
    named(nodes, "PermanentFlags"),
    named(nodes, "ReadOnly"),
    named(nodes, "ReadWrite"),
    named(nodes, "TryCreate"),
    named(nodes, "UidNext"),
    named(nodes, "UidValidity"),
    named(nodes, "UnknownCode"),
)
_WAYS_13: Final = ways(
    _NUMBERS,
    named(nodes, "UnknownAccess"),
    named(nodes, "StreamAccess"),
    named(nodes, "SubmitAccess"),
    named(nodes, "UserAccess"),
    named(nodes, "AuthuserAccess"),
    named(nodes, "AnonymousAccess"),
)
_WAYS_14: Final = ways(
    _NUMBERS,
    named(nodes, "Fetch"),
    named(nodes, "ExtendedSort"),
    named(nodes, "Replace"),
    named(nodes, "Move"),
    named(nodes, "Convert"),
    named(nodes, "Sort"),
    named(nodes, "Thread"),
    named(nodes, "Copy"),
    named(nodes, "Search"),
    named(nodes, "Store"),
)
_WAYS_15: Final = ways(
    _NUMBERS,
    named(nodes, "EsearchPartial"),
    named(nodes, "EsearchRelevancy"),
    named(nodes, "EsearchAddTo"),
    named(nodes, "EsearchRemoveFrom"),
    named(nodes, "EsearchMin"),
    named(nodes, "EsearchMax"),
    named(nodes, "EsearchAll"),
    named(nodes, "EsearchCount"),
    named(nodes, "EsearchModSeq"),
    named(nodes, "UnknownSearchReturnData"),
)
_WAYS_16: Final = ways(
    _NUMBERS,
    named(nodes, "StatusDeleted"),
    named(nodes, "StatusDeletedStorage"),
    named(nodes, "StatusMailboxId"),
    named(nodes, "StatusSize"),
    named(nodes, "StatusAppendLimit"),
    named(nodes, "StatusHighestModSeq"),
    named(nodes, "ObjectIds"),
    named(nodes, "StatusRecent"),
    named(nodes, "StatusMessages"),
    named(nodes, "StatusUidNext"),
    named(nodes, "StatusUidValidity"),
    named(nodes, "StatusUnseen"),
    named(nodes, "UnknownStatusAttVal"),
)
_WAYS_17: Final = ways(
    _NUMBERS,
    named(nodes, "Annotation AnnotationChanged Flags GmLabels ModSeq Preview"),
    named(
        nodes,
        "Binary BinarySize BodyData BodySection BodyStructure EmailId Envelope GmMsgId GmThrId InternalDate "
        "ObjectIds Rfc822 Rfc822Header Rfc822Size Rfc822Text SaveDate ThreadId UidData",
    ),
    named(nodes, "UnknownMsgAtt"),
)
_WAYS_18: Final = ways(
    _NUMBERS,
    named(
        nodes,
        "AvailableConversions BodyPartStructure ConvertedBinary ConvertedBinarySize ConvertedHeader ConvertedMime",
    ),
    named(nodes, "UidData"),
)
_WAYS_19: Final = ways(
    _NUMBERS,
    named(nodes, "ReturnPartial"),
    named(nodes, "ReturnRelevancy"),
    named(nodes, "ReturnContext"),
    named(nodes, "ReturnUpdate ReturnUpdateFetch"),
    named(nodes, "ReturnSave"),
    named(nodes, "ReturnMin"),
    named(nodes, "ReturnMax"),
    named(nodes, "ReturnAll"),
    named(nodes, "ReturnCount"),
    named(nodes, "UnknownSearchReturnOpt"),
)
_WAYS_20: Final = ways(
    _NUMBERS,
    named(nodes, "SearchLarger"),
    named(nodes, "SearchSmaller"),
    named(nodes, "SearchEmailId"),
    named(nodes, "SearchThreadId"),
    named(nodes, "SearchModSeq"),
    named(nodes, "SearchFuzzy"),
    named(nodes, "SearchAnnotation"),
    named(nodes, "SearchUidAfter"),
    named(nodes, "SearchUidBefore"),
    named(nodes, "SearchSavedBefore"),
    named(nodes, "SearchSavedOn"),
    named(nodes, "SearchSavedSince"),
    named(nodes, "SearchSaveDateSupported"),
    named(nodes, "SearchFilter"),
    named(nodes, "SearchOlder"),
    named(nodes, "SearchYounger"),
    named(nodes, "SearchGmLabels"),
    named(nodes, "SearchGmThrId"),
    named(nodes, "SearchGmMsgId"),
    named(nodes, "SearchGmRaw"),
    named(nodes, "SearchNew"),
    named(nodes, "SearchOld"),
    named(nodes, "SearchRecent"),
    named(nodes, "SearchAll"),
    named(nodes, "SearchAnswered"),
    named(nodes, "SearchBcc"),
    named(nodes, "SearchBefore"),
    named(nodes, "SearchBody"),
    named(nodes, "SearchCc"),
    named(nodes, "SearchDeleted"),
    named(nodes, "SearchFlagged"),
    named(nodes, "SearchFrom"),
    named(nodes, "SearchKeyword"),
    named(nodes, "SearchOn"),
    named(nodes, "SearchSeen"),
    named(nodes, "SearchSince"),
    named(nodes, "SearchSubject"),
    named(nodes, "SearchText"),
    named(nodes, "SearchTo"),
    named(nodes, "SearchUnanswered"),
    named(nodes, "SearchUndeleted"),
    named(nodes, "SearchUnflagged"),
    named(nodes, "SearchUnkeyword"),
    named(nodes, "SearchUnseen"),
    named(nodes, "SearchDraft"),
    named(nodes, "SearchHeader"),
    named(nodes, "SearchNot"),
    named(nodes, "SearchOr"),
    named(nodes, "SearchSentBefore"),
    named(nodes, "SearchSentOn"),
    named(nodes, "SearchSentSince"),
    named(nodes, "SearchUid"),
    named(nodes, "SearchUndraft"),
    named(nodes, "SearchSequenceSet"),
    named(nodes, "SearchAnd"),
)
_WAYS_21: Final = ways(
    _NUMBERS,
    named(nodes, "Qresync"),
    named(nodes, "Condstore"),
    named(nodes, "SelectUtf8"),
    named(nodes, "Annotate"),
    named(nodes, "SelectObjectIds"),
    named(nodes, "UnknownSelectParam"),
)
_WAYS_22: Final = ways(
    _NUMBERS,
    named(nodes, "ListSelectSubscribed ListSelectUtf8Only UnknownListSelectOpt"),
    named(nodes, "ListSelectRemote ListSelectSpecialUse ListSelectUtf8"),
    named(nodes, "ListSelectRecursiveMatch"),
)
_WAYS_23: Final = ways(
    _NUMBERS,
    named(nodes, "ListReturnMetadata"),
    named(nodes, "ListReturnMyRights"),
    named(nodes, "ListReturnSpecialUse"),
    named(nodes, "ListReturnStatus"),
    named(nodes, "ListReturnUtf8"),
    named(nodes, "ListReturnSubscribed"),
    named(nodes, "ListReturnChildren"),
    named(nodes, "UnknownListReturnOpt"),
)
_WAYS_24: Final = ways(
    _NUMBERS,
    named(nodes, "ConvertUid"),
    named(nodes, "ConvertBodyPartStructure"),
    named(nodes, "ConvertBinary"),
    named(nodes, "ConvertBinarySize"),
    named(nodes, "ConvertHeader"),
    named(nodes, "ConvertMime"),
    named(nodes, "ConvertAvailableConversions"),
)
_WAYS_25: Final = ways(
    _NUMBERS,
    named(nodes, "FetchEmailId"),
    named(nodes, "FetchThreadId"),
    named(nodes, "FetchModSeq"),
    named(nodes, "FetchAnnotation"),
    named(nodes, "FetchObjectIds"),
    named(nodes, "FetchPreview"),
    named(nodes, "FetchSaveDate"),
    named(nodes, "FetchBinary"),
    named(nodes, "FetchBinaryPeek"),
    named(nodes, "FetchBinarySize"),
    named(nodes, "FetchGmLabels"),
    named(nodes, "FetchGmThrId"),
    named(nodes, "FetchGmMsgId"),
    named(nodes, "FetchRfc822"),
    named(nodes, "FetchRfc822Header"),
    named(nodes, "FetchRfc822Text"),
    named(nodes, "FetchEnvelope"),
    named(nodes, "FetchFlags"),
    named(nodes, "FetchInternalDate"),
    named(nodes, "FetchRfc822Size"),
    named(nodes, "FetchBody"),
    named(nodes, "FetchBodyStructure"),
    named(nodes, "FetchUid"),
    named(nodes, "FetchBodySection"),
    named(nodes, "FetchBodyPeekSection"),
    named(nodes, "UnknownFetchAtt"),
)
_WAYS_26: Final = ways(
    _NUMBERS,
    named(nodes, "OldName OldNameQuoted"),
    named(nodes, "ChildInfo ChildInfoBare"),
    named(nodes, "UnknownMboxListExtendedItem"),
)
_WAYS_27: Final = ways(
    _NUMBERS,
    named(nodes, "ModSeq"),
    named(nodes, "Annotation"),
    named(nodes, "AnnotationChanged"),
    named(nodes, "Preview"),
    named(nodes, "GmLabels"),
    named(nodes, "Flags"),
)
_WAYS_28: Final = ways(
    _NUMBERS,
    named(nodes, "Rfc822Size"),
    named(nodes, "EmailId"),
    named(nodes, "ThreadId"),
    named(nodes, "ObjectIds"),
    named(nodes, "SaveDate"),
    named(nodes, "Binary"),
    named(nodes, "BinarySize"),
    named(nodes, "GmThrId"),
    named(nodes, "GmMsgId"),
    named(nodes, "Rfc822"),
    named(nodes, "Rfc822Header"),
    named(nodes, "Rfc822Text"),
    named(nodes, "Envelope"),
    named(nodes, "InternalDate"),
    named(nodes, "BodyData"),
    named(nodes, "BodyStructure"),
    named(nodes, "BodySection"),
    named(nodes, "UidData"),
)
_WAYS_29: Final = ways(
    _NUMBERS,
    named(nodes, "ConvertedBinary"),
    named(nodes, "ConvertedBinarySize"),
    named(nodes, "BodyPartStructure"),
    named(nodes, "ConvertedHeader"),
    named(nodes, "ConvertedMime"),
    named(nodes, "AvailableConversions"),
)
_WAYS_30: Final = ways(
    _NUMBERS,
    named(nodes, "NotifySelected NotifySelectedDelayed"),
    named(nodes, "NotifyInboxes NotifyMailboxes NotifyPersonal NotifySubscribed NotifySubtree NotifySubtreeOne"),
)
_WAYS_31: Final = ways(
    _NUMBERS, named(nodes, "BodyBasic BodyMessage BodyMultipart BodyText"), named(nodes, "ConvertError")
)
_WAYS_32: Final = ways(
    _NUMBERS,
    named(nodes, "NotifySubtreeOne"),
    named(nodes, "NotifyInboxes"),
    named(nodes, "NotifyPersonal"),
    named(nodes, "NotifySubscribed"),
    named(nodes, "NotifySubtree"),
    named(nodes, "NotifyMailboxes"),
)
_WAYS_33: Final = ways(
    _NUMBERS,
    named(nodes, "AnnotationChange FlagChange MessageExpunge MessageNew"),
    named(nodes, "MailboxMetadataChange MailboxName SubscriptionChange"),
    named(nodes, "ServerMetadataChange"),
    named(nodes, "UnknownEvent"),
)
_WAYS_34: Final = ways(
    _NUMBERS,
    named(nodes, "SectionBodyText SectionHeader SectionHeaderFields SectionHeaderFieldsNot"),
    named(nodes, "SectionMime"),
)

_AclData: Final[type[Any]] = nodes.AclData
_Address: Final[type[Any]] = nodes.Address
_Alert: Final[type[Any]] = nodes.Alert
_AlreadyExists: Final[type[Any]] = nodes.AlreadyExists
_AnnotateTooBig: Final[type[Any]] = nodes.AnnotateTooBig
_AnnotateTooMany: Final[type[Any]] = nodes.AnnotateTooMany
_AnnotationChange: Final[type[Any]] = nodes.AnnotationChange
_Annotations: Final[type[Any]] = nodes.Annotations
_AnnotationsNone: Final[type[Any]] = nodes.AnnotationsNone
_AnnotationsReadOnly: Final[type[Any]] = nodes.AnnotationsReadOnly
_Append: Final[type[Any]] = nodes.Append
_AppendExtData: Final[type[Any]] = nodes.AppendExtData
_AppendMessage: Final[type[Any]] = nodes.AppendMessage
_AppendUid: Final[type[Any]] = nodes.AppendUid
_AttAnnotate: Final[type[Any]] = nodes.AttAnnotate
_AuthImapUrlRump: Final[type[Any]] = nodes.AuthImapUrlRump
_Authenticate: Final[type[Any]] = nodes.Authenticate
_AuthenticationFailed: Final[type[Any]] = nodes.AuthenticationFailed
_AuthorizationFailed: Final[type[Any]] = nodes.AuthorizationFailed
_Bad: Final[type[Any]] = nodes.Bad
_BadCharset: Final[type[Any]] = nodes.BadCharset
_BadComparator: Final[type[Any]] = nodes.BadComparator
_BadEvent: Final[type[Any]] = nodes.BadEvent
_BadParameters: Final[type[Any]] = nodes.BadParameters
_BadUrl: Final[type[Any]] = nodes.BadUrl
_BodyBasic: Final[type[Any]] = nodes.BodyBasic
_BodyData: Final[type[Any]] = nodes.BodyData
_BodyDisposition: Final[type[Any]] = nodes.BodyDisposition
_BodyMessage: Final[type[Any]] = nodes.BodyMessage
_BodyMultipart: Final[type[Any]] = nodes.BodyMultipart
_BodyText: Final[type[Any]] = nodes.BodyText
_Bye: Final[type[Any]] = nodes.Bye
_Cannot: Final[type[Any]] = nodes.Cannot
_CapabilityData: Final[type[Any]] = nodes.CapabilityData
_CatText: Final[type[Any]] = nodes.CatText
_CatUrl: Final[type[Any]] = nodes.CatUrl
_Catenate: Final[type[Any]] = nodes.Catenate
_ChangedSince: Final[type[Any]] = nodes.ChangedSince
_ChildInfo: Final[type[Any]] = nodes.ChildInfo
_ChildInfoBare: Final[type[Any]] = nodes.ChildInfoBare
_ClientBug: Final[type[Any]] = nodes.ClientBug
_Closed: Final[type[Any]] = nodes.Closed
_Command: Final[type[Any]] = nodes.Command
_Comparator: Final[type[Any]] = nodes.Comparator
_ComparatorData: Final[type[Any]] = nodes.ComparatorData
_Compress: Final[type[Any]] = nodes.Compress
_CompressionActive: Final[type[Any]] = nodes.CompressionActive
_Condstore: Final[type[Any]] = nodes.Condstore
_ContactAdmin: Final[type[Any]] = nodes.ContactAdmin
_ContinueCancel: Final[type[Any]] = nodes.ContinueCancel
_ContinueData: Final[type[Any]] = nodes.ContinueData
_ContinueReq: Final[type[Any]] = nodes.ContinueReq
_ConversionData: Final[type[Any]] = nodes.ConversionData
_Conversions: Final[type[Any]] = nodes.Conversions
_Convert: Final[type[Any]] = nodes.Convert
_ConvertAvailableConversions: Final[type[Any]] = nodes.ConvertAvailableConversions
_ConvertBinary: Final[type[Any]] = nodes.ConvertBinary
_ConvertBinarySize: Final[type[Any]] = nodes.ConvertBinarySize
_ConvertBodyPartStructure: Final[type[Any]] = nodes.ConvertBodyPartStructure
_ConvertError: Final[type[Any]] = nodes.ConvertError
_ConvertHeader: Final[type[Any]] = nodes.ConvertHeader
_ConvertMime: Final[type[Any]] = nodes.ConvertMime
_ConvertTempFail: Final[type[Any]] = nodes.ConvertTempFail
_ConvertUid: Final[type[Any]] = nodes.ConvertUid
_Copy: Final[type[Any]] = nodes.Copy
_CopyUid: Final[type[Any]] = nodes.CopyUid
_CorrelatorMailbox: Final[type[Any]] = nodes.CorrelatorMailbox
_CorrelatorTag: Final[type[Any]] = nodes.CorrelatorTag
_CorrelatorUidValidity: Final[type[Any]] = nodes.CorrelatorUidValidity
_Corruption: Final[type[Any]] = nodes.Corruption
_Create: Final[type[Any]] = nodes.Create
_Delete: Final[type[Any]] = nodes.Delete
_DeleteAcl: Final[type[Any]] = nodes.DeleteAcl
_Depth: Final[type[Any]] = nodes.Depth
_Done: Final[type[Any]] = nodes.Done
_EmailId: Final[type[Any]] = nodes.EmailId
_Enabled: Final[type[Any]] = nodes.Enabled
_EntryAtt: Final[type[Any]] = nodes.EntryAtt
_Envelope: Final[type[Any]] = nodes.Envelope
_Esearch: Final[type[Any]] = nodes.Esearch
_EsearchAddTo: Final[type[Any]] = nodes.EsearchAddTo
_EsearchPartial: Final[type[Any]] = nodes.EsearchPartial
_EsearchRemoveFrom: Final[type[Any]] = nodes.EsearchRemoveFrom
_EventGroup: Final[type[Any]] = nodes.EventGroup
_Examine: Final[type[Any]] = nodes.Examine
_Expired: Final[type[Any]] = nodes.Expired
_ExpungeIssued: Final[type[Any]] = nodes.ExpungeIssued
_ExtendedSort: Final[type[Any]] = nodes.ExtendedSort
_Fetch: Final[type[Any]] = nodes.Fetch
_FetchAnnotation: Final[type[Any]] = nodes.FetchAnnotation
_FetchBinary: Final[type[Any]] = nodes.FetchBinary
_FetchBinaryPeek: Final[type[Any]] = nodes.FetchBinaryPeek
_FetchBinarySize: Final[type[Any]] = nodes.FetchBinarySize
_FetchBody: Final[type[Any]] = nodes.FetchBody
_FetchBodyPeekSection: Final[type[Any]] = nodes.FetchBodyPeekSection
_FetchBodySection: Final[type[Any]] = nodes.FetchBodySection
_FetchBodyStructure: Final[type[Any]] = nodes.FetchBodyStructure
_FetchEmailId: Final[type[Any]] = nodes.FetchEmailId
_FetchEnvelope: Final[type[Any]] = nodes.FetchEnvelope
_FetchFlags: Final[type[Any]] = nodes.FetchFlags
_FetchGmLabels: Final[type[Any]] = nodes.FetchGmLabels
_FetchGmMsgId: Final[type[Any]] = nodes.FetchGmMsgId
_FetchGmThrId: Final[type[Any]] = nodes.FetchGmThrId
_FetchInternalDate: Final[type[Any]] = nodes.FetchInternalDate
_FetchModSeq: Final[type[Any]] = nodes.FetchModSeq
_FetchObjectIds: Final[type[Any]] = nodes.FetchObjectIds
_FetchPartial: Final[type[Any]] = nodes.FetchPartial
_FetchPreview: Final[type[Any]] = nodes.FetchPreview
_FetchRfc822: Final[type[Any]] = nodes.FetchRfc822
_FetchRfc822Header: Final[type[Any]] = nodes.FetchRfc822Header
_FetchRfc822Size: Final[type[Any]] = nodes.FetchRfc822Size
_FetchRfc822Text: Final[type[Any]] = nodes.FetchRfc822Text
_FetchSaveDate: Final[type[Any]] = nodes.FetchSaveDate
_FetchThreadId: Final[type[Any]] = nodes.FetchThreadId
_FetchUid: Final[type[Any]] = nodes.FetchUid
_FetchVanished: Final[type[Any]] = nodes.FetchVanished
_FlagChange: Final[type[Any]] = nodes.FlagChange
_GenUrlAuth: Final[type[Any]] = nodes.GenUrlAuth
_GenUrlAuthData: Final[type[Any]] = nodes.GenUrlAuthData
_GetAcl: Final[type[Any]] = nodes.GetAcl
_GetMetadata: Final[type[Any]] = nodes.GetMetadata
_GetQuota: Final[type[Any]] = nodes.GetQuota
_GetQuotaRoot: Final[type[Any]] = nodes.GetQuotaRoot
_HasChildren: Final[type[Any]] = nodes.HasChildren
_HighestModSeq: Final[type[Any]] = nodes.HighestModSeq
_IabsolutePath: Final[type[Any]] = nodes.IabsolutePath
_IdData: Final[type[Any]] = nodes.IdData
_ImapUrl: Final[type[Any]] = nodes.ImapUrl
_ImessageList: Final[type[Any]] = nodes.ImessageList
_ImessagePart: Final[type[Any]] = nodes.ImessagePart
_ImsgOrPart: Final[type[Any]] = nodes.ImsgOrPart
_InProgress: Final[type[Any]] = nodes.InProgress
_InProgressDetails: Final[type[Any]] = nodes.InProgressDetails
_InUse: Final[type[Any]] = nodes.InUse
_InetworkPath: Final[type[Any]] = nodes.InetworkPath
_IpartialOnly: Final[type[Any]] = nodes.IpartialOnly
_IpathEmpty: Final[type[Any]] = nodes.IpathEmpty
_Iserver: Final[type[Any]] = nodes.Iserver
_IurlAuth: Final[type[Any]] = nodes.IurlAuth
_Iuserinfo: Final[type[Any]] = nodes.Iuserinfo
_JmapAccess: Final[type[Any]] = nodes.JmapAccess
_Language: Final[type[Any]] = nodes.Language
_LanguageData: Final[type[Any]] = nodes.LanguageData
_Limit: Final[type[Any]] = nodes.Limit
_List: Final[type[Any]] = nodes.List
_ListReturnStatus: Final[type[Any]] = nodes.ListReturnStatus
_ListRights: Final[type[Any]] = nodes.ListRights
_ListRightsData: Final[type[Any]] = nodes.ListRightsData
_ListSelectRecursiveMatch: Final[type[Any]] = nodes.ListSelectRecursiveMatch
_ListSelectRemote: Final[type[Any]] = nodes.ListSelectRemote
_ListSelectSpecialUse: Final[type[Any]] = nodes.ListSelectSpecialUse
_ListSelectSubscribed: Final[type[Any]] = nodes.ListSelectSubscribed
_ListSelectUtf8: Final[type[Any]] = nodes.ListSelectUtf8
_ListSelectUtf8Only: Final[type[Any]] = nodes.ListSelectUtf8Only
_Login: Final[type[Any]] = nodes.Login
_Lsub: Final[type[Any]] = nodes.Lsub
_MailboxEsearch: Final[type[Any]] = nodes.MailboxEsearch
_MailboxId: Final[type[Any]] = nodes.MailboxId
_MailboxMetadataChange: Final[type[Any]] = nodes.MailboxMetadataChange
_MailboxName: Final[type[Any]] = nodes.MailboxName
_MaxConvertMessages: Final[type[Any]] = nodes.MaxConvertMessages
_MaxConvertParts: Final[type[Any]] = nodes.MaxConvertParts
_MaxSize: Final[type[Any]] = nodes.MaxSize
_MessageExpunge: Final[type[Any]] = nodes.MessageExpunge
_MessageLimit: Final[type[Any]] = nodes.MessageLimit
_MessageNew: Final[type[Any]] = nodes.MessageNew
_MetadataChanged: Final[type[Any]] = nodes.MetadataChanged
_MetadataData: Final[type[Any]] = nodes.MetadataData
_MetadataLongEntries: Final[type[Any]] = nodes.MetadataLongEntries
_MetadataMaxSize: Final[type[Any]] = nodes.MetadataMaxSize
_MetadataNoPrivate: Final[type[Any]] = nodes.MetadataNoPrivate
_MetadataTooMany: Final[type[Any]] = nodes.MetadataTooMany
_MissingParameters: Final[type[Any]] = nodes.MissingParameters
_MissingParametersSpaced: Final[type[Any]] = nodes.MissingParametersSpaced
_ModSeq: Final[type[Any]] = nodes.ModSeq
_Modified: Final[type[Any]] = nodes.Modified
_Move: Final[type[Any]] = nodes.Move
_MultiSearch: Final[type[Any]] = nodes.MultiSearch
_MyRights: Final[type[Any]] = nodes.MyRights
_MyRightsData: Final[type[Any]] = nodes.MyRightsData
_NamespaceData: Final[type[Any]] = nodes.NamespaceData
_NamespaceDescr: Final[type[Any]] = nodes.NamespaceDescr
_NamespaceExtension: Final[type[Any]] = nodes.NamespaceExtension
_NewName: Final[type[Any]] = nodes.NewName
_No: Final[type[Any]] = nodes.No
_NoModSeq: Final[type[Any]] = nodes.NoModSeq
_NoPerm: Final[type[Any]] = nodes.NoPerm
_NoUpdate: Final[type[Any]] = nodes.NoUpdate
_Nonexistent: Final[type[Any]] = nodes.Nonexistent
_NotSaved: Final[type[Any]] = nodes.NotSaved
_NotUtf8: Final[type[Any]] = nodes.NotUtf8
_NotificationOverflow: Final[type[Any]] = nodes.NotificationOverflow
_NotifyNone: Final[type[Any]] = nodes.NotifyNone
_NotifySelected: Final[type[Any]] = nodes.NotifySelected
_NotifySelectedDelayed: Final[type[Any]] = nodes.NotifySelectedDelayed
_NotifySet: Final[type[Any]] = nodes.NotifySet
_ObjectIds: Final[type[Any]] = nodes.ObjectIds
_Ok: Final[type[Any]] = nodes.Ok
_OldName: Final[type[Any]] = nodes.OldName
_OldNameQuoted: Final[type[Any]] = nodes.OldNameQuoted
_OverQuota: Final[type[Any]] = nodes.OverQuota
_Parse: Final[type[Any]] = nodes.Parse
_Partial: Final[type[Any]] = nodes.Partial
_PartialRangeFirst: Final[type[Any]] = nodes.PartialRangeFirst
_PartialRangeLast: Final[type[Any]] = nodes.PartialRangeLast
_PermanentFlags: Final[type[Any]] = nodes.PermanentFlags
_PreAuth: Final[type[Any]] = nodes.PreAuth
_PrivacyRequired: Final[type[Any]] = nodes.PrivacyRequired
_QuotaData: Final[type[Any]] = nodes.QuotaData
_QuotaResource: Final[type[Any]] = nodes.QuotaResource
_QuotaRootData: Final[type[Any]] = nodes.QuotaRootData
_ReadOnly: Final[type[Any]] = nodes.ReadOnly
_ReadWrite: Final[type[Any]] = nodes.ReadWrite
_Referral: Final[type[Any]] = nodes.Referral
_Rename: Final[type[Any]] = nodes.Rename
_Replace: Final[type[Any]] = nodes.Replace
_ResetKey: Final[type[Any]] = nodes.ResetKey
_ReturnContext: Final[type[Any]] = nodes.ReturnContext
_ReturnPartial: Final[type[Any]] = nodes.ReturnPartial
_ReturnUpdate: Final[type[Any]] = nodes.ReturnUpdate
_ReturnUpdateFetch: Final[type[Any]] = nodes.ReturnUpdateFetch
_Rlist: Final[type[Any]] = nodes.Rlist
_Rlsub: Final[type[Any]] = nodes.Rlsub
_Search: Final[type[Any]] = nodes.Search
_SearchModSeq: Final[type[Any]] = nodes.SearchModSeq
_SectionBodyText: Final[type[Any]] = nodes.SectionBodyText
_SectionHeader: Final[type[Any]] = nodes.SectionHeader
_SectionHeaderFields: Final[type[Any]] = nodes.SectionHeaderFields
_SectionHeaderFieldsNot: Final[type[Any]] = nodes.SectionHeaderFieldsNot
_SectionSpec: Final[type[Any]] = nodes.SectionSpec
_Select: Final[type[Any]] = nodes.Select
_SelectUtf8: Final[type[Any]] = nodes.SelectUtf8
_SeqMatchData: Final[type[Any]] = nodes.SeqMatchData
_ServerBug: Final[type[Any]] = nodes.ServerBug
_ServerMetadataChange: Final[type[Any]] = nodes.ServerMetadataChange
_SetAcl: Final[type[Any]] = nodes.SetAcl
_SetMetadata: Final[type[Any]] = nodes.SetMetadata
_SetQuota: Final[type[Any]] = nodes.SetQuota
_SetQuotaResource: Final[type[Any]] = nodes.SetQuotaResource
_Sort: Final[type[Any]] = nodes.Sort
_SortAnnotation: Final[type[Any]] = nodes.SortAnnotation
_SortCriterion: Final[type[Any]] = nodes.SortCriterion
_SortData: Final[type[Any]] = nodes.SortData
_SortDataModSeq: Final[type[Any]] = nodes.SortDataModSeq
_StartTls: Final[type[Any]] = nodes.StartTls
_Status: Final[type[Any]] = nodes.Status
_StatusDeleted: Final[type[Any]] = nodes.StatusDeleted
_StatusDeletedStorage: Final[type[Any]] = nodes.StatusDeletedStorage
_Store: Final[type[Any]] = nodes.Store
_StoreAttFlags: Final[type[Any]] = nodes.StoreAttFlags
_StoreAttFlagsBare: Final[type[Any]] = nodes.StoreAttFlagsBare
_StoreGmLabels: Final[type[Any]] = nodes.StoreGmLabels
_Subscribe: Final[type[Any]] = nodes.Subscribe
_SubscriptionChange: Final[type[Any]] = nodes.SubscriptionChange
_Tagged: Final[type[Any]] = nodes.Tagged
_TempFail: Final[type[Any]] = nodes.TempFail
_Thread: Final[type[Any]] = nodes.Thread
_ThreadData: Final[type[Any]] = nodes.ThreadData
_ThreadId: Final[type[Any]] = nodes.ThreadId
_ThreadList: Final[type[Any]] = nodes.ThreadList
_TooBig: Final[type[Any]] = nodes.TooBig
_TooFew: Final[type[Any]] = nodes.TooFew
_TooMany: Final[type[Any]] = nodes.TooMany
_TryCreate: Final[type[Any]] = nodes.TryCreate
_Uid: Final[type[Any]] = nodes.Uid
_UidBatches: Final[type[Any]] = nodes.UidBatches
_UidBatchesData: Final[type[Any]] = nodes.UidBatchesData
_UidData: Final[type[Any]] = nodes.UidData
_UidExpunge: Final[type[Any]] = nodes.UidExpunge
_UidNext: Final[type[Any]] = nodes.UidNext
_UidNotSticky: Final[type[Any]] = nodes.UidNotSticky
_UidRequired: Final[type[Any]] = nodes.UidRequired
_UidValidity: Final[type[Any]] = nodes.UidValidity
_Unauthenticate: Final[type[Any]] = nodes.Unauthenticate
_Unavailable: Final[type[Any]] = nodes.Unavailable
_UnchangedSince: Final[type[Any]] = nodes.UnchangedSince
_UndefinedFilter: Final[type[Any]] = nodes.UndefinedFilter
_UnknownAccess: Final[type[Any]] = nodes.UnknownAccess
_UnknownAppendExt: Final[type[Any]] = nodes.UnknownAppendExt
_UnknownCode: Final[type[Any]] = nodes.UnknownCode
_UnknownCommand: Final[type[Any]] = nodes.UnknownCommand
_UnknownCreateParam: Final[type[Any]] = nodes.UnknownCreateParam
_UnknownCte: Final[type[Any]] = nodes.UnknownCte
_UnknownEvent: Final[type[Any]] = nodes.UnknownEvent
_UnknownFetchAtt: Final[type[Any]] = nodes.UnknownFetchAtt
_UnknownFetchModifier: Final[type[Any]] = nodes.UnknownFetchModifier
_UnknownGetMetadataOption: Final[type[Any]] = nodes.UnknownGetMetadataOption
_UnknownListReturnOpt: Final[type[Any]] = nodes.UnknownListReturnOpt
_UnknownListSelectOpt: Final[type[Any]] = nodes.UnknownListSelectOpt
_UnknownMboxListExtendedItem: Final[type[Any]] = nodes.UnknownMboxListExtendedItem
_UnknownMessageData: Final[type[Any]] = nodes.UnknownMessageData
_UnknownMsgAtt: Final[type[Any]] = nodes.UnknownMsgAtt
_UnknownRenameParam: Final[type[Any]] = nodes.UnknownRenameParam
_UnknownResponse: Final[type[Any]] = nodes.UnknownResponse
_UnknownScopeOption: Final[type[Any]] = nodes.UnknownScopeOption
_UnknownSearchReturnData: Final[type[Any]] = nodes.UnknownSearchReturnData
_UnknownSearchReturnOpt: Final[type[Any]] = nodes.UnknownSearchReturnOpt
_UnknownSelectParam: Final[type[Any]] = nodes.UnknownSelectParam
_UnknownSortKey: Final[type[Any]] = nodes.UnknownSortKey
_UnknownStatusAtt: Final[type[Any]] = nodes.UnknownStatusAtt
_UnknownStatusAttVal: Final[type[Any]] = nodes.UnknownStatusAttVal
_UnknownStoreModifier: Final[type[Any]] = nodes.UnknownStoreModifier
_Unseen: Final[type[Any]] = nodes.Unseen
_Unsubscribe: Final[type[Any]] = nodes.Unsubscribe
_UrlDataExt: Final[type[Any]] = nodes.UrlDataExt
_UrlDataSimple: Final[type[Any]] = nodes.UrlDataSimple
_UrlFetch: Final[type[Any]] = nodes.UrlFetch
_UrlFetchData: Final[type[Any]] = nodes.UrlFetchData
_UrlFetchExt: Final[type[Any]] = nodes.UrlFetchExt
_UrlMech: Final[type[Any]] = nodes.UrlMech
_UrlMechanism: Final[type[Any]] = nodes.UrlMechanism
_UrlMetaBinary: Final[type[Any]] = nodes.UrlMetaBinary
_UrlMetaBody: Final[type[Any]] = nodes.UrlMetaBody
_UrlMetaBodystruct: Final[type[Any]] = nodes.UrlMetaBodystruct
_Use: Final[type[Any]] = nodes.Use
_UseAttr: Final[type[Any]] = nodes.UseAttr
_Utf8Literal: Final[type[Any]] = nodes.Utf8Literal
_Utf8Only: Final[type[Any]] = nodes.Utf8Only
_Vanished: Final[type[Any]] = nodes.Vanished


# client_message: command | continue_data | continue_cancel
# %extend client_message: "DONE" CRLF -> done
def write_client_message(value: object, out: list[bytes]) -> bool:
    if type(value) is _Done:
        out.append(b"DONE\r\n")
        return True
    if type(value) is _Command:
        return write_command(value, out)
    if type(value) is _ContinueData:
        return write_continue_data(value, out)
    if not write_continue_cancel(value, out):
        return False
    return True


# server_message: response_data | response_done | continue_req | greeting
def write_server_message(value: object, out: list[bytes]) -> bool:
    k: i64 = _number_of(value)
    way: i64 = _WAYS_1[k]
    if way == 1:
        return write_response_data(value, out, k)
    if way == 2:  # Bye
        mark = len(out)
        if write_response_data(value, out, k):
            return True
        del out[mark:]
        mark = len(out)
        if write_response_done(value, out):
            return True
        del out[mark:]
        return write_greeting(value, out)
    if way == 3:  # Ok
        mark = len(out)
        if write_response_data(value, out, k):
            return True
        del out[mark:]
        return write_greeting(value, out)
    if way == 4:  # Tagged
        return write_response_done(value, out)
    if way == 5:  # ContinueReq
        return write_continue_req(value, out)
    if way == 6:  # PreAuth
        return write_greeting(value, out)
    return False


# url_line: url_reference CRLF
def write_url_line(value: object, out: list[bytes]) -> bool:
    if not write_url_reference(value, out, _number_of(value)):
        return False
    out.append(b"\r\n")
    return True


# command: tag SP (command_any | command_auth | command_nonauth | command_select | unknown_command) CRLF -> command
def write_command(value: object, out: list[bytes]) -> bool:
    if type(value) is _Command:
        node: Any = value
        tag: object = node.tag
        command: object = node.command
        if not write_tag(tag, out):
            return False
        out.append(b" ")
        if not _write_command_1(command, out, _number_of(command)):
            return False
        out.append(b"\r\n")
        return True
    return False


# continue_data.-1: [CONTINUE_BASE64] CRLF -> continue_data
def write_continue_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _ContinueData:
        node: Any = value
        base64: object = node.base64
        if base64 is not None:
            if not write_CONTINUE_BASE64(base64, out):
                return False
        out.append(b"\r\n")
        return True
    return False


# continue_cancel: "*" CRLF -> continue_cancel
def write_continue_cancel(value: object, out: list[bytes]) -> bool:
    if type(value) is _ContinueCancel:
        out.append(b"*\r\n")
        return True
    return False


# response_data: "*" SP (resp_cond_state | resp_cond_bye | mailbox_data | message_data | capability_data | unknown_response) CRLF
# %extend response_data: "*" SP id_response CRLF
# %extend response_data: "*" SP genurlauth_data CRLF
# %extend response_data: "*" SP enable_data CRLF
# %extend response_data: "*" SP language_data CRLF
# %extend response_data: "*" SP comparator_data CRLF
# %extend response_data: "*" SP conversion_data CRLF
# %extend response_data: "*" SP metadata_resp CRLF
# %extend response_data: "*" SP urlfetch_data CRLF
def write_response_data(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_2[k]
    if way == 1:  # UrlFetchData
        out.append(b"* ")
        if not write_urlfetch_data(value, out):
            return False
        out.append(b"\r\n")
        return True
    if way == 2:
        out.append(b"* ")
        if not write_metadata_resp(value, out):
            return False
        out.append(b"\r\n")
        return True
    if way == 3:  # ConversionData
        out.append(b"* ")
        if not write_conversion_data(value, out):
            return False
        out.append(b"\r\n")
        return True
    if way == 4:  # ComparatorData
        out.append(b"* ")
        if not write_comparator_data(value, out):
            return False
        out.append(b"\r\n")
        return True
    if way == 5:  # LanguageData
        out.append(b"* ")
        if not write_language_data(value, out):
            return False
        out.append(b"\r\n")
        return True
    if way == 6:  # Enabled
        out.append(b"* ")
        if not write_enable_data(value, out):
            return False
        out.append(b"\r\n")
        return True
    if way == 7:  # GenUrlAuthData
        out.append(b"* ")
        if not write_genurlauth_data(value, out):
            return False
        out.append(b"\r\n")
        return True
    if way == 8:  # IdData
        out.append(b"* ")
        if not write_id_response(value, out):
            return False
        out.append(b"\r\n")
        return True
    if way == 9:
        out.append(b"* ")
        if not _write_response_data_1(value, out, k):
            return False
        out.append(b"\r\n")
        return True
    return False


# response_done: response_tagged | response_fatal
def write_response_done(value: object, out: list[bytes]) -> bool:
    if type(value) is _Tagged:
        return write_response_tagged(value, out)
    if not write_response_fatal(value, out):
        return False
    return True


# greeting: "*" SP (resp_cond_auth | resp_cond_bye) CRLF
def write_greeting(value: object, out: list[bytes]) -> bool:
    out.append(b"* ")
    if not _write_greeting_1(value, out):
        return False
    out.append(b"\r\n")
    return True


# continue_req: "+" SP resp_text CRLF -> continue_req
#     | "+" SP absent absent CRLF -> continue_req
def write_continue_req(value: object, out: list[bytes]) -> bool:
    if type(value) is _ContinueReq:
        start = len(out)
        if _write_continue_req_1(value, out):
            return True
        del out[start:]
        if _write_continue_req_2(value, out):
            return True
        del out[start:]
        return False
    return False


# url_reference: imapurl | authimapurlrump | imapurl_rel
def write_url_reference(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_3[k]
    if way == 1:  # ImapUrl
        return write_imapurl(value, out)
    if way == 2:  # AuthImapUrlRump
        return write_authimapurlrump(value, out)
    if way == 3:
        return write_imapurl_rel(value, out, k)
    return False


# tag: TAG
def write_tag(value: object, out: list[bytes]) -> bool:
    if not write_TAG(value, out):
        return False
    return True


def _write_command_1(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_4[k]
    if way == 1:
        return write_command_any(value, out, k)
    if way == 2:
        return write_command_auth(value, out, k)
    if way == 3:
        mark = len(out)
        if write_command_auth(value, out, k):
            return True
        del out[mark:]
        return write_command_select(value, out, k)
    if way == 4:
        return write_command_nonauth(value, out)
    if way == 5:
        return write_command_select(value, out, k)
    if way == 6:  # UnknownCommand
        return write_unknown_command(value, out)
    return False


# urlfetch_data: "URLFETCH" (SP (urldata_simple | urldata_ext))+ -> url_fetch_data
def write_urlfetch_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlFetchData:
        node: Any = value
        urls: object = node.urls
        out.append(b"URLFETCH")
        if not isinstance(urls, tuple) or len(urls) < 1:
            return False
        for item in urls:
            out.append(b" ")
            if not _write_urlfetch_data_1(item, out):
                return False
        return True
    return False


# metadata_resp: "METADATA" SP mailbox SP entry_values -> metadata_data
#     | "METADATA" SP mailbox SP entry_list -> metadata_changed
def write_metadata_resp(value: object, out: list[bytes]) -> bool:
    if type(value) is _MetadataData:
        node: Any = value
        mailbox: object = node.mailbox
        values: object = node.values
        if is_empty(values):
            return False
        out.append(b"METADATA ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_entry_values(values, out):
            return False
        return True
    if type(value) is _MetadataChanged:
        node_2: Any = value
        mailbox_2: object = node_2.mailbox
        entries: object = node_2.entries
        if is_empty(entries):
            return False
        out.append(b"METADATA ")
        if not write_mailbox(mailbox_2, out):
            return False
        out.append(b" ")
        if not write_entry_list(entries, out):
            return False
        return True
    return False


# conversion_data: "CONVERSION" SP quoted_from_mime_type SP quoted_to_mime_type [SP "(" transcoding_param_name (SP transcoding_param_name)* ")"] -> conversion_data
def write_conversion_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _ConversionData:
        node: Any = value
        source: object = node.source
        target: object = node.target
        params: object = node.params
        out.append(b"CONVERSION ")
        if not write_quoted_from_mime_type(source, out):
            return False
        out.append(b" ")
        if not write_quoted_to_mime_type(target, out):
            return False
        if not is_empty(params):
            out.append(b" (")
            if not isinstance(params, tuple) or len(params) < 1:
                return False
            for n, item in enumerate(params):
                if n:
                    out.append(b" ")
                if not write_transcoding_param_name(item, out):
                    return False
            out.append(b")")
        return True
    return False


# comparator_data: "COMPARATOR" SP comp_sel_quoted [SP "(" comp_id_quoted (SP comp_id_quoted)* ")"] -> comparator_data
def write_comparator_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _ComparatorData:
        node: Any = value
        active: object = node.active
        matching: object = node.matching
        out.append(b"COMPARATOR ")
        if not write_comp_sel_quoted(active, out):
            return False
        if not is_empty(matching):
            out.append(b" (")
            if not isinstance(matching, tuple) or len(matching) < 1:
                return False
            for n, item in enumerate(matching):
                if n:
                    out.append(b" ")
                if not write_comp_id_quoted(item, out):
                    return False
            out.append(b")")
        return True
    return False


# language_data: "LANGUAGE" SP "(" lang_tag_quoted (SP lang_tag_quoted)* ")" -> language_data
def write_language_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _LanguageData:
        node: Any = value
        tags: object = node.tags
        out.append(b"LANGUAGE (")
        if not isinstance(tags, tuple) or len(tags) < 1:
            return False
        for n, item in enumerate(tags):
            if n:
                out.append(b" ")
            if not write_lang_tag_quoted(item, out):
                return False
        out.append(b")")
        return True
    return False


# enable_data: "ENABLED" (SP capability)* -> enabled
def write_enable_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _Enabled:
        node: Any = value
        capabilities: object = node.capabilities
        out.append(b"ENABLED")
        if not isinstance(capabilities, tuple) or len(capabilities) < 0:
            return False
        for item in capabilities:
            out.append(b" ")
            if not write_capability(item, out):
                return False
        return True
    return False


# genurlauth_data: "GENURLAUTH" (SP url_full)+ -> gen_url_auth_data
def write_genurlauth_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _GenUrlAuthData:
        node: Any = value
        urls: object = node.urls
        out.append(b"GENURLAUTH")
        if not isinstance(urls, tuple) or len(urls) < 1:
            return False
        for item in urls:
            out.append(b" ")
            if not write_url_full(item, out):
                return False
        return True
    return False


# id_response: "ID" SP id_params_list -> id_data
def write_id_response(value: object, out: list[bytes]) -> bool:
    if type(value) is _IdData:
        node: Any = value
        params: object = node.params
        out.append(b"ID ")
        if not write_id_params_list(params, out):
            return False
        return True
    return False


def _write_response_data_1(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_5[k]
    if way == 1:
        return write_resp_cond_state(value, out)
    if way == 2:  # Bye
        return write_resp_cond_bye(value, out)
    if way == 3:
        return write_mailbox_data(value, out, k)
    if way == 4:
        return write_message_data(value, out, k)
    if way == 5:  # CapabilityData
        return write_capability_data(value, out)
    if way == 6:  # UnknownResponse
        return write_unknown_response(value, out)
    return False


# response_tagged: tag SP resp_cond_state CRLF -> tagged
def write_response_tagged(value: object, out: list[bytes]) -> bool:
    if type(value) is _Tagged:
        node: Any = value
        tag: object = node.tag
        state: object = node.state
        if not write_tag(tag, out):
            return False
        out.append(b" ")
        if not write_resp_cond_state(state, out):
            return False
        out.append(b"\r\n")
        return not refuses(_REFUSALS_RESPONSE_TAGGED, [tag, state])
    return False


# response_fatal: "*" SP resp_cond_bye CRLF
def write_response_fatal(value: object, out: list[bytes]) -> bool:
    out.append(b"* ")
    if not write_resp_cond_bye(value, out):
        return False
    out.append(b"\r\n")
    return True


def _write_greeting_1(value: object, out: list[bytes]) -> bool:
    if type(value) is _Ok or type(value) is _PreAuth:
        return write_resp_cond_auth(value, out)
    if not write_resp_cond_bye(value, out):
        return False
    return True


def _write_continue_req_1(value: object, out: list[bytes]) -> bool:
    if type(value) is _ContinueReq:
        node: Any = value
        code: object = node.code
        text: object = node.text
        out.append(b"+ ")
        if not write_resp_text(code, text, out):
            return False
        out.append(b"\r\n")
        return True
    return False


def _write_continue_req_2(value: object, out: list[bytes]) -> bool:
    if type(value) is _ContinueReq:
        node: Any = value
        code: object = node.code
        text: object = node.text
        if code is not None:
            return False
        if text is not None:
            return False
        out.append(b"+ \r\n")
        return True
    return False


# imapurl: "imap://" iserver ipath_query -> imap_url
def write_imapurl(value: object, out: list[bytes]) -> bool:
    if type(value) is _ImapUrl:
        node: Any = value
        server: object = node.server
        command: object = node.command
        out.append(b"imap://")
        if not write_iserver(server, out):
            return False
        if not write_ipath_query(command, out):
            return False
        return True
    return False


# authimapurlrump: "imap://" iserver "/" imessagepart iurlauth_rump -> auth_imap_url_rump
def write_authimapurlrump(value: object, out: list[bytes]) -> bool:
    if type(value) is _AuthImapUrlRump:
        node: Any = value
        server: object = node.server
        mailbox: object = node.mailbox
        uidvalidity: object = node.uidvalidity
        uid: object = node.uid
        section: object = node.section
        partial: object = node.partial
        expire: object = node.expire
        access: object = node.access
        out.append(b"imap://")
        if not write_iserver(server, out):
            return False
        out.append(b"/")
        if not write_imessagepart(mailbox, uidvalidity, uid, section, partial, out):
            return False
        if not write_iurlauth_rump(expire, access, out):
            return False
        return True
    return False


# imapurl_rel: inetwork_path | iabsolute_path | irelative_path | ipath_empty
def write_imapurl_rel(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_6[k]
    if way == 1:  # InetworkPath
        return write_inetwork_path(value, out)
    if way == 2:  # IabsolutePath
        return write_iabsolute_path(value, out)
    if way == 3:
        return write_irelative_path(value, out)
    if way == 4:  # IpathEmpty
        return write_ipath_empty(value, out)
    return False


# command_any: "CAPABILITY" -> capability
#     | "LOGOUT" -> logout
#     | "NOOP" -> noop
# %extend command_any: "ID" SP id_params_list -> id
# %extend command_any: "ENABLE" (SP capability)+ -> enable
# %extend command_any: language_cmd
def write_command_any(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_7[k]
    if way == 1:  # Language
        return write_language_cmd(value, out)
    if way == 2:  # Enable
        node: Any = value
        capabilities: object = node.capabilities
        out.append(b"ENABLE")
        if not isinstance(capabilities, tuple) or len(capabilities) < 1:
            return False
        for item in capabilities:
            out.append(b" ")
            if not write_capability(item, out):
                return False
        return True
    if way == 3:  # Id
        node_2: Any = value
        params: object = node_2.params
        out.append(b"ID ")
        if not write_id_params_list(params, out):
            return False
        return True
    if way == 4:  # Capability
        out.append(b"CAPABILITY")
        return True
    if way == 5:  # Logout
        out.append(b"LOGOUT")
        return True
    if way == 6:  # Noop
        out.append(b"NOOP")
        return True
    return False


# command_auth: append | create | delete | examine | list | rename | select | status
#     | subscribe | unsubscribe
# %extend command_auth: lsub
# %extend command_auth: "IDLE" -> idle
# %extend command_auth: rlist | rlsub
# %extend command_auth: "NAMESPACE" -> namespace
# %extend command_auth: setacl | deleteacl | getacl | listrights | myrights
# %extend command_auth: resetkey | genurlauth | urlfetch
# %extend command_auth: compress
# %extend command_auth: comparator_cmd
# %extend command_auth: conversions_cmd
# %extend command_auth: setmetadata | getmetadata
# %extend command_auth: unauthenticate
# %extend command_auth: "GETJMAPACCESS" -> get_jmap_access
# %extend command_auth: getquota | getquotaroot | setquota
# %extend command_auth: notify
# %extend command_auth: esearch
def write_command_auth(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_8[k]
    if way == 1:  # MultiSearch
        return write_esearch(value, out)
    if way == 2:
        return write_notify(value, out)
    if way == 3:  # GetQuota
        return write_getquota(value, out)
    if way == 4:  # GetQuotaRoot
        return write_getquotaroot(value, out)
    if way == 5:  # SetQuota
        return write_setquota(value, out)
    if way == 6:  # GetJmapAccess
        out.append(b"GETJMAPACCESS")
        return True
    if way == 7:  # Unauthenticate
        return write_unauthenticate(value, out)
    if way == 8:  # SetMetadata
        return write_setmetadata(value, out)
    if way == 9:  # GetMetadata
        return write_getmetadata(value, out)
    if way == 10:  # Conversions
        return write_conversions_cmd(value, out)
    if way == 11:  # Comparator
        return write_comparator_cmd(value, out)
    if way == 12:  # Compress
        return write_compress(value, out)
    if way == 13:  # ResetKey
        return write_resetkey(value, out)
    if way == 14:  # GenUrlAuth
        return write_genurlauth(value, out)
    if way == 15:  # UrlFetch
        return write_urlfetch(value, out)
    if way == 16:  # SetAcl
        return write_setacl(value, out)
    if way == 17:  # DeleteAcl
        return write_deleteacl(value, out)
    if way == 18:  # GetAcl
        return write_getacl(value, out)
    if way == 19:  # ListRights
        return write_listrights(value, out)
    if way == 20:  # MyRights
        return write_myrights(value, out)
    if way == 21:  # Namespace
        out.append(b"NAMESPACE")
        return True
    if way == 22:  # Rlist
        return write_rlist(value, out)
    if way == 23:  # Rlsub
        return write_rlsub(value, out)
    if way == 24:  # Idle
        out.append(b"IDLE")
        return True
    if way == 25:  # Lsub
        return write_lsub(value, out)
    if way == 26:
        return write_append(value, out)
    if way == 27:  # Create
        return write_create(value, out)
    if way == 28:  # Delete
        return write_delete(value, out)
    if way == 29:  # Examine
        return write_examine(value, out)
    if way == 30:  # List
        return write_list(value, out)
    if way == 31:  # Rename
        return write_rename(value, out)
    if way == 32:  # Select
        return write_select(value, out)
    if way == 33:  # Status
        return write_status(value, out)
    if way == 34:  # Subscribe
        return write_subscribe(value, out)
    if way == 35:  # Unsubscribe
        return write_unsubscribe(value, out)
    return False


# command_select: "CLOSE" -> close
#     | "EXPUNGE" -> expunge
#     | copy | fetch | store | uid | search
# %extend command_select: "CHECK" -> check
# %extend command_select: message_batches
# %extend command_select: "UNSELECT" -> unselect
# %extend command_select: uid_expunge
# %extend command_select: sort | thread
# %extend command_select: convert
# %extend command_select: move
# %extend command_select: unauthenticate
# %extend command_select: replace
# %extend command_select: "CANCELUPDATE" (SP quoted)+ -> cancel_update
# %extend command_select: extended_sort
# %extend command_select: esearch
def write_command_select(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_9[k]
    if way == 1:  # MultiSearch
        return write_esearch(value, out)
    if way == 2:  # ExtendedSort
        return write_extended_sort(value, out)
    if way == 3:  # CancelUpdate
        node: Any = value
        tags: object = node.tags
        out.append(b"CANCELUPDATE")
        if not isinstance(tags, tuple) or len(tags) < 1:
            return False
        for item in tags:
            out.append(b" ")
            if not write_quoted(item, out):
                return False
        return True
    if way == 4:  # Replace
        return write_replace(value, out)
    if way == 5:  # Unauthenticate
        return write_unauthenticate(value, out)
    if way == 6:  # Move
        return write_move(value, out)
    if way == 7:  # Convert
        return write_convert(value, out)
    if way == 8:  # Sort
        return write_sort(value, out)
    if way == 9:  # Thread
        return write_thread(value, out)
    if way == 10:  # UidExpunge
        return write_uid_expunge(value, out)
    if way == 11:  # Unselect
        out.append(b"UNSELECT")
        return True
    if way == 12:  # UidBatches
        return write_message_batches(value, out)
    if way == 13:  # Check
        out.append(b"CHECK")
        return True
    if way == 14:  # Close
        out.append(b"CLOSE")
        return True
    if way == 15:  # Expunge
        out.append(b"EXPUNGE")
        return True
    if way == 16:  # Copy
        return write_copy(value, out)
    if way == 17:  # Fetch
        return write_fetch(value, out)
    if way == 18:  # Store
        return write_store(value, out)
    if way == 19:  # Uid
        return write_uid(value, out)
    if way == 20:  # Search
        return write_search(value, out)
    return False


# command_nonauth: login | authenticate | "STARTTLS" -> start_tls
def write_command_nonauth(value: object, out: list[bytes]) -> bool:
    if type(value) is _Login:
        return write_login(value, out)
    if type(value) is _Authenticate:
        return write_authenticate(value, out)
    if type(value) is _StartTls:
        out.append(b"STARTTLS")
        return True
    return False


# unknown_command.-1: UNKNOWN_COMMAND_NAME [SP unknown_text] -> unknown_command
def write_unknown_command(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownCommand:
        node: Any = value
        name: object = node.name
        text: object = node.text
        if not write_UNKNOWN_COMMAND_NAME(name, out):
            return False
        if text is not None:
            out.append(b" ")
            if not write_unknown_text(text, out):
                return False
        return True
    return False


def _write_urlfetch_data_1(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlDataSimple:
        return write_urldata_simple(value, out)
    if not write_urldata_ext(value, out):
        return False
    return True


# mailbox: astring
def write_mailbox(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Mailbox):
        return False
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# entry_values: "(" entry_value (SP entry_value)* ")"
def write_entry_values(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not isinstance(item, tuple) or len(item) != 2:
            return False
        item_2, item_3 = item
        if not write_entry_value(item_2, item_3, out):
            return False
    out.append(b")")
    return True


# entry_list: entry (SP entry)*
def write_entry_list(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_entry(item, out):
            return False
    return True


# quoted_from_mime_type: QUOTED_MIME_TYPE
def write_quoted_from_mime_type(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN or form == QUOTED:
        octets = in_quotes(plain)
        if scan_QUOTED_MIME_TYPE(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    return False


# quoted_to_mime_type: QUOTED_MIME_TYPE
def write_quoted_to_mime_type(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN or form == QUOTED:
        octets = in_quotes(plain)
        if scan_QUOTED_MIME_TYPE(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    return False


# transcoding_param_name: astring
def write_transcoding_param_name(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# comp_sel_quoted: astring
def write_comp_sel_quoted(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# comp_id_quoted: astring
def write_comp_id_quoted(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# lang_tag_quoted: astring
def write_lang_tag_quoted(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# capability: CAPABILITY | unknown_capability
def write_capability(value: object, out: list[bytes]) -> bool:
    if write_CAPABILITY(value, out):
        return True
    if not write_unknown_capability(value, out):
        return False
    return True


# url_full: astring
def write_url_full(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# id_params_list: id_fields | NIL
def write_id_params_list(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        return write_id_fields(value, out)
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# resp_cond_state: "OK" SP any_resp_text -> ok
#     | "NO" SP any_resp_text -> no
#     | "BAD" SP any_resp_text -> bad
def write_resp_cond_state(value: object, out: list[bytes]) -> bool:
    if type(value) is _Ok:
        node: Any = value
        code: object = node.code
        text: object = node.text
        out.append(b"OK ")
        if not write_any_resp_text(code, text, out):
            return False
        return True
    if type(value) is _No:
        node_2: Any = value
        code_2: object = node_2.code
        text_2: object = node_2.text
        out.append(b"NO ")
        if not write_any_resp_text(code_2, text_2, out):
            return False
        return True
    if type(value) is _Bad:
        node_3: Any = value
        code_3: object = node_3.code
        text_3: object = node_3.text
        out.append(b"BAD ")
        if not write_any_resp_text(code_3, text_3, out):
            return False
        return True
    return False


# resp_cond_bye: "BYE" SP any_resp_text -> bye
def write_resp_cond_bye(value: object, out: list[bytes]) -> bool:
    if type(value) is _Bye:
        node: Any = value
        code: object = node.code
        text: object = node.text
        out.append(b"BYE ")
        if not write_any_resp_text(code, text, out):
            return False
        return True
    return False


# mailbox_data: "FLAGS" SP flag_list -> flags_data
#     | "LIST" SP mailbox_list -> list_data
#     | "STATUS" SP mailbox SP "(" [status_att_list] ")" -> status_data
#     | NUMBER SP "EXISTS" -> exists
# %extend mailbox_data: "LSUB" SP mailbox_list -> lsub_data
#     | "SEARCH" (SP NZ_NUMBER)* -> search_data
#     | NUMBER SP "RECENT" -> recent
# %extend mailbox_data: uidbatches_response
# %extend mailbox_data: namespace_response
# %extend mailbox_data: acl_data | listrights_data | myrights_data
# %extend mailbox_data: esearch_response
# %extend mailbox_data: sort_data | thread_data
# %extend mailbox_data: resp_jmapaccess
# %extend mailbox_data: "SEARCH" (SP NZ_NUMBER)+ SP search_sort_mod_seq -> search_data_mod_seq
# %extend mailbox_data: quota_response | quotaroot_response
def write_mailbox_data(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_10[k]
    if way == 1:  # QuotaData
        return write_quota_response(value, out)
    if way == 2:  # QuotaRootData
        return write_quotaroot_response(value, out)
    if way == 3:  # SearchDataModSeq
        node: Any = value
        numbers: object = node.numbers
        modseq: object = node.modseq
        out.append(b"SEARCH")
        if not isinstance(numbers, tuple) or len(numbers) < 1:
            return False
        for item in numbers:
            out.append(b" ")
            if not write_NZ_NUMBER(item, out):
                return False
        out.append(b" ")
        if not write_search_sort_mod_seq(modseq, out):
            return False
        return True
    if way == 4:  # JmapAccess
        return write_resp_jmapaccess(value, out)
    if way == 5:
        return write_sort_data(value, out)
    if way == 6:  # ThreadData
        return write_thread_data(value, out)
    if way == 7:
        return write_esearch_response(value, out)
    if way == 8:  # AclData
        return write_acl_data(value, out)
    if way == 9:  # ListRightsData
        return write_listrights_data(value, out)
    if way == 10:  # MyRightsData
        return write_myrights_data(value, out)
    if way == 11:  # NamespaceData
        return write_namespace_response(value, out)
    if way == 12:  # UidBatchesData
        return write_uidbatches_response(value, out)
    if way == 13:  # LsubData
        node_2: Any = value
        flags: object = node_2.flags
        delimiter: object = node_2.delimiter
        mailbox: object = node_2.mailbox
        extended: object = node_2.extended
        out.append(b"LSUB ")
        if not write_mailbox_list(flags, delimiter, mailbox, extended, out):
            return False
        return True
    if way == 14:  # SearchData
        node_3: Any = value
        numbers_2: object = node_3.numbers
        out.append(b"SEARCH")
        if not isinstance(numbers_2, tuple) or len(numbers_2) < 0:
            return False
        for item_2 in numbers_2:
            out.append(b" ")
            if not write_NZ_NUMBER(item_2, out):
                return False
        return True
    if way == 15:  # Recent
        node_4: Any = value
        number: object = node_4.number
        if not write_NUMBER(number, out):
            return False
        out.append(b" RECENT")
        return True
    if way == 16:  # FlagsData
        node_5: Any = value
        flags_2: object = node_5.flags
        out.append(b"FLAGS ")
        if not write_flag_list(flags_2, out):
            return False
        return True
    if way == 17:  # ListData
        node_6: Any = value
        flags_3: object = node_6.flags
        delimiter_2: object = node_6.delimiter
        mailbox_2: object = node_6.mailbox
        extended_2: object = node_6.extended
        out.append(b"LIST ")
        if not write_mailbox_list(flags_3, delimiter_2, mailbox_2, extended_2, out):
            return False
        return True
    if way == 18:  # StatusData
        node_7: Any = value
        mailbox_3: object = node_7.mailbox
        items: object = node_7.items
        out.append(b"STATUS ")
        if not write_mailbox(mailbox_3, out):
            return False
        out.append(b" (")
        if not is_empty(items):
            if not write_status_att_list(items, out):
                return False
        out.append(b")")
        return True
    if way == 19:  # Exists
        node_8: Any = value
        number_2: object = node_8.number
        if not write_NUMBER(number_2, out):
            return False
        out.append(b" EXISTS")
        return True
    return False


# message_data: NZ_NUMBER SP "EXPUNGE" -> expunge_data
#     | NZ_NUMBER SP "FETCH" SP msg_att -> fetch_data
#     | unknown_message_data
# %extend message_data: NZ_NUMBER SP "CONVERTED" SP convert_correlator SP convert_msg_attrs -> converted
# %extend message_data: NZ_NUMBER SP "UIDFETCH" SP msg_att -> uid_fetch_data
# %extend message_data: expunged_resp
def write_message_data(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_11[k]
    if way == 1:  # Vanished
        return write_expunged_resp(value, out)
    if way == 2:  # UidFetchData
        node: Any = value
        uid: object = node.uid
        items: object = node.items
        if is_empty(items):
            return False
        if not write_NZ_NUMBER(uid, out):
            return False
        out.append(b" UIDFETCH ")
        if not write_msg_att(items, out):
            return False
        return True
    if way == 3:  # Converted
        node_2: Any = value
        number: object = node_2.number
        tag: object = node_2.tag
        items_2: object = node_2.items
        if is_empty(items_2):
            return False
        if not write_NZ_NUMBER(number, out):
            return False
        out.append(b" CONVERTED ")
        if not write_convert_correlator(tag, out):
            return False
        out.append(b" ")
        if not write_convert_msg_attrs(items_2, out):
            return False
        return True
    if way == 4:  # ExpungeData
        node_3: Any = value
        number_2: object = node_3.number
        if not write_NZ_NUMBER(number_2, out):
            return False
        out.append(b" EXPUNGE")
        return True
    if way == 5:  # FetchData
        node_4: Any = value
        number_3: object = node_4.number
        items_3: object = node_4.items
        if is_empty(items_3):
            return False
        if not write_NZ_NUMBER(number_3, out):
            return False
        out.append(b" FETCH ")
        if not write_msg_att(items_3, out):
            return False
        return True
    if way == 6:  # UnknownMessageData
        return write_unknown_message_data(value, out)
    return False


# capability_data: "CAPABILITY" (SP capability)+ -> capability_data
def write_capability_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _CapabilityData:
        node: Any = value
        capabilities: object = node.capabilities
        out.append(b"CAPABILITY")
        if not isinstance(capabilities, tuple) or len(capabilities) < 1:
            return False
        for item in capabilities:
            out.append(b" ")
            if not write_capability(item, out):
                return False
        return True
    return False


# unknown_response.-1: UNKNOWN_RESPONSE_NAME [SP unknown_text] -> unknown_response
def write_unknown_response(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownResponse:
        node: Any = value
        name: object = node.name
        text: object = node.text
        if not write_UNKNOWN_RESPONSE_NAME(name, out):
            return False
        if text is not None:
            out.append(b" ")
            if not write_unknown_text(text, out):
                return False
        return True
    return False


# resp_cond_auth: "OK" SP any_resp_text -> ok
#     | "PREAUTH" SP any_resp_text -> pre_auth
def write_resp_cond_auth(value: object, out: list[bytes]) -> bool:
    if type(value) is _Ok:
        node: Any = value
        code: object = node.code
        text: object = node.text
        out.append(b"OK ")
        if not write_any_resp_text(code, text, out):
            return False
        return True
    if type(value) is _PreAuth:
        node_2: Any = value
        code_2: object = node_2.code
        text_2: object = node_2.text
        out.append(b"PREAUTH ")
        if not write_any_resp_text(code_2, text_2, out):
            return False
        return True
    return False


# resp_text: "[" resp_text_code "]" SP text
#     | absent RESP_TEXT
# %extend resp_text: code_without_text
def write_resp_text(value1: object, value2: object, out: list[bytes]) -> bool:
    if value2 is None and type(value1) in _NODES_2:
        return write_code_without_text(value1, value2, out)
    if type(value1) in _NODES_2:
        out.append(b"[")
        if not write_resp_text_code(value1, out, _number_of(value1)):
            return False
        out.append(b"] ")
        if not write_text(value2, out):
            return False
        return True
    if value1 is not None:
        return False
    if not write_RESP_TEXT(value2, out):
        return False
    return True


# iserver: [iuserinfo "@"] [host] [":" [PORT]] -> iserver
def write_iserver(value: object, out: list[bytes]) -> bool:
    if type(value) is _Iserver:
        node: Any = value
        userinfo: object = node.userinfo
        host: object = node.host
        port: object = node.port
        if userinfo is not None:
            if not write_iuserinfo(userinfo, out):
                return False
            out.append(b"@")
        if host is not None:
            if not write_host(host, out):
                return False
        if port is not _UNSET:
            out.append(b":")
            if port is not None:
                if not write_PORT(port, out):
                    return False
        return True
    return False


# ipath_query: ["/" [icommand]]
def write_ipath_query(value: object, out: list[bytes]) -> bool:
    if value is not _UNSET:
        out.append(b"/")
        if value is not None:
            if not write_icommand(value, out):
                return False
    return True


# imessagepart: imailbox_ref iuid [isection] [ipartial]
def write_imessagepart(
    value1: object, value2: object, value3: object, value4: object, value5: object, out: list[bytes]
) -> bool:
    if not write_imailbox_ref(value1, value2, out):
        return False
    if not write_iuid(value3, out):
        return False
    if value4 is not None:
        if not write_isection(value4, out):
            return False
    if value5 is not None:
        if not write_ipartial(value5, out):
            return False
    return True


# iurlauth_rump: [expire] ";URLAUTH=" access
def write_iurlauth_rump(value1: object, value2: object, out: list[bytes]) -> bool:
    if value1 is not None:
        if not write_expire(value1, out):
            return False
    out.append(b";URLAUTH=")
    if not write_access(value2, out, _number_of(value2)):
        return False
    return True


# inetwork_path: "//" iserver ipath_query -> inetwork_path
def write_inetwork_path(value: object, out: list[bytes]) -> bool:
    if type(value) is _InetworkPath:
        node: Any = value
        server: object = node.server
        command: object = node.command
        out.append(b"//")
        if not write_iserver(server, out):
            return False
        if not write_ipath_query(command, out):
            return False
        return True
    return False


# iabsolute_path: "/" [icommand] -> iabsolute_path
def write_iabsolute_path(value: object, out: list[bytes]) -> bool:
    if type(value) is _IabsolutePath:
        node: Any = value
        command: object = node.command
        out.append(b"/")
        if command is not None:
            if not write_icommand(command, out):
                return False
        return not refuses(_REFUSALS_IABSOLUTE_PATH, [command])
    return False


# irelative_path: ipath_noscheme ["?" ENC_SEARCH] -> imessage_list
#     | imsg_or_part
def write_irelative_path(value: object, out: list[bytes]) -> bool:
    if type(value) is _ImessageList:
        node: Any = value
        mailbox: object = node.mailbox
        uidvalidity: object = node.uidvalidity
        search: object = node.search
        if not write_ipath_noscheme(mailbox, uidvalidity, out):
            return False
        if search is not None:
            out.append(b"?")
            if not write_ENC_SEARCH(search, out):
                return False
        return True
    if not write_imsg_or_part(value, out):
        return False
    return True


# ipath_empty: -> ipath_empty
def write_ipath_empty(value: object, out: list[bytes]) -> bool:
    if type(value) is _IpathEmpty:
        return True
    return False


# language_cmd: "LANGUAGE" (SP lang_range_quoted)* -> language
def write_language_cmd(value: object, out: list[bytes]) -> bool:
    if type(value) is _Language:
        node: Any = value
        ranges: object = node.ranges
        out.append(b"LANGUAGE")
        if not isinstance(ranges, tuple) or len(ranges) < 0:
            return False
        for item in ranges:
            out.append(b" ")
            if not write_lang_range_quoted(item, out):
                return False
        return True
    return False


# esearch: "ESEARCH" [SP esearch_source_opts] [search_return_opts] SP search_program -> multi_search
def write_esearch(value: object, out: list[bytes]) -> bool:
    if type(value) is _MultiSearch:
        node: Any = value
        sources: object = node.sources
        scope_options: object = node.scope_options
        return_opts: object = node.return_opts
        charset: object = node.charset
        keys: object = node.keys
        out.append(b"ESEARCH")
        if not (is_empty(sources) and is_empty(scope_options)):
            out.append(b" ")
            if not write_esearch_source_opts(sources, scope_options, out):
                return False
        if return_opts is not None:
            if not write_search_return_opts(return_opts, out):
                return False
        out.append(b" ")
        if not write_search_program(charset, keys, out):
            return False
        return not refuses(_REFUSALS_ESEARCH, [sources, scope_options, return_opts, charset, keys])
    return False


# notify: "NOTIFY" SP (notify_set | notify_none)
def write_notify(value: object, out: list[bytes]) -> bool:
    out.append(b"NOTIFY ")
    if not _write_notify_1(value, out):
        return False
    return True


# getquota: "GETQUOTA" SP quota_root_name -> get_quota
def write_getquota(value: object, out: list[bytes]) -> bool:
    if type(value) is _GetQuota:
        node: Any = value
        root: object = node.root
        out.append(b"GETQUOTA ")
        if not write_quota_root_name(root, out):
            return False
        return True
    return False


# getquotaroot: "GETQUOTAROOT" SP mailbox -> get_quota_root
def write_getquotaroot(value: object, out: list[bytes]) -> bool:
    if type(value) is _GetQuotaRoot:
        node: Any = value
        mailbox: object = node.mailbox
        out.append(b"GETQUOTAROOT ")
        if not write_mailbox(mailbox, out):
            return False
        return True
    return False


# setquota: "SETQUOTA" SP quota_root_name SP setquota_list -> set_quota
def write_setquota(value: object, out: list[bytes]) -> bool:
    if type(value) is _SetQuota:
        node: Any = value
        root: object = node.root
        resources: object = node.resources
        out.append(b"SETQUOTA ")
        if not write_quota_root_name(root, out):
            return False
        out.append(b" ")
        if not write_setquota_list(resources, out):
            return False
        return True
    return False


# unauthenticate: "UNAUTHENTICATE" -> unauthenticate
def write_unauthenticate(value: object, out: list[bytes]) -> bool:
    if type(value) is _Unauthenticate:
        out.append(b"UNAUTHENTICATE")
        return True
    return False


# setmetadata: "SETMETADATA" SP mailbox SP entry_values -> set_metadata
def write_setmetadata(value: object, out: list[bytes]) -> bool:
    if type(value) is _SetMetadata:
        node: Any = value
        mailbox: object = node.mailbox
        values: object = node.values
        if is_empty(values):
            return False
        out.append(b"SETMETADATA ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_entry_values(values, out):
            return False
        return True
    return False


# getmetadata: "GETMETADATA" [SP getmetadata_options] SP mailbox SP entries -> get_metadata
def write_getmetadata(value: object, out: list[bytes]) -> bool:
    if type(value) is _GetMetadata:
        node: Any = value
        options: object = node.options
        mailbox: object = node.mailbox
        entries: object = node.entries
        out.append(b"GETMETADATA")
        if not is_empty(options):
            out.append(b" ")
            if not write_getmetadata_options(options, out):
                return False
        out.append(b" ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_entries(entries, out):
            return False
        return True
    return False


# conversions_cmd: "CONVERSIONS" SP from_mime_type_req SP to_mime_type_req -> conversions
def write_conversions_cmd(value: object, out: list[bytes]) -> bool:
    if type(value) is _Conversions:
        node: Any = value
        source: object = node.source
        target: object = node.target
        out.append(b"CONVERSIONS ")
        if not write_from_mime_type_req(source, out):
            return False
        out.append(b" ")
        if not write_to_mime_type_req(target, out):
            return False
        return True
    return False


# comparator_cmd: "COMPARATOR" (SP comp_order_quoted)* -> comparator
def write_comparator_cmd(value: object, out: list[bytes]) -> bool:
    if type(value) is _Comparator:
        node: Any = value
        orders: object = node.orders
        out.append(b"COMPARATOR")
        if not isinstance(orders, tuple) or len(orders) < 0:
            return False
        for item in orders:
            out.append(b" ")
            if not write_comp_order_quoted(item, out):
                return False
        return True
    return False


# compress: "COMPRESS" SP ALGORITHM -> compress
def write_compress(value: object, out: list[bytes]) -> bool:
    if type(value) is _Compress:
        node: Any = value
        algorithm: object = node.algorithm
        out.append(b"COMPRESS ")
        if not write_ALGORITHM(algorithm, out):
            return False
        return True
    return False


# resetkey: "RESETKEY" [SP mailbox (SP MECHANISM)*] -> reset_key
def write_resetkey(value: object, out: list[bytes]) -> bool:
    if type(value) is _ResetKey:
        node: Any = value
        mailbox: object = node.mailbox
        mechanisms: object = node.mechanisms
        out.append(b"RESETKEY")
        if not (mailbox is None and is_empty(mechanisms)):
            out.append(b" ")
            if not write_mailbox(mailbox, out):
                return False
            if not isinstance(mechanisms, tuple) or len(mechanisms) < 0:
                return False
            for item in mechanisms:
                out.append(b" ")
                if not write_MECHANISM(item, out):
                    return False
        return True
    return False


# genurlauth: "GENURLAUTH" (SP url_rump SP MECHANISM)+ -> gen_url_auth
def write_genurlauth(value: object, out: list[bytes]) -> bool:
    if type(value) is _GenUrlAuth:
        node: Any = value
        urls: object = node.urls
        out.append(b"GENURLAUTH")
        if not isinstance(urls, tuple) or len(urls) < 1:
            return False
        for item in urls:
            if not isinstance(item, tuple) or len(item) != 2:
                return False
            item_2, item_3 = item
            out.append(b" ")
            if not write_url_rump(item_2, out):
                return False
            out.append(b" ")
            if not write_MECHANISM(item_3, out):
                return False
        return True
    return False


# urlfetch: "URLFETCH" (SP url_fetch_arg)+ -> url_fetch
def write_urlfetch(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlFetch:
        node: Any = value
        urls: object = node.urls
        out.append(b"URLFETCH")
        if not isinstance(urls, tuple) or len(urls) < 1:
            return False
        for item in urls:
            out.append(b" ")
            if not write_url_fetch_arg(item, out):
                return False
        return True
    return False


# setacl: "SETACL" SP mailbox SP identifier SP mod_rights -> set_acl
def write_setacl(value: object, out: list[bytes]) -> bool:
    if type(value) is _SetAcl:
        node: Any = value
        mailbox: object = node.mailbox
        identifier: object = node.identifier
        rights: object = node.rights
        out.append(b"SETACL ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_identifier(identifier, out):
            return False
        out.append(b" ")
        if not write_mod_rights(rights, out):
            return False
        return True
    return False


# deleteacl: "DELETEACL" SP mailbox SP identifier -> delete_acl
def write_deleteacl(value: object, out: list[bytes]) -> bool:
    if type(value) is _DeleteAcl:
        node: Any = value
        mailbox: object = node.mailbox
        identifier: object = node.identifier
        out.append(b"DELETEACL ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_identifier(identifier, out):
            return False
        return True
    return False


# getacl: "GETACL" SP mailbox -> get_acl
def write_getacl(value: object, out: list[bytes]) -> bool:
    if type(value) is _GetAcl:
        node: Any = value
        mailbox: object = node.mailbox
        out.append(b"GETACL ")
        if not write_mailbox(mailbox, out):
            return False
        return True
    return False


# listrights: "LISTRIGHTS" SP mailbox SP identifier -> list_rights
def write_listrights(value: object, out: list[bytes]) -> bool:
    if type(value) is _ListRights:
        node: Any = value
        mailbox: object = node.mailbox
        identifier: object = node.identifier
        out.append(b"LISTRIGHTS ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_identifier(identifier, out):
            return False
        return True
    return False


# myrights: "MYRIGHTS" SP mailbox -> my_rights
def write_myrights(value: object, out: list[bytes]) -> bool:
    if type(value) is _MyRights:
        node: Any = value
        mailbox: object = node.mailbox
        out.append(b"MYRIGHTS ")
        if not write_mailbox(mailbox, out):
            return False
        return True
    return False


# rlist: "RLIST" SP mailbox SP list_mailbox -> rlist
def write_rlist(value: object, out: list[bytes]) -> bool:
    if type(value) is _Rlist:
        node: Any = value
        reference: object = node.reference
        pattern: object = node.pattern
        out.append(b"RLIST ")
        if not write_mailbox(reference, out):
            return False
        out.append(b" ")
        if not write_list_mailbox(pattern, out):
            return False
        return True
    return False


# rlsub: "RLSUB" SP mailbox SP list_mailbox -> rlsub
def write_rlsub(value: object, out: list[bytes]) -> bool:
    if type(value) is _Rlsub:
        node: Any = value
        reference: object = node.reference
        pattern: object = node.pattern
        out.append(b"RLSUB ")
        if not write_mailbox(reference, out):
            return False
        out.append(b" ")
        if not write_list_mailbox(pattern, out):
            return False
        return True
    return False


# lsub: "LSUB" SP mailbox SP list_mailbox -> lsub
def write_lsub(value: object, out: list[bytes]) -> bool:
    if type(value) is _Lsub:
        node: Any = value
        reference: object = node.reference
        pattern: object = node.pattern
        out.append(b"LSUB ")
        if not write_mailbox(reference, out):
            return False
        out.append(b" ")
        if not write_list_mailbox(pattern, out):
            return False
        return True
    return False


# append: "APPEND" SP mailbox append_messages -> append
#     | "APPEND" SP mailbox append_opts_ext -> append_ext_data
def write_append(value: object, out: list[bytes]) -> bool:
    if type(value) is _Append:
        node: Any = value
        mailbox: object = node.mailbox
        messages: object = node.messages
        out.append(b"APPEND ")
        if not write_mailbox(mailbox, out):
            return False
        if not write_append_messages(messages, out):
            return False
        return True
    if type(value) is _AppendExtData:
        node_2: Any = value
        mailbox_2: object = node_2.mailbox
        flags: object = node_2.flags
        date_time: object = node_2.date_time
        extensions: object = node_2.extensions
        out.append(b"APPEND ")
        if not write_mailbox(mailbox_2, out):
            return False
        if not write_append_opts_ext(flags, date_time, extensions, out):
            return False
        return True
    return False


# create: "CREATE" SP mailbox [create_params] -> create
def write_create(value: object, out: list[bytes]) -> bool:
    if type(value) is _Create:
        node: Any = value
        mailbox: object = node.mailbox
        params: object = node.params
        out.append(b"CREATE ")
        if not write_mailbox(mailbox, out):
            return False
        if not is_empty(params):
            if not write_create_params(params, out):
                return False
        return True
    return False


# delete: "DELETE" SP mailbox -> delete
def write_delete(value: object, out: list[bytes]) -> bool:
    if type(value) is _Delete:
        node: Any = value
        mailbox: object = node.mailbox
        out.append(b"DELETE ")
        if not write_mailbox(mailbox, out):
            return False
        return True
    return False


# examine: "EXAMINE" SP mailbox [select_params] -> examine
def write_examine(value: object, out: list[bytes]) -> bool:
    if type(value) is _Examine:
        node: Any = value
        mailbox: object = node.mailbox
        params: object = node.params
        out.append(b"EXAMINE ")
        if not write_mailbox(mailbox, out):
            return False
        if not is_empty(params):
            if not write_select_params(params, out):
                return False
        return True
    return False


# list: "LIST" [SP list_select_opts] SP mailbox SP mbox_or_pat [SP list_return_opts] -> list
def write_list(value: object, out: list[bytes]) -> bool:
    if type(value) is _List:
        node: Any = value
        select_opts: object = node.select_opts
        reference: object = node.reference
        pattern: object = node.pattern
        return_opts: object = node.return_opts
        out.append(b"LIST")
        if select_opts is not None:
            out.append(b" ")
            if not write_list_select_opts(select_opts, out):
                return False
        out.append(b" ")
        if not write_mailbox(reference, out):
            return False
        out.append(b" ")
        if not write_mbox_or_pat(pattern, out):
            return False
        if return_opts is not None:
            out.append(b" ")
            if not write_list_return_opts(return_opts, out):
                return False
        return True
    return False


# rename: "RENAME" SP mailbox SP mailbox [rename_params] -> rename
def write_rename(value: object, out: list[bytes]) -> bool:
    if type(value) is _Rename:
        node: Any = value
        mailbox: object = node.mailbox
        new_name: object = node.new_name
        params: object = node.params
        out.append(b"RENAME ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_mailbox(new_name, out):
            return False
        if not is_empty(params):
            if not write_rename_params(params, out):
                return False
        return True
    return False


# select: "SELECT" SP mailbox [select_params] -> select
def write_select(value: object, out: list[bytes]) -> bool:
    if type(value) is _Select:
        node: Any = value
        mailbox: object = node.mailbox
        params: object = node.params
        out.append(b"SELECT ")
        if not write_mailbox(mailbox, out):
            return False
        if not is_empty(params):
            if not write_select_params(params, out):
                return False
        return True
    return False


# status: "STATUS" SP mailbox SP "(" status_att (SP status_att)* ")" -> status
def write_status(value: object, out: list[bytes]) -> bool:
    if type(value) is _Status:
        node: Any = value
        mailbox: object = node.mailbox
        items: object = node.items
        out.append(b"STATUS ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" (")
        if not isinstance(items, tuple) or len(items) < 1:
            return False
        for n, item in enumerate(items):
            if n:
                out.append(b" ")
            if not write_status_att(item, out):
                return False
        out.append(b")")
        return True
    return False


# subscribe: "SUBSCRIBE" SP mailbox -> subscribe
def write_subscribe(value: object, out: list[bytes]) -> bool:
    if type(value) is _Subscribe:
        node: Any = value
        mailbox: object = node.mailbox
        out.append(b"SUBSCRIBE ")
        if not write_mailbox(mailbox, out):
            return False
        return True
    return False


# unsubscribe: "UNSUBSCRIBE" SP mailbox -> unsubscribe
def write_unsubscribe(value: object, out: list[bytes]) -> bool:
    if type(value) is _Unsubscribe:
        node: Any = value
        mailbox: object = node.mailbox
        out.append(b"UNSUBSCRIBE ")
        if not write_mailbox(mailbox, out):
            return False
        return True
    return False


# extended_sort: "SORT" search_return_opts SP sort_criteria SP search_criteria -> extended_sort
def write_extended_sort(value: object, out: list[bytes]) -> bool:
    if type(value) is _ExtendedSort:
        node: Any = value
        return_opts: object = node.return_opts
        criteria: object = node.criteria
        charset: object = node.charset
        keys: object = node.keys
        if is_empty(criteria):
            return False
        out.append(b"SORT")
        if not write_search_return_opts(return_opts, out):
            return False
        out.append(b" ")
        if not write_sort_criteria(criteria, out):
            return False
        out.append(b" ")
        if not write_search_criteria(charset, keys, out):
            return False
        return True
    return False


# quoted: QUOTED
# %extend quoted: UTF8_MODE_QUOTED
def write_quoted(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    return False


# replace: "REPLACE" SP SEQ_NUMBER SP mailbox append_message -> replace
def write_replace(value: object, out: list[bytes]) -> bool:
    if type(value) is _Replace:
        node: Any = value
        number: object = node.number
        mailbox: object = node.mailbox
        message: object = node.message
        out.append(b"REPLACE ")
        if not write_SEQ_NUMBER(number, out):
            return False
        out.append(b" ")
        if not write_mailbox(mailbox, out):
            return False
        if not write_append_message(message, out):
            return False
        return True
    return False


# move: "MOVE" SP SEQUENCE_SET SP mailbox -> move
def write_move(value: object, out: list[bytes]) -> bool:
    if type(value) is _Move:
        node: Any = value
        sequence_set: object = node.sequence_set
        mailbox: object = node.mailbox
        out.append(b"MOVE ")
        if not write_SEQUENCE_SET(sequence_set, out):
            return False
        out.append(b" ")
        if not write_mailbox(mailbox, out):
            return False
        return True
    return False


# convert: "CONVERT" SP SEQUENCE_SET SP convert_params SP convert_items -> convert
def write_convert(value: object, out: list[bytes]) -> bool:
    if type(value) is _Convert:
        node: Any = value
        sequence_set: object = node.sequence_set
        mime_type: object = node.mime_type
        params: object = node.params
        items: object = node.items
        out.append(b"CONVERT ")
        if not write_SEQUENCE_SET(sequence_set, out):
            return False
        out.append(b" ")
        if not write_convert_params(mime_type, params, out):
            return False
        out.append(b" ")
        if not write_convert_items(items, out):
            return False
        return not refuses(_REFUSALS_CONVERT, [sequence_set, mime_type, params, items])
    return False


# sort: "SORT" SP sort_criteria SP search_criteria -> sort
def write_sort(value: object, out: list[bytes]) -> bool:
    if type(value) is _Sort:
        node: Any = value
        criteria: object = node.criteria
        charset: object = node.charset
        keys: object = node.keys
        if is_empty(criteria):
            return False
        out.append(b"SORT ")
        if not write_sort_criteria(criteria, out):
            return False
        out.append(b" ")
        if not write_search_criteria(charset, keys, out):
            return False
        return True
    return False


# thread: "THREAD" SP THREAD_ALG SP search_criteria -> thread
def write_thread(value: object, out: list[bytes]) -> bool:
    if type(value) is _Thread:
        node: Any = value
        algorithm: object = node.algorithm
        charset: object = node.charset
        keys: object = node.keys
        out.append(b"THREAD ")
        if not write_THREAD_ALG(algorithm, out):
            return False
        out.append(b" ")
        if not write_search_criteria(charset, keys, out):
            return False
        return True
    return False


# uid_expunge: "UID" SP "EXPUNGE" SP SEQUENCE_SET -> uid_expunge
def write_uid_expunge(value: object, out: list[bytes]) -> bool:
    if type(value) is _UidExpunge:
        node: Any = value
        sequence_set: object = node.sequence_set
        out.append(b"UID EXPUNGE ")
        if not write_SEQUENCE_SET(sequence_set, out):
            return False
        return True
    return False


# message_batches: "UIDBATCHES" SP NZ_NUMBER [SP NZ_NUMBER ":" NZ_NUMBER] -> uid_batches
def write_message_batches(value: object, out: list[bytes]) -> bool:
    if type(value) is _UidBatches:
        node: Any = value
        size: object = node.size
        first: object = node.first
        last: object = node.last
        out.append(b"UIDBATCHES ")
        if not write_NZ_NUMBER(size, out):
            return False
        if not (first is None and last is None):
            out.append(b" ")
            if not write_NZ_NUMBER(first, out):
                return False
            out.append(b":")
            if not write_NZ_NUMBER(last, out):
                return False
        return not refuses(_REFUSALS_MESSAGE_BATCHES, [size, first, last])
    return False


# copy: "COPY" SP SEQUENCE_SET SP mailbox -> copy
def write_copy(value: object, out: list[bytes]) -> bool:
    if type(value) is _Copy:
        node: Any = value
        sequence_set: object = node.sequence_set
        mailbox: object = node.mailbox
        out.append(b"COPY ")
        if not write_SEQUENCE_SET(sequence_set, out):
            return False
        out.append(b" ")
        if not write_mailbox(mailbox, out):
            return False
        return True
    return False


# fetch: "FETCH" SP SEQUENCE_SET SP fetch_items [fetch_modifiers] -> fetch
def write_fetch(value: object, out: list[bytes]) -> bool:
    if type(value) is _Fetch:
        node: Any = value
        sequence_set: object = node.sequence_set
        items: object = node.items
        modifiers: object = node.modifiers
        out.append(b"FETCH ")
        if not write_SEQUENCE_SET(sequence_set, out):
            return False
        out.append(b" ")
        if not write_fetch_items(items, out):
            return False
        if not is_empty(modifiers):
            if not write_fetch_modifiers(modifiers, out):
                return False
        return True
    return False


# store: "STORE" SP SEQUENCE_SET [store_modifiers] SP store_att_flags -> store
def write_store(value: object, out: list[bytes]) -> bool:
    if type(value) is _Store:
        node: Any = value
        sequence_set: object = node.sequence_set
        modifiers: object = node.modifiers
        flags: object = node.flags
        out.append(b"STORE ")
        if not write_SEQUENCE_SET(sequence_set, out):
            return False
        if not is_empty(modifiers):
            if not write_store_modifiers(modifiers, out):
                return False
        out.append(b" ")
        if not write_store_att_flags(flags, out):
            return False
        return True
    return False


# uid: "UID" SP uid_command -> uid
def write_uid(value: object, out: list[bytes]) -> bool:
    if type(value) is _Uid:
        node: Any = value
        command: object = node.command
        out.append(b"UID ")
        if not write_uid_command(command, out, _number_of(command)):
            return False
        return True
    return False


# search: "SEARCH" [search_return_opts] SP search_program -> search
def write_search(value: object, out: list[bytes]) -> bool:
    if type(value) is _Search:
        node: Any = value
        return_opts: object = node.return_opts
        charset: object = node.charset
        keys: object = node.keys
        out.append(b"SEARCH")
        if return_opts is not None:
            if not write_search_return_opts(return_opts, out):
                return False
        out.append(b" ")
        if not write_search_program(charset, keys, out):
            return False
        return True
    return False


# login: "LOGIN" SP userid SP password -> login
def write_login(value: object, out: list[bytes]) -> bool:
    if type(value) is _Login:
        node: Any = value
        userid: object = node.userid
        password: object = node.password
        out.append(b"LOGIN ")
        if not write_userid(userid, out):
            return False
        out.append(b" ")
        if not write_password(password, out):
            return False
        return True
    return False


# authenticate: "AUTHENTICATE" SP AUTH_TYPE [SP (INITIAL_RESPONSE | absent)] -> authenticate
def write_authenticate(value: object, out: list[bytes]) -> bool:
    if type(value) is _Authenticate:
        node: Any = value
        auth_type: object = node.auth_type
        initial_response: object = node.initial_response
        out.append(b"AUTHENTICATE ")
        if not write_AUTH_TYPE(auth_type, out):
            return False
        if initial_response is not _UNSET:
            out.append(b" ")
            if not _write_authenticate_1(initial_response, out):
                return False
        return True
    return False


# unknown_text: (UNKNOWN_TEXT | LITERAL | LITERAL8)+
def write_unknown_text(value: object, out: list[bytes]) -> bool:
    if type(value) is not bytes or not isinstance(value, bytes):
        return False
    if skip_unknown_text(value + b"\r\n", 0) == len(value):
        return add(value, out)
    return False


# urldata_simple: url_full SP nstring -> url_data_simple
def write_urldata_simple(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlDataSimple:
        node: Any = value
        url: object = node.url
        data: object = node.data
        if not write_url_full(url, out):
            return False
        out.append(b" ")
        if not write_nstring(data, out):
            return False
        return True
    return False


# urldata_ext: url_full url_metadata -> url_data_ext
def write_urldata_ext(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlDataExt:
        node: Any = value
        url: object = node.url
        metadata: object = node.metadata
        if is_empty(metadata):
            return False
        if not write_url_full(url, out):
            return False
        if not write_url_metadata(metadata, out):
            return False
        return True
    return False


# entry_value: entry SP value
def write_entry_value(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_entry(value1, out):
        return False
    out.append(b" ")
    if not write_value(value2, out):
        return False
    return True


# entry: astring
def write_entry(value: object, out: list[bytes]) -> bool:
    if not write_astring(value, out):
        return False
    return not refuses(_REFUSALS_ENTRY, [value])


# unknown_capability.-1: UNKNOWN_CAPABILITY_NAME
def write_unknown_capability(value: object, out: list[bytes]) -> bool:
    if not write_UNKNOWN_CAPABILITY_NAME(value, out):
        return False
    return True


# id_fields: "(" [string SP nstring (SP string SP nstring)*] ")"
def write_id_fields(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not isinstance(item, tuple) or len(item) != 2:
            return False
        item_2, item_3 = item
        if not write_string(item_2, out):
            return False
        out.append(b" ")
        if not write_nstring(item_3, out):
            return False
    out.append(b")")
    return not refuses(_REFUSALS_ID_FIELDS, [value])


# any_resp_text: resp_text
# %extend any_resp_text: no_resp_text
def write_any_resp_text(value1: object, value2: object, out: list[bytes]) -> bool:
    if value1 is None and value2 is None:
        return write_no_resp_text(value1, value2, out)
    if not write_resp_text(value1, value2, out):
        return False
    return True


# quota_response: "QUOTA" SP quota_root_name SP quota_list -> quota_data
def write_quota_response(value: object, out: list[bytes]) -> bool:
    if type(value) is _QuotaData:
        node: Any = value
        root: object = node.root
        resources: object = node.resources
        out.append(b"QUOTA ")
        if not write_quota_root_name(root, out):
            return False
        out.append(b" ")
        if not write_quota_list(resources, out):
            return False
        return True
    return False


# quotaroot_response: "QUOTAROOT" SP mailbox (SP quota_root_name)* -> quota_root_data
def write_quotaroot_response(value: object, out: list[bytes]) -> bool:
    if type(value) is _QuotaRootData:
        node: Any = value
        mailbox: object = node.mailbox
        roots: object = node.roots
        out.append(b"QUOTAROOT ")
        if not write_mailbox(mailbox, out):
            return False
        if not isinstance(roots, tuple) or len(roots) < 0:
            return False
        for item in roots:
            out.append(b" ")
            if not write_quota_root_name(item, out):
                return False
        return True
    return False


# search_sort_mod_seq: "(" "MODSEQ" SP mod_sequence_value ")"
def write_search_sort_mod_seq(value: object, out: list[bytes]) -> bool:
    out.append(b"(MODSEQ ")
    if not write_mod_sequence_value(value, out):
        return False
    out.append(b")")
    return True


# resp_jmapaccess: "JMAPACCESS" SP quoted -> jmap_access
def write_resp_jmapaccess(value: object, out: list[bytes]) -> bool:
    if type(value) is _JmapAccess:
        node: Any = value
        url: object = node.url
        out.append(b"JMAPACCESS ")
        if not write_quoted(url, out):
            return False
        return True
    return False


# sort_data: "SORT" (SP NZ_NUMBER)* -> sort_data
# %extend sort_data: "SORT" (SP NZ_NUMBER)+ SP search_sort_mod_seq -> sort_data_mod_seq
def write_sort_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _SortDataModSeq:
        node: Any = value
        numbers: object = node.numbers
        modseq: object = node.modseq
        out.append(b"SORT")
        if not isinstance(numbers, tuple) or len(numbers) < 1:
            return False
        for item in numbers:
            out.append(b" ")
            if not write_NZ_NUMBER(item, out):
                return False
        out.append(b" ")
        if not write_search_sort_mod_seq(modseq, out):
            return False
        return True
    if type(value) is _SortData:
        node_2: Any = value
        numbers_2: object = node_2.numbers
        out.append(b"SORT")
        if not isinstance(numbers_2, tuple) or len(numbers_2) < 0:
            return False
        for item_2 in numbers_2:
            out.append(b" ")
            if not write_NZ_NUMBER(item_2, out):
                return False
        return True
    return False


# thread_data: "THREAD" [SP thread_list+] -> thread_data
def write_thread_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _ThreadData:
        node: Any = value
        threads: object = node.threads
        out.append(b"THREAD")
        if not is_empty(threads):
            out.append(b" ")
            if not isinstance(threads, tuple) or len(threads) < 1:
                return False
            for item in threads:
                if not write_thread_list(item, out, 0):
                    return False
        return True
    return False


# esearch_response: "ESEARCH" [search_correlator] [SP "UID"] (SP search_return_data)* -> esearch
# %extend esearch_response: "ESEARCH" mailbox_correlators SP "UID" (SP search_return_data)* -> mailbox_esearch
def write_esearch_response(value: object, out: list[bytes]) -> bool:
    if type(value) is _MailboxEsearch:
        node: Any = value
        correlators: object = node.correlators
        data: object = node.data
        if is_empty(correlators):
            return False
        out.append(b"ESEARCH")
        if not write_mailbox_correlators(correlators, out):
            return False
        out.append(b" UID")
        if not isinstance(data, tuple) or len(data) < 0:
            return False
        for item in data:
            out.append(b" ")
            if not write_search_return_data(item, out, _number_of(item)):
                return False
        return True
    if type(value) is _Esearch:
        node_2: Any = value
        tag: object = node_2.tag
        uid: object = node_2.uid
        data_2: object = node_2.data
        out.append(b"ESEARCH")
        if tag is not None:
            if not write_search_correlator(tag, out):
                return False
        if uid is not False:
            if uid is not True:
                return False
            out.append(b" UID")
        if not isinstance(data_2, tuple) or len(data_2) < 0:
            return False
        for item_2 in data_2:
            out.append(b" ")
            if not write_search_return_data(item_2, out, _number_of(item_2)):
                return False
        return True
    return False


# acl_data: "ACL" SP mailbox (SP identifier SP rights)* -> acl_data
def write_acl_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _AclData:
        node: Any = value
        mailbox: object = node.mailbox
        entries: object = node.entries
        out.append(b"ACL ")
        if not write_mailbox(mailbox, out):
            return False
        if not isinstance(entries, tuple) or len(entries) < 0:
            return False
        for item in entries:
            if not isinstance(item, tuple) or len(item) != 2:
                return False
            item_2, item_3 = item
            out.append(b" ")
            if not write_identifier(item_2, out):
                return False
            out.append(b" ")
            if not write_rights(item_3, out):
                return False
        return True
    return False


# listrights_data: "LISTRIGHTS" SP mailbox SP identifier SP required_rights (SP rights)* -> list_rights_data
def write_listrights_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _ListRightsData:
        node: Any = value
        mailbox: object = node.mailbox
        identifier: object = node.identifier
        required_rights: object = node.required_rights
        optional_rights: object = node.optional_rights
        out.append(b"LISTRIGHTS ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_identifier(identifier, out):
            return False
        out.append(b" ")
        if not write_required_rights(required_rights, out):
            return False
        if not isinstance(optional_rights, tuple) or len(optional_rights) < 0:
            return False
        for item in optional_rights:
            out.append(b" ")
            if not write_rights(item, out):
                return False
        return not refuses(_REFUSALS_LISTRIGHTS_DATA, [mailbox, identifier, required_rights, optional_rights])
    return False


# myrights_data: "MYRIGHTS" SP mailbox SP rights -> my_rights_data
def write_myrights_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _MyRightsData:
        node: Any = value
        mailbox: object = node.mailbox
        rights: object = node.rights
        out.append(b"MYRIGHTS ")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_rights(rights, out):
            return False
        return True
    return False


# namespace_response: "NAMESPACE" SP namespaces SP namespaces SP namespaces -> namespace_data
def write_namespace_response(value: object, out: list[bytes]) -> bool:
    if type(value) is _NamespaceData:
        node: Any = value
        personal: object = node.personal
        other_users: object = node.other_users
        shared: object = node.shared
        out.append(b"NAMESPACE ")
        if not write_namespaces(personal, out):
            return False
        out.append(b" ")
        if not write_namespaces(other_users, out):
            return False
        out.append(b" ")
        if not write_namespaces(shared, out):
            return False
        return True
    return False


# uidbatches_response: "UIDBATCHES" search_correlator [SP UID_RANGES] -> uid_batches_data
def write_uidbatches_response(value: object, out: list[bytes]) -> bool:
    if type(value) is _UidBatchesData:
        node: Any = value
        tag: object = node.tag
        batches: object = node.batches
        out.append(b"UIDBATCHES")
        if not write_search_correlator(tag, out):
            return False
        if batches is not None:
            out.append(b" ")
            if not write_UID_RANGES(batches, out):
                return False
        return not refuses(_REFUSALS_UIDBATCHES_RESPONSE, [tag, batches])
    return False


# mailbox_list: "(" [mbx_list_flags] ")" SP (DELIMITER | NIL) SP mailbox [SP mbox_list_extended]
def write_mailbox_list(value1: object, value2: object, value3: object, value4: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not is_empty(value1):
        if not write_mbx_list_flags(value1, out):
            return False
    out.append(b") ")
    if not _write_mailbox_list_1(value2, out):
        return False
    out.append(b" ")
    if not write_mailbox(value3, out):
        return False
    if value4 is not None:
        out.append(b" ")
        if not write_mbox_list_extended(value4, out):
            return False
    return True


# flag_list: "(" [flag (SP flag)*] ")"
def write_flag_list(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_flag(item, out):
            return False
    out.append(b")")
    return True


# status_att_list: status_att_val (SP status_att_val)*
def write_status_att_list(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_status_att_val(item, out, _number_of(item)):
            return False
    return True


# expunged_resp: "VANISHED" [SP "(EARLIER)"] SP known_uids -> vanished
def write_expunged_resp(value: object, out: list[bytes]) -> bool:
    if type(value) is _Vanished:
        node: Any = value
        earlier: object = node.earlier
        known_uids: object = node.known_uids
        out.append(b"VANISHED")
        if earlier is not False:
            if earlier is not True:
                return False
            out.append(b" (EARLIER)")
        out.append(b" ")
        if not write_known_uids(known_uids, out):
            return False
        return True
    return False


# msg_att: "(" msg_att_item (SP msg_att_item)* ")"
def write_msg_att(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_msg_att_item(item, out, _number_of(item)):
            return False
    out.append(b")")
    return True


# convert_correlator: "(" "TAG" SP tag_string ")"
def write_convert_correlator(value: object, out: list[bytes]) -> bool:
    out.append(b"(TAG ")
    if not write_tag_string(value, out):
        return False
    out.append(b")")
    return True


# convert_msg_attrs: "(" convert_msg_att (SP convert_msg_att)* ")"
def write_convert_msg_attrs(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_convert_msg_att(item, out, _number_of(item)):
            return False
    out.append(b")")
    return not refuses(_REFUSALS_CONVERT_MSG_ATTRS, [value])


# unknown_message_data.-1: NUMBER SP UNKNOWN_MESSAGE_DATA_NAME [SP unknown_text] -> unknown_message_data
def write_unknown_message_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownMessageData:
        node: Any = value
        number: object = node.number
        name: object = node.name
        text: object = node.text
        if not write_NUMBER(number, out):
            return False
        out.append(b" ")
        if not write_UNKNOWN_MESSAGE_DATA_NAME(name, out):
            return False
        if text is not None:
            out.append(b" ")
            if not write_unknown_text(text, out):
                return False
        return True
    return False


# code_without_text: "[" resp_text_code "]" SP absent
def write_code_without_text(value1: object, value2: object, out: list[bytes]) -> bool:
    out.append(b"[")
    if not write_resp_text_code(value1, out, _number_of(value1)):
        return False
    if value2 is not None:
        return False
    out.append(b"] ")
    return True


# resp_text_code: "ALERT" -> alert
#     | "BADCHARSET" [SP "(" astring (SP astring)* ")"] -> bad_charset
#     | capability_data
#     | "PARSE" -> parse
#     | "PERMANENTFLAGS" SP "(" [flag_perm (SP flag_perm)*] ")" -> permanent_flags
#     | "READ-ONLY" -> read_only
#     | "READ-WRITE" -> read_write
#     | "TRYCREATE" -> try_create
#     | "UIDNEXT" SP NZ_NUMBER -> uid_next
#     | "UIDVALIDITY" SP NZ_NUMBER -> uid_validity
#     | unknown_code
# %extend resp_text_code: "UNSEEN" SP NZ_NUMBER -> unseen
# %extend resp_text_code: "TOOFEW" -> too_few
#     | "TOOMANY" -> too_many
# %extend resp_text_code: "NEWNAME" SP code_mailbox SP code_mailbox -> new_name
# %extend resp_text_code: "REFERRAL" (SP URL)+ -> referral
# %extend resp_text_code: "UNKNOWN-CTE" -> unknown_cte
# %extend resp_text_code: resp_code_apnd | resp_code_copy | "UIDNOTSTICKY" -> uid_not_sticky
# %extend resp_text_code: "URLMECH" SP "INTERNAL" (SP url_mechanism)* -> url_mech
# %extend resp_text_code: "COMPRESSIONACTIVE" -> compression_active
# %extend resp_text_code: "BADCOMPARATOR" -> bad_comparator
# %extend resp_text_code: "TEMPFAIL" -> temp_fail
#     | "MAXCONVERTMESSAGES" SP NZ_NUMBER -> max_convert_messages
#     | "MAXCONVERTPARTS" SP NZ_NUMBER -> max_convert_parts
# %extend resp_text_code: "METADATA" SP "LONGENTRIES" SP NUMBER -> metadata_long_entries
#     | "METADATA" SP "MAXSIZE" SP NUMBER -> metadata_max_size
#     | "METADATA" SP "TOOMANY" -> metadata_too_many
#     | "METADATA" SP "NOPRIVATE" -> metadata_no_private
# %extend resp_text_code: "UNDEFINED-FILTER" SP filter_name -> undefined_filter
# %extend resp_text_code: "UNAVAILABLE" -> unavailable
#     | "AUTHENTICATIONFAILED" -> authentication_failed
#     | "AUTHORIZATIONFAILED" -> authorization_failed
#     | "EXPIRED" -> expired
#     | "PRIVACYREQUIRED" -> privacy_required
#     | "CONTACTADMIN" -> contact_admin
#     | "NOPERM" -> no_perm
#     | "INUSE" -> in_use
#     | "EXPUNGEISSUED" -> expunge_issued
#     | "CORRUPTION" -> corruption
#     | "SERVERBUG" -> server_bug
#     | "CLIENTBUG" -> client_bug
#     | "CANNOT" -> cannot
#     | "LIMIT" -> limit
#     | "OVERQUOTA" -> over_quota
#     | "ALREADYEXISTS" -> already_exists
#     | "NONEXISTENT" -> nonexistent
# %extend resp_text_code: "INPROGRESS" [SP in_progress_details] -> in_progress
# %extend resp_text_code: "UIDREQUIRED" -> uid_required
# %extend resp_text_code: "MESSAGELIMIT" SP message_limit [SP uniqueid] -> message_limit
# %extend resp_text_code: objectid_compound
# %extend resp_text_code: toobig_response_code
# %extend resp_text_code: badurl_response_code
# %extend resp_text_code: "NOTSAVED" -> not_saved
# %extend resp_text_code: "ANNOTATE" SP "TOOBIG" -> annotate_too_big
#     | "ANNOTATE" SP "TOOMANY" -> annotate_too_many
#     | "ANNOTATIONS" SP ann_size
# %extend resp_text_code: "NOUPDATE" SP quoted -> no_update
# %extend resp_text_code: "NOT-UTF-8" -> not_utf8
#     | "UTF-8-ONLY" -> utf8_only
# %extend resp_text_code: "USEATTR" -> use_attr
# %extend resp_text_code: "HIGHESTMODSEQ" SP mod_sequence_value -> highest_mod_seq
#     | "NOMODSEQ" -> no_mod_seq
#     | "MODIFIED" SP RESPONSE_SET -> modified
# %extend resp_text_code: "CLOSED" -> closed
# %extend resp_text_code: "MAILBOXID" SP "(" OBJECTID ")" -> mailbox_id
# %extend resp_text_code: "HASCHILDREN" -> has_children
# %extend resp_text_code: "NOTIFICATIONOVERFLOW" -> notification_overflow
#     | unsupported_events_code
def write_resp_text_code(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_12[k]
    if way == 1:  # NotificationOverflow
        out.append(b"NOTIFICATIONOVERFLOW")
        return True
    if way == 2:  # BadEvent
        return write_unsupported_events_code(value, out)
    if way == 3:  # HasChildren
        out.append(b"HASCHILDREN")
        return True
    if way == 4:  # MailboxId
        node: Any = value
        objectid: object = node.objectid
        out.append(b"MAILBOXID (")
        if not write_OBJECTID(objectid, out):
            return False
        out.append(b")")
        return True
    if way == 5:  # Closed
        out.append(b"CLOSED")
        return True
    if way == 6:  # HighestModSeq
        node_2: Any = value
        modseq: object = node_2.modseq
        out.append(b"HIGHESTMODSEQ ")
        if not write_mod_sequence_value(modseq, out):
            return False
        return True
    if way == 7:  # NoModSeq
        out.append(b"NOMODSEQ")
        return True
    if way == 8:  # Modified
        node_3: Any = value
        sequence_set: object = node_3.sequence_set
        out.append(b"MODIFIED ")
        if not write_RESPONSE_SET(sequence_set, out):
            return False
        return True
    if way == 9:  # UseAttr
        out.append(b"USEATTR")
        return True
    if way == 10:  # NotUtf8
        out.append(b"NOT-UTF-8")
        return True
    if way == 11:  # Utf8Only
        out.append(b"UTF-8-ONLY")
        return True
    if way == 12:  # NoUpdate
        node_4: Any = value
        tag: object = node_4.tag
        out.append(b"NOUPDATE ")
        if not write_quoted(tag, out):
            return False
        return True
    if way == 13:  # AnnotateTooBig
        out.append(b"ANNOTATE TOOBIG")
        return True
    if way == 14:  # AnnotateTooMany
        out.append(b"ANNOTATE TOOMANY")
        return True
    if way == 15:
        out.append(b"ANNOTATIONS ")
        if not write_ann_size(value, out):
            return False
        return True
    if way == 16:  # NotSaved
        out.append(b"NOTSAVED")
        return True
    if way == 17:  # BadUrl
        return write_badurl_response_code(value, out)
    if way == 18:  # TooBig
        return write_toobig_response_code(value, out)
    if way == 19:  # ObjectIds
        return write_objectid_compound(value, out)
    if way == 20:  # MessageLimit
        node_5: Any = value
        limit: object = node_5.limit
        uid: object = node_5.uid
        out.append(b"MESSAGELIMIT ")
        if not write_message_limit(limit, out):
            return False
        if uid is not None:
            out.append(b" ")
            if not write_uniqueid(uid, out):
                return False
        return True
    if way == 21:  # UidRequired
        out.append(b"UIDREQUIRED")
        return True
    if way == 22:  # InProgress
        node_6: Any = value
        details: object = node_6.details
        out.append(b"INPROGRESS")
        if details is not None:
            out.append(b" ")
            if not write_in_progress_details(details, out):
                return False
        return True
    if way == 23:  # Unavailable
        out.append(b"UNAVAILABLE")
        return True
    if way == 24:  # AuthenticationFailed
        out.append(b"AUTHENTICATIONFAILED")
        return True
    if way == 25:  # AuthorizationFailed
        out.append(b"AUTHORIZATIONFAILED")
        return True
    if way == 26:  # Expired
        out.append(b"EXPIRED")
        return True
    if way == 27:  # PrivacyRequired
        out.append(b"PRIVACYREQUIRED")
        return True
    if way == 28:  # ContactAdmin
        out.append(b"CONTACTADMIN")
        return True
    if way == 29:  # NoPerm
        out.append(b"NOPERM")
        return True
    if way == 30:  # InUse
        out.append(b"INUSE")
        return True
    if way == 31:  # ExpungeIssued
        out.append(b"EXPUNGEISSUED")
        return True
    if way == 32:  # Corruption
        out.append(b"CORRUPTION")
        return True
    if way == 33:  # ServerBug
        out.append(b"SERVERBUG")
        return True
    if way == 34:  # ClientBug
        out.append(b"CLIENTBUG")
        return True
    if way == 35:  # Cannot
        out.append(b"CANNOT")
        return True
    if way == 36:  # Limit
        out.append(b"LIMIT")
        return True
    if way == 37:  # OverQuota
        out.append(b"OVERQUOTA")
        return True
    if way == 38:  # AlreadyExists
        out.append(b"ALREADYEXISTS")
        return True
    if way == 39:  # Nonexistent
        out.append(b"NONEXISTENT")
        return True
    if way == 40:  # UndefinedFilter
        node_7: Any = value
        name: object = node_7.name
        out.append(b"UNDEFINED-FILTER ")
        if not write_filter_name(name, out):
            return False
        return True
    if way == 41:  # MetadataLongEntries
        node_8: Any = value
        octets_2: object = node_8.octets
        out.append(b"METADATA LONGENTRIES ")
        if not write_NUMBER(octets_2, out):
            return False
        return True
    if way == 42:  # MetadataMaxSize
        node_9: Any = value
        octets_3: object = node_9.octets
        out.append(b"METADATA MAXSIZE ")
        if not write_NUMBER(octets_3, out):
            return False
        return True
    if way == 43:  # MetadataTooMany
        out.append(b"METADATA TOOMANY")
        return True
    if way == 44:  # MetadataNoPrivate
        out.append(b"METADATA NOPRIVATE")
        return True
    if way == 45:  # TempFail
        out.append(b"TEMPFAIL")
        return True
    if way == 46:  # MaxConvertMessages
        node_10: Any = value
        number: object = node_10.number
        out.append(b"MAXCONVERTMESSAGES ")
        if not write_NZ_NUMBER(number, out):
            return False
        return True
    if way == 47:  # MaxConvertParts
        node_11: Any = value
        number_2: object = node_11.number
        out.append(b"MAXCONVERTPARTS ")
        if not write_NZ_NUMBER(number_2, out):
            return False
        return True
    if way == 48:  # BadComparator
        out.append(b"BADCOMPARATOR")
        return True
    if way == 49:  # CompressionActive
        out.append(b"COMPRESSIONACTIVE")
        return True
    if way == 50:  # UrlMech
        node_12: Any = value
        mechanisms: object = node_12.mechanisms
        out.append(b"URLMECH INTERNAL")
        if not isinstance(mechanisms, tuple) or len(mechanisms) < 0:
            return False
        for item in mechanisms:
            out.append(b" ")
            if not write_url_mechanism(item, out):
                return False
        return True
    if way == 51:  # AppendUid
        return write_resp_code_apnd(value, out)
    if way == 52:  # CopyUid
        return write_resp_code_copy(value, out)
    if way == 53:  # UidNotSticky
        out.append(b"UIDNOTSTICKY")
        return True
    if way == 54:  # UnknownCte
        out.append(b"UNKNOWN-CTE")
        return True
    if way == 55:  # Referral
        node_13: Any = value
        urls: object = node_13.urls
        out.append(b"REFERRAL")
        if not isinstance(urls, tuple) or len(urls) < 1:
            return False
        for item_2 in urls:
            out.append(b" ")
            if not write_URL(item_2, out):
                return False
        return True
    if way == 56:  # NewName
        node_14: Any = value
        mailbox: object = node_14.mailbox
        new_name: object = node_14.new_name
        out.append(b"NEWNAME ")
        if not write_code_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_code_mailbox(new_name, out):
            return False
        return True
    if way == 57:  # TooFew
        out.append(b"TOOFEW")
        return True
    if way == 58:  # TooMany
        out.append(b"TOOMANY")
        return True
    if way == 59:  # Unseen
        node_15: Any = value
        number_3: object = node_15.number
        out.append(b"UNSEEN ")
        if not write_NZ_NUMBER(number_3, out):
            return False
        return True
    if way == 60:  # Alert
        out.append(b"ALERT")
        return True
    if way == 61:  # BadCharset
        node_16: Any = value
        charsets: object = node_16.charsets
        out.append(b"BADCHARSET")
        if not is_empty(charsets):
            out.append(b" (")
            if not isinstance(charsets, tuple) or len(charsets) < 1:
                return False
            for n, item_3 in enumerate(charsets):
                if n:
                    out.append(b" ")
                if not write_astring(item_3, out):
                    return False
            out.append(b")")
        return True
    if way == 62:  # CapabilityData
        return write_capability_data(value, out)
    if way == 63:  # Parse
        out.append(b"PARSE")
        return True
    if way == 64:  # PermanentFlags
        node_17: Any = value
        flags: object = node_17.flags
        out.append(b"PERMANENTFLAGS (")
        if not isinstance(flags, tuple) or len(flags) < 0:
            return False
        for n, item_4 in enumerate(flags):
            if n:
                out.append(b" ")
            if not write_flag_perm(item_4, out):
                return False
        out.append(b")")
        return True
    if way == 65:  # ReadOnly
        out.append(b"READ-ONLY")
        return True
    if way == 66:  # ReadWrite
        out.append(b"READ-WRITE")
        return True
    if way == 67:  # TryCreate
        out.append(b"TRYCREATE")
        return True
    if way == 68:  # UidNext
        node_18: Any = value
        uid_2: object = node_18.uid
        out.append(b"UIDNEXT ")
        if not write_NZ_NUMBER(uid_2, out):
            return False
        return True
    if way == 69:  # UidValidity
        node_19: Any = value
        uidvalidity: object = node_19.uidvalidity
        out.append(b"UIDVALIDITY ")
        if not write_NZ_NUMBER(uidvalidity, out):
            return False
        return True
    if way == 70:  # UnknownCode
        return write_unknown_code(value, out)
    return False


# text: TEXT
def write_text(value: object, out: list[bytes]) -> bool:
    if not write_TEXT(value, out):
        return False
    return True


# iuserinfo: ENC_USER [iauth] -> iuserinfo
#     | absent iauth -> iuserinfo
def write_iuserinfo(value: object, out: list[bytes]) -> bool:
    if type(value) is _Iuserinfo:
        start = len(out)
        if _write_iuserinfo_1(value, out):
            return True
        del out[start:]
        if _write_iuserinfo_2(value, out):
            return True
        del out[start:]
        return False
    return False


# host: IP_LITERAL | REG_NAME
def write_host(value: object, out: list[bytes]) -> bool:
    if write_IP_LITERAL(value, out):
        return True
    if not write_REG_NAME(value, out):
        return False
    return True


# icommand: imessagelist | imessagepart [iurlauth] -> imessage_part
def write_icommand(value: object, out: list[bytes]) -> bool:
    if type(value) is _ImessageList:
        return write_imessagelist(value, out)
    if type(value) is _ImessagePart:
        node: Any = value
        mailbox: object = node.mailbox
        uidvalidity: object = node.uidvalidity
        uid: object = node.uid
        section: object = node.section
        partial: object = node.partial
        urlauth: object = node.urlauth
        if not write_imessagepart(mailbox, uidvalidity, uid, section, partial, out):
            return False
        if urlauth is not None:
            if not write_iurlauth(urlauth, out):
                return False
        return True
    return False


# imailbox_ref: ENC_MAILBOX [iuidvalidity]
def write_imailbox_ref(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_ENC_MAILBOX(value1, out):
        return False
    if value2 is not None:
        if not write_iuidvalidity(value2, out):
            return False
    return True


# iuid: "/" iuid_only
def write_iuid(value: object, out: list[bytes]) -> bool:
    out.append(b"/")
    if not write_iuid_only(value, out):
        return False
    return True


# isection: "/" isection_only
def write_isection(value: object, out: list[bytes]) -> bool:
    out.append(b"/")
    if not write_isection_only(value, out):
        return False
    return True


# ipartial: "/" ipartial_only
def write_ipartial(value: object, out: list[bytes]) -> bool:
    out.append(b"/")
    if not write_ipartial_only(value, out):
        return False
    return True


# expire: ";EXPIRE=" INTERNET_DATE_TIME
def write_expire(value: object, out: list[bytes]) -> bool:
    out.append(b";EXPIRE=")
    if not write_INTERNET_DATE_TIME(value, out):
        return False
    return True


# access: "submit+" ENC_USER -> submit_access
#     | "user+" ENC_USER -> user_access
#     | "authuser" -> authuser_access
#     | "anonymous" -> anonymous_access
# %extend access: "stream" -> stream_access
# %extend access: application_access
def write_access(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_13[k]
    if way == 1:  # UnknownAccess
        return write_application_access(value, out)
    if way == 2:  # StreamAccess
        out.append(b"stream")
        return True
    if way == 3:  # SubmitAccess
        node: Any = value
        user: object = node.user
        out.append(b"submit+")
        if not write_ENC_USER(user, out):
            return False
        return True
    if way == 4:  # UserAccess
        node_2: Any = value
        user_2: object = node_2.user
        out.append(b"user+")
        if not write_ENC_USER(user_2, out):
            return False
        return True
    if way == 5:  # AuthuserAccess
        out.append(b"authuser")
        return True
    if way == 6:  # AnonymousAccess
        out.append(b"anonymous")
        return True
    return False


# ipath_noscheme: PATH_NOSCHEME [iuidvalidity]
def write_ipath_noscheme(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_PATH_NOSCHEME(value1, out):
        return False
    if value2 is not None:
        if not write_iuidvalidity(value2, out):
            return False
    return True


# imsg_or_part: ipath_noscheme iuid [isection] [ipartial] -> imsg_or_part
#     | absent absent iuid_only [isection] [ipartial] -> imsg_or_part
#     | absent absent absent isection_only [ipartial] -> imsg_or_part
#     | absent absent absent absent ipartial_only -> imsg_or_part
def write_imsg_or_part(value: object, out: list[bytes]) -> bool:
    if type(value) is _ImsgOrPart:
        start = len(out)
        if _write_imsg_or_part_1(value, out):
            return True
        del out[start:]
        if _write_imsg_or_part_2(value, out):
            return True
        del out[start:]
        if _write_imsg_or_part_3(value, out):
            return True
        del out[start:]
        if _write_imsg_or_part_4(value, out):
            return True
        del out[start:]
        return False
    return False


# lang_range_quoted: astring
def write_lang_range_quoted(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# esearch_source_opts: "IN" SP "(" source_mbox [SP "(" scope_options ")"] ")"
def write_esearch_source_opts(value1: object, value2: object, out: list[bytes]) -> bool:
    out.append(b"IN (")
    if not write_source_mbox(value1, out):
        return False
    if not is_empty(value2):
        out.append(b" (")
        if not write_scope_options(value2, out):
            return False
        out.append(b")")
    out.append(b")")
    return True


# search_return_opts: SP "RETURN" SP "(" [search_return_opt (SP search_return_opt)*] ")"
def write_search_return_opts(value: object, out: list[bytes]) -> bool:
    out.append(b" RETURN (")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_search_return_opt(item, out, _number_of(item)):
            return False
    out.append(b")")
    return not refuses(_REFUSALS_SEARCH_RETURN_OPTS, [value])


# search_program: ["CHARSET" SP charset SP] search_key (SP search_key)*
def write_search_program(value1: object, value2: object, out: list[bytes]) -> bool:
    if value1 is not None:
        out.append(b"CHARSET ")
        if not write_charset(value1, out):
            return False
        out.append(b" ")
    if not isinstance(value2, tuple) or len(value2) < 1:
        return False
    for n, item in enumerate(value2):
        if n:
            out.append(b" ")
        if not write_search_key(item, out, 0, _number_of(item)):
            return False
    return True


def _write_notify_1(value: object, out: list[bytes]) -> bool:
    if type(value) is _NotifySet:
        return write_notify_set(value, out)
    if not write_notify_none(value, out):
        return False
    return True


# quota_root_name: astring
def write_quota_root_name(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# setquota_list: "(" [setquota_resource (SP setquota_resource)*] ")"
def write_setquota_list(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_setquota_resource(item, out):
            return False
    out.append(b")")
    return True


# getmetadata_options: "(" getmetadata_option (SP getmetadata_option)* ")"
def write_getmetadata_options(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_getmetadata_option(item, out):
            return False
    out.append(b")")
    return True


# entries: entry | "(" entry (SP entry)* ")"
def write_entries(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_entry(value, out)
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_entry(item, out):
            return False
    out.append(b")")
    return True


# from_mime_type_req: astring
def write_from_mime_type_req(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# to_mime_type_req: astring
def write_to_mime_type_req(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# comp_order_quoted: astring
def write_comp_order_quoted(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# url_rump: astring
def write_url_rump(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# url_fetch_arg: url_fetch_simple | url_fetch_ext
def write_url_fetch_arg(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_url_fetch_simple(value, out)
    if not write_url_fetch_ext(value, out):
        return False
    return True


# identifier: astring
def write_identifier(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# mod_rights: astring
def write_mod_rights(value: object, out: list[bytes]) -> bool:
    if not write_astring(value, out):
        return False
    return not refuses(_REFUSALS_MOD_RIGHTS, [value])


# list_mailbox: LIST_CHARS | string
def write_list_mailbox(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_3):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# append_messages: append_message+
# %extend append_messages: several_messages
def write_append_messages(value: object, out: list[bytes]) -> bool:
    mark = len(out)
    if write_several_messages(value, out):
        return True
    del out[mark:]
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for item in value:
        if not write_append_message(item, out):
            return False
    return True


# append_opts_ext: [SP flag_list] [SP date_time] (SP append_ext)+
def write_append_opts_ext(value1: object, value2: object, value3: object, out: list[bytes]) -> bool:
    if value1 is not None:
        out.append(b" ")
        if not write_flag_list(value1, out):
            return False
    if value2 is not None:
        out.append(b" ")
        if not write_date_time(value2, out):
            return False
    if not isinstance(value3, tuple) or len(value3) < 1:
        return False
    for item in value3:
        out.append(b" ")
        if not write_append_ext(item, out):
            return False
    return not refuses(_REFUSALS_APPEND_OPTS_EXT, [value1, value2, value3])


# create_params: SP "(" create_param (SP create_param)* ")"
def write_create_params(value: object, out: list[bytes]) -> bool:
    out.append(b" (")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_create_param(item, out):
            return False
    out.append(b")")
    return True


# select_params: SP "(" select_param (SP select_param)* ")"
def write_select_params(value: object, out: list[bytes]) -> bool:
    out.append(b" (")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_select_param(item, out, _number_of(item)):
            return False
    out.append(b")")
    return True


# list_select_opts: "(" [list_select_opt (SP list_select_opt)*] ")"
def write_list_select_opts(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_list_select_opt(item, out, _number_of(item)):
            return False
    out.append(b")")
    return not refuses(_REFUSALS_LIST_SELECT_OPTS, [value])


# mbox_or_pat: list_mailbox | patterns
def write_mbox_or_pat(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_list_mailbox(value, out)
    if not write_patterns(value, out):
        return False
    return True


# list_return_opts: "RETURN" SP "(" [return_option (SP return_option)*] ")"
def write_list_return_opts(value: object, out: list[bytes]) -> bool:
    out.append(b"RETURN (")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_return_option(item, out, _number_of(item)):
            return False
    out.append(b")")
    return True


# rename_params: SP "(" rename_param (SP rename_param)* ")"
def write_rename_params(value: object, out: list[bytes]) -> bool:
    out.append(b" (")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_rename_param(item, out):
            return False
    out.append(b")")
    return True


# status_att: STATUS_ATT | unknown_status_att
def write_status_att(value: object, out: list[bytes]) -> bool:
    if isinstance(value, str):
        if not write_STATUS_ATT(value, out):
            return False
        return True
    if not write_unknown_status_att(value, out):
        return False
    return True


# sort_criteria: "(" sort_criterion (SP sort_criterion)* ")"
def write_sort_criteria(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_sort_criterion(item, out):
            return False
    out.append(b")")
    return True


# search_criteria: charset SP search_key (SP search_key)*
def write_search_criteria(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_charset(value1, out):
        return False
    if not isinstance(value2, tuple) or len(value2) < 1:
        return False
    for item in value2:
        out.append(b" ")
        if not write_search_key(item, out, 0, _number_of(item)):
            return False
    return True


# append_message: [SP flag_list] [SP date_time] (SP append_ext)* SP append_data -> append_message
def write_append_message(value: object, out: list[bytes]) -> bool:
    if type(value) is _AppendMessage:
        node: Any = value
        flags: object = node.flags
        date_time: object = node.date_time
        extensions: object = node.extensions
        data: object = node.data
        if flags is not None:
            out.append(b" ")
            if not write_flag_list(flags, out):
                return False
        if date_time is not None:
            out.append(b" ")
            if not write_date_time(date_time, out):
                return False
        if not isinstance(extensions, tuple) or len(extensions) < 0:
            return False
        for item in extensions:
            out.append(b" ")
            if not write_append_ext(item, out):
                return False
        out.append(b" ")
        if not write_append_data(data, out):
            return False
        return True
    return False


# convert_params: "(" (quoted_to_mime_type | NIL) [SP "(" transcoding_params ")"] ")"
def write_convert_params(value1: object, value2: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not _write_convert_params_1(value1, out):
        return False
    if not is_empty(value2):
        out.append(b" (")
        if not write_transcoding_params(value2, out):
            return False
        out.append(b")")
    out.append(b")")
    return True


# convert_items: convert_att | "(" convert_att (SP convert_att)* ")"
def write_convert_items(value: object, out: list[bytes]) -> bool:
    if type(value) in _NODES_16:
        return write_convert_att(value, out, _number_of(value))
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_convert_att(item, out, _number_of(item)):
            return False
    out.append(b")")
    return True


# fetch_items: FETCH_MACRO | fetch_att | "(" fetch_att (SP fetch_att)* ")"
def write_fetch_items(value: object, out: list[bytes]) -> bool:
    if isinstance(value, _FetchMacro):
        if not write_FETCH_MACRO(value, out):
            return False
        return True
    if type(value) in _NODES_18:
        return write_fetch_att(value, out, _number_of(value))
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_fetch_att(item, out, _number_of(item)):
            return False
    out.append(b")")
    return True


# fetch_modifiers: SP "(" fetch_modifier (SP fetch_modifier)* ")"
def write_fetch_modifiers(value: object, out: list[bytes]) -> bool:
    out.append(b" (")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_fetch_modifier(item, out):
            return False
    out.append(b")")
    return True


# store_modifiers: SP "(" store_modifier (SP store_modifier)* ")"
def write_store_modifiers(value: object, out: list[bytes]) -> bool:
    out.append(b" (")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_store_modifier(item, out):
            return False
    out.append(b")")
    return not refuses(_REFUSALS_STORE_MODIFIERS, [value])


# store_att_flags: STORE_ATT SP flag_list -> store_att_flags
#     | STORE_ATT SP flag (SP flag)* -> store_att_flags_bare
# %extend store_att_flags: STORE_GM_LABELS SP gm_labels -> store_gm_labels
# %extend store_att_flags: att_annotate
def write_store_att_flags(value: object, out: list[bytes]) -> bool:
    if type(value) is _AttAnnotate:
        return write_att_annotate(value, out)
    if type(value) is _StoreGmLabels:
        node: Any = value
        action: object = node.action
        labels: object = node.labels
        if not write_STORE_GM_LABELS(action, out):
            return False
        out.append(b" ")
        if not write_gm_labels(labels, out):
            return False
        return True
    if type(value) is _StoreAttFlags:
        node_2: Any = value
        action_2: object = node_2.action
        flags: object = node_2.flags
        if not write_STORE_ATT(action_2, out):
            return False
        out.append(b" ")
        if not write_flag_list(flags, out):
            return False
        return True
    if type(value) is _StoreAttFlagsBare:
        node_3: Any = value
        action_3: object = node_3.action
        flags_2: object = node_3.flags
        if not write_STORE_ATT(action_3, out):
            return False
        if not isinstance(flags_2, tuple) or len(flags_2) < 1:
            return False
        for item in flags_2:
            out.append(b" ")
            if not write_flag(item, out):
                return False
        return True
    return False


# uid_command: copy | fetch | search | store
# %extend uid_command: sort | thread
# %extend uid_command: convert
# %extend uid_command: move
# %extend uid_command: replace
# %extend uid_command: extended_sort
# %extend uid_command: uid_fetch
def write_uid_command(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_14[k]
    if way == 1:  # Fetch
        mark = len(out)
        if write_uid_fetch(value, out):
            return True
        del out[mark:]
        return write_fetch(value, out)
    if way == 2:  # ExtendedSort
        return write_extended_sort(value, out)
    if way == 3:  # Replace
        return write_replace(value, out)
    if way == 4:  # Move
        return write_move(value, out)
    if way == 5:  # Convert
        return write_convert(value, out)
    if way == 6:  # Sort
        return write_sort(value, out)
    if way == 7:  # Thread
        return write_thread(value, out)
    if way == 8:  # Copy
        return write_copy(value, out)
    if way == 9:  # Search
        return write_search(value, out)
    if way == 10:  # Store
        return write_store(value, out)
    return False


# userid: astring
def write_userid(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# password: astring
def write_password(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


def _write_authenticate_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, _Base64):
        if not write_INITIAL_RESPONSE(value, out):
            return False
        return True
    if value is not None:
        return False
    return True


# nstring: string | NIL
def write_nstring(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_string(value, out)
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# url_metadata: (SP "(" url_metadata_el ")")+
def write_url_metadata(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for item in value:
        out.append(b" (")
        if not write_url_metadata_el(item, out):
            return False
        out.append(b")")
    return not refuses(_REFUSALS_URL_METADATA, [value])


# value: value_string | NIL
def write_value(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_value_string(value, out)
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# astring: ASTRING_CHARS | string
def write_astring(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# string: quoted | literal
# %extend string: utf8_quoted
def write_string(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# no_resp_text: absent absent
def write_no_resp_text(value1: object, value2: object, out: list[bytes]) -> bool:
    if value1 is not None:
        return False
    if value2 is not None:
        return False
    return True


# quota_list: "(" [quota_resource (SP quota_resource)*] ")"
def write_quota_list(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_quota_resource(item, out):
            return False
    out.append(b")")
    return True


# mod_sequence_value: MOD_SEQUENCE_VALUE
def write_mod_sequence_value(value: object, out: list[bytes]) -> bool:
    if not write_MOD_SEQUENCE_VALUE(value, out):
        return False
    return True


# thread_list: "(" thread_members ")" -> thread_list
#     | "(" absent thread_nested ")" -> thread_list
def write_thread_list(value: object, out: list[bytes], d: i64) -> bool:
    d += 1
    if d > _DEEPEST:
        return False
    if type(value) is _ThreadList:
        start = len(out)
        if _write_thread_list_1(value, out, d):
            return True
        del out[start:]
        if _write_thread_list_2(value, out, d):
            return True
        del out[start:]
        return False
    return False


# mailbox_correlators: SP "(" one_correlator (SP one_correlator)+ ")"
def write_mailbox_correlators(value: object, out: list[bytes]) -> bool:
    out.append(b" (")
    if not isinstance(value, tuple) or len(value) < 2:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_one_correlator(item, out):
            return False
    out.append(b")")
    return not refuses(_REFUSALS_MAILBOX_CORRELATORS, [value])


# search_return_data: unknown_search_return_data
# %extend search_return_data: "MIN" SP NZ_NUMBER -> esearch_min
#     | "MAX" SP NZ_NUMBER -> esearch_max
#     | "ALL" SP RESPONSE_SET -> esearch_all
#     | "COUNT" SP NUMBER -> esearch_count
#     | "MODSEQ" SP mod_sequence_value -> esearch_mod_seq
# %extend search_return_data: ret_data_addto | ret_data_removefrom
# %extend search_return_data: "RELEVANCY" SP score_list -> esearch_relevancy
# %extend search_return_data: ret_data_partial
def write_search_return_data(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_15[k]
    if way == 1:  # EsearchPartial
        return write_ret_data_partial(value, out)
    if way == 2:  # EsearchRelevancy
        node: Any = value
        scores: object = node.scores
        out.append(b"RELEVANCY ")
        if not write_score_list(scores, out):
            return False
        return True
    if way == 3:  # EsearchAddTo
        return write_ret_data_addto(value, out)
    if way == 4:  # EsearchRemoveFrom
        return write_ret_data_removefrom(value, out)
    if way == 5:  # EsearchMin
        node_2: Any = value
        number: object = node_2.number
        out.append(b"MIN ")
        if not write_NZ_NUMBER(number, out):
            return False
        return True
    if way == 6:  # EsearchMax
        node_3: Any = value
        number_2: object = node_3.number
        out.append(b"MAX ")
        if not write_NZ_NUMBER(number_2, out):
            return False
        return True
    if way == 7:  # EsearchAll
        node_4: Any = value
        sequence_set: object = node_4.sequence_set
        out.append(b"ALL ")
        if not write_RESPONSE_SET(sequence_set, out):
            return False
        return True
    if way == 8:  # EsearchCount
        node_5: Any = value
        number_3: object = node_5.number
        out.append(b"COUNT ")
        if not write_NUMBER(number_3, out):
            return False
        return True
    if way == 9:  # EsearchModSeq
        node_6: Any = value
        modseq: object = node_6.modseq
        out.append(b"MODSEQ ")
        if not write_mod_sequence_value(modseq, out):
            return False
        return True
    if way == 10:  # UnknownSearchReturnData
        return write_unknown_search_return_data(value, out)
    return False


# search_correlator: SP "(" "TAG" SP tag_string ")"
def write_search_correlator(value: object, out: list[bytes]) -> bool:
    out.append(b" (TAG ")
    if not write_tag_string(value, out):
        return False
    out.append(b")")
    return True


# rights: astring
def write_rights(value: object, out: list[bytes]) -> bool:
    if not write_astring(value, out):
        return False
    return not refuses(_REFUSALS_RIGHTS, [value])


# required_rights: rights
def write_required_rights(value: object, out: list[bytes]) -> bool:
    if not write_rights(value, out):
        return False
    return True


# namespaces: NIL | "(" namespace_descr+ ")"
def write_namespaces(value: object, out: list[bytes]) -> bool:
    if value is None:
        if value is not None:
            return False
        out.append(b"NIL")
        return True
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for item in value:
        if not write_namespace_descr(item, out):
            return False
    out.append(b")")
    return True


# mbx_list_flags: mbx_list_flag (SP mbx_list_flag)*
def write_mbx_list_flags(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_mbx_list_flag(item, out):
            return False
    return not refuses(_REFUSALS_MBX_LIST_FLAGS, [value])


def _write_mailbox_list_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        if not write_DELIMITER(value, out):
            return False
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# mbox_list_extended: "(" [mbox_list_extended_item (SP mbox_list_extended_item)*] ")"
def write_mbox_list_extended(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_mbox_list_extended_item(item, out, _number_of(item)):
            return False
    out.append(b")")
    return True


# flag: FLAG | FLAG_KEYWORD | flag_extension
def write_flag(value: object, out: list[bytes]) -> bool:
    if write_FLAG(value, out):
        return True
    if write_FLAG_KEYWORD(value, out):
        return True
    if not write_flag_extension(value, out):
        return False
    return True


# status_att_val: "MESSAGES" SP NUMBER -> status_messages
#     | "UIDNEXT" SP NZ_NUMBER -> status_uid_next
#     | "UIDVALIDITY" SP NZ_NUMBER -> status_uid_validity
#     | "UNSEEN" SP NUMBER -> status_unseen
#     | unknown_status_att_val
# %extend status_att_val: "RECENT" SP NUMBER -> status_recent
# %extend status_att_val: objectid_compound
# %extend status_att_val: "HIGHESTMODSEQ" SP mod_sequence_valzer -> status_highest_mod_seq
# %extend status_att_val: "APPENDLIMIT" SP (NUMBER | NIL) -> status_append_limit
# %extend status_att_val: "SIZE" SP NUMBER64 -> status_size
# %extend status_att_val: "MAILBOXID" SP "(" OBJECTID ")" -> status_mailbox_id
# %extend status_att_val: status_att_deleted | status_att_deleted_storage
def write_status_att_val(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_16[k]
    if way == 1:  # StatusDeleted
        return write_status_att_deleted(value, out)
    if way == 2:  # StatusDeletedStorage
        return write_status_att_deleted_storage(value, out)
    if way == 3:  # StatusMailboxId
        node: Any = value
        objectid: object = node.objectid
        out.append(b"MAILBOXID (")
        if not write_OBJECTID(objectid, out):
            return False
        out.append(b")")
        return True
    if way == 4:  # StatusSize
        node_2: Any = value
        size: object = node_2.size
        out.append(b"SIZE ")
        if not write_NUMBER64(size, out):
            return False
        return True
    if way == 5:  # StatusAppendLimit
        node_3: Any = value
        limit: object = node_3.limit
        out.append(b"APPENDLIMIT ")
        if not _write_status_att_val_1(limit, out):
            return False
        return True
    if way == 6:  # StatusHighestModSeq
        node_4: Any = value
        modseq: object = node_4.modseq
        out.append(b"HIGHESTMODSEQ ")
        if not write_mod_sequence_valzer(modseq, out):
            return False
        return True
    if way == 7:  # ObjectIds
        return write_objectid_compound(value, out)
    if way == 8:  # StatusRecent
        node_5: Any = value
        number: object = node_5.number
        out.append(b"RECENT ")
        if not write_NUMBER(number, out):
            return False
        return True
    if way == 9:  # StatusMessages
        node_6: Any = value
        number_2: object = node_6.number
        out.append(b"MESSAGES ")
        if not write_NUMBER(number_2, out):
            return False
        return True
    if way == 10:  # StatusUidNext
        node_7: Any = value
        uid: object = node_7.uid
        out.append(b"UIDNEXT ")
        if not write_NZ_NUMBER(uid, out):
            return False
        return True
    if way == 11:  # StatusUidValidity
        node_8: Any = value
        uidvalidity: object = node_8.uidvalidity
        out.append(b"UIDVALIDITY ")
        if not write_NZ_NUMBER(uidvalidity, out):
            return False
        return True
    if way == 12:  # StatusUnseen
        node_9: Any = value
        number_3: object = node_9.number
        out.append(b"UNSEEN ")
        if not write_NUMBER(number_3, out):
            return False
        return True
    if way == 13:  # UnknownStatusAttVal
        return write_unknown_status_att_val(value, out)
    return False


# known_uids: KNOWN_SET
def write_known_uids(value: object, out: list[bytes]) -> bool:
    if not write_KNOWN_SET(value, out):
        return False
    return True


# msg_att_item: msg_att_dynamic | msg_att_static | unknown_msg_att
def write_msg_att_item(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_17[k]
    if way == 1:
        return write_msg_att_dynamic(value, out, k)
    if way == 2:
        return write_msg_att_static(value, out, k)
    if way == 3:  # UnknownMsgAtt
        return write_unknown_msg_att(value, out)
    return False


# tag_string: string
# %extend tag_string: BARE_TAG
def write_tag_string(value: object, out: list[bytes]) -> bool:
    if write_BARE_TAG(value, out):
        return True
    if not write_string(value, out):
        return False
    return True


# convert_msg_att: msg_att_semistat | msg_att_conv_static
def write_convert_msg_att(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_18[k]
    if way == 1:
        return write_msg_att_semistat(value, out, k)
    if way == 2:  # UidData
        return write_msg_att_conv_static(value, out)
    return False


# unsupported_events_code: "BADEVENT" SP "(" event_name (SP event_name)* ")" -> bad_event
def write_unsupported_events_code(value: object, out: list[bytes]) -> bool:
    if type(value) is _BadEvent:
        node: Any = value
        names: object = node.names
        out.append(b"BADEVENT (")
        if not isinstance(names, tuple) or len(names) < 1:
            return False
        for n, item in enumerate(names):
            if n:
                out.append(b" ")
            if not write_event_name(item, out):
                return False
        out.append(b")")
        return True
    return False


# ann_size: "NONE" -> annotations_none
#     | "READ-ONLY" [SP "NOPRIVATE"] -> annotations_read_only
#     | NZ_NUMBER [SP "NOPRIVATE"] -> annotations
def write_ann_size(value: object, out: list[bytes]) -> bool:
    if type(value) is _AnnotationsNone:
        out.append(b"NONE")
        return True
    if type(value) is _AnnotationsReadOnly:
        node: Any = value
        no_private: object = node.no_private
        out.append(b"READ-ONLY")
        if no_private is not False:
            if no_private is not True:
                return False
            out.append(b" NOPRIVATE")
        return True
    if type(value) is _Annotations:
        node_2: Any = value
        octets_2: object = node_2.octets
        no_private_2: object = node_2.no_private
        if not write_NZ_NUMBER(octets_2, out):
            return False
        if no_private_2 is not False:
            if no_private_2 is not True:
                return False
            out.append(b" NOPRIVATE")
        return True
    return False


# badurl_response_code: "BADURL" SP url_resp_text -> bad_url
def write_badurl_response_code(value: object, out: list[bytes]) -> bool:
    if type(value) is _BadUrl:
        node: Any = value
        url: object = node.url
        out.append(b"BADURL ")
        if not write_url_resp_text(url, out):
            return False
        return True
    return False


# toobig_response_code: "TOOBIG" -> too_big
def write_toobig_response_code(value: object, out: list[bytes]) -> bool:
    if type(value) is _TooBig:
        out.append(b"TOOBIG")
        return True
    return False


# objectid_compound: "OBJECTID" SP "(" [objectid_kvpair (SP objectid_kvpair)*] ")" -> object_ids
def write_objectid_compound(value: object, out: list[bytes]) -> bool:
    if type(value) is _ObjectIds:
        node: Any = value
        objectids: object = node.objectids
        out.append(b"OBJECTID (")
        if not isinstance(objectids, tuple) or len(objectids) < 0:
            return False
        for n, item in enumerate(objectids):
            if n:
                out.append(b" ")
            if not isinstance(item, tuple) or len(item) != 2:
                return False
            item_2, item_3 = item
            if not write_objectid_kvpair(item_2, item_3, out):
                return False
        out.append(b")")
        return True
    return False


# message_limit: NZ_NUMBER
def write_message_limit(value: object, out: list[bytes]) -> bool:
    if not write_NZ_NUMBER(value, out):
        return False
    return True


# uniqueid: NZ_NUMBER
def write_uniqueid(value: object, out: list[bytes]) -> bool:
    if not write_NZ_NUMBER(value, out):
        return False
    return True


# in_progress_details: "(" inprogress_tag SP inprogress_state ")" -> in_progress_details
def write_in_progress_details(value: object, out: list[bytes]) -> bool:
    if type(value) is _InProgressDetails:
        node: Any = value
        tag: object = node.tag
        progress: object = node.progress
        goal: object = node.goal
        out.append(b"(")
        if not write_inprogress_tag(tag, out):
            return False
        out.append(b" ")
        if not write_inprogress_state(progress, goal, out):
            return False
        out.append(b")")
        return not refuses(_REFUSALS_IN_PROGRESS_DETAILS, [tag, progress, goal])
    return False


# filter_name: FILTER_NAME
def write_filter_name(value: object, out: list[bytes]) -> bool:
    if not write_FILTER_NAME(value, out):
        return False
    return True


# url_mechanism: MECHANISM ["=" (MECHANISM_DATA | absent)] -> url_mechanism
def write_url_mechanism(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlMechanism:
        node: Any = value
        name: object = node.name
        data: object = node.data
        if not write_MECHANISM(name, out):
            return False
        if data is not _UNSET:
            out.append(b"=")
            if not _write_url_mechanism_1(data, out):
                return False
        return True
    return False


# resp_code_apnd: "APPENDUID" SP NZ_NUMBER SP append_uid -> append_uid
def write_resp_code_apnd(value: object, out: list[bytes]) -> bool:
    if type(value) is _AppendUid:
        node: Any = value
        uidvalidity: object = node.uidvalidity
        uids: object = node.uids
        out.append(b"APPENDUID ")
        if not write_NZ_NUMBER(uidvalidity, out):
            return False
        out.append(b" ")
        if not write_append_uid(uids, out):
            return False
        return True
    return False


# resp_code_copy: "COPYUID" SP NZ_NUMBER SP UID_SET SP UID_SET -> copy_uid
def write_resp_code_copy(value: object, out: list[bytes]) -> bool:
    if type(value) is _CopyUid:
        node: Any = value
        uidvalidity: object = node.uidvalidity
        source: object = node.source
        destination: object = node.destination
        out.append(b"COPYUID ")
        if not write_NZ_NUMBER(uidvalidity, out):
            return False
        out.append(b" ")
        if not write_UID_SET(source, out):
            return False
        out.append(b" ")
        if not write_UID_SET(destination, out):
            return False
        return not refuses(_REFUSALS_RESP_CODE_COPY, [uidvalidity, source, destination])
    return False


# code_mailbox: ATOM | string
def write_code_mailbox(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Mailbox):
        return False
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_4):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# flag_perm: flag | FLAG_PERM
def write_flag_perm(value: object, out: list[bytes]) -> bool:
    if write_flag(value, out):
        return True
    if not write_FLAG_PERM(value, out):
        return False
    return True


# unknown_code.-1: UNKNOWN_CODE_NAME [SP CODE_TEXT] -> unknown_code
def write_unknown_code(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownCode:
        node: Any = value
        name: object = node.name
        text: object = node.text
        if not write_UNKNOWN_CODE_NAME(name, out):
            return False
        if text is not None:
            out.append(b" ")
            if not write_CODE_TEXT(text, out):
                return False
        return True
    return False


def _write_iuserinfo_1(value: object, out: list[bytes]) -> bool:
    if type(value) is _Iuserinfo:
        node: Any = value
        user: object = node.user
        auth: object = node.auth
        if not write_ENC_USER(user, out):
            return False
        if auth is not None:
            if not write_iauth(auth, out):
                return False
        return True
    return False


def _write_iuserinfo_2(value: object, out: list[bytes]) -> bool:
    if type(value) is _Iuserinfo:
        node: Any = value
        user: object = node.user
        auth: object = node.auth
        if user is not None:
            return False
        if not write_iauth(auth, out):
            return False
        return True
    return False


# imessagelist: imailbox_ref ["?" ENC_SEARCH] -> imessage_list
def write_imessagelist(value: object, out: list[bytes]) -> bool:
    if type(value) is _ImessageList:
        node: Any = value
        mailbox: object = node.mailbox
        uidvalidity: object = node.uidvalidity
        search: object = node.search
        if not write_imailbox_ref(mailbox, uidvalidity, out):
            return False
        if search is not None:
            out.append(b"?")
            if not write_ENC_SEARCH(search, out):
                return False
        return True
    return False


# iurlauth: iurlauth_rump iua_verifier -> iurl_auth
def write_iurlauth(value: object, out: list[bytes]) -> bool:
    if type(value) is _IurlAuth:
        node: Any = value
        expire: object = node.expire
        access: object = node.access
        mechanism: object = node.mechanism
        token: object = node.token
        if not write_iurlauth_rump(expire, access, out):
            return False
        if not write_iua_verifier(mechanism, token, out):
            return False
        return True
    return False


# iuidvalidity: ";UIDVALIDITY=" NZ_NUMBER
def write_iuidvalidity(value: object, out: list[bytes]) -> bool:
    out.append(b";UIDVALIDITY=")
    if not write_NZ_NUMBER(value, out):
        return False
    return True


# iuid_only: ";UID=" NZ_NUMBER
def write_iuid_only(value: object, out: list[bytes]) -> bool:
    out.append(b";UID=")
    if not write_NZ_NUMBER(value, out):
        return False
    return True


# isection_only: ";SECTION=" ENC_SECTION
def write_isection_only(value: object, out: list[bytes]) -> bool:
    out.append(b";SECTION=")
    if not write_ENC_SECTION(value, out):
        return False
    return True


# ipartial_only: ";PARTIAL=" NUMBER64 ["." NZ_NUMBER64] -> ipartial_only
def write_ipartial_only(value: object, out: list[bytes]) -> bool:
    if type(value) is _IpartialOnly:
        node: Any = value
        offset: object = node.offset
        length: object = node.length
        out.append(b";PARTIAL=")
        if not write_NUMBER64(offset, out):
            return False
        if length is not None:
            out.append(b".")
            if not write_NZ_NUMBER64(length, out):
                return False
        return True
    return False


# application_access.-1: APPLICATION_NAME ["+" ENC_USER] -> unknown_access
def write_application_access(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownAccess:
        node: Any = value
        application: object = node.application
        user: object = node.user
        if not write_APPLICATION_NAME(application, out):
            return False
        if user is not None:
            out.append(b"+")
            if not write_ENC_USER(user, out):
                return False
        return True
    return False


def _write_imsg_or_part_1(value: object, out: list[bytes]) -> bool:
    if type(value) is _ImsgOrPart:
        node: Any = value
        mailbox: object = node.mailbox
        uidvalidity: object = node.uidvalidity
        uid: object = node.uid
        section: object = node.section
        partial: object = node.partial
        if not write_ipath_noscheme(mailbox, uidvalidity, out):
            return False
        if not write_iuid(uid, out):
            return False
        if section is not None:
            if not write_isection(section, out):
                return False
        if partial is not None:
            if not write_ipartial(partial, out):
                return False
        return True
    return False


def _write_imsg_or_part_2(value: object, out: list[bytes]) -> bool:
    if type(value) is _ImsgOrPart:
        node: Any = value
        mailbox: object = node.mailbox
        uidvalidity: object = node.uidvalidity
        uid: object = node.uid
        section: object = node.section
        partial: object = node.partial
        if mailbox is not None:
            return False
        if uidvalidity is not None:
            return False
        if not write_iuid_only(uid, out):
            return False
        if section is not None:
            if not write_isection(section, out):
                return False
        if partial is not None:
            if not write_ipartial(partial, out):
                return False
        return True
    return False


def _write_imsg_or_part_3(value: object, out: list[bytes]) -> bool:
    if type(value) is _ImsgOrPart:
        node: Any = value
        mailbox: object = node.mailbox
        uidvalidity: object = node.uidvalidity
        uid: object = node.uid
        section: object = node.section
        partial: object = node.partial
        if mailbox is not None:
            return False
        if uidvalidity is not None:
            return False
        if uid is not None:
            return False
        if not write_isection_only(section, out):
            return False
        if partial is not None:
            if not write_ipartial(partial, out):
                return False
        return True
    return False


def _write_imsg_or_part_4(value: object, out: list[bytes]) -> bool:
    if type(value) is _ImsgOrPart:
        node: Any = value
        mailbox: object = node.mailbox
        uidvalidity: object = node.uidvalidity
        uid: object = node.uid
        section: object = node.section
        partial: object = node.partial
        if mailbox is not None:
            return False
        if uidvalidity is not None:
            return False
        if uid is not None:
            return False
        if section is not None:
            return False
        if not write_ipartial_only(partial, out):
            return False
        return True
    return False


# source_mbox: filter_mailboxes (SP filter_mailboxes)*
def write_source_mbox(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_filter_mailboxes(item, out, _number_of(item)):
            return False
    return not refuses(_REFUSALS_SOURCE_MBOX, [value])


# scope_options: scope_option (SP scope_option)*
def write_scope_options(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_scope_option(item, out):
            return False
    return not refuses(_REFUSALS_SCOPE_OPTIONS, [value])


# search_return_opt: unknown_search_return_opt
# %extend search_return_opt: "MIN" -> return_min
#     | "MAX" -> return_max
#     | "ALL" -> return_all
#     | "COUNT" -> return_count
# %extend search_return_opt: "SAVE" -> return_save
# %extend search_return_opt: modifier_context | modifier_update
# %extend search_return_opt: "RELEVANCY" -> return_relevancy
# %extend search_return_opt: modifier_partial
def write_search_return_opt(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_19[k]
    if way == 1:  # ReturnPartial
        return write_modifier_partial(value, out)
    if way == 2:  # ReturnRelevancy
        out.append(b"RELEVANCY")
        return True
    if way == 3:  # ReturnContext
        return write_modifier_context(value, out)
    if way == 4:
        return write_modifier_update(value, out)
    if way == 5:  # ReturnSave
        out.append(b"SAVE")
        return True
    if way == 6:  # ReturnMin
        out.append(b"MIN")
        return True
    if way == 7:  # ReturnMax
        out.append(b"MAX")
        return True
    if way == 8:  # ReturnAll
        out.append(b"ALL")
        return True
    if way == 9:  # ReturnCount
        out.append(b"COUNT")
        return True
    if way == 10:  # UnknownSearchReturnOpt
        return write_unknown_search_return_opt(value, out)
    return False


# charset: ATOM | quoted
def write_charset(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_4):
        return add(plain, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    return False


# search_key: "ALL" -> search_all
#     | "ANSWERED" -> search_answered
#     | "BCC" SP astring -> search_bcc
#     | "BEFORE" SP date -> search_before
#     | "BODY" SP astring -> search_body
#     | "CC" SP astring -> search_cc
#     | "DELETED" -> search_deleted
#     | "FLAGGED" -> search_flagged
#     | "FROM" SP astring -> search_from
#     | "KEYWORD" SP FLAG_KEYWORD -> search_keyword
#     | "ON" SP date -> search_on
#     | "SEEN" -> search_seen
#     | "SINCE" SP date -> search_since
#     | "SUBJECT" SP astring -> search_subject
#     | "TEXT" SP astring -> search_text
#     | "TO" SP astring -> search_to
#     | "UNANSWERED" -> search_unanswered
#     | "UNDELETED" -> search_undeleted
#     | "UNFLAGGED" -> search_unflagged
#     | "UNKEYWORD" SP FLAG_KEYWORD -> search_unkeyword
#     | "UNSEEN" -> search_unseen
#     | "DRAFT" -> search_draft
#     | "HEADER" SP header_fld_name SP astring -> search_header
#     | "NOT" SP search_key -> search_not
#     | "OR" SP search_key SP search_key -> search_or
#     | "SENTBEFORE" SP date -> search_sent_before
#     | "SENTON" SP date -> search_sent_on
#     | "SENTSINCE" SP date -> search_sent_since
#     | "UID" SP SEQUENCE_SET -> search_uid
#     | "UNDRAFT" -> search_undraft
#     | SEQUENCE_SET -> search_sequence_set
#     | "(" search_key (SP search_key)* ")" -> search_and
# %extend search_key: "NEW" -> search_new
#     | "OLD" -> search_old
#     | "RECENT" -> search_recent
# %extend search_key: "X-GM-RAW" SP astring -> search_gm_raw
# %extend search_key: "X-GM-MSGID" SP GM_ID -> search_gm_msg_id
# %extend search_key: "X-GM-THRID" SP GM_ID -> search_gm_thr_id
# %extend search_key: "X-GM-LABELS" SP gm_label -> search_gm_labels
# %extend search_key: "OLDER" SP NZ_NUMBER -> search_older
#     | "YOUNGER" SP NZ_NUMBER -> search_younger
# %extend search_key: "FILTER" SP filter_name -> search_filter
# %extend search_key: "SAVEDBEFORE" SP date -> search_saved_before
#     | "SAVEDON" SP date -> search_saved_on
#     | "SAVEDSINCE" SP date -> search_saved_since
#     | "SAVEDATESUPPORTED" -> search_save_date_supported
# %extend search_key: "UIDAFTER" SP uniqueid -> search_uid_after
#     | "UIDBEFORE" SP uniqueid -> search_uid_before
# %extend search_key: "ANNOTATION" SP entry_match SP ATT_SEARCH SP value -> search_annotation
# %extend search_key: "FUZZY" SP search_key -> search_fuzzy
# %extend search_key: search_modsequence
# %extend search_key: "EMAILID" SP OBJECTID -> search_email_id
#     | "THREADID" SP OBJECTID -> search_thread_id
# %extend search_key: "LARGER" SP NUMBER64 -> search_larger
#     | "SMALLER" SP NUMBER64 -> search_smaller
def write_search_key(value: object, out: list[bytes], d: i64, k: i64) -> bool:
    d += 1
    if d > _DEEPEST:
        return False
    way: i64 = _WAYS_20[k]
    if way == 1:  # SearchLarger
        node: Any = value
        size: object = node.size
        out.append(b"LARGER ")
        if not write_NUMBER64(size, out):
            return False
        return True
    if way == 2:  # SearchSmaller
        node_2: Any = value
        size_2: object = node_2.size
        out.append(b"SMALLER ")
        if not write_NUMBER64(size_2, out):
            return False
        return True
    if way == 3:  # SearchEmailId
        node_3: Any = value
        objectid: object = node_3.objectid
        out.append(b"EMAILID ")
        if not write_OBJECTID(objectid, out):
            return False
        return True
    if way == 4:  # SearchThreadId
        node_4: Any = value
        objectid_2: object = node_4.objectid
        out.append(b"THREADID ")
        if not write_OBJECTID(objectid_2, out):
            return False
        return True
    if way == 5:  # SearchModSeq
        return write_search_modsequence(value, out)
    if way == 6:  # SearchFuzzy
        node_5: Any = value
        key: object = node_5.key
        out.append(b"FUZZY ")
        if not write_search_key(key, out, d, _number_of(key)):
            return False
        return True
    if way == 7:  # SearchAnnotation
        node_6: Any = value
        entry: object = node_6.entry
        attribute: object = node_6.attribute
        value_2: object = node_6.value
        out.append(b"ANNOTATION ")
        if not write_entry_match(entry, out):
            return False
        out.append(b" ")
        if not write_ATT_SEARCH(attribute, out):
            return False
        out.append(b" ")
        if not write_value(value_2, out):
            return False
        return True
    if way == 8:  # SearchUidAfter
        node_7: Any = value
        uid: object = node_7.uid
        out.append(b"UIDAFTER ")
        if not write_uniqueid(uid, out):
            return False
        return True
    if way == 9:  # SearchUidBefore
        node_8: Any = value
        uid_2: object = node_8.uid
        out.append(b"UIDBEFORE ")
        if not write_uniqueid(uid_2, out):
            return False
        return True
    if way == 10:  # SearchSavedBefore
        node_9: Any = value
        date: object = node_9.date
        out.append(b"SAVEDBEFORE ")
        if not write_date(date, out):
            return False
        return True
    if way == 11:  # SearchSavedOn
        node_10: Any = value
        date_2: object = node_10.date
        out.append(b"SAVEDON ")
        if not write_date(date_2, out):
            return False
        return True
    if way == 12:  # SearchSavedSince
        node_11: Any = value
        date_3: object = node_11.date
        out.append(b"SAVEDSINCE ")
        if not write_date(date_3, out):
            return False
        return True
    if way == 13:  # SearchSaveDateSupported
        out.append(b"SAVEDATESUPPORTED")
        return True
    if way == 14:  # SearchFilter
        node_12: Any = value
        name: object = node_12.name
        out.append(b"FILTER ")
        if not write_filter_name(name, out):
            return False
        return True
    if way == 15:  # SearchOlder
        node_13: Any = value
        interval: object = node_13.interval
        out.append(b"OLDER ")
        if not write_NZ_NUMBER(interval, out):
            return False
        return True
    if way == 16:  # SearchYounger
        node_14: Any = value
        interval_2: object = node_14.interval
        out.append(b"YOUNGER ")
        if not write_NZ_NUMBER(interval_2, out):
            return False
        return True
    if way == 17:  # SearchGmLabels
        node_15: Any = value
        label: object = node_15.label
        out.append(b"X-GM-LABELS ")
        if not write_gm_label(label, out):
            return False
        return True
    if way == 18:  # SearchGmThrId
        node_16: Any = value
        id: object = node_16.id
        out.append(b"X-GM-THRID ")
        if not write_GM_ID(id, out):
            return False
        return True
    if way == 19:  # SearchGmMsgId
        node_17: Any = value
        id_2: object = node_17.id
        out.append(b"X-GM-MSGID ")
        if not write_GM_ID(id_2, out):
            return False
        return True
    if way == 20:  # SearchGmRaw
        node_18: Any = value
        query: object = node_18.query
        out.append(b"X-GM-RAW ")
        if not write_astring(query, out):
            return False
        return True
    if way == 21:  # SearchNew
        out.append(b"NEW")
        return True
    if way == 22:  # SearchOld
        out.append(b"OLD")
        return True
    if way == 23:  # SearchRecent
        out.append(b"RECENT")
        return True
    if way == 24:  # SearchAll
        out.append(b"ALL")
        return True
    if way == 25:  # SearchAnswered
        out.append(b"ANSWERED")
        return True
    if way == 26:  # SearchBcc
        node_19: Any = value
        value_3: object = node_19.value
        out.append(b"BCC ")
        if not write_astring(value_3, out):
            return False
        return True
    if way == 27:  # SearchBefore
        node_20: Any = value
        date_4: object = node_20.date
        out.append(b"BEFORE ")
        if not write_date(date_4, out):
            return False
        return True
    if way == 28:  # SearchBody
        node_21: Any = value
        value_4: object = node_21.value
        out.append(b"BODY ")
        if not write_astring(value_4, out):
            return False
        return True
    if way == 29:  # SearchCc
        node_22: Any = value
        value_5: object = node_22.value
        out.append(b"CC ")
        if not write_astring(value_5, out):
            return False
        return True
    if way == 30:  # SearchDeleted
        out.append(b"DELETED")
        return True
    if way == 31:  # SearchFlagged
        out.append(b"FLAGGED")
        return True
    if way == 32:  # SearchFrom
        node_23: Any = value
        value_6: object = node_23.value
        out.append(b"FROM ")
        if not write_astring(value_6, out):
            return False
        return True
    if way == 33:  # SearchKeyword
        node_24: Any = value
        flag: object = node_24.flag
        out.append(b"KEYWORD ")
        if not write_FLAG_KEYWORD(flag, out):
            return False
        return True
    if way == 34:  # SearchOn
        node_25: Any = value
        date_5: object = node_25.date
        out.append(b"ON ")
        if not write_date(date_5, out):
            return False
        return True
    if way == 35:  # SearchSeen
        out.append(b"SEEN")
        return True
    if way == 36:  # SearchSince
        node_26: Any = value
        date_6: object = node_26.date
        out.append(b"SINCE ")
        if not write_date(date_6, out):
            return False
        return True
    if way == 37:  # SearchSubject
        node_27: Any = value
        value_7: object = node_27.value
        out.append(b"SUBJECT ")
        if not write_astring(value_7, out):
            return False
        return True
    if way == 38:  # SearchText
        node_28: Any = value
        value_8: object = node_28.value
        out.append(b"TEXT ")
        if not write_astring(value_8, out):
            return False
        return True
    if way == 39:  # SearchTo
        node_29: Any = value
        value_9: object = node_29.value
        out.append(b"TO ")
        if not write_astring(value_9, out):
            return False
        return True
    if way == 40:  # SearchUnanswered
        out.append(b"UNANSWERED")
        return True
    if way == 41:  # SearchUndeleted
        out.append(b"UNDELETED")
        return True
    if way == 42:  # SearchUnflagged
        out.append(b"UNFLAGGED")
        return True
    if way == 43:  # SearchUnkeyword
        node_30: Any = value
        flag_2: object = node_30.flag
        out.append(b"UNKEYWORD ")
        if not write_FLAG_KEYWORD(flag_2, out):
            return False
        return True
    if way == 44:  # SearchUnseen
        out.append(b"UNSEEN")
        return True
    if way == 45:  # SearchDraft
        out.append(b"DRAFT")
        return True
    if way == 46:  # SearchHeader
        node_31: Any = value
        name_2: object = node_31.name
        value_10: object = node_31.value
        out.append(b"HEADER ")
        if not write_header_fld_name(name_2, out):
            return False
        out.append(b" ")
        if not write_astring(value_10, out):
            return False
        return True
    if way == 47:  # SearchNot
        node_32: Any = value
        key_2: object = node_32.key
        out.append(b"NOT ")
        if not write_search_key(key_2, out, d, _number_of(key_2)):
            return False
        return True
    if way == 48:  # SearchOr
        node_33: Any = value
        left: object = node_33.left
        right: object = node_33.right
        out.append(b"OR ")
        if not write_search_key(left, out, d, _number_of(left)):
            return False
        out.append(b" ")
        if not write_search_key(right, out, d, _number_of(right)):
            return False
        return True
    if way == 49:  # SearchSentBefore
        node_34: Any = value
        date_7: object = node_34.date
        out.append(b"SENTBEFORE ")
        if not write_date(date_7, out):
            return False
        return True
    if way == 50:  # SearchSentOn
        node_35: Any = value
        date_8: object = node_35.date
        out.append(b"SENTON ")
        if not write_date(date_8, out):
            return False
        return True
    if way == 51:  # SearchSentSince
        node_36: Any = value
        date_9: object = node_36.date
        out.append(b"SENTSINCE ")
        if not write_date(date_9, out):
            return False
        return True
    if way == 52:  # SearchUid
        node_37: Any = value
        sequence_set: object = node_37.sequence_set
        out.append(b"UID ")
        if not write_SEQUENCE_SET(sequence_set, out):
            return False
        return True
    if way == 53:  # SearchUndraft
        out.append(b"UNDRAFT")
        return True
    if way == 54:  # SearchSequenceSet
        node_38: Any = value
        sequence_set_2: object = node_38.sequence_set
        if not write_SEQUENCE_SET(sequence_set_2, out):
            return False
        return True
    if way == 55:  # SearchAnd
        node_39: Any = value
        keys: object = node_39.keys
        out.append(b"(")
        if not isinstance(keys, tuple) or len(keys) < 1:
            return False
        for n, item in enumerate(keys):
            if n:
                out.append(b" ")
            if not write_search_key(item, out, d, _number_of(item)):
                return False
        out.append(b")")
        return True
    return False


# notify_set: "SET" [status_indicator] SP event_groups -> notify_set
def write_notify_set(value: object, out: list[bytes]) -> bool:
    if type(value) is _NotifySet:
        node: Any = value
        status: object = node.status
        groups: object = node.groups
        if is_empty(groups):
            return False
        out.append(b"SET")
        if status is not False:
            if status is not True:
                return False
            if not write_status_indicator(out):
                return False
        out.append(b" ")
        if not write_event_groups(groups, out):
            return False
        return True
    return False


# notify_none: "NONE" -> notify_none
def write_notify_none(value: object, out: list[bytes]) -> bool:
    if type(value) is _NotifyNone:
        out.append(b"NONE")
        return True
    return False


# setquota_resource: RESOURCE_NAME SP resource_limit -> set_quota_resource
def write_setquota_resource(value: object, out: list[bytes]) -> bool:
    if type(value) is _SetQuotaResource:
        node: Any = value
        name: object = node.name
        limit: object = node.limit
        if not write_RESOURCE_NAME(name, out):
            return False
        out.append(b" ")
        if not write_resource_limit(limit, out):
            return False
        return True
    return False


# getmetadata_option: maxsize_opt | scope_opt | unknown_getmetadata_option
def write_getmetadata_option(value: object, out: list[bytes]) -> bool:
    if type(value) is _MaxSize:
        return write_maxsize_opt(value, out)
    if type(value) is _Depth:
        return write_scope_opt(value, out)
    if not write_unknown_getmetadata_option(value, out):
        return False
    return True


# url_fetch_simple: url_full
def write_url_fetch_simple(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# url_fetch_ext: "(" url_full (SP URL_FETCH_PARAM)* ")" -> url_fetch_ext
def write_url_fetch_ext(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlFetchExt:
        node: Any = value
        url: object = node.url
        params: object = node.params
        out.append(b"(")
        if not write_url_full(url, out):
            return False
        if not isinstance(params, tuple) or len(params) < 0:
            return False
        for item in params:
            out.append(b" ")
            if not write_URL_FETCH_PARAM(item, out):
                return False
        out.append(b")")
        return not refuses(_REFUSALS_URL_FETCH_EXT, [url, params])
    return False


# several_messages: append_message append_message+
def write_several_messages(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 2:
        return False
    for item in value:
        if not write_append_message(item, out):
            return False
    return True


# date_time: DQUOTE DATE_TIME DQUOTE
def write_date_time(value: object, out: list[bytes]) -> bool:
    out.append(b'"')
    if not write_DATE_TIME(value, out):
        return False
    out.append(b'"')
    return True


# append_ext: unknown_append_ext
# %extend append_ext: att_annotate
def write_append_ext(value: object, out: list[bytes]) -> bool:
    if type(value) is _AttAnnotate:
        return write_att_annotate(value, out)
    if not write_unknown_append_ext(value, out):
        return False
    return True


# create_param: unknown_create_param
# %extend create_param: "USE" SP "(" [use_attr (SP use_attr)*] ")" -> use
def write_create_param(value: object, out: list[bytes]) -> bool:
    if type(value) is _Use:
        node: Any = value
        attributes: object = node.attributes
        out.append(b"USE (")
        if not isinstance(attributes, tuple) or len(attributes) < 0:
            return False
        for n, item in enumerate(attributes):
            if n:
                out.append(b" ")
            if not write_use_attr(item, out):
                return False
        out.append(b")")
        return True
    if not write_unknown_create_param(value, out):
        return False
    return True


# select_param: unknown_select_param
# %extend select_param: "OBJECTID" [SP "(" objectid_kvpair (SP objectid_kvpair)* ")"] -> select_object_ids
# %extend select_param: "ANNOTATE" -> annotate
# %extend select_param: utf8_select_param
# %extend select_param: condstore_param
# %extend select_param: "QRESYNC" SP "(" uidvalidity SP mod_sequence_value [SP known_uids] [SP seq_match_data] ")" -> qresync
def write_select_param(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_21[k]
    if way == 1:  # Qresync
        node: Any = value
        uidvalidity: object = node.uidvalidity
        modseq: object = node.modseq
        known_uids: object = node.known_uids
        seq_match_data: object = node.seq_match_data
        out.append(b"QRESYNC (")
        if not write_uidvalidity(uidvalidity, out):
            return False
        out.append(b" ")
        if not write_mod_sequence_value(modseq, out):
            return False
        if known_uids is not None:
            out.append(b" ")
            if not write_known_uids(known_uids, out):
                return False
        if seq_match_data is not None:
            out.append(b" ")
            if not write_seq_match_data(seq_match_data, out):
                return False
        out.append(b")")
        return True
    if way == 2:  # Condstore
        return write_condstore_param(value, out)
    if way == 3:  # SelectUtf8
        return write_utf8_select_param(value, out)
    if way == 4:  # Annotate
        out.append(b"ANNOTATE")
        return True
    if way == 5:  # SelectObjectIds
        node_2: Any = value
        objectids: object = node_2.objectids
        out.append(b"OBJECTID")
        if not is_empty(objectids):
            out.append(b" (")
            if not isinstance(objectids, tuple) or len(objectids) < 1:
                return False
            for n, item in enumerate(objectids):
                if n:
                    out.append(b" ")
                if not isinstance(item, tuple) or len(item) != 2:
                    return False
                item_2, item_3 = item
                if not write_objectid_kvpair(item_2, item_3, out):
                    return False
            out.append(b")")
        return True
    if way == 6:  # UnknownSelectParam
        return write_unknown_select_param(value, out)
    return False


# list_select_opt: list_select_base_opt | list_select_independent_opt | list_select_mod_opt
def write_list_select_opt(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_22[k]
    if way == 1:
        return write_list_select_base_opt(value, out)
    if way == 2:
        return write_list_select_independent_opt(value, out)
    if way == 3:  # ListSelectRecursiveMatch
        return write_list_select_mod_opt(value, out)
    return False


# patterns: "(" list_mailbox (SP list_mailbox)* ")"
# %extend patterns: several_patterns
def write_patterns(value: object, out: list[bytes]) -> bool:
    mark = len(out)
    if write_several_patterns(value, out):
        return True
    del out[mark:]
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_list_mailbox(item, out):
            return False
    out.append(b")")
    return True


# return_option: "SUBSCRIBED" -> list_return_subscribed
#     | "CHILDREN" -> list_return_children
#     | unknown_return_option
# %extend return_option: "UTF8" -> list_return_utf8
# %extend return_option: status_option
# %extend return_option: "SPECIAL-USE" -> list_return_special_use
# %extend return_option: "MYRIGHTS" -> list_return_my_rights
# %extend return_option: "METADATA" SP "(" entry (SP entry)* ")" -> list_return_metadata
def write_return_option(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_23[k]
    if way == 1:  # ListReturnMetadata
        node: Any = value
        entries: object = node.entries
        out.append(b"METADATA (")
        if not isinstance(entries, tuple) or len(entries) < 1:
            return False
        for n, item in enumerate(entries):
            if n:
                out.append(b" ")
            if not write_entry(item, out):
                return False
        out.append(b")")
        return True
    if way == 2:  # ListReturnMyRights
        out.append(b"MYRIGHTS")
        return True
    if way == 3:  # ListReturnSpecialUse
        out.append(b"SPECIAL-USE")
        return True
    if way == 4:  # ListReturnStatus
        return write_status_option(value, out)
    if way == 5:  # ListReturnUtf8
        out.append(b"UTF8")
        return True
    if way == 6:  # ListReturnSubscribed
        out.append(b"SUBSCRIBED")
        return True
    if way == 7:  # ListReturnChildren
        out.append(b"CHILDREN")
        return True
    if way == 8:  # UnknownListReturnOpt
        return write_unknown_return_option(value, out)
    return False


# rename_param: unknown_rename_param
def write_rename_param(value: object, out: list[bytes]) -> bool:
    if not write_unknown_rename_param(value, out):
        return False
    return True


# unknown_status_att.-1: UNKNOWN_STATUS_ATT_NAME -> unknown_status_att
def write_unknown_status_att(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownStatusAtt:
        node: Any = value
        name: object = node.name
        if not write_UNKNOWN_STATUS_ATT_NAME(name, out):
            return False
        return True
    return False


# sort_criterion: ["REVERSE" SP] sort_key -> sort_criterion
# %extend sort_criterion: ["REVERSE" SP] "ANNOTATION" SP ann_entry SP ATT_SORT -> sort_annotation
def write_sort_criterion(value: object, out: list[bytes]) -> bool:
    if type(value) is _SortAnnotation:
        node: Any = value
        reverse: object = node.reverse
        entry: object = node.entry
        attribute: object = node.attribute
        if reverse is not False:
            if reverse is not True:
                return False
            out.append(b"REVERSE ")
        out.append(b"ANNOTATION ")
        if not write_ann_entry(entry, out):
            return False
        out.append(b" ")
        if not write_ATT_SORT(attribute, out):
            return False
        return True
    if type(value) is _SortCriterion:
        node_2: Any = value
        reverse_2: object = node_2.reverse
        key: object = node_2.key
        if reverse_2 is not False:
            if reverse_2 is not True:
                return False
            out.append(b"REVERSE ")
        if not write_sort_key(key, out):
            return False
        return True
    return False


# append_data: append_literal
# %extend append_data: "CATENATE" SP "(" cat_part (SP cat_part)* ")" -> catenate
# %extend append_data: utf8_literal
def write_append_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _Utf8Literal:
        return write_utf8_literal(value, out)
    if type(value) is _Catenate:
        node: Any = value
        parts: object = node.parts
        out.append(b"CATENATE (")
        if not isinstance(parts, tuple) or len(parts) < 1:
            return False
        for n, item in enumerate(parts):
            if n:
                out.append(b" ")
            if not write_cat_part(item, out):
                return False
        out.append(b")")
        return True
    if not write_append_literal(value, out):
        return False
    return True


def _write_convert_params_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_quoted_to_mime_type(value, out)
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# transcoding_params: transcoding_param (SP transcoding_param)*
def write_transcoding_params(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not isinstance(item, tuple) or len(item) != 2:
            return False
        item_2, item_3 = item
        if not write_transcoding_param(item_2, item_3, out):
            return False
    return True


# convert_att: "UID" -> convert_uid
#     | "BODYPARTSTRUCTURE" section_convert -> convert_body_part_structure
#     | "BINARY" section_convert [partial] -> convert_binary
#     | "BINARY.SIZE" section_convert -> convert_binary_size
#     | "BODY[" [section_part "."] "HEADER]" -> convert_header
#     | "BODY[" section_part ".MIME]" -> convert_mime
#     | "AVAILABLECONVERSIONS" section_convert -> convert_available_conversions
def write_convert_att(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_24[k]
    if way == 1:  # ConvertUid
        out.append(b"UID")
        return True
    if way == 2:  # ConvertBodyPartStructure
        node: Any = value
        part: object = node.part
        out.append(b"BODYPARTSTRUCTURE")
        if not write_section_convert(part, out):
            return False
        return True
    if way == 3:  # ConvertBinary
        node_2: Any = value
        part_2: object = node_2.part
        partial: object = node_2.partial
        out.append(b"BINARY")
        if not write_section_convert(part_2, out):
            return False
        if partial is not None:
            if not write_partial(partial, out):
                return False
        return True
    if way == 4:  # ConvertBinarySize
        node_3: Any = value
        part_3: object = node_3.part
        out.append(b"BINARY.SIZE")
        if not write_section_convert(part_3, out):
            return False
        return True
    if way == 5:  # ConvertHeader
        node_4: Any = value
        part_4: object = node_4.part
        out.append(b"BODY[")
        if not is_empty(part_4):
            if not write_section_part(part_4, out):
                return False
            out.append(b".")
        out.append(b"HEADER]")
        return True
    if way == 6:  # ConvertMime
        node_5: Any = value
        part_5: object = node_5.part
        if is_empty(part_5):
            return False
        out.append(b"BODY[")
        if not write_section_part(part_5, out):
            return False
        out.append(b".MIME]")
        return True
    if way == 7:  # ConvertAvailableConversions
        node_6: Any = value
        part_6: object = node_6.part
        out.append(b"AVAILABLECONVERSIONS")
        if not write_section_convert(part_6, out):
            return False
        return True
    return False


# fetch_att: "ENVELOPE" -> fetch_envelope
#     | "FLAGS" -> fetch_flags
#     | "INTERNALDATE" -> fetch_internal_date
#     | "RFC822.SIZE" -> fetch_rfc822_size
#     | "BODY" -> fetch_body
#     | "BODYSTRUCTURE" -> fetch_body_structure
#     | "UID" -> fetch_uid
#     | "BODY" section [partial] -> fetch_body_section
#     | "BODY.PEEK" section [partial] -> fetch_body_peek_section
#     | unknown_fetch_att
# %extend fetch_att: "RFC822" -> fetch_rfc822
#     | "RFC822.HEADER" -> fetch_rfc822_header
#     | "RFC822.TEXT" -> fetch_rfc822_text
# %extend fetch_att: "X-GM-MSGID" -> fetch_gm_msg_id
# %extend fetch_att: "X-GM-THRID" -> fetch_gm_thr_id
# %extend fetch_att: "X-GM-LABELS" -> fetch_gm_labels
# %extend fetch_att: "BINARY" section_binary [partial] -> fetch_binary
#     | "BINARY.PEEK" section_binary [partial] -> fetch_binary_peek
#     | "BINARY.SIZE" section_binary -> fetch_binary_size
# %extend fetch_att: "SAVEDATE" -> fetch_save_date
# %extend fetch_att: "PREVIEW" [SP "(" preview_mod (SP preview_mod)* ")"] -> fetch_preview
# %extend fetch_att: "OBJECTID" -> fetch_object_ids
# %extend fetch_att: "ANNOTATION" SP "(" ann_entries SP attribs ")" -> fetch_annotation
# %extend fetch_att: fetch_mod_sequence
# %extend fetch_att: "EMAILID" -> fetch_email_id
#     | "THREADID" -> fetch_thread_id
def write_fetch_att(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_25[k]
    if way == 1:  # FetchEmailId
        out.append(b"EMAILID")
        return True
    if way == 2:  # FetchThreadId
        out.append(b"THREADID")
        return True
    if way == 3:  # FetchModSeq
        return write_fetch_mod_sequence(value, out)
    if way == 4:  # FetchAnnotation
        node: Any = value
        entries: object = node.entries
        attributes: object = node.attributes
        out.append(b"ANNOTATION (")
        if not write_ann_entries(entries, out):
            return False
        out.append(b" ")
        if not write_attribs(attributes, out):
            return False
        out.append(b")")
        return True
    if way == 5:  # FetchObjectIds
        out.append(b"OBJECTID")
        return True
    if way == 6:  # FetchPreview
        node_2: Any = value
        modifiers: object = node_2.modifiers
        out.append(b"PREVIEW")
        if not is_empty(modifiers):
            out.append(b" (")
            if not isinstance(modifiers, tuple) or len(modifiers) < 1:
                return False
            for n, item in enumerate(modifiers):
                if n:
                    out.append(b" ")
                if not write_preview_mod(item, out):
                    return False
            out.append(b")")
        return True
    if way == 7:  # FetchSaveDate
        out.append(b"SAVEDATE")
        return True
    if way == 8:  # FetchBinary
        node_3: Any = value
        part: object = node_3.part
        partial: object = node_3.partial
        out.append(b"BINARY")
        if not write_section_binary(part, out):
            return False
        if partial is not None:
            if not write_partial(partial, out):
                return False
        return True
    if way == 9:  # FetchBinaryPeek
        node_4: Any = value
        part_2: object = node_4.part
        partial_2: object = node_4.partial
        out.append(b"BINARY.PEEK")
        if not write_section_binary(part_2, out):
            return False
        if partial_2 is not None:
            if not write_partial(partial_2, out):
                return False
        return True
    if way == 10:  # FetchBinarySize
        node_5: Any = value
        part_3: object = node_5.part
        out.append(b"BINARY.SIZE")
        if not write_section_binary(part_3, out):
            return False
        return True
    if way == 11:  # FetchGmLabels
        out.append(b"X-GM-LABELS")
        return True
    if way == 12:  # FetchGmThrId
        out.append(b"X-GM-THRID")
        return True
    if way == 13:  # FetchGmMsgId
        out.append(b"X-GM-MSGID")
        return True
    if way == 14:  # FetchRfc822
        out.append(b"RFC822")
        return True
    if way == 15:  # FetchRfc822Header
        out.append(b"RFC822.HEADER")
        return True
    if way == 16:  # FetchRfc822Text
        out.append(b"RFC822.TEXT")
        return True
    if way == 17:  # FetchEnvelope
        out.append(b"ENVELOPE")
        return True
    if way == 18:  # FetchFlags
        out.append(b"FLAGS")
        return True
    if way == 19:  # FetchInternalDate
        out.append(b"INTERNALDATE")
        return True
    if way == 20:  # FetchRfc822Size
        out.append(b"RFC822.SIZE")
        return True
    if way == 21:  # FetchBody
        out.append(b"BODY")
        return True
    if way == 22:  # FetchBodyStructure
        out.append(b"BODYSTRUCTURE")
        return True
    if way == 23:  # FetchUid
        out.append(b"UID")
        return True
    if way == 24:  # FetchBodySection
        node_6: Any = value
        section: object = node_6.section
        partial_3: object = node_6.partial
        out.append(b"BODY")
        if not write_section(section, out):
            return False
        if partial_3 is not None:
            if not write_partial(partial_3, out):
                return False
        return True
    if way == 25:  # FetchBodyPeekSection
        node_7: Any = value
        section_2: object = node_7.section
        partial_4: object = node_7.partial
        out.append(b"BODY.PEEK")
        if not write_section(section_2, out):
            return False
        if partial_4 is not None:
            if not write_partial(partial_4, out):
                return False
        return True
    if way == 26:  # UnknownFetchAtt
        return write_unknown_fetch_att(value, out)
    return False


# fetch_modifier: unknown_fetch_modifier
# %extend fetch_modifier: chgsince_fetch_mod
# %extend fetch_modifier: "PARTIAL" SP partial_range -> fetch_partial
def write_fetch_modifier(value: object, out: list[bytes]) -> bool:
    if type(value) is _FetchPartial:
        node: Any = value
        range: object = node.range
        out.append(b"PARTIAL ")
        if not write_partial_range(range, out):
            return False
        return True
    if type(value) is _ChangedSince:
        return write_chgsince_fetch_mod(value, out)
    if not write_unknown_fetch_modifier(value, out):
        return False
    return True


# store_modifier: unknown_store_modifier
# %extend store_modifier: "UNCHANGEDSINCE" SP mod_sequence_valzer -> unchanged_since
def write_store_modifier(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnchangedSince:
        node: Any = value
        modseq: object = node.modseq
        out.append(b"UNCHANGEDSINCE ")
        if not write_mod_sequence_valzer(modseq, out):
            return False
        return True
    if not write_unknown_store_modifier(value, out):
        return False
    return True


# att_annotate: "ANNOTATION" SP "(" entry_att (SP entry_att)* ")" -> att_annotate
def write_att_annotate(value: object, out: list[bytes]) -> bool:
    if type(value) is _AttAnnotate:
        node: Any = value
        entries: object = node.entries
        out.append(b"ANNOTATION (")
        if not isinstance(entries, tuple) or len(entries) < 1:
            return False
        for n, item in enumerate(entries):
            if n:
                out.append(b" ")
            if not write_entry_att(item, out):
                return False
        out.append(b")")
        return True
    return False


# gm_labels: "(" [gm_label (SP gm_label)*] ")"
def write_gm_labels(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_gm_label(item, out):
            return False
    out.append(b")")
    return True


# uid_fetch: "FETCH" SP SEQUENCE_SET SP fetch_items uid_fetch_modifiers -> fetch
def write_uid_fetch(value: object, out: list[bytes]) -> bool:
    if type(value) is _Fetch:
        node: Any = value
        sequence_set: object = node.sequence_set
        items: object = node.items
        modifiers: object = node.modifiers
        if is_empty(modifiers):
            return False
        out.append(b"FETCH ")
        if not write_SEQUENCE_SET(sequence_set, out):
            return False
        out.append(b" ")
        if not write_fetch_items(items, out):
            return False
        if not write_uid_fetch_modifiers(modifiers, out):
            return False
        return True
    return False


# url_metadata_el: url_meta_bodystruct | url_meta_body | url_meta_binary
def write_url_metadata_el(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlMetaBodystruct:
        return write_url_meta_bodystruct(value, out)
    if type(value) is _UrlMetaBody:
        return write_url_meta_body(value, out)
    if not write_url_meta_binary(value, out):
        return False
    return True


# value_string: string | literal8
def write_value_string(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, True, out):
        return True
    return False


# quota_resource: RESOURCE_NAME SP resource_usage SP resource_limit -> quota_resource
def write_quota_resource(value: object, out: list[bytes]) -> bool:
    if type(value) is _QuotaResource:
        node: Any = value
        name: object = node.name
        usage: object = node.usage
        limit: object = node.limit
        if not write_RESOURCE_NAME(name, out):
            return False
        out.append(b" ")
        if not write_resource_usage(usage, out):
            return False
        out.append(b" ")
        if not write_resource_limit(limit, out):
            return False
        return True
    return False


def _write_thread_list_1(value: object, out: list[bytes], d: i64) -> bool:
    if type(value) is _ThreadList:
        node: Any = value
        members: object = node.members
        nested: object = node.nested
        out.append(b"(")
        if not write_thread_members(members, nested, out, d):
            return False
        out.append(b")")
        return True
    return False


def _write_thread_list_2(value: object, out: list[bytes], d: i64) -> bool:
    if type(value) is _ThreadList:
        node: Any = value
        members: object = node.members
        nested: object = node.nested
        if is_empty(nested):
            return False
        if members is not None:
            return False
        out.append(b"(")
        if not write_thread_nested(nested, out, d):
            return False
        out.append(b")")
        return True
    return False


# one_correlator: "TAG" SP tag_string -> correlator_tag
#     | "MAILBOX" SP mailbox -> correlator_mailbox
#     | "UIDVALIDITY" SP NZ_NUMBER -> correlator_uid_validity
def write_one_correlator(value: object, out: list[bytes]) -> bool:
    if type(value) is _CorrelatorTag:
        node: Any = value
        tag: object = node.tag
        out.append(b"TAG ")
        if not write_tag_string(tag, out):
            return False
        return True
    if type(value) is _CorrelatorMailbox:
        node_2: Any = value
        mailbox: object = node_2.mailbox
        out.append(b"MAILBOX ")
        if not write_mailbox(mailbox, out):
            return False
        return True
    if type(value) is _CorrelatorUidValidity:
        node_3: Any = value
        uidvalidity: object = node_3.uidvalidity
        out.append(b"UIDVALIDITY ")
        if not write_NZ_NUMBER(uidvalidity, out):
            return False
        return True
    return False


# ret_data_partial: "PARTIAL" SP "(" partial_range SP partial_results ")" -> esearch_partial
def write_ret_data_partial(value: object, out: list[bytes]) -> bool:
    if type(value) is _EsearchPartial:
        node: Any = value
        range: object = node.range
        results: object = node.results
        out.append(b"PARTIAL (")
        if not write_partial_range(range, out):
            return False
        out.append(b" ")
        if not write_partial_results(results, out):
            return False
        out.append(b")")
        return True
    return False


# score_list: "(" [SCORE (SP SCORE)*] ")"
def write_score_list(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_SCORE(item, out):
            return False
    out.append(b")")
    return True


# ret_data_addto: "ADDTO" SP "(" context_position SP RESPONSE_SET (SP context_position SP RESPONSE_SET)* ")" -> esearch_add_to
def write_ret_data_addto(value: object, out: list[bytes]) -> bool:
    if type(value) is _EsearchAddTo:
        node: Any = value
        positions: object = node.positions
        out.append(b"ADDTO (")
        if not isinstance(positions, tuple) or len(positions) < 1:
            return False
        for n, item in enumerate(positions):
            if n:
                out.append(b" ")
            if not isinstance(item, tuple) or len(item) != 2:
                return False
            item_2, item_3 = item
            if not write_context_position(item_2, out):
                return False
            out.append(b" ")
            if not write_RESPONSE_SET(item_3, out):
                return False
        out.append(b")")
        return True
    return False


# ret_data_removefrom: "REMOVEFROM" SP "(" context_position SP RESPONSE_SET (SP context_position SP RESPONSE_SET)* ")" -> esearch_remove_from
def write_ret_data_removefrom(value: object, out: list[bytes]) -> bool:
    if type(value) is _EsearchRemoveFrom:
        node: Any = value
        positions: object = node.positions
        out.append(b"REMOVEFROM (")
        if not isinstance(positions, tuple) or len(positions) < 1:
            return False
        for n, item in enumerate(positions):
            if n:
                out.append(b" ")
            if not isinstance(item, tuple) or len(item) != 2:
                return False
            item_2, item_3 = item
            if not write_context_position(item_2, out):
                return False
            out.append(b" ")
            if not write_RESPONSE_SET(item_3, out):
                return False
        out.append(b")")
        return True
    return False


# unknown_search_return_data.-1: SEARCH_RETURN_DATA_NAME SP search_return_value -> unknown_search_return_data
def write_unknown_search_return_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownSearchReturnData:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_SEARCH_RETURN_DATA_NAME(name, out):
            return False
        out.append(b" ")
        if not write_search_return_value(value_2, out):
            return False
        return True
    return False


# namespace_descr: "(" string SP (DELIMITER | NIL) namespace_response_extension* ")" -> namespace_descr
def write_namespace_descr(value: object, out: list[bytes]) -> bool:
    if type(value) is _NamespaceDescr:
        node: Any = value
        prefix: object = node.prefix
        delimiter: object = node.delimiter
        extensions: object = node.extensions
        out.append(b"(")
        if not write_string(prefix, out):
            return False
        out.append(b" ")
        if not _write_namespace_descr_1(delimiter, out):
            return False
        if not isinstance(extensions, tuple) or len(extensions) < 0:
            return False
        for item in extensions:
            if not write_namespace_response_extension(item, out):
                return False
        out.append(b")")
        return True
    return False


# mbx_list_flag: MBX_LIST_FLAG | mbx_list_flag_extension
# %extend mbx_list_flag: USE_ATTR
def write_mbx_list_flag(value: object, out: list[bytes]) -> bool:
    if write_USE_ATTR(value, out):
        return True
    if write_MBX_LIST_FLAG(value, out):
        return True
    if not write_mbx_list_flag_extension(value, out):
        return False
    return True


# mbox_list_extended_item: childinfo_extended_item | unknown_mbox_list_extended_item
# %extend mbox_list_extended_item: oldname_extended_item
def write_mbox_list_extended_item(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_26[k]
    if way == 1:
        return write_oldname_extended_item(value, out)
    if way == 2:
        return write_childinfo_extended_item(value, out)
    if way == 3:  # UnknownMboxListExtendedItem
        return write_unknown_mbox_list_extended_item(value, out)
    return False


# flag_extension.-1: FLAG_EXTENSION_NAME
def write_flag_extension(value: object, out: list[bytes]) -> bool:
    if not write_FLAG_EXTENSION_NAME(value, out):
        return False
    return True


# status_att_deleted: "DELETED" SP NUMBER -> status_deleted
def write_status_att_deleted(value: object, out: list[bytes]) -> bool:
    if type(value) is _StatusDeleted:
        node: Any = value
        number: object = node.number
        out.append(b"DELETED ")
        if not write_NUMBER(number, out):
            return False
        return True
    return False


# status_att_deleted_storage: "DELETED-STORAGE" SP NUMBER64 -> status_deleted_storage
def write_status_att_deleted_storage(value: object, out: list[bytes]) -> bool:
    if type(value) is _StatusDeletedStorage:
        node: Any = value
        storage: object = node.storage
        out.append(b"DELETED-STORAGE ")
        if not write_NUMBER64(storage, out):
            return False
        return True
    return False


def _write_status_att_val_1(value: object, out: list[bytes]) -> bool:
    if type(value) is int:
        if not write_NUMBER(value, out):
            return False
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# mod_sequence_valzer: MOD_SEQUENCE_VALZER
def write_mod_sequence_valzer(value: object, out: list[bytes]) -> bool:
    if not write_MOD_SEQUENCE_VALZER(value, out):
        return False
    return True


# unknown_status_att_val.-1: STATUS_ATT_NAME SP (tagged_ext_val | NIL) -> unknown_status_att_val
def write_unknown_status_att_val(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownStatusAttVal:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_STATUS_ATT_NAME(name, out):
            return False
        out.append(b" ")
        if not _write_unknown_status_att_val_1(value_2, out):
            return False
        return True
    return False


# msg_att_dynamic: "FLAGS" SP "(" [flag_fetch (SP flag_fetch)*] ")" -> flags
# %extend msg_att_dynamic: "X-GM-LABELS" SP gm_labels -> gm_labels
# %extend msg_att_dynamic: "PREVIEW" SP nstring -> preview
# %extend msg_att_dynamic: "ANNOTATION" SP "(" entry_att (SP entry_att)* ")" -> annotation
#     | "ANNOTATION" SP "(" ann_entry (SP ann_entry)* ")" -> annotation_changed
# %extend msg_att_dynamic: fetch_mod_resp
def write_msg_att_dynamic(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_27[k]
    if way == 1:  # ModSeq
        return write_fetch_mod_resp(value, out)
    if way == 2:  # Annotation
        node: Any = value
        entries: object = node.entries
        out.append(b"ANNOTATION (")
        if not isinstance(entries, tuple) or len(entries) < 1:
            return False
        for n, item in enumerate(entries):
            if n:
                out.append(b" ")
            if not write_entry_att(item, out):
                return False
        out.append(b")")
        return True
    if way == 3:  # AnnotationChanged
        node_2: Any = value
        entries_2: object = node_2.entries
        out.append(b"ANNOTATION (")
        if not isinstance(entries_2, tuple) or len(entries_2) < 1:
            return False
        for n, item_2 in enumerate(entries_2):
            if n:
                out.append(b" ")
            if not write_ann_entry(item_2, out):
                return False
        out.append(b")")
        return True
    if way == 4:  # Preview
        node_3: Any = value
        text: object = node_3.text
        out.append(b"PREVIEW ")
        if not write_nstring(text, out):
            return False
        return True
    if way == 5:  # GmLabels
        node_4: Any = value
        labels: object = node_4.labels
        out.append(b"X-GM-LABELS ")
        if not write_gm_labels(labels, out):
            return False
        return True
    if way == 6:  # Flags
        node_5: Any = value
        flags: object = node_5.flags
        out.append(b"FLAGS (")
        if not isinstance(flags, tuple) or len(flags) < 0:
            return False
        for n, item_3 in enumerate(flags):
            if n:
                out.append(b" ")
            if not write_flag_fetch(item_3, out):
                return False
        out.append(b")")
        return True
    return False


# msg_att_static: "ENVELOPE" SP envelope
#     | "INTERNALDATE" SP date_time -> internal_date
#     | non_extensible_body
#     | "BODYSTRUCTURE" SP body -> body_structure
#     | "BODY" section ["<" NUMBER ">"] SP nstring -> body_section
#     | "UID" SP uniqueid -> uid_data
# %extend msg_att_static: "RFC822" SP nstring -> rfc822
#     | "RFC822.HEADER" SP nstring -> rfc822_header
#     | "RFC822.TEXT" SP nstring -> rfc822_text
# %extend msg_att_static: "X-GM-MSGID" SP GM_ID -> gm_msg_id
# %extend msg_att_static: "X-GM-THRID" SP GM_ID -> gm_thr_id
# %extend msg_att_static: "BINARY" section_binary ["<" NUMBER ">"] SP (binary_string | NIL) -> binary
#     | "BINARY.SIZE" section_binary SP NUMBER -> binary_size
# %extend msg_att_static: "SAVEDATE" SP (date_time | NIL) -> save_date
# %extend msg_att_static: objectid_compound
# %extend msg_att_static: fetch_emailid_resp | fetch_threadid_resp
# %extend msg_att_static: "RFC822.SIZE" SP NUMBER64 -> rfc822_size
def write_msg_att_static(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_28[k]
    if way == 1:  # Rfc822Size
        node: Any = value
        size: object = node.size
        out.append(b"RFC822.SIZE ")
        if not write_NUMBER64(size, out):
            return False
        return True
    if way == 2:  # EmailId
        return write_fetch_emailid_resp(value, out)
    if way == 3:  # ThreadId
        return write_fetch_threadid_resp(value, out)
    if way == 4:  # ObjectIds
        return write_objectid_compound(value, out)
    if way == 5:  # SaveDate
        node_2: Any = value
        date_time: object = node_2.date_time
        out.append(b"SAVEDATE ")
        if not _write_msg_att_static_1(date_time, out):
            return False
        return True
    if way == 6:  # Binary
        node_3: Any = value
        part: object = node_3.part
        origin: object = node_3.origin
        octets_2: object = node_3.octets
        out.append(b"BINARY")
        if not write_section_binary(part, out):
            return False
        if origin is not None:
            out.append(b"<")
            if not write_NUMBER(origin, out):
                return False
            out.append(b">")
        out.append(b" ")
        if not _write_msg_att_static_2(octets_2, out):
            return False
        return True
    if way == 7:  # BinarySize
        node_4: Any = value
        part_2: object = node_4.part
        size_2: object = node_4.size
        out.append(b"BINARY.SIZE")
        if not write_section_binary(part_2, out):
            return False
        out.append(b" ")
        if not write_NUMBER(size_2, out):
            return False
        return True
    if way == 8:  # GmThrId
        node_5: Any = value
        id: object = node_5.id
        out.append(b"X-GM-THRID ")
        if not write_GM_ID(id, out):
            return False
        return True
    if way == 9:  # GmMsgId
        node_6: Any = value
        id_2: object = node_6.id
        out.append(b"X-GM-MSGID ")
        if not write_GM_ID(id_2, out):
            return False
        return True
    if way == 10:  # Rfc822
        node_7: Any = value
        octets_3: object = node_7.octets
        out.append(b"RFC822 ")
        if not write_nstring(octets_3, out):
            return False
        return True
    if way == 11:  # Rfc822Header
        node_8: Any = value
        octets_4: object = node_8.octets
        out.append(b"RFC822.HEADER ")
        if not write_nstring(octets_4, out):
            return False
        return True
    if way == 12:  # Rfc822Text
        node_9: Any = value
        octets_5: object = node_9.octets
        out.append(b"RFC822.TEXT ")
        if not write_nstring(octets_5, out):
            return False
        return True
    if way == 13:  # Envelope
        out.append(b"ENVELOPE ")
        if not write_envelope(value, out):
            return False
        return True
    if way == 14:  # InternalDate
        node_10: Any = value
        date_time_2: object = node_10.date_time
        out.append(b"INTERNALDATE ")
        if not write_date_time(date_time_2, out):
            return False
        return True
    if way == 15:  # BodyData
        return write_non_extensible_body(value, out)
    if way == 16:  # BodyStructure
        node_11: Any = value
        body: object = node_11.body
        out.append(b"BODYSTRUCTURE ")
        if not write_body(body, out, 0):
            return False
        return True
    if way == 17:  # BodySection
        node_12: Any = value
        section: object = node_12.section
        origin_2: object = node_12.origin
        octets_6: object = node_12.octets
        out.append(b"BODY")
        if not write_section(section, out):
            return False
        if origin_2 is not None:
            out.append(b"<")
            if not write_NUMBER(origin_2, out):
                return False
            out.append(b">")
        out.append(b" ")
        if not write_nstring(octets_6, out):
            return False
        return True
    if way == 18:  # UidData
        node_13: Any = value
        uid: object = node_13.uid
        out.append(b"UID ")
        if not write_uniqueid(uid, out):
            return False
        return True
    return False


# unknown_msg_att.-1: UNKNOWN_MSG_ATT_NAME SP unknown_value -> unknown_msg_att
def write_unknown_msg_att(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownMsgAtt:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_UNKNOWN_MSG_ATT_NAME(name, out):
            return False
        out.append(b" ")
        if not write_unknown_value(value_2, out):
            return False
        return True
    return False


# msg_att_semistat: "BINARY" section_convert ["<" NUMBER ">"] SP (binary_string | NIL | converterror_phrase) -> converted_binary
#     | "BINARY.SIZE" section_convert SP (NUMBER | converterror_phrase) -> converted_binary_size
#     | "BODYPARTSTRUCTURE" section_convert SP (body | converterror_phrase) -> body_part_structure
#     | "BODY[" [section_part "."] "HEADER]" SP (string | NIL | converterror_phrase) -> converted_header
#     | "BODY[" section_part ".MIME]" SP (string | NIL | converterror_phrase) -> converted_mime
#     | "AVAILABLECONVERSIONS" section_convert SP (mimetype_list | converterror_phrase) -> available_conversions
def write_msg_att_semistat(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_29[k]
    if way == 1:  # ConvertedBinary
        node: Any = value
        part: object = node.part
        origin: object = node.origin
        octets_2: object = node.octets
        out.append(b"BINARY")
        if not write_section_convert(part, out):
            return False
        if origin is not None:
            out.append(b"<")
            if not write_NUMBER(origin, out):
                return False
            out.append(b">")
        out.append(b" ")
        if not _write_msg_att_semistat_1(octets_2, out):
            return False
        return True
    if way == 2:  # ConvertedBinarySize
        node_2: Any = value
        part_2: object = node_2.part
        size: object = node_2.size
        out.append(b"BINARY.SIZE")
        if not write_section_convert(part_2, out):
            return False
        out.append(b" ")
        if not _write_msg_att_semistat_2(size, out):
            return False
        return True
    if way == 3:  # BodyPartStructure
        node_3: Any = value
        part_3: object = node_3.part
        body: object = node_3.body
        out.append(b"BODYPARTSTRUCTURE")
        if not write_section_convert(part_3, out):
            return False
        out.append(b" ")
        if not _write_msg_att_semistat_3(body, out, _number_of(body)):
            return False
        return True
    if way == 4:  # ConvertedHeader
        node_4: Any = value
        part_4: object = node_4.part
        octets_3: object = node_4.octets
        out.append(b"BODY[")
        if not is_empty(part_4):
            if not write_section_part(part_4, out):
                return False
            out.append(b".")
        out.append(b"HEADER] ")
        if not _write_msg_att_semistat_4(octets_3, out):
            return False
        return True
    if way == 5:  # ConvertedMime
        node_5: Any = value
        part_5: object = node_5.part
        octets_4: object = node_5.octets
        if is_empty(part_5):
            return False
        out.append(b"BODY[")
        if not write_section_part(part_5, out):
            return False
        out.append(b".MIME] ")
        if not _write_msg_att_semistat_5(octets_4, out):
            return False
        return True
    if way == 6:  # AvailableConversions
        node_6: Any = value
        part_6: object = node_6.part
        mime_types: object = node_6.mime_types
        out.append(b"AVAILABLECONVERSIONS")
        if not write_section_convert(part_6, out):
            return False
        out.append(b" ")
        if not _write_msg_att_semistat_6(mime_types, out):
            return False
        return True
    return False


# msg_att_conv_static: "UID" SP uniqueid -> uid_data
def write_msg_att_conv_static(value: object, out: list[bytes]) -> bool:
    if type(value) is _UidData:
        node: Any = value
        uid: object = node.uid
        out.append(b"UID ")
        if not write_uniqueid(uid, out):
            return False
        return True
    return False


# event_name: EVENT_NAME
def write_event_name(value: object, out: list[bytes]) -> bool:
    if not write_EVENT_NAME(value, out):
        return False
    return True


# url_resp_text: URL_RESP_TEXT
def write_url_resp_text(value: object, out: list[bytes]) -> bool:
    if not write_URL_RESP_TEXT(value, out):
        return False
    return True


# objectid_kvpair: OBJECTID_KEY SP OBJECTID
def write_objectid_kvpair(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_OBJECTID_KEY(value1, out):
        return False
    out.append(b" ")
    if not write_OBJECTID(value2, out):
        return False
    return True


# inprogress_tag: QUOTED_TAG | NIL
def write_inprogress_tag(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        if not write_QUOTED_TAG(value, out):
            return False
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# inprogress_state: inprogress_state_unknown | inprogress_state_counting | inprogress_state_known_goal
def write_inprogress_state(value1: object, value2: object, out: list[bytes]) -> bool:
    if value1 is None:
        return write_inprogress_state_unknown(value1, value2, out)
    if value2 is None:
        return write_inprogress_state_counting(value1, value2, out)
    if not write_inprogress_state_known_goal(value1, value2, out):
        return False
    return True


def _write_url_mechanism_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, _Base64):
        if not write_MECHANISM_DATA(value, out):
            return False
        return True
    if value is not None:
        return False
    return True


# append_uid: UID_SET
def write_append_uid(value: object, out: list[bytes]) -> bool:
    if not write_UID_SET(value, out):
        return False
    return not refuses(_REFUSALS_APPEND_UID, [value])


# iauth: ";AUTH=" ENC_AUTH_TYPE
def write_iauth(value: object, out: list[bytes]) -> bool:
    out.append(b";AUTH=")
    if not write_ENC_AUTH_TYPE(value, out):
        return False
    return True


# iua_verifier: ":" MECHANISM ":" ENC_URLAUTH
def write_iua_verifier(value1: object, value2: object, out: list[bytes]) -> bool:
    out.append(b":")
    if not write_MECHANISM(value1, out):
        return False
    out.append(b":")
    if not write_ENC_URLAUTH(value2, out):
        return False
    return True


# filter_mailboxes: filter_mailboxes_selected | filter_mailboxes_other
def write_filter_mailboxes(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_30[k]
    if way == 1:
        return write_filter_mailboxes_selected(value, out)
    if way == 2:
        return write_filter_mailboxes_other(value, out, k)
    return False


# scope_option: unknown_scope_option
def write_scope_option(value: object, out: list[bytes]) -> bool:
    if not write_unknown_scope_option(value, out):
        return False
    return True


# modifier_partial: "PARTIAL" SP partial_range -> return_partial
def write_modifier_partial(value: object, out: list[bytes]) -> bool:
    if type(value) is _ReturnPartial:
        node: Any = value
        range: object = node.range
        out.append(b"PARTIAL ")
        if not write_partial_range(range, out):
            return False
        return True
    return False


# modifier_context: "CONTEXT" -> return_context
def write_modifier_context(value: object, out: list[bytes]) -> bool:
    if type(value) is _ReturnContext:
        out.append(b"CONTEXT")
        return True
    return False


# modifier_update: "UPDATE" -> return_update
# %extend modifier_update: update_fetch
def write_modifier_update(value: object, out: list[bytes]) -> bool:
    mark = len(out)
    if write_update_fetch(value, out):
        return True
    del out[mark:]
    if type(value) is _ReturnUpdate:
        out.append(b"UPDATE")
        return True
    return False


# unknown_search_return_opt.-1: SEARCH_RETURN_OPT_NAME [SP search_mod_params] -> unknown_search_return_opt
def write_unknown_search_return_opt(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownSearchReturnOpt:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_SEARCH_RETURN_OPT_NAME(name, out):
            return False
        if value_2 is not None:
            out.append(b" ")
            if not write_search_mod_params(value_2, out):
                return False
        return True
    return False


# search_modsequence: "MODSEQ" [search_modseq_ext] SP mod_sequence_valzer -> search_mod_seq
def write_search_modsequence(value: object, out: list[bytes]) -> bool:
    if type(value) is _SearchModSeq:
        node: Any = value
        entry_name: object = node.entry_name
        entry_type: object = node.entry_type
        modseq: object = node.modseq
        out.append(b"MODSEQ")
        if not (entry_name is None and entry_type is None):
            if not write_search_modseq_ext(entry_name, entry_type, out):
                return False
        out.append(b" ")
        if not write_mod_sequence_valzer(modseq, out):
            return False
        return True
    return False


# entry_match: list_mailbox
def write_entry_match(value: object, out: list[bytes]) -> bool:
    if not write_list_mailbox(value, out):
        return False
    return not refuses(_REFUSALS_ENTRY_MATCH, [value])


# date: DATE_TEXT | QUOTED_DATE_TEXT
def write_date(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Date):
        return False
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and scan_DATE_TEXT(plain + b"\n", 0) == len(plain):
        return add(plain, out)
    if form == PLAIN or form == QUOTED:
        octets = in_quotes(plain)
        if scan_QUOTED_DATE_TEXT(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    return False


# gm_label: GM_LABEL_CHARS | string
def write_gm_label(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _GmLabel):
        return False
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_5):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# header_fld_name: astring
def write_header_fld_name(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# status_indicator: SP "STATUS"
def write_status_indicator(out: list[bytes]) -> bool:
    out.append(b" STATUS")
    return True


# event_groups: event_group (SP event_group)*
def write_event_groups(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_event_group(item, out):
            return False
    return not refuses(_REFUSALS_EVENT_GROUPS, [value])


# resource_limit: NUMBER64
def write_resource_limit(value: object, out: list[bytes]) -> bool:
    if not write_NUMBER64(value, out):
        return False
    return True


# maxsize_opt: "MAXSIZE" SP NUMBER -> max_size
def write_maxsize_opt(value: object, out: list[bytes]) -> bool:
    if type(value) is _MaxSize:
        node: Any = value
        octets_2: object = node.octets
        out.append(b"MAXSIZE ")
        if not write_NUMBER(octets_2, out):
            return False
        return True
    return False


# scope_opt: "DEPTH" SP DEPTH -> depth
def write_scope_opt(value: object, out: list[bytes]) -> bool:
    if type(value) is _Depth:
        node: Any = value
        depth: object = node.depth
        out.append(b"DEPTH ")
        if not write_DEPTH(depth, out):
            return False
        return True
    return False


# unknown_getmetadata_option.-1: GETMETADATA_OPTION_NAME [SP tagged_ext_val] -> unknown_get_metadata_option
def write_unknown_getmetadata_option(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownGetMetadataOption:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_GETMETADATA_OPTION_NAME(name, out):
            return False
        if value_2 is not None:
            out.append(b" ")
            if not write_tagged_ext_val(value_2, out):
                return False
        return True
    return False


# unknown_append_ext.-1: APPEND_EXT_NAME SP append_ext_value -> unknown_append_ext
def write_unknown_append_ext(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownAppendExt:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_APPEND_EXT_NAME(name, out):
            return False
        out.append(b" ")
        if not write_append_ext_value(value_2, out):
            return False
        return True
    return False


# use_attr: USE_ATTR | use_attr_ext
def write_use_attr(value: object, out: list[bytes]) -> bool:
    if write_USE_ATTR(value, out):
        return True
    if not write_use_attr_ext(value, out):
        return False
    return True


# unknown_create_param.-1: CREATE_PARAM_NAME [SP create_param_value] -> unknown_create_param
def write_unknown_create_param(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownCreateParam:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_CREATE_PARAM_NAME(name, out):
            return False
        if value_2 is not None:
            out.append(b" ")
            if not write_create_param_value(value_2, out):
                return False
        return True
    return False


# uidvalidity: NZ_NUMBER
def write_uidvalidity(value: object, out: list[bytes]) -> bool:
    if not write_NZ_NUMBER(value, out):
        return False
    return True


# seq_match_data: "(" known_sequence_set SP known_uid_set ")" -> seq_match_data
def write_seq_match_data(value: object, out: list[bytes]) -> bool:
    if type(value) is _SeqMatchData:
        node: Any = value
        known_sequence_set: object = node.known_sequence_set
        known_uid_set: object = node.known_uid_set
        out.append(b"(")
        if not write_known_sequence_set(known_sequence_set, out):
            return False
        out.append(b" ")
        if not write_known_uid_set(known_uid_set, out):
            return False
        out.append(b")")
        return not refuses(_REFUSALS_SEQ_MATCH_DATA, [known_sequence_set, known_uid_set])
    return False


# condstore_param: "CONDSTORE" -> condstore
def write_condstore_param(value: object, out: list[bytes]) -> bool:
    if type(value) is _Condstore:
        out.append(b"CONDSTORE")
        return True
    return False


# utf8_select_param: "UTF8" -> select_utf8
def write_utf8_select_param(value: object, out: list[bytes]) -> bool:
    if type(value) is _SelectUtf8:
        out.append(b"UTF8")
        return True
    return False


# unknown_select_param.-1: SELECT_PARAM_NAME [SP select_param_value] -> unknown_select_param
def write_unknown_select_param(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownSelectParam:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_SELECT_PARAM_NAME(name, out):
            return False
        if value_2 is not None:
            out.append(b" ")
            if not write_select_param_value(value_2, out):
                return False
        return True
    return False


# list_select_base_opt: "SUBSCRIBED" -> list_select_subscribed
#     | unknown_list_select_opt
# %extend list_select_base_opt: "UTF8ONLY" -> list_select_utf8_only
def write_list_select_base_opt(value: object, out: list[bytes]) -> bool:
    if type(value) is _ListSelectUtf8Only:
        out.append(b"UTF8ONLY")
        return True
    if type(value) is _ListSelectSubscribed:
        out.append(b"SUBSCRIBED")
        return True
    if not write_unknown_list_select_opt(value, out):
        return False
    return True


# list_select_independent_opt: "REMOTE" -> list_select_remote
# %extend list_select_independent_opt: "UTF8" -> list_select_utf8
# %extend list_select_independent_opt: "SPECIAL-USE" -> list_select_special_use
def write_list_select_independent_opt(value: object, out: list[bytes]) -> bool:
    if type(value) is _ListSelectSpecialUse:
        out.append(b"SPECIAL-USE")
        return True
    if type(value) is _ListSelectUtf8:
        out.append(b"UTF8")
        return True
    if type(value) is _ListSelectRemote:
        out.append(b"REMOTE")
        return True
    return False


# list_select_mod_opt: "RECURSIVEMATCH" -> list_select_recursive_match
def write_list_select_mod_opt(value: object, out: list[bytes]) -> bool:
    if type(value) is _ListSelectRecursiveMatch:
        out.append(b"RECURSIVEMATCH")
        return True
    return False


# several_patterns: "(" list_mailbox (SP list_mailbox)+ ")"
def write_several_patterns(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 2:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_list_mailbox(item, out):
            return False
    out.append(b")")
    return True


# status_option: "STATUS" SP "(" status_att (SP status_att)* ")" -> list_return_status
def write_status_option(value: object, out: list[bytes]) -> bool:
    if type(value) is _ListReturnStatus:
        node: Any = value
        items: object = node.items
        out.append(b"STATUS (")
        if not isinstance(items, tuple) or len(items) < 1:
            return False
        for n, item in enumerate(items):
            if n:
                out.append(b" ")
            if not write_status_att(item, out):
                return False
        out.append(b")")
        return True
    return False


# unknown_return_option.-1: RETURN_OPTION_NAME [SP option_value] -> unknown_list_return_opt
def write_unknown_return_option(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownListReturnOpt:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_RETURN_OPTION_NAME(name, out):
            return False
        if not is_empty(value_2):
            out.append(b" ")
            if not write_option_value(value_2, out):
                return False
        return True
    return False


# unknown_rename_param.-1: RENAME_PARAM_NAME [SP rename_param_value] -> unknown_rename_param
def write_unknown_rename_param(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownRenameParam:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_RENAME_PARAM_NAME(name, out):
            return False
        if value_2 is not None:
            out.append(b" ")
            if not write_rename_param_value(value_2, out):
                return False
        return True
    return False


# ann_entry: astring
def write_ann_entry(value: object, out: list[bytes]) -> bool:
    if not write_astring(value, out):
        return False
    return not refuses(_REFUSALS_ANN_ENTRY, [value])


# sort_key: SORT_KEY | unknown_sort_key
def write_sort_key(value: object, out: list[bytes]) -> bool:
    if isinstance(value, str):
        if not write_SORT_KEY(value, out):
            return False
        return True
    if not write_unknown_sort_key(value, out):
        return False
    return True


# utf8_literal: "UTF8" SP "(" literal8 ")" -> utf8_literal
def write_utf8_literal(value: object, out: list[bytes]) -> bool:
    if type(value) is _Utf8Literal:
        node: Any = value
        literal: object = node.literal
        out.append(b"UTF8 (")
        if not write_literal8(literal, out):
            return False
        out.append(b")")
        return True
    return False


# cat_part: text_literal | url
# %extend cat_part: utf8_literal
def write_cat_part(value: object, out: list[bytes]) -> bool:
    if type(value) is _Utf8Literal:
        return write_utf8_literal(value, out)
    if type(value) is _CatText:
        return write_text_literal(value, out)
    if not write_url(value, out):
        return False
    return True


# append_literal: literal | APPEND_LITERAL8
def write_append_literal(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, True, out):
        return True
    return False


# transcoding_param: transcoding_param_name SP transcoding_param_value
def write_transcoding_param(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_transcoding_param_name(value1, out):
        return False
    out.append(b" ")
    if not write_transcoding_param_value(value2, out):
        return False
    return True


# section_convert: section_binary
def write_section_convert(value: object, out: list[bytes]) -> bool:
    if not write_section_binary(value, out):
        return False
    return True


# partial: "<" NUMBER64 "." NZ_NUMBER64 ">" -> partial
def write_partial(value: object, out: list[bytes]) -> bool:
    if type(value) is _Partial:
        node: Any = value
        origin: object = node.origin
        count: object = node.count
        out.append(b"<")
        if not write_NUMBER64(origin, out):
            return False
        out.append(b".")
        if not write_NZ_NUMBER64(count, out):
            return False
        out.append(b">")
        return True
    return False


# section_part: NZ_NUMBER ("." NZ_NUMBER)*
def write_section_part(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b".")
        if not write_NZ_NUMBER(item, out):
            return False
    return True


# fetch_mod_sequence: "MODSEQ" -> fetch_mod_seq
def write_fetch_mod_sequence(value: object, out: list[bytes]) -> bool:
    if type(value) is _FetchModSeq:
        out.append(b"MODSEQ")
        return True
    return False


# ann_entries: entry_match | "(" entry_match (SP entry_match)* ")"
def write_ann_entries(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_entry_match(value, out)
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_entry_match(item, out):
            return False
    out.append(b")")
    return True


# attribs: attrib | "(" attrib (SP attrib)* ")"
def write_attribs(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_attrib(value, out)
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_attrib(item, out):
            return False
    out.append(b")")
    return True


# preview_mod: PREVIEW_MOD
def write_preview_mod(value: object, out: list[bytes]) -> bool:
    if not write_PREVIEW_MOD(value, out):
        return False
    return True


# section_binary: "[" [section_part] "]"
def write_section_binary(value: object, out: list[bytes]) -> bool:
    out.append(b"[")
    if not is_empty(value):
        if not write_section_part(value, out):
            return False
    out.append(b"]")
    return True


# section: "[" [section_spec] "]"
def write_section(value: object, out: list[bytes]) -> bool:
    out.append(b"[")
    if value is not None:
        if not write_section_spec(value, out):
            return False
    out.append(b"]")
    return True


# unknown_fetch_att.-1: UNKNOWN_FETCH_ATT_NAME -> unknown_fetch_att
def write_unknown_fetch_att(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownFetchAtt:
        node: Any = value
        name: object = node.name
        if not write_UNKNOWN_FETCH_ATT_NAME(name, out):
            return False
        return True
    return False


# partial_range: partial_range_first | partial_range_last
def write_partial_range(value: object, out: list[bytes]) -> bool:
    if type(value) is _PartialRangeFirst:
        return write_partial_range_first(value, out)
    if not write_partial_range_last(value, out):
        return False
    return True


# chgsince_fetch_mod: "CHANGEDSINCE" SP mod_sequence_value -> changed_since
def write_chgsince_fetch_mod(value: object, out: list[bytes]) -> bool:
    if type(value) is _ChangedSince:
        node: Any = value
        modseq: object = node.modseq
        out.append(b"CHANGEDSINCE ")
        if not write_mod_sequence_value(modseq, out):
            return False
        return True
    return False


# unknown_fetch_modifier.-1: FETCH_MODIFIER_NAME [SP fetch_modif_params] -> unknown_fetch_modifier
def write_unknown_fetch_modifier(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownFetchModifier:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_FETCH_MODIFIER_NAME(name, out):
            return False
        if value_2 is not None:
            out.append(b" ")
            if not write_fetch_modif_params(value_2, out):
                return False
        return not refuses(_REFUSALS_UNKNOWN_FETCH_MODIFIER, [name, value_2])
    return False


# unknown_store_modifier.-1: STORE_MODIFIER_NAME [SP store_modif_params] -> unknown_store_modifier
def write_unknown_store_modifier(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownStoreModifier:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_STORE_MODIFIER_NAME(name, out):
            return False
        if value_2 is not None:
            out.append(b" ")
            if not write_store_modif_params(value_2, out):
                return False
        return True
    return False


# entry_att: ann_entry SP "(" att_value (SP att_value)* ")" -> entry_att
def write_entry_att(value: object, out: list[bytes]) -> bool:
    if type(value) is _EntryAtt:
        node: Any = value
        entry: object = node.entry
        values: object = node.values
        if not write_ann_entry(entry, out):
            return False
        out.append(b" (")
        if not isinstance(values, tuple) or len(values) < 1:
            return False
        for n, item in enumerate(values):
            if n:
                out.append(b" ")
            if not isinstance(item, tuple) or len(item) != 2:
                return False
            item_2, item_3 = item
            if not write_att_value(item_2, item_3, out):
                return False
        out.append(b")")
        return True
    return False


# uid_fetch_modifiers: SP "(" uid_fetch_modifier (SP uid_fetch_modifier)* ")"
def write_uid_fetch_modifiers(value: object, out: list[bytes]) -> bool:
    out.append(b" (")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_uid_fetch_modifier(item, out):
            return False
    out.append(b")")
    return not refuses(_REFUSALS_UID_FETCH_MODIFIERS, [value])


# url_meta_bodystruct: "BODYPARTSTRUCTURE" SP body -> url_meta_bodystruct
def write_url_meta_bodystruct(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlMetaBodystruct:
        node: Any = value
        body: object = node.body
        out.append(b"BODYPARTSTRUCTURE ")
        if not write_body(body, out, 0):
            return False
        return True
    return False


# url_meta_body: "BODY" SP nstring -> url_meta_body
def write_url_meta_body(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlMetaBody:
        node: Any = value
        data: object = node.data
        out.append(b"BODY ")
        if not write_nstring(data, out):
            return False
        return True
    return False


# url_meta_binary: "BINARY" SP (binary_string | NIL) -> url_meta_binary
def write_url_meta_binary(value: object, out: list[bytes]) -> bool:
    if type(value) is _UrlMetaBinary:
        node: Any = value
        data: object = node.data
        out.append(b"BINARY ")
        if not _write_url_meta_binary_1(data, out):
            return False
        return True
    return False


# resource_usage: NUMBER64
def write_resource_usage(value: object, out: list[bytes]) -> bool:
    if not write_NUMBER64(value, out):
        return False
    return True


# thread_members: NZ_NUMBER (SP NZ_NUMBER)* [SP thread_nested]
def write_thread_members(value1: object, value2: object, out: list[bytes], d: i64) -> bool:
    if not isinstance(value1, tuple) or len(value1) < 1:
        return False
    for n, item in enumerate(value1):
        if n:
            out.append(b" ")
        if not write_NZ_NUMBER(item, out):
            return False
    if not is_empty(value2):
        out.append(b" ")
        if not write_thread_nested(value2, out, d):
            return False
    return True


# thread_nested: thread_list thread_list+
def write_thread_nested(value: object, out: list[bytes], d: i64) -> bool:
    if not isinstance(value, tuple) or len(value) < 2:
        return False
    for item in value:
        if not write_thread_list(item, out, d):
            return False
    return True


# partial_results: RESPONSE_SET | NIL
def write_partial_results(value: object, out: list[bytes]) -> bool:
    if isinstance(value, _SequenceSet):
        if not write_RESPONSE_SET(value, out):
            return False
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# context_position: NUMBER
def write_context_position(value: object, out: list[bytes]) -> bool:
    if not write_NUMBER(value, out):
        return False
    return True


# search_return_value: tagged_ext_val
def write_search_return_value(value: object, out: list[bytes]) -> bool:
    if not write_tagged_ext_val(value, out):
        return False
    return True


def _write_namespace_descr_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        if not write_DELIMITER(value, out):
            return False
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# namespace_response_extension: SP string SP "(" string (SP string)* ")" -> namespace_extension
def write_namespace_response_extension(value: object, out: list[bytes]) -> bool:
    if type(value) is _NamespaceExtension:
        node: Any = value
        name: object = node.name
        values: object = node.values
        out.append(b" ")
        if not write_string(name, out):
            return False
        out.append(b" (")
        if not isinstance(values, tuple) or len(values) < 1:
            return False
        for n, item in enumerate(values):
            if n:
                out.append(b" ")
            if not write_string(item, out):
                return False
        out.append(b")")
        return True
    return False


# mbx_list_flag_extension.-1: MBX_LIST_FLAG_NAME
def write_mbx_list_flag_extension(value: object, out: list[bytes]) -> bool:
    if not write_MBX_LIST_FLAG_NAME(value, out):
        return False
    return True


# oldname_extended_item: "OLDNAME" SP "(" mailbox ")" -> old_name
#     | "\"OLDNAME\"" SP "(" mailbox ")" -> old_name_quoted
def write_oldname_extended_item(value: object, out: list[bytes]) -> bool:
    if type(value) is _OldName:
        node: Any = value
        mailbox: object = node.mailbox
        out.append(b"OLDNAME (")
        if not write_mailbox(mailbox, out):
            return False
        out.append(b")")
        return True
    if type(value) is _OldNameQuoted:
        node_2: Any = value
        mailbox_2: object = node_2.mailbox
        out.append(b'"OLDNAME" (')
        if not write_mailbox(mailbox_2, out):
            return False
        out.append(b")")
        return True
    return False


# childinfo_extended_item: "\"CHILDINFO\"" SP "(" list_select_base_opt_quoted (SP list_select_base_opt_quoted)* ")" -> child_info
#     | "CHILDINFO" SP "(" list_select_base_opt_quoted (SP list_select_base_opt_quoted)* ")" -> child_info_bare
def write_childinfo_extended_item(value: object, out: list[bytes]) -> bool:
    if type(value) is _ChildInfo:
        node: Any = value
        options: object = node.options
        out.append(b'"CHILDINFO" (')
        if not isinstance(options, tuple) or len(options) < 1:
            return False
        for n, item in enumerate(options):
            if n:
                out.append(b" ")
            if not write_list_select_base_opt_quoted(item, out):
                return False
        out.append(b")")
        return True
    if type(value) is _ChildInfoBare:
        node_2: Any = value
        options_2: object = node_2.options
        out.append(b"CHILDINFO (")
        if not isinstance(options_2, tuple) or len(options_2) < 1:
            return False
        for n, item_2 in enumerate(options_2):
            if n:
                out.append(b" ")
            if not write_list_select_base_opt_quoted(item_2, out):
                return False
        out.append(b")")
        return True
    return False


# unknown_mbox_list_extended_item.-1: mbox_list_extended_item_tag SP tagged_ext_val -> unknown_mbox_list_extended_item
def write_unknown_mbox_list_extended_item(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownMboxListExtendedItem:
        node: Any = value
        tag: object = node.tag
        value_2: object = node.value
        if not write_mbox_list_extended_item_tag(tag, out):
            return False
        out.append(b" ")
        if not write_tagged_ext_val(value_2, out):
            return False
        return True
    return False


def _write_unknown_status_att_val_1(value: object, out: list[bytes]) -> bool:
    mark = len(out)
    if write_tagged_ext_val(value, out):
        return True
    del out[mark:]
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# fetch_mod_resp: "MODSEQ" SP "(" permsg_modsequence ")" -> mod_seq
def write_fetch_mod_resp(value: object, out: list[bytes]) -> bool:
    if type(value) is _ModSeq:
        node: Any = value
        modseq: object = node.modseq
        out.append(b"MODSEQ (")
        if not write_permsg_modsequence(modseq, out):
            return False
        out.append(b")")
        return True
    return False


# flag_fetch: flag | FLAG_RECENT
def write_flag_fetch(value: object, out: list[bytes]) -> bool:
    if write_flag(value, out):
        return True
    if not write_FLAG_RECENT(value, out):
        return False
    return True


# fetch_emailid_resp: "EMAILID" SP "(" OBJECTID ")" -> email_id
def write_fetch_emailid_resp(value: object, out: list[bytes]) -> bool:
    if type(value) is _EmailId:
        node: Any = value
        objectid: object = node.objectid
        out.append(b"EMAILID (")
        if not write_OBJECTID(objectid, out):
            return False
        out.append(b")")
        return True
    return False


# fetch_threadid_resp: "THREADID" SP ("(" OBJECTID ")" | NIL) -> thread_id
def write_fetch_threadid_resp(value: object, out: list[bytes]) -> bool:
    if type(value) is _ThreadId:
        node: Any = value
        objectid: object = node.objectid
        out.append(b"THREADID ")
        if not _write_fetch_threadid_resp_1(objectid, out):
            return False
        return True
    return False


def _write_msg_att_static_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, _DateTime):
        return write_date_time(value, out)
    if value is not None:
        return False
    out.append(b"NIL")
    return True


def _write_msg_att_static_2(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_binary_string(value, out)
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# envelope: "(" env_date SP env_subject SP env_from SP env_sender SP env_reply_to SP env_to SP env_cc SP env_bcc SP env_in_reply_to SP env_message_id ")" -> envelope
def write_envelope(value: object, out: list[bytes]) -> bool:
    if type(value) is _Envelope:
        node: Any = value
        date: object = node.date
        subject: object = node.subject
        from_: object = node.from_
        sender: object = node.sender
        reply_to: object = node.reply_to
        to: object = node.to
        cc: object = node.cc
        bcc: object = node.bcc
        in_reply_to: object = node.in_reply_to
        message_id: object = node.message_id
        out.append(b"(")
        if not write_env_date(date, out):
            return False
        out.append(b" ")
        if not write_env_subject(subject, out):
            return False
        out.append(b" ")
        if not write_env_from(from_, out):
            return False
        out.append(b" ")
        if not write_env_sender(sender, out):
            return False
        out.append(b" ")
        if not write_env_reply_to(reply_to, out):
            return False
        out.append(b" ")
        if not write_env_to(to, out):
            return False
        out.append(b" ")
        if not write_env_cc(cc, out):
            return False
        out.append(b" ")
        if not write_env_bcc(bcc, out):
            return False
        out.append(b" ")
        if not write_env_in_reply_to(in_reply_to, out):
            return False
        out.append(b" ")
        if not write_env_message_id(message_id, out):
            return False
        out.append(b")")
        return True
    return False


# non_extensible_body: "BODY" SP body -> body_data
def write_non_extensible_body(value: object, out: list[bytes]) -> bool:
    if type(value) is _BodyData:
        node: Any = value
        body: object = node.body
        out.append(b"BODY ")
        if not write_body(body, out, 0):
            return False
        return not refuses(_REFUSALS_NON_EXTENSIBLE_BODY, [body])
    return False


# body: "(" (body_type_1part | body_type_mpart) ")"
def write_body(value: object, out: list[bytes], d: i64) -> bool:
    d += 1
    if d > _DEEPEST:
        return False
    out.append(b"(")
    if not _write_body_1(value, out, d):
        return False
    out.append(b")")
    return True


# unknown_value: UNKNOWN_ATOM | quoted | LITERAL | LITERAL8 | "(" [unknown_value (SP unknown_value)*] ")"
def write_unknown_value(value: object, out: list[bytes]) -> bool:
    if type(value) is not bytes or not isinstance(value, bytes):
        return False
    if skip_unknown_value(value + b" \n", 0, 0) == len(value):
        return add(value, out)
    return False


def _write_msg_att_semistat_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_binary_string(value, out)
    if value is None:
        if value is not None:
            return False
        out.append(b"NIL")
        return True
    if not write_converterror_phrase(value, out):
        return False
    return True


def _write_msg_att_semistat_2(value: object, out: list[bytes]) -> bool:
    if type(value) is int:
        if not write_NUMBER(value, out):
            return False
        return True
    if not write_converterror_phrase(value, out):
        return False
    return True


def _write_msg_att_semistat_3(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_31[k]
    if way == 1:
        return write_body(value, out, 0)
    if way == 2:  # ConvertError
        return write_converterror_phrase(value, out)
    return False


def _write_msg_att_semistat_4(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_string(value, out)
    if value is None:
        if value is not None:
            return False
        out.append(b"NIL")
        return True
    if not write_converterror_phrase(value, out):
        return False
    return True


def _write_msg_att_semistat_5(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_string(value, out)
    if value is None:
        if value is not None:
            return False
        out.append(b"NIL")
        return True
    if not write_converterror_phrase(value, out):
        return False
    return True


def _write_msg_att_semistat_6(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        return write_mimetype_list(value, out)
    if not write_converterror_phrase(value, out):
        return False
    return True


# inprogress_state_unknown: absent NIL SP absent NIL
def write_inprogress_state_unknown(value1: object, value2: object, out: list[bytes]) -> bool:
    if value1 is not None:
        return False
    if value2 is not None:
        return False
    out.append(b"NIL NIL")
    return True


# inprogress_state_counting: NUMBER SP absent NIL
def write_inprogress_state_counting(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_NUMBER(value1, out):
        return False
    if value2 is not None:
        return False
    out.append(b" NIL")
    return True


# inprogress_state_known_goal: NUMBER SP NZ_NUMBER
def write_inprogress_state_known_goal(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_NUMBER(value1, out):
        return False
    out.append(b" ")
    if not write_NZ_NUMBER(value2, out):
        return False
    return True


# filter_mailboxes_selected: "selected" -> notify_selected
#     | "selected-delayed" -> notify_selected_delayed
def write_filter_mailboxes_selected(value: object, out: list[bytes]) -> bool:
    if type(value) is _NotifySelected:
        out.append(b"selected")
        return True
    if type(value) is _NotifySelectedDelayed:
        out.append(b"selected-delayed")
        return True
    return False


# filter_mailboxes_other: "inboxes" -> notify_inboxes
#     | "personal" -> notify_personal
#     | "subscribed" -> notify_subscribed
#     | "subtree" SP one_or_more_mailbox -> notify_subtree
#     | "mailboxes" SP one_or_more_mailbox -> notify_mailboxes
# %extend filter_mailboxes_other: "subtree-one" SP one_or_more_mailbox -> notify_subtree_one
def write_filter_mailboxes_other(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_32[k]
    if way == 1:  # NotifySubtreeOne
        node: Any = value
        mailboxes: object = node.mailboxes
        out.append(b"subtree-one ")
        if not write_one_or_more_mailbox(mailboxes, out):
            return False
        return True
    if way == 2:  # NotifyInboxes
        out.append(b"inboxes")
        return True
    if way == 3:  # NotifyPersonal
        out.append(b"personal")
        return True
    if way == 4:  # NotifySubscribed
        out.append(b"subscribed")
        return True
    if way == 5:  # NotifySubtree
        node_2: Any = value
        mailboxes_2: object = node_2.mailboxes
        out.append(b"subtree ")
        if not write_one_or_more_mailbox(mailboxes_2, out):
            return False
        return True
    if way == 6:  # NotifyMailboxes
        node_3: Any = value
        mailboxes_3: object = node_3.mailboxes
        out.append(b"mailboxes ")
        if not write_one_or_more_mailbox(mailboxes_3, out):
            return False
        return True
    return False


# unknown_scope_option.-1: SCOPE_OPTION_NAME [SP scope_option_value] -> unknown_scope_option
def write_unknown_scope_option(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownScopeOption:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_SCOPE_OPTION_NAME(name, out):
            return False
        if value_2 is not None:
            out.append(b" ")
            if not write_scope_option_value(value_2, out):
                return False
        return True
    return False


# update_fetch: "UPDATE" SP "(" fetch_att (SP fetch_att)* ")" -> return_update_fetch
def write_update_fetch(value: object, out: list[bytes]) -> bool:
    if type(value) is _ReturnUpdateFetch:
        node: Any = value
        items: object = node.items
        out.append(b"UPDATE (")
        if not isinstance(items, tuple) or len(items) < 1:
            return False
        for n, item in enumerate(items):
            if n:
                out.append(b" ")
            if not write_fetch_att(item, out, _number_of(item)):
                return False
        out.append(b")")
        return True
    return False


# search_mod_params: tagged_ext_val
def write_search_mod_params(value: object, out: list[bytes]) -> bool:
    if not write_tagged_ext_val(value, out):
        return False
    return True


# search_modseq_ext: SP entry_name SP ENTRY_TYPE_REQ
def write_search_modseq_ext(value1: object, value2: object, out: list[bytes]) -> bool:
    out.append(b" ")
    if not write_entry_name(value1, out):
        return False
    out.append(b" ")
    if not write_ENTRY_TYPE_REQ(value2, out):
        return False
    return True


# event_group: "(" filter_mailboxes SP events ")" -> event_group
def write_event_group(value: object, out: list[bytes]) -> bool:
    if type(value) is _EventGroup:
        node: Any = value
        mailboxes: object = node.mailboxes
        events: object = node.events
        out.append(b"(")
        if not write_filter_mailboxes(mailboxes, out, _number_of(mailboxes)):
            return False
        out.append(b" ")
        if not write_events(events, out):
            return False
        out.append(b")")
        return not refuses(_REFUSALS_EVENT_GROUP, [mailboxes, events])
    return False


# tagged_ext_val: NUMBER64 | TAGGED_EXT_SET | "(" [tagged_ext_comp] ")"
# %extend tagged_ext_val: partial_range_last
def write_tagged_ext_val(value: object, out: list[bytes]) -> bool:
    mark = len(out)
    if write_partial_range_last(value, out):
        return True
    del out[mark:]
    if write_NUMBER64(value, out):
        return True
    if write_TAGGED_EXT_SET(value, out):
        return True
    out.append(b"(")
    if not is_empty(value):
        if not write_tagged_ext_comp(value, out, 0):
            return False
    out.append(b")")
    return True


# append_ext_value: tagged_ext_val
def write_append_ext_value(value: object, out: list[bytes]) -> bool:
    if not write_tagged_ext_val(value, out):
        return False
    return True


# use_attr_ext.-1: USE_ATTR_NAME
def write_use_attr_ext(value: object, out: list[bytes]) -> bool:
    if not write_USE_ATTR_NAME(value, out):
        return False
    return True


# create_param_value: tagged_ext_val
def write_create_param_value(value: object, out: list[bytes]) -> bool:
    if not write_tagged_ext_val(value, out):
        return False
    return True


# known_sequence_set: KNOWN_SET
def write_known_sequence_set(value: object, out: list[bytes]) -> bool:
    if not write_KNOWN_SET(value, out):
        return False
    return True


# known_uid_set: KNOWN_SET
def write_known_uid_set(value: object, out: list[bytes]) -> bool:
    if not write_KNOWN_SET(value, out):
        return False
    return True


# select_param_value: tagged_ext_val
def write_select_param_value(value: object, out: list[bytes]) -> bool:
    if not write_tagged_ext_val(value, out):
        return False
    return True


# unknown_list_select_opt.-1: LIST_SELECT_OPT_NAME [SP option_value] -> unknown_list_select_opt
def write_unknown_list_select_opt(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownListSelectOpt:
        node: Any = value
        name: object = node.name
        value_2: object = node.value
        if not write_LIST_SELECT_OPT_NAME(name, out):
            return False
        if not is_empty(value_2):
            out.append(b" ")
            if not write_option_value(value_2, out):
                return False
        return True
    return False


# option_value: "(" tagged_ext_comp ")"
def write_option_value(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not write_tagged_ext_comp(value, out, 0):
        return False
    out.append(b")")
    return True


# rename_param_value: tagged_ext_val
def write_rename_param_value(value: object, out: list[bytes]) -> bool:
    if not write_tagged_ext_val(value, out):
        return False
    return True


# unknown_sort_key.-1: UNKNOWN_SORT_KEY_NAME -> unknown_sort_key
def write_unknown_sort_key(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownSortKey:
        node: Any = value
        name: object = node.name
        if not write_UNKNOWN_SORT_KEY_NAME(name, out):
            return False
        return True
    return False


# literal8: LITERAL8
def write_literal8(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    if (form == PLAIN or form == LITERAL) and add_literal(value, True, out):
        return True
    return False


# text_literal: "TEXT" SP literal -> cat_text
def write_text_literal(value: object, out: list[bytes]) -> bool:
    if type(value) is _CatText:
        node: Any = value
        text: object = node.text
        out.append(b"TEXT ")
        if not write_literal(text, out):
            return False
        return True
    return False


# url: "URL" SP astring -> cat_url
def write_url(value: object, out: list[bytes]) -> bool:
    if type(value) is _CatUrl:
        node: Any = value
        url: object = node.url
        out.append(b"URL ")
        if not write_astring(url, out):
            return False
        return True
    return False


# transcoding_param_value: astring
def write_transcoding_param_value(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and only(plain, 0, len(plain), OCTETS_1):
        return add(plain, out)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# attrib: astring
def write_attrib(value: object, out: list[bytes]) -> bool:
    if not write_astring(value, out):
        return False
    return not refuses(_REFUSALS_ATTRIB, [value])


# section_spec: absent section_msgtext -> section_spec
#     | section_part ["." section_text] -> section_spec
def write_section_spec(value: object, out: list[bytes]) -> bool:
    if type(value) is _SectionSpec:
        start = len(out)
        if _write_section_spec_1(value, out):
            return True
        del out[start:]
        if _write_section_spec_2(value, out):
            return True
        del out[start:]
        return False
    return False


# partial_range_first: NZ_NUMBER ":" NZ_NUMBER -> partial_range_first
def write_partial_range_first(value: object, out: list[bytes]) -> bool:
    if type(value) is _PartialRangeFirst:
        node: Any = value
        start: object = node.start
        end: object = node.end
        if not write_NZ_NUMBER(start, out):
            return False
        out.append(b":")
        if not write_NZ_NUMBER(end, out):
            return False
        return True
    return False


# partial_range_last: MINUS NZ_NUMBER ":" MINUS NZ_NUMBER -> partial_range_last
def write_partial_range_last(value: object, out: list[bytes]) -> bool:
    if type(value) is _PartialRangeLast:
        node: Any = value
        start: object = node.start
        end: object = node.end
        out.append(b"-")
        if not write_NZ_NUMBER(start, out):
            return False
        out.append(b":-")
        if not write_NZ_NUMBER(end, out):
            return False
        return True
    return False


# fetch_modif_params: tagged_ext_val
def write_fetch_modif_params(value: object, out: list[bytes]) -> bool:
    if not write_tagged_ext_val(value, out):
        return False
    return True


# store_modif_params: tagged_ext_val
def write_store_modif_params(value: object, out: list[bytes]) -> bool:
    if not write_tagged_ext_val(value, out):
        return False
    return True


# att_value: attrib SP value
def write_att_value(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_attrib(value1, out):
        return False
    out.append(b" ")
    if not write_value(value2, out):
        return False
    return True


# uid_fetch_modifier: fetch_modifier | rexpunges_fetch_mod
def write_uid_fetch_modifier(value: object, out: list[bytes]) -> bool:
    if type(value) is _ChangedSince or type(value) is _FetchPartial or type(value) is _UnknownFetchModifier:
        return write_fetch_modifier(value, out)
    if not write_rexpunges_fetch_mod(value, out):
        return False
    return True


def _write_url_meta_binary_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_binary_string(value, out)
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# list_select_base_opt_quoted: DQUOTE list_select_base_opt DQUOTE
def write_list_select_base_opt_quoted(value: object, out: list[bytes]) -> bool:
    out.append(b'"')
    if not write_list_select_base_opt(value, out):
        return False
    out.append(b'"')
    return True


# mbox_list_extended_item_tag: EITEM_NAME | QUOTED_EITEM_NAME
def write_mbox_list_extended_item_tag(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN and scan_EITEM_NAME(plain + b"\n", 0) == len(plain):
        return add(plain, out)
    if form == PLAIN or form == QUOTED:
        octets = in_quotes(plain)
        if scan_QUOTED_EITEM_NAME(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    return False


# permsg_modsequence: mod_sequence_value
def write_permsg_modsequence(value: object, out: list[bytes]) -> bool:
    if not write_mod_sequence_value(value, out):
        return False
    return True


def _write_fetch_threadid_resp_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        out.append(b"(")
        if not write_OBJECTID(value, out):
            return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# binary_string: string | literal8
def write_binary_string(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, True, out):
        return True
    return False


# env_date: nstring
def write_env_date(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# env_subject: nstring
def write_env_subject(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# env_from: "(" address+ ")" | NIL
def write_env_from(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        out.append(b"(")
        if not isinstance(value, tuple) or len(value) < 1:
            return False
        for item in value:
            if not write_address(item, out):
                return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# env_sender: "(" address+ ")" | NIL
def write_env_sender(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        out.append(b"(")
        if not isinstance(value, tuple) or len(value) < 1:
            return False
        for item in value:
            if not write_address(item, out):
                return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# env_reply_to: "(" address+ ")" | NIL
def write_env_reply_to(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        out.append(b"(")
        if not isinstance(value, tuple) or len(value) < 1:
            return False
        for item in value:
            if not write_address(item, out):
                return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# env_to: "(" address+ ")" | NIL
def write_env_to(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        out.append(b"(")
        if not isinstance(value, tuple) or len(value) < 1:
            return False
        for item in value:
            if not write_address(item, out):
                return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# env_cc: "(" address+ ")" | NIL
def write_env_cc(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        out.append(b"(")
        if not isinstance(value, tuple) or len(value) < 1:
            return False
        for item in value:
            if not write_address(item, out):
                return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# env_bcc: "(" address+ ")" | NIL
def write_env_bcc(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        out.append(b"(")
        if not isinstance(value, tuple) or len(value) < 1:
            return False
        for item in value:
            if not write_address(item, out):
                return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# env_in_reply_to: nstring
def write_env_in_reply_to(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# env_message_id: nstring
def write_env_message_id(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


def _write_body_1(value: object, out: list[bytes], d: i64) -> bool:
    if type(value) is _BodyBasic or type(value) is _BodyMessage or type(value) is _BodyText:
        return write_body_type_1part(value, out, d)
    if not write_body_type_mpart(value, out, d):
        return False
    return True


# converterror_phrase: "(" "ERROR" SP convert_err_descript SP convert_error_code ")" -> convert_error
def write_converterror_phrase(value: object, out: list[bytes]) -> bool:
    if type(value) is _ConvertError:
        node: Any = value
        description: object = node.description
        code: object = node.code
        out.append(b"(ERROR ")
        if not write_convert_err_descript(description, out):
            return False
        out.append(b" ")
        if not write_convert_error_code(code, out):
            return False
        out.append(b")")
        return True
    return False


# mimetype_list: "(" "(" [quoted_to_mime_type (SP quoted_to_mime_type)*] ")" ")"
def write_mimetype_list(value: object, out: list[bytes]) -> bool:
    out.append(b"((")
    if not isinstance(value, tuple) or len(value) < 0:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_quoted_to_mime_type(item, out):
            return False
    out.append(b"))")
    return True


# one_or_more_mailbox: mailbox | many_mailboxes
def write_one_or_more_mailbox(value: object, out: list[bytes]) -> bool:
    if isinstance(value, _Mailbox):
        return write_mailbox(value, out)
    if not write_many_mailboxes(value, out):
        return False
    return True


# scope_option_value: tagged_ext_val
def write_scope_option_value(value: object, out: list[bytes]) -> bool:
    if not write_tagged_ext_val(value, out):
        return False
    return True


# entry_name: entry_flag_name
def write_entry_name(value: object, out: list[bytes]) -> bool:
    if not write_entry_flag_name(value, out):
        return False
    return True


# events: "(" event (SP event)* ")"
#     | "NONE" absent
def write_events(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        out.append(b"(")
        if not isinstance(value, tuple) or len(value) < 1:
            return False
        for n, item in enumerate(value):
            if n:
                out.append(b" ")
            if not write_event(item, out, _number_of(item)):
                return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NONE")
    return True


# tagged_ext_comp: tagged_ext_item (SP tagged_ext_item)*
def write_tagged_ext_comp(value: object, out: list[bytes], d: i64) -> bool:
    d += 1
    if d > _DEEPEST:
        return False
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_tagged_ext_item(item, out, d):
            return False
    return True


# literal: LITERAL
def write_literal(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


def _write_section_spec_1(value: object, out: list[bytes]) -> bool:
    if type(value) is _SectionSpec:
        node: Any = value
        part: object = node.part
        text: object = node.text
        if part is not None:
            return False
        if not write_section_msgtext(text, out):
            return False
        return True
    return False


def _write_section_spec_2(value: object, out: list[bytes]) -> bool:
    if type(value) is _SectionSpec:
        node: Any = value
        part: object = node.part
        text: object = node.text
        if is_empty(part):
            return False
        if not write_section_part(part, out):
            return False
        if text is not None:
            out.append(b".")
            if not write_section_text(text, out, _number_of(text)):
                return False
        return True
    return False


# rexpunges_fetch_mod: "VANISHED" -> fetch_vanished
def write_rexpunges_fetch_mod(value: object, out: list[bytes]) -> bool:
    if type(value) is _FetchVanished:
        out.append(b"VANISHED")
        return True
    return False


# address: "(" addr_name SP addr_adl SP addr_mailbox SP addr_host ")" -> address
def write_address(value: object, out: list[bytes]) -> bool:
    if type(value) is _Address:
        node: Any = value
        name: object = node.name
        adl: object = node.adl
        mailbox: object = node.mailbox
        host: object = node.host
        out.append(b"(")
        if not write_addr_name(name, out):
            return False
        out.append(b" ")
        if not write_addr_adl(adl, out):
            return False
        out.append(b" ")
        if not write_addr_mailbox(mailbox, out):
            return False
        out.append(b" ")
        if not write_addr_host(host, out):
            return False
        out.append(b")")
        return True
    return False


# body_type_1part: body_type_text [SP body_ext_1part] -> body_text
#     | body_type_msg [SP body_ext_1part] -> body_message
#     | body_type_basic [SP body_ext_1part] -> body_basic
def write_body_type_1part(value: object, out: list[bytes], d: i64) -> bool:
    if type(value) is _BodyText:
        node: Any = value
        media_type: object = node.media_type
        media_subtype: object = node.media_subtype
        params: object = node.params
        id: object = node.id
        description: object = node.description
        encoding: object = node.encoding
        octets_2: object = node.octets
        lines: object = node.lines
        md5: object = node.md5
        disposition: object = node.disposition
        language: object = node.language
        location: object = node.location
        extensions: object = node.extensions
        if not write_body_type_text(media_type, media_subtype, params, id, description, encoding, octets_2, lines, out):
            return False
        if not (
            md5 is _UNSET
            and disposition is _UNSET
            and language is _UNSET
            and location is _UNSET
            and is_empty(extensions)
        ):
            out.append(b" ")
            if not write_body_ext_1part(md5, disposition, language, location, extensions, out):
                return False
        return True
    if type(value) is _BodyMessage:
        node_2: Any = value
        media_type_2: object = node_2.media_type
        media_subtype_2: object = node_2.media_subtype
        params_2: object = node_2.params
        id_2: object = node_2.id
        description_2: object = node_2.description
        encoding_2: object = node_2.encoding
        octets_3: object = node_2.octets
        envelope: object = node_2.envelope
        body: object = node_2.body
        lines_2: object = node_2.lines
        md5_2: object = node_2.md5
        disposition_2: object = node_2.disposition
        language_2: object = node_2.language
        location_2: object = node_2.location
        extensions_2: object = node_2.extensions
        if not write_body_type_msg(
            media_type_2,
            media_subtype_2,
            params_2,
            id_2,
            description_2,
            encoding_2,
            octets_3,
            envelope,
            body,
            lines_2,
            out,
            d,
        ):
            return False
        if not (
            md5_2 is _UNSET
            and disposition_2 is _UNSET
            and language_2 is _UNSET
            and location_2 is _UNSET
            and is_empty(extensions_2)
        ):
            out.append(b" ")
            if not write_body_ext_1part(md5_2, disposition_2, language_2, location_2, extensions_2, out):
                return False
        return True
    if type(value) is _BodyBasic:
        node_3: Any = value
        media_type_3: object = node_3.media_type
        media_subtype_3: object = node_3.media_subtype
        params_3: object = node_3.params
        id_3: object = node_3.id
        description_3: object = node_3.description
        encoding_3: object = node_3.encoding
        octets_4: object = node_3.octets
        md5_3: object = node_3.md5
        disposition_3: object = node_3.disposition
        language_3: object = node_3.language
        location_3: object = node_3.location
        extensions_3: object = node_3.extensions
        if not write_body_type_basic(
            media_type_3, media_subtype_3, params_3, id_3, description_3, encoding_3, octets_4, out
        ):
            return False
        if not (
            md5_3 is _UNSET
            and disposition_3 is _UNSET
            and language_3 is _UNSET
            and location_3 is _UNSET
            and is_empty(extensions_3)
        ):
            out.append(b" ")
            if not write_body_ext_1part(md5_3, disposition_3, language_3, location_3, extensions_3, out):
                return False
        return True
    return False


# body_type_mpart: body+ SP media_subtype [SP body_ext_mpart] -> body_multipart
def write_body_type_mpart(value: object, out: list[bytes], d: i64) -> bool:
    if type(value) is _BodyMultipart:
        node: Any = value
        parts: object = node.parts
        media_subtype: object = node.media_subtype
        params: object = node.params
        disposition: object = node.disposition
        language: object = node.language
        location: object = node.location
        extensions: object = node.extensions
        if not isinstance(parts, tuple) or len(parts) < 1:
            return False
        for item in parts:
            if not write_body(item, out, d):
                return False
        out.append(b" ")
        if not write_media_subtype(media_subtype, out):
            return False
        if not (
            params is _UNSET
            and disposition is _UNSET
            and language is _UNSET
            and location is _UNSET
            and is_empty(extensions)
        ):
            out.append(b" ")
            if not write_body_ext_mpart(params, disposition, language, location, extensions, out):
                return False
        return True
    return False


# convert_err_descript: string
def write_convert_err_descript(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# convert_error_code: "TEMPFAIL" [SP NZ_NUMBER] -> convert_temp_fail
#     | bad_params
#     | missing_params
def write_convert_error_code(value: object, out: list[bytes]) -> bool:
    if type(value) is _ConvertTempFail:
        node: Any = value
        minutes: object = node.minutes
        out.append(b"TEMPFAIL")
        if minutes is not None:
            out.append(b" ")
            if not write_NZ_NUMBER(minutes, out):
                return False
        return True
    if type(value) is _BadParameters:
        return write_bad_params(value, out)
    if not write_missing_params(value, out):
        return False
    return True


# many_mailboxes: "(" mailbox (SP mailbox)* ")"
def write_many_mailboxes(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_mailbox(item, out):
            return False
    out.append(b")")
    return True


# entry_flag_name: DQUOTE "/flags/" ATTR_FLAG DQUOTE
def write_entry_flag_name(value: object, out: list[bytes]) -> bool:
    out.append(b'"/flags/')
    if not write_ATTR_FLAG(value, out):
        return False
    out.append(b'"')
    return True


# event: message_event | mailbox_event | user_event | event_ext
def write_event(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_33[k]
    if way == 1:
        return write_message_event(value, out)
    if way == 2:
        return write_mailbox_event(value, out)
    if way == 3:  # ServerMetadataChange
        return write_user_event(value, out)
    if way == 4:  # UnknownEvent
        return write_event_ext(value, out)
    return False


# tagged_ext_item: astring | "(" tagged_ext_comp ")"
def write_tagged_ext_item(value: object, out: list[bytes], d: i64) -> bool:
    if isinstance(value, bytes):
        return write_astring(value, out)
    out.append(b"(")
    if not write_tagged_ext_comp(value, out, d):
        return False
    out.append(b")")
    return True


# section_msgtext: "HEADER" -> section_header
#     | "HEADER.FIELDS" SP header_list -> section_header_fields
#     | "HEADER.FIELDS.NOT" SP header_list -> section_header_fields_not
#     | "TEXT" -> section_body_text
def write_section_msgtext(value: object, out: list[bytes]) -> bool:
    if type(value) is _SectionHeader:
        out.append(b"HEADER")
        return True
    if type(value) is _SectionHeaderFields:
        node: Any = value
        names: object = node.names
        if is_empty(names):
            return False
        out.append(b"HEADER.FIELDS ")
        if not write_header_list(names, out):
            return False
        return True
    if type(value) is _SectionHeaderFieldsNot:
        node_2: Any = value
        names_2: object = node_2.names
        if is_empty(names_2):
            return False
        out.append(b"HEADER.FIELDS.NOT ")
        if not write_header_list(names_2, out):
            return False
        return True
    if type(value) is _SectionBodyText:
        out.append(b"TEXT")
        return True
    return False


# section_text: section_msgtext | "MIME" -> section_mime
def write_section_text(value: object, out: list[bytes], k: i64) -> bool:
    way: i64 = _WAYS_34[k]
    if way == 1:
        return write_section_msgtext(value, out)
    if way == 2:  # SectionMime
        out.append(b"MIME")
        return True
    return False


# addr_name: nstring
def write_addr_name(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# addr_adl: nstring
def write_addr_adl(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# addr_mailbox: nstring
def write_addr_mailbox(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# addr_host: nstring
def write_addr_host(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# body_type_text: media_text SP body_fields SP body_fld_lines
def write_body_type_text(
    value1: object,
    value2: object,
    value3: object,
    value4: object,
    value5: object,
    value6: object,
    value7: object,
    value8: object,
    out: list[bytes],
) -> bool:
    if not write_media_text(value1, value2, out):
        return False
    out.append(b" ")
    if not write_body_fields(value3, value4, value5, value6, value7, out):
        return False
    out.append(b" ")
    if not write_body_fld_lines(value8, out):
        return False
    return True


# body_ext_1part: body_fld_md5 [SP body_fld_dsp [SP body_fld_lang [SP body_fld_loc (SP body_extension)*]]]
def write_body_ext_1part(
    value1: object, value2: object, value3: object, value4: object, value5: object, out: list[bytes]
) -> bool:
    if not write_body_fld_md5(value1, out):
        return False
    if not (value2 is _UNSET and value3 is _UNSET and value4 is _UNSET and is_empty(value5)):
        out.append(b" ")
        if not write_body_fld_dsp(value2, out):
            return False
        if not (value3 is _UNSET and value4 is _UNSET and is_empty(value5)):
            out.append(b" ")
            if not write_body_fld_lang(value3, out):
                return False
            if not (value4 is _UNSET and is_empty(value5)):
                out.append(b" ")
                if not write_body_fld_loc(value4, out):
                    return False
                if not isinstance(value5, tuple) or len(value5) < 0:
                    return False
                for item in value5:
                    out.append(b" ")
                    if not write_body_extension(item, out, 0):
                        return False
    return True


# body_type_msg: media_message SP body_fields SP envelope SP body SP body_fld_lines
def write_body_type_msg(
    value1: object,
    value2: object,
    value3: object,
    value4: object,
    value5: object,
    value6: object,
    value7: object,
    value8: object,
    value9: object,
    value10: object,
    out: list[bytes],
    d: i64,
) -> bool:
    if not write_media_message(value1, value2, out):
        return False
    out.append(b" ")
    if not write_body_fields(value3, value4, value5, value6, value7, out):
        return False
    out.append(b" ")
    if not write_envelope(value8, out):
        return False
    out.append(b" ")
    if not write_body(value9, out, d):
        return False
    out.append(b" ")
    if not write_body_fld_lines(value10, out):
        return False
    return True


# body_type_basic: media_basic SP body_fields
def write_body_type_basic(
    value1: object,
    value2: object,
    value3: object,
    value4: object,
    value5: object,
    value6: object,
    value7: object,
    out: list[bytes],
) -> bool:
    if not write_media_basic(value1, value2, out):
        return False
    out.append(b" ")
    if not write_body_fields(value3, value4, value5, value6, value7, out):
        return False
    return not refuses(_REFUSALS_BODY_TYPE_BASIC, [value1, value2, value3, value4, value5, value6, value7])


# media_subtype: string
def write_media_subtype(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# body_ext_mpart: body_fld_param [SP body_fld_dsp [SP body_fld_lang [SP body_fld_loc (SP body_extension)*]]]
def write_body_ext_mpart(
    value1: object, value2: object, value3: object, value4: object, value5: object, out: list[bytes]
) -> bool:
    if not write_body_fld_param(value1, out):
        return False
    if not (value2 is _UNSET and value3 is _UNSET and value4 is _UNSET and is_empty(value5)):
        out.append(b" ")
        if not write_body_fld_dsp(value2, out):
            return False
        if not (value3 is _UNSET and value4 is _UNSET and is_empty(value5)):
            out.append(b" ")
            if not write_body_fld_lang(value3, out):
                return False
            if not (value4 is _UNSET and is_empty(value5)):
                out.append(b" ")
                if not write_body_fld_loc(value4, out):
                    return False
                if not isinstance(value5, tuple) or len(value5) < 0:
                    return False
                for item in value5:
                    out.append(b" ")
                    if not write_body_extension(item, out, 0):
                        return False
    return True


# bad_params: "BADPARAMETERS" (SP (quoted_from_mime_type | NIL) SP mimetype_and_params)+ -> bad_parameters
def write_bad_params(value: object, out: list[bytes]) -> bool:
    if type(value) is _BadParameters:
        node: Any = value
        conversions: object = node.conversions
        out.append(b"BADPARAMETERS")
        if not isinstance(conversions, tuple) or len(conversions) < 1:
            return False
        for item in conversions:
            if not isinstance(item, tuple) or len(item) != 3:
                return False
            item_2, item_3, item_4 = item
            out.append(b" ")
            if not _write_bad_params_1(item_2, out):
                return False
            out.append(b" ")
            if not write_mimetype_and_params(item_3, item_4, out):
                return False
        return True
    return False


# missing_params: "MISSINGPARAMETERS" (SP quoted_from_mime_type SP mimetype_and_missing_params)+ -> missing_parameters
#     | "MISSINGPARAMETERS" (SP quoted_from_mime_type SP mimetype_sp_missing_params)+ -> missing_parameters_spaced
def write_missing_params(value: object, out: list[bytes]) -> bool:
    if type(value) is _MissingParameters:
        node: Any = value
        conversions: object = node.conversions
        out.append(b"MISSINGPARAMETERS")
        if not isinstance(conversions, tuple) or len(conversions) < 1:
            return False
        for item in conversions:
            if not isinstance(item, tuple) or len(item) != 3:
                return False
            item_2, item_3, item_4 = item
            out.append(b" ")
            if not write_quoted_from_mime_type(item_2, out):
                return False
            out.append(b" ")
            if not write_mimetype_and_missing_params(item_3, item_4, out):
                return False
        return True
    if type(value) is _MissingParametersSpaced:
        node_2: Any = value
        conversions_2: object = node_2.conversions
        out.append(b"MISSINGPARAMETERS")
        if not isinstance(conversions_2, tuple) or len(conversions_2) < 1:
            return False
        for item_5 in conversions_2:
            if not isinstance(item_5, tuple) or len(item_5) != 3:
                return False
            item_6, item_7, item_8 = item_5
            out.append(b" ")
            if not write_quoted_from_mime_type(item_6, out):
                return False
            out.append(b" ")
            if not write_mimetype_sp_missing_params(item_7, item_8, out):
                return False
        return True
    return False


# message_event: "MessageNew" [SP "(" fetch_att (SP fetch_att)* ")"] -> message_new
#     | "MessageExpunge" -> message_expunge
#     | "FlagChange" -> flag_change
#     | "AnnotationChange" -> annotation_change
def write_message_event(value: object, out: list[bytes]) -> bool:
    if type(value) is _MessageNew:
        node: Any = value
        items: object = node.items
        out.append(b"MessageNew")
        if not is_empty(items):
            out.append(b" (")
            if not isinstance(items, tuple) or len(items) < 1:
                return False
            for n, item in enumerate(items):
                if n:
                    out.append(b" ")
                if not write_fetch_att(item, out, _number_of(item)):
                    return False
            out.append(b")")
        return True
    if type(value) is _MessageExpunge:
        out.append(b"MessageExpunge")
        return True
    if type(value) is _FlagChange:
        out.append(b"FlagChange")
        return True
    if type(value) is _AnnotationChange:
        out.append(b"AnnotationChange")
        return True
    return False


# mailbox_event: "MailboxName" -> mailbox_name
#     | "SubscriptionChange" -> subscription_change
#     | "MailboxMetadataChange" -> mailbox_metadata_change
def write_mailbox_event(value: object, out: list[bytes]) -> bool:
    if type(value) is _MailboxName:
        out.append(b"MailboxName")
        return True
    if type(value) is _SubscriptionChange:
        out.append(b"SubscriptionChange")
        return True
    if type(value) is _MailboxMetadataChange:
        out.append(b"MailboxMetadataChange")
        return True
    return False


# user_event: "ServerMetadataChange" -> server_metadata_change
def write_user_event(value: object, out: list[bytes]) -> bool:
    if type(value) is _ServerMetadataChange:
        out.append(b"ServerMetadataChange")
        return True
    return False


# event_ext.-1: EVENT_EXT_NAME -> unknown_event
def write_event_ext(value: object, out: list[bytes]) -> bool:
    if type(value) is _UnknownEvent:
        node: Any = value
        name: object = node.name
        if not write_EVENT_EXT_NAME(name, out):
            return False
        return True
    return False


# header_list: "(" header_fld_name (SP header_fld_name)* ")"
def write_header_list(value: object, out: list[bytes]) -> bool:
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_header_fld_name(item, out):
            return False
    out.append(b")")
    return True


# media_text: MEDIA_TEXT SP media_subtype
def write_media_text(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_MEDIA_TEXT(value1, out):
        return False
    out.append(b" ")
    if not write_media_subtype(value2, out):
        return False
    return True


# body_fields: body_fld_param SP body_fld_id SP body_fld_desc SP body_fld_enc SP body_fld_octets
def write_body_fields(
    value1: object, value2: object, value3: object, value4: object, value5: object, out: list[bytes]
) -> bool:
    if not write_body_fld_param(value1, out):
        return False
    out.append(b" ")
    if not write_body_fld_id(value2, out):
        return False
    out.append(b" ")
    if not write_body_fld_desc(value3, out):
        return False
    out.append(b" ")
    if not write_body_fld_enc(value4, out):
        return False
    out.append(b" ")
    if not write_body_fld_octets(value5, out):
        return False
    return True


# body_fld_lines: NUMBER64
def write_body_fld_lines(value: object, out: list[bytes]) -> bool:
    if not write_NUMBER64(value, out):
        return False
    return True


# body_fld_md5: nstring
def write_body_fld_md5(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# body_fld_dsp: "(" string SP body_fld_param ")" -> body_disposition | NIL
def write_body_fld_dsp(value: object, out: list[bytes]) -> bool:
    if type(value) is _BodyDisposition:
        node: Any = value
        disposition_type: object = node.disposition_type
        params: object = node.params
        out.append(b"(")
        if not write_string(disposition_type, out):
            return False
        out.append(b" ")
        if not write_body_fld_param(params, out):
            return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# body_fld_lang: nstring | "(" string (SP string)* ")"
def write_body_fld_lang(value: object, out: list[bytes]) -> bool:
    if value is None or isinstance(value, bytes):
        return write_nstring(value, out)
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_string(item, out):
            return False
    out.append(b")")
    return True


# body_fld_loc: nstring
def write_body_fld_loc(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# body_extension: nstring | NUMBER64 | "(" body_extension (SP body_extension)* ")"
def write_body_extension(value: object, out: list[bytes], d: i64) -> bool:
    d += 1
    if d > _DEEPEST:
        return False
    if value is None or isinstance(value, bytes):
        return write_nstring(value, out)
    if type(value) is int:
        if not write_NUMBER64(value, out):
            return False
        return True
    out.append(b"(")
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_body_extension(item, out, d):
            return False
    out.append(b")")
    return True


# media_message: MEDIA_MESSAGE SP MEDIA_RFC822
def write_media_message(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_MEDIA_MESSAGE(value1, out):
        return False
    out.append(b" ")
    if not write_MEDIA_RFC822(value2, out):
        return False
    return True


# media_basic: string SP media_subtype
def write_media_basic(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_string(value1, out):
        return False
    out.append(b" ")
    if not write_media_subtype(value2, out):
        return False
    return True


# body_fld_param: "(" string SP string (SP string SP string)* ")" | NIL
def write_body_fld_param(value: object, out: list[bytes]) -> bool:
    if isinstance(value, tuple):
        out.append(b"(")
        if not isinstance(value, tuple) or len(value) < 1:
            return False
        for n, item in enumerate(value):
            if n:
                out.append(b" ")
            if not isinstance(item, tuple) or len(item) != 2:
                return False
            item_2, item_3 = item
            if not write_string(item_2, out):
                return False
            out.append(b" ")
            if not write_string(item_3, out):
                return False
        out.append(b")")
        return True
    if value is not None:
        return False
    out.append(b"NIL")
    return True


def _write_bad_params_1(value: object, out: list[bytes]) -> bool:
    if isinstance(value, bytes):
        return write_quoted_from_mime_type(value, out)
    if value is not None:
        return False
    out.append(b"NIL")
    return True


# mimetype_and_params: quoted_to_mime_type [SP "(" transcoding_params ")"]
def write_mimetype_and_params(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_quoted_to_mime_type(value1, out):
        return False
    if not is_empty(value2):
        out.append(b" (")
        if not write_transcoding_params(value2, out):
            return False
        out.append(b")")
    return True


# mimetype_and_missing_params: quoted_to_mime_type "(" transcoding_param_names ")"
def write_mimetype_and_missing_params(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_quoted_to_mime_type(value1, out):
        return False
    out.append(b"(")
    if not write_transcoding_param_names(value2, out):
        return False
    out.append(b")")
    return True


# mimetype_sp_missing_params: quoted_to_mime_type SP "(" transcoding_param_names ")"
def write_mimetype_sp_missing_params(value1: object, value2: object, out: list[bytes]) -> bool:
    if not write_quoted_to_mime_type(value1, out):
        return False
    out.append(b" (")
    if not write_transcoding_param_names(value2, out):
        return False
    out.append(b")")
    return True


# body_fld_id: nstring
def write_body_fld_id(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# body_fld_desc: nstring
def write_body_fld_desc(value: object, out: list[bytes]) -> bool:
    if not write_nstring(value, out):
        return False
    return True


# body_fld_enc: string
def write_body_fld_enc(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == UTF8_QUOTED:
        octets = b"*" + in_quotes(plain)
        if scan_UTF8_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == QUOTED and utf8.enabled():
        octets = in_quotes(plain)
        if scan_UTF8_MODE_QUOTED(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_2, out):
            return True
    if (form == PLAIN or form == LITERAL) and add_literal(value, False, out):
        return True
    return False


# body_fld_octets: NUMBER
def write_body_fld_octets(value: object, out: list[bytes]) -> bool:
    if not write_NUMBER(value, out):
        return False
    return True


# transcoding_param_names: transcoding_param_name (SP transcoding_param_name)*
def write_transcoding_param_names(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, tuple) or len(value) < 1:
        return False
    for n, item in enumerate(value):
        if n:
            out.append(b" ")
        if not write_transcoding_param_name(item, out):
            return False
    return True


def write_CONTINUE_BASE64(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Base64):
        return False
    if type(value) is not _Base64:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_CONTINUE_BASE64(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_TAG(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if only(value, 0, len(value), OCTETS_6):
        return add(value, out)
    return False


def write_UNKNOWN_COMMAND_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_UNKNOWN_COMMAND_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_CAPABILITY(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _CapabilityName):
        return False
    if type(value) is not _CapabilityName:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_CAPABILITY(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_NZ_NUMBER(value: object, out: list[bytes]) -> bool:
    return add_number(value, 1, 4294967295, out)


def write_NUMBER(value: object, out: list[bytes]) -> bool:
    return add_number(value, 0, 4294967295, out)


def write_UNKNOWN_RESPONSE_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_UNKNOWN_RESPONSE_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_RESP_TEXT(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_RESP_TEXT(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_PORT(value: object, out: list[bytes]) -> bool:
    return add_number(value, 0, 65535, out)


def write_ENC_SEARCH(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _EncSearch):
        return False
    if type(value) is not _EncSearch:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_ENC_SEARCH(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_ALGORITHM(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_ALGORITHM, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_ALGORITHM, value)
    if octets is None or scan_ALGORITHM(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_ALGORITHM, str, value, octets)
    return add(octets, out)


def write_MECHANISM(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_MECHANISM, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_MECHANISM, value)
    if octets is None or scan_MECHANISM(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_MECHANISM, str, value, octets)
    return add(octets, out)


def write_SEQ_NUMBER(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _SequenceSet):
        return False
    any_set: Any = value
    octets: object = any_set.octets
    if not isinstance(octets, bytes):
        return False
    octets = exact(octets)
    if not is_set(octets):
        return False
    if scan_SEQ_NUMBER(octets + b"\n", 0) == len(octets):
        return add(octets, out)
    return False


def write_SEQUENCE_SET(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _SequenceSet):
        return False
    any_set: Any = value
    octets: object = any_set.octets
    if not isinstance(octets, bytes):
        return False
    octets = exact(octets)
    if not is_set(octets):
        return False
    if scan_SEQUENCE_SET(octets + b"\n", 0) == len(octets):
        return add(octets, out)
    return False


def write_THREAD_ALG(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_THREAD_ALG, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_THREAD_ALG, value)
    if octets is None or scan_THREAD_ALG(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_THREAD_ALG, str, value, octets)
    return add(octets, out)


def write_AUTH_TYPE(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_AUTH_TYPE, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_AUTH_TYPE, value)
    if octets is None or scan_AUTH_TYPE(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_AUTH_TYPE, str, value, octets)
    return add(octets, out)


def write_UNKNOWN_CAPABILITY_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _CapabilityName):
        return False
    if type(value) is not _CapabilityName:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_UNKNOWN_CAPABILITY_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_UID_RANGES(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _SequenceSet):
        return False
    any_set: Any = value
    octets: object = any_set.octets
    if not isinstance(octets, bytes):
        return False
    octets = exact(octets)
    if not is_set(octets):
        return False
    if scan_UID_RANGES(octets + b"\n", 0) == len(octets):
        return add(octets, out)
    return False


def write_UNKNOWN_MESSAGE_DATA_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_UNKNOWN_MESSAGE_DATA_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_OBJECTID(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_OBJECTID(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_RESPONSE_SET(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _SequenceSet):
        return False
    any_set: Any = value
    octets: object = any_set.octets
    if not isinstance(octets, bytes):
        return False
    octets = exact(octets)
    if not is_set(octets):
        return False
    if scan_RESPONSE_SET(octets + b"\n", 0) == len(octets):
        return add(octets, out)
    return False


def write_URL(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if only(value, 0, len(value), OCTETS_7):
        return add(value, out)
    return False


def write_TEXT(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_TEXT(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_IP_LITERAL(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Host):
        return False
    if type(value) is not _Host:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_IP_LITERAL(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_REG_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Host):
        return False
    if type(value) is not _Host:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_REG_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_ENC_MAILBOX(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _EncMailbox):
        return False
    if type(value) is not _EncMailbox:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_ENC_MAILBOX(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_INTERNET_DATE_TIME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _InternetDateTime):
        return False
    if type(value) is not _InternetDateTime:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_INTERNET_DATE_TIME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_ENC_USER(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _EncUser):
        return False
    if type(value) is not _EncUser:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_ENC_USER(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_PATH_NOSCHEME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _EncMailbox):
        return False
    if type(value) is not _EncMailbox:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_PATH_NOSCHEME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_STATUS_ATT(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_STATUS_ATT, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_STATUS_ATT, value)
    if octets is None or scan_STATUS_ATT(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_STATUS_ATT, str, value, octets)
    return add(octets, out)


def write_FETCH_MACRO(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_FETCH_MACRO, _FetchMacro, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, _FetchMacro):
        return False
    octets = written(_FETCH_MACRO, value)
    if octets is None or scan_FETCH_MACRO(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_FETCH_MACRO, _FetchMacro, value, octets)
    return add(octets, out)


def write_STORE_GM_LABELS(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_STORE_GM_LABELS, _StoreGmAtt, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, _StoreGmAtt):
        return False
    octets = written(_STORE_GM_LABELS, value)
    if octets is None or scan_STORE_GM_LABELS(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_STORE_GM_LABELS, _StoreGmAtt, value, octets)
    return add(octets, out)


def write_STORE_ATT(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_STORE_ATT, _StoreAtt, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, _StoreAtt):
        return False
    octets = written(_STORE_ATT, value)
    if octets is None or scan_STORE_ATT(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_STORE_ATT, _StoreAtt, value, octets)
    return add(octets, out)


def write_INITIAL_RESPONSE(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Base64):
        return False
    if type(value) is not _Base64:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_INITIAL_RESPONSE(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_MOD_SEQUENCE_VALUE(value: object, out: list[bytes]) -> bool:
    return add_number(value, 1, 9223372036854775807, out)


def write_DELIMITER(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN or form == QUOTED:
        octets = in_quotes(plain)
        if scan_DELIMITER(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    return False


def write_FLAG(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    if type(value) is not _Flag:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_FLAG(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_FLAG_KEYWORD(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    if type(value) is not _Flag:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if only(value, 0, len(value), OCTETS_4):
        return add(value, out)
    return False


def write_NUMBER64(value: object, out: list[bytes]) -> bool:
    return add_number(value, 0, 9223372036854775807, out)


def write_KNOWN_SET(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _SequenceSet):
        return False
    any_set: Any = value
    octets: object = any_set.octets
    if not isinstance(octets, bytes):
        return False
    octets = exact(octets)
    if not is_set(octets):
        return False
    if scan_KNOWN_SET(octets + b"\n", 0) == len(octets):
        return add(octets, out)
    return False


def write_BARE_TAG(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Atom):
        return False
    if type(value) is not _Atom:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if only(value, 0, len(value), OCTETS_1):
        return add(value, out)
    return False


def write_FILTER_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if only(value, 0, len(value), OCTETS_8):
        return add(value, out)
    return False


def write_UID_SET(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _SequenceSet):
        return False
    any_set: Any = value
    octets: object = any_set.octets
    if not isinstance(octets, bytes):
        return False
    octets = exact(octets)
    if not is_set(octets):
        return False
    if scan_UID_SET(octets + b"\n", 0) == len(octets):
        return add(octets, out)
    return False


def write_FLAG_PERM(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    if type(value) is not _Flag:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_FLAG_PERM(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_UNKNOWN_CODE_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_UNKNOWN_CODE_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_CODE_TEXT(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if only(value, 0, len(value), OCTETS_9):
        return add(value, out)
    return False


def write_ENC_SECTION(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _EncSection):
        return False
    if type(value) is not _EncSection:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_ENC_SECTION(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_NZ_NUMBER64(value: object, out: list[bytes]) -> bool:
    return add_number(value, 1, 9223372036854775807, out)


def write_APPLICATION_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_APPLICATION_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_ATT_SEARCH(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_ATT_SEARCH, _AttSearch, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, _AttSearch):
        return False
    octets = written(_ATT_SEARCH, value)
    if octets is None or scan_ATT_SEARCH(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_ATT_SEARCH, _AttSearch, value, octets)
    return add(octets, out)


def write_GM_ID(value: object, out: list[bytes]) -> bool:
    return add_number(value, 0, 18446744073709551615, out)


def write_RESOURCE_NAME(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_RESOURCE_NAME, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_RESOURCE_NAME, value)
    if octets is None or scan_RESOURCE_NAME(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_RESOURCE_NAME, str, value, octets)
    return add(octets, out)


def write_URL_FETCH_PARAM(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_URL_FETCH_PARAM, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_URL_FETCH_PARAM, value)
    if octets is None or scan_URL_FETCH_PARAM(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_URL_FETCH_PARAM, str, value, octets)
    return add(octets, out)


def write_DATE_TIME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _DateTime):
        return False
    if type(value) is not _DateTime:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_DATE_TIME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_UNKNOWN_STATUS_ATT_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_UNKNOWN_STATUS_ATT_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_ATT_SORT(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_ATT_SORT, _AttSort, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, _AttSort):
        return False
    octets = written(_ATT_SORT, value)
    if octets is None or scan_ATT_SORT(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_ATT_SORT, _AttSort, value, octets)
    return add(octets, out)


def write_SCORE(value: object, out: list[bytes]) -> bool:
    return add_number(value, 1, 100, out)


def write_SEARCH_RETURN_DATA_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_SEARCH_RETURN_DATA_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_USE_ATTR(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    if type(value) is not _Flag:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_USE_ATTR(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_MBX_LIST_FLAG(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    if type(value) is not _Flag:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_MBX_LIST_FLAG(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_FLAG_EXTENSION_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    if type(value) is not _Flag:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_FLAG_EXTENSION_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_MOD_SEQUENCE_VALZER(value: object, out: list[bytes]) -> bool:
    return add_number(value, 0, 9223372036854775807, out)


def write_STATUS_ATT_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_STATUS_ATT_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_UNKNOWN_MSG_ATT_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_UNKNOWN_MSG_ATT_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_EVENT_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _EventName):
        return False
    if type(value) is not _EventName:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if only(value, 0, len(value), OCTETS_4):
        return add(value, out)
    return False


def write_URL_RESP_TEXT(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if only(value, 0, len(value), OCTETS_9):
        return add(value, out)
    return False


def write_OBJECTID_KEY(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_OBJECTID_KEY, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_OBJECTID_KEY, value)
    if octets is None or scan_OBJECTID_KEY(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_OBJECTID_KEY, str, value, octets)
    return add(octets, out)


def write_QUOTED_TAG(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN or form == QUOTED:
        if add_quoted(plain, OCTETS_10, out):
            return True
    return False


def write_MECHANISM_DATA(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Base64):
        return False
    if type(value) is not _Base64:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_MECHANISM_DATA(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_ENC_AUTH_TYPE(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _EncAuthType):
        return False
    if type(value) is not _EncAuthType:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_ENC_AUTH_TYPE(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_ENC_URLAUTH(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_ENC_URLAUTH(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_SEARCH_RETURN_OPT_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_SEARCH_RETURN_OPT_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_DEPTH(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_DEPTH, _MetadataDepth, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, _MetadataDepth):
        return False
    octets = written(_DEPTH, value)
    if octets is None or scan_DEPTH(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_DEPTH, _MetadataDepth, value, octets)
    return add(octets, out)


def write_GETMETADATA_OPTION_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_GETMETADATA_OPTION_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_APPEND_EXT_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_APPEND_EXT_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_CREATE_PARAM_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_CREATE_PARAM_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_SELECT_PARAM_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_SELECT_PARAM_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_RETURN_OPTION_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_RETURN_OPTION_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_RENAME_PARAM_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_RENAME_PARAM_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_SORT_KEY(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_SORT_KEY, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_SORT_KEY, value)
    if octets is None or scan_SORT_KEY(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_SORT_KEY, str, value, octets)
    return add(octets, out)


def write_PREVIEW_MOD(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_PREVIEW_MOD, str, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, str):
        return False
    octets = written(_PREVIEW_MOD, value)
    if octets is None or scan_PREVIEW_MOD(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_PREVIEW_MOD, str, value, octets)
    return add(octets, out)


def write_UNKNOWN_FETCH_ATT_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_UNKNOWN_FETCH_ATT_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_FETCH_MODIFIER_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_FETCH_MODIFIER_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_STORE_MODIFIER_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_STORE_MODIFIER_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_MBX_LIST_FLAG_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    if type(value) is not _Flag:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_MBX_LIST_FLAG_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_FLAG_RECENT(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    if type(value) is not _Flag:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_FLAG_RECENT(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_SCOPE_OPTION_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_SCOPE_OPTION_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_ENTRY_TYPE_REQ(value: object, out: list[bytes]) -> bool:
    known = remembered(_OCTETS_OF_ENTRY_TYPE_REQ, _EntryTypeReq, value)
    if known is not None:
        return add(known, out)
    if not isinstance(value, _EntryTypeReq):
        return False
    octets = written(_ENTRY_TYPE_REQ, value)
    if octets is None or scan_ENTRY_TYPE_REQ(octets + b"\n", 0) != len(octets):
        return False
    remember(_OCTETS_OF_ENTRY_TYPE_REQ, _EntryTypeReq, value, octets)
    return add(octets, out)


def write_TAGGED_EXT_SET(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _SequenceSet):
        return False
    any_set: Any = value
    octets: object = any_set.octets
    if not isinstance(octets, bytes):
        return False
    octets = exact(octets)
    if not is_set(octets):
        return False
    if scan_TAGGED_EXT_SET(octets + b"\n", 0) == len(octets):
        return add(octets, out)
    return False


def write_USE_ATTR_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    if type(value) is not _Flag:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_USE_ATTR_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_LIST_SELECT_OPT_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_LIST_SELECT_OPT_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_UNKNOWN_SORT_KEY_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_UNKNOWN_SORT_KEY_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_ATTR_FLAG(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, _Flag):
        return False
    octets = written(_ATTR_FLAG, value)
    if octets is None:
        return False
    if scan_ATTR_FLAG(octets + b"\n", 0) == len(octets):
        return add(octets, out)
    return False


def write_EVENT_EXT_NAME(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    if type(value) is not bytes:
        if spelling(value) != PLAIN:
            return False
        value = exact(value)
    if scan_EVENT_EXT_NAME(value + b"\n", 0) == len(value):
        return add(value, out)
    return False


def write_MEDIA_TEXT(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN or form == QUOTED:
        octets = in_quotes(plain)
        if scan_MEDIA_TEXT(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    return False


def write_MEDIA_MESSAGE(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN or form == QUOTED:
        octets = in_quotes(plain)
        if scan_MEDIA_MESSAGE(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    return False


def write_MEDIA_RFC822(value: object, out: list[bytes]) -> bool:
    if not isinstance(value, bytes):
        return False
    value = respelled(value)
    form = spelling(value)
    plain = exact(value)
    if form == PLAIN or form == QUOTED:
        octets = in_quotes(plain)
        if scan_MEDIA_RFC822(octets + b"\n", 0) == len(octets):
            return add(octets, out)
    return False


def _number_of(value: object) -> i64:
    return _NUMBERS.get(type(value), 0)
