"""The compiled parser: for each rule, a function that takes a message and an offset.

It returns the values of the rule and the offset after them, which is -1 if the rule is not there.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import UNSET

from imapgrammar import dates, nodes, strings
from imapgrammar.compiled.runtime import (
    ANY_FORM,
    failed,
    interned,
    is_word,
    literal,
    literal_end,
    number,
    of_kind,
    quoted,
    refuses,
    sequence_set,
    table,
    utf8_quoted,
)
from imapgrammar.compiled.scanners import (
    scan_ALGORITHM,
    scan_APPEND_EXT_NAME,
    scan_APPEND_LITERAL8,
    scan_APPLICATION_NAME,
    scan_ASTRING_CHARS,
    scan_ATOM,
    scan_ATT_SEARCH,
    scan_ATT_SORT,
    scan_ATTR_FLAG,
    scan_AUTH_TYPE,
    scan_BARE_TAG,
    scan_CAPABILITY,
    scan_CODE_TEXT,
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
    scan_EVENT_NAME,
    scan_FETCH_MACRO,
    scan_FETCH_MODIFIER_NAME,
    scan_FILTER_NAME,
    scan_FLAG,
    scan_FLAG_EXTENSION_NAME,
    scan_FLAG_KEYWORD,
    scan_FLAG_PERM,
    scan_FLAG_RECENT,
    scan_GETMETADATA_OPTION_NAME,
    scan_GM_ID,
    scan_GM_LABEL_CHARS,
    scan_INITIAL_RESPONSE,
    scan_INTERNET_DATE_TIME,
    scan_IP_LITERAL,
    scan_KNOWN_SET,
    scan_LIST_CHARS,
    scan_LIST_SELECT_OPT_NAME,
    scan_LITERAL,
    scan_LITERAL8,
    scan_MBX_LIST_FLAG,
    scan_MBX_LIST_FLAG_NAME,
    scan_MECHANISM,
    scan_MECHANISM_DATA,
    scan_MEDIA_MESSAGE,
    scan_MEDIA_RFC822,
    scan_MEDIA_TEXT,
    scan_MOD_SEQUENCE_VALUE,
    scan_MOD_SEQUENCE_VALZER,
    scan_NUMBER,
    scan_NUMBER64,
    scan_NZ_NUMBER,
    scan_NZ_NUMBER64,
    scan_OBJECTID,
    scan_OBJECTID_KEY,
    scan_PATH_NOSCHEME,
    scan_PORT,
    scan_PREVIEW_MOD,
    scan_QUOTED,
    scan_QUOTED_DATE_TEXT,
    scan_QUOTED_EITEM_NAME,
    scan_QUOTED_MIME_TYPE,
    scan_QUOTED_TAG,
    scan_REG_NAME,
    scan_RENAME_PARAM_NAME,
    scan_RESOURCE_NAME,
    scan_RESP_TEXT,
    scan_RESPONSE_SET,
    scan_RETURN_OPTION_NAME,
    scan_SCOPE_OPTION_NAME,
    scan_SCORE,
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
    scan_TAG,
    scan_TAGGED_EXT_SET,
    scan_TEXT,
    scan_THREAD_ALG,
    scan_UID_RANGES,
    scan_UID_SET,
    scan_UNKNOWN_ATOM,
    scan_UNKNOWN_CAPABILITY_NAME,
    scan_UNKNOWN_CODE_NAME,
    scan_UNKNOWN_COMMAND_NAME,
    scan_UNKNOWN_FETCH_ATT_NAME,
    scan_UNKNOWN_MESSAGE_DATA_NAME,
    scan_UNKNOWN_MSG_ATT_NAME,
    scan_UNKNOWN_RESPONSE_NAME,
    scan_UNKNOWN_SORT_KEY_NAME,
    scan_UNKNOWN_STATUS_ATT_NAME,
    scan_UNKNOWN_TEXT,
    scan_URL,
    scan_URL_FETCH_PARAM,
    scan_URL_RESP_TEXT,
    scan_USE_ATTR,
    scan_USE_ATTR_NAME,
    scan_UTF8_MODE_QUOTED,
    scan_UTF8_QUOTED,
)
from imapgrammar.syntax import registry, utf8
from imapgrammar.syntax.limits import MAX_NESTING

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_extensions import i64

_DECLARED: Final = registry.declared()
_DEEPEST: Final = MAX_NESTING
_UNSET: Final = UNSET

OCTETS_1: Final = table(b"\r!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_2: Final = table(b"!#$&',-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_3: Final = table(b"!#$&'*,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_4: Final = table(b"+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_5: Final = table(b"CEGILMUcegilmu")
OCTETS_6: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\]^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"{|}~\x7f\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4"
    b"\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec"
    b"\xed\xee\xef\xf0\xf1\xf2\xf3\xf4"
)
OCTETS_7: Final = table(b"ACDEFGILMNRSTUacdefgilmnrstu")
OCTETS_8: Final = table(b"CEILNceiln")
OCTETS_9: Final = table(b"ACDEGILMNRSUacdegilmnrsu")
OCTETS_10: Final = table(b"ALSals")
OCTETS_11: Final = table(b"CEFMRSTUcefmrstu")
OCTETS_12: Final = table(b"0123456789ABCEFJLMNOQSTUVabcefjlmnoqstuv")
OCTETS_13: Final = table(b"BNObno")
OCTETS_14: Final = table(b"0123456789AEFJLMNQSTUaefjlmnqstu")
OCTETS_15: Final = table(b"0123456789Vv")
OCTETS_16: Final = table(b"OPop")
OCTETS_17: Final = table(b"!$%&'()*+,-.0123456789;=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_18: Final = table(b"CFMRSTcfmrst")
OCTETS_19: Final = table(b"!\"#$&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~")
OCTETS_20: Final = table(b"-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_21: Final = table(b"\r!$%&'()*+,-./0123456789:;=ABCDEFGHIJKLMNOPQRSTUVWXYZ[_abcdefghijklmnopqrstuvwxyz~")
OCTETS_22: Final = table(b"\n\r!$%&'()*+,-./0123456789:;=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_23: Final = table(b"!$%&'()*+,-.0123456789;=ABCDEFGHIJKLMNOPQRSTUVWXYZ[_abcdefghijklmnopqrstuvwxyz~")
OCTETS_24: Final = table(b"!$%&'()*+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_25: Final = table(b"\r/;")
OCTETS_26: Final = table(b"\n;EUeu")
OCTETS_27: Final = table(b"!$%&'()*+,-.0123456789=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_28: Final = table(b"ABCEFIJLMNOPQRSTUWXabcefijlmnopqrstuwx")
OCTETS_29: Final = table(b"\r ]")
OCTETS_30: Final = table(b"\n !#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_31: Final = table(b"$(*123456789ABCDEFHKLMNORSTUXYabcdefhklmnorstuxy")
OCTETS_32: Final = table(b'"*Nn{')
OCTETS_33: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_34: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\]^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"{|}~\x7f",
    empty=True,
)
OCTETS_35: Final = table(b"\n-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_36: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_37: Final = table(b"ABCEHILMNOPRSTUabcehilmnoprstu")
OCTETS_38: Final = table(b"!$%&'()*+,-.0123456789;=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_39: Final = table(b"\n-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_40: Final = table(b"ASUasu")
OCTETS_41: Final = table(b'"*{')
OCTETS_42: Final = table(b"\r $(*,-0123456789:ABCDEFHIKLMNORSTUXYabcdefhiklmnorstuxy")
OCTETS_43: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_44: Final = table(b"ADHMORSUadhmorsu")
OCTETS_45: Final = table(b"\r )-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_46: Final = table(b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_47: Final = table(
    b"!\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_48: Final = table(b"+/0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_49: Final = table(b"+-FXfx")
OCTETS_50: Final = table(b"-Xx")
OCTETS_51: Final = table(b"FLfl")
OCTETS_52: Final = table(b"ABUabu")
OCTETS_53: Final = table(b"AFaf")
OCTETS_54: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\]^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92"
    b"\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa"
    b"\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2"
    b"\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda"
    b"\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2"
    b"\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_55: Final = table(b"\r-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_56: Final = table(b"ACMPRacmpr")
OCTETS_57: Final = table(b"!\"#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_58: Final = table(b"\r )")
OCTETS_59: Final = table(
    b"\n\r !#$&')+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~"
)
OCTETS_60: Final = table(b"!$%&'()*+,-.0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
OCTETS_61: Final = table(b"IMPSimps")
OCTETS_62: Final = table(b"ACMPRSUacmprsu")
OCTETS_63: Final = table(b" -.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_64: Final = table(b"$*123456789")
OCTETS_65: Final = table(b"ACOQUacoqu")
OCTETS_66: Final = table(b" !#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_67: Final = table(b"RSUrsu")
OCTETS_68: Final = table(b"\nRr")
OCTETS_69: Final = table(b"CMSUcmsu")
OCTETS_70: Final = table(b"\r!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_71: Final = table(b"\n-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz{~")
OCTETS_72: Final = table(b" )-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_73: Final = table(
    b"!\"#$&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_74: Final = table(b"\n\rABUabu")
OCTETS_75: Final = table(b"ABEFIMOPRSTUXabefimoprstux")
OCTETS_76: Final = table(b"\n\r ()-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_77: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19"
    b"\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./01"
    b"23456789:;<=>?@ABCDEFGHI"
    b"JKLMNOPQRSTUVWXYZ[\\]^_`a"
    b"bcdefghijklmnopqrstuvwxy"
    b"z{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91"
    b"\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9"
    b"\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1"
    b"\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9"
    b"\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1"
    b"\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_78: Final = table(b'"*{~')
OCTETS_79: Final = table(b'"Oo')
OCTETS_80: Final = table(b"\r!\"#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_81: Final = table(b'"Cc')
OCTETS_82: Final = table(b"AFMPXafmpx")
OCTETS_83: Final = table(b"\r!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_84: Final = table(b"BEIORSTUXbeiorstux")
OCTETS_85: Final = table(b"ABab")
OCTETS_86: Final = table(b" !#$&')+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_87: Final = table(b"AENUaenu")
OCTETS_88: Final = table(b"BIRbir")
OCTETS_89: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_90: Final = table(b' ")')
OCTETS_91: Final = table(b"ACDFRSTacdfrst")
OCTETS_92: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18"
    b"\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./0"
    b"123456789:;<=>?@ABCDEFGH"
    b"IJKLMNOPQRSTUVWXYZ[\\]^_`"
    b"abcdefghijklmnopqrstuvwx"
    b"yz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90"
    b"\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8"
    b"\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0"
    b"\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8"
    b"\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0"
    b"\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff",
    empty=True,
)
OCTETS_93: Final = table(b"$(*-0123456789")
OCTETS_94: Final = table(b"*123456789")
OCTETS_95: Final = table(b"\rABUabu")
OCTETS_96: Final = table(b")-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_97: Final = table(b" )\\")
OCTETS_98: Final = table(b"123456789HTht")
OCTETS_99: Final = table(b"$*0123456789")
OCTETS_100: Final = table(
    b"\n\r !\"#$&')+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_101: Final = table(
    b"!\"#$&'(*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_102: Final = table(b" !#$&')+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_103: Final = table(b'"(*{')
OCTETS_104: Final = table(b"HTht")
OCTETS_105: Final = table(
    b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~"
)
OCTETS_106: Final = table(
    b" !#$%&')*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~"
)
OCTETS_107: Final = table(
    b"!\"#$%&'(*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_108: Final = table(b"AFMSafms")
OCTETS_109: Final = table(b"AFMafm")
OCTETS_110: Final = table(b"!#$&')+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_111: Final = table(b"MSms")
OCTETS_112: Final = table(b" ()")
OCTETS_113: Final = table(b"\r )]")

_REFUSALS_RESPONSE_TAGGED: Final = _DECLARED.constraints["response_tagged"]
_REFUSALS_IABSOLUTE_PATH: Final = _DECLARED.constraints["iabsolute_path"]
_REFUSALS_ESEARCH: Final = _DECLARED.constraints["esearch"]
_REFUSALS_CONVERT: Final = _DECLARED.constraints["convert"]
_REFUSALS_MESSAGE_BATCHES: Final = _DECLARED.constraints["message_batches"]
_Mailbox: Final = strings.Mailbox
_REFUSALS_LISTRIGHTS_DATA: Final = _DECLARED.constraints["listrights_data"]
_REFUSALS_UIDBATCHES_RESPONSE: Final = _DECLARED.constraints["uidbatches_response"]
_REFUSALS_ID_FIELDS: Final = _DECLARED.constraints["id_fields"]
_REFUSALS_SEARCH_RETURN_OPTS: Final = _DECLARED.constraints["search_return_opts"]
_REFUSALS_MOD_RIGHTS: Final = _DECLARED.constraints["mod_rights"]
_REFUSALS_LIST_SELECT_OPTS: Final = _DECLARED.constraints["list_select_opts"]
_REFUSALS_APPEND_OPTS_EXT: Final = _DECLARED.constraints["append_opts_ext"]
_REFUSALS_STORE_MODIFIERS: Final = _DECLARED.constraints["store_modifiers"]
_REFUSALS_URL_METADATA: Final = _DECLARED.constraints["url_metadata"]
_REFUSALS_ENTRY: Final = _DECLARED.constraints["entry"]
_REFUSALS_RIGHTS: Final = _DECLARED.constraints["rights"]
_REFUSALS_MBX_LIST_FLAGS: Final = _DECLARED.constraints["mbx_list_flags"]
_REFUSALS_CONVERT_MSG_ATTRS: Final = _DECLARED.constraints["convert_msg_attrs"]
_REFUSALS_RESP_CODE_COPY: Final = _DECLARED.constraints["resp_code_copy"]
_REFUSALS_SOURCE_MBOX: Final = _DECLARED.constraints["source_mbox"]
_REFUSALS_SCOPE_OPTIONS: Final = _DECLARED.constraints["scope_options"]
_REFUSALS_URL_FETCH_EXT: Final = _DECLARED.constraints["url_fetch_ext"]
_REFUSALS_UID_FETCH_MODIFIERS: Final = _DECLARED.constraints["uid_fetch_modifiers"]
_REFUSALS_MAILBOX_CORRELATORS: Final = _DECLARED.constraints["mailbox_correlators"]
_REFUSALS_IN_PROGRESS_DETAILS: Final = _DECLARED.constraints["in_progress_details"]
_REFUSALS_APPEND_UID: Final = _DECLARED.constraints["append_uid"]
_Date: Final = dates.Date
_REFUSALS_ENTRY_MATCH: Final = _DECLARED.constraints["entry_match"]
_GmLabel: Final = nodes.GmLabel
_REFUSALS_EVENT_GROUPS: Final = _DECLARED.constraints["event_groups"]
_REFUSALS_UNKNOWN_FETCH_MODIFIER: Final = _DECLARED.constraints["unknown_fetch_modifier"]
_REFUSALS_SEQ_MATCH_DATA: Final = _DECLARED.constraints["seq_match_data"]
_REFUSALS_EVENT_GROUP: Final = _DECLARED.constraints["event_group"]
_REFUSALS_ANN_ENTRY: Final = _DECLARED.constraints["ann_entry"]
_REFUSALS_NON_EXTENSIBLE_BODY: Final = _DECLARED.constraints["non_extensible_body"]
_REFUSALS_ATTRIB: Final = _DECLARED.constraints["attrib"]
_REFUSALS_BODY_TYPE_BASIC: Final = _DECLARED.constraints["body_type_basic"]
_Base64: Final = strings.Base64
_INTERNED_CAPABILITYNAME: Final[dict[bytes, object]] = {}
_CapabilityName: Final = strings.CapabilityName
_INTERNED_MECHANISM: Final[dict[bytes, object]] = {}
_MECHANISM: Final = _DECLARED.terminals["MECHANISM"].read
_INTERNED_ALGORITHM: Final[dict[bytes, object]] = {}
_ALGORITHM: Final = _DECLARED.terminals["ALGORITHM"].read
_INTERNED_AUTH_TYPE: Final[dict[bytes, object]] = {}
_AUTH_TYPE: Final = _DECLARED.terminals["AUTH_TYPE"].read
_INTERNED_THREAD_ALG: Final[dict[bytes, object]] = {}
_THREAD_ALG: Final = _DECLARED.terminals["THREAD_ALG"].read
_Host: Final = nodes.Host
_EncMailbox: Final = nodes.EncMailbox
_InternetDateTime: Final = dates.InternetDateTime
_EncSearch: Final = nodes.EncSearch
_INTERNED_UNKNOWNCAPABILITY: Final[dict[bytes, object]] = {}
_UnknownCapability: Final = strings.UnknownCapability
_INTERNED_STATUS_ATT: Final[dict[bytes, object]] = {}
_STATUS_ATT: Final = _DECLARED.terminals["STATUS_ATT"].read
_INTERNED_STORE_GM_LABELS: Final[dict[bytes, object]] = {}
_STORE_GM_LABELS: Final = _DECLARED.terminals["STORE_GM_LABELS"].read
_INTERNED_STORE_ATT: Final[dict[bytes, object]] = {}
_STORE_ATT: Final = _DECLARED.terminals["STORE_ATT"].read
_INTERNED_FETCH_MACRO: Final[dict[bytes, object]] = {}
_FETCH_MACRO: Final = _DECLARED.terminals["FETCH_MACRO"].read
_INTERNED_FLAG: Final[dict[bytes, object]] = {}
_Flag: Final = strings.Flag
_EncUser: Final = nodes.EncUser
_EncSection: Final = nodes.EncSection
_INTERNED_ATT_SEARCH: Final[dict[bytes, object]] = {}
_ATT_SEARCH: Final = _DECLARED.terminals["ATT_SEARCH"].read
_INTERNED_GM_ID: Final[dict[bytes, object]] = {}
_GM_ID: Final = _DECLARED.terminals["GM_ID"].read
_INTERNED_RESOURCE_NAME: Final[dict[bytes, object]] = {}
_RESOURCE_NAME: Final = _DECLARED.terminals["RESOURCE_NAME"].read
_INTERNED_URL_FETCH_PARAM: Final[dict[bytes, object]] = {}
_URL_FETCH_PARAM: Final = _DECLARED.terminals["URL_FETCH_PARAM"].read
_DateTime: Final = dates.DateTime
_Atom: Final = strings.Atom
_INTERNED_UNKNOWNFLAG: Final[dict[bytes, object]] = {}
_UnknownFlag: Final = strings.UnknownFlag
_INTERNED_EVENTNAME: Final[dict[bytes, object]] = {}
_EventName: Final = nodes.EventName
_INTERNED_OBJECTID_KEY: Final[dict[bytes, object]] = {}
_OBJECTID_KEY: Final = _DECLARED.terminals["OBJECTID_KEY"].read
_EncAuthType: Final = nodes.EncAuthType
_INTERNED_DEPTH: Final[dict[bytes, object]] = {}
_DEPTH: Final = _DECLARED.terminals["DEPTH"].read
_INTERNED_ATT_SORT: Final[dict[bytes, object]] = {}
_ATT_SORT: Final = _DECLARED.terminals["ATT_SORT"].read
_INTERNED_SORT_KEY: Final[dict[bytes, object]] = {}
_SORT_KEY: Final = _DECLARED.terminals["SORT_KEY"].read
_INTERNED_ENTRY_TYPE_REQ: Final[dict[bytes, object]] = {}
_ENTRY_TYPE_REQ: Final = _DECLARED.terminals["ENTRY_TYPE_REQ"].read
_INTERNED_PREVIEW_MOD: Final[dict[bytes, object]] = {}
_PREVIEW_MOD: Final = _DECLARED.terminals["PREVIEW_MOD"].read
_INTERNED_ATTR_FLAG: Final[dict[bytes, object]] = {}
_ATTR_FLAG: Final = _DECLARED.terminals["ATTR_FLAG"].read

_AclData: Final[Callable[..., object]] = nodes.AclData
_Address: Final[Callable[..., object]] = nodes.Address
_Alert: Final[Callable[..., object]] = nodes.Alert
_AlreadyExists: Final[Callable[..., object]] = nodes.AlreadyExists
_Annotate: Final[Callable[..., object]] = nodes.Annotate
_AnnotateTooBig: Final[Callable[..., object]] = nodes.AnnotateTooBig
_AnnotateTooMany: Final[Callable[..., object]] = nodes.AnnotateTooMany
_Annotation: Final[Callable[..., object]] = nodes.Annotation
_AnnotationChange: Final[Callable[..., object]] = nodes.AnnotationChange
_AnnotationChanged: Final[Callable[..., object]] = nodes.AnnotationChanged
_Annotations: Final[Callable[..., object]] = nodes.Annotations
_AnnotationsNone: Final[Callable[..., object]] = nodes.AnnotationsNone
_AnnotationsReadOnly: Final[Callable[..., object]] = nodes.AnnotationsReadOnly
_AnonymousAccess: Final[Callable[..., object]] = nodes.AnonymousAccess
_Append: Final[Callable[..., object]] = nodes.Append
_AppendExtData: Final[Callable[..., object]] = nodes.AppendExtData
_AppendMessage: Final[Callable[..., object]] = nodes.AppendMessage
_AppendUid: Final[Callable[..., object]] = nodes.AppendUid
_AttAnnotate: Final[Callable[..., object]] = nodes.AttAnnotate
_AuthImapUrlRump: Final[Callable[..., object]] = nodes.AuthImapUrlRump
_Authenticate: Final[Callable[..., object]] = nodes.Authenticate
_AuthenticationFailed: Final[Callable[..., object]] = nodes.AuthenticationFailed
_AuthorizationFailed: Final[Callable[..., object]] = nodes.AuthorizationFailed
_AuthuserAccess: Final[Callable[..., object]] = nodes.AuthuserAccess
_AvailableConversions: Final[Callable[..., object]] = nodes.AvailableConversions
_Bad: Final[Callable[..., object]] = nodes.Bad
_BadCharset: Final[Callable[..., object]] = nodes.BadCharset
_BadComparator: Final[Callable[..., object]] = nodes.BadComparator
_BadEvent: Final[Callable[..., object]] = nodes.BadEvent
_BadParameters: Final[Callable[..., object]] = nodes.BadParameters
_BadUrl: Final[Callable[..., object]] = nodes.BadUrl
_Binary: Final[Callable[..., object]] = nodes.Binary
_BinarySize: Final[Callable[..., object]] = nodes.BinarySize
_BodyBasic: Final[Callable[..., object]] = nodes.BodyBasic
_BodyData: Final[Callable[..., object]] = nodes.BodyData
_BodyDisposition: Final[Callable[..., object]] = nodes.BodyDisposition
_BodyMessage: Final[Callable[..., object]] = nodes.BodyMessage
_BodyMultipart: Final[Callable[..., object]] = nodes.BodyMultipart
_BodyPartStructure: Final[Callable[..., object]] = nodes.BodyPartStructure
_BodySection: Final[Callable[..., object]] = nodes.BodySection
_BodyStructure: Final[Callable[..., object]] = nodes.BodyStructure
_BodyText: Final[Callable[..., object]] = nodes.BodyText
_Bye: Final[Callable[..., object]] = nodes.Bye
_CancelUpdate: Final[Callable[..., object]] = nodes.CancelUpdate
_Cannot: Final[Callable[..., object]] = nodes.Cannot
_Capability: Final[Callable[..., object]] = nodes.Capability
_CapabilityData: Final[Callable[..., object]] = nodes.CapabilityData
_CatText: Final[Callable[..., object]] = nodes.CatText
_CatUrl: Final[Callable[..., object]] = nodes.CatUrl
_Catenate: Final[Callable[..., object]] = nodes.Catenate
_ChangedSince: Final[Callable[..., object]] = nodes.ChangedSince
_Check: Final[Callable[..., object]] = nodes.Check
_ChildInfo: Final[Callable[..., object]] = nodes.ChildInfo
_ChildInfoBare: Final[Callable[..., object]] = nodes.ChildInfoBare
_ClientBug: Final[Callable[..., object]] = nodes.ClientBug
_Close: Final[Callable[..., object]] = nodes.Close
_Closed: Final[Callable[..., object]] = nodes.Closed
_Command: Final[Callable[..., object]] = nodes.Command
_Comparator: Final[Callable[..., object]] = nodes.Comparator
_ComparatorData: Final[Callable[..., object]] = nodes.ComparatorData
_Compress: Final[Callable[..., object]] = nodes.Compress
_CompressionActive: Final[Callable[..., object]] = nodes.CompressionActive
_Condstore: Final[Callable[..., object]] = nodes.Condstore
_ContactAdmin: Final[Callable[..., object]] = nodes.ContactAdmin
_ContinueCancel: Final[Callable[..., object]] = nodes.ContinueCancel
_ContinueData: Final[Callable[..., object]] = nodes.ContinueData
_ContinueReq: Final[Callable[..., object]] = nodes.ContinueReq
_ConversionData: Final[Callable[..., object]] = nodes.ConversionData
_Conversions: Final[Callable[..., object]] = nodes.Conversions
_Convert: Final[Callable[..., object]] = nodes.Convert
_ConvertAvailableConversions: Final[Callable[..., object]] = nodes.ConvertAvailableConversions
_ConvertBinary: Final[Callable[..., object]] = nodes.ConvertBinary
_ConvertBinarySize: Final[Callable[..., object]] = nodes.ConvertBinarySize
_ConvertBodyPartStructure: Final[Callable[..., object]] = nodes.ConvertBodyPartStructure
_ConvertError: Final[Callable[..., object]] = nodes.ConvertError
_ConvertHeader: Final[Callable[..., object]] = nodes.ConvertHeader
_ConvertMime: Final[Callable[..., object]] = nodes.ConvertMime
_ConvertTempFail: Final[Callable[..., object]] = nodes.ConvertTempFail
_ConvertUid: Final[Callable[..., object]] = nodes.ConvertUid
_Converted: Final[Callable[..., object]] = nodes.Converted
_ConvertedBinary: Final[Callable[..., object]] = nodes.ConvertedBinary
_ConvertedBinarySize: Final[Callable[..., object]] = nodes.ConvertedBinarySize
_ConvertedHeader: Final[Callable[..., object]] = nodes.ConvertedHeader
_ConvertedMime: Final[Callable[..., object]] = nodes.ConvertedMime
_Copy: Final[Callable[..., object]] = nodes.Copy
_CopyUid: Final[Callable[..., object]] = nodes.CopyUid
_CorrelatorMailbox: Final[Callable[..., object]] = nodes.CorrelatorMailbox
_CorrelatorTag: Final[Callable[..., object]] = nodes.CorrelatorTag
_CorrelatorUidValidity: Final[Callable[..., object]] = nodes.CorrelatorUidValidity
_Corruption: Final[Callable[..., object]] = nodes.Corruption
_Create: Final[Callable[..., object]] = nodes.Create
_Delete: Final[Callable[..., object]] = nodes.Delete
_DeleteAcl: Final[Callable[..., object]] = nodes.DeleteAcl
_Depth: Final[Callable[..., object]] = nodes.Depth
_Done: Final[Callable[..., object]] = nodes.Done
_EmailId: Final[Callable[..., object]] = nodes.EmailId
_Enable: Final[Callable[..., object]] = nodes.Enable
_Enabled: Final[Callable[..., object]] = nodes.Enabled
_EntryAtt: Final[Callable[..., object]] = nodes.EntryAtt
_Envelope: Final[Callable[..., object]] = nodes.Envelope
_Esearch: Final[Callable[..., object]] = nodes.Esearch
_EsearchAddTo: Final[Callable[..., object]] = nodes.EsearchAddTo
_EsearchAll: Final[Callable[..., object]] = nodes.EsearchAll
_EsearchCount: Final[Callable[..., object]] = nodes.EsearchCount
_EsearchMax: Final[Callable[..., object]] = nodes.EsearchMax
_EsearchMin: Final[Callable[..., object]] = nodes.EsearchMin
_EsearchModSeq: Final[Callable[..., object]] = nodes.EsearchModSeq
_EsearchPartial: Final[Callable[..., object]] = nodes.EsearchPartial
_EsearchRelevancy: Final[Callable[..., object]] = nodes.EsearchRelevancy
_EsearchRemoveFrom: Final[Callable[..., object]] = nodes.EsearchRemoveFrom
_EventGroup: Final[Callable[..., object]] = nodes.EventGroup
_Examine: Final[Callable[..., object]] = nodes.Examine
_Exists: Final[Callable[..., object]] = nodes.Exists
_Expired: Final[Callable[..., object]] = nodes.Expired
_Expunge: Final[Callable[..., object]] = nodes.Expunge
_ExpungeData: Final[Callable[..., object]] = nodes.ExpungeData
_ExpungeIssued: Final[Callable[..., object]] = nodes.ExpungeIssued
_ExtendedSort: Final[Callable[..., object]] = nodes.ExtendedSort
_Fetch: Final[Callable[..., object]] = nodes.Fetch
_FetchAnnotation: Final[Callable[..., object]] = nodes.FetchAnnotation
_FetchBinary: Final[Callable[..., object]] = nodes.FetchBinary
_FetchBinaryPeek: Final[Callable[..., object]] = nodes.FetchBinaryPeek
_FetchBinarySize: Final[Callable[..., object]] = nodes.FetchBinarySize
_FetchBody: Final[Callable[..., object]] = nodes.FetchBody
_FetchBodyPeekSection: Final[Callable[..., object]] = nodes.FetchBodyPeekSection
_FetchBodySection: Final[Callable[..., object]] = nodes.FetchBodySection
_FetchBodyStructure: Final[Callable[..., object]] = nodes.FetchBodyStructure
_FetchData: Final[Callable[..., object]] = nodes.FetchData
_FetchEmailId: Final[Callable[..., object]] = nodes.FetchEmailId
_FetchEnvelope: Final[Callable[..., object]] = nodes.FetchEnvelope
_FetchFlags: Final[Callable[..., object]] = nodes.FetchFlags
_FetchGmLabels: Final[Callable[..., object]] = nodes.FetchGmLabels
_FetchGmMsgId: Final[Callable[..., object]] = nodes.FetchGmMsgId
_FetchGmThrId: Final[Callable[..., object]] = nodes.FetchGmThrId
_FetchInternalDate: Final[Callable[..., object]] = nodes.FetchInternalDate
_FetchModSeq: Final[Callable[..., object]] = nodes.FetchModSeq
_FetchObjectIds: Final[Callable[..., object]] = nodes.FetchObjectIds
_FetchPartial: Final[Callable[..., object]] = nodes.FetchPartial
_FetchPreview: Final[Callable[..., object]] = nodes.FetchPreview
_FetchRfc822: Final[Callable[..., object]] = nodes.FetchRfc822
_FetchRfc822Header: Final[Callable[..., object]] = nodes.FetchRfc822Header
_FetchRfc822Size: Final[Callable[..., object]] = nodes.FetchRfc822Size
_FetchRfc822Text: Final[Callable[..., object]] = nodes.FetchRfc822Text
_FetchSaveDate: Final[Callable[..., object]] = nodes.FetchSaveDate
_FetchThreadId: Final[Callable[..., object]] = nodes.FetchThreadId
_FetchUid: Final[Callable[..., object]] = nodes.FetchUid
_FetchVanished: Final[Callable[..., object]] = nodes.FetchVanished
_FlagChange: Final[Callable[..., object]] = nodes.FlagChange
_Flags: Final[Callable[..., object]] = nodes.Flags
_FlagsData: Final[Callable[..., object]] = nodes.FlagsData
_GenUrlAuth: Final[Callable[..., object]] = nodes.GenUrlAuth
_GenUrlAuthData: Final[Callable[..., object]] = nodes.GenUrlAuthData
_GetAcl: Final[Callable[..., object]] = nodes.GetAcl
_GetJmapAccess: Final[Callable[..., object]] = nodes.GetJmapAccess
_GetMetadata: Final[Callable[..., object]] = nodes.GetMetadata
_GetQuota: Final[Callable[..., object]] = nodes.GetQuota
_GetQuotaRoot: Final[Callable[..., object]] = nodes.GetQuotaRoot
_GmLabels: Final[Callable[..., object]] = nodes.GmLabels
_GmMsgId: Final[Callable[..., object]] = nodes.GmMsgId
_GmThrId: Final[Callable[..., object]] = nodes.GmThrId
_HasChildren: Final[Callable[..., object]] = nodes.HasChildren
_HighestModSeq: Final[Callable[..., object]] = nodes.HighestModSeq
_IabsolutePath: Final[Callable[..., object]] = nodes.IabsolutePath
_Id: Final[Callable[..., object]] = nodes.Id
_IdData: Final[Callable[..., object]] = nodes.IdData
_Idle: Final[Callable[..., object]] = nodes.Idle
_ImapUrl: Final[Callable[..., object]] = nodes.ImapUrl
_ImessageList: Final[Callable[..., object]] = nodes.ImessageList
_ImessagePart: Final[Callable[..., object]] = nodes.ImessagePart
_ImsgOrPart: Final[Callable[..., object]] = nodes.ImsgOrPart
_InProgress: Final[Callable[..., object]] = nodes.InProgress
_InProgressDetails: Final[Callable[..., object]] = nodes.InProgressDetails
_InUse: Final[Callable[..., object]] = nodes.InUse
_InetworkPath: Final[Callable[..., object]] = nodes.InetworkPath
_InternalDate: Final[Callable[..., object]] = nodes.InternalDate
_IpartialOnly: Final[Callable[..., object]] = nodes.IpartialOnly
_IpathEmpty: Final[Callable[..., object]] = nodes.IpathEmpty
_Iserver: Final[Callable[..., object]] = nodes.Iserver
_IurlAuth: Final[Callable[..., object]] = nodes.IurlAuth
_Iuserinfo: Final[Callable[..., object]] = nodes.Iuserinfo
_JmapAccess: Final[Callable[..., object]] = nodes.JmapAccess
_Language: Final[Callable[..., object]] = nodes.Language
_LanguageData: Final[Callable[..., object]] = nodes.LanguageData
_Limit: Final[Callable[..., object]] = nodes.Limit
_List: Final[Callable[..., object]] = nodes.List
_ListData: Final[Callable[..., object]] = nodes.ListData
_ListReturnChildren: Final[Callable[..., object]] = nodes.ListReturnChildren
_ListReturnMetadata: Final[Callable[..., object]] = nodes.ListReturnMetadata
_ListReturnMyRights: Final[Callable[..., object]] = nodes.ListReturnMyRights
_ListReturnSpecialUse: Final[Callable[..., object]] = nodes.ListReturnSpecialUse
_ListReturnStatus: Final[Callable[..., object]] = nodes.ListReturnStatus
_ListReturnSubscribed: Final[Callable[..., object]] = nodes.ListReturnSubscribed
_ListReturnUtf8: Final[Callable[..., object]] = nodes.ListReturnUtf8
_ListRights: Final[Callable[..., object]] = nodes.ListRights
_ListRightsData: Final[Callable[..., object]] = nodes.ListRightsData
_ListSelectRecursiveMatch: Final[Callable[..., object]] = nodes.ListSelectRecursiveMatch
_ListSelectRemote: Final[Callable[..., object]] = nodes.ListSelectRemote
_ListSelectSpecialUse: Final[Callable[..., object]] = nodes.ListSelectSpecialUse
_ListSelectSubscribed: Final[Callable[..., object]] = nodes.ListSelectSubscribed
_ListSelectUtf8: Final[Callable[..., object]] = nodes.ListSelectUtf8
_ListSelectUtf8Only: Final[Callable[..., object]] = nodes.ListSelectUtf8Only
_Login: Final[Callable[..., object]] = nodes.Login
_Logout: Final[Callable[..., object]] = nodes.Logout
_Lsub: Final[Callable[..., object]] = nodes.Lsub
_LsubData: Final[Callable[..., object]] = nodes.LsubData
_MailboxEsearch: Final[Callable[..., object]] = nodes.MailboxEsearch
_MailboxId: Final[Callable[..., object]] = nodes.MailboxId
_MailboxMetadataChange: Final[Callable[..., object]] = nodes.MailboxMetadataChange
_MailboxName: Final[Callable[..., object]] = nodes.MailboxName
_MaxConvertMessages: Final[Callable[..., object]] = nodes.MaxConvertMessages
_MaxConvertParts: Final[Callable[..., object]] = nodes.MaxConvertParts
_MaxSize: Final[Callable[..., object]] = nodes.MaxSize
_MessageExpunge: Final[Callable[..., object]] = nodes.MessageExpunge
_MessageLimit: Final[Callable[..., object]] = nodes.MessageLimit
_MessageNew: Final[Callable[..., object]] = nodes.MessageNew
_MetadataChanged: Final[Callable[..., object]] = nodes.MetadataChanged
_MetadataData: Final[Callable[..., object]] = nodes.MetadataData
_MetadataLongEntries: Final[Callable[..., object]] = nodes.MetadataLongEntries
_MetadataMaxSize: Final[Callable[..., object]] = nodes.MetadataMaxSize
_MetadataNoPrivate: Final[Callable[..., object]] = nodes.MetadataNoPrivate
_MetadataTooMany: Final[Callable[..., object]] = nodes.MetadataTooMany
_MissingParameters: Final[Callable[..., object]] = nodes.MissingParameters
_MissingParametersSpaced: Final[Callable[..., object]] = nodes.MissingParametersSpaced
_ModSeq: Final[Callable[..., object]] = nodes.ModSeq
_Modified: Final[Callable[..., object]] = nodes.Modified
_Move: Final[Callable[..., object]] = nodes.Move
_MultiSearch: Final[Callable[..., object]] = nodes.MultiSearch
_MyRights: Final[Callable[..., object]] = nodes.MyRights
_MyRightsData: Final[Callable[..., object]] = nodes.MyRightsData
_Namespace: Final[Callable[..., object]] = nodes.Namespace
_NamespaceData: Final[Callable[..., object]] = nodes.NamespaceData
_NamespaceDescr: Final[Callable[..., object]] = nodes.NamespaceDescr
_NamespaceExtension: Final[Callable[..., object]] = nodes.NamespaceExtension
_NewName: Final[Callable[..., object]] = nodes.NewName
_No: Final[Callable[..., object]] = nodes.No
_NoModSeq: Final[Callable[..., object]] = nodes.NoModSeq
_NoPerm: Final[Callable[..., object]] = nodes.NoPerm
_NoUpdate: Final[Callable[..., object]] = nodes.NoUpdate
_Nonexistent: Final[Callable[..., object]] = nodes.Nonexistent
_Noop: Final[Callable[..., object]] = nodes.Noop
_NotSaved: Final[Callable[..., object]] = nodes.NotSaved
_NotUtf8: Final[Callable[..., object]] = nodes.NotUtf8
_NotificationOverflow: Final[Callable[..., object]] = nodes.NotificationOverflow
_NotifyInboxes: Final[Callable[..., object]] = nodes.NotifyInboxes
_NotifyMailboxes: Final[Callable[..., object]] = nodes.NotifyMailboxes
_NotifyNone: Final[Callable[..., object]] = nodes.NotifyNone
_NotifyPersonal: Final[Callable[..., object]] = nodes.NotifyPersonal
_NotifySelected: Final[Callable[..., object]] = nodes.NotifySelected
_NotifySelectedDelayed: Final[Callable[..., object]] = nodes.NotifySelectedDelayed
_NotifySet: Final[Callable[..., object]] = nodes.NotifySet
_NotifySubscribed: Final[Callable[..., object]] = nodes.NotifySubscribed
_NotifySubtree: Final[Callable[..., object]] = nodes.NotifySubtree
_NotifySubtreeOne: Final[Callable[..., object]] = nodes.NotifySubtreeOne
_ObjectIds: Final[Callable[..., object]] = nodes.ObjectIds
_Ok: Final[Callable[..., object]] = nodes.Ok
_OldName: Final[Callable[..., object]] = nodes.OldName
_OldNameQuoted: Final[Callable[..., object]] = nodes.OldNameQuoted
_OverQuota: Final[Callable[..., object]] = nodes.OverQuota
_Parse: Final[Callable[..., object]] = nodes.Parse
_Partial: Final[Callable[..., object]] = nodes.Partial
_PartialRangeFirst: Final[Callable[..., object]] = nodes.PartialRangeFirst
_PartialRangeLast: Final[Callable[..., object]] = nodes.PartialRangeLast
_PermanentFlags: Final[Callable[..., object]] = nodes.PermanentFlags
_PreAuth: Final[Callable[..., object]] = nodes.PreAuth
_Preview: Final[Callable[..., object]] = nodes.Preview
_PrivacyRequired: Final[Callable[..., object]] = nodes.PrivacyRequired
_Qresync: Final[Callable[..., object]] = nodes.Qresync
_QuotaData: Final[Callable[..., object]] = nodes.QuotaData
_QuotaResource: Final[Callable[..., object]] = nodes.QuotaResource
_QuotaRootData: Final[Callable[..., object]] = nodes.QuotaRootData
_ReadOnly: Final[Callable[..., object]] = nodes.ReadOnly
_ReadWrite: Final[Callable[..., object]] = nodes.ReadWrite
_Recent: Final[Callable[..., object]] = nodes.Recent
_Referral: Final[Callable[..., object]] = nodes.Referral
_Rename: Final[Callable[..., object]] = nodes.Rename
_Replace: Final[Callable[..., object]] = nodes.Replace
_ResetKey: Final[Callable[..., object]] = nodes.ResetKey
_ReturnAll: Final[Callable[..., object]] = nodes.ReturnAll
_ReturnContext: Final[Callable[..., object]] = nodes.ReturnContext
_ReturnCount: Final[Callable[..., object]] = nodes.ReturnCount
_ReturnMax: Final[Callable[..., object]] = nodes.ReturnMax
_ReturnMin: Final[Callable[..., object]] = nodes.ReturnMin
_ReturnPartial: Final[Callable[..., object]] = nodes.ReturnPartial
_ReturnRelevancy: Final[Callable[..., object]] = nodes.ReturnRelevancy
_ReturnSave: Final[Callable[..., object]] = nodes.ReturnSave
_ReturnUpdate: Final[Callable[..., object]] = nodes.ReturnUpdate
_ReturnUpdateFetch: Final[Callable[..., object]] = nodes.ReturnUpdateFetch
_Rfc822: Final[Callable[..., object]] = nodes.Rfc822
_Rfc822Header: Final[Callable[..., object]] = nodes.Rfc822Header
_Rfc822Size: Final[Callable[..., object]] = nodes.Rfc822Size
_Rfc822Text: Final[Callable[..., object]] = nodes.Rfc822Text
_Rlist: Final[Callable[..., object]] = nodes.Rlist
_Rlsub: Final[Callable[..., object]] = nodes.Rlsub
_SaveDate: Final[Callable[..., object]] = nodes.SaveDate
_Search: Final[Callable[..., object]] = nodes.Search
_SearchAll: Final[Callable[..., object]] = nodes.SearchAll
_SearchAnd: Final[Callable[..., object]] = nodes.SearchAnd
_SearchAnnotation: Final[Callable[..., object]] = nodes.SearchAnnotation
_SearchAnswered: Final[Callable[..., object]] = nodes.SearchAnswered
_SearchBcc: Final[Callable[..., object]] = nodes.SearchBcc
_SearchBefore: Final[Callable[..., object]] = nodes.SearchBefore
_SearchBody: Final[Callable[..., object]] = nodes.SearchBody
_SearchCc: Final[Callable[..., object]] = nodes.SearchCc
_SearchData: Final[Callable[..., object]] = nodes.SearchData
_SearchDataModSeq: Final[Callable[..., object]] = nodes.SearchDataModSeq
_SearchDeleted: Final[Callable[..., object]] = nodes.SearchDeleted
_SearchDraft: Final[Callable[..., object]] = nodes.SearchDraft
_SearchEmailId: Final[Callable[..., object]] = nodes.SearchEmailId
_SearchFilter: Final[Callable[..., object]] = nodes.SearchFilter
_SearchFlagged: Final[Callable[..., object]] = nodes.SearchFlagged
_SearchFrom: Final[Callable[..., object]] = nodes.SearchFrom
_SearchFuzzy: Final[Callable[..., object]] = nodes.SearchFuzzy
_SearchGmLabels: Final[Callable[..., object]] = nodes.SearchGmLabels
_SearchGmMsgId: Final[Callable[..., object]] = nodes.SearchGmMsgId
_SearchGmRaw: Final[Callable[..., object]] = nodes.SearchGmRaw
_SearchGmThrId: Final[Callable[..., object]] = nodes.SearchGmThrId
_SearchHeader: Final[Callable[..., object]] = nodes.SearchHeader
_SearchKeyword: Final[Callable[..., object]] = nodes.SearchKeyword
_SearchLarger: Final[Callable[..., object]] = nodes.SearchLarger
_SearchModSeq: Final[Callable[..., object]] = nodes.SearchModSeq
_SearchNew: Final[Callable[..., object]] = nodes.SearchNew
_SearchNot: Final[Callable[..., object]] = nodes.SearchNot
_SearchOld: Final[Callable[..., object]] = nodes.SearchOld
_SearchOlder: Final[Callable[..., object]] = nodes.SearchOlder
_SearchOn: Final[Callable[..., object]] = nodes.SearchOn
_SearchOr: Final[Callable[..., object]] = nodes.SearchOr
_SearchRecent: Final[Callable[..., object]] = nodes.SearchRecent
_SearchSaveDateSupported: Final[Callable[..., object]] = nodes.SearchSaveDateSupported
_SearchSavedBefore: Final[Callable[..., object]] = nodes.SearchSavedBefore
_SearchSavedOn: Final[Callable[..., object]] = nodes.SearchSavedOn
_SearchSavedSince: Final[Callable[..., object]] = nodes.SearchSavedSince
_SearchSeen: Final[Callable[..., object]] = nodes.SearchSeen
_SearchSentBefore: Final[Callable[..., object]] = nodes.SearchSentBefore
_SearchSentOn: Final[Callable[..., object]] = nodes.SearchSentOn
_SearchSentSince: Final[Callable[..., object]] = nodes.SearchSentSince
_SearchSequenceSet: Final[Callable[..., object]] = nodes.SearchSequenceSet
_SearchSince: Final[Callable[..., object]] = nodes.SearchSince
_SearchSmaller: Final[Callable[..., object]] = nodes.SearchSmaller
_SearchSubject: Final[Callable[..., object]] = nodes.SearchSubject
_SearchText: Final[Callable[..., object]] = nodes.SearchText
_SearchThreadId: Final[Callable[..., object]] = nodes.SearchThreadId
_SearchTo: Final[Callable[..., object]] = nodes.SearchTo
_SearchUid: Final[Callable[..., object]] = nodes.SearchUid
_SearchUidAfter: Final[Callable[..., object]] = nodes.SearchUidAfter
_SearchUidBefore: Final[Callable[..., object]] = nodes.SearchUidBefore
_SearchUnanswered: Final[Callable[..., object]] = nodes.SearchUnanswered
_SearchUndeleted: Final[Callable[..., object]] = nodes.SearchUndeleted
_SearchUndraft: Final[Callable[..., object]] = nodes.SearchUndraft
_SearchUnflagged: Final[Callable[..., object]] = nodes.SearchUnflagged
_SearchUnkeyword: Final[Callable[..., object]] = nodes.SearchUnkeyword
_SearchUnseen: Final[Callable[..., object]] = nodes.SearchUnseen
_SearchYounger: Final[Callable[..., object]] = nodes.SearchYounger
_SectionBodyText: Final[Callable[..., object]] = nodes.SectionBodyText
_SectionHeader: Final[Callable[..., object]] = nodes.SectionHeader
_SectionHeaderFields: Final[Callable[..., object]] = nodes.SectionHeaderFields
_SectionHeaderFieldsNot: Final[Callable[..., object]] = nodes.SectionHeaderFieldsNot
_SectionMime: Final[Callable[..., object]] = nodes.SectionMime
_SectionSpec: Final[Callable[..., object]] = nodes.SectionSpec
_Select: Final[Callable[..., object]] = nodes.Select
_SelectObjectIds: Final[Callable[..., object]] = nodes.SelectObjectIds
_SelectUtf8: Final[Callable[..., object]] = nodes.SelectUtf8
_SeqMatchData: Final[Callable[..., object]] = nodes.SeqMatchData
_ServerBug: Final[Callable[..., object]] = nodes.ServerBug
_ServerMetadataChange: Final[Callable[..., object]] = nodes.ServerMetadataChange
_SetAcl: Final[Callable[..., object]] = nodes.SetAcl
_SetMetadata: Final[Callable[..., object]] = nodes.SetMetadata
_SetQuota: Final[Callable[..., object]] = nodes.SetQuota
_SetQuotaResource: Final[Callable[..., object]] = nodes.SetQuotaResource
_Sort: Final[Callable[..., object]] = nodes.Sort
_SortAnnotation: Final[Callable[..., object]] = nodes.SortAnnotation
_SortCriterion: Final[Callable[..., object]] = nodes.SortCriterion
_SortData: Final[Callable[..., object]] = nodes.SortData
_SortDataModSeq: Final[Callable[..., object]] = nodes.SortDataModSeq
_StartTls: Final[Callable[..., object]] = nodes.StartTls
_Status: Final[Callable[..., object]] = nodes.Status
_StatusAppendLimit: Final[Callable[..., object]] = nodes.StatusAppendLimit
_StatusData: Final[Callable[..., object]] = nodes.StatusData
_StatusDeleted: Final[Callable[..., object]] = nodes.StatusDeleted
_StatusDeletedStorage: Final[Callable[..., object]] = nodes.StatusDeletedStorage
_StatusHighestModSeq: Final[Callable[..., object]] = nodes.StatusHighestModSeq
_StatusMailboxId: Final[Callable[..., object]] = nodes.StatusMailboxId
_StatusMessages: Final[Callable[..., object]] = nodes.StatusMessages
_StatusRecent: Final[Callable[..., object]] = nodes.StatusRecent
_StatusSize: Final[Callable[..., object]] = nodes.StatusSize
_StatusUidNext: Final[Callable[..., object]] = nodes.StatusUidNext
_StatusUidValidity: Final[Callable[..., object]] = nodes.StatusUidValidity
_StatusUnseen: Final[Callable[..., object]] = nodes.StatusUnseen
_Store: Final[Callable[..., object]] = nodes.Store
_StoreAttFlags: Final[Callable[..., object]] = nodes.StoreAttFlags
_StoreAttFlagsBare: Final[Callable[..., object]] = nodes.StoreAttFlagsBare
_StoreGmLabels: Final[Callable[..., object]] = nodes.StoreGmLabels
_StreamAccess: Final[Callable[..., object]] = nodes.StreamAccess
_SubmitAccess: Final[Callable[..., object]] = nodes.SubmitAccess
_Subscribe: Final[Callable[..., object]] = nodes.Subscribe
_SubscriptionChange: Final[Callable[..., object]] = nodes.SubscriptionChange
_Tagged: Final[Callable[..., object]] = nodes.Tagged
_TempFail: Final[Callable[..., object]] = nodes.TempFail
_Thread: Final[Callable[..., object]] = nodes.Thread
_ThreadData: Final[Callable[..., object]] = nodes.ThreadData
_ThreadId: Final[Callable[..., object]] = nodes.ThreadId
_ThreadList: Final[Callable[..., object]] = nodes.ThreadList
_TooBig: Final[Callable[..., object]] = nodes.TooBig
_TooFew: Final[Callable[..., object]] = nodes.TooFew
_TooMany: Final[Callable[..., object]] = nodes.TooMany
_TryCreate: Final[Callable[..., object]] = nodes.TryCreate
_Uid: Final[Callable[..., object]] = nodes.Uid
_UidBatches: Final[Callable[..., object]] = nodes.UidBatches
_UidBatchesData: Final[Callable[..., object]] = nodes.UidBatchesData
_UidData: Final[Callable[..., object]] = nodes.UidData
_UidExpunge: Final[Callable[..., object]] = nodes.UidExpunge
_UidFetchData: Final[Callable[..., object]] = nodes.UidFetchData
_UidNext: Final[Callable[..., object]] = nodes.UidNext
_UidNotSticky: Final[Callable[..., object]] = nodes.UidNotSticky
_UidRequired: Final[Callable[..., object]] = nodes.UidRequired
_UidValidity: Final[Callable[..., object]] = nodes.UidValidity
_Unauthenticate: Final[Callable[..., object]] = nodes.Unauthenticate
_Unavailable: Final[Callable[..., object]] = nodes.Unavailable
_UnchangedSince: Final[Callable[..., object]] = nodes.UnchangedSince
_UndefinedFilter: Final[Callable[..., object]] = nodes.UndefinedFilter
_UnknownAccess: Final[Callable[..., object]] = nodes.UnknownAccess
_UnknownAppendExt: Final[Callable[..., object]] = nodes.UnknownAppendExt
_UnknownCode: Final[Callable[..., object]] = nodes.UnknownCode
_UnknownCommand: Final[Callable[..., object]] = nodes.UnknownCommand
_UnknownCreateParam: Final[Callable[..., object]] = nodes.UnknownCreateParam
_UnknownCte: Final[Callable[..., object]] = nodes.UnknownCte
_UnknownEvent: Final[Callable[..., object]] = nodes.UnknownEvent
_UnknownFetchAtt: Final[Callable[..., object]] = nodes.UnknownFetchAtt
_UnknownFetchModifier: Final[Callable[..., object]] = nodes.UnknownFetchModifier
_UnknownGetMetadataOption: Final[Callable[..., object]] = nodes.UnknownGetMetadataOption
_UnknownListReturnOpt: Final[Callable[..., object]] = nodes.UnknownListReturnOpt
_UnknownListSelectOpt: Final[Callable[..., object]] = nodes.UnknownListSelectOpt
_UnknownMboxListExtendedItem: Final[Callable[..., object]] = nodes.UnknownMboxListExtendedItem
_UnknownMessageData: Final[Callable[..., object]] = nodes.UnknownMessageData
_UnknownMsgAtt: Final[Callable[..., object]] = nodes.UnknownMsgAtt
_UnknownRenameParam: Final[Callable[..., object]] = nodes.UnknownRenameParam
_UnknownResponse: Final[Callable[..., object]] = nodes.UnknownResponse
_UnknownScopeOption: Final[Callable[..., object]] = nodes.UnknownScopeOption
_UnknownSearchReturnData: Final[Callable[..., object]] = nodes.UnknownSearchReturnData
_UnknownSearchReturnOpt: Final[Callable[..., object]] = nodes.UnknownSearchReturnOpt
_UnknownSelectParam: Final[Callable[..., object]] = nodes.UnknownSelectParam
_UnknownSortKey: Final[Callable[..., object]] = nodes.UnknownSortKey
_UnknownStatusAtt: Final[Callable[..., object]] = nodes.UnknownStatusAtt
_UnknownStatusAttVal: Final[Callable[..., object]] = nodes.UnknownStatusAttVal
_UnknownStoreModifier: Final[Callable[..., object]] = nodes.UnknownStoreModifier
_Unseen: Final[Callable[..., object]] = nodes.Unseen
_Unselect: Final[Callable[..., object]] = nodes.Unselect
_Unsubscribe: Final[Callable[..., object]] = nodes.Unsubscribe
_UrlDataExt: Final[Callable[..., object]] = nodes.UrlDataExt
_UrlDataSimple: Final[Callable[..., object]] = nodes.UrlDataSimple
_UrlFetch: Final[Callable[..., object]] = nodes.UrlFetch
_UrlFetchData: Final[Callable[..., object]] = nodes.UrlFetchData
_UrlFetchExt: Final[Callable[..., object]] = nodes.UrlFetchExt
_UrlMech: Final[Callable[..., object]] = nodes.UrlMech
_UrlMechanism: Final[Callable[..., object]] = nodes.UrlMechanism
_UrlMetaBinary: Final[Callable[..., object]] = nodes.UrlMetaBinary
_UrlMetaBody: Final[Callable[..., object]] = nodes.UrlMetaBody
_UrlMetaBodystruct: Final[Callable[..., object]] = nodes.UrlMetaBodystruct
_Use: Final[Callable[..., object]] = nodes.Use
_UseAttr: Final[Callable[..., object]] = nodes.UseAttr
_UserAccess: Final[Callable[..., object]] = nodes.UserAccess
_Utf8Literal: Final[Callable[..., object]] = nodes.Utf8Literal
_Utf8Only: Final[Callable[..., object]] = nodes.Utf8Only
_Vanished: Final[Callable[..., object]] = nodes.Vanished


# client_message: command | continue_data | continue_cancel
# %extend client_message: "DONE" CRLF -> done
def read_client_message(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_1[o[i]] != 0:
        if o[i] | 0x20 == 0x64:
            j = _read_client_message_1(o, i)
            if j >= 0:
                return _Done(), j
        if OCTETS_2[o[i]] != 0:
            value, j = read_command(o, i)
            if j >= 0:
                return value, j
        continue_data, i = read_continue_data(o, i)
        if i < 0:
            return None, -1
        return continue_data, i
    if o[i] == 0x2A:
        continue_cancel, i = read_continue_cancel(o, i)
        if i < 0:
            return None, -1
        return continue_cancel, i
    return None, -1


# server_message: response_data | response_done | continue_req | greeting
def read_server_message(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
        if o[i] == 0x2A:
            value, j = read_response_data(o, i)
            if j >= 0:
                return value, j
        value_2, j = read_response_done(o, i)
        if j >= 0:
            return value_2, j
        greeting, i = read_greeting(o, i)
        if i < 0:
            return None, -1
        return greeting, i
    if o[i] == 0x2B:
        continue_req, i = read_continue_req(o, i)
        if i < 0:
            return None, -1
        return continue_req, i
    return None, -1


# url_line: url_reference CRLF
def read_url_line(o: bytes, i: i64) -> tuple[object, i64]:
    url_reference, i = read_url_reference(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return url_reference, i + 2


def _read_client_message_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"done\r\n"):
        return -1
    return i + 6


# command: tag SP (command_any | command_auth | command_nonauth | command_select | unknown_command) CRLF -> command
def read_command(o: bytes, i: i64) -> tuple[object, i64]:
    tag, i = read_tag(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    i += 1
    command, i = _read_command_1(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return _Command(tag, command), i + 2


# continue_data.-1: [CONTINUE_BASE64] CRLF -> continue_data
def read_continue_data(o: bytes, i: i64) -> tuple[object, i64]:
    base64: object = None
    if OCTETS_4[o[i]] != 0:
        value, i = read_CONTINUE_BASE64(o, i)
        if i < 0:
            return None, -1
        base64 = value
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return _ContinueData(base64), i + 2


# continue_cancel: "*" CRLF -> continue_cancel
def read_continue_cancel(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2A or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return None, -1
    return _ContinueCancel(), i + 3


# response_data: "*" SP (resp_cond_state | resp_cond_bye | mailbox_data | message_data | capability_data | unknown_response) CRLF
# %extend response_data: "*" SP id_response CRLF
# %extend response_data: "*" SP genurlauth_data CRLF
# %extend response_data: "*" SP enable_data CRLF
# %extend response_data: "*" SP language_data CRLF
# %extend response_data: "*" SP comparator_data CRLF
# %extend response_data: "*" SP conversion_data CRLF
# %extend response_data: "*" SP metadata_resp CRLF
# %extend response_data: "*" SP urlfetch_data CRLF
def read_response_data(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2A or o[i + 1] != 0x20:
        return None, -1
    i += 2
    if OCTETS_5[o[i]] != 0:
        if o[i] | 0x20 == 0x75:
            value, j = _read_response_data_1(o, i)
            if j >= 0:
                return value, j
        if o[i] | 0x20 == 0x6D:
            value_2, j = _read_response_data_2(o, i)
            if j >= 0:
                return value_2, j
        if o[i] | 0x20 == 0x63:
            value_3, j = _read_response_data_3(o, i)
            if j >= 0:
                return value_3, j
        if o[i] | 0x20 == 0x63:
            value_4, j = _read_response_data_4(o, i)
            if j >= 0:
                return value_4, j
        if o[i] | 0x20 == 0x6C:
            value_5, j = _read_response_data_5(o, i)
            if j >= 0:
                return value_5, j
        if o[i] | 0x20 == 0x65:
            value_6, j = _read_response_data_6(o, i)
            if j >= 0:
                return value_6, j
        if o[i] | 0x20 == 0x67:
            value_7, j = _read_response_data_7(o, i)
            if j >= 0:
                return value_7, j
        if o[i] | 0x20 == 0x69:
            value_8, j = _read_response_data_8(o, i)
            if j >= 0:
                return value_8, j
    value_9, i = _read_response_data_9(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return value_9, i + 2


# response_done: response_tagged | response_fatal
def read_response_done(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_2[o[i]] != 0:
        response_tagged, i = read_response_tagged(o, i)
        if i < 0:
            return None, -1
        return response_tagged, i
    if o[i] == 0x2A:
        response_fatal, i = read_response_fatal(o, i)
        if i < 0:
            return None, -1
        return response_fatal, i
    return None, -1


# greeting: "*" SP (resp_cond_auth | resp_cond_bye) CRLF
def read_greeting(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2A or o[i + 1] != 0x20:
        return None, -1
    i += 2
    value, i = _read_greeting_1(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return value, i + 2


# continue_req: "+" SP resp_text CRLF -> continue_req
#     | "+" SP absent absent CRLF -> continue_req
def read_continue_req(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2B or o[i + 1] != 0x20:
        return None, -1
    if OCTETS_6[o[i + 2]] != 0:
        code, text, i = read_resp_text(o, i + 2)
        if i < 0:
            return None, -1
        if o[i] != 0x0D or o[i + 1] != 0x0A:
            return None, -1
        return _ContinueReq(code, text), i + 2
    if o[i + 2] == 0x0D:
        if o[i + 2] != 0x0D or o[i + 3] != 0x0A:
            return None, -1
        return _ContinueReq(None, None), i + 4
    return None, -1


# url_reference: imapurl | authimapurlrump | imapurl_rel
def read_url_reference(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x69:
        value, j = read_imapurl(o, i)
        if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
            return value, j
    if o[i] | 0x20 == 0x69:
        value_2, j = read_authimapurlrump(o, i)
        if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
            return value_2, j
    imapurl_rel, i = read_imapurl_rel(o, i)
    if i < 0:
        return None, -1
    return imapurl_rel, i


# tag: TAG
def read_tag(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_TAG(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_command_1(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_7[o[i]] != 0:
        if OCTETS_8[o[i]] != 0:
            value, j = read_command_any(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value, j
        if OCTETS_9[o[i]] != 0:
            value_2, j = read_command_auth(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value_2, j
        if OCTETS_10[o[i]] != 0:
            value_3, j = read_command_nonauth(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value_3, j
        if OCTETS_11[o[i]] != 0:
            value_4, j = read_command_select(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value_4, j
    unknown_command, i = read_unknown_command(o, i)
    if i < 0:
        return None, -1
    return unknown_command, i


def _read_response_data_1(o: bytes, i: i64) -> tuple[object, i64]:
    urlfetch_data, i = read_urlfetch_data(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return urlfetch_data, i + 2


def _read_response_data_2(o: bytes, i: i64) -> tuple[object, i64]:
    metadata_resp, i = read_metadata_resp(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return metadata_resp, i + 2


def _read_response_data_3(o: bytes, i: i64) -> tuple[object, i64]:
    conversion_data, i = read_conversion_data(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return conversion_data, i + 2


def _read_response_data_4(o: bytes, i: i64) -> tuple[object, i64]:
    comparator_data, i = read_comparator_data(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return comparator_data, i + 2


def _read_response_data_5(o: bytes, i: i64) -> tuple[object, i64]:
    language_data, i = read_language_data(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return language_data, i + 2


def _read_response_data_6(o: bytes, i: i64) -> tuple[object, i64]:
    enable_data, i = read_enable_data(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return enable_data, i + 2


def _read_response_data_7(o: bytes, i: i64) -> tuple[object, i64]:
    genurlauth_data, i = read_genurlauth_data(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return genurlauth_data, i + 2


def _read_response_data_8(o: bytes, i: i64) -> tuple[object, i64]:
    id_response, i = read_id_response(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return id_response, i + 2


def _read_response_data_9(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_12[o[i]] != 0:
        if OCTETS_13[o[i]] != 0:
            value, j = read_resp_cond_state(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value, j
        if o[i] | 0x20 == 0x62:
            value_2, j = read_resp_cond_bye(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value_2, j
        if OCTETS_14[o[i]] != 0:
            value_3, j = read_mailbox_data(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value_3, j
        if OCTETS_15[o[i]] != 0:
            value_4, j = read_message_data(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value_4, j
        if o[i] | 0x20 == 0x63:
            value_5, j = read_capability_data(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value_5, j
    unknown_response, i = read_unknown_response(o, i)
    if i < 0:
        return None, -1
    return unknown_response, i


# response_tagged: tag SP resp_cond_state CRLF -> tagged
def read_response_tagged(o: bytes, i: i64) -> tuple[object, i64]:
    tag, i = read_tag(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    state, i = read_resp_cond_state(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    if refuses(_REFUSALS_RESPONSE_TAGGED, [tag, state]):
        return None, -1
    return _Tagged(tag, state), i + 2


# response_fatal: "*" SP resp_cond_bye CRLF
def read_response_fatal(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2A or o[i + 1] != 0x20:
        return None, -1
    resp_cond_bye, i = read_resp_cond_bye(o, i + 2)
    if i < 0:
        return None, -1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return None, -1
    return resp_cond_bye, i + 2


def _read_greeting_1(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_16[o[i]] != 0:
        resp_cond_auth, i = read_resp_cond_auth(o, i)
        if i < 0:
            return None, -1
        return resp_cond_auth, i
    if o[i] | 0x20 == 0x62:
        resp_cond_bye, i = read_resp_cond_bye(o, i)
        if i < 0:
            return None, -1
        return resp_cond_bye, i
    return None, -1


# resp_text: "[" resp_text_code "]" SP text
#     | absent RESP_TEXT
# %extend resp_text: code_without_text
def read_resp_text(o: bytes, i: i64) -> tuple[object, object, i64]:
    if o[i] == 0x5B:
        value, value_2, j = read_code_without_text(o, i)
        if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
            return value, value_2, j
    if o[i] == 0x5B:
        value_3, value_4, j = _read_resp_text_1(o, i)
        if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
            return value_3, value_4, j
    value_5, i = read_RESP_TEXT(o, i)
    if i < 0:
        return None, None, -1
    return None, value_5, i


# imapurl: "imap://" iserver ipath_query -> imap_url
def read_imapurl(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"imap://"):
        return None, -1
    server, i = read_iserver(o, i + 7)
    if i < 0:
        return None, -1
    command, i = read_ipath_query(o, i)
    if i < 0:
        return None, -1
    return _ImapUrl(server, command), i


# authimapurlrump: "imap://" iserver "/" imessagepart iurlauth_rump -> auth_imap_url_rump
def read_authimapurlrump(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"imap://"):
        return None, -1
    server, i = read_iserver(o, i + 7)
    if i < 0:
        return None, -1
    if o[i] != 0x2F:
        return None, -1
    mailbox, uidvalidity, uid, section, partial, i = read_imessagepart(o, i + 1)
    if i < 0:
        return None, -1
    expire, access, i = read_iurlauth_rump(o, i)
    if i < 0:
        return None, -1
    return _AuthImapUrlRump(server, mailbox, uidvalidity, uid, section, partial, expire, access), i


# imapurl_rel: inetwork_path | iabsolute_path | irelative_path | ipath_empty
def read_imapurl_rel(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c == 0x2F:
        value, j = read_inetwork_path(o, i)
        if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
            return value, j
        iabsolute_path, i = read_iabsolute_path(o, i)
        if i < 0:
            return None, -1
        return iabsolute_path, i
    if OCTETS_17[c] != 0:
        irelative_path, i = read_irelative_path(o, i)
        if i < 0:
            return None, -1
        return irelative_path, i
    if c == 0x0D:
        ipath_empty, i = read_ipath_empty(o, i)
        if i < 0:
            return None, -1
        return ipath_empty, i
    return None, -1


# command_any: "CAPABILITY" -> capability
#     | "LOGOUT" -> logout
#     | "NOOP" -> noop
# %extend command_any: "ID" SP id_params_list -> id
# %extend command_any: "ENABLE" (SP capability)+ -> enable
# %extend command_any: language_cmd
def read_command_any(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6C:
        if o[i + 1] | 0x20 == 0x61:
            language_cmd, i = read_language_cmd(o, i)
            if i < 0:
                return None, -1
            return language_cmd, i
        if o[i + 1] | 0x20 == 0x6F:
            if not is_word(o, i + 2, b"gout"):
                return None, -1
            return _Logout(), i + 6
        return None, -1
    if c | 0x20 == 0x65:
        if not is_word(o, i + 1, b"nable"):
            return None, -1
        capabilities_list: list[object] = []
        i += 6
        while o[i] == 0x20:
            capability, i = read_capability(o, i + 1)
            if i < 0:
                return None, -1
            capabilities_list.append(capability)
        if len(capabilities_list) < 1:
            return None, -1
        capabilities = tuple(capabilities_list)
        return _Enable(capabilities), i
    if c | 0x20 == 0x69:
        if o[i + 1] | 0x20 != 0x64 or o[i + 2] != 0x20:
            return None, -1
        params, i = read_id_params_list(o, i + 3)
        if i < 0:
            return None, -1
        return _Id(params), i
    if c | 0x20 == 0x63:
        if not is_word(o, i + 1, b"apability"):
            return None, -1
        return _Capability(), i + 10
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x6F or o[i + 2] | 0x20 != 0x6F or o[i + 3] | 0x20 != 0x70:
            return None, -1
        return _Noop(), i + 4
    return None, -1


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
def read_command_auth(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x65:
        if o[i + 1] | 0x20 == 0x73:
            esearch, i = read_esearch(o, i)
            if i < 0:
                return None, -1
            return esearch, i
        if o[i + 1] | 0x20 == 0x78:
            examine, i = read_examine(o, i)
            if i < 0:
                return None, -1
            return examine, i
        return None, -1
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 == 0x6F:
            notify, i = read_notify(o, i)
            if i < 0:
                return None, -1
            return notify, i
        if o[i + 1] | 0x20 == 0x61:
            if not is_word(o, i + 2, b"mespace"):
                return None, -1
            return _Namespace(), i + 9
        return None, -1
    if c | 0x20 == 0x67:
        if o[i + 1] | 0x20 != 0x65:
            return None, -1
        if o[i + 2] | 0x20 == 0x74:
            c = o[i + 3]
            if c | 0x20 == 0x71:
                if not is_word(o, i + 4, b"uota"):
                    return None, -1
                if o[i + 8] == 0x20:
                    getquota, i = read_getquota(o, i)
                    if i < 0:
                        return None, -1
                    return getquota, i
                if o[i + 8] | 0x20 == 0x72:
                    getquotaroot, i = read_getquotaroot(o, i)
                    if i < 0:
                        return None, -1
                    return getquotaroot, i
                return None, -1
            if c | 0x20 == 0x6A:
                if not is_word(o, i + 4, b"mapaccess"):
                    return None, -1
                return _GetJmapAccess(), i + 13
            if c | 0x20 == 0x6D:
                getmetadata, i = read_getmetadata(o, i)
                if i < 0:
                    return None, -1
                return getmetadata, i
            if c | 0x20 == 0x61:
                getacl, i = read_getacl(o, i)
                if i < 0:
                    return None, -1
                return getacl, i
            return None, -1
        if o[i + 2] | 0x20 == 0x6E:
            genurlauth, i = read_genurlauth(o, i)
            if i < 0:
                return None, -1
            return genurlauth, i
        return None, -1
    if c | 0x20 == 0x73:
        c = o[i + 1]
        if c | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x74:
                c = o[i + 3]
                if c | 0x20 == 0x71:
                    setquota, i = read_setquota(o, i)
                    if i < 0:
                        return None, -1
                    return setquota, i
                if c | 0x20 == 0x6D:
                    setmetadata, i = read_setmetadata(o, i)
                    if i < 0:
                        return None, -1
                    return setmetadata, i
                if c | 0x20 == 0x61:
                    setacl, i = read_setacl(o, i)
                    if i < 0:
                        return None, -1
                    return setacl, i
                return None, -1
            if o[i + 2] | 0x20 == 0x6C:
                select, i = read_select(o, i)
                if i < 0:
                    return None, -1
                return select, i
            return None, -1
        if c | 0x20 == 0x74:
            status, i = read_status(o, i)
            if i < 0:
                return None, -1
            return status, i
        if c | 0x20 == 0x75:
            subscribe, i = read_subscribe(o, i)
            if i < 0:
                return None, -1
            return subscribe, i
        return None, -1
    if c | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x6E:
            if o[i + 2] | 0x20 == 0x61:
                unauthenticate, i = read_unauthenticate(o, i)
                if i < 0:
                    return None, -1
                return unauthenticate, i
            if o[i + 2] | 0x20 == 0x73:
                unsubscribe, i = read_unsubscribe(o, i)
                if i < 0:
                    return None, -1
                return unsubscribe, i
            return None, -1
        if o[i + 1] | 0x20 == 0x72:
            urlfetch, i = read_urlfetch(o, i)
            if i < 0:
                return None, -1
            return urlfetch, i
        return None, -1
    if c | 0x20 == 0x63:
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x6E:
                conversions_cmd, i = read_conversions_cmd(o, i)
                if i < 0:
                    return None, -1
                return conversions_cmd, i
            if o[i + 2] | 0x20 == 0x6D:
                if o[i + 3] | 0x20 != 0x70:
                    return None, -1
                if o[i + 4] | 0x20 == 0x61:
                    comparator_cmd, i = read_comparator_cmd(o, i)
                    if i < 0:
                        return None, -1
                    return comparator_cmd, i
                if o[i + 4] | 0x20 == 0x72:
                    compress, i = read_compress(o, i)
                    if i < 0:
                        return None, -1
                    return compress, i
                return None, -1
            return None, -1
        if o[i + 1] | 0x20 == 0x72:
            create, i = read_create(o, i)
            if i < 0:
                return None, -1
            return create, i
        return None, -1
    if c | 0x20 == 0x72:
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x73:
                resetkey, i = read_resetkey(o, i)
                if i < 0:
                    return None, -1
                return resetkey, i
            if o[i + 2] | 0x20 == 0x6E:
                rename, i = read_rename(o, i)
                if i < 0:
                    return None, -1
                return rename, i
            return None, -1
        if o[i + 1] | 0x20 == 0x6C:
            if o[i + 2] | 0x20 == 0x69:
                rlist, i = read_rlist(o, i)
                if i < 0:
                    return None, -1
                return rlist, i
            if o[i + 2] | 0x20 == 0x73:
                rlsub, i = read_rlsub(o, i)
                if i < 0:
                    return None, -1
                return rlsub, i
            return None, -1
        return None, -1
    if c | 0x20 == 0x64:
        if not is_word(o, i + 1, b"elete"):
            return None, -1
        if o[i + 6] | 0x20 == 0x61:
            deleteacl, i = read_deleteacl(o, i)
            if i < 0:
                return None, -1
            return deleteacl, i
        if o[i + 6] == 0x20:
            delete, i = read_delete(o, i)
            if i < 0:
                return None, -1
            return delete, i
        return None, -1
    if c | 0x20 == 0x6C:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 != 0x73 or o[i + 3] | 0x20 != 0x74:
                return None, -1
            if o[i + 4] | 0x20 == 0x72:
                listrights, i = read_listrights(o, i)
                if i < 0:
                    return None, -1
                return listrights, i
            if o[i + 4] == 0x20:
                list, i = read_list(o, i)
                if i < 0:
                    return None, -1
                return list, i
            return None, -1
        if o[i + 1] | 0x20 == 0x73:
            lsub, i = read_lsub(o, i)
            if i < 0:
                return None, -1
            return lsub, i
        return None, -1
    if c | 0x20 == 0x6D:
        myrights, i = read_myrights(o, i)
        if i < 0:
            return None, -1
        return myrights, i
    if c | 0x20 == 0x69:
        if o[i + 1] | 0x20 != 0x64 or o[i + 2] | 0x20 != 0x6C or o[i + 3] | 0x20 != 0x65:
            return None, -1
        return _Idle(), i + 4
    if c | 0x20 == 0x61:
        append, i = read_append(o, i)
        if i < 0:
            return None, -1
        return append, i
    return None, -1


# command_nonauth: login | authenticate | "STARTTLS" -> start_tls
def read_command_nonauth(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6C:
        login, i = read_login(o, i)
        if i < 0:
            return None, -1
        return login, i
    if c | 0x20 == 0x61:
        authenticate, i = read_authenticate(o, i)
        if i < 0:
            return None, -1
        return authenticate, i
    if c | 0x20 == 0x73:
        if not is_word(o, i + 1, b"tarttls"):
            return None, -1
        return _StartTls(), i + 8
    return None, -1


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
def read_command_select(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x65:
        if o[i + 1] | 0x20 == 0x73:
            esearch, i = read_esearch(o, i)
            if i < 0:
                return None, -1
            return esearch, i
        if o[i + 1] | 0x20 == 0x78:
            if not is_word(o, i + 2, b"punge"):
                return None, -1
            return _Expunge(), i + 7
        return None, -1
    if c | 0x20 == 0x73:
        c = o[i + 1]
        if c | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x72 or o[i + 3] | 0x20 != 0x74 or o[i + 4] != 0x20:
                return None, -1
            if o[i + 5] | 0x20 == 0x72:
                extended_sort, i = read_extended_sort(o, i)
                if i < 0:
                    return None, -1
                return extended_sort, i
            if o[i + 5] == 0x28:
                sort, i = read_sort(o, i)
                if i < 0:
                    return None, -1
                return sort, i
            return None, -1
        if c | 0x20 == 0x74:
            store, i = read_store(o, i)
            if i < 0:
                return None, -1
            return store, i
        if c | 0x20 == 0x65:
            search, i = read_search(o, i)
            if i < 0:
                return None, -1
            return search, i
        return None, -1
    if c | 0x20 == 0x63:
        c = o[i + 1]
        if c | 0x20 == 0x61:
            if not is_word(o, i + 2, b"ncelupdate"):
                return None, -1
            tags_list: list[object] = []
            i += 12
            while o[i] == 0x20:
                quoted_2, i = read_quoted(o, i + 1)
                if i < 0:
                    return None, -1
                tags_list.append(quoted_2)
            if len(tags_list) < 1:
                return None, -1
            tags = tuple(tags_list)
            return _CancelUpdate(tags), i
        if c | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x6E:
                convert, i = read_convert(o, i)
                if i < 0:
                    return None, -1
                return convert, i
            if o[i + 2] | 0x20 == 0x70:
                copy, i = read_copy(o, i)
                if i < 0:
                    return None, -1
                return copy, i
            return None, -1
        if c | 0x20 == 0x68:
            if o[i + 2] | 0x20 != 0x65 or o[i + 3] | 0x20 != 0x63 or o[i + 4] | 0x20 != 0x6B:
                return None, -1
            return _Check(), i + 5
        if c | 0x20 == 0x6C:
            if o[i + 2] | 0x20 != 0x6F or o[i + 3] | 0x20 != 0x73 or o[i + 4] | 0x20 != 0x65:
                return None, -1
            return _Close(), i + 5
        return None, -1
    if c | 0x20 == 0x72:
        replace, i = read_replace(o, i)
        if i < 0:
            return None, -1
        return replace, i
    if c | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x6E:
            if o[i + 2] | 0x20 == 0x61:
                unauthenticate, i = read_unauthenticate(o, i)
                if i < 0:
                    return None, -1
                return unauthenticate, i
            if o[i + 2] | 0x20 == 0x73:
                if not is_word(o, i + 3, b"elect"):
                    return None, -1
                return _Unselect(), i + 8
            return None, -1
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 != 0x64:
                return None, -1
            if o[i + 3] == 0x20:
                if o[i + 4] | 0x20 == 0x65:
                    uid_expunge, i = read_uid_expunge(o, i)
                    if i < 0:
                        return None, -1
                    return uid_expunge, i
                if OCTETS_18[o[i + 4]] != 0:
                    uid, i = read_uid(o, i)
                    if i < 0:
                        return None, -1
                    return uid, i
                return None, -1
            if o[i + 3] | 0x20 == 0x62:
                message_batches, i = read_message_batches(o, i)
                if i < 0:
                    return None, -1
                return message_batches, i
            return None, -1
        return None, -1
    if c | 0x20 == 0x6D:
        move, i = read_move(o, i)
        if i < 0:
            return None, -1
        return move, i
    if c | 0x20 == 0x74:
        thread, i = read_thread(o, i)
        if i < 0:
            return None, -1
        return thread, i
    if c | 0x20 == 0x66:
        fetch, i = read_fetch(o, i)
        if i < 0:
            return None, -1
        return fetch, i
    return None, -1


# unknown_command.-1: UNKNOWN_COMMAND_NAME [SP unknown_text] -> unknown_command
def read_unknown_command(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_UNKNOWN_COMMAND_NAME(o, i)
    if i < 0:
        return None, -1
    text: object = None
    if o[i] == 0x20:
        unknown_text, i = read_unknown_text(o, i + 1)
        if i < 0:
            return None, -1
        text = unknown_text
    return _UnknownCommand(name, text), i


# urlfetch_data: "URLFETCH" (SP (urldata_simple | urldata_ext))+ -> url_fetch_data
def read_urlfetch_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"urlfetch"):
        return None, -1
    urls_list: list[object] = []
    i += 8
    while o[i] == 0x20:
        i += 1
        value, i = _read_urlfetch_data_1(o, i)
        if i < 0:
            return None, -1
        urls_list.append(value)
    if len(urls_list) < 1:
        return None, -1
    urls = tuple(urls_list)
    return _UrlFetchData(urls), i


# metadata_resp: "METADATA" SP mailbox SP entry_values -> metadata_data
#     | "METADATA" SP mailbox SP entry_list -> metadata_changed
def read_metadata_resp(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"metadata "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 9)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    if o[i + 1] == 0x28:
        values, i = read_entry_values(o, i + 1)
        if i < 0:
            return None, -1
        return _MetadataData(mailbox, values), i
    if OCTETS_19[o[i + 1]] != 0:
        entries, i = read_entry_list(o, i + 1)
        if i < 0:
            return None, -1
        return _MetadataChanged(mailbox, entries), i
    return None, -1


# conversion_data: "CONVERSION" SP quoted_from_mime_type SP quoted_to_mime_type [SP "(" transcoding_param_name (SP transcoding_param_name)* ")"] -> conversion_data
def read_conversion_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"conversion "):
        return None, -1
    source, i = read_quoted_from_mime_type(o, i + 11)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    target, i = read_quoted_to_mime_type(o, i + 1)
    if i < 0:
        return None, -1
    params: object = ()
    if o[i] == 0x20:
        if o[i + 1] != 0x28:
            return None, -1
        value_list: list[object] = []
        transcoding_param_name, i = read_transcoding_param_name(o, i + 2)
        if i < 0:
            return None, -1
        value_list.append(transcoding_param_name)
        while o[i] == 0x20:
            transcoding_param_name_2, i = read_transcoding_param_name(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(transcoding_param_name_2)
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        i += 1
        params = value
    return _ConversionData(source, target, params), i


# comparator_data: "COMPARATOR" SP comp_sel_quoted [SP "(" comp_id_quoted (SP comp_id_quoted)* ")"] -> comparator_data
def read_comparator_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"comparator "):
        return None, -1
    active, i = read_comp_sel_quoted(o, i + 11)
    if i < 0:
        return None, -1
    matching: object = ()
    if o[i] == 0x20:
        if o[i + 1] != 0x28:
            return None, -1
        value_list: list[object] = []
        comp_id_quoted, i = read_comp_id_quoted(o, i + 2)
        if i < 0:
            return None, -1
        value_list.append(comp_id_quoted)
        while o[i] == 0x20:
            comp_id_quoted_2, i = read_comp_id_quoted(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(comp_id_quoted_2)
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        i += 1
        matching = value
    return _ComparatorData(active, matching), i


# language_data: "LANGUAGE" SP "(" lang_tag_quoted (SP lang_tag_quoted)* ")" -> language_data
def read_language_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"language ("):
        return None, -1
    tags_list: list[object] = []
    lang_tag_quoted, i = read_lang_tag_quoted(o, i + 10)
    if i < 0:
        return None, -1
    tags_list.append(lang_tag_quoted)
    while o[i] == 0x20:
        lang_tag_quoted_2, i = read_lang_tag_quoted(o, i + 1)
        if i < 0:
            return None, -1
        tags_list.append(lang_tag_quoted_2)
    tags = tuple(tags_list)
    if o[i] != 0x29:
        return None, -1
    return _LanguageData(tags), i + 1


# enable_data: "ENABLED" (SP capability)* -> enabled
def read_enable_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"enabled"):
        return None, -1
    capabilities_list: list[object] = []
    i += 7
    while o[i] == 0x20:
        capability, i = read_capability(o, i + 1)
        if i < 0:
            return None, -1
        capabilities_list.append(capability)
    capabilities = tuple(capabilities_list)
    return _Enabled(capabilities), i


# genurlauth_data: "GENURLAUTH" (SP url_full)+ -> gen_url_auth_data
def read_genurlauth_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"genurlauth"):
        return None, -1
    urls_list: list[object] = []
    i += 10
    while o[i] == 0x20:
        url_full, i = read_url_full(o, i + 1)
        if i < 0:
            return None, -1
        urls_list.append(url_full)
    if len(urls_list) < 1:
        return None, -1
    urls = tuple(urls_list)
    return _GenUrlAuthData(urls), i


# id_response: "ID" SP id_params_list -> id_data
def read_id_response(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x69 or o[i + 1] | 0x20 != 0x64 or o[i + 2] != 0x20:
        return None, -1
    params, i = read_id_params_list(o, i + 3)
    if i < 0:
        return None, -1
    return _IdData(params), i


# resp_cond_state: "OK" SP any_resp_text -> ok
#     | "NO" SP any_resp_text -> no
#     | "BAD" SP any_resp_text -> bad
def read_resp_cond_state(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6F:
        if o[i + 1] | 0x20 != 0x6B or o[i + 2] != 0x20:
            return None, -1
        code, text, i = read_any_resp_text(o, i + 3)
        if i < 0:
            return None, -1
        return _Ok(code, text), i
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x6F or o[i + 2] != 0x20:
            return None, -1
        code_2, text_2, i = read_any_resp_text(o, i + 3)
        if i < 0:
            return None, -1
        return _No(code_2, text_2), i
    if c | 0x20 == 0x62:
        if o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x64 or o[i + 3] != 0x20:
            return None, -1
        code_3, text_3, i = read_any_resp_text(o, i + 4)
        if i < 0:
            return None, -1
        return _Bad(code_3, text_3), i
    return None, -1


# resp_cond_bye: "BYE" SP any_resp_text -> bye
def read_resp_cond_bye(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"bye "):
        return None, -1
    code, text, i = read_any_resp_text(o, i + 4)
    if i < 0:
        return None, -1
    return _Bye(code, text), i


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
def read_mailbox_data(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x71:
        if not is_word(o, i + 1, b"uota"):
            return None, -1
        if o[i + 5] == 0x20:
            quota_response, i = read_quota_response(o, i)
            if i < 0:
                return None, -1
            return quota_response, i
        if o[i + 5] | 0x20 == 0x72:
            quotaroot_response, i = read_quotaroot_response(o, i)
            if i < 0:
                return None, -1
            return quotaroot_response, i
        return None, -1
    if c | 0x20 == 0x73:
        c = o[i + 1]
        if c | 0x20 == 0x65:
            if not is_word(o, i + 2, b"arch"):
                return None, -1
            numbers_list: list[object] = []
            i += 6
            while o[i] == 0x20 and 0x31 <= o[i + 1] <= 0x39:
                value, i = read_NZ_NUMBER(o, i + 1)
                if i < 0:
                    return None, -1
                numbers_list.append(value)
            numbers = tuple(numbers_list)
            if o[i] == 0x20:
                if len(numbers) < 1:
                    return None, -1
                modseq, i = read_search_sort_mod_seq(o, i + 1)
                if i < 0:
                    return None, -1
                return _SearchDataModSeq(numbers, modseq), i
            if o[i] == 0x0D:
                return _SearchData(numbers), i
            return None, -1
        if c | 0x20 == 0x6F:
            sort_data, i = read_sort_data(o, i)
            if i < 0:
                return None, -1
            return sort_data, i
        if c | 0x20 == 0x74:
            if not is_word(o, i + 2, b"atus "):
                return None, -1
            mailbox, i = read_mailbox(o, i + 7)
            if i < 0:
                return None, -1
            if o[i] != 0x20 or o[i + 1] != 0x28:
                return None, -1
            i += 2
            items: object = ()
            if OCTETS_20[o[i]] != 0:
                status_att_list, i = read_status_att_list(o, i)
                if i < 0:
                    return None, -1
                items = status_att_list
            if o[i] != 0x29:
                return None, -1
            return _StatusData(mailbox, items), i + 1
        return None, -1
    if c | 0x20 == 0x6A:
        resp_jmapaccess, i = read_resp_jmapaccess(o, i)
        if i < 0:
            return None, -1
        return resp_jmapaccess, i
    if c | 0x20 == 0x74:
        thread_data, i = read_thread_data(o, i)
        if i < 0:
            return None, -1
        return thread_data, i
    if c | 0x20 == 0x65:
        esearch_response, i = read_esearch_response(o, i)
        if i < 0:
            return None, -1
        return esearch_response, i
    if c | 0x20 == 0x61:
        acl_data, i = read_acl_data(o, i)
        if i < 0:
            return None, -1
        return acl_data, i
    if c | 0x20 == 0x6C:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 != 0x73 or o[i + 3] | 0x20 != 0x74:
                return None, -1
            if o[i + 4] | 0x20 == 0x72:
                listrights_data, i = read_listrights_data(o, i)
                if i < 0:
                    return None, -1
                return listrights_data, i
            if o[i + 4] == 0x20:
                flags, delimiter, mailbox_2, extended, i = read_mailbox_list(o, i + 5)
                if i < 0:
                    return None, -1
                return _ListData(flags, delimiter, mailbox_2, extended), i
            return None, -1
        if o[i + 1] | 0x20 == 0x73:
            if o[i + 2] | 0x20 != 0x75 or o[i + 3] | 0x20 != 0x62 or o[i + 4] != 0x20:
                return None, -1
            flags_2, delimiter_2, mailbox_3, extended_2, i = read_mailbox_list(o, i + 5)
            if i < 0:
                return None, -1
            return _LsubData(flags_2, delimiter_2, mailbox_3, extended_2), i
        return None, -1
    if c | 0x20 == 0x6D:
        myrights_data, i = read_myrights_data(o, i)
        if i < 0:
            return None, -1
        return myrights_data, i
    if c | 0x20 == 0x6E:
        namespace_response, i = read_namespace_response(o, i)
        if i < 0:
            return None, -1
        return namespace_response, i
    if c | 0x20 == 0x75:
        uidbatches_response, i = read_uidbatches_response(o, i)
        if i < 0:
            return None, -1
        return uidbatches_response, i
    if 0x30 <= c <= 0x39:
        number, i = read_NUMBER(o, i)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        if o[i + 1] | 0x20 == 0x72:
            if not is_word(o, i + 2, b"ecent"):
                return None, -1
            return _Recent(number), i + 7
        if o[i + 1] | 0x20 == 0x65:
            if not is_word(o, i + 2, b"xists"):
                return None, -1
            return _Exists(number), i + 7
        return None, -1
    if c | 0x20 == 0x66:
        if not is_word(o, i + 1, b"lags "):
            return None, -1
        flags_3, i = read_flag_list(o, i + 6)
        if i < 0:
            return None, -1
        return _FlagsData(flags_3), i
    return None, -1


# message_data: NZ_NUMBER SP "EXPUNGE" -> expunge_data
#     | NZ_NUMBER SP "FETCH" SP msg_att -> fetch_data
#     | unknown_message_data
# %extend message_data: NZ_NUMBER SP "CONVERTED" SP convert_correlator SP convert_msg_attrs -> converted
# %extend message_data: NZ_NUMBER SP "UIDFETCH" SP msg_att -> uid_fetch_data
# %extend message_data: expunged_resp
def read_message_data(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x76:
        expunged_resp, i = read_expunged_resp(o, i)
        if i < 0:
            return None, -1
        return expunged_resp, i
    if 0x30 <= o[i] <= 0x39:
        if 0x31 <= o[i] <= 0x39:
            value, j = _read_message_data_1(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return value, j
        unknown_message_data, i = read_unknown_message_data(o, i)
        if i < 0:
            return None, -1
        return unknown_message_data, i
    return None, -1


# capability_data: "CAPABILITY" (SP capability)+ -> capability_data
def read_capability_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"capability"):
        return None, -1
    capabilities_list: list[object] = []
    i += 10
    while o[i] == 0x20:
        capability, i = read_capability(o, i + 1)
        if i < 0:
            return None, -1
        capabilities_list.append(capability)
    if len(capabilities_list) < 1:
        return None, -1
    capabilities = tuple(capabilities_list)
    return _CapabilityData(capabilities), i


# unknown_response.-1: UNKNOWN_RESPONSE_NAME [SP unknown_text] -> unknown_response
def read_unknown_response(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_UNKNOWN_RESPONSE_NAME(o, i)
    if i < 0:
        return None, -1
    text: object = None
    if o[i] == 0x20:
        unknown_text, i = read_unknown_text(o, i + 1)
        if i < 0:
            return None, -1
        text = unknown_text
    return _UnknownResponse(name, text), i


# resp_cond_auth: "OK" SP any_resp_text -> ok
#     | "PREAUTH" SP any_resp_text -> pre_auth
def read_resp_cond_auth(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6F:
        if o[i + 1] | 0x20 != 0x6B or o[i + 2] != 0x20:
            return None, -1
        code, text, i = read_any_resp_text(o, i + 3)
        if i < 0:
            return None, -1
        return _Ok(code, text), i
    if o[i] | 0x20 == 0x70:
        if not is_word(o, i + 1, b"reauth "):
            return None, -1
        code_2, text_2, i = read_any_resp_text(o, i + 8)
        if i < 0:
            return None, -1
        return _PreAuth(code_2, text_2), i
    return None, -1


# code_without_text: "[" resp_text_code "]" SP absent
def read_code_without_text(o: bytes, i: i64) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    resp_text_code, i = read_resp_text_code(o, i + 1)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D or o[i + 1] != 0x20:
        return None, None, -1
    return resp_text_code, None, i + 2


def _read_resp_text_1(o: bytes, i: i64) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    resp_text_code, i = read_resp_text_code(o, i + 1)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D or o[i + 1] != 0x20:
        return None, None, -1
    text, i = read_text(o, i + 2)
    if i < 0:
        return None, None, -1
    return resp_text_code, text, i


# iserver: [iuserinfo "@"] [host] [":" [PORT]] -> iserver
def read_iserver(o: bytes, i: i64) -> tuple[object, i64]:
    userinfo: object = None
    value, j = _read_iserver_1(o, i)
    if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_22[o[j + 1]] != 0:
        i = j
        userinfo = value
    host: object = None
    if OCTETS_23[o[i]] != 0:
        host_2, i = read_host(o, i)
        if i < 0:
            return None, -1
        host = host_2
    port: object = _UNSET
    if o[i] == 0x3A:
        i += 1
        value_2: object = None
        if 0x30 <= o[i] <= 0x39:
            value_3, i = read_PORT(o, i)
            if i < 0:
                return None, -1
            value_2 = value_3
        port = value_2
    return _Iserver(userinfo, host, port), i


# ipath_query: ["/" [icommand]]
def read_ipath_query(o: bytes, i: i64) -> tuple[object, i64]:
    value: object = _UNSET
    if o[i] == 0x2F:
        i += 1
        value_2: object = None
        if OCTETS_24[o[i]] != 0:
            icommand, i = read_icommand(o, i)
            if i < 0:
                return None, -1
            value_2 = icommand
        value = value_2
    return value, i


# imessagepart: imailbox_ref iuid [isection] [ipartial]
def read_imessagepart(o: bytes, i: i64) -> tuple[object, object, object, object, object, i64]:
    imailbox_ref, imailbox_ref_2, i = read_imailbox_ref(o, i)
    if i < 0:
        return None, None, None, None, None, -1
    iuid, i = read_iuid(o, i)
    if i < 0:
        return None, None, None, None, None, -1
    value: object = None
    value_2, j = read_isection(o, i)
    if j >= 0 and OCTETS_25[o[j]] != 0 and OCTETS_26[o[j + 1]] != 0:
        i = j
        value = value_2
    value_3: object = None
    if o[i] == 0x2F:
        ipartial, i = read_ipartial(o, i)
        if i < 0:
            return None, None, None, None, None, -1
        value_3 = ipartial
    return imailbox_ref, imailbox_ref_2, iuid, value, value_3, i


# iurlauth_rump: [expire] ";URLAUTH=" access
def read_iurlauth_rump(o: bytes, i: i64) -> tuple[object, object, i64]:
    value: object = None
    if o[i] == 0x3B and o[i + 1] | 0x20 == 0x65:
        expire, i = read_expire(o, i)
        if i < 0:
            return None, None, -1
        value = expire
    if not is_word(o, i, b";urlauth="):
        return None, None, -1
    access, i = read_access(o, i + 9)
    if i < 0:
        return None, None, -1
    return value, access, i


# inetwork_path: "//" iserver ipath_query -> inetwork_path
def read_inetwork_path(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2F or o[i + 1] != 0x2F:
        return None, -1
    server, i = read_iserver(o, i + 2)
    if i < 0:
        return None, -1
    command, i = read_ipath_query(o, i)
    if i < 0:
        return None, -1
    return _InetworkPath(server, command), i


# iabsolute_path: "/" [icommand] -> iabsolute_path
def read_iabsolute_path(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2F:
        return None, -1
    i += 1
    command: object = None
    if OCTETS_24[o[i]] != 0:
        icommand, i = read_icommand(o, i)
        if i < 0:
            return None, -1
        command = icommand
    if refuses(_REFUSALS_IABSOLUTE_PATH, [command]):
        return None, -1
    return _IabsolutePath(command), i


# irelative_path: ipath_noscheme ["?" ENC_SEARCH] -> imessage_list
#     | imsg_or_part
def read_irelative_path(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_27[o[i]] != 0:
        mailbox, uidvalidity, search, j = _read_irelative_path_1(o, i)
        if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
            return _ImessageList(mailbox, uidvalidity, search), j
    imsg_or_part, i = read_imsg_or_part(o, i)
    if i < 0:
        return None, -1
    return imsg_or_part, i


# ipath_empty: -> ipath_empty
def read_ipath_empty(o: bytes, i: i64) -> tuple[object, i64]:
    return _IpathEmpty(), i


# language_cmd: "LANGUAGE" (SP lang_range_quoted)* -> language
def read_language_cmd(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"language"):
        return None, -1
    ranges_list: list[object] = []
    i += 8
    while o[i] == 0x20:
        lang_range_quoted, i = read_lang_range_quoted(o, i + 1)
        if i < 0:
            return None, -1
        ranges_list.append(lang_range_quoted)
    ranges = tuple(ranges_list)
    return _Language(ranges), i


# capability: CAPABILITY | unknown_capability
def read_capability(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_28[o[i]] != 0:
        value, j = read_CAPABILITY(o, i)
        if j >= 0 and OCTETS_29[o[j]] != 0 and OCTETS_30[o[j + 1]] != 0:
            return value, j
    unknown_capability, i = read_unknown_capability(o, i)
    if i < 0:
        return None, -1
    return unknown_capability, i


# id_params_list: id_fields | NIL
def read_id_params_list(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        id_fields, i = read_id_fields(o, i)
        if i < 0:
            return None, -1
        return id_fields, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# esearch: "ESEARCH" [SP esearch_source_opts] [search_return_opts] SP search_program -> multi_search
def read_esearch(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"esearch"):
        return None, -1
    i += 7
    sources: object = ()
    scope_options: object = ()
    if o[i] == 0x20 and o[i + 1] | 0x20 == 0x69:
        esearch_source_opts, esearch_source_opts_2, i = read_esearch_source_opts(o, i + 1)
        if i < 0:
            return None, -1
        sources = esearch_source_opts
        scope_options = esearch_source_opts_2
    return_opts: object = None
    value, j = read_search_return_opts(o, i)
    if j >= 0 and o[j] == 0x20 and OCTETS_31[o[j + 1]] != 0:
        i = j
        return_opts = value
    if o[i] != 0x20:
        return None, -1
    charset, keys, i = read_search_program(o, i + 1)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ESEARCH, [sources, scope_options, return_opts, charset, keys]):
        return None, -1
    return _MultiSearch(sources, scope_options, return_opts, charset, keys), i


# examine: "EXAMINE" SP mailbox [select_params] -> examine
def read_examine(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"examine "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 8)
    if i < 0:
        return None, -1
    params: object = ()
    if o[i] == 0x20:
        select_params, i = read_select_params(o, i)
        if i < 0:
            return None, -1
        params = select_params
    return _Examine(mailbox, params), i


# notify: "NOTIFY" SP (notify_set | notify_none)
def read_notify(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"notify "):
        return None, -1
    i += 7
    value, i = _read_notify_1(o, i)
    if i < 0:
        return None, -1
    return value, i


# getquota: "GETQUOTA" SP quota_root_name -> get_quota
def read_getquota(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"getquota "):
        return None, -1
    root, i = read_quota_root_name(o, i + 9)
    if i < 0:
        return None, -1
    return _GetQuota(root), i


# getquotaroot: "GETQUOTAROOT" SP mailbox -> get_quota_root
def read_getquotaroot(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"getquotaroot "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 13)
    if i < 0:
        return None, -1
    return _GetQuotaRoot(mailbox), i


# getmetadata: "GETMETADATA" [SP getmetadata_options] SP mailbox SP entries -> get_metadata
def read_getmetadata(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"getmetadata"):
        return None, -1
    i += 11
    options: object = ()
    if o[i] == 0x20 and o[i + 1] == 0x28:
        getmetadata_options, i = read_getmetadata_options(o, i + 1)
        if i < 0:
            return None, -1
        options = getmetadata_options
    if o[i] != 0x20:
        return None, -1
    mailbox, i = read_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    entries, i = read_entries(o, i + 1)
    if i < 0:
        return None, -1
    return _GetMetadata(options, mailbox, entries), i


# getacl: "GETACL" SP mailbox -> get_acl
def read_getacl(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"getacl "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 7)
    if i < 0:
        return None, -1
    return _GetAcl(mailbox), i


# genurlauth: "GENURLAUTH" (SP url_rump SP MECHANISM)+ -> gen_url_auth
def read_genurlauth(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"genurlauth"):
        return None, -1
    urls_list: list[object] = []
    i += 10
    while o[i] == 0x20:
        url_rump, i = read_url_rump(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        value, i = read_MECHANISM(o, i + 1)
        if i < 0:
            return None, -1
        urls_list.append((url_rump, value))
    if len(urls_list) < 1:
        return None, -1
    urls = tuple(urls_list)
    return _GenUrlAuth(urls), i


# setquota: "SETQUOTA" SP quota_root_name SP setquota_list -> set_quota
def read_setquota(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"setquota "):
        return None, -1
    root, i = read_quota_root_name(o, i + 9)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    resources, i = read_setquota_list(o, i + 1)
    if i < 0:
        return None, -1
    return _SetQuota(root, resources), i


# setmetadata: "SETMETADATA" SP mailbox SP entry_values -> set_metadata
def read_setmetadata(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"setmetadata "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 12)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    values, i = read_entry_values(o, i + 1)
    if i < 0:
        return None, -1
    return _SetMetadata(mailbox, values), i


# setacl: "SETACL" SP mailbox SP identifier SP mod_rights -> set_acl
def read_setacl(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"setacl "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 7)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    identifier, i = read_identifier(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    rights, i = read_mod_rights(o, i + 1)
    if i < 0:
        return None, -1
    return _SetAcl(mailbox, identifier, rights), i


# select: "SELECT" SP mailbox [select_params] -> select
def read_select(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"select "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 7)
    if i < 0:
        return None, -1
    params: object = ()
    if o[i] == 0x20:
        select_params, i = read_select_params(o, i)
        if i < 0:
            return None, -1
        params = select_params
    return _Select(mailbox, params), i


# status: "STATUS" SP mailbox SP "(" status_att (SP status_att)* ")" -> status
def read_status(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"status "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 7)
    if i < 0:
        return None, -1
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    items_list: list[object] = []
    status_att, i = read_status_att(o, i + 2)
    if i < 0:
        return None, -1
    items_list.append(status_att)
    while o[i] == 0x20:
        status_att_2, i = read_status_att(o, i + 1)
        if i < 0:
            return None, -1
        items_list.append(status_att_2)
    items = tuple(items_list)
    if o[i] != 0x29:
        return None, -1
    return _Status(mailbox, items), i + 1


# subscribe: "SUBSCRIBE" SP mailbox -> subscribe
def read_subscribe(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"subscribe "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 10)
    if i < 0:
        return None, -1
    return _Subscribe(mailbox), i


# unauthenticate: "UNAUTHENTICATE" -> unauthenticate
def read_unauthenticate(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"unauthenticate"):
        return None, -1
    return _Unauthenticate(), i + 14


# unsubscribe: "UNSUBSCRIBE" SP mailbox -> unsubscribe
def read_unsubscribe(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"unsubscribe "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 12)
    if i < 0:
        return None, -1
    return _Unsubscribe(mailbox), i


# urlfetch: "URLFETCH" (SP url_fetch_arg)+ -> url_fetch
def read_urlfetch(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"urlfetch"):
        return None, -1
    urls_list: list[object] = []
    i += 8
    while o[i] == 0x20:
        url_fetch_arg, i = read_url_fetch_arg(o, i + 1)
        if i < 0:
            return None, -1
        urls_list.append(url_fetch_arg)
    if len(urls_list) < 1:
        return None, -1
    urls = tuple(urls_list)
    return _UrlFetch(urls), i


# conversions_cmd: "CONVERSIONS" SP from_mime_type_req SP to_mime_type_req -> conversions
def read_conversions_cmd(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"conversions "):
        return None, -1
    source, i = read_from_mime_type_req(o, i + 12)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    target, i = read_to_mime_type_req(o, i + 1)
    if i < 0:
        return None, -1
    return _Conversions(source, target), i


# comparator_cmd: "COMPARATOR" (SP comp_order_quoted)* -> comparator
def read_comparator_cmd(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"comparator"):
        return None, -1
    orders_list: list[object] = []
    i += 10
    while o[i] == 0x20:
        comp_order_quoted, i = read_comp_order_quoted(o, i + 1)
        if i < 0:
            return None, -1
        orders_list.append(comp_order_quoted)
    orders = tuple(orders_list)
    return _Comparator(orders), i


# compress: "COMPRESS" SP ALGORITHM -> compress
def read_compress(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"compress "):
        return None, -1
    algorithm, i = read_ALGORITHM(o, i + 9)
    if i < 0:
        return None, -1
    return _Compress(algorithm), i


# create: "CREATE" SP mailbox [create_params] -> create
def read_create(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"create "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 7)
    if i < 0:
        return None, -1
    params: object = ()
    if o[i] == 0x20:
        create_params, i = read_create_params(o, i)
        if i < 0:
            return None, -1
        params = create_params
    return _Create(mailbox, params), i


# resetkey: "RESETKEY" [SP mailbox (SP MECHANISM)*] -> reset_key
def read_resetkey(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"resetkey"):
        return None, -1
    i += 8
    mailbox: object = None
    mechanisms: object = ()
    if o[i] == 0x20:
        mailbox_2, i = read_mailbox(o, i + 1)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        while o[i] == 0x20:
            value, i = read_MECHANISM(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(value)
        value_2 = tuple(value_list)
        mailbox = mailbox_2
        mechanisms = value_2
    return _ResetKey(mailbox, mechanisms), i


# rename: "RENAME" SP mailbox SP mailbox [rename_params] -> rename
def read_rename(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"rename "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 7)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    new_name, i = read_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    params: object = ()
    if o[i] == 0x20:
        rename_params, i = read_rename_params(o, i)
        if i < 0:
            return None, -1
        params = rename_params
    return _Rename(mailbox, new_name, params), i


# rlist: "RLIST" SP mailbox SP list_mailbox -> rlist
def read_rlist(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"rlist "):
        return None, -1
    reference, i = read_mailbox(o, i + 6)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    pattern, i = read_list_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    return _Rlist(reference, pattern), i


# rlsub: "RLSUB" SP mailbox SP list_mailbox -> rlsub
def read_rlsub(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"rlsub "):
        return None, -1
    reference, i = read_mailbox(o, i + 6)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    pattern, i = read_list_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    return _Rlsub(reference, pattern), i


# deleteacl: "DELETEACL" SP mailbox SP identifier -> delete_acl
def read_deleteacl(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"deleteacl "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 10)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    identifier, i = read_identifier(o, i + 1)
    if i < 0:
        return None, -1
    return _DeleteAcl(mailbox, identifier), i


# delete: "DELETE" SP mailbox -> delete
def read_delete(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"delete "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 7)
    if i < 0:
        return None, -1
    return _Delete(mailbox), i


# listrights: "LISTRIGHTS" SP mailbox SP identifier -> list_rights
def read_listrights(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"listrights "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 11)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    identifier, i = read_identifier(o, i + 1)
    if i < 0:
        return None, -1
    return _ListRights(mailbox, identifier), i


# list: "LIST" [SP list_select_opts] SP mailbox SP mbox_or_pat [SP list_return_opts] -> list
def read_list(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"list"):
        return None, -1
    i += 4
    select_opts: object = None
    if o[i] == 0x20 and o[i + 1] == 0x28:
        list_select_opts, i = read_list_select_opts(o, i + 1)
        if i < 0:
            return None, -1
        select_opts = list_select_opts
    if o[i] != 0x20:
        return None, -1
    reference, i = read_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    pattern, i = read_mbox_or_pat(o, i + 1)
    if i < 0:
        return None, -1
    return_opts: object = None
    if o[i] == 0x20:
        list_return_opts, i = read_list_return_opts(o, i + 1)
        if i < 0:
            return None, -1
        return_opts = list_return_opts
    return _List(select_opts, reference, pattern, return_opts), i


# lsub: "LSUB" SP mailbox SP list_mailbox -> lsub
def read_lsub(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"lsub "):
        return None, -1
    reference, i = read_mailbox(o, i + 5)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    pattern, i = read_list_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    return _Lsub(reference, pattern), i


# myrights: "MYRIGHTS" SP mailbox -> my_rights
def read_myrights(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"myrights "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 9)
    if i < 0:
        return None, -1
    return _MyRights(mailbox), i


# append: "APPEND" SP mailbox append_messages -> append
#     | "APPEND" SP mailbox append_opts_ext -> append_ext_data
def read_append(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"append "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 7)
    if i < 0:
        return None, -1
    messages, j = read_append_messages(o, i)
    if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
        return _Append(mailbox, messages), j
    flags, date_time, extensions, i = read_append_opts_ext(o, i)
    if i < 0:
        return None, -1
    return _AppendExtData(mailbox, flags, date_time, extensions), i


# login: "LOGIN" SP userid SP password -> login
def read_login(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"login "):
        return None, -1
    userid, i = read_userid(o, i + 6)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    password, i = read_password(o, i + 1)
    if i < 0:
        return None, -1
    return _Login(userid, password), i


# authenticate: "AUTHENTICATE" SP AUTH_TYPE [SP (INITIAL_RESPONSE | absent)] -> authenticate
def read_authenticate(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"authenticate "):
        return None, -1
    auth_type, i = read_AUTH_TYPE(o, i + 13)
    if i < 0:
        return None, -1
    initial_response: object = _UNSET
    if o[i] == 0x20:
        i += 1
        value, i = _read_authenticate_1(o, i)
        if i < 0:
            return None, -1
        initial_response = value
    return _Authenticate(auth_type, initial_response), i


# extended_sort: "SORT" search_return_opts SP sort_criteria SP search_criteria -> extended_sort
def read_extended_sort(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"sort"):
        return None, -1
    return_opts, i = read_search_return_opts(o, i + 4)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    criteria, i = read_sort_criteria(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    charset, keys, i = read_search_criteria(o, i + 1)
    if i < 0:
        return None, -1
    return _ExtendedSort(return_opts, criteria, charset, keys), i


# sort: "SORT" SP sort_criteria SP search_criteria -> sort
def read_sort(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"sort "):
        return None, -1
    criteria, i = read_sort_criteria(o, i + 5)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    charset, keys, i = read_search_criteria(o, i + 1)
    if i < 0:
        return None, -1
    return _Sort(criteria, charset, keys), i


# store: "STORE" SP SEQUENCE_SET [store_modifiers] SP store_att_flags -> store
def read_store(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"store "):
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i + 6)
    if i < 0:
        return None, -1
    modifiers: object = ()
    if o[i] == 0x20 and o[i + 1] == 0x28:
        store_modifiers, i = read_store_modifiers(o, i)
        if i < 0:
            return None, -1
        modifiers = store_modifiers
    if o[i] != 0x20:
        return None, -1
    flags, i = read_store_att_flags(o, i + 1)
    if i < 0:
        return None, -1
    return _Store(sequence_set, modifiers, flags), i


# search: "SEARCH" [search_return_opts] SP search_program -> search
def read_search(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"search"):
        return None, -1
    i += 6
    return_opts: object = None
    value, j = read_search_return_opts(o, i)
    if j >= 0 and o[j] == 0x20 and OCTETS_31[o[j + 1]] != 0:
        i = j
        return_opts = value
    if o[i] != 0x20:
        return None, -1
    charset, keys, i = read_search_program(o, i + 1)
    if i < 0:
        return None, -1
    return _Search(return_opts, charset, keys), i


# quoted: QUOTED
# %extend quoted: UTF8_MODE_QUOTED
def read_quoted(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, ())
        return value, j
    return None, -1


# convert: "CONVERT" SP SEQUENCE_SET SP convert_params SP convert_items -> convert
def read_convert(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"convert "):
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i + 8)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    mime_type, params, i = read_convert_params(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    items, i = read_convert_items(o, i + 1)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_CONVERT, [sequence_set, mime_type, params, items]):
        return None, -1
    return _Convert(sequence_set, mime_type, params, items), i


# copy: "COPY" SP SEQUENCE_SET SP mailbox -> copy
def read_copy(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"copy "):
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i + 5)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    mailbox, i = read_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    return _Copy(sequence_set, mailbox), i


# replace: "REPLACE" SP SEQ_NUMBER SP mailbox append_message -> replace
def read_replace(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"replace "):
        return None, -1
    number, i = read_SEQ_NUMBER(o, i + 8)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    mailbox, i = read_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    message, i = read_append_message(o, i)
    if i < 0:
        return None, -1
    return _Replace(number, mailbox, message), i


# uid_expunge: "UID" SP "EXPUNGE" SP SEQUENCE_SET -> uid_expunge
def read_uid_expunge(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"uid expunge "):
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i + 12)
    if i < 0:
        return None, -1
    return _UidExpunge(sequence_set), i


# uid: "UID" SP uid_command -> uid
def read_uid(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"uid "):
        return None, -1
    command, i = read_uid_command(o, i + 4)
    if i < 0:
        return None, -1
    return _Uid(command), i


# message_batches: "UIDBATCHES" SP NZ_NUMBER [SP NZ_NUMBER ":" NZ_NUMBER] -> uid_batches
def read_message_batches(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"uidbatches "):
        return None, -1
    size, i = read_NZ_NUMBER(o, i + 11)
    if i < 0:
        return None, -1
    first: object = None
    last: object = None
    if o[i] == 0x20:
        value, i = read_NZ_NUMBER(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x3A:
            return None, -1
        value_2, i = read_NZ_NUMBER(o, i + 1)
        if i < 0:
            return None, -1
        first = value
        last = value_2
    if refuses(_REFUSALS_MESSAGE_BATCHES, [size, first, last]):
        return None, -1
    return _UidBatches(size, first, last), i


# move: "MOVE" SP SEQUENCE_SET SP mailbox -> move
def read_move(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"move "):
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i + 5)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    mailbox, i = read_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    return _Move(sequence_set, mailbox), i


# thread: "THREAD" SP THREAD_ALG SP search_criteria -> thread
def read_thread(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"thread "):
        return None, -1
    algorithm, i = read_THREAD_ALG(o, i + 7)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    charset, keys, i = read_search_criteria(o, i + 1)
    if i < 0:
        return None, -1
    return _Thread(algorithm, charset, keys), i


# fetch: "FETCH" SP SEQUENCE_SET SP fetch_items [fetch_modifiers] -> fetch
def read_fetch(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"fetch "):
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i + 6)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    items, i = read_fetch_items(o, i + 1)
    if i < 0:
        return None, -1
    modifiers: object = ()
    if o[i] == 0x20:
        fetch_modifiers, i = read_fetch_modifiers(o, i)
        if i < 0:
            return None, -1
        modifiers = fetch_modifiers
    return _Fetch(sequence_set, items, modifiers), i


# unknown_text: (UNKNOWN_TEXT | LITERAL | LITERAL8)+
def read_unknown_text(o: bytes, i: i64) -> tuple[object, i64]:
    j = skip_unknown_text(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def _read_urlfetch_data_1(o: bytes, i: i64) -> tuple[object, i64]:
    url, i = read_url_full(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    if OCTETS_32[o[i + 1]] != 0:
        data, i = read_nstring(o, i + 1)
        if i < 0:
            return None, -1
        return _UrlDataSimple(url, data), i
    if o[i + 1] == 0x28:
        metadata, i = read_url_metadata(o, i)
        if i < 0:
            return None, -1
        return _UrlDataExt(url, metadata), i
    return None, -1


# mailbox: astring
def read_mailbox(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return of_kind(_Mailbox, value), j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return of_kind(_Mailbox, value), j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return of_kind(_Mailbox, value), j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return of_kind(_Mailbox, value), j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return of_kind(_Mailbox, value), j
    return None, -1


# entry_values: "(" entry_value (SP entry_value)* ")"
def read_entry_values(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    entry_value, entry_value_2, i = read_entry_value(o, i + 1)
    if i < 0:
        return None, -1
    value_list.append((entry_value, entry_value_2))
    while o[i] == 0x20:
        entry_value_3, entry_value_4, i = read_entry_value(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append((entry_value_3, entry_value_4))
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# entry_list: entry (SP entry)*
def read_entry_list(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    entry, i = read_entry(o, i)
    if i < 0:
        return None, -1
    value_list.append(entry)
    while o[i] == 0x20:
        entry_2, i = read_entry(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(entry_2)
    value = tuple(value_list)
    return value, i


# quoted_from_mime_type: QUOTED_MIME_TYPE
def read_quoted_from_mime_type(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED_MIME_TYPE(o, i)
        if j < 0:
            return None, -1
        value = quoted(o, i, j, ())
        return value, j
    return None, -1


# quoted_to_mime_type: QUOTED_MIME_TYPE
def read_quoted_to_mime_type(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED_MIME_TYPE(o, i)
        if j < 0:
            return None, -1
        value = quoted(o, i, j, ())
        return value, j
    return None, -1


# transcoding_param_name: astring
def read_transcoding_param_name(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# comp_sel_quoted: astring
def read_comp_sel_quoted(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# comp_id_quoted: astring
def read_comp_id_quoted(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# lang_tag_quoted: astring
def read_lang_tag_quoted(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# url_full: astring
def read_url_full(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# any_resp_text: resp_text
# %extend any_resp_text: no_resp_text
def read_any_resp_text(o: bytes, i: i64) -> tuple[object, object, i64]:
    if o[i] == 0x0D:
        no_resp_text, no_resp_text_2, i = read_no_resp_text(o, i)
        if i < 0:
            return None, None, -1
        return no_resp_text, no_resp_text_2, i
    if OCTETS_6[o[i]] != 0:
        resp_text, resp_text_2, i = read_resp_text(o, i)
        if i < 0:
            return None, None, -1
        return resp_text, resp_text_2, i
    return None, None, -1


# quota_response: "QUOTA" SP quota_root_name SP quota_list -> quota_data
def read_quota_response(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"quota "):
        return None, -1
    root, i = read_quota_root_name(o, i + 6)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    resources, i = read_quota_list(o, i + 1)
    if i < 0:
        return None, -1
    return _QuotaData(root, resources), i


# quotaroot_response: "QUOTAROOT" SP mailbox (SP quota_root_name)* -> quota_root_data
def read_quotaroot_response(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"quotaroot "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 10)
    if i < 0:
        return None, -1
    roots_list: list[object] = []
    while o[i] == 0x20:
        quota_root_name, i = read_quota_root_name(o, i + 1)
        if i < 0:
            return None, -1
        roots_list.append(quota_root_name)
    roots = tuple(roots_list)
    return _QuotaRootData(mailbox, roots), i


# search_sort_mod_seq: "(" "MODSEQ" SP mod_sequence_value ")"
def read_search_sort_mod_seq(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"(modseq "):
        return None, -1
    mod_sequence_value, i = read_mod_sequence_value(o, i + 8)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return mod_sequence_value, i + 1


# sort_data: "SORT" (SP NZ_NUMBER)* -> sort_data
# %extend sort_data: "SORT" (SP NZ_NUMBER)+ SP search_sort_mod_seq -> sort_data_mod_seq
def read_sort_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"sort"):
        return None, -1
    numbers_list: list[object] = []
    i += 4
    while o[i] == 0x20 and 0x31 <= o[i + 1] <= 0x39:
        value, i = read_NZ_NUMBER(o, i + 1)
        if i < 0:
            return None, -1
        numbers_list.append(value)
    numbers = tuple(numbers_list)
    if o[i] == 0x20:
        if len(numbers) < 1:
            return None, -1
        modseq, i = read_search_sort_mod_seq(o, i + 1)
        if i < 0:
            return None, -1
        return _SortDataModSeq(numbers, modseq), i
    if o[i] == 0x0D:
        return _SortData(numbers), i
    return None, -1


# status_att_list: status_att_val (SP status_att_val)*
def read_status_att_list(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    status_att_val, i = read_status_att_val(o, i)
    if i < 0:
        return None, -1
    value_list.append(status_att_val)
    while o[i] == 0x20:
        status_att_val_2, i = read_status_att_val(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(status_att_val_2)
    value = tuple(value_list)
    return value, i


# resp_jmapaccess: "JMAPACCESS" SP quoted -> jmap_access
def read_resp_jmapaccess(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"jmapaccess "):
        return None, -1
    url, i = read_quoted(o, i + 11)
    if i < 0:
        return None, -1
    return _JmapAccess(url), i


# thread_data: "THREAD" [SP thread_list+] -> thread_data
def read_thread_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"thread"):
        return None, -1
    i += 6
    threads: object = ()
    if o[i] == 0x20:
        value_list: list[object] = []
        i += 1
        while o[i] == 0x28:
            thread_list, i = read_thread_list(o, i, 0)
            if i < 0:
                return None, -1
            value_list.append(thread_list)
        if len(value_list) < 1:
            return None, -1
        value = tuple(value_list)
        threads = value
    return _ThreadData(threads), i


# esearch_response: "ESEARCH" [search_correlator] [SP "UID"] (SP search_return_data)* -> esearch
# %extend esearch_response: "ESEARCH" mailbox_correlators SP "UID" (SP search_return_data)* -> mailbox_esearch
def read_esearch_response(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"esearch"):
        return None, -1
    i += 7
    if o[i] == 0x20:
        correlators, data, j = _read_esearch_response_1(o, i)
        if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
            return _MailboxEsearch(correlators, data), j
    tag: object = None
    if o[i] == 0x20 and o[i + 1] == 0x28:
        search_correlator, i = read_search_correlator(o, i)
        if i < 0:
            return None, -1
        tag = search_correlator
    uid: object = False
    j = _read_esearch_response_2(o, i)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
        i = j
        uid = True
    data_list: list[object] = []
    while o[i] == 0x20:
        search_return_data, i = read_search_return_data(o, i + 1)
        if i < 0:
            return None, -1
        data_list.append(search_return_data)
    data_2 = tuple(data_list)
    return _Esearch(tag, uid, data_2), i


# acl_data: "ACL" SP mailbox (SP identifier SP rights)* -> acl_data
def read_acl_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"acl "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 4)
    if i < 0:
        return None, -1
    entries_list: list[object] = []
    while o[i] == 0x20:
        identifier, i = read_identifier(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        rights, i = read_rights(o, i + 1)
        if i < 0:
            return None, -1
        entries_list.append((identifier, rights))
    entries = tuple(entries_list)
    return _AclData(mailbox, entries), i


# listrights_data: "LISTRIGHTS" SP mailbox SP identifier SP required_rights (SP rights)* -> list_rights_data
def read_listrights_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"listrights "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 11)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    identifier, i = read_identifier(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    required_rights, i = read_required_rights(o, i + 1)
    if i < 0:
        return None, -1
    optional_rights_list: list[object] = []
    while o[i] == 0x20:
        rights, i = read_rights(o, i + 1)
        if i < 0:
            return None, -1
        optional_rights_list.append(rights)
    optional_rights = tuple(optional_rights_list)
    if refuses(_REFUSALS_LISTRIGHTS_DATA, [mailbox, identifier, required_rights, optional_rights]):
        return None, -1
    return _ListRightsData(mailbox, identifier, required_rights, optional_rights), i


# mailbox_list: "(" [mbx_list_flags] ")" SP (DELIMITER | NIL) SP mailbox [SP mbox_list_extended]
def read_mailbox_list(o: bytes, i: i64) -> tuple[object, object, object, object, i64]:
    if o[i] != 0x28:
        return None, None, None, None, -1
    i += 1
    value: object = ()
    if o[i] == 0x5C:
        mbx_list_flags, i = read_mbx_list_flags(o, i)
        if i < 0:
            return None, None, None, None, -1
        value = mbx_list_flags
    if o[i] != 0x29 or o[i + 1] != 0x20:
        return None, None, None, None, -1
    i += 2
    value_2, i = _read_mailbox_list_1(o, i)
    if i < 0:
        return None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, -1
    mailbox, i = read_mailbox(o, i + 1)
    if i < 0:
        return None, None, None, None, -1
    value_3: object = None
    if o[i] == 0x20:
        mbox_list_extended, i = read_mbox_list_extended(o, i + 1)
        if i < 0:
            return None, None, None, None, -1
        value_3 = mbox_list_extended
    return value, value_2, mailbox, value_3, i


# myrights_data: "MYRIGHTS" SP mailbox SP rights -> my_rights_data
def read_myrights_data(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"myrights "):
        return None, -1
    mailbox, i = read_mailbox(o, i + 9)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    rights, i = read_rights(o, i + 1)
    if i < 0:
        return None, -1
    return _MyRightsData(mailbox, rights), i


# namespace_response: "NAMESPACE" SP namespaces SP namespaces SP namespaces -> namespace_data
def read_namespace_response(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"namespace "):
        return None, -1
    personal, i = read_namespaces(o, i + 10)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    other_users, i = read_namespaces(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    shared, i = read_namespaces(o, i + 1)
    if i < 0:
        return None, -1
    return _NamespaceData(personal, other_users, shared), i


# uidbatches_response: "UIDBATCHES" search_correlator [SP UID_RANGES] -> uid_batches_data
def read_uidbatches_response(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"uidbatches"):
        return None, -1
    tag, i = read_search_correlator(o, i + 10)
    if i < 0:
        return None, -1
    batches: object = None
    if o[i] == 0x20:
        value, i = read_UID_RANGES(o, i + 1)
        if i < 0:
            return None, -1
        batches = value
    if refuses(_REFUSALS_UIDBATCHES_RESPONSE, [tag, batches]):
        return None, -1
    return _UidBatchesData(tag, batches), i


# flag_list: "(" [flag (SP flag)*] ")"
def read_flag_list(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    i += 1
    if OCTETS_36[o[i]] != 0:
        flag, i = read_flag(o, i)
        if i < 0:
            return None, -1
        value_list.append(flag)
        while o[i] == 0x20:
            flag_2, i = read_flag(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(flag_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# expunged_resp: "VANISHED" [SP "(EARLIER)"] SP known_uids -> vanished
def read_expunged_resp(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"vanished"):
        return None, -1
    i += 8
    earlier: object = False
    if o[i] == 0x20 and o[i + 1] == 0x28:
        if not is_word(o, i + 2, b"earlier)"):
            return None, -1
        i += 10
        earlier = True
    if o[i] != 0x20:
        return None, -1
    known_uids, i = read_known_uids(o, i + 1)
    if i < 0:
        return None, -1
    return _Vanished(earlier, known_uids), i


def _read_message_data_1(o: bytes, i: i64) -> tuple[object, i64]:
    uid, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    c: i64 = o[i + 1]
    if c | 0x20 == 0x75:
        if not is_word(o, i + 2, b"idfetch "):
            return None, -1
        items, i = read_msg_att(o, i + 10)
        if i < 0:
            return None, -1
        return _UidFetchData(uid, items), i
    if c | 0x20 == 0x63:
        if not is_word(o, i + 2, b"onverted "):
            return None, -1
        tag, i = read_convert_correlator(o, i + 11)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        items_2, i = read_convert_msg_attrs(o, i + 1)
        if i < 0:
            return None, -1
        return _Converted(uid, tag, items_2), i
    if c | 0x20 == 0x65:
        if not is_word(o, i + 2, b"xpunge"):
            return None, -1
        return _ExpungeData(uid), i + 8
    if c | 0x20 == 0x66:
        if not is_word(o, i + 2, b"etch "):
            return None, -1
        items_3, i = read_msg_att(o, i + 7)
        if i < 0:
            return None, -1
        return _FetchData(uid, items_3), i
    return None, -1


# unknown_message_data.-1: NUMBER SP UNKNOWN_MESSAGE_DATA_NAME [SP unknown_text] -> unknown_message_data
def read_unknown_message_data(o: bytes, i: i64) -> tuple[object, i64]:
    number, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    name, i = read_UNKNOWN_MESSAGE_DATA_NAME(o, i + 1)
    if i < 0:
        return None, -1
    text: object = None
    if o[i] == 0x20:
        unknown_text, i = read_unknown_text(o, i + 1)
        if i < 0:
            return None, -1
        text = unknown_text
    return _UnknownMessageData(number, name, text), i


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
def read_resp_text_code(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_37[o[i]] != 0:
        if o[i] | 0x20 == 0x6E:
            j = _read_resp_text_code_1(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _NotificationOverflow(), j
        if o[i] | 0x20 == 0x62:
            value, j = read_unsupported_events_code(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value, j
        if o[i] | 0x20 == 0x68:
            j = _read_resp_text_code_2(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _HasChildren(), j
        if o[i] | 0x20 == 0x6D:
            objectid, j = _read_resp_text_code_3(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _MailboxId(objectid), j
        if o[i] | 0x20 == 0x63:
            j = _read_resp_text_code_4(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Closed(), j
        if o[i] | 0x20 == 0x68:
            modseq, j = _read_resp_text_code_5(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _HighestModSeq(modseq), j
        if o[i] | 0x20 == 0x6E:
            j = _read_resp_text_code_6(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _NoModSeq(), j
        if o[i] | 0x20 == 0x6D:
            sequence_set, j = _read_resp_text_code_7(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Modified(sequence_set), j
        if o[i] | 0x20 == 0x75:
            j = _read_resp_text_code_8(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _UseAttr(), j
        if o[i] | 0x20 == 0x6E:
            j = _read_resp_text_code_9(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _NotUtf8(), j
        if o[i] | 0x20 == 0x75:
            j = _read_resp_text_code_10(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Utf8Only(), j
        if o[i] | 0x20 == 0x6E:
            tag, j = _read_resp_text_code_11(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _NoUpdate(tag), j
        if o[i] | 0x20 == 0x61:
            value_2, j = _read_resp_text_code_12(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value_2, j
        if o[i] | 0x20 == 0x61:
            value_3, j = _read_resp_text_code_13(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value_3, j
        if o[i] | 0x20 == 0x6E:
            j = _read_resp_text_code_14(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _NotSaved(), j
        if o[i] | 0x20 == 0x62:
            value_4, j = read_badurl_response_code(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value_4, j
        if o[i] | 0x20 == 0x74:
            value_5, j = read_toobig_response_code(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value_5, j
        if o[i] | 0x20 == 0x6F:
            value_6, j = read_objectid_compound(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value_6, j
        if o[i] | 0x20 == 0x6D:
            limit, uid, j = _read_resp_text_code_15(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _MessageLimit(limit, uid), j
        if o[i] | 0x20 == 0x75:
            j = _read_resp_text_code_16(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _UidRequired(), j
        if o[i] | 0x20 == 0x69:
            details, j = _read_resp_text_code_17(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _InProgress(details), j
        if o[i] | 0x20 == 0x75:
            j = _read_resp_text_code_18(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Unavailable(), j
        if o[i] | 0x20 == 0x61:
            j = _read_resp_text_code_19(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _AuthenticationFailed(), j
        if o[i] | 0x20 == 0x61:
            j = _read_resp_text_code_20(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _AuthorizationFailed(), j
        if o[i] | 0x20 == 0x65:
            j = _read_resp_text_code_21(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Expired(), j
        if o[i] | 0x20 == 0x70:
            j = _read_resp_text_code_22(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _PrivacyRequired(), j
        if o[i] | 0x20 == 0x63:
            j = _read_resp_text_code_23(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _ContactAdmin(), j
        if o[i] | 0x20 == 0x6E:
            j = _read_resp_text_code_24(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _NoPerm(), j
        if o[i] | 0x20 == 0x69:
            j = _read_resp_text_code_25(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _InUse(), j
        if o[i] | 0x20 == 0x65:
            j = _read_resp_text_code_26(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _ExpungeIssued(), j
        if o[i] | 0x20 == 0x63:
            j = _read_resp_text_code_27(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Corruption(), j
        if o[i] | 0x20 == 0x73:
            j = _read_resp_text_code_28(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _ServerBug(), j
        if o[i] | 0x20 == 0x63:
            j = _read_resp_text_code_29(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _ClientBug(), j
        if o[i] | 0x20 == 0x63:
            j = _read_resp_text_code_30(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Cannot(), j
        if o[i] | 0x20 == 0x6C:
            j = _read_resp_text_code_31(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Limit(), j
        if o[i] | 0x20 == 0x6F:
            j = _read_resp_text_code_32(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _OverQuota(), j
        if o[i] | 0x20 == 0x61:
            j = _read_resp_text_code_33(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _AlreadyExists(), j
        if o[i] | 0x20 == 0x6E:
            j = _read_resp_text_code_34(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Nonexistent(), j
        if o[i] | 0x20 == 0x75:
            name, j = _read_resp_text_code_35(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _UndefinedFilter(name), j
        if o[i] | 0x20 == 0x6D:
            value_7, j = _read_resp_text_code_36(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value_7, j
        if o[i] | 0x20 == 0x74:
            j = _read_resp_text_code_37(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _TempFail(), j
        if o[i] | 0x20 == 0x6D:
            number, j = _read_resp_text_code_38(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _MaxConvertMessages(number), j
        if o[i] | 0x20 == 0x6D:
            number_2, j = _read_resp_text_code_39(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _MaxConvertParts(number_2), j
        if o[i] | 0x20 == 0x62:
            j = _read_resp_text_code_40(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _BadComparator(), j
        if o[i] | 0x20 == 0x63:
            j = _read_resp_text_code_41(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _CompressionActive(), j
        if o[i] | 0x20 == 0x75:
            mechanisms, j = _read_resp_text_code_42(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _UrlMech(mechanisms), j
        if o[i] | 0x20 == 0x61:
            value_8, j = read_resp_code_apnd(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value_8, j
        if o[i] | 0x20 == 0x63:
            value_9, j = read_resp_code_copy(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value_9, j
        if o[i] | 0x20 == 0x75:
            j = _read_resp_text_code_43(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _UidNotSticky(), j
        if o[i] | 0x20 == 0x75:
            j = _read_resp_text_code_44(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _UnknownCte(), j
        if o[i] | 0x20 == 0x72:
            urls, j = _read_resp_text_code_45(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Referral(urls), j
        if o[i] | 0x20 == 0x6E:
            mailbox, new_name, j = _read_resp_text_code_46(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _NewName(mailbox, new_name), j
        if o[i] | 0x20 == 0x74:
            j = _read_resp_text_code_47(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _TooFew(), j
        if o[i] | 0x20 == 0x74:
            j = _read_resp_text_code_48(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _TooMany(), j
        if o[i] | 0x20 == 0x75:
            number_3, j = _read_resp_text_code_49(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Unseen(number_3), j
        if o[i] | 0x20 == 0x61:
            j = _read_resp_text_code_50(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Alert(), j
        if o[i] | 0x20 == 0x62:
            charsets, j = _read_resp_text_code_51(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _BadCharset(charsets), j
        if o[i] | 0x20 == 0x63:
            value_10, j = read_capability_data(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return value_10, j
        if o[i] | 0x20 == 0x70:
            j = _read_resp_text_code_52(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _Parse(), j
        if o[i] | 0x20 == 0x70:
            flags, j = _read_resp_text_code_53(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _PermanentFlags(flags), j
        if o[i] | 0x20 == 0x72:
            j = _read_resp_text_code_54(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _ReadOnly(), j
        if o[i] | 0x20 == 0x72:
            j = _read_resp_text_code_55(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _ReadWrite(), j
        if o[i] | 0x20 == 0x74:
            j = _read_resp_text_code_56(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _TryCreate(), j
        if o[i] | 0x20 == 0x75:
            uid_2, j = _read_resp_text_code_57(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _UidNext(uid_2), j
        if o[i] | 0x20 == 0x75:
            uidvalidity, j = _read_resp_text_code_58(o, i)
            if j >= 0 and o[j] == 0x5D and o[j + 1] == 0x20:
                return _UidValidity(uidvalidity), j
    unknown_code, i = read_unknown_code(o, i)
    if i < 0:
        return None, -1
    return unknown_code, i


# text: TEXT
def read_text(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_TEXT(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_iserver_1(o: bytes, i: i64) -> tuple[object, i64]:
    iuserinfo, i = read_iuserinfo(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x40:
        return None, -1
    return iuserinfo, i + 1


# host: IP_LITERAL | REG_NAME
def read_host(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x5B:
        value, i = read_IP_LITERAL(o, i)
        if i < 0:
            return None, -1
        return value, i
    if OCTETS_38[o[i]] != 0:
        value_2, i = read_REG_NAME(o, i)
        if i < 0:
            return None, -1
        return value_2, i
    return None, -1


# icommand: imessagelist | imessagepart [iurlauth] -> imessage_part
def read_icommand(o: bytes, i: i64) -> tuple[object, i64]:
    value, j = read_imessagelist(o, i)
    if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
        return value, j
    mailbox, uidvalidity, uid, section, partial, i = read_imessagepart(o, i)
    if i < 0:
        return None, -1
    urlauth: object = None
    if o[i] == 0x3B:
        iurlauth, i = read_iurlauth(o, i)
        if i < 0:
            return None, -1
        urlauth = iurlauth
    return _ImessagePart(mailbox, uidvalidity, uid, section, partial, urlauth), i


# imailbox_ref: ENC_MAILBOX [iuidvalidity]
def read_imailbox_ref(o: bytes, i: i64) -> tuple[object, object, i64]:
    value, i = read_ENC_MAILBOX(o, i)
    if i < 0:
        return None, None, -1
    value_2: object = None
    if o[i] == 0x3B:
        iuidvalidity, i = read_iuidvalidity(o, i)
        if i < 0:
            return None, None, -1
        value_2 = iuidvalidity
    return value, value_2, i


# iuid: "/" iuid_only
def read_iuid(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2F:
        return None, -1
    iuid_only, i = read_iuid_only(o, i + 1)
    if i < 0:
        return None, -1
    return iuid_only, i


# isection: "/" isection_only
def read_isection(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2F:
        return None, -1
    isection_only, i = read_isection_only(o, i + 1)
    if i < 0:
        return None, -1
    return isection_only, i


# ipartial: "/" ipartial_only
def read_ipartial(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2F:
        return None, -1
    ipartial_only, i = read_ipartial_only(o, i + 1)
    if i < 0:
        return None, -1
    return ipartial_only, i


# expire: ";EXPIRE=" INTERNET_DATE_TIME
def read_expire(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b";expire="):
        return None, -1
    value, i = read_INTERNET_DATE_TIME(o, i + 8)
    if i < 0:
        return None, -1
    return value, i


# access: "submit+" ENC_USER -> submit_access
#     | "user+" ENC_USER -> user_access
#     | "authuser" -> authuser_access
#     | "anonymous" -> anonymous_access
# %extend access: "stream" -> stream_access
# %extend access: application_access
def read_access(o: bytes, i: i64) -> tuple[object, i64]:
    value, j = read_application_access(o, i)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x3A) and OCTETS_39[o[j + 1]] != 0:
        return value, j
    if OCTETS_40[o[i]] != 0:
        if o[i] | 0x20 == 0x73:
            j = _read_access_1(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x3A) and OCTETS_39[o[j + 1]] != 0:
                return _StreamAccess(), j
        if o[i] | 0x20 == 0x73:
            user, j = _read_access_2(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x3A) and OCTETS_39[o[j + 1]] != 0:
                return _SubmitAccess(user), j
        if o[i] | 0x20 == 0x75:
            user_2, j = _read_access_3(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x3A) and OCTETS_39[o[j + 1]] != 0:
                return _UserAccess(user_2), j
        if o[i] | 0x20 == 0x61:
            j = _read_access_4(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x3A) and OCTETS_39[o[j + 1]] != 0:
                return _AuthuserAccess(), j
    if not is_word(o, i, b"anonymous"):
        return None, -1
    return _AnonymousAccess(), i + 9


def _read_irelative_path_1(o: bytes, i: i64) -> tuple[object, object, object, i64]:
    ipath_noscheme, ipath_noscheme_2, i = read_ipath_noscheme(o, i)
    if i < 0:
        return None, None, None, -1
    value: object = None
    if o[i] == 0x3F:
        value_2, i = read_ENC_SEARCH(o, i + 1)
        if i < 0:
            return None, None, None, -1
        value = value_2
    return ipath_noscheme, ipath_noscheme_2, value, i


# imsg_or_part: ipath_noscheme iuid [isection] [ipartial] -> imsg_or_part
#     | absent absent iuid_only [isection] [ipartial] -> imsg_or_part
#     | absent absent absent isection_only [ipartial] -> imsg_or_part
#     | absent absent absent absent ipartial_only -> imsg_or_part
def read_imsg_or_part(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_27[o[i]] != 0:
        mailbox, uidvalidity, i = read_ipath_noscheme(o, i)
        if i < 0:
            return None, -1
        uid, i = read_iuid(o, i)
        if i < 0:
            return None, -1
        section: object = None
        value, j = read_isection(o, i)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x2F) and (o[j + 1] == 0x0A or o[j + 1] == 0x3B):
            i = j
            section = value
        partial: object = None
        if o[i] == 0x2F:
            ipartial, i = read_ipartial(o, i)
            if i < 0:
                return None, -1
            partial = ipartial
        return _ImsgOrPart(mailbox, uidvalidity, uid, section, partial), i
    if o[i] == 0x3B:
        c: i64 = o[i + 1]
        if c | 0x20 == 0x75:
            uid_2, i = read_iuid_only(o, i)
            if i < 0:
                return None, -1
            section_2: object = None
            value_2, j = read_isection(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x2F) and (o[j + 1] == 0x0A or o[j + 1] == 0x3B):
                i = j
                section_2 = value_2
            partial_2: object = None
            if o[i] == 0x2F:
                ipartial_2, i = read_ipartial(o, i)
                if i < 0:
                    return None, -1
                partial_2 = ipartial_2
            return _ImsgOrPart(None, None, uid_2, section_2, partial_2), i
        if c | 0x20 == 0x73:
            section_3, i = read_isection_only(o, i)
            if i < 0:
                return None, -1
            partial_3: object = None
            if o[i] == 0x2F:
                ipartial_3, i = read_ipartial(o, i)
                if i < 0:
                    return None, -1
                partial_3 = ipartial_3
            return _ImsgOrPart(None, None, None, section_3, partial_3), i
        if c | 0x20 == 0x70:
            partial_4, i = read_ipartial_only(o, i)
            if i < 0:
                return None, -1
            return _ImsgOrPart(None, None, None, None, partial_4), i
        return None, -1
    return None, -1


# lang_range_quoted: astring
def read_lang_range_quoted(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# unknown_capability.-1: UNKNOWN_CAPABILITY_NAME
def read_unknown_capability(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_UNKNOWN_CAPABILITY_NAME(o, i)
    if i < 0:
        return None, -1
    return value, i


# id_fields: "(" [string SP nstring (SP string SP nstring)*] ")"
def read_id_fields(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    i += 1
    if OCTETS_41[o[i]] != 0:
        string, i = read_string(o, i)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        nstring, i = read_nstring(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append((string, nstring))
        while o[i] == 0x20:
            string_2, i = read_string(o, i + 1)
            if i < 0:
                return None, -1
            if o[i] != 0x20:
                return None, -1
            nstring_2, i = read_nstring(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append((string_2, nstring_2))
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_ID_FIELDS, [value]):
        return None, -1
    return value, i + 1


# esearch_source_opts: "IN" SP "(" source_mbox [SP "(" scope_options ")"] ")"
def read_esearch_source_opts(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"in ("):
        return None, None, -1
    source_mbox, i = read_source_mbox(o, i + 4)
    if i < 0:
        return None, None, -1
    value: object = ()
    if o[i] == 0x20:
        if o[i + 1] != 0x28:
            return None, None, -1
        scope_options, i = read_scope_options(o, i + 2)
        if i < 0:
            return None, None, -1
        if o[i] != 0x29:
            return None, None, -1
        i += 1
        value = scope_options
    if o[i] != 0x29:
        return None, None, -1
    return source_mbox, value, i + 1


# search_return_opts: SP "RETURN" SP "(" [search_return_opt (SP search_return_opt)*] ")"
def read_search_return_opts(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b" return ("):
        return None, -1
    value_list: list[object] = []
    i += 9
    if OCTETS_20[o[i]] != 0:
        search_return_opt, i = read_search_return_opt(o, i)
        if i < 0:
            return None, -1
        value_list.append(search_return_opt)
        while o[i] == 0x20:
            search_return_opt_2, i = read_search_return_opt(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(search_return_opt_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_SEARCH_RETURN_OPTS, [value]):
        return None, -1
    return value, i + 1


# search_program: ["CHARSET" SP charset SP] search_key (SP search_key)*
def read_search_program(o: bytes, i: i64) -> tuple[object, object, i64]:
    value: object = None
    value_2, j = _read_search_program_1(o, i)
    if j >= 0 and OCTETS_31[o[j]] != 0 and OCTETS_42[o[j + 1]] != 0:
        i = j
        value = value_2
    value_list: list[object] = []
    search_key, i = read_search_key(o, i, 0)
    if i < 0:
        return None, None, -1
    value_list.append(search_key)
    while o[i] == 0x20:
        search_key_2, i = read_search_key(o, i + 1, 0)
        if i < 0:
            return None, None, -1
        value_list.append(search_key_2)
    value_3 = tuple(value_list)
    return value, value_3, i


# select_params: SP "(" select_param (SP select_param)* ")"
def read_select_params(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    value_list: list[object] = []
    select_param, i = read_select_param(o, i + 2)
    if i < 0:
        return None, -1
    value_list.append(select_param)
    while o[i] == 0x20:
        select_param_2, i = read_select_param(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(select_param_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


def _read_notify_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x73:
        notify_set, i = read_notify_set(o, i)
        if i < 0:
            return None, -1
        return notify_set, i
    if o[i] | 0x20 == 0x6E:
        notify_none, i = read_notify_none(o, i)
        if i < 0:
            return None, -1
        return notify_none, i
    return None, -1


# quota_root_name: astring
def read_quota_root_name(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# getmetadata_options: "(" getmetadata_option (SP getmetadata_option)* ")"
def read_getmetadata_options(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    getmetadata_option, i = read_getmetadata_option(o, i + 1)
    if i < 0:
        return None, -1
    value_list.append(getmetadata_option)
    while o[i] == 0x20:
        getmetadata_option_2, i = read_getmetadata_option(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(getmetadata_option_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# entries: entry | "(" entry (SP entry)* ")"
def read_entries(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        entry, i = read_entry(o, i)
        if i < 0:
            return None, -1
        return entry, i
    if o[i] == 0x28:
        value_list: list[object] = []
        entry_2, i = read_entry(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(entry_2)
        while o[i] == 0x20:
            entry_3, i = read_entry(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(entry_3)
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    return None, -1


# url_rump: astring
def read_url_rump(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# setquota_list: "(" [setquota_resource (SP setquota_resource)*] ")"
def read_setquota_list(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    i += 1
    if OCTETS_43[o[i]] != 0:
        setquota_resource, i = read_setquota_resource(o, i)
        if i < 0:
            return None, -1
        value_list.append(setquota_resource)
        while o[i] == 0x20:
            setquota_resource_2, i = read_setquota_resource(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(setquota_resource_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# identifier: astring
def read_identifier(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# mod_rights: astring
def read_mod_rights(o: bytes, i: i64) -> tuple[object, i64]:
    astring, i = read_astring(o, i)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_MOD_RIGHTS, [astring]):
        return None, -1
    return astring, i


# status_att: STATUS_ATT | unknown_status_att
def read_status_att(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_44[o[i]] != 0:
        value, j = read_STATUS_ATT(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_45[o[j + 1]] != 0:
            return value, j
    unknown_status_att, i = read_unknown_status_att(o, i)
    if i < 0:
        return None, -1
    return unknown_status_att, i


# url_fetch_arg: url_fetch_simple | url_fetch_ext
def read_url_fetch_arg(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        url_fetch_simple, i = read_url_fetch_simple(o, i)
        if i < 0:
            return None, -1
        return url_fetch_simple, i
    if o[i] == 0x28:
        url_fetch_ext, i = read_url_fetch_ext(o, i)
        if i < 0:
            return None, -1
        return url_fetch_ext, i
    return None, -1


# from_mime_type_req: astring
def read_from_mime_type_req(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# to_mime_type_req: astring
def read_to_mime_type_req(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# comp_order_quoted: astring
def read_comp_order_quoted(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# create_params: SP "(" create_param (SP create_param)* ")"
def read_create_params(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    value_list: list[object] = []
    create_param, i = read_create_param(o, i + 2)
    if i < 0:
        return None, -1
    value_list.append(create_param)
    while o[i] == 0x20:
        create_param_2, i = read_create_param(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(create_param_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# rename_params: SP "(" rename_param (SP rename_param)* ")"
def read_rename_params(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    value_list: list[object] = []
    rename_param, i = read_rename_param(o, i + 2)
    if i < 0:
        return None, -1
    value_list.append(rename_param)
    while o[i] == 0x20:
        rename_param_2, i = read_rename_param(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(rename_param_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# list_mailbox: LIST_CHARS | string
def read_list_mailbox(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    if OCTETS_46[o[i]] != 0:
        j = scan_LIST_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_46,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_46,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    return None, -1


# list_select_opts: "(" [list_select_opt (SP list_select_opt)*] ")"
def read_list_select_opts(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    i += 1
    if OCTETS_43[o[i]] != 0:
        list_select_opt, i = read_list_select_opt(o, i)
        if i < 0:
            return None, -1
        value_list.append(list_select_opt)
        while o[i] == 0x20:
            list_select_opt_2, i = read_list_select_opt(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(list_select_opt_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_LIST_SELECT_OPTS, [value]):
        return None, -1
    return value, i + 1


# mbox_or_pat: list_mailbox | patterns
def read_mbox_or_pat(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_47[o[i]] != 0:
        list_mailbox, i = read_list_mailbox(o, i)
        if i < 0:
            return None, -1
        return list_mailbox, i
    if o[i] == 0x28:
        patterns, i = read_patterns(o, i)
        if i < 0:
            return None, -1
        return patterns, i
    return None, -1


# list_return_opts: "RETURN" SP "(" [return_option (SP return_option)*] ")"
def read_list_return_opts(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"return ("):
        return None, -1
    value_list: list[object] = []
    i += 8
    if OCTETS_43[o[i]] != 0:
        return_option, i = read_return_option(o, i)
        if i < 0:
            return None, -1
        value_list.append(return_option)
        while o[i] == 0x20:
            return_option_2, i = read_return_option(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(return_option_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# append_messages: append_message+
# %extend append_messages: several_messages
def read_append_messages(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    while o[i] == 0x20:
        append_message, i = read_append_message(o, i)
        if i < 0:
            return None, -1
        value_list.append(append_message)
    if len(value_list) < 1:
        return None, -1
    value = tuple(value_list)
    j = _read_append_messages_1(o, i)
    if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A and len(value) >= 2:
        return value, j
    return value, i


# append_opts_ext: [SP flag_list] [SP date_time] (SP append_ext)+
def read_append_opts_ext(o: bytes, i: i64) -> tuple[object, object, object, i64]:
    value: object = None
    if o[i] == 0x20 and o[i + 1] == 0x28:
        flag_list, i = read_flag_list(o, i + 1)
        if i < 0:
            return None, None, None, -1
        value = flag_list
    value_2: object = None
    if o[i] == 0x20 and o[i + 1] == 0x22:
        date_time, i = read_date_time(o, i + 1)
        if i < 0:
            return None, None, None, -1
        value_2 = date_time
    value_list: list[object] = []
    while o[i] == 0x20:
        append_ext, i = read_append_ext(o, i + 1)
        if i < 0:
            return None, None, None, -1
        value_list.append(append_ext)
    if len(value_list) < 1:
        return None, None, None, -1
    value_3 = tuple(value_list)
    if refuses(_REFUSALS_APPEND_OPTS_EXT, [value, value_2, value_3]):
        return None, None, None, -1
    return value, value_2, value_3, i


# userid: astring
def read_userid(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# password: astring
def read_password(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


def _read_authenticate_1(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_48[o[i]] != 0:
        value, i = read_INITIAL_RESPONSE(o, i)
        if i < 0:
            return None, -1
        return value, i
    if o[i] == 0x0D:
        return None, i
    return None, -1


# sort_criteria: "(" sort_criterion (SP sort_criterion)* ")"
def read_sort_criteria(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    sort_criterion, i = read_sort_criterion(o, i + 1)
    if i < 0:
        return None, -1
    value_list.append(sort_criterion)
    while o[i] == 0x20:
        sort_criterion_2, i = read_sort_criterion(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(sort_criterion_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# search_criteria: charset SP search_key (SP search_key)*
def read_search_criteria(o: bytes, i: i64) -> tuple[object, object, i64]:
    charset, i = read_charset(o, i)
    if i < 0:
        return None, None, -1
    value_list: list[object] = []
    while o[i] == 0x20:
        search_key, i = read_search_key(o, i + 1, 0)
        if i < 0:
            return None, None, -1
        value_list.append(search_key)
    if len(value_list) < 1:
        return None, None, -1
    value = tuple(value_list)
    return charset, value, i


# store_modifiers: SP "(" store_modifier (SP store_modifier)* ")"
def read_store_modifiers(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    value_list: list[object] = []
    store_modifier, i = read_store_modifier(o, i + 2)
    if i < 0:
        return None, -1
    value_list.append(store_modifier)
    while o[i] == 0x20:
        store_modifier_2, i = read_store_modifier(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(store_modifier_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_STORE_MODIFIERS, [value]):
        return None, -1
    return value, i + 1


# store_att_flags: STORE_ATT SP flag_list -> store_att_flags
#     | STORE_ATT SP flag (SP flag)* -> store_att_flags_bare
# %extend store_att_flags: STORE_GM_LABELS SP gm_labels -> store_gm_labels
# %extend store_att_flags: att_annotate
def read_store_att_flags(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x61:
        att_annotate, i = read_att_annotate(o, i)
        if i < 0:
            return None, -1
        return att_annotate, i
    if OCTETS_49[o[i]] != 0:
        if OCTETS_50[o[i + 1]] != 0:
            action, i = read_STORE_GM_LABELS(o, i)
            if i < 0:
                return None, -1
            if o[i] != 0x20:
                return None, -1
            labels, i = read_gm_labels(o, i + 1)
            if i < 0:
                return None, -1
            return _StoreGmLabels(action, labels), i
        if OCTETS_51[o[i + 1]] != 0:
            action_2, i = read_STORE_ATT(o, i)
            if i < 0:
                return None, -1
            if o[i] != 0x20:
                return None, -1
            if o[i + 1] == 0x28:
                flags, i = read_flag_list(o, i + 1)
                if i < 0:
                    return None, -1
                return _StoreAttFlags(action_2, flags), i
            if OCTETS_36[o[i + 1]] != 0:
                flags_list: list[object] = []
                while o[i] == 0x20:
                    flag, i = read_flag(o, i + 1)
                    if i < 0:
                        return None, -1
                    flags_list.append(flag)
                if len(flags_list) < 1:
                    return None, -1
                flags_2 = tuple(flags_list)
                return _StoreAttFlagsBare(action_2, flags_2), i
            return None, -1
        return None, -1
    return None, -1


# convert_params: "(" (quoted_to_mime_type | NIL) [SP "(" transcoding_params ")"] ")"
def read_convert_params(o: bytes, i: i64) -> tuple[object, object, i64]:
    if o[i] != 0x28:
        return None, None, -1
    i += 1
    value, i = _read_convert_params_1(o, i)
    if i < 0:
        return None, None, -1
    value_2: object = ()
    if o[i] == 0x20:
        if o[i + 1] != 0x28:
            return None, None, -1
        transcoding_params, i = read_transcoding_params(o, i + 2)
        if i < 0:
            return None, None, -1
        if o[i] != 0x29:
            return None, None, -1
        i += 1
        value_2 = transcoding_params
    if o[i] != 0x29:
        return None, None, -1
    return value, value_2, i + 1


# convert_items: convert_att | "(" convert_att (SP convert_att)* ")"
def read_convert_items(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_52[o[i]] != 0:
        convert_att, i = read_convert_att(o, i)
        if i < 0:
            return None, -1
        return convert_att, i
    if o[i] == 0x28:
        value_list: list[object] = []
        convert_att_2, i = read_convert_att(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(convert_att_2)
        while o[i] == 0x20:
            convert_att_3, i = read_convert_att(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(convert_att_3)
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    return None, -1


# append_message: [SP flag_list] [SP date_time] (SP append_ext)* SP append_data -> append_message
def read_append_message(o: bytes, i: i64) -> tuple[object, i64]:
    flags: object = None
    if o[i] == 0x20 and o[i + 1] == 0x28:
        flag_list, i = read_flag_list(o, i + 1)
        if i < 0:
            return None, -1
        flags = flag_list
    date_time: object = None
    if o[i] == 0x20 and o[i + 1] == 0x22:
        date_time_2, i = read_date_time(o, i + 1)
        if i < 0:
            return None, -1
        date_time = date_time_2
    extensions_list: list[object] = []
    while True:
        value, j = _read_append_message_1(o, i)
        if j < 0:
            break
        i = j
        extensions_list.append(value)
    extensions = tuple(extensions_list)
    if o[i] != 0x20:
        return None, -1
    data, i = read_append_data(o, i + 1)
    if i < 0:
        return None, -1
    return _AppendMessage(flags, date_time, extensions, data), i


# uid_command: copy | fetch | search | store
# %extend uid_command: sort | thread
# %extend uid_command: convert
# %extend uid_command: move
# %extend uid_command: replace
# %extend uid_command: extended_sort
# %extend uid_command: uid_fetch
def read_uid_command(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x66:
        if not is_word(o, i, b"fetch "):
            return None, -1
        sequence_set, i = read_SEQUENCE_SET(o, i + 6)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        items, i = read_fetch_items(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] == 0x20:
            modifiers, j = read_uid_fetch_modifiers(o, i)
            if j >= 0 and o[j] == 0x0D and o[j + 1] == 0x0A:
                return _Fetch(sequence_set, items, modifiers), j
        modifiers_2: object = ()
        if o[i] == 0x20:
            fetch_modifiers, i = read_fetch_modifiers(o, i)
            if i < 0:
                return None, -1
            modifiers_2 = fetch_modifiers
        return _Fetch(sequence_set, items, modifiers_2), i
    if c | 0x20 == 0x73:
        c = o[i + 1]
        if c | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x72 or o[i + 3] | 0x20 != 0x74 or o[i + 4] != 0x20:
                return None, -1
            if o[i + 5] | 0x20 == 0x72:
                extended_sort, i = read_extended_sort(o, i)
                if i < 0:
                    return None, -1
                return extended_sort, i
            if o[i + 5] == 0x28:
                sort, i = read_sort(o, i)
                if i < 0:
                    return None, -1
                return sort, i
            return None, -1
        if c | 0x20 == 0x65:
            search, i = read_search(o, i)
            if i < 0:
                return None, -1
            return search, i
        if c | 0x20 == 0x74:
            store, i = read_store(o, i)
            if i < 0:
                return None, -1
            return store, i
        return None, -1
    if c | 0x20 == 0x72:
        replace, i = read_replace(o, i)
        if i < 0:
            return None, -1
        return replace, i
    if c | 0x20 == 0x6D:
        move, i = read_move(o, i)
        if i < 0:
            return None, -1
        return move, i
    if c | 0x20 == 0x63:
        if o[i + 1] | 0x20 != 0x6F:
            return None, -1
        if o[i + 2] | 0x20 == 0x6E:
            convert, i = read_convert(o, i)
            if i < 0:
                return None, -1
            return convert, i
        if o[i + 2] | 0x20 == 0x70:
            copy, i = read_copy(o, i)
            if i < 0:
                return None, -1
            return copy, i
        return None, -1
    if c | 0x20 == 0x74:
        thread, i = read_thread(o, i)
        if i < 0:
            return None, -1
        return thread, i
    return None, -1


# fetch_items: FETCH_MACRO | fetch_att | "(" fetch_att (SP fetch_att)* ")"
def read_fetch_items(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_20[o[i]] != 0:
        if OCTETS_53[o[i]] != 0:
            value, j = read_FETCH_MACRO(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and (o[j + 1] == 0x0A or o[j + 1] == 0x28):
                return value, j
        fetch_att, i = read_fetch_att(o, i)
        if i < 0:
            return None, -1
        return fetch_att, i
    if o[i] == 0x28:
        value_list: list[object] = []
        fetch_att_2, i = read_fetch_att(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(fetch_att_2)
        while o[i] == 0x20:
            fetch_att_3, i = read_fetch_att(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(fetch_att_3)
        value_2 = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value_2, i + 1
    return None, -1


# fetch_modifiers: SP "(" fetch_modifier (SP fetch_modifier)* ")"
def read_fetch_modifiers(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    value_list: list[object] = []
    fetch_modifier, i = read_fetch_modifier(o, i + 2)
    if i < 0:
        return None, -1
    value_list.append(fetch_modifier)
    while o[i] == 0x20:
        fetch_modifier_2, i = read_fetch_modifier(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(fetch_modifier_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# unknown_text: (UNKNOWN_TEXT | LITERAL | LITERAL8)+
def skip_unknown_text(o: bytes, i: i64) -> i64:
    i = _skip_unknown_text_1(o, i)
    if i < 0:
        return -1
    while OCTETS_54[o[i]] != 0:
        i = _skip_unknown_text_2(o, i)
        if i < 0:
            return -1
    return i


# nstring: string | NIL
def read_nstring(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_41[o[i]] != 0:
        string, i = read_string(o, i)
        if i < 0:
            return None, -1
        return string, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# url_metadata: (SP "(" url_metadata_el ")")+
def read_url_metadata(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    while o[i] == 0x20 and o[i + 1] == 0x28:
        url_metadata_el, i = read_url_metadata_el(o, i + 2)
        if i < 0:
            return None, -1
        if o[i] != 0x29:
            return None, -1
        i += 1
        value_list.append(url_metadata_el)
    if len(value_list) < 1:
        return None, -1
    value = tuple(value_list)
    if refuses(_REFUSALS_URL_METADATA, [value]):
        return None, -1
    return value, i


# entry_value: entry SP value
def read_entry_value(o: bytes, i: i64) -> tuple[object, object, i64]:
    entry, i = read_entry(o, i)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20:
        return None, None, -1
    value, i = read_value(o, i + 1)
    if i < 0:
        return None, None, -1
    return entry, value, i


# entry: astring
def read_entry(o: bytes, i: i64) -> tuple[object, i64]:
    astring, i = read_astring(o, i)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ENTRY, [astring]):
        return None, -1
    return astring, i


# no_resp_text: absent absent
def read_no_resp_text(o: bytes, i: i64) -> tuple[object, object, i64]:
    return None, None, i


# quota_list: "(" [quota_resource (SP quota_resource)*] ")"
def read_quota_list(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    i += 1
    if OCTETS_43[o[i]] != 0:
        quota_resource, i = read_quota_resource(o, i)
        if i < 0:
            return None, -1
        value_list.append(quota_resource)
        while o[i] == 0x20:
            quota_resource_2, i = read_quota_resource(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(quota_resource_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# mod_sequence_value: MOD_SEQUENCE_VALUE
def read_mod_sequence_value(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_MOD_SEQUENCE_VALUE(o, i)
    if i < 0:
        return None, -1
    return value, i


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
def read_status_att_val(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_44[o[i]] != 0:
        if o[i] | 0x20 == 0x64:
            value, j = read_status_att_deleted(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return value, j
        if o[i] | 0x20 == 0x64:
            value_2, j = read_status_att_deleted_storage(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return value_2, j
        if o[i] | 0x20 == 0x6D:
            objectid, j = _read_status_att_val_1(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _StatusMailboxId(objectid), j
        if o[i] | 0x20 == 0x73:
            size, j = _read_status_att_val_2(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _StatusSize(size), j
        if o[i] | 0x20 == 0x61:
            limit, j = _read_status_att_val_3(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _StatusAppendLimit(limit), j
        if o[i] | 0x20 == 0x68:
            modseq, j = _read_status_att_val_4(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _StatusHighestModSeq(modseq), j
        if o[i] | 0x20 == 0x6F:
            value_3, j = read_objectid_compound(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return value_3, j
        if o[i] | 0x20 == 0x72:
            number, j = _read_status_att_val_5(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _StatusRecent(number), j
        if o[i] | 0x20 == 0x6D:
            number_2, j = _read_status_att_val_6(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _StatusMessages(number_2), j
        if o[i] | 0x20 == 0x75:
            uid, j = _read_status_att_val_7(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _StatusUidNext(uid), j
        if o[i] | 0x20 == 0x75:
            uidvalidity, j = _read_status_att_val_8(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _StatusUidValidity(uidvalidity), j
        if o[i] | 0x20 == 0x75:
            number_3, j = _read_status_att_val_9(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _StatusUnseen(number_3), j
    unknown_status_att_val, i = read_unknown_status_att_val(o, i)
    if i < 0:
        return None, -1
    return unknown_status_att_val, i


# thread_list: "(" thread_members ")" -> thread_list
#     | "(" absent thread_nested ")" -> thread_list
def read_thread_list(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    if o[i] != 0x28:
        return None, failed(s)
    if 0x31 <= o[i + 1] <= 0x39:
        members, nested, i = read_thread_members(o, i + 1, d)
        if i < 0:
            return None, failed(s)
        if o[i] != 0x29:
            return None, failed(s)
        return _ThreadList(members, nested), i + 1
    if o[i + 1] == 0x28:
        nested_2, i = read_thread_nested(o, i + 1, d)
        if i < 0:
            return None, failed(s)
        if o[i] != 0x29:
            return None, failed(s)
        return _ThreadList(None, nested_2), i + 1
    return None, failed(s)


def _read_esearch_response_1(o: bytes, i: i64) -> tuple[object, object, i64]:
    mailbox_correlators, i = read_mailbox_correlators(o, i)
    if i < 0:
        return None, None, -1
    if not is_word(o, i, b" uid"):
        return None, None, -1
    value_list: list[object] = []
    i += 4
    while o[i] == 0x20:
        search_return_data, i = read_search_return_data(o, i + 1)
        if i < 0:
            return None, None, -1
        value_list.append(search_return_data)
    value = tuple(value_list)
    return mailbox_correlators, value, i


# search_correlator: SP "(" "TAG" SP tag_string ")"
def read_search_correlator(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b" (tag "):
        return None, -1
    tag_string, i = read_tag_string(o, i + 6)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return tag_string, i + 1


def _read_esearch_response_2(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b" uid"):
        return -1
    return i + 4


# search_return_data: unknown_search_return_data
# %extend search_return_data: "MIN" SP NZ_NUMBER -> esearch_min
#     | "MAX" SP NZ_NUMBER -> esearch_max
#     | "ALL" SP RESPONSE_SET -> esearch_all
#     | "COUNT" SP NUMBER -> esearch_count
#     | "MODSEQ" SP mod_sequence_value -> esearch_mod_seq
# %extend search_return_data: ret_data_addto | ret_data_removefrom
# %extend search_return_data: "RELEVANCY" SP score_list -> esearch_relevancy
# %extend search_return_data: ret_data_partial
def read_search_return_data(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_56[o[i]] != 0:
        if o[i] | 0x20 == 0x70:
            value, j = read_ret_data_partial(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
                return value, j
        if o[i] | 0x20 == 0x72:
            scores, j = _read_search_return_data_1(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
                return _EsearchRelevancy(scores), j
        if o[i] | 0x20 == 0x61:
            value_2, j = read_ret_data_addto(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
                return value_2, j
        if o[i] | 0x20 == 0x72:
            value_3, j = read_ret_data_removefrom(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
                return value_3, j
        if o[i] | 0x20 == 0x6D:
            number, j = _read_search_return_data_2(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
                return _EsearchMin(number), j
        if o[i] | 0x20 == 0x6D:
            number_2, j = _read_search_return_data_3(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
                return _EsearchMax(number_2), j
        if o[i] | 0x20 == 0x61:
            sequence_set, j = _read_search_return_data_4(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
                return _EsearchAll(sequence_set), j
        if o[i] | 0x20 == 0x63:
            number_3, j = _read_search_return_data_5(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
                return _EsearchCount(number_3), j
        if o[i] | 0x20 == 0x6D:
            modseq, j = _read_search_return_data_6(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
                return _EsearchModSeq(modseq), j
    unknown_search_return_data, i = read_unknown_search_return_data(o, i)
    if i < 0:
        return None, -1
    return unknown_search_return_data, i


# rights: astring
def read_rights(o: bytes, i: i64) -> tuple[object, i64]:
    astring, i = read_astring(o, i)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_RIGHTS, [astring]):
        return None, -1
    return astring, i


# required_rights: rights
def read_required_rights(o: bytes, i: i64) -> tuple[object, i64]:
    rights, i = read_rights(o, i)
    if i < 0:
        return None, -1
    return rights, i


# mbx_list_flags: mbx_list_flag (SP mbx_list_flag)*
def read_mbx_list_flags(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    mbx_list_flag, i = read_mbx_list_flag(o, i)
    if i < 0:
        return None, -1
    value_list.append(mbx_list_flag)
    while o[i] == 0x20:
        mbx_list_flag_2, i = read_mbx_list_flag(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(mbx_list_flag_2)
    value = tuple(value_list)
    if refuses(_REFUSALS_MBX_LIST_FLAGS, [value]):
        return None, -1
    return value, i


def _read_mailbox_list_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_DELIMITER(o, i)
        if j < 0:
            return None, -1
        value = quoted(o, i, j, ())
        i = j
        return value, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# mbox_list_extended: "(" [mbox_list_extended_item (SP mbox_list_extended_item)*] ")"
def read_mbox_list_extended(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    i += 1
    if OCTETS_57[o[i]] != 0:
        mbox_list_extended_item, i = read_mbox_list_extended_item(o, i)
        if i < 0:
            return None, -1
        value_list.append(mbox_list_extended_item)
        while o[i] == 0x20:
            mbox_list_extended_item_2, i = read_mbox_list_extended_item(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(mbox_list_extended_item_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# namespaces: NIL | "(" namespace_descr+ ")"
def read_namespaces(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    if o[i] == 0x28:
        value_list: list[object] = []
        i += 1
        while o[i] == 0x28:
            namespace_descr, i = read_namespace_descr(o, i)
            if i < 0:
                return None, -1
            value_list.append(namespace_descr)
        if len(value_list) < 1:
            return None, -1
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    return None, -1


# flag: FLAG | FLAG_KEYWORD | flag_extension
def read_flag(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x5C:
        value, j = read_FLAG(o, i)
        if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
            return value, j
        flag_extension, i = read_flag_extension(o, i)
        if i < 0:
            return None, -1
        return flag_extension, i
    if OCTETS_43[o[i]] != 0:
        value_2, i = read_FLAG_KEYWORD(o, i)
        if i < 0:
            return None, -1
        return value_2, i
    return None, -1


# known_uids: KNOWN_SET
def read_known_uids(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_KNOWN_SET(o, i)
    if i < 0:
        return None, -1
    return value, i


# msg_att: "(" msg_att_item (SP msg_att_item)* ")"
def read_msg_att(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    msg_att_item, i = read_msg_att_item(o, i + 1)
    if i < 0:
        return None, -1
    value_list.append(msg_att_item)
    while o[i] == 0x20:
        msg_att_item_2, i = read_msg_att_item(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(msg_att_item_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# convert_correlator: "(" "TAG" SP tag_string ")"
def read_convert_correlator(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"(tag "):
        return None, -1
    tag_string, i = read_tag_string(o, i + 5)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return tag_string, i + 1


# convert_msg_attrs: "(" convert_msg_att (SP convert_msg_att)* ")"
def read_convert_msg_attrs(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    convert_msg_att, i = read_convert_msg_att(o, i + 1)
    if i < 0:
        return None, -1
    value_list.append(convert_msg_att)
    while o[i] == 0x20:
        convert_msg_att_2, i = read_convert_msg_att(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(convert_msg_att_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_CONVERT_MSG_ATTRS, [value]):
        return None, -1
    return value, i + 1


def _read_resp_text_code_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"notificationoverflow"):
        return -1
    return i + 20


# unsupported_events_code: "BADEVENT" SP "(" event_name (SP event_name)* ")" -> bad_event
def read_unsupported_events_code(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"badevent ("):
        return None, -1
    names_list: list[object] = []
    event_name, i = read_event_name(o, i + 10)
    if i < 0:
        return None, -1
    names_list.append(event_name)
    while o[i] == 0x20:
        event_name_2, i = read_event_name(o, i + 1)
        if i < 0:
            return None, -1
        names_list.append(event_name_2)
    names = tuple(names_list)
    if o[i] != 0x29:
        return None, -1
    return _BadEvent(names), i + 1


def _read_resp_text_code_2(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"haschildren"):
        return -1
    return i + 11


def _read_resp_text_code_3(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"mailboxid ("):
        return None, -1
    value, i = read_OBJECTID(o, i + 11)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


def _read_resp_text_code_4(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"closed"):
        return -1
    return i + 6


def _read_resp_text_code_5(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"highestmodseq "):
        return None, -1
    mod_sequence_value, i = read_mod_sequence_value(o, i + 14)
    if i < 0:
        return None, -1
    return mod_sequence_value, i


def _read_resp_text_code_6(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"nomodseq"):
        return -1
    return i + 8


def _read_resp_text_code_7(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"modified "):
        return None, -1
    value, i = read_RESPONSE_SET(o, i + 9)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_8(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"useattr"):
        return -1
    return i + 7


def _read_resp_text_code_9(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"not-utf-8"):
        return -1
    return i + 9


def _read_resp_text_code_10(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"utf-8-only"):
        return -1
    return i + 10


def _read_resp_text_code_11(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"noupdate "):
        return None, -1
    quoted_2, i = read_quoted(o, i + 9)
    if i < 0:
        return None, -1
    return quoted_2, i


def _read_resp_text_code_12(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"annotate too"):
        return None, -1
    if o[i + 12] | 0x20 == 0x62:
        if o[i + 13] | 0x20 != 0x69 or o[i + 14] | 0x20 != 0x67:
            return None, -1
        return _AnnotateTooBig(), i + 15
    if o[i + 12] | 0x20 == 0x6D:
        if o[i + 13] | 0x20 != 0x61 or o[i + 14] | 0x20 != 0x6E or o[i + 15] | 0x20 != 0x79:
            return None, -1
        return _AnnotateTooMany(), i + 16
    return None, -1


def _read_resp_text_code_13(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"annotations "):
        return None, -1
    ann_size, i = read_ann_size(o, i + 12)
    if i < 0:
        return None, -1
    return ann_size, i


def _read_resp_text_code_14(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"notsaved"):
        return -1
    return i + 8


# badurl_response_code: "BADURL" SP url_resp_text -> bad_url
def read_badurl_response_code(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"badurl "):
        return None, -1
    url, i = read_url_resp_text(o, i + 7)
    if i < 0:
        return None, -1
    return _BadUrl(url), i


# toobig_response_code: "TOOBIG" -> too_big
def read_toobig_response_code(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"toobig"):
        return None, -1
    return _TooBig(), i + 6


# objectid_compound: "OBJECTID" SP "(" [objectid_kvpair (SP objectid_kvpair)*] ")" -> object_ids
def read_objectid_compound(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"objectid ("):
        return None, -1
    objectids_list: list[object] = []
    i += 10
    if OCTETS_43[o[i]] != 0:
        objectid_kvpair, objectid_kvpair_2, i = read_objectid_kvpair(o, i)
        if i < 0:
            return None, -1
        objectids_list.append((objectid_kvpair, objectid_kvpair_2))
        while o[i] == 0x20:
            objectid_kvpair_3, objectid_kvpair_4, i = read_objectid_kvpair(o, i + 1)
            if i < 0:
                return None, -1
            objectids_list.append((objectid_kvpair_3, objectid_kvpair_4))
    objectids = tuple(objectids_list)
    if o[i] != 0x29:
        return None, -1
    return _ObjectIds(objectids), i + 1


def _read_resp_text_code_15(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"messagelimit "):
        return None, None, -1
    message_limit, i = read_message_limit(o, i + 13)
    if i < 0:
        return None, None, -1
    value: object = None
    if o[i] == 0x20:
        uniqueid, i = read_uniqueid(o, i + 1)
        if i < 0:
            return None, None, -1
        value = uniqueid
    return message_limit, value, i


def _read_resp_text_code_16(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"uidrequired"):
        return -1
    return i + 11


def _read_resp_text_code_17(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"inprogress"):
        return None, -1
    i += 10
    value: object = None
    if o[i] == 0x20:
        in_progress_details, i = read_in_progress_details(o, i + 1)
        if i < 0:
            return None, -1
        value = in_progress_details
    return value, i


def _read_resp_text_code_18(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"unavailable"):
        return -1
    return i + 11


def _read_resp_text_code_19(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"authenticationfailed"):
        return -1
    return i + 20


def _read_resp_text_code_20(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"authorizationfailed"):
        return -1
    return i + 19


def _read_resp_text_code_21(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"expired"):
        return -1
    return i + 7


def _read_resp_text_code_22(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"privacyrequired"):
        return -1
    return i + 15


def _read_resp_text_code_23(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"contactadmin"):
        return -1
    return i + 12


def _read_resp_text_code_24(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"noperm"):
        return -1
    return i + 6


def _read_resp_text_code_25(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"inuse"):
        return -1
    return i + 5


def _read_resp_text_code_26(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"expungeissued"):
        return -1
    return i + 13


def _read_resp_text_code_27(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"corruption"):
        return -1
    return i + 10


def _read_resp_text_code_28(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"serverbug"):
        return -1
    return i + 9


def _read_resp_text_code_29(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"clientbug"):
        return -1
    return i + 9


def _read_resp_text_code_30(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"cannot"):
        return -1
    return i + 6


def _read_resp_text_code_31(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"limit"):
        return -1
    return i + 5


def _read_resp_text_code_32(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"overquota"):
        return -1
    return i + 9


def _read_resp_text_code_33(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"alreadyexists"):
        return -1
    return i + 13


def _read_resp_text_code_34(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"nonexistent"):
        return -1
    return i + 11


def _read_resp_text_code_35(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"undefined-filter "):
        return None, -1
    filter_name, i = read_filter_name(o, i + 17)
    if i < 0:
        return None, -1
    return filter_name, i


def _read_resp_text_code_36(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"metadata "):
        return None, -1
    c: i64 = o[i + 9]
    if c | 0x20 == 0x6C:
        if not is_word(o, i + 10, b"ongentries "):
            return None, -1
        octets, i = read_NUMBER(o, i + 21)
        if i < 0:
            return None, -1
        return _MetadataLongEntries(octets), i
    if c | 0x20 == 0x6D:
        if not is_word(o, i + 10, b"axsize "):
            return None, -1
        octets_2, i = read_NUMBER(o, i + 17)
        if i < 0:
            return None, -1
        return _MetadataMaxSize(octets_2), i
    if c | 0x20 == 0x74:
        if not is_word(o, i + 10, b"oomany"):
            return None, -1
        return _MetadataTooMany(), i + 16
    if c | 0x20 == 0x6E:
        if not is_word(o, i + 10, b"oprivate"):
            return None, -1
        return _MetadataNoPrivate(), i + 18
    return None, -1


def _read_resp_text_code_37(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"tempfail"):
        return -1
    return i + 8


def _read_resp_text_code_38(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"maxconvertmessages "):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 19)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_39(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"maxconvertparts "):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 16)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_40(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"badcomparator"):
        return -1
    return i + 13


def _read_resp_text_code_41(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"compressionactive"):
        return -1
    return i + 17


def _read_resp_text_code_42(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"urlmech internal"):
        return None, -1
    value_list: list[object] = []
    i += 16
    while o[i] == 0x20:
        url_mechanism, i = read_url_mechanism(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(url_mechanism)
    value = tuple(value_list)
    return value, i


# resp_code_apnd: "APPENDUID" SP NZ_NUMBER SP append_uid -> append_uid
def read_resp_code_apnd(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"appenduid "):
        return None, -1
    uidvalidity, i = read_NZ_NUMBER(o, i + 10)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    uids, i = read_append_uid(o, i + 1)
    if i < 0:
        return None, -1
    return _AppendUid(uidvalidity, uids), i


# resp_code_copy: "COPYUID" SP NZ_NUMBER SP UID_SET SP UID_SET -> copy_uid
def read_resp_code_copy(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"copyuid "):
        return None, -1
    uidvalidity, i = read_NZ_NUMBER(o, i + 8)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    source, i = read_UID_SET(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    destination, i = read_UID_SET(o, i + 1)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_RESP_CODE_COPY, [uidvalidity, source, destination]):
        return None, -1
    return _CopyUid(uidvalidity, source, destination), i


def _read_resp_text_code_43(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"uidnotsticky"):
        return -1
    return i + 12


def _read_resp_text_code_44(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"unknown-cte"):
        return -1
    return i + 11


def _read_resp_text_code_45(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"referral"):
        return None, -1
    value_list: list[object] = []
    i += 8
    while o[i] == 0x20:
        value, i = read_URL(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(value)
    if len(value_list) < 1:
        return None, -1
    value_2 = tuple(value_list)
    return value_2, i


def _read_resp_text_code_46(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"newname "):
        return None, None, -1
    code_mailbox, i = read_code_mailbox(o, i + 8)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20:
        return None, None, -1
    code_mailbox_2, i = read_code_mailbox(o, i + 1)
    if i < 0:
        return None, None, -1
    return code_mailbox, code_mailbox_2, i


def _read_resp_text_code_47(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"toofew"):
        return -1
    return i + 6


def _read_resp_text_code_48(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"toomany"):
        return -1
    return i + 7


def _read_resp_text_code_49(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"unseen "):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 7)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_50(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"alert"):
        return -1
    return i + 5


def _read_resp_text_code_51(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"badcharset"):
        return None, -1
    i += 10
    value: object = ()
    if o[i] == 0x20:
        if o[i + 1] != 0x28:
            return None, -1
        value_list: list[object] = []
        astring, i = read_astring(o, i + 2)
        if i < 0:
            return None, -1
        value_list.append(astring)
        while o[i] == 0x20:
            astring_2, i = read_astring(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(astring_2)
        value_2 = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        i += 1
        value = value_2
    return value, i


def _read_resp_text_code_52(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"parse"):
        return -1
    return i + 5


def _read_resp_text_code_53(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"permanentflags ("):
        return None, -1
    value_list: list[object] = []
    i += 16
    if OCTETS_36[o[i]] != 0:
        flag_perm, i = read_flag_perm(o, i)
        if i < 0:
            return None, -1
        value_list.append(flag_perm)
        while o[i] == 0x20:
            flag_perm_2, i = read_flag_perm(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(flag_perm_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


def _read_resp_text_code_54(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"read-only"):
        return -1
    return i + 9


def _read_resp_text_code_55(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"read-write"):
        return -1
    return i + 10


def _read_resp_text_code_56(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"trycreate"):
        return -1
    return i + 9


def _read_resp_text_code_57(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"uidnext "):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 8)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_58(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"uidvalidity "):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 12)
    if i < 0:
        return None, -1
    return value, i


# unknown_code.-1: UNKNOWN_CODE_NAME [SP CODE_TEXT] -> unknown_code
def read_unknown_code(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_UNKNOWN_CODE_NAME(o, i)
    if i < 0:
        return None, -1
    text: object = None
    if o[i] == 0x20:
        value, i = read_CODE_TEXT(o, i + 1)
        if i < 0:
            return None, -1
        text = value
    return _UnknownCode(name, text), i


# iuserinfo: ENC_USER [iauth] -> iuserinfo
#     | absent iauth -> iuserinfo
def read_iuserinfo(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_60[o[i]] != 0:
        user, i = read_ENC_USER(o, i)
        if i < 0:
            return None, -1
        auth: object = None
        if o[i] == 0x3B:
            iauth, i = read_iauth(o, i)
            if i < 0:
                return None, -1
            auth = iauth
        return _Iuserinfo(user, auth), i
    if o[i] == 0x3B:
        auth_2, i = read_iauth(o, i)
        if i < 0:
            return None, -1
        return _Iuserinfo(None, auth_2), i
    return None, -1


# imessagelist: imailbox_ref ["?" ENC_SEARCH] -> imessage_list
def read_imessagelist(o: bytes, i: i64) -> tuple[object, i64]:
    mailbox, uidvalidity, i = read_imailbox_ref(o, i)
    if i < 0:
        return None, -1
    search: object = None
    if o[i] == 0x3F:
        value, i = read_ENC_SEARCH(o, i + 1)
        if i < 0:
            return None, -1
        search = value
    return _ImessageList(mailbox, uidvalidity, search), i


# iurlauth: iurlauth_rump iua_verifier -> iurl_auth
def read_iurlauth(o: bytes, i: i64) -> tuple[object, i64]:
    expire, access, i = read_iurlauth_rump(o, i)
    if i < 0:
        return None, -1
    mechanism, token, i = read_iua_verifier(o, i)
    if i < 0:
        return None, -1
    return _IurlAuth(expire, access, mechanism, token), i


# iuidvalidity: ";UIDVALIDITY=" NZ_NUMBER
def read_iuidvalidity(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b";uidvalidity="):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 13)
    if i < 0:
        return None, -1
    return value, i


# iuid_only: ";UID=" NZ_NUMBER
def read_iuid_only(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b";uid="):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 5)
    if i < 0:
        return None, -1
    return value, i


# isection_only: ";SECTION=" ENC_SECTION
def read_isection_only(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b";section="):
        return None, -1
    value, i = read_ENC_SECTION(o, i + 9)
    if i < 0:
        return None, -1
    return value, i


# ipartial_only: ";PARTIAL=" NUMBER64 ["." NZ_NUMBER64] -> ipartial_only
def read_ipartial_only(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b";partial="):
        return None, -1
    offset, i = read_NUMBER64(o, i + 9)
    if i < 0:
        return None, -1
    length: object = None
    if o[i] == 0x2E:
        value, i = read_NZ_NUMBER64(o, i + 1)
        if i < 0:
            return None, -1
        length = value
    return _IpartialOnly(offset, length), i


# application_access.-1: APPLICATION_NAME ["+" ENC_USER] -> unknown_access
def read_application_access(o: bytes, i: i64) -> tuple[object, i64]:
    application, i = read_APPLICATION_NAME(o, i)
    if i < 0:
        return None, -1
    user: object = None
    if o[i] == 0x2B:
        value, i = read_ENC_USER(o, i + 1)
        if i < 0:
            return None, -1
        user = value
    return _UnknownAccess(application, user), i


def _read_access_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"stream"):
        return -1
    return i + 6


def _read_access_2(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"submit+"):
        return None, -1
    value, i = read_ENC_USER(o, i + 7)
    if i < 0:
        return None, -1
    return value, i


def _read_access_3(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"user+"):
        return None, -1
    value, i = read_ENC_USER(o, i + 5)
    if i < 0:
        return None, -1
    return value, i


def _read_access_4(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"authuser"):
        return -1
    return i + 8


# ipath_noscheme: PATH_NOSCHEME [iuidvalidity]
def read_ipath_noscheme(o: bytes, i: i64) -> tuple[object, object, i64]:
    value, i = read_PATH_NOSCHEME(o, i)
    if i < 0:
        return None, None, -1
    value_2: object = None
    if o[i] == 0x3B:
        iuidvalidity, i = read_iuidvalidity(o, i)
        if i < 0:
            return None, None, -1
        value_2 = iuidvalidity
    return value, value_2, i


# string: quoted | literal
# %extend string: utf8_quoted
def read_string(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, ())
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, (OCTETS_34,))
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# source_mbox: filter_mailboxes (SP filter_mailboxes)*
def read_source_mbox(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    filter_mailboxes, i = read_filter_mailboxes(o, i)
    if i < 0:
        return None, -1
    value_list.append(filter_mailboxes)
    while o[i] == 0x20 and OCTETS_61[o[i + 1]] != 0:
        filter_mailboxes_2, i = read_filter_mailboxes(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(filter_mailboxes_2)
    value = tuple(value_list)
    if refuses(_REFUSALS_SOURCE_MBOX, [value]):
        return None, -1
    return value, i


# scope_options: scope_option (SP scope_option)*
def read_scope_options(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    scope_option, i = read_scope_option(o, i)
    if i < 0:
        return None, -1
    value_list.append(scope_option)
    while o[i] == 0x20:
        scope_option_2, i = read_scope_option(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(scope_option_2)
    value = tuple(value_list)
    if refuses(_REFUSALS_SCOPE_OPTIONS, [value]):
        return None, -1
    return value, i


# search_return_opt: unknown_search_return_opt
# %extend search_return_opt: "MIN" -> return_min
#     | "MAX" -> return_max
#     | "ALL" -> return_all
#     | "COUNT" -> return_count
# %extend search_return_opt: "SAVE" -> return_save
# %extend search_return_opt: modifier_context | modifier_update
# %extend search_return_opt: "RELEVANCY" -> return_relevancy
# %extend search_return_opt: modifier_partial
def read_search_return_opt(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_62[o[i]] != 0:
        if o[i] | 0x20 == 0x70:
            value, j = read_modifier_partial(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
                return value, j
        if o[i] | 0x20 == 0x72:
            j = _read_search_return_opt_1(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
                return _ReturnRelevancy(), j
        if o[i] | 0x20 == 0x63:
            value_2, j = read_modifier_context(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
                return value_2, j
        if o[i] | 0x20 == 0x75:
            value_3, j = read_modifier_update(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
                return value_3, j
        if o[i] | 0x20 == 0x73:
            j = _read_search_return_opt_2(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
                return _ReturnSave(), j
        if o[i] | 0x20 == 0x6D:
            j = _read_search_return_opt_3(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
                return _ReturnMin(), j
        if o[i] | 0x20 == 0x6D:
            j = _read_search_return_opt_4(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
                return _ReturnMax(), j
        if o[i] | 0x20 == 0x61:
            j = _read_search_return_opt_5(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
                return _ReturnAll(), j
        if o[i] | 0x20 == 0x63:
            j = _read_search_return_opt_6(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
                return _ReturnCount(), j
    unknown_search_return_opt, i = read_unknown_search_return_opt(o, i)
    if i < 0:
        return None, -1
    return unknown_search_return_opt, i


def _read_search_program_1(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"charset "):
        return None, -1
    charset, i = read_charset(o, i + 8)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    return charset, i + 1


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
def read_search_key(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    c: i64 = o[i]
    if c | 0x20 == 0x6C:
        if not is_word(o, i + 1, b"arger "):
            return None, failed(s)
        size, i = read_NUMBER64(o, i + 7)
        if i < 0:
            return None, failed(s)
        return _SearchLarger(size), i
    if c | 0x20 == 0x73:
        c = o[i + 1]
        if c | 0x20 == 0x6D:
            if not is_word(o, i + 2, b"aller "):
                return None, failed(s)
            size_2, i = read_NUMBER64(o, i + 8)
            if i < 0:
                return None, failed(s)
            return _SearchSmaller(size_2), i
        if c | 0x20 == 0x61:
            if o[i + 2] | 0x20 != 0x76 or o[i + 3] | 0x20 != 0x65 or o[i + 4] | 0x20 != 0x64:
                return None, failed(s)
            c = o[i + 5]
            if c | 0x20 == 0x62:
                if not is_word(o, i + 6, b"efore "):
                    return None, failed(s)
                date, i = read_date(o, i + 12)
                if i < 0:
                    return None, failed(s)
                return _SearchSavedBefore(date), i
            if c | 0x20 == 0x6F:
                if o[i + 6] | 0x20 != 0x6E or o[i + 7] != 0x20:
                    return None, failed(s)
                date_2, i = read_date(o, i + 8)
                if i < 0:
                    return None, failed(s)
                return _SearchSavedOn(date_2), i
            if c | 0x20 == 0x73:
                if not is_word(o, i + 6, b"ince "):
                    return None, failed(s)
                date_3, i = read_date(o, i + 11)
                if i < 0:
                    return None, failed(s)
                return _SearchSavedSince(date_3), i
            if c | 0x20 == 0x61:
                if not is_word(o, i + 6, b"tesupported"):
                    return None, failed(s)
                return _SearchSaveDateSupported(), i + 17
            return None, failed(s)
        if c | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x65:
                if o[i + 3] | 0x20 != 0x6E:
                    return None, failed(s)
                return _SearchSeen(), i + 4
            if o[i + 2] | 0x20 == 0x6E:
                if o[i + 3] | 0x20 != 0x74:
                    return None, failed(s)
                c = o[i + 4]
                if c | 0x20 == 0x62:
                    if not is_word(o, i + 5, b"efore "):
                        return None, failed(s)
                    date_4, i = read_date(o, i + 11)
                    if i < 0:
                        return None, failed(s)
                    return _SearchSentBefore(date_4), i
                if c | 0x20 == 0x6F:
                    if o[i + 5] | 0x20 != 0x6E or o[i + 6] != 0x20:
                        return None, failed(s)
                    date_5, i = read_date(o, i + 7)
                    if i < 0:
                        return None, failed(s)
                    return _SearchSentOn(date_5), i
                if c | 0x20 == 0x73:
                    if not is_word(o, i + 5, b"ince "):
                        return None, failed(s)
                    date_6, i = read_date(o, i + 10)
                    if i < 0:
                        return None, failed(s)
                    return _SearchSentSince(date_6), i
                return None, failed(s)
            return None, failed(s)
        if c | 0x20 == 0x69:
            if not is_word(o, i + 2, b"nce "):
                return None, failed(s)
            date_7, i = read_date(o, i + 6)
            if i < 0:
                return None, failed(s)
            return _SearchSince(date_7), i
        if c | 0x20 == 0x75:
            if not is_word(o, i + 2, b"bject "):
                return None, failed(s)
            value, i = read_astring(o, i + 8)
            if i < 0:
                return None, failed(s)
            return _SearchSubject(value), i
        return None, failed(s)
    if c | 0x20 == 0x65:
        if not is_word(o, i + 1, b"mailid "):
            return None, failed(s)
        objectid, i = read_OBJECTID(o, i + 8)
        if i < 0:
            return None, failed(s)
        return _SearchEmailId(objectid), i
    if c | 0x20 == 0x74:
        c = o[i + 1]
        if c | 0x20 == 0x68:
            if not is_word(o, i + 2, b"readid "):
                return None, failed(s)
            objectid_2, i = read_OBJECTID(o, i + 9)
            if i < 0:
                return None, failed(s)
            return _SearchThreadId(objectid_2), i
        if c | 0x20 == 0x65:
            if o[i + 2] | 0x20 != 0x78 or o[i + 3] | 0x20 != 0x74 or o[i + 4] != 0x20:
                return None, failed(s)
            value_2, i = read_astring(o, i + 5)
            if i < 0:
                return None, failed(s)
            return _SearchText(value_2), i
        if c | 0x20 == 0x6F:
            if o[i + 2] != 0x20:
                return None, failed(s)
            value_3, i = read_astring(o, i + 3)
            if i < 0:
                return None, failed(s)
            return _SearchTo(value_3), i
        return None, failed(s)
    if c | 0x20 == 0x6D:
        search_modsequence, i = read_search_modsequence(o, i)
        if i < 0:
            return None, failed(s)
        return search_modsequence, i
    if c | 0x20 == 0x66:
        c = o[i + 1]
        if c | 0x20 == 0x75:
            if not is_word(o, i + 2, b"zzy "):
                return None, failed(s)
            key, i = read_search_key(o, i + 6, d)
            if i < 0:
                return None, failed(s)
            return _SearchFuzzy(key), i
        if c | 0x20 == 0x69:
            if not is_word(o, i + 2, b"lter "):
                return None, failed(s)
            name, i = read_filter_name(o, i + 7)
            if i < 0:
                return None, failed(s)
            return _SearchFilter(name), i
        if c | 0x20 == 0x6C:
            if not is_word(o, i + 2, b"agged"):
                return None, failed(s)
            return _SearchFlagged(), i + 7
        if c | 0x20 == 0x72:
            if o[i + 2] | 0x20 != 0x6F or o[i + 3] | 0x20 != 0x6D or o[i + 4] != 0x20:
                return None, failed(s)
            value_4, i = read_astring(o, i + 5)
            if i < 0:
                return None, failed(s)
            return _SearchFrom(value_4), i
        return None, failed(s)
    if c | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x6E:
            if o[i + 2] | 0x20 == 0x6E:
                if not is_word(o, i + 3, b"otation "):
                    return None, failed(s)
                entry, i = read_entry_match(o, i + 11)
                if i < 0:
                    return None, failed(s)
                if o[i] != 0x20:
                    return None, failed(s)
                attribute, i = read_ATT_SEARCH(o, i + 1)
                if i < 0:
                    return None, failed(s)
                if o[i] != 0x20:
                    return None, failed(s)
                value_5, i = read_value(o, i + 1)
                if i < 0:
                    return None, failed(s)
                return _SearchAnnotation(entry, attribute, value_5), i
            if o[i + 2] | 0x20 == 0x73:
                if not is_word(o, i + 3, b"wered"):
                    return None, failed(s)
                return _SearchAnswered(), i + 8
            return None, failed(s)
        if o[i + 1] | 0x20 == 0x6C:
            if o[i + 2] | 0x20 != 0x6C:
                return None, failed(s)
            return _SearchAll(), i + 3
        return None, failed(s)
    if c | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 != 0x64:
                return None, failed(s)
            c = o[i + 3]
            if c | 0x20 == 0x61:
                if not is_word(o, i + 4, b"fter "):
                    return None, failed(s)
                uid, i = read_uniqueid(o, i + 9)
                if i < 0:
                    return None, failed(s)
                return _SearchUidAfter(uid), i
            if c | 0x20 == 0x62:
                if not is_word(o, i + 4, b"efore "):
                    return None, failed(s)
                uid_2, i = read_uniqueid(o, i + 10)
                if i < 0:
                    return None, failed(s)
                return _SearchUidBefore(uid_2), i
            if c == 0x20:
                sequence_set, i = read_SEQUENCE_SET(o, i + 4)
                if i < 0:
                    return None, failed(s)
                return _SearchUid(sequence_set), i
            return None, failed(s)
        if o[i + 1] | 0x20 == 0x6E:
            c = o[i + 2]
            if c | 0x20 == 0x61:
                if not is_word(o, i + 3, b"nswered"):
                    return None, failed(s)
                return _SearchUnanswered(), i + 10
            if c | 0x20 == 0x64:
                if o[i + 3] | 0x20 == 0x65:
                    if not is_word(o, i + 4, b"leted"):
                        return None, failed(s)
                    return _SearchUndeleted(), i + 9
                if o[i + 3] | 0x20 == 0x72:
                    if o[i + 4] | 0x20 != 0x61 or o[i + 5] | 0x20 != 0x66 or o[i + 6] | 0x20 != 0x74:
                        return None, failed(s)
                    return _SearchUndraft(), i + 7
                return None, failed(s)
            if c | 0x20 == 0x66:
                if not is_word(o, i + 3, b"lagged"):
                    return None, failed(s)
                return _SearchUnflagged(), i + 9
            if c | 0x20 == 0x6B:
                if not is_word(o, i + 3, b"eyword "):
                    return None, failed(s)
                flag, i = read_FLAG_KEYWORD(o, i + 10)
                if i < 0:
                    return None, failed(s)
                return _SearchUnkeyword(flag), i
            if c | 0x20 == 0x73:
                if o[i + 3] | 0x20 != 0x65 or o[i + 4] | 0x20 != 0x65 or o[i + 5] | 0x20 != 0x6E:
                    return None, failed(s)
                return _SearchUnseen(), i + 6
            return None, failed(s)
        return None, failed(s)
    if c | 0x20 == 0x6F:
        c = o[i + 1]
        if c | 0x20 == 0x6C:
            if o[i + 2] | 0x20 != 0x64:
                return None, failed(s)
            if o[i + 3] | 0x20 == 0x65:
                if o[i + 4] | 0x20 != 0x72 or o[i + 5] != 0x20:
                    return None, failed(s)
                interval, i = read_NZ_NUMBER(o, i + 6)
                if i < 0:
                    return None, failed(s)
                return _SearchOlder(interval), i
            if OCTETS_58[o[i + 3]] != 0:
                return _SearchOld(), i + 3
            return None, failed(s)
        if c | 0x20 == 0x6E:
            if o[i + 2] != 0x20:
                return None, failed(s)
            date_8, i = read_date(o, i + 3)
            if i < 0:
                return None, failed(s)
            return _SearchOn(date_8), i
        if c | 0x20 == 0x72:
            if o[i + 2] != 0x20:
                return None, failed(s)
            left, i = read_search_key(o, i + 3, d)
            if i < 0:
                return None, failed(s)
            if o[i] != 0x20:
                return None, failed(s)
            right, i = read_search_key(o, i + 1, d)
            if i < 0:
                return None, failed(s)
            return _SearchOr(left, right), i
        return None, failed(s)
    if c | 0x20 == 0x79:
        if not is_word(o, i + 1, b"ounger "):
            return None, failed(s)
        interval_2, i = read_NZ_NUMBER(o, i + 8)
        if i < 0:
            return None, failed(s)
        return _SearchYounger(interval_2), i
    if c | 0x20 == 0x78:
        if not is_word(o, i + 1, b"-gm-"):
            return None, failed(s)
        c = o[i + 5]
        if c | 0x20 == 0x6C:
            if not is_word(o, i + 6, b"abels "):
                return None, failed(s)
            label, i = read_gm_label(o, i + 12)
            if i < 0:
                return None, failed(s)
            return _SearchGmLabels(label), i
        if c | 0x20 == 0x74:
            if not is_word(o, i + 6, b"hrid "):
                return None, failed(s)
            id, i = read_GM_ID(o, i + 11)
            if i < 0:
                return None, failed(s)
            return _SearchGmThrId(id), i
        if c | 0x20 == 0x6D:
            if not is_word(o, i + 6, b"sgid "):
                return None, failed(s)
            id_2, i = read_GM_ID(o, i + 11)
            if i < 0:
                return None, failed(s)
            return _SearchGmMsgId(id_2), i
        if c | 0x20 == 0x72:
            if o[i + 6] | 0x20 != 0x61 or o[i + 7] | 0x20 != 0x77 or o[i + 8] != 0x20:
                return None, failed(s)
            query, i = read_astring(o, i + 9)
            if i < 0:
                return None, failed(s)
            return _SearchGmRaw(query), i
        return None, failed(s)
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 != 0x77:
                return None, failed(s)
            return _SearchNew(), i + 3
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x74 or o[i + 3] != 0x20:
                return None, failed(s)
            key_2, i = read_search_key(o, i + 4, d)
            if i < 0:
                return None, failed(s)
            return _SearchNot(key_2), i
        return None, failed(s)
    if c | 0x20 == 0x72:
        if not is_word(o, i + 1, b"ecent"):
            return None, failed(s)
        return _SearchRecent(), i + 6
    if c | 0x20 == 0x62:
        c = o[i + 1]
        if c | 0x20 == 0x63:
            if o[i + 2] | 0x20 != 0x63 or o[i + 3] != 0x20:
                return None, failed(s)
            value_6, i = read_astring(o, i + 4)
            if i < 0:
                return None, failed(s)
            return _SearchBcc(value_6), i
        if c | 0x20 == 0x65:
            if not is_word(o, i + 2, b"fore "):
                return None, failed(s)
            date_9, i = read_date(o, i + 7)
            if i < 0:
                return None, failed(s)
            return _SearchBefore(date_9), i
        if c | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x64 or o[i + 3] | 0x20 != 0x79 or o[i + 4] != 0x20:
                return None, failed(s)
            value_7, i = read_astring(o, i + 5)
            if i < 0:
                return None, failed(s)
            return _SearchBody(value_7), i
        return None, failed(s)
    if c | 0x20 == 0x63:
        if o[i + 1] | 0x20 != 0x63 or o[i + 2] != 0x20:
            return None, failed(s)
        value_8, i = read_astring(o, i + 3)
        if i < 0:
            return None, failed(s)
        return _SearchCc(value_8), i
    if c | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65:
            if not is_word(o, i + 2, b"leted"):
                return None, failed(s)
            return _SearchDeleted(), i + 7
        if o[i + 1] | 0x20 == 0x72:
            if o[i + 2] | 0x20 != 0x61 or o[i + 3] | 0x20 != 0x66 or o[i + 4] | 0x20 != 0x74:
                return None, failed(s)
            return _SearchDraft(), i + 5
        return None, failed(s)
    if c | 0x20 == 0x6B:
        if not is_word(o, i + 1, b"eyword "):
            return None, failed(s)
        flag_2, i = read_FLAG_KEYWORD(o, i + 8)
        if i < 0:
            return None, failed(s)
        return _SearchKeyword(flag_2), i
    if c | 0x20 == 0x68:
        if not is_word(o, i + 1, b"eader "):
            return None, failed(s)
        name_2, i = read_header_fld_name(o, i + 7)
        if i < 0:
            return None, failed(s)
        if o[i] != 0x20:
            return None, failed(s)
        value_9, i = read_astring(o, i + 1)
        if i < 0:
            return None, failed(s)
        return _SearchHeader(name_2, value_9), i
    if OCTETS_64[c] != 0:
        sequence_set_2, i = read_SEQUENCE_SET(o, i)
        if i < 0:
            return None, failed(s)
        return _SearchSequenceSet(sequence_set_2), i
    if c == 0x28:
        keys_list: list[object] = []
        search_key, i = read_search_key(o, i + 1, d)
        if i < 0:
            return None, failed(s)
        keys_list.append(search_key)
        while o[i] == 0x20:
            search_key_2, i = read_search_key(o, i + 1, d)
            if i < 0:
                return None, failed(s)
            keys_list.append(search_key_2)
        keys = tuple(keys_list)
        if o[i] != 0x29:
            return None, failed(s)
        return _SearchAnd(keys), i + 1
    return None, failed(s)


# select_param: unknown_select_param
# %extend select_param: "OBJECTID" [SP "(" objectid_kvpair (SP objectid_kvpair)* ")"] -> select_object_ids
# %extend select_param: "ANNOTATE" -> annotate
# %extend select_param: utf8_select_param
# %extend select_param: condstore_param
# %extend select_param: "QRESYNC" SP "(" uidvalidity SP mod_sequence_value [SP known_uids] [SP seq_match_data] ")" -> qresync
def read_select_param(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_65[o[i]] != 0:
        if o[i] | 0x20 == 0x71:
            uidvalidity, modseq, known_uids, seq_match_data, j = _read_select_param_1(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _Qresync(uidvalidity, modseq, known_uids, seq_match_data), j
        if o[i] | 0x20 == 0x63:
            value, j = read_condstore_param(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return value, j
        if o[i] | 0x20 == 0x75:
            value_2, j = read_utf8_select_param(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return value_2, j
        if o[i] | 0x20 == 0x61:
            j = _read_select_param_2(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _Annotate(), j
        if o[i] | 0x20 == 0x6F:
            objectids, j = _read_select_param_3(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
                return _SelectObjectIds(objectids), j
    unknown_select_param, i = read_unknown_select_param(o, i)
    if i < 0:
        return None, -1
    return unknown_select_param, i


# notify_set: "SET" [status_indicator] SP event_groups -> notify_set
def read_notify_set(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x73 or o[i + 1] | 0x20 != 0x65 or o[i + 2] | 0x20 != 0x74:
        return None, -1
    i += 3
    status: object = False
    if o[i] == 0x20 and o[i + 1] | 0x20 == 0x73:
        i = read_status_indicator(o, i)
        if i < 0:
            return None, -1
        status = True
    if o[i] != 0x20:
        return None, -1
    groups, i = read_event_groups(o, i + 1)
    if i < 0:
        return None, -1
    return _NotifySet(status, groups), i


# notify_none: "NONE" -> notify_none
def read_notify_none(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"none"):
        return None, -1
    return _NotifyNone(), i + 4


# getmetadata_option: maxsize_opt | scope_opt | unknown_getmetadata_option
def read_getmetadata_option(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6D:
        value, j = read_maxsize_opt(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
            return value, j
    if o[i] | 0x20 == 0x64:
        value_2, j = read_scope_opt(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
            return value_2, j
    unknown_getmetadata_option, i = read_unknown_getmetadata_option(o, i)
    if i < 0:
        return None, -1
    return unknown_getmetadata_option, i


# setquota_resource: RESOURCE_NAME SP resource_limit -> set_quota_resource
def read_setquota_resource(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_RESOURCE_NAME(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    limit, i = read_resource_limit(o, i + 1)
    if i < 0:
        return None, -1
    return _SetQuotaResource(name, limit), i


# astring: ASTRING_CHARS | string
def read_astring(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# unknown_status_att.-1: UNKNOWN_STATUS_ATT_NAME -> unknown_status_att
def read_unknown_status_att(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_UNKNOWN_STATUS_ATT_NAME(o, i)
    if i < 0:
        return None, -1
    return _UnknownStatusAtt(name), i


# url_fetch_simple: url_full
def read_url_fetch_simple(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# url_fetch_ext: "(" url_full (SP URL_FETCH_PARAM)* ")" -> url_fetch_ext
def read_url_fetch_ext(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    url, i = read_url_full(o, i + 1)
    if i < 0:
        return None, -1
    params_list: list[object] = []
    while o[i] == 0x20:
        value, i = read_URL_FETCH_PARAM(o, i + 1)
        if i < 0:
            return None, -1
        params_list.append(value)
    params = tuple(params_list)
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_URL_FETCH_EXT, [url, params]):
        return None, -1
    return _UrlFetchExt(url, params), i + 1


# create_param: unknown_create_param
# %extend create_param: "USE" SP "(" [use_attr (SP use_attr)*] ")" -> use
def read_create_param(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x75:
        attributes, j = _read_create_param_1(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
            return _Use(attributes), j
    unknown_create_param, i = read_unknown_create_param(o, i)
    if i < 0:
        return None, -1
    return unknown_create_param, i


# rename_param: unknown_rename_param
def read_rename_param(o: bytes, i: i64) -> tuple[object, i64]:
    unknown_rename_param, i = read_unknown_rename_param(o, i)
    if i < 0:
        return None, -1
    return unknown_rename_param, i


# list_select_opt: list_select_base_opt | list_select_independent_opt | list_select_mod_opt
def read_list_select_opt(o: bytes, i: i64) -> tuple[object, i64]:
    value, j = read_list_select_base_opt(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_66[o[j + 1]] != 0:
        return value, j
    if OCTETS_67[o[i]] != 0:
        value_2, j = read_list_select_independent_opt(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_66[o[j + 1]] != 0:
            return value_2, j
    list_select_mod_opt, i = read_list_select_mod_opt(o, i)
    if i < 0:
        return None, -1
    return list_select_mod_opt, i


# patterns: "(" list_mailbox (SP list_mailbox)* ")"
# %extend patterns: several_patterns
def read_patterns(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    list_mailbox, i = read_list_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    value_list.append(list_mailbox)
    while o[i] == 0x20:
        list_mailbox_2, i = read_list_mailbox(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(list_mailbox_2)
    value = tuple(value_list)
    j = _read_patterns_1(o, i)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_68[o[j + 1]] != 0 and len(value) >= 2:
        return value, j
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# return_option: "SUBSCRIBED" -> list_return_subscribed
#     | "CHILDREN" -> list_return_children
#     | unknown_return_option
# %extend return_option: "UTF8" -> list_return_utf8
# %extend return_option: status_option
# %extend return_option: "SPECIAL-USE" -> list_return_special_use
# %extend return_option: "MYRIGHTS" -> list_return_my_rights
# %extend return_option: "METADATA" SP "(" entry (SP entry)* ")" -> list_return_metadata
def read_return_option(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_69[o[i]] != 0:
        if o[i] | 0x20 == 0x6D:
            entries, j = _read_return_option_1(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_70[o[j + 1]] != 0:
                return _ListReturnMetadata(entries), j
        if o[i] | 0x20 == 0x6D:
            j = _read_return_option_2(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_70[o[j + 1]] != 0:
                return _ListReturnMyRights(), j
        if o[i] | 0x20 == 0x73:
            j = _read_return_option_3(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_70[o[j + 1]] != 0:
                return _ListReturnSpecialUse(), j
        if o[i] | 0x20 == 0x73:
            value, j = read_status_option(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_70[o[j + 1]] != 0:
                return value, j
        if o[i] | 0x20 == 0x75:
            j = _read_return_option_4(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_70[o[j + 1]] != 0:
                return _ListReturnUtf8(), j
        if o[i] | 0x20 == 0x73:
            j = _read_return_option_5(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_70[o[j + 1]] != 0:
                return _ListReturnSubscribed(), j
        if o[i] | 0x20 == 0x63:
            j = _read_return_option_6(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_70[o[j + 1]] != 0:
                return _ListReturnChildren(), j
    unknown_return_option, i = read_unknown_return_option(o, i)
    if i < 0:
        return None, -1
    return unknown_return_option, i


def _read_append_messages_1(o: bytes, i: i64) -> i64:
    return i


# date_time: DQUOTE DATE_TIME DQUOTE
def read_date_time(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x22:
        return None, -1
    value, i = read_DATE_TIME(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x22:
        return None, -1
    return value, i + 1


# append_ext: unknown_append_ext
# %extend append_ext: att_annotate
def read_append_ext(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x61:
        value, j = read_att_annotate(o, i)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_71[o[j + 1]] != 0:
            return value, j
    unknown_append_ext, i = read_unknown_append_ext(o, i)
    if i < 0:
        return None, -1
    return unknown_append_ext, i


# sort_criterion: ["REVERSE" SP] sort_key -> sort_criterion
# %extend sort_criterion: ["REVERSE" SP] "ANNOTATION" SP ann_entry SP ATT_SORT -> sort_annotation
def read_sort_criterion(o: bytes, i: i64) -> tuple[object, i64]:
    reverse: object = False
    j = _read_sort_criterion_1(o, i)
    if j >= 0 and OCTETS_20[o[j]] != 0 and OCTETS_72[o[j + 1]] != 0:
        i = j
        reverse = True
    if o[i] | 0x20 == 0x61:
        entry, attribute, j = _read_sort_criterion_2(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
            return _SortAnnotation(reverse, entry, attribute), j
    key, i = read_sort_key(o, i)
    if i < 0:
        return None, -1
    return _SortCriterion(reverse, key), i


# charset: ATOM | quoted
def read_charset(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_43[o[i]] != 0:
        j = scan_ATOM(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_43,))
        return value, j
    return None, -1


# store_modifier: unknown_store_modifier
# %extend store_modifier: "UNCHANGEDSINCE" SP mod_sequence_valzer -> unchanged_since
def read_store_modifier(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x75:
        modseq, j = _read_store_modifier_1(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
            return _UnchangedSince(modseq), j
    unknown_store_modifier, i = read_unknown_store_modifier(o, i)
    if i < 0:
        return None, -1
    return unknown_store_modifier, i


# att_annotate: "ANNOTATION" SP "(" entry_att (SP entry_att)* ")" -> att_annotate
def read_att_annotate(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"annotation ("):
        return None, -1
    entries_list: list[object] = []
    entry_att, i = read_entry_att(o, i + 12)
    if i < 0:
        return None, -1
    entries_list.append(entry_att)
    while o[i] == 0x20:
        entry_att_2, i = read_entry_att(o, i + 1)
        if i < 0:
            return None, -1
        entries_list.append(entry_att_2)
    entries = tuple(entries_list)
    if o[i] != 0x29:
        return None, -1
    return _AttAnnotate(entries), i + 1


# gm_labels: "(" [gm_label (SP gm_label)*] ")"
def read_gm_labels(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    i += 1
    if OCTETS_73[o[i]] != 0:
        gm_label, i = read_gm_label(o, i)
        if i < 0:
            return None, -1
        value_list.append(gm_label)
        while o[i] == 0x20:
            gm_label_2, i = read_gm_label(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(gm_label_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


def _read_convert_params_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
        if i < 0:
            return None, -1
        return quoted_to_mime_type, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# transcoding_params: transcoding_param (SP transcoding_param)*
def read_transcoding_params(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    transcoding_param, transcoding_param_2, i = read_transcoding_param(o, i)
    if i < 0:
        return None, -1
    value_list.append((transcoding_param, transcoding_param_2))
    while o[i] == 0x20:
        transcoding_param_3, transcoding_param_4, i = read_transcoding_param(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append((transcoding_param_3, transcoding_param_4))
    value = tuple(value_list)
    return value, i


# convert_att: "UID" -> convert_uid
#     | "BODYPARTSTRUCTURE" section_convert -> convert_body_part_structure
#     | "BINARY" section_convert [partial] -> convert_binary
#     | "BINARY.SIZE" section_convert -> convert_binary_size
#     | "BODY[" [section_part "."] "HEADER]" -> convert_header
#     | "BODY[" section_part ".MIME]" -> convert_mime
#     | "AVAILABLECONVERSIONS" section_convert -> convert_available_conversions
def read_convert_att(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x75:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
            return None, -1
        return _ConvertUid(), i + 3
    if c | 0x20 == 0x62:
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x64 or o[i + 3] | 0x20 != 0x79:
                return None, -1
            if o[i + 4] | 0x20 == 0x70:
                if not is_word(o, i + 5, b"artstructure"):
                    return None, -1
                part, i = read_section_convert(o, i + 17)
                if i < 0:
                    return None, -1
                return _ConvertBodyPartStructure(part), i
            if o[i + 4] == 0x5B:
                i += 5
                part_2, j = _read_convert_att_1(o, i)
                if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_74[o[j + 1]] != 0:
                    return _ConvertHeader(part_2), j
                part_3, i = read_section_part(o, i)
                if i < 0:
                    return None, -1
                if not is_word(o, i, b".mime]"):
                    return None, -1
                return _ConvertMime(part_3), i + 6
            return None, -1
        if o[i + 1] | 0x20 == 0x69:
            if not is_word(o, i + 2, b"nary"):
                return None, -1
            if o[i + 6] == 0x5B:
                part_4, i = read_section_convert(o, i + 6)
                if i < 0:
                    return None, -1
                partial: object = None
                if o[i] == 0x3C:
                    partial_2, i = read_partial(o, i)
                    if i < 0:
                        return None, -1
                    partial = partial_2
                return _ConvertBinary(part_4, partial), i
            if o[i + 6] == 0x2E:
                if not is_word(o, i + 7, b"size"):
                    return None, -1
                part_5, i = read_section_convert(o, i + 11)
                if i < 0:
                    return None, -1
                return _ConvertBinarySize(part_5), i
            return None, -1
        return None, -1
    if c | 0x20 == 0x61:
        if not is_word(o, i + 1, b"vailableconversions"):
            return None, -1
        part_6, i = read_section_convert(o, i + 20)
        if i < 0:
            return None, -1
        return _ConvertAvailableConversions(part_6), i
    return None, -1


def _read_append_message_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    append_ext, i = read_append_ext(o, i + 1)
    if i < 0:
        return None, -1
    return append_ext, i


# append_data: append_literal
# %extend append_data: "CATENATE" SP "(" cat_part (SP cat_part)* ")" -> catenate
# %extend append_data: utf8_literal
def read_append_data(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x75:
        utf8_literal, i = read_utf8_literal(o, i)
        if i < 0:
            return None, -1
        return utf8_literal, i
    if c | 0x20 == 0x63:
        if not is_word(o, i + 1, b"atenate ("):
            return None, -1
        parts_list: list[object] = []
        cat_part, i = read_cat_part(o, i + 10)
        if i < 0:
            return None, -1
        parts_list.append(cat_part)
        while o[i] == 0x20:
            cat_part_2, i = read_cat_part(o, i + 1)
            if i < 0:
                return None, -1
            parts_list.append(cat_part_2)
        parts = tuple(parts_list)
        if o[i] != 0x29:
            return None, -1
        return _Catenate(parts), i + 1
    if c == 0x7B or c == 0x7E:
        append_literal, i = read_append_literal(o, i)
        if i < 0:
            return None, -1
        return append_literal, i
    return None, -1


# uid_fetch_modifiers: SP "(" uid_fetch_modifier (SP uid_fetch_modifier)* ")"
def read_uid_fetch_modifiers(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    value_list: list[object] = []
    uid_fetch_modifier, i = read_uid_fetch_modifier(o, i + 2)
    if i < 0:
        return None, -1
    value_list.append(uid_fetch_modifier)
    while o[i] == 0x20:
        uid_fetch_modifier_2, i = read_uid_fetch_modifier(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(uid_fetch_modifier_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_UID_FETCH_MODIFIERS, [value]):
        return None, -1
    return value, i + 1


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
def read_fetch_att(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_75[o[i]] != 0:
        if o[i] | 0x20 == 0x65:
            j = _read_fetch_att_1(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchEmailId(), j
        if o[i] | 0x20 == 0x74:
            j = _read_fetch_att_2(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchThreadId(), j
        if o[i] | 0x20 == 0x6D:
            value, j = read_fetch_mod_sequence(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return value, j
        if o[i] | 0x20 == 0x61:
            entries, attributes, j = _read_fetch_att_3(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchAnnotation(entries, attributes), j
        if o[i] | 0x20 == 0x6F:
            j = _read_fetch_att_4(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchObjectIds(), j
        if o[i] | 0x20 == 0x70:
            modifiers, j = _read_fetch_att_5(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchPreview(modifiers), j
        if o[i] | 0x20 == 0x73:
            j = _read_fetch_att_6(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchSaveDate(), j
        if o[i] | 0x20 == 0x62:
            part, partial, j = _read_fetch_att_7(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchBinary(part, partial), j
        if o[i] | 0x20 == 0x62:
            part_2, partial_2, j = _read_fetch_att_8(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchBinaryPeek(part_2, partial_2), j
        if o[i] | 0x20 == 0x62:
            part_3, j = _read_fetch_att_9(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchBinarySize(part_3), j
        if o[i] | 0x20 == 0x78:
            j = _read_fetch_att_10(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchGmLabels(), j
        if o[i] | 0x20 == 0x78:
            j = _read_fetch_att_11(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchGmThrId(), j
        if o[i] | 0x20 == 0x78:
            j = _read_fetch_att_12(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchGmMsgId(), j
        if o[i] | 0x20 == 0x72:
            j = _read_fetch_att_13(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchRfc822(), j
        if o[i] | 0x20 == 0x72:
            j = _read_fetch_att_14(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchRfc822Header(), j
        if o[i] | 0x20 == 0x72:
            j = _read_fetch_att_15(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchRfc822Text(), j
        if o[i] | 0x20 == 0x65:
            j = _read_fetch_att_16(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchEnvelope(), j
        if o[i] | 0x20 == 0x66:
            j = _read_fetch_att_17(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchFlags(), j
        if o[i] | 0x20 == 0x69:
            j = _read_fetch_att_18(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchInternalDate(), j
        if o[i] | 0x20 == 0x72:
            j = _read_fetch_att_19(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchRfc822Size(), j
        if o[i] | 0x20 == 0x62:
            j = _read_fetch_att_20(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchBody(), j
        if o[i] | 0x20 == 0x62:
            j = _read_fetch_att_21(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchBodyStructure(), j
        if o[i] | 0x20 == 0x75:
            j = _read_fetch_att_22(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchUid(), j
        if o[i] | 0x20 == 0x62:
            section, partial_3, j = _read_fetch_att_23(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchBodySection(section, partial_3), j
        if o[i] | 0x20 == 0x62:
            section_2, partial_4, j = _read_fetch_att_24(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
                return _FetchBodyPeekSection(section_2, partial_4), j
    unknown_fetch_att, i = read_unknown_fetch_att(o, i)
    if i < 0:
        return None, -1
    return unknown_fetch_att, i


# fetch_modifier: unknown_fetch_modifier
# %extend fetch_modifier: chgsince_fetch_mod
# %extend fetch_modifier: "PARTIAL" SP partial_range -> fetch_partial
def read_fetch_modifier(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x70:
        range, j = _read_fetch_modifier_1(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
            return _FetchPartial(range), j
    if o[i] | 0x20 == 0x63:
        value, j = read_chgsince_fetch_mod(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
            return value, j
    unknown_fetch_modifier, i = read_unknown_fetch_modifier(o, i)
    if i < 0:
        return None, -1
    return unknown_fetch_modifier, i


def _skip_unknown_text_1(o: bytes, i: i64) -> i64:
    j = _skip_unknown_text_1a(o, i)
    if j >= 0 and OCTETS_77[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return j
    if o[i] == 0x7B:
        j = _skip_unknown_text_1b(o, i)
        if j >= 0 and OCTETS_77[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return j
    j = scan_LITERAL8(o, i)
    if j < 0:
        return -1
    j = literal_end(o, i, j)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unknown_text_2(o: bytes, i: i64) -> i64:
    j = _skip_unknown_text_2a(o, i)
    if j >= 0 and OCTETS_77[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return j
    if o[i] == 0x7B:
        j = _skip_unknown_text_2b(o, i)
        if j >= 0 and OCTETS_77[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return j
    j = scan_LITERAL8(o, i)
    if j < 0:
        return -1
    j = literal_end(o, i, j)
    if j < 0:
        return -1
    i = j
    return i


# url_metadata_el: url_meta_bodystruct | url_meta_body | url_meta_binary
def read_url_metadata_el(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x62:
        return None, -1
    if o[i + 1] | 0x20 == 0x6F:
        if o[i + 2] | 0x20 != 0x64 or o[i + 3] | 0x20 != 0x79:
            return None, -1
        if o[i + 4] | 0x20 == 0x70:
            url_meta_bodystruct, i = read_url_meta_bodystruct(o, i)
            if i < 0:
                return None, -1
            return url_meta_bodystruct, i
        if o[i + 4] == 0x20:
            url_meta_body, i = read_url_meta_body(o, i)
            if i < 0:
                return None, -1
            return url_meta_body, i
        return None, -1
    if o[i + 1] | 0x20 == 0x69:
        url_meta_binary, i = read_url_meta_binary(o, i)
        if i < 0:
            return None, -1
        return url_meta_binary, i
    return None, -1


# value: value_string | NIL
def read_value(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_78[o[i]] != 0:
        value_string, i = read_value_string(o, i)
        if i < 0:
            return None, -1
        return value_string, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# quota_resource: RESOURCE_NAME SP resource_usage SP resource_limit -> quota_resource
def read_quota_resource(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_RESOURCE_NAME(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    usage, i = read_resource_usage(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    limit, i = read_resource_limit(o, i + 1)
    if i < 0:
        return None, -1
    return _QuotaResource(name, usage, limit), i


# status_att_deleted: "DELETED" SP NUMBER -> status_deleted
def read_status_att_deleted(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"deleted "):
        return None, -1
    number, i = read_NUMBER(o, i + 8)
    if i < 0:
        return None, -1
    return _StatusDeleted(number), i


# status_att_deleted_storage: "DELETED-STORAGE" SP NUMBER64 -> status_deleted_storage
def read_status_att_deleted_storage(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"deleted-storage "):
        return None, -1
    storage, i = read_NUMBER64(o, i + 16)
    if i < 0:
        return None, -1
    return _StatusDeletedStorage(storage), i


def _read_status_att_val_1(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"mailboxid ("):
        return None, -1
    value, i = read_OBJECTID(o, i + 11)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


def _read_status_att_val_2(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"size "):
        return None, -1
    value, i = read_NUMBER64(o, i + 5)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_3(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"appendlimit "):
        return None, -1
    i += 12
    value, i = _read_status_att_val_3a(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_4(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"highestmodseq "):
        return None, -1
    mod_sequence_valzer, i = read_mod_sequence_valzer(o, i + 14)
    if i < 0:
        return None, -1
    return mod_sequence_valzer, i


def _read_status_att_val_5(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"recent "):
        return None, -1
    value, i = read_NUMBER(o, i + 7)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_6(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"messages "):
        return None, -1
    value, i = read_NUMBER(o, i + 9)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_7(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"uidnext "):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 8)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_8(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"uidvalidity "):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 12)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_9(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"unseen "):
        return None, -1
    value, i = read_NUMBER(o, i + 7)
    if i < 0:
        return None, -1
    return value, i


# unknown_status_att_val.-1: STATUS_ATT_NAME SP (tagged_ext_val | NIL) -> unknown_status_att_val
def read_unknown_status_att_val(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_STATUS_ATT_NAME(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    i += 1
    value, i = _read_unknown_status_att_val_1(o, i)
    if i < 0:
        return None, -1
    return _UnknownStatusAttVal(name, value), i


# thread_members: NZ_NUMBER (SP NZ_NUMBER)* [SP thread_nested]
def read_thread_members(o: bytes, i: i64, d: i64) -> tuple[object, object, i64]:
    value_list: list[object] = []
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, None, -1
    value_list.append(value)
    while o[i] == 0x20 and 0x31 <= o[i + 1] <= 0x39:
        value_2, i = read_NZ_NUMBER(o, i + 1)
        if i < 0:
            return None, None, -1
        value_list.append(value_2)
    value_3 = tuple(value_list)
    value_4: object = ()
    if o[i] == 0x20:
        thread_nested, i = read_thread_nested(o, i + 1, d)
        if i < 0:
            return None, None, -1
        value_4 = thread_nested
    return value_3, value_4, i


# thread_nested: thread_list thread_list+
def read_thread_nested(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    while o[i] == 0x28:
        thread_list, i = read_thread_list(o, i, d)
        if i < 0:
            return None, -1
        value_list.append(thread_list)
    if len(value_list) < 2:
        return None, -1
    value = tuple(value_list)
    return value, i


# mailbox_correlators: SP "(" one_correlator (SP one_correlator)+ ")"
def read_mailbox_correlators(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    value_list: list[object] = []
    one_correlator, i = read_one_correlator(o, i + 2)
    if i < 0:
        return None, -1
    value_list.append(one_correlator)
    while o[i] == 0x20:
        one_correlator_2, i = read_one_correlator(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(one_correlator_2)
    if len(value_list) < 2:
        return None, -1
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_MAILBOX_CORRELATORS, [value]):
        return None, -1
    return value, i + 1


# tag_string: string
# %extend tag_string: BARE_TAG
def read_tag_string(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        value, i = read_BARE_TAG(o, i)
        if i < 0:
            return None, -1
        return value, i
    if OCTETS_41[o[i]] != 0:
        string, i = read_string(o, i)
        if i < 0:
            return None, -1
        return string, i
    return None, -1


# ret_data_partial: "PARTIAL" SP "(" partial_range SP partial_results ")" -> esearch_partial
def read_ret_data_partial(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"partial ("):
        return None, -1
    range, i = read_partial_range(o, i + 9)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    results, i = read_partial_results(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return _EsearchPartial(range, results), i + 1


def _read_search_return_data_1(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"relevancy "):
        return None, -1
    score_list, i = read_score_list(o, i + 10)
    if i < 0:
        return None, -1
    return score_list, i


# ret_data_addto: "ADDTO" SP "(" context_position SP RESPONSE_SET (SP context_position SP RESPONSE_SET)* ")" -> esearch_add_to
def read_ret_data_addto(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"addto ("):
        return None, -1
    positions_list: list[object] = []
    context_position, i = read_context_position(o, i + 7)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    value, i = read_RESPONSE_SET(o, i + 1)
    if i < 0:
        return None, -1
    positions_list.append((context_position, value))
    while o[i] == 0x20:
        context_position_2, i = read_context_position(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        value_2, i = read_RESPONSE_SET(o, i + 1)
        if i < 0:
            return None, -1
        positions_list.append((context_position_2, value_2))
    positions = tuple(positions_list)
    if o[i] != 0x29:
        return None, -1
    return _EsearchAddTo(positions), i + 1


# ret_data_removefrom: "REMOVEFROM" SP "(" context_position SP RESPONSE_SET (SP context_position SP RESPONSE_SET)* ")" -> esearch_remove_from
def read_ret_data_removefrom(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"removefrom ("):
        return None, -1
    positions_list: list[object] = []
    context_position, i = read_context_position(o, i + 12)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    value, i = read_RESPONSE_SET(o, i + 1)
    if i < 0:
        return None, -1
    positions_list.append((context_position, value))
    while o[i] == 0x20:
        context_position_2, i = read_context_position(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        value_2, i = read_RESPONSE_SET(o, i + 1)
        if i < 0:
            return None, -1
        positions_list.append((context_position_2, value_2))
    positions = tuple(positions_list)
    if o[i] != 0x29:
        return None, -1
    return _EsearchRemoveFrom(positions), i + 1


def _read_search_return_data_2(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"min "):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 4)
    if i < 0:
        return None, -1
    return value, i


def _read_search_return_data_3(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"max "):
        return None, -1
    value, i = read_NZ_NUMBER(o, i + 4)
    if i < 0:
        return None, -1
    return value, i


def _read_search_return_data_4(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"all "):
        return None, -1
    value, i = read_RESPONSE_SET(o, i + 4)
    if i < 0:
        return None, -1
    return value, i


def _read_search_return_data_5(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"count "):
        return None, -1
    value, i = read_NUMBER(o, i + 6)
    if i < 0:
        return None, -1
    return value, i


def _read_search_return_data_6(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"modseq "):
        return None, -1
    mod_sequence_value, i = read_mod_sequence_value(o, i + 7)
    if i < 0:
        return None, -1
    return mod_sequence_value, i


# unknown_search_return_data.-1: SEARCH_RETURN_DATA_NAME SP search_return_value -> unknown_search_return_data
def read_unknown_search_return_data(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_SEARCH_RETURN_DATA_NAME(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    value, i = read_search_return_value(o, i + 1)
    if i < 0:
        return None, -1
    return _UnknownSearchReturnData(name, value), i


# mbx_list_flag: MBX_LIST_FLAG | mbx_list_flag_extension
# %extend mbx_list_flag: USE_ATTR
def read_mbx_list_flag(o: bytes, i: i64) -> tuple[object, i64]:
    value, j = read_USE_ATTR(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x5C):
        return value, j
    value_2, j = read_MBX_LIST_FLAG(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x5C):
        return value_2, j
    mbx_list_flag_extension, i = read_mbx_list_flag_extension(o, i)
    if i < 0:
        return None, -1
    return mbx_list_flag_extension, i


# mbox_list_extended_item: childinfo_extended_item | unknown_mbox_list_extended_item
# %extend mbox_list_extended_item: oldname_extended_item
def read_mbox_list_extended_item(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_79[o[i]] != 0:
        value, j = read_oldname_extended_item(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_80[o[j + 1]] != 0:
            return value, j
    if OCTETS_81[o[i]] != 0:
        value_2, j = read_childinfo_extended_item(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_80[o[j + 1]] != 0:
            return value_2, j
    unknown_mbox_list_extended_item, i = read_unknown_mbox_list_extended_item(o, i)
    if i < 0:
        return None, -1
    return unknown_mbox_list_extended_item, i


# namespace_descr: "(" string SP (DELIMITER | NIL) namespace_response_extension* ")" -> namespace_descr
def read_namespace_descr(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    prefix, i = read_string(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    i += 1
    delimiter, i = _read_namespace_descr_1(o, i)
    if i < 0:
        return None, -1
    extensions_list: list[object] = []
    while o[i] == 0x20:
        namespace_response_extension, i = read_namespace_response_extension(o, i)
        if i < 0:
            return None, -1
        extensions_list.append(namespace_response_extension)
    extensions = tuple(extensions_list)
    if o[i] != 0x29:
        return None, -1
    return _NamespaceDescr(prefix, delimiter, extensions), i + 1


# flag_extension.-1: FLAG_EXTENSION_NAME
def read_flag_extension(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_FLAG_EXTENSION_NAME(o, i)
    if i < 0:
        return None, -1
    return value, i


# msg_att_item: msg_att_dynamic | msg_att_static | unknown_msg_att
def read_msg_att_item(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        value, j = read_msg_att_dynamic(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_83[o[j + 1]] != 0:
            return value, j
    if OCTETS_84[o[i]] != 0:
        value_2, j = read_msg_att_static(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_83[o[j + 1]] != 0:
            return value_2, j
    unknown_msg_att, i = read_unknown_msg_att(o, i)
    if i < 0:
        return None, -1
    return unknown_msg_att, i


# convert_msg_att: msg_att_semistat | msg_att_conv_static
def read_convert_msg_att(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_85[o[i]] != 0:
        msg_att_semistat, i = read_msg_att_semistat(o, i)
        if i < 0:
            return None, -1
        return msg_att_semistat, i
    if o[i] | 0x20 == 0x75:
        msg_att_conv_static, i = read_msg_att_conv_static(o, i)
        if i < 0:
            return None, -1
        return msg_att_conv_static, i
    return None, -1


# event_name: EVENT_NAME
def read_event_name(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_EVENT_NAME(o, i)
    if i < 0:
        return None, -1
    return value, i


# ann_size: "NONE" -> annotations_none
#     | "READ-ONLY" [SP "NOPRIVATE"] -> annotations_read_only
#     | NZ_NUMBER [SP "NOPRIVATE"] -> annotations
def read_ann_size(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x6F or o[i + 2] | 0x20 != 0x6E or o[i + 3] | 0x20 != 0x65:
            return None, -1
        return _AnnotationsNone(), i + 4
    if c | 0x20 == 0x72:
        if not is_word(o, i + 1, b"ead-only"):
            return None, -1
        i += 9
        no_private: object = False
        if o[i] == 0x20:
            if not is_word(o, i + 1, b"noprivate"):
                return None, -1
            i += 10
            no_private = True
        return _AnnotationsReadOnly(no_private), i
    if 0x31 <= c <= 0x39:
        octets, i = read_NZ_NUMBER(o, i)
        if i < 0:
            return None, -1
        no_private_2: object = False
        if o[i] == 0x20:
            if not is_word(o, i + 1, b"noprivate"):
                return None, -1
            i += 10
            no_private_2 = True
        return _Annotations(octets, no_private_2), i
    return None, -1


# url_resp_text: URL_RESP_TEXT
def read_url_resp_text(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_URL_RESP_TEXT(o, i)
    if i < 0:
        return None, -1
    return value, i


# objectid_kvpair: OBJECTID_KEY SP OBJECTID
def read_objectid_kvpair(o: bytes, i: i64) -> tuple[object, object, i64]:
    value, i = read_OBJECTID_KEY(o, i)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20:
        return None, None, -1
    value_2, i = read_OBJECTID(o, i + 1)
    if i < 0:
        return None, None, -1
    return value, value_2, i


# message_limit: NZ_NUMBER
def read_message_limit(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


# uniqueid: NZ_NUMBER
def read_uniqueid(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


# in_progress_details: "(" inprogress_tag SP inprogress_state ")" -> in_progress_details
def read_in_progress_details(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    tag, i = read_inprogress_tag(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    progress, goal, i = read_inprogress_state(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_IN_PROGRESS_DETAILS, [tag, progress, goal]):
        return None, -1
    return _InProgressDetails(tag, progress, goal), i + 1


# filter_name: FILTER_NAME
def read_filter_name(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_FILTER_NAME(o, i)
    if i < 0:
        return None, -1
    return value, i


# url_mechanism: MECHANISM ["=" (MECHANISM_DATA | absent)] -> url_mechanism
def read_url_mechanism(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_MECHANISM(o, i)
    if i < 0:
        return None, -1
    data: object = _UNSET
    if o[i] == 0x3D:
        i += 1
        value, i = _read_url_mechanism_1(o, i)
        if i < 0:
            return None, -1
        data = value
    return _UrlMechanism(name, data), i


# append_uid: UID_SET
def read_append_uid(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_UID_SET(o, i)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_APPEND_UID, [value]):
        return None, -1
    return value, i


# code_mailbox: ATOM | string
def read_code_mailbox(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_43[o[i]] != 0:
        j = scan_ATOM(o, i)
        value = o[i:j]
        return of_kind(_Mailbox, value), j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return of_kind(_Mailbox, value), j
            return None, -1
        value = quoted(o, i, j, (OCTETS_43,))
        return of_kind(_Mailbox, value), j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_43,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return of_kind(_Mailbox, value), j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return of_kind(_Mailbox, value), j
    return None, -1


# flag_perm: flag | FLAG_PERM
def read_flag_perm(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_36[o[i]] == 0:
        return None, -1
    if OCTETS_86[o[i + 1]] != 0:
        flag, i = read_flag(o, i)
        if i < 0:
            return None, -1
        return flag, i
    if o[i + 1] == 0x2A:
        value, i = read_FLAG_PERM(o, i)
        if i < 0:
            return None, -1
        return value, i
    return None, -1


# iauth: ";AUTH=" ENC_AUTH_TYPE
def read_iauth(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b";auth="):
        return None, -1
    value, i = read_ENC_AUTH_TYPE(o, i + 6)
    if i < 0:
        return None, -1
    return value, i


# iua_verifier: ":" MECHANISM ":" ENC_URLAUTH
def read_iua_verifier(o: bytes, i: i64) -> tuple[object, object, i64]:
    if o[i] != 0x3A:
        return None, None, -1
    value, i = read_MECHANISM(o, i + 1)
    if i < 0:
        return None, None, -1
    if o[i] != 0x3A:
        return None, None, -1
    value_2, i = read_ENC_URLAUTH(o, i + 1)
    if i < 0:
        return None, None, -1
    return value, value_2, i


# filter_mailboxes: filter_mailboxes_selected | filter_mailboxes_other
def read_filter_mailboxes(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_61[o[i]] == 0 or OCTETS_87[o[i + 1]] == 0:
        return None, -1
    if o[i + 2] | 0x20 == 0x6C:
        filter_mailboxes_selected, i = read_filter_mailboxes_selected(o, i)
        if i < 0:
            return None, -1
        return filter_mailboxes_selected, i
    if OCTETS_88[o[i + 2]] != 0:
        filter_mailboxes_other, i = read_filter_mailboxes_other(o, i)
        if i < 0:
            return None, -1
        return filter_mailboxes_other, i
    return None, -1


# scope_option: unknown_scope_option
def read_scope_option(o: bytes, i: i64) -> tuple[object, i64]:
    unknown_scope_option, i = read_unknown_scope_option(o, i)
    if i < 0:
        return None, -1
    return unknown_scope_option, i


# modifier_partial: "PARTIAL" SP partial_range -> return_partial
def read_modifier_partial(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"partial "):
        return None, -1
    range, i = read_partial_range(o, i + 8)
    if i < 0:
        return None, -1
    return _ReturnPartial(range), i


def _read_search_return_opt_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"relevancy"):
        return -1
    return i + 9


# modifier_context: "CONTEXT" -> return_context
def read_modifier_context(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"context"):
        return None, -1
    return _ReturnContext(), i + 7


# modifier_update: "UPDATE" -> return_update
# %extend modifier_update: update_fetch
def read_modifier_update(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"update") or (o[i + 6] != 0x20 and o[i + 6] != 0x29):
        return None, -1
    if o[i + 7] == 0x28:
        update_fetch, i = read_update_fetch(o, i)
        if i < 0:
            return None, -1
        return update_fetch, i
    if OCTETS_63[o[i + 7]] != 0:
        return _ReturnUpdate(), i + 6
    return None, -1


def _read_search_return_opt_2(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"save"):
        return -1
    return i + 4


def _read_search_return_opt_3(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x6D or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6E:
        return -1
    return i + 3


def _read_search_return_opt_4(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x6D or o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x78:
        return -1
    return i + 3


def _read_search_return_opt_5(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x61 or o[i + 1] | 0x20 != 0x6C or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


def _read_search_return_opt_6(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"count"):
        return -1
    return i + 5


# unknown_search_return_opt.-1: SEARCH_RETURN_OPT_NAME [SP search_mod_params] -> unknown_search_return_opt
def read_unknown_search_return_opt(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_SEARCH_RETURN_OPT_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    value_2, j = _read_unknown_search_return_opt_1(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
        i = j
        value = value_2
    return _UnknownSearchReturnOpt(name, value), i


# date: DATE_TEXT | QUOTED_DATE_TEXT
def read_date(o: bytes, i: i64) -> tuple[object, i64]:
    if 0x30 <= o[i] <= 0x39:
        j = scan_DATE_TEXT(o, i)
        if j < 0:
            return None, -1
        value = o[i:j]
        return of_kind(_Date, value), j
    if o[i] == 0x22:
        j = scan_QUOTED_DATE_TEXT(o, i)
        if j < 0:
            return None, -1
        value = quoted(o, i, j, ANY_FORM if scan_DATE_TEXT(o, i + 1) == j - 1 else ())
        return of_kind(_Date, value), j
    return None, -1


# search_modsequence: "MODSEQ" [search_modseq_ext] SP mod_sequence_valzer -> search_mod_seq
def read_search_modsequence(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"modseq"):
        return None, -1
    i += 6
    entry_name: object = None
    entry_type: object = None
    if o[i] == 0x20 and o[i + 1] == 0x22:
        search_modseq_ext, search_modseq_ext_2, i = read_search_modseq_ext(o, i)
        if i < 0:
            return None, -1
        entry_name = search_modseq_ext
        entry_type = search_modseq_ext_2
    if o[i] != 0x20:
        return None, -1
    modseq, i = read_mod_sequence_valzer(o, i + 1)
    if i < 0:
        return None, -1
    return _SearchModSeq(entry_name, entry_type, modseq), i


# entry_match: list_mailbox
def read_entry_match(o: bytes, i: i64) -> tuple[object, i64]:
    list_mailbox, i = read_list_mailbox(o, i)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ENTRY_MATCH, [list_mailbox]):
        return None, -1
    return list_mailbox, i


# gm_label: GM_LABEL_CHARS | string
def read_gm_label(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_89[o[i]] != 0:
        j = scan_GM_LABEL_CHARS(o, i)
        value = o[i:j]
        return of_kind(_GmLabel, value), j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return of_kind(_GmLabel, value), j
            return None, -1
        value = quoted(o, i, j, (OCTETS_89,))
        return of_kind(_GmLabel, value), j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_89,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return of_kind(_GmLabel, value), j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return of_kind(_GmLabel, value), j
    return None, -1


# header_fld_name: astring
def read_header_fld_name(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


def _read_select_param_1(o: bytes, i: i64) -> tuple[object, object, object, object, i64]:
    if not is_word(o, i, b"qresync ("):
        return None, None, None, None, -1
    uidvalidity, i = read_uidvalidity(o, i + 9)
    if i < 0:
        return None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, -1
    mod_sequence_value, i = read_mod_sequence_value(o, i + 1)
    if i < 0:
        return None, None, None, None, -1
    value: object = None
    if o[i] == 0x20 and 0x31 <= o[i + 1] <= 0x39:
        known_uids, i = read_known_uids(o, i + 1)
        if i < 0:
            return None, None, None, None, -1
        value = known_uids
    value_2: object = None
    if o[i] == 0x20:
        seq_match_data, i = read_seq_match_data(o, i + 1)
        if i < 0:
            return None, None, None, None, -1
        value_2 = seq_match_data
    if o[i] != 0x29:
        return None, None, None, None, -1
    return uidvalidity, mod_sequence_value, value, value_2, i + 1


# condstore_param: "CONDSTORE" -> condstore
def read_condstore_param(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"condstore"):
        return None, -1
    return _Condstore(), i + 9


# utf8_select_param: "UTF8" -> select_utf8
def read_utf8_select_param(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"utf8"):
        return None, -1
    return _SelectUtf8(), i + 4


def _read_select_param_2(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"annotate"):
        return -1
    return i + 8


def _read_select_param_3(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"objectid"):
        return None, -1
    i += 8
    value: object = ()
    if o[i] == 0x20 and o[i + 1] == 0x28:
        value_list: list[object] = []
        objectid_kvpair, objectid_kvpair_2, i = read_objectid_kvpair(o, i + 2)
        if i < 0:
            return None, -1
        value_list.append((objectid_kvpair, objectid_kvpair_2))
        while o[i] == 0x20:
            objectid_kvpair_3, objectid_kvpair_4, i = read_objectid_kvpair(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append((objectid_kvpair_3, objectid_kvpair_4))
        value_2 = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        i += 1
        value = value_2
    return value, i


# unknown_select_param.-1: SELECT_PARAM_NAME [SP select_param_value] -> unknown_select_param
def read_unknown_select_param(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_SELECT_PARAM_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    value_2, j = _read_unknown_select_param_1(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
        i = j
        value = value_2
    return _UnknownSelectParam(name, value), i


# status_indicator: SP "STATUS"
def read_status_indicator(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b" status"):
        return -1
    return i + 7


# event_groups: event_group (SP event_group)*
def read_event_groups(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    event_group, i = read_event_group(o, i)
    if i < 0:
        return None, -1
    value_list.append(event_group)
    while o[i] == 0x20:
        event_group_2, i = read_event_group(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(event_group_2)
    value = tuple(value_list)
    if refuses(_REFUSALS_EVENT_GROUPS, [value]):
        return None, -1
    return value, i


# maxsize_opt: "MAXSIZE" SP NUMBER -> max_size
def read_maxsize_opt(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"maxsize "):
        return None, -1
    octets, i = read_NUMBER(o, i + 8)
    if i < 0:
        return None, -1
    return _MaxSize(octets), i


# scope_opt: "DEPTH" SP DEPTH -> depth
def read_scope_opt(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"depth "):
        return None, -1
    depth, i = read_DEPTH(o, i + 6)
    if i < 0:
        return None, -1
    return _Depth(depth), i


# unknown_getmetadata_option.-1: GETMETADATA_OPTION_NAME [SP tagged_ext_val] -> unknown_get_metadata_option
def read_unknown_getmetadata_option(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_GETMETADATA_OPTION_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    value_2, j = _read_unknown_getmetadata_option_1(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
        i = j
        value = value_2
    return _UnknownGetMetadataOption(name, value), i


# resource_limit: NUMBER64
def read_resource_limit(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_NUMBER64(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_create_param_1(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"use ("):
        return None, -1
    value_list: list[object] = []
    i += 5
    if o[i] == 0x5C:
        use_attr, i = read_use_attr(o, i)
        if i < 0:
            return None, -1
        value_list.append(use_attr)
        while o[i] == 0x20:
            use_attr_2, i = read_use_attr(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(use_attr_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# unknown_create_param.-1: CREATE_PARAM_NAME [SP create_param_value] -> unknown_create_param
def read_unknown_create_param(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_CREATE_PARAM_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    value_2, j = _read_unknown_create_param_1(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
        i = j
        value = value_2
    return _UnknownCreateParam(name, value), i


# unknown_rename_param.-1: RENAME_PARAM_NAME [SP rename_param_value] -> unknown_rename_param
def read_unknown_rename_param(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_RENAME_PARAM_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    value_2, j = _read_unknown_rename_param_1(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
        i = j
        value = value_2
    return _UnknownRenameParam(name, value), i


# list_select_base_opt: "SUBSCRIBED" -> list_select_subscribed
#     | unknown_list_select_opt
# %extend list_select_base_opt: "UTF8ONLY" -> list_select_utf8_only
def read_list_select_base_opt(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x75:
        j = _read_list_select_base_opt_1(o, i)
        if j >= 0 and OCTETS_90[o[j]] != 0 and OCTETS_86[o[j + 1]] != 0:
            return _ListSelectUtf8Only(), j
    if o[i] | 0x20 == 0x73:
        j = _read_list_select_base_opt_2(o, i)
        if j >= 0 and OCTETS_90[o[j]] != 0 and OCTETS_86[o[j + 1]] != 0:
            return _ListSelectSubscribed(), j
    unknown_list_select_opt, i = read_unknown_list_select_opt(o, i)
    if i < 0:
        return None, -1
    return unknown_list_select_opt, i


# list_select_independent_opt: "REMOTE" -> list_select_remote
# %extend list_select_independent_opt: "UTF8" -> list_select_utf8
# %extend list_select_independent_opt: "SPECIAL-USE" -> list_select_special_use
def read_list_select_independent_opt(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x73:
        if not is_word(o, i + 1, b"pecial-use"):
            return None, -1
        return _ListSelectSpecialUse(), i + 11
    if c | 0x20 == 0x75:
        if o[i + 1] | 0x20 != 0x74 or o[i + 2] | 0x20 != 0x66 or o[i + 3] != 0x38:
            return None, -1
        return _ListSelectUtf8(), i + 4
    if c | 0x20 == 0x72:
        if not is_word(o, i + 1, b"emote"):
            return None, -1
        return _ListSelectRemote(), i + 6
    return None, -1


# list_select_mod_opt: "RECURSIVEMATCH" -> list_select_recursive_match
def read_list_select_mod_opt(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"recursivematch"):
        return None, -1
    return _ListSelectRecursiveMatch(), i + 14


def _read_patterns_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x29:
        return -1
    return i + 1


def _read_return_option_1(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"metadata ("):
        return None, -1
    value_list: list[object] = []
    entry, i = read_entry(o, i + 10)
    if i < 0:
        return None, -1
    value_list.append(entry)
    while o[i] == 0x20:
        entry_2, i = read_entry(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(entry_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


def _read_return_option_2(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"myrights"):
        return -1
    return i + 8


def _read_return_option_3(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"special-use"):
        return -1
    return i + 11


# status_option: "STATUS" SP "(" status_att (SP status_att)* ")" -> list_return_status
def read_status_option(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"status ("):
        return None, -1
    items_list: list[object] = []
    status_att, i = read_status_att(o, i + 8)
    if i < 0:
        return None, -1
    items_list.append(status_att)
    while o[i] == 0x20:
        status_att_2, i = read_status_att(o, i + 1)
        if i < 0:
            return None, -1
        items_list.append(status_att_2)
    items = tuple(items_list)
    if o[i] != 0x29:
        return None, -1
    return _ListReturnStatus(items), i + 1


def _read_return_option_4(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"utf8"):
        return -1
    return i + 4


def _read_return_option_5(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"subscribed"):
        return -1
    return i + 10


def _read_return_option_6(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"children"):
        return -1
    return i + 8


# unknown_return_option.-1: RETURN_OPTION_NAME [SP option_value] -> unknown_list_return_opt
def read_unknown_return_option(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_RETURN_OPTION_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = ()
    if o[i] == 0x20 and o[i + 1] == 0x28:
        option_value, i = read_option_value(o, i + 1)
        if i < 0:
            return None, -1
        value = option_value
    return _UnknownListReturnOpt(name, value), i


# unknown_append_ext.-1: APPEND_EXT_NAME SP append_ext_value -> unknown_append_ext
def read_unknown_append_ext(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_APPEND_EXT_NAME(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    value, i = read_append_ext_value(o, i + 1)
    if i < 0:
        return None, -1
    return _UnknownAppendExt(name, value), i


def _read_sort_criterion_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"reverse "):
        return -1
    return i + 8


def _read_sort_criterion_2(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"annotation "):
        return None, None, -1
    ann_entry, i = read_ann_entry(o, i + 11)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20:
        return None, None, -1
    value, i = read_ATT_SORT(o, i + 1)
    if i < 0:
        return None, None, -1
    return ann_entry, value, i


# sort_key: SORT_KEY | unknown_sort_key
def read_sort_key(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_91[o[i]] != 0:
        value, j = read_SORT_KEY(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
            return value, j
    unknown_sort_key, i = read_unknown_sort_key(o, i)
    if i < 0:
        return None, -1
    return unknown_sort_key, i


def _read_store_modifier_1(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"unchangedsince "):
        return None, -1
    mod_sequence_valzer, i = read_mod_sequence_valzer(o, i + 15)
    if i < 0:
        return None, -1
    return mod_sequence_valzer, i


# unknown_store_modifier.-1: STORE_MODIFIER_NAME [SP store_modif_params] -> unknown_store_modifier
def read_unknown_store_modifier(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_STORE_MODIFIER_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    value_2, j = _read_unknown_store_modifier_1(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_63[o[j + 1]] != 0:
        i = j
        value = value_2
    return _UnknownStoreModifier(name, value), i


# entry_att: ann_entry SP "(" att_value (SP att_value)* ")" -> entry_att
def read_entry_att(o: bytes, i: i64) -> tuple[object, i64]:
    entry, i = read_ann_entry(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    values_list: list[object] = []
    att_value, att_value_2, i = read_att_value(o, i + 2)
    if i < 0:
        return None, -1
    values_list.append((att_value, att_value_2))
    while o[i] == 0x20:
        att_value_3, att_value_4, i = read_att_value(o, i + 1)
        if i < 0:
            return None, -1
        values_list.append((att_value_3, att_value_4))
    values = tuple(values_list)
    if o[i] != 0x29:
        return None, -1
    return _EntryAtt(entry, values), i + 1


# transcoding_param: transcoding_param_name SP transcoding_param_value
def read_transcoding_param(o: bytes, i: i64) -> tuple[object, object, i64]:
    transcoding_param_name, i = read_transcoding_param_name(o, i)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20:
        return None, None, -1
    transcoding_param_value, i = read_transcoding_param_value(o, i + 1)
    if i < 0:
        return None, None, -1
    return transcoding_param_name, transcoding_param_value, i


# section_convert: section_binary
def read_section_convert(o: bytes, i: i64) -> tuple[object, i64]:
    section_binary, i = read_section_binary(o, i)
    if i < 0:
        return None, -1
    return section_binary, i


def _read_convert_att_1(o: bytes, i: i64) -> tuple[object, i64]:
    value: object = ()
    if 0x31 <= o[i] <= 0x39:
        section_part, i = read_section_part(o, i)
        if i < 0:
            return None, -1
        if o[i] != 0x2E:
            return None, -1
        i += 1
        value = section_part
    if not is_word(o, i, b"header]"):
        return None, -1
    return value, i + 7


# section_part: NZ_NUMBER ("." NZ_NUMBER)*
def read_section_part(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    value_list.append(value)
    while o[i] == 0x2E and 0x31 <= o[i + 1] <= 0x39:
        value_2, i = read_NZ_NUMBER(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(value_2)
    value_3 = tuple(value_list)
    return value_3, i


# partial: "<" NUMBER64 "." NZ_NUMBER64 ">" -> partial
def read_partial(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x3C:
        return None, -1
    origin, i = read_NUMBER64(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x2E:
        return None, -1
    count, i = read_NZ_NUMBER64(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x3E:
        return None, -1
    return _Partial(origin, count), i + 1


# utf8_literal: "UTF8" SP "(" literal8 ")" -> utf8_literal
def read_utf8_literal(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"utf8 ("):
        return None, -1
    literal_2, i = read_literal8(o, i + 6)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return _Utf8Literal(literal_2), i + 1


# cat_part: text_literal | url
# %extend cat_part: utf8_literal
def read_cat_part(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x74:
            utf8_literal, i = read_utf8_literal(o, i)
            if i < 0:
                return None, -1
            return utf8_literal, i
        if o[i + 1] | 0x20 == 0x72:
            url, i = read_url(o, i)
            if i < 0:
                return None, -1
            return url, i
        return None, -1
    if o[i] | 0x20 == 0x74:
        text_literal, i = read_text_literal(o, i)
        if i < 0:
            return None, -1
        return text_literal, i
    return None, -1


# append_literal: literal | APPEND_LITERAL8
def read_append_literal(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, ())
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x7E:
        j = scan_APPEND_LITERAL8(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, (OCTETS_92,))
        if j < 0:
            return None, -1
        return value, j
    return None, -1


# uid_fetch_modifier: fetch_modifier | rexpunges_fetch_mod
def read_uid_fetch_modifier(o: bytes, i: i64) -> tuple[object, i64]:
    value, j = read_fetch_modifier(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
        return value, j
    rexpunges_fetch_mod, i = read_rexpunges_fetch_mod(o, i)
    if i < 0:
        return None, -1
    return rexpunges_fetch_mod, i


def _read_fetch_att_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"emailid"):
        return -1
    return i + 7


def _read_fetch_att_2(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"threadid"):
        return -1
    return i + 8


# fetch_mod_sequence: "MODSEQ" -> fetch_mod_seq
def read_fetch_mod_sequence(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"modseq"):
        return None, -1
    return _FetchModSeq(), i + 6


def _read_fetch_att_3(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"annotation ("):
        return None, None, -1
    ann_entries, i = read_ann_entries(o, i + 12)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20:
        return None, None, -1
    attribs, i = read_attribs(o, i + 1)
    if i < 0:
        return None, None, -1
    if o[i] != 0x29:
        return None, None, -1
    return ann_entries, attribs, i + 1


def _read_fetch_att_4(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"objectid"):
        return -1
    return i + 8


def _read_fetch_att_5(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"preview"):
        return None, -1
    i += 7
    value: object = ()
    value_2, j = _read_fetch_att_5a(o, i)
    if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_76[o[j + 1]] != 0:
        i = j
        value = value_2
    return value, i


def _read_fetch_att_6(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"savedate"):
        return -1
    return i + 8


def _read_fetch_att_7(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"binary"):
        return None, None, -1
    section_binary, i = read_section_binary(o, i + 6)
    if i < 0:
        return None, None, -1
    value: object = None
    if o[i] == 0x3C:
        partial, i = read_partial(o, i)
        if i < 0:
            return None, None, -1
        value = partial
    return section_binary, value, i


def _read_fetch_att_8(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"binary.peek"):
        return None, None, -1
    section_binary, i = read_section_binary(o, i + 11)
    if i < 0:
        return None, None, -1
    value: object = None
    if o[i] == 0x3C:
        partial, i = read_partial(o, i)
        if i < 0:
            return None, None, -1
        value = partial
    return section_binary, value, i


def _read_fetch_att_9(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"binary.size"):
        return None, -1
    section_binary, i = read_section_binary(o, i + 11)
    if i < 0:
        return None, -1
    return section_binary, i


def _read_fetch_att_10(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"x-gm-labels"):
        return -1
    return i + 11


def _read_fetch_att_11(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"x-gm-thrid"):
        return -1
    return i + 10


def _read_fetch_att_12(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"x-gm-msgid"):
        return -1
    return i + 10


def _read_fetch_att_13(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"rfc822"):
        return -1
    return i + 6


def _read_fetch_att_14(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"rfc822.header"):
        return -1
    return i + 13


def _read_fetch_att_15(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"rfc822.text"):
        return -1
    return i + 11


def _read_fetch_att_16(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"envelope"):
        return -1
    return i + 8


def _read_fetch_att_17(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"flags"):
        return -1
    return i + 5


def _read_fetch_att_18(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"internaldate"):
        return -1
    return i + 12


def _read_fetch_att_19(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"rfc822.size"):
        return -1
    return i + 11


def _read_fetch_att_20(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"body"):
        return -1
    return i + 4


def _read_fetch_att_21(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"bodystructure"):
        return -1
    return i + 13


def _read_fetch_att_22(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
        return -1
    return i + 3


def _read_fetch_att_23(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"body"):
        return None, None, -1
    section, i = read_section(o, i + 4)
    if i < 0:
        return None, None, -1
    value: object = None
    if o[i] == 0x3C:
        partial, i = read_partial(o, i)
        if i < 0:
            return None, None, -1
        value = partial
    return section, value, i


def _read_fetch_att_24(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"body.peek"):
        return None, None, -1
    section, i = read_section(o, i + 9)
    if i < 0:
        return None, None, -1
    value: object = None
    if o[i] == 0x3C:
        partial, i = read_partial(o, i)
        if i < 0:
            return None, None, -1
        value = partial
    return section, value, i


# unknown_fetch_att.-1: UNKNOWN_FETCH_ATT_NAME -> unknown_fetch_att
def read_unknown_fetch_att(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_UNKNOWN_FETCH_ATT_NAME(o, i)
    if i < 0:
        return None, -1
    return _UnknownFetchAtt(name), i


def _read_fetch_modifier_1(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"partial "):
        return None, -1
    partial_range, i = read_partial_range(o, i + 8)
    if i < 0:
        return None, -1
    return partial_range, i


# chgsince_fetch_mod: "CHANGEDSINCE" SP mod_sequence_value -> changed_since
def read_chgsince_fetch_mod(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"changedsince "):
        return None, -1
    modseq, i = read_mod_sequence_value(o, i + 13)
    if i < 0:
        return None, -1
    return _ChangedSince(modseq), i


# unknown_fetch_modifier.-1: FETCH_MODIFIER_NAME [SP fetch_modif_params] -> unknown_fetch_modifier
def read_unknown_fetch_modifier(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_FETCH_MODIFIER_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    value_2, j = _read_unknown_fetch_modifier_1(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_55[o[j + 1]] != 0:
        i = j
        value = value_2
    if refuses(_REFUSALS_UNKNOWN_FETCH_MODIFIER, [name, value]):
        return None, -1
    return _UnknownFetchModifier(name, value), i


def _skip_unknown_text_1a(o: bytes, i: i64) -> i64:
    j = scan_UNKNOWN_TEXT(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unknown_text_1b(o: bytes, i: i64) -> i64:
    j = scan_LITERAL(o, i)
    if j < 0:
        return -1
    j = literal_end(o, i, j)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unknown_text_2a(o: bytes, i: i64) -> i64:
    j = scan_UNKNOWN_TEXT(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unknown_text_2b(o: bytes, i: i64) -> i64:
    j = scan_LITERAL(o, i)
    if j < 0:
        return -1
    j = literal_end(o, i, j)
    if j < 0:
        return -1
    i = j
    return i


# url_meta_bodystruct: "BODYPARTSTRUCTURE" SP body -> url_meta_bodystruct
def read_url_meta_bodystruct(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"bodypartstructure "):
        return None, -1
    body, i = read_body(o, i + 18, 0)
    if i < 0:
        return None, -1
    return _UrlMetaBodystruct(body), i


# url_meta_body: "BODY" SP nstring -> url_meta_body
def read_url_meta_body(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"body "):
        return None, -1
    data, i = read_nstring(o, i + 5)
    if i < 0:
        return None, -1
    return _UrlMetaBody(data), i


# url_meta_binary: "BINARY" SP (binary_string | NIL) -> url_meta_binary
def read_url_meta_binary(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"binary "):
        return None, -1
    i += 7
    data, i = _read_url_meta_binary_1(o, i)
    if i < 0:
        return None, -1
    return _UrlMetaBinary(data), i


# value_string: string | literal8
def read_value_string(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, ())
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, (OCTETS_34,))
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x7E:
        j = scan_LITERAL8(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_34,
                OCTETS_92,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# resource_usage: NUMBER64
def read_resource_usage(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_NUMBER64(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_3a(o: bytes, i: i64) -> tuple[object, i64]:
    if 0x30 <= o[i] <= 0x39:
        value, i = read_NUMBER(o, i)
        if i < 0:
            return None, -1
        return value, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# mod_sequence_valzer: MOD_SEQUENCE_VALZER
def read_mod_sequence_valzer(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_MOD_SEQUENCE_VALZER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_unknown_status_att_val_1(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_93[o[i]] != 0:
        tagged_ext_val, i = read_tagged_ext_val(o, i)
        if i < 0:
            return None, -1
        return tagged_ext_val, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# one_correlator: "TAG" SP tag_string -> correlator_tag
#     | "MAILBOX" SP mailbox -> correlator_mailbox
#     | "UIDVALIDITY" SP NZ_NUMBER -> correlator_uid_validity
def read_one_correlator(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x74:
        if o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x67 or o[i + 3] != 0x20:
            return None, -1
        tag, i = read_tag_string(o, i + 4)
        if i < 0:
            return None, -1
        return _CorrelatorTag(tag), i
    if c | 0x20 == 0x6D:
        if not is_word(o, i + 1, b"ailbox "):
            return None, -1
        mailbox, i = read_mailbox(o, i + 8)
        if i < 0:
            return None, -1
        return _CorrelatorMailbox(mailbox), i
    if c | 0x20 == 0x75:
        if not is_word(o, i + 1, b"idvalidity "):
            return None, -1
        uidvalidity, i = read_NZ_NUMBER(o, i + 12)
        if i < 0:
            return None, -1
        return _CorrelatorUidValidity(uidvalidity), i
    return None, -1


# partial_range: partial_range_first | partial_range_last
def read_partial_range(o: bytes, i: i64) -> tuple[object, i64]:
    if 0x31 <= o[i] <= 0x39:
        partial_range_first, i = read_partial_range_first(o, i)
        if i < 0:
            return None, -1
        return partial_range_first, i
    if o[i] == 0x2D:
        partial_range_last, i = read_partial_range_last(o, i)
        if i < 0:
            return None, -1
        return partial_range_last, i
    return None, -1


# partial_results: RESPONSE_SET | NIL
def read_partial_results(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_94[o[i]] != 0:
        value, i = read_RESPONSE_SET(o, i)
        if i < 0:
            return None, -1
        return value, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# score_list: "(" [SCORE (SP SCORE)*] ")"
def read_score_list(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    i += 1
    if 0x30 <= o[i] <= 0x39:
        value, i = read_SCORE(o, i)
        if i < 0:
            return None, -1
        value_list.append(value)
        while o[i] == 0x20:
            value_2, i = read_SCORE(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(value_2)
    value_3 = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value_3, i + 1


# context_position: NUMBER
def read_context_position(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


# search_return_value: tagged_ext_val
def read_search_return_value(o: bytes, i: i64) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# mbx_list_flag_extension.-1: MBX_LIST_FLAG_NAME
def read_mbx_list_flag_extension(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_MBX_LIST_FLAG_NAME(o, i)
    if i < 0:
        return None, -1
    return value, i


# oldname_extended_item: "OLDNAME" SP "(" mailbox ")" -> old_name
#     | "\"OLDNAME\"" SP "(" mailbox ")" -> old_name_quoted
def read_oldname_extended_item(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6F:
        if not is_word(o, i + 1, b"ldname ("):
            return None, -1
        mailbox, i = read_mailbox(o, i + 9)
        if i < 0:
            return None, -1
        if o[i] != 0x29:
            return None, -1
        return _OldName(mailbox), i + 1
    if o[i] == 0x22:
        if not is_word(o, i + 1, b'oldname" ('):
            return None, -1
        mailbox_2, i = read_mailbox(o, i + 11)
        if i < 0:
            return None, -1
        if o[i] != 0x29:
            return None, -1
        return _OldNameQuoted(mailbox_2), i + 1
    return None, -1


# childinfo_extended_item: "\"CHILDINFO\"" SP "(" list_select_base_opt_quoted (SP list_select_base_opt_quoted)* ")" -> child_info
#     | "CHILDINFO" SP "(" list_select_base_opt_quoted (SP list_select_base_opt_quoted)* ")" -> child_info_bare
def read_childinfo_extended_item(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        if not is_word(o, i + 1, b'childinfo" ('):
            return None, -1
        options_list: list[object] = []
        list_select_base_opt_quoted, i = read_list_select_base_opt_quoted(o, i + 13)
        if i < 0:
            return None, -1
        options_list.append(list_select_base_opt_quoted)
        while o[i] == 0x20:
            list_select_base_opt_quoted_2, i = read_list_select_base_opt_quoted(o, i + 1)
            if i < 0:
                return None, -1
            options_list.append(list_select_base_opt_quoted_2)
        options = tuple(options_list)
        if o[i] != 0x29:
            return None, -1
        return _ChildInfo(options), i + 1
    if o[i] | 0x20 == 0x63:
        if not is_word(o, i + 1, b"hildinfo ("):
            return None, -1
        options_list_2: list[object] = []
        list_select_base_opt_quoted_3, i = read_list_select_base_opt_quoted(o, i + 11)
        if i < 0:
            return None, -1
        options_list_2.append(list_select_base_opt_quoted_3)
        while o[i] == 0x20:
            list_select_base_opt_quoted_4, i = read_list_select_base_opt_quoted(o, i + 1)
            if i < 0:
                return None, -1
            options_list_2.append(list_select_base_opt_quoted_4)
        options_2 = tuple(options_list_2)
        if o[i] != 0x29:
            return None, -1
        return _ChildInfoBare(options_2), i + 1
    return None, -1


# unknown_mbox_list_extended_item.-1: mbox_list_extended_item_tag SP tagged_ext_val -> unknown_mbox_list_extended_item
def read_unknown_mbox_list_extended_item(o: bytes, i: i64) -> tuple[object, i64]:
    tag, i = read_mbox_list_extended_item_tag(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    value, i = read_tagged_ext_val(o, i + 1)
    if i < 0:
        return None, -1
    return _UnknownMboxListExtendedItem(tag, value), i


def _read_namespace_descr_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_DELIMITER(o, i)
        if j < 0:
            return None, -1
        value = quoted(o, i, j, ())
        i = j
        return value, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# namespace_response_extension: SP string SP "(" string (SP string)* ")" -> namespace_extension
def read_namespace_response_extension(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    name, i = read_string(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    values_list: list[object] = []
    string, i = read_string(o, i + 2)
    if i < 0:
        return None, -1
    values_list.append(string)
    while o[i] == 0x20:
        string_2, i = read_string(o, i + 1)
        if i < 0:
            return None, -1
        values_list.append(string_2)
    values = tuple(values_list)
    if o[i] != 0x29:
        return None, -1
    return _NamespaceExtension(name, values), i + 1


# msg_att_dynamic: "FLAGS" SP "(" [flag_fetch (SP flag_fetch)*] ")" -> flags
# %extend msg_att_dynamic: "X-GM-LABELS" SP gm_labels -> gm_labels
# %extend msg_att_dynamic: "PREVIEW" SP nstring -> preview
# %extend msg_att_dynamic: "ANNOTATION" SP "(" entry_att (SP entry_att)* ")" -> annotation
#     | "ANNOTATION" SP "(" ann_entry (SP ann_entry)* ")" -> annotation_changed
# %extend msg_att_dynamic: fetch_mod_resp
def read_msg_att_dynamic(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6D:
        fetch_mod_resp, i = read_fetch_mod_resp(o, i)
        if i < 0:
            return None, -1
        return fetch_mod_resp, i
    if c | 0x20 == 0x61:
        if not is_word(o, i + 1, b"nnotation ("):
            return None, -1
        i += 12
        entries, j = _read_msg_att_dynamic_1(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_83[o[j + 1]] != 0:
            return _Annotation(entries), j
        entries_list: list[object] = []
        ann_entry, i = read_ann_entry(o, i)
        if i < 0:
            return None, -1
        entries_list.append(ann_entry)
        while o[i] == 0x20:
            ann_entry_2, i = read_ann_entry(o, i + 1)
            if i < 0:
                return None, -1
            entries_list.append(ann_entry_2)
        entries_2 = tuple(entries_list)
        if o[i] != 0x29:
            return None, -1
        return _AnnotationChanged(entries_2), i + 1
    if c | 0x20 == 0x70:
        if not is_word(o, i + 1, b"review "):
            return None, -1
        text, i = read_nstring(o, i + 8)
        if i < 0:
            return None, -1
        return _Preview(text), i
    if c | 0x20 == 0x78:
        if not is_word(o, i + 1, b"-gm-labels "):
            return None, -1
        labels, i = read_gm_labels(o, i + 12)
        if i < 0:
            return None, -1
        return _GmLabels(labels), i
    if c | 0x20 == 0x66:
        if not is_word(o, i + 1, b"lags ("):
            return None, -1
        flags_list: list[object] = []
        i += 7
        if OCTETS_36[o[i]] != 0:
            flag_fetch, i = read_flag_fetch(o, i)
            if i < 0:
                return None, -1
            flags_list.append(flag_fetch)
            while o[i] == 0x20:
                flag_fetch_2, i = read_flag_fetch(o, i + 1)
                if i < 0:
                    return None, -1
                flags_list.append(flag_fetch_2)
        flags = tuple(flags_list)
        if o[i] != 0x29:
            return None, -1
        return _Flags(flags), i + 1
    return None, -1


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
def read_msg_att_static(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x72:
        if not is_word(o, i + 1, b"fc822"):
            return None, -1
        if o[i + 6] == 0x2E:
            c = o[i + 7]
            if c | 0x20 == 0x73:
                if not is_word(o, i + 8, b"ize "):
                    return None, -1
                size, i = read_NUMBER64(o, i + 12)
                if i < 0:
                    return None, -1
                return _Rfc822Size(size), i
            if c | 0x20 == 0x68:
                if not is_word(o, i + 8, b"eader "):
                    return None, -1
                octets, i = read_nstring(o, i + 14)
                if i < 0:
                    return None, -1
                return _Rfc822Header(octets), i
            if c | 0x20 == 0x74:
                if not is_word(o, i + 8, b"ext "):
                    return None, -1
                octets_2, i = read_nstring(o, i + 12)
                if i < 0:
                    return None, -1
                return _Rfc822Text(octets_2), i
            return None, -1
        if o[i + 6] == 0x20:
            octets_3, i = read_nstring(o, i + 7)
            if i < 0:
                return None, -1
            return _Rfc822(octets_3), i
        return None, -1
    if c | 0x20 == 0x65:
        if o[i + 1] | 0x20 == 0x6D:
            fetch_emailid_resp, i = read_fetch_emailid_resp(o, i)
            if i < 0:
                return None, -1
            return fetch_emailid_resp, i
        if o[i + 1] | 0x20 == 0x6E:
            if not is_word(o, i + 2, b"velope "):
                return None, -1
            envelope, i = read_envelope(o, i + 9)
            if i < 0:
                return None, -1
            return envelope, i
        return None, -1
    if c | 0x20 == 0x74:
        fetch_threadid_resp, i = read_fetch_threadid_resp(o, i)
        if i < 0:
            return None, -1
        return fetch_threadid_resp, i
    if c | 0x20 == 0x6F:
        objectid_compound, i = read_objectid_compound(o, i)
        if i < 0:
            return None, -1
        return objectid_compound, i
    if c | 0x20 == 0x73:
        if not is_word(o, i + 1, b"avedate "):
            return None, -1
        i += 9
        date_time, i = _read_msg_att_static_1(o, i)
        if i < 0:
            return None, -1
        return _SaveDate(date_time), i
    if c | 0x20 == 0x62:
        if o[i + 1] | 0x20 == 0x69:
            if not is_word(o, i + 2, b"nary"):
                return None, -1
            if o[i + 6] == 0x5B:
                part, i = read_section_binary(o, i + 6)
                if i < 0:
                    return None, -1
                origin: object = None
                if o[i] == 0x3C:
                    value, i = read_NUMBER(o, i + 1)
                    if i < 0:
                        return None, -1
                    if o[i] != 0x3E:
                        return None, -1
                    i += 1
                    origin = value
                if o[i] != 0x20:
                    return None, -1
                i += 1
                octets_4, i = _read_msg_att_static_2(o, i)
                if i < 0:
                    return None, -1
                return _Binary(part, origin, octets_4), i
            if o[i + 6] == 0x2E:
                if not is_word(o, i + 7, b"size"):
                    return None, -1
                part_2, i = read_section_binary(o, i + 11)
                if i < 0:
                    return None, -1
                if o[i] != 0x20:
                    return None, -1
                size_2, i = read_NUMBER(o, i + 1)
                if i < 0:
                    return None, -1
                return _BinarySize(part_2, size_2), i
            return None, -1
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x64 or o[i + 3] | 0x20 != 0x79:
                return None, -1
            c = o[i + 4]
            if c == 0x20:
                non_extensible_body, i = read_non_extensible_body(o, i)
                if i < 0:
                    return None, -1
                return non_extensible_body, i
            if c | 0x20 == 0x73:
                if not is_word(o, i + 5, b"tructure "):
                    return None, -1
                body, i = read_body(o, i + 14, 0)
                if i < 0:
                    return None, -1
                return _BodyStructure(body), i
            if c == 0x5B:
                section, i = read_section(o, i + 4)
                if i < 0:
                    return None, -1
                origin_2: object = None
                if o[i] == 0x3C:
                    value_2, i = read_NUMBER(o, i + 1)
                    if i < 0:
                        return None, -1
                    if o[i] != 0x3E:
                        return None, -1
                    i += 1
                    origin_2 = value_2
                if o[i] != 0x20:
                    return None, -1
                octets_5, i = read_nstring(o, i + 1)
                if i < 0:
                    return None, -1
                return _BodySection(section, origin_2, octets_5), i
            return None, -1
        return None, -1
    if c | 0x20 == 0x78:
        if not is_word(o, i + 1, b"-gm-"):
            return None, -1
        if o[i + 5] | 0x20 == 0x74:
            if not is_word(o, i + 6, b"hrid "):
                return None, -1
            id, i = read_GM_ID(o, i + 11)
            if i < 0:
                return None, -1
            return _GmThrId(id), i
        if o[i + 5] | 0x20 == 0x6D:
            if not is_word(o, i + 6, b"sgid "):
                return None, -1
            id_2, i = read_GM_ID(o, i + 11)
            if i < 0:
                return None, -1
            return _GmMsgId(id_2), i
        return None, -1
    if c | 0x20 == 0x69:
        if not is_word(o, i + 1, b"nternaldate "):
            return None, -1
        date_time_2, i = read_date_time(o, i + 13)
        if i < 0:
            return None, -1
        return _InternalDate(date_time_2), i
    if c | 0x20 == 0x75:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64 or o[i + 3] != 0x20:
            return None, -1
        uid, i = read_uniqueid(o, i + 4)
        if i < 0:
            return None, -1
        return _UidData(uid), i
    return None, -1


# unknown_msg_att.-1: UNKNOWN_MSG_ATT_NAME SP unknown_value -> unknown_msg_att
def read_unknown_msg_att(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_UNKNOWN_MSG_ATT_NAME(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    value, i = read_unknown_value(o, i + 1, 0)
    if i < 0:
        return None, -1
    return _UnknownMsgAtt(name, value), i


# msg_att_semistat: "BINARY" section_convert ["<" NUMBER ">"] SP (binary_string | NIL | converterror_phrase) -> converted_binary
#     | "BINARY.SIZE" section_convert SP (NUMBER | converterror_phrase) -> converted_binary_size
#     | "BODYPARTSTRUCTURE" section_convert SP (body | converterror_phrase) -> body_part_structure
#     | "BODY[" [section_part "."] "HEADER]" SP (string | NIL | converterror_phrase) -> converted_header
#     | "BODY[" section_part ".MIME]" SP (string | NIL | converterror_phrase) -> converted_mime
#     | "AVAILABLECONVERSIONS" section_convert SP (mimetype_list | converterror_phrase) -> available_conversions
def read_msg_att_semistat(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x62:
        if o[i + 1] | 0x20 == 0x69:
            if not is_word(o, i + 2, b"nary"):
                return None, -1
            if o[i + 6] == 0x5B:
                part, i = read_section_convert(o, i + 6)
                if i < 0:
                    return None, -1
                origin: object = None
                if o[i] == 0x3C:
                    value, i = read_NUMBER(o, i + 1)
                    if i < 0:
                        return None, -1
                    if o[i] != 0x3E:
                        return None, -1
                    i += 1
                    origin = value
                if o[i] != 0x20:
                    return None, -1
                i += 1
                octets, i = _read_msg_att_semistat_1(o, i)
                if i < 0:
                    return None, -1
                return _ConvertedBinary(part, origin, octets), i
            if o[i + 6] == 0x2E:
                if not is_word(o, i + 7, b"size"):
                    return None, -1
                part_2, i = read_section_convert(o, i + 11)
                if i < 0:
                    return None, -1
                if o[i] != 0x20:
                    return None, -1
                i += 1
                size, i = _read_msg_att_semistat_2(o, i)
                if i < 0:
                    return None, -1
                return _ConvertedBinarySize(part_2, size), i
            return None, -1
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x64 or o[i + 3] | 0x20 != 0x79:
                return None, -1
            if o[i + 4] | 0x20 == 0x70:
                if not is_word(o, i + 5, b"artstructure"):
                    return None, -1
                part_3, i = read_section_convert(o, i + 17)
                if i < 0:
                    return None, -1
                if o[i] != 0x20:
                    return None, -1
                i += 1
                body, i = _read_msg_att_semistat_3(o, i)
                if i < 0:
                    return None, -1
                return _BodyPartStructure(part_3, body), i
            if o[i + 4] == 0x5B:
                i += 5
                part_4, octets_2, j = _read_msg_att_semistat_4(o, i)
                if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
                    return _ConvertedHeader(part_4, octets_2), j
                part_5, i = read_section_part(o, i)
                if i < 0:
                    return None, -1
                if not is_word(o, i, b".mime] "):
                    return None, -1
                i += 7
                octets_3, i = _read_msg_att_semistat_5(o, i)
                if i < 0:
                    return None, -1
                return _ConvertedMime(part_5, octets_3), i
            return None, -1
        return None, -1
    if o[i] | 0x20 == 0x61:
        if not is_word(o, i + 1, b"vailableconversions"):
            return None, -1
        part_6, i = read_section_convert(o, i + 20)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        i += 1
        mime_types, i = _read_msg_att_semistat_6(o, i)
        if i < 0:
            return None, -1
        return _AvailableConversions(part_6, mime_types), i
    return None, -1


# msg_att_conv_static: "UID" SP uniqueid -> uid_data
def read_msg_att_conv_static(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"uid "):
        return None, -1
    uid, i = read_uniqueid(o, i + 4)
    if i < 0:
        return None, -1
    return _UidData(uid), i


# inprogress_tag: QUOTED_TAG | NIL
def read_inprogress_tag(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED_TAG(o, i)
        if j < 0:
            return None, -1
        value = quoted(o, i, j, ())
        i = j
        return value, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# inprogress_state: inprogress_state_unknown | inprogress_state_counting | inprogress_state_known_goal
def read_inprogress_state(o: bytes, i: i64) -> tuple[object, object, i64]:
    if o[i] | 0x20 == 0x6E:
        inprogress_state_unknown, inprogress_state_unknown_2, i = read_inprogress_state_unknown(o, i)
        if i < 0:
            return None, None, -1
        return inprogress_state_unknown, inprogress_state_unknown_2, i
    if 0x30 <= o[i] <= 0x39:
        value, i = read_NUMBER(o, i)
        if i < 0:
            return None, None, -1
        if o[i] != 0x20:
            return None, None, -1
        if o[i + 1] | 0x20 == 0x6E:
            if o[i + 1] | 0x20 != 0x6E or o[i + 2] | 0x20 != 0x69 or o[i + 3] | 0x20 != 0x6C:
                return None, None, -1
            return value, None, i + 4
        if 0x31 <= o[i + 1] <= 0x39:
            value_2, i = read_NZ_NUMBER(o, i + 1)
            if i < 0:
                return None, None, -1
            return value, value_2, i
        return None, None, -1
    return None, None, -1


def _read_url_mechanism_1(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_4[o[i]] != 0:
        value, i = read_MECHANISM_DATA(o, i)
        if i < 0:
            return None, -1
        return value, i
    if o[i] == 0x20 or o[i] == 0x5D:
        return None, i
    return None, -1


# filter_mailboxes_selected: "selected" -> notify_selected
#     | "selected-delayed" -> notify_selected_delayed
def read_filter_mailboxes_selected(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"selected"):
        return None, -1
    if o[i + 8] == 0x20 or o[i + 8] == 0x29:
        return _NotifySelected(), i + 8
    if o[i + 8] == 0x2D:
        if not is_word(o, i + 9, b"delayed"):
            return None, -1
        return _NotifySelectedDelayed(), i + 16
    return None, -1


# filter_mailboxes_other: "inboxes" -> notify_inboxes
#     | "personal" -> notify_personal
#     | "subscribed" -> notify_subscribed
#     | "subtree" SP one_or_more_mailbox -> notify_subtree
#     | "mailboxes" SP one_or_more_mailbox -> notify_mailboxes
# %extend filter_mailboxes_other: "subtree-one" SP one_or_more_mailbox -> notify_subtree_one
def read_filter_mailboxes_other(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x73:
        if o[i + 1] | 0x20 != 0x75 or o[i + 2] | 0x20 != 0x62:
            return None, -1
        if o[i + 3] | 0x20 == 0x74:
            if o[i + 4] | 0x20 != 0x72 or o[i + 5] | 0x20 != 0x65 or o[i + 6] | 0x20 != 0x65:
                return None, -1
            if o[i + 7] == 0x2D:
                if not is_word(o, i + 8, b"one "):
                    return None, -1
                mailboxes, i = read_one_or_more_mailbox(o, i + 12)
                if i < 0:
                    return None, -1
                return _NotifySubtreeOne(mailboxes), i
            if o[i + 7] == 0x20:
                mailboxes_2, i = read_one_or_more_mailbox(o, i + 8)
                if i < 0:
                    return None, -1
                return _NotifySubtree(mailboxes_2), i
            return None, -1
        if o[i + 3] | 0x20 == 0x73:
            if not is_word(o, i + 4, b"cribed"):
                return None, -1
            return _NotifySubscribed(), i + 10
        return None, -1
    if c | 0x20 == 0x69:
        if not is_word(o, i + 1, b"nboxes"):
            return None, -1
        return _NotifyInboxes(), i + 7
    if c | 0x20 == 0x70:
        if not is_word(o, i + 1, b"ersonal"):
            return None, -1
        return _NotifyPersonal(), i + 8
    if c | 0x20 == 0x6D:
        if not is_word(o, i + 1, b"ailboxes "):
            return None, -1
        mailboxes_3, i = read_one_or_more_mailbox(o, i + 10)
        if i < 0:
            return None, -1
        return _NotifyMailboxes(mailboxes_3), i
    return None, -1


# unknown_scope_option.-1: SCOPE_OPTION_NAME [SP scope_option_value] -> unknown_scope_option
def read_unknown_scope_option(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_SCOPE_OPTION_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    value_2, j = _read_unknown_scope_option_1(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_96[o[j + 1]] != 0:
        i = j
        value = value_2
    return _UnknownScopeOption(name, value), i


# update_fetch: "UPDATE" SP "(" fetch_att (SP fetch_att)* ")" -> return_update_fetch
def read_update_fetch(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"update ("):
        return None, -1
    items_list: list[object] = []
    fetch_att, i = read_fetch_att(o, i + 8)
    if i < 0:
        return None, -1
    items_list.append(fetch_att)
    while o[i] == 0x20:
        fetch_att_2, i = read_fetch_att(o, i + 1)
        if i < 0:
            return None, -1
        items_list.append(fetch_att_2)
    items = tuple(items_list)
    if o[i] != 0x29:
        return None, -1
    return _ReturnUpdateFetch(items), i + 1


def _read_unknown_search_return_opt_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    search_mod_params, i = read_search_mod_params(o, i + 1)
    if i < 0:
        return None, -1
    return search_mod_params, i


# search_modseq_ext: SP entry_name SP ENTRY_TYPE_REQ
def read_search_modseq_ext(o: bytes, i: i64) -> tuple[object, object, i64]:
    if o[i] != 0x20:
        return None, None, -1
    entry_name, i = read_entry_name(o, i + 1)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20:
        return None, None, -1
    value, i = read_ENTRY_TYPE_REQ(o, i + 1)
    if i < 0:
        return None, None, -1
    return entry_name, value, i


# uidvalidity: NZ_NUMBER
def read_uidvalidity(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


# seq_match_data: "(" known_sequence_set SP known_uid_set ")" -> seq_match_data
def read_seq_match_data(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    known_sequence_set, i = read_known_sequence_set(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    known_uid_set, i = read_known_uid_set(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_SEQ_MATCH_DATA, [known_sequence_set, known_uid_set]):
        return None, -1
    return _SeqMatchData(known_sequence_set, known_uid_set), i + 1


def _read_unknown_select_param_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    select_param_value, i = read_select_param_value(o, i + 1)
    if i < 0:
        return None, -1
    return select_param_value, i


# event_group: "(" filter_mailboxes SP events ")" -> event_group
def read_event_group(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    mailboxes, i = read_filter_mailboxes(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    events, i = read_events(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    if refuses(_REFUSALS_EVENT_GROUP, [mailboxes, events]):
        return None, -1
    return _EventGroup(mailboxes, events), i + 1


def _read_unknown_getmetadata_option_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    tagged_ext_val, i = read_tagged_ext_val(o, i + 1)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# use_attr: USE_ATTR | use_attr_ext
def read_use_attr(o: bytes, i: i64) -> tuple[object, i64]:
    value, j = read_USE_ATTR(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_97[o[j + 1]] != 0:
        return value, j
    use_attr_ext, i = read_use_attr_ext(o, i)
    if i < 0:
        return None, -1
    return use_attr_ext, i


def _read_unknown_create_param_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    create_param_value, i = read_create_param_value(o, i + 1)
    if i < 0:
        return None, -1
    return create_param_value, i


def _read_unknown_rename_param_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    rename_param_value, i = read_rename_param_value(o, i + 1)
    if i < 0:
        return None, -1
    return rename_param_value, i


def _read_list_select_base_opt_1(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"utf8only"):
        return -1
    return i + 8


def _read_list_select_base_opt_2(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"subscribed"):
        return -1
    return i + 10


# unknown_list_select_opt.-1: LIST_SELECT_OPT_NAME [SP option_value] -> unknown_list_select_opt
def read_unknown_list_select_opt(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_LIST_SELECT_OPT_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = ()
    if o[i] == 0x20 and o[i + 1] == 0x28:
        option_value, i = read_option_value(o, i + 1)
        if i < 0:
            return None, -1
        value = option_value
    return _UnknownListSelectOpt(name, value), i


# option_value: "(" tagged_ext_comp ")"
def read_option_value(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    tagged_ext_comp, i = read_tagged_ext_comp(o, i + 1, 0)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return tagged_ext_comp, i + 1


# append_ext_value: tagged_ext_val
def read_append_ext_value(o: bytes, i: i64) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# ann_entry: astring
def read_ann_entry(o: bytes, i: i64) -> tuple[object, i64]:
    astring, i = read_astring(o, i)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ANN_ENTRY, [astring]):
        return None, -1
    return astring, i


# unknown_sort_key.-1: UNKNOWN_SORT_KEY_NAME -> unknown_sort_key
def read_unknown_sort_key(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_UNKNOWN_SORT_KEY_NAME(o, i)
    if i < 0:
        return None, -1
    return _UnknownSortKey(name), i


def _read_unknown_store_modifier_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    store_modif_params, i = read_store_modif_params(o, i + 1)
    if i < 0:
        return None, -1
    return store_modif_params, i


# att_value: attrib SP value
def read_att_value(o: bytes, i: i64) -> tuple[object, object, i64]:
    attrib, i = read_attrib(o, i)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20:
        return None, None, -1
    value, i = read_value(o, i + 1)
    if i < 0:
        return None, None, -1
    return attrib, value, i


# transcoding_param_value: astring
def read_transcoding_param_value(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_33[o[i]] != 0:
        j = scan_ASTRING_CHARS(o, i)
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, (OCTETS_33,))
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_33,
                OCTETS_34,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# section_binary: "[" [section_part] "]"
def read_section_binary(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x5B:
        return None, -1
    i += 1
    value: object = ()
    if 0x31 <= o[i] <= 0x39:
        section_part, i = read_section_part(o, i)
        if i < 0:
            return None, -1
        value = section_part
    if o[i] != 0x5D:
        return None, -1
    return value, i + 1


# literal8: LITERAL8
def read_literal8(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x7E:
        j = scan_LITERAL8(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, ())
        if j < 0:
            return None, -1
        return value, j
    return None, -1


# url: "URL" SP astring -> cat_url
def read_url(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"url "):
        return None, -1
    url, i = read_astring(o, i + 4)
    if i < 0:
        return None, -1
    return _CatUrl(url), i


# text_literal: "TEXT" SP literal -> cat_text
def read_text_literal(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"text "):
        return None, -1
    text, i = read_literal(o, i + 5)
    if i < 0:
        return None, -1
    return _CatText(text), i


# rexpunges_fetch_mod: "VANISHED" -> fetch_vanished
def read_rexpunges_fetch_mod(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"vanished"):
        return None, -1
    return _FetchVanished(), i + 8


# ann_entries: entry_match | "(" entry_match (SP entry_match)* ")"
def read_ann_entries(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_47[o[i]] != 0:
        entry_match, i = read_entry_match(o, i)
        if i < 0:
            return None, -1
        return entry_match, i
    if o[i] == 0x28:
        value_list: list[object] = []
        entry_match_2, i = read_entry_match(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(entry_match_2)
        while o[i] == 0x20:
            entry_match_3, i = read_entry_match(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(entry_match_3)
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    return None, -1


# attribs: attrib | "(" attrib (SP attrib)* ")"
def read_attribs(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        attrib, i = read_attrib(o, i)
        if i < 0:
            return None, -1
        return attrib, i
    if o[i] == 0x28:
        value_list: list[object] = []
        attrib_2, i = read_attrib(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(attrib_2)
        while o[i] == 0x20:
            attrib_3, i = read_attrib(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(attrib_3)
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    return None, -1


def _read_fetch_att_5a(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, -1
    value_list: list[object] = []
    preview_mod, i = read_preview_mod(o, i + 2)
    if i < 0:
        return None, -1
    value_list.append(preview_mod)
    while o[i] == 0x20:
        preview_mod_2, i = read_preview_mod(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(preview_mod_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# section: "[" [section_spec] "]"
def read_section(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x5B:
        return None, -1
    i += 1
    value: object = None
    if OCTETS_98[o[i]] != 0:
        section_spec, i = read_section_spec(o, i)
        if i < 0:
            return None, -1
        value = section_spec
    if o[i] != 0x5D:
        return None, -1
    return value, i + 1


def _read_unknown_fetch_modifier_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    fetch_modif_params, i = read_fetch_modif_params(o, i + 1)
    if i < 0:
        return None, -1
    return fetch_modif_params, i


# body: "(" (body_type_1part | body_type_mpart) ")"
def read_body(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    if o[i] != 0x28:
        return None, failed(s)
    i += 1
    value, i = _read_body_1(o, i, d)
    if i < 0:
        return None, failed(s)
    if o[i] != 0x29:
        return None, failed(s)
    return value, i + 1


def _read_url_meta_binary_1(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_78[o[i]] != 0:
        binary_string, i = read_binary_string(o, i)
        if i < 0:
            return None, -1
        return binary_string, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# tagged_ext_val: NUMBER64 | TAGGED_EXT_SET | "(" [tagged_ext_comp] ")"
# %extend tagged_ext_val: partial_range_last
def read_tagged_ext_val(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c == 0x2D:
        partial_range_last, i = read_partial_range_last(o, i)
        if i < 0:
            return None, -1
        return partial_range_last, i
    if OCTETS_99[c] != 0:
        if 0x30 <= o[i] <= 0x39:
            value, j = read_NUMBER64(o, i)
            if j >= 0 and OCTETS_58[o[j]] != 0 and OCTETS_100[o[j + 1]] != 0:
                return value, j
        value_2, i = read_TAGGED_EXT_SET(o, i)
        if i < 0:
            return None, -1
        return value_2, i
    if c == 0x28:
        i += 1
        value_3: object = ()
        if OCTETS_101[o[i]] != 0:
            tagged_ext_comp, i = read_tagged_ext_comp(o, i, 0)
            if i < 0:
                return None, -1
            value_3 = tagged_ext_comp
        if o[i] != 0x29:
            return None, -1
        return value_3, i + 1
    return None, -1


# partial_range_first: NZ_NUMBER ":" NZ_NUMBER -> partial_range_first
def read_partial_range_first(o: bytes, i: i64) -> tuple[object, i64]:
    start, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    if o[i] != 0x3A:
        return None, -1
    end, i = read_NZ_NUMBER(o, i + 1)
    if i < 0:
        return None, -1
    return _PartialRangeFirst(start, end), i


# partial_range_last: MINUS NZ_NUMBER ":" MINUS NZ_NUMBER -> partial_range_last
def read_partial_range_last(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x2D:
        return None, -1
    start, i = read_NZ_NUMBER(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x3A or o[i + 1] != 0x2D:
        return None, -1
    end, i = read_NZ_NUMBER(o, i + 2)
    if i < 0:
        return None, -1
    return _PartialRangeLast(start, end), i


# list_select_base_opt_quoted: DQUOTE list_select_base_opt DQUOTE
def read_list_select_base_opt_quoted(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x22:
        return None, -1
    list_select_base_opt, i = read_list_select_base_opt(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x22:
        return None, -1
    return list_select_base_opt, i + 1


# mbox_list_extended_item_tag: EITEM_NAME | QUOTED_EITEM_NAME
def read_mbox_list_extended_item_tag(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_43[o[i]] != 0:
        j = scan_EITEM_NAME(o, i)
        if j < 0:
            return None, -1
        value = o[i:j]
        return value, j
    if o[i] == 0x22:
        j = scan_QUOTED_EITEM_NAME(o, i)
        if j < 0:
            return None, -1
        value = quoted(o, i, j, ANY_FORM if scan_EITEM_NAME(o, i + 1) == j - 1 else ())
        return value, j
    return None, -1


# fetch_mod_resp: "MODSEQ" SP "(" permsg_modsequence ")" -> mod_seq
def read_fetch_mod_resp(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"modseq ("):
        return None, -1
    modseq, i = read_permsg_modsequence(o, i + 8)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return _ModSeq(modseq), i + 1


def _read_msg_att_dynamic_1(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    entry_att, i = read_entry_att(o, i)
    if i < 0:
        return None, -1
    value_list.append(entry_att)
    while o[i] == 0x20:
        entry_att_2, i = read_entry_att(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(entry_att_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# flag_fetch: flag | FLAG_RECENT
def read_flag_fetch(o: bytes, i: i64) -> tuple[object, i64]:
    value, j = read_flag(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_102[o[j + 1]] != 0:
        return value, j
    value_2, i = read_FLAG_RECENT(o, i)
    if i < 0:
        return None, -1
    return value_2, i


# fetch_emailid_resp: "EMAILID" SP "(" OBJECTID ")" -> email_id
def read_fetch_emailid_resp(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"emailid ("):
        return None, -1
    objectid, i = read_OBJECTID(o, i + 9)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return _EmailId(objectid), i + 1


# envelope: "(" env_date SP env_subject SP env_from SP env_sender SP env_reply_to SP env_to SP env_cc SP env_bcc SP env_in_reply_to SP env_message_id ")" -> envelope
def read_envelope(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    date, i = read_env_date(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    subject, i = read_env_subject(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    from_, i = read_env_from(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    sender, i = read_env_sender(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    reply_to, i = read_env_reply_to(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    to, i = read_env_to(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    cc, i = read_env_cc(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    bcc, i = read_env_bcc(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    in_reply_to, i = read_env_in_reply_to(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    message_id, i = read_env_message_id(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return _Envelope(date, subject, from_, sender, reply_to, to, cc, bcc, in_reply_to, message_id), i + 1


# fetch_threadid_resp: "THREADID" SP ("(" OBJECTID ")" | NIL) -> thread_id
def read_fetch_threadid_resp(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"threadid "):
        return None, -1
    i += 9
    objectid, i = _read_fetch_threadid_resp_1(o, i)
    if i < 0:
        return None, -1
    return _ThreadId(objectid), i


def _read_msg_att_static_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        date_time, i = read_date_time(o, i)
        if i < 0:
            return None, -1
        return date_time, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


def _read_msg_att_static_2(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_78[o[i]] != 0:
        binary_string, i = read_binary_string(o, i)
        if i < 0:
            return None, -1
        return binary_string, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# non_extensible_body: "BODY" SP body -> body_data
def read_non_extensible_body(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"body "):
        return None, -1
    body, i = read_body(o, i + 5, 0)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_NON_EXTENSIBLE_BODY, [body]):
        return None, -1
    return _BodyData(body), i


# unknown_value: UNKNOWN_ATOM | quoted | LITERAL | LITERAL8 | "(" [unknown_value (SP unknown_value)*] ")"
def read_unknown_value(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    j = skip_unknown_value(o, i, d - 1)
    if j < 0:
        return None, failed(s)
    return o[i:j], j


def _read_msg_att_semistat_1(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if OCTETS_78[c] != 0:
        binary_string, i = read_binary_string(o, i)
        if i < 0:
            return None, -1
        return binary_string, i
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    if c == 0x28:
        converterror_phrase, i = read_converterror_phrase(o, i)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


def _read_msg_att_semistat_2(o: bytes, i: i64) -> tuple[object, i64]:
    if 0x30 <= o[i] <= 0x39:
        value, i = read_NUMBER(o, i)
        if i < 0:
            return None, -1
        return value, i
    if o[i] == 0x28:
        converterror_phrase, i = read_converterror_phrase(o, i)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


def _read_msg_att_semistat_3(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    if OCTETS_103[o[i + 1]] != 0:
        body, i = read_body(o, i, 0)
        if i < 0:
            return None, -1
        return body, i
    if o[i + 1] | 0x20 == 0x65:
        converterror_phrase, i = read_converterror_phrase(o, i)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


def _read_msg_att_semistat_4(o: bytes, i: i64) -> tuple[object, object, i64]:
    value: object = ()
    if 0x31 <= o[i] <= 0x39:
        section_part, i = read_section_part(o, i)
        if i < 0:
            return None, None, -1
        if o[i] != 0x2E:
            return None, None, -1
        i += 1
        value = section_part
    if not is_word(o, i, b"header] "):
        return None, None, -1
    i += 8
    value_2, i = _read_msg_att_semistat_4a(o, i)
    if i < 0:
        return None, None, -1
    return value, value_2, i


def _read_msg_att_semistat_5(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if OCTETS_41[c] != 0:
        string, i = read_string(o, i)
        if i < 0:
            return None, -1
        return string, i
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    if c == 0x28:
        converterror_phrase, i = read_converterror_phrase(o, i)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


def _read_msg_att_semistat_6(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    if o[i + 1] == 0x28:
        mimetype_list, i = read_mimetype_list(o, i)
        if i < 0:
            return None, -1
        return mimetype_list, i
    if o[i + 1] | 0x20 == 0x65:
        converterror_phrase, i = read_converterror_phrase(o, i)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


# inprogress_state_unknown: absent NIL SP absent NIL
def read_inprogress_state_unknown(o: bytes, i: i64) -> tuple[object, object, i64]:
    if not is_word(o, i, b"nil nil"):
        return None, None, -1
    return None, None, i + 7


# one_or_more_mailbox: mailbox | many_mailboxes
def read_one_or_more_mailbox(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        mailbox, i = read_mailbox(o, i)
        if i < 0:
            return None, -1
        return mailbox, i
    if o[i] == 0x28:
        many_mailboxes, i = read_many_mailboxes(o, i)
        if i < 0:
            return None, -1
        return many_mailboxes, i
    return None, -1


def _read_unknown_scope_option_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    scope_option_value, i = read_scope_option_value(o, i + 1)
    if i < 0:
        return None, -1
    return scope_option_value, i


# search_mod_params: tagged_ext_val
def read_search_mod_params(o: bytes, i: i64) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# entry_name: entry_flag_name
def read_entry_name(o: bytes, i: i64) -> tuple[object, i64]:
    entry_flag_name, i = read_entry_flag_name(o, i)
    if i < 0:
        return None, -1
    return entry_flag_name, i


# known_sequence_set: KNOWN_SET
def read_known_sequence_set(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_KNOWN_SET(o, i)
    if i < 0:
        return None, -1
    return value, i


# known_uid_set: KNOWN_SET
def read_known_uid_set(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_KNOWN_SET(o, i)
    if i < 0:
        return None, -1
    return value, i


# select_param_value: tagged_ext_val
def read_select_param_value(o: bytes, i: i64) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# events: "(" event (SP event)* ")"
#     | "NONE" absent
def read_events(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        value_list: list[object] = []
        event, i = read_event(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(event)
        while o[i] == 0x20:
            event_2, i = read_event(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(event_2)
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x6F or o[i + 2] | 0x20 != 0x6E or o[i + 3] | 0x20 != 0x65:
            return None, -1
        return None, i + 4
    return None, -1


# use_attr_ext.-1: USE_ATTR_NAME
def read_use_attr_ext(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_USE_ATTR_NAME(o, i)
    if i < 0:
        return None, -1
    return value, i


# create_param_value: tagged_ext_val
def read_create_param_value(o: bytes, i: i64) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# rename_param_value: tagged_ext_val
def read_rename_param_value(o: bytes, i: i64) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# tagged_ext_comp: tagged_ext_item (SP tagged_ext_item)*
def read_tagged_ext_comp(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    value_list: list[object] = []
    tagged_ext_item, i = read_tagged_ext_item(o, i, d)
    if i < 0:
        return None, failed(s)
    value_list.append(tagged_ext_item)
    while o[i] == 0x20:
        tagged_ext_item_2, i = read_tagged_ext_item(o, i + 1, d)
        if i < 0:
            return None, failed(s)
        value_list.append(tagged_ext_item_2)
    value = tuple(value_list)
    return value, i


# store_modif_params: tagged_ext_val
def read_store_modif_params(o: bytes, i: i64) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# attrib: astring
def read_attrib(o: bytes, i: i64) -> tuple[object, i64]:
    astring, i = read_astring(o, i)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ATTRIB, [astring]):
        return None, -1
    return astring, i


# literal: LITERAL
def read_literal(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, ())
        if j < 0:
            return None, -1
        return value, j
    return None, -1


# preview_mod: PREVIEW_MOD
def read_preview_mod(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_PREVIEW_MOD(o, i)
    if i < 0:
        return None, -1
    return value, i


# section_spec: absent section_msgtext -> section_spec
#     | section_part ["." section_text] -> section_spec
def read_section_spec(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_104[o[i]] != 0:
        text, i = read_section_msgtext(o, i)
        if i < 0:
            return None, -1
        return _SectionSpec(None, text), i
    if 0x31 <= o[i] <= 0x39:
        part, i = read_section_part(o, i)
        if i < 0:
            return None, -1
        text_2: object = None
        if o[i] == 0x2E:
            section_text, i = read_section_text(o, i + 1)
            if i < 0:
                return None, -1
            text_2 = section_text
        return _SectionSpec(part, text_2), i
    return None, -1


# fetch_modif_params: tagged_ext_val
def read_fetch_modif_params(o: bytes, i: i64) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


def _read_body_1(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    if OCTETS_41[o[i]] != 0:
        body_type_1part, i = read_body_type_1part(o, i, d)
        if i < 0:
            return None, -1
        return body_type_1part, i
    if o[i] == 0x28:
        body_type_mpart, i = read_body_type_mpart(o, i, d)
        if i < 0:
            return None, -1
        return body_type_mpart, i
    return None, -1


# binary_string: string | literal8
def read_binary_string(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, ())
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, (OCTETS_34,))
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x7E:
        j = scan_LITERAL8(o, i)
        if j < 0:
            return None, -1
        value, j = literal(
            o,
            i,
            j,
            (
                OCTETS_34,
                OCTETS_92,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# permsg_modsequence: mod_sequence_value
def read_permsg_modsequence(o: bytes, i: i64) -> tuple[object, i64]:
    mod_sequence_value, i = read_mod_sequence_value(o, i)
    if i < 0:
        return None, -1
    return mod_sequence_value, i


# env_date: nstring
def read_env_date(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# env_subject: nstring
def read_env_subject(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# env_from: "(" address+ ")" | NIL
def read_env_from(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        value_list: list[object] = []
        i += 1
        while o[i] == 0x28:
            address, i = read_address(o, i)
            if i < 0:
                return None, -1
            value_list.append(address)
        if len(value_list) < 1:
            return None, -1
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_sender: "(" address+ ")" | NIL
def read_env_sender(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        value_list: list[object] = []
        i += 1
        while o[i] == 0x28:
            address, i = read_address(o, i)
            if i < 0:
                return None, -1
            value_list.append(address)
        if len(value_list) < 1:
            return None, -1
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_reply_to: "(" address+ ")" | NIL
def read_env_reply_to(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        value_list: list[object] = []
        i += 1
        while o[i] == 0x28:
            address, i = read_address(o, i)
            if i < 0:
                return None, -1
            value_list.append(address)
        if len(value_list) < 1:
            return None, -1
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_to: "(" address+ ")" | NIL
def read_env_to(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        value_list: list[object] = []
        i += 1
        while o[i] == 0x28:
            address, i = read_address(o, i)
            if i < 0:
                return None, -1
            value_list.append(address)
        if len(value_list) < 1:
            return None, -1
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_cc: "(" address+ ")" | NIL
def read_env_cc(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        value_list: list[object] = []
        i += 1
        while o[i] == 0x28:
            address, i = read_address(o, i)
            if i < 0:
                return None, -1
            value_list.append(address)
        if len(value_list) < 1:
            return None, -1
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_bcc: "(" address+ ")" | NIL
def read_env_bcc(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        value_list: list[object] = []
        i += 1
        while o[i] == 0x28:
            address, i = read_address(o, i)
            if i < 0:
                return None, -1
            value_list.append(address)
        if len(value_list) < 1:
            return None, -1
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_in_reply_to: nstring
def read_env_in_reply_to(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# env_message_id: nstring
def read_env_message_id(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


def _read_fetch_threadid_resp_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        value, i = read_OBJECTID(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# unknown_value: UNKNOWN_ATOM | quoted | LITERAL | LITERAL8 | "(" [unknown_value (SP unknown_value)*] ")"
def skip_unknown_value(o: bytes, i: i64, d: i64) -> i64:
    s = i
    d += 1
    if d > _DEEPEST:
        return failed(s)
    c: i64 = o[i]
    if OCTETS_105[c] != 0:
        if OCTETS_106[o[i + 1]] != 0:
            j = scan_UNKNOWN_ATOM(o, i)
            if j < 0:
                return failed(s)
            i = j
            return i
        if o[i + 1] == 0x7B:
            j = scan_LITERAL8(o, i)
            if j < 0:
                return failed(s)
            j = literal_end(o, i, j)
            if j < 0:
                return failed(s)
            i = j
            return i
        return failed(s)
    if c == 0x22:
        i = skip_quoted(o, i)
        if i < 0:
            return failed(s)
        return i
    if c == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return failed(s)
        j = literal_end(o, i, j)
        if j < 0:
            return failed(s)
        i = j
        return i
    if c == 0x28:
        i += 1
        if OCTETS_107[o[i]] != 0:
            i = skip_unknown_value(o, i, d)
            if i < 0:
                return failed(s)
            while o[i] == 0x20:
                i = skip_unknown_value(o, i + 1, d)
                if i < 0:
                    return failed(s)
        if o[i] != 0x29:
            return failed(s)
        return i + 1
    return failed(s)


# converterror_phrase: "(" "ERROR" SP convert_err_descript SP convert_error_code ")" -> convert_error
def read_converterror_phrase(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"(error "):
        return None, -1
    description, i = read_convert_err_descript(o, i + 7)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    code, i = read_convert_error_code(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return _ConvertError(description, code), i + 1


def _read_msg_att_semistat_4a(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if OCTETS_41[c] != 0:
        string, i = read_string(o, i)
        if i < 0:
            return None, -1
        return string, i
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    if c == 0x28:
        converterror_phrase, i = read_converterror_phrase(o, i)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


# mimetype_list: "(" "(" [quoted_to_mime_type (SP quoted_to_mime_type)*] ")" ")"
def read_mimetype_list(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28 or o[i + 1] != 0x28:
        return None, -1
    value_list: list[object] = []
    i += 2
    if o[i] == 0x22:
        quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
        if i < 0:
            return None, -1
        value_list.append(quoted_to_mime_type)
        while o[i] == 0x20:
            quoted_to_mime_type_2, i = read_quoted_to_mime_type(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(quoted_to_mime_type_2)
    value = tuple(value_list)
    if o[i] != 0x29 or o[i + 1] != 0x29:
        return None, -1
    return value, i + 2


# many_mailboxes: "(" mailbox (SP mailbox)* ")"
def read_many_mailboxes(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    mailbox, i = read_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    value_list.append(mailbox)
    while o[i] == 0x20:
        mailbox_2, i = read_mailbox(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(mailbox_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


# scope_option_value: tagged_ext_val
def read_scope_option_value(o: bytes, i: i64) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# entry_flag_name: DQUOTE "/flags/" ATTR_FLAG DQUOTE
def read_entry_flag_name(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b'"/flags/'):
        return None, -1
    value, i = read_ATTR_FLAG(o, i + 8)
    if i < 0:
        return None, -1
    if o[i] != 0x22:
        return None, -1
    return value, i + 1


# event: message_event | mailbox_event | user_event | event_ext
def read_event(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_108[o[i]] != 0:
        if OCTETS_109[o[i]] != 0:
            value, j = read_message_event(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_110[o[j + 1]] != 0:
                return value, j
        if OCTETS_111[o[i]] != 0:
            value_2, j = read_mailbox_event(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_110[o[j + 1]] != 0:
                return value_2, j
        if o[i] | 0x20 == 0x73:
            value_3, j = read_user_event(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_110[o[j + 1]] != 0:
                return value_3, j
    event_ext, i = read_event_ext(o, i)
    if i < 0:
        return None, -1
    return event_ext, i


# tagged_ext_item: astring | "(" tagged_ext_comp ")"
def read_tagged_ext_item(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        astring, i = read_astring(o, i)
        if i < 0:
            return None, -1
        return astring, i
    if o[i] == 0x28:
        tagged_ext_comp, i = read_tagged_ext_comp(o, i + 1, d)
        if i < 0:
            return None, -1
        if o[i] != 0x29:
            return None, -1
        return tagged_ext_comp, i + 1
    return None, -1


# section_msgtext: "HEADER" -> section_header
#     | "HEADER.FIELDS" SP header_list -> section_header_fields
#     | "HEADER.FIELDS.NOT" SP header_list -> section_header_fields_not
#     | "TEXT" -> section_body_text
def read_section_msgtext(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x68:
        if not is_word(o, i + 1, b"eader"):
            return None, -1
        if o[i + 6] == 0x5D:
            return _SectionHeader(), i + 6
        if o[i + 6] == 0x2E:
            if not is_word(o, i + 7, b"fields"):
                return None, -1
            if o[i + 13] == 0x20:
                names, i = read_header_list(o, i + 14)
                if i < 0:
                    return None, -1
                return _SectionHeaderFields(names), i
            if o[i + 13] == 0x2E:
                if not is_word(o, i + 14, b"not "):
                    return None, -1
                names_2, i = read_header_list(o, i + 18)
                if i < 0:
                    return None, -1
                return _SectionHeaderFieldsNot(names_2), i
            return None, -1
        return None, -1
    if o[i] | 0x20 == 0x74:
        if o[i + 1] | 0x20 != 0x65 or o[i + 2] | 0x20 != 0x78 or o[i + 3] | 0x20 != 0x74:
            return None, -1
        return _SectionBodyText(), i + 4
    return None, -1


# section_text: section_msgtext | "MIME" -> section_mime
def read_section_text(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_104[o[i]] != 0:
        section_msgtext, i = read_section_msgtext(o, i)
        if i < 0:
            return None, -1
        return section_msgtext, i
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6D or o[i + 3] | 0x20 != 0x65:
            return None, -1
        return _SectionMime(), i + 4
    return None, -1


# body_type_1part: body_type_text [SP body_ext_1part] -> body_text
#     | body_type_msg [SP body_ext_1part] -> body_message
#     | body_type_basic [SP body_ext_1part] -> body_basic
def read_body_type_1part(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        (
            media_type,
            media_subtype,
            params,
            id,
            description,
            encoding,
            octets,
            lines,
            md5,
            disposition,
            language,
            location,
            extensions,
            j,
        ) = _read_body_type_1part_1(o, i, d)
        if j >= 0 and o[j] == 0x29 and OCTETS_112[o[j + 1]] != 0:
            return _BodyText(
                media_type,
                media_subtype,
                params,
                id,
                description,
                encoding,
                octets,
                lines,
                md5,
                disposition,
                language,
                location,
                extensions,
            ), j
    if o[i] == 0x22:
        (
            media_type_2,
            media_subtype_2,
            params_2,
            id_2,
            description_2,
            encoding_2,
            octets_2,
            envelope,
            body,
            lines_2,
            md5_2,
            disposition_2,
            language_2,
            location_2,
            extensions_2,
            j,
        ) = _read_body_type_1part_2(o, i, d)
        if j >= 0 and o[j] == 0x29 and OCTETS_112[o[j + 1]] != 0:
            return _BodyMessage(
                media_type_2,
                media_subtype_2,
                params_2,
                id_2,
                description_2,
                encoding_2,
                octets_2,
                envelope,
                body,
                lines_2,
                md5_2,
                disposition_2,
                language_2,
                location_2,
                extensions_2,
            ), j
    media_type_3, media_subtype_3, params_3, id_3, description_3, encoding_3, octets_3, i = read_body_type_basic(o, i)
    if i < 0:
        return None, -1
    md5_3: object = _UNSET
    disposition_3: object = _UNSET
    language_3: object = _UNSET
    location_3: object = _UNSET
    extensions_3: object = ()
    if o[i] == 0x20:
        body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
            o, i + 1
        )
        if i < 0:
            return None, -1
        md5_3 = body_ext_1part
        disposition_3 = body_ext_1part_2
        language_3 = body_ext_1part_3
        location_3 = body_ext_1part_4
        extensions_3 = body_ext_1part_5
    return _BodyBasic(
        media_type_3,
        media_subtype_3,
        params_3,
        id_3,
        description_3,
        encoding_3,
        octets_3,
        md5_3,
        disposition_3,
        language_3,
        location_3,
        extensions_3,
    ), i


# body_type_mpart: body+ SP media_subtype [SP body_ext_mpart] -> body_multipart
def read_body_type_mpart(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    parts_list: list[object] = []
    while o[i] == 0x28:
        body, i = read_body(o, i, d)
        if i < 0:
            return None, -1
        parts_list.append(body)
    if len(parts_list) < 1:
        return None, -1
    parts = tuple(parts_list)
    if o[i] != 0x20:
        return None, -1
    media_subtype, i = read_media_subtype(o, i + 1)
    if i < 0:
        return None, -1
    params: object = _UNSET
    disposition: object = _UNSET
    language: object = _UNSET
    location: object = _UNSET
    extensions: object = ()
    if o[i] == 0x20:
        body_ext_mpart, body_ext_mpart_2, body_ext_mpart_3, body_ext_mpart_4, body_ext_mpart_5, i = read_body_ext_mpart(
            o, i + 1
        )
        if i < 0:
            return None, -1
        params = body_ext_mpart
        disposition = body_ext_mpart_2
        language = body_ext_mpart_3
        location = body_ext_mpart_4
        extensions = body_ext_mpart_5
    return _BodyMultipart(parts, media_subtype, params, disposition, language, location, extensions), i


# address: "(" addr_name SP addr_adl SP addr_mailbox SP addr_host ")" -> address
def read_address(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    name, i = read_addr_name(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    adl, i = read_addr_adl(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    mailbox, i = read_addr_mailbox(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x20:
        return None, -1
    host, i = read_addr_host(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x29:
        return None, -1
    return _Address(name, adl, mailbox, host), i + 1


# quoted: QUOTED
# %extend quoted: UTF8_MODE_QUOTED
def skip_quoted(o: bytes, i: i64) -> i64:
    j = _skip_quoted_1(o, i)
    if j >= 0 and OCTETS_113[o[j]] != 0:
        return j
    j = scan_QUOTED(o, i)
    if j < 0:
        return -1
    i = j
    return i


# convert_err_descript: string
def read_convert_err_descript(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, ())
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, (OCTETS_34,))
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# convert_error_code: "TEMPFAIL" [SP NZ_NUMBER] -> convert_temp_fail
#     | bad_params
#     | missing_params
def read_convert_error_code(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x74:
        if not is_word(o, i + 1, b"empfail"):
            return None, -1
        i += 8
        minutes: object = None
        if o[i] == 0x20:
            value, i = read_NZ_NUMBER(o, i + 1)
            if i < 0:
                return None, -1
            minutes = value
        return _ConvertTempFail(minutes), i
    if c | 0x20 == 0x62:
        bad_params, i = read_bad_params(o, i)
        if i < 0:
            return None, -1
        return bad_params, i
    if c | 0x20 == 0x6D:
        missing_params, i = read_missing_params(o, i)
        if i < 0:
            return None, -1
        return missing_params, i
    return None, -1


# message_event: "MessageNew" [SP "(" fetch_att (SP fetch_att)* ")"] -> message_new
#     | "MessageExpunge" -> message_expunge
#     | "FlagChange" -> flag_change
#     | "AnnotationChange" -> annotation_change
def read_message_event(o: bytes, i: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6D:
        if not is_word(o, i + 1, b"essage"):
            return None, -1
        if o[i + 7] | 0x20 == 0x6E:
            if o[i + 8] | 0x20 != 0x65 or o[i + 9] | 0x20 != 0x77:
                return None, -1
            i += 10
            items: object = ()
            if o[i] == 0x20 and o[i + 1] == 0x28:
                value_list: list[object] = []
                fetch_att, i = read_fetch_att(o, i + 2)
                if i < 0:
                    return None, -1
                value_list.append(fetch_att)
                while o[i] == 0x20:
                    fetch_att_2, i = read_fetch_att(o, i + 1)
                    if i < 0:
                        return None, -1
                    value_list.append(fetch_att_2)
                value = tuple(value_list)
                if o[i] != 0x29:
                    return None, -1
                i += 1
                items = value
            return _MessageNew(items), i
        if o[i + 7] | 0x20 == 0x65:
            if not is_word(o, i + 8, b"xpunge"):
                return None, -1
            return _MessageExpunge(), i + 14
        return None, -1
    if c | 0x20 == 0x66:
        if not is_word(o, i + 1, b"lagchange"):
            return None, -1
        return _FlagChange(), i + 10
    if c | 0x20 == 0x61:
        if not is_word(o, i + 1, b"nnotationchange"):
            return None, -1
        return _AnnotationChange(), i + 16
    return None, -1


# mailbox_event: "MailboxName" -> mailbox_name
#     | "SubscriptionChange" -> subscription_change
#     | "MailboxMetadataChange" -> mailbox_metadata_change
def read_mailbox_event(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6D:
        if not is_word(o, i + 1, b"ailbox"):
            return None, -1
        if o[i + 7] | 0x20 == 0x6E:
            if o[i + 8] | 0x20 != 0x61 or o[i + 9] | 0x20 != 0x6D or o[i + 10] | 0x20 != 0x65:
                return None, -1
            return _MailboxName(), i + 11
        if o[i + 7] | 0x20 == 0x6D:
            if not is_word(o, i + 8, b"etadatachange"):
                return None, -1
            return _MailboxMetadataChange(), i + 21
        return None, -1
    if o[i] | 0x20 == 0x73:
        if not is_word(o, i + 1, b"ubscriptionchange"):
            return None, -1
        return _SubscriptionChange(), i + 18
    return None, -1


# user_event: "ServerMetadataChange" -> server_metadata_change
def read_user_event(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"servermetadatachange"):
        return None, -1
    return _ServerMetadataChange(), i + 20


# event_ext.-1: EVENT_EXT_NAME -> unknown_event
def read_event_ext(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_EVENT_EXT_NAME(o, i)
    if i < 0:
        return None, -1
    return _UnknownEvent(name), i


# header_list: "(" header_fld_name (SP header_fld_name)* ")"
def read_header_list(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    value_list: list[object] = []
    header_fld_name, i = read_header_fld_name(o, i + 1)
    if i < 0:
        return None, -1
    value_list.append(header_fld_name)
    while o[i] == 0x20:
        header_fld_name_2, i = read_header_fld_name(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(header_fld_name_2)
    value = tuple(value_list)
    if o[i] != 0x29:
        return None, -1
    return value, i + 1


def _read_body_type_1part_1(
    o: bytes, i: i64, d: i64
) -> tuple[object, object, object, object, object, object, object, object, object, object, object, object, object, i64]:
    (
        body_type_text,
        body_type_text_2,
        body_type_text_3,
        body_type_text_4,
        body_type_text_5,
        body_type_text_6,
        body_type_text_7,
        body_type_text_8,
        i,
    ) = read_body_type_text(o, i)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = _UNSET
    value_4: object = _UNSET
    value_5: object = ()
    if o[i] == 0x20:
        body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
            o, i + 1
        )
        if i < 0:
            return None, None, None, None, None, None, None, None, None, None, None, None, None, -1
        value = body_ext_1part
        value_2 = body_ext_1part_2
        value_3 = body_ext_1part_3
        value_4 = body_ext_1part_4
        value_5 = body_ext_1part_5
    return (
        body_type_text,
        body_type_text_2,
        body_type_text_3,
        body_type_text_4,
        body_type_text_5,
        body_type_text_6,
        body_type_text_7,
        body_type_text_8,
        value,
        value_2,
        value_3,
        value_4,
        value_5,
        i,
    )


def _read_body_type_1part_2(
    o: bytes, i: i64, d: i64
) -> tuple[
    object,
    object,
    object,
    object,
    object,
    object,
    object,
    object,
    object,
    object,
    object,
    object,
    object,
    object,
    object,
    i64,
]:
    (
        body_type_msg,
        body_type_msg_2,
        body_type_msg_3,
        body_type_msg_4,
        body_type_msg_5,
        body_type_msg_6,
        body_type_msg_7,
        body_type_msg_8,
        body_type_msg_9,
        body_type_msg_10,
        i,
    ) = read_body_type_msg(o, i, d)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = _UNSET
    value_4: object = _UNSET
    value_5: object = ()
    if o[i] == 0x20:
        body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
            o, i + 1
        )
        if i < 0:
            return None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, -1
        value = body_ext_1part
        value_2 = body_ext_1part_2
        value_3 = body_ext_1part_3
        value_4 = body_ext_1part_4
        value_5 = body_ext_1part_5
    return (
        body_type_msg,
        body_type_msg_2,
        body_type_msg_3,
        body_type_msg_4,
        body_type_msg_5,
        body_type_msg_6,
        body_type_msg_7,
        body_type_msg_8,
        body_type_msg_9,
        body_type_msg_10,
        value,
        value_2,
        value_3,
        value_4,
        value_5,
        i,
    )


# body_type_basic: media_basic SP body_fields
def read_body_type_basic(o: bytes, i: i64) -> tuple[object, object, object, object, object, object, object, i64]:
    media_basic, media_basic_2, i = read_media_basic(o, i)
    if i < 0:
        return None, None, None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, None, None, -1
    body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i = read_body_fields(o, i + 1)
    if i < 0:
        return None, None, None, None, None, None, None, -1
    if refuses(
        _REFUSALS_BODY_TYPE_BASIC,
        [media_basic, media_basic_2, body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5],
    ):
        return None, None, None, None, None, None, None, -1
    return media_basic, media_basic_2, body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i


# body_ext_1part: body_fld_md5 [SP body_fld_dsp [SP body_fld_lang [SP body_fld_loc (SP body_extension)*]]]
def read_body_ext_1part(o: bytes, i: i64) -> tuple[object, object, object, object, object, i64]:
    body_fld_md5, i = read_body_fld_md5(o, i)
    if i < 0:
        return None, None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = _UNSET
    value_4: object = ()
    if o[i] == 0x20:
        body_fld_dsp, i = read_body_fld_dsp(o, i + 1)
        if i < 0:
            return None, None, None, None, None, -1
        value_5: object = _UNSET
        value_6: object = _UNSET
        value_7: object = ()
        if o[i] == 0x20:
            body_fld_lang, i = read_body_fld_lang(o, i + 1)
            if i < 0:
                return None, None, None, None, None, -1
            value_8: object = _UNSET
            value_9: object = ()
            if o[i] == 0x20:
                body_fld_loc, i = read_body_fld_loc(o, i + 1)
                if i < 0:
                    return None, None, None, None, None, -1
                value_list: list[object] = []
                while o[i] == 0x20:
                    body_extension, i = read_body_extension(o, i + 1, 0)
                    if i < 0:
                        return None, None, None, None, None, -1
                    value_list.append(body_extension)
                value_10 = tuple(value_list)
                value_8 = body_fld_loc
                value_9 = value_10
            value_5 = body_fld_lang
            value_6 = value_8
            value_7 = value_9
        value = body_fld_dsp
        value_2 = value_5
        value_3 = value_6
        value_4 = value_7
    return body_fld_md5, value, value_2, value_3, value_4, i


# media_subtype: string
def read_media_subtype(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, ())
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, (OCTETS_34,))
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# body_ext_mpart: body_fld_param [SP body_fld_dsp [SP body_fld_lang [SP body_fld_loc (SP body_extension)*]]]
def read_body_ext_mpart(o: bytes, i: i64) -> tuple[object, object, object, object, object, i64]:
    body_fld_param, i = read_body_fld_param(o, i)
    if i < 0:
        return None, None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = _UNSET
    value_4: object = ()
    if o[i] == 0x20:
        body_fld_dsp, i = read_body_fld_dsp(o, i + 1)
        if i < 0:
            return None, None, None, None, None, -1
        value_5: object = _UNSET
        value_6: object = _UNSET
        value_7: object = ()
        if o[i] == 0x20:
            body_fld_lang, i = read_body_fld_lang(o, i + 1)
            if i < 0:
                return None, None, None, None, None, -1
            value_8: object = _UNSET
            value_9: object = ()
            if o[i] == 0x20:
                body_fld_loc, i = read_body_fld_loc(o, i + 1)
                if i < 0:
                    return None, None, None, None, None, -1
                value_list: list[object] = []
                while o[i] == 0x20:
                    body_extension, i = read_body_extension(o, i + 1, 0)
                    if i < 0:
                        return None, None, None, None, None, -1
                    value_list.append(body_extension)
                value_10 = tuple(value_list)
                value_8 = body_fld_loc
                value_9 = value_10
            value_5 = body_fld_lang
            value_6 = value_8
            value_7 = value_9
        value = body_fld_dsp
        value_2 = value_5
        value_3 = value_6
        value_4 = value_7
    return body_fld_param, value, value_2, value_3, value_4, i


# addr_name: nstring
def read_addr_name(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# addr_adl: nstring
def read_addr_adl(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# addr_mailbox: nstring
def read_addr_mailbox(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# addr_host: nstring
def read_addr_host(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


def _skip_quoted_1(o: bytes, i: i64) -> i64:
    j = scan_UTF8_MODE_QUOTED(o, i)
    if j < 0 or not utf8.enabled():
        return -1
    i = j
    return i


# bad_params: "BADPARAMETERS" (SP (quoted_from_mime_type | NIL) SP mimetype_and_params)+ -> bad_parameters
def read_bad_params(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"badparameters"):
        return None, -1
    conversions_list: list[object] = []
    i += 13
    while o[i] == 0x20:
        i += 1
        value, i = _read_bad_params_1(o, i)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        mimetype_and_params, mimetype_and_params_2, i = read_mimetype_and_params(o, i + 1)
        if i < 0:
            return None, -1
        conversions_list.append((value, mimetype_and_params, mimetype_and_params_2))
    if len(conversions_list) < 1:
        return None, -1
    conversions = tuple(conversions_list)
    return _BadParameters(conversions), i


# missing_params: "MISSINGPARAMETERS" (SP quoted_from_mime_type SP mimetype_and_missing_params)+ -> missing_parameters
#     | "MISSINGPARAMETERS" (SP quoted_from_mime_type SP mimetype_sp_missing_params)+ -> missing_parameters_spaced
def read_missing_params(o: bytes, i: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"missingparameters"):
        return None, -1
    i += 17
    conversions, j = _read_missing_params_1(o, i)
    if j >= 0 and o[j] == 0x29 and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
        return _MissingParameters(conversions), j
    conversions_list: list[object] = []
    while o[i] == 0x20:
        quoted_from_mime_type, i = read_quoted_from_mime_type(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        mimetype_sp_missing_params, mimetype_sp_missing_params_2, i = read_mimetype_sp_missing_params(o, i + 1)
        if i < 0:
            return None, -1
        conversions_list.append((quoted_from_mime_type, mimetype_sp_missing_params, mimetype_sp_missing_params_2))
    if len(conversions_list) < 1:
        return None, -1
    conversions_2 = tuple(conversions_list)
    return _MissingParametersSpaced(conversions_2), i


# body_type_text: media_text SP body_fields SP body_fld_lines
def read_body_type_text(o: bytes, i: i64) -> tuple[object, object, object, object, object, object, object, object, i64]:
    media_text, media_text_2, i = read_media_text(o, i)
    if i < 0:
        return None, None, None, None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, None, None, None, -1
    body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i = read_body_fields(o, i + 1)
    if i < 0:
        return None, None, None, None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, None, None, None, -1
    body_fld_lines, i = read_body_fld_lines(o, i + 1)
    if i < 0:
        return None, None, None, None, None, None, None, None, -1
    return (
        media_text,
        media_text_2,
        body_fields,
        body_fields_2,
        body_fields_3,
        body_fields_4,
        body_fields_5,
        body_fld_lines,
        i,
    )


# body_type_msg: media_message SP body_fields SP envelope SP body SP body_fld_lines
def read_body_type_msg(
    o: bytes, i: i64, d: i64
) -> tuple[object, object, object, object, object, object, object, object, object, object, i64]:
    media_message, media_message_2, i = read_media_message(o, i)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, None, None, None, None, None, -1
    body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i = read_body_fields(o, i + 1)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, None, None, None, None, None, -1
    envelope, i = read_envelope(o, i + 1)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, None, None, None, None, None, -1
    body, i = read_body(o, i + 1, d)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, None, None, None, None, None, -1
    body_fld_lines, i = read_body_fld_lines(o, i + 1)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    return (
        media_message,
        media_message_2,
        body_fields,
        body_fields_2,
        body_fields_3,
        body_fields_4,
        body_fields_5,
        envelope,
        body,
        body_fld_lines,
        i,
    )


# media_basic: string SP media_subtype
def read_media_basic(o: bytes, i: i64) -> tuple[object, object, i64]:
    string, i = read_string(o, i)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20:
        return None, None, -1
    media_subtype, i = read_media_subtype(o, i + 1)
    if i < 0:
        return None, None, -1
    return string, media_subtype, i


# body_fields: body_fld_param SP body_fld_id SP body_fld_desc SP body_fld_enc SP body_fld_octets
def read_body_fields(o: bytes, i: i64) -> tuple[object, object, object, object, object, i64]:
    body_fld_param, i = read_body_fld_param(o, i)
    if i < 0:
        return None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, -1
    body_fld_id, i = read_body_fld_id(o, i + 1)
    if i < 0:
        return None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, -1
    body_fld_desc, i = read_body_fld_desc(o, i + 1)
    if i < 0:
        return None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, -1
    body_fld_enc, i = read_body_fld_enc(o, i + 1)
    if i < 0:
        return None, None, None, None, None, -1
    if o[i] != 0x20:
        return None, None, None, None, None, -1
    body_fld_octets, i = read_body_fld_octets(o, i + 1)
    if i < 0:
        return None, None, None, None, None, -1
    return body_fld_param, body_fld_id, body_fld_desc, body_fld_enc, body_fld_octets, i


# body_fld_md5: nstring
def read_body_fld_md5(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# body_fld_dsp: "(" string SP body_fld_param ")" -> body_disposition | NIL
def read_body_fld_dsp(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        disposition_type, i = read_string(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        params, i = read_body_fld_param(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x29:
            return None, -1
        return _BodyDisposition(disposition_type, params), i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# body_fld_lang: nstring | "(" string (SP string)* ")"
def read_body_fld_lang(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_32[o[i]] != 0:
        nstring, i = read_nstring(o, i)
        if i < 0:
            return None, -1
        return nstring, i
    if o[i] == 0x28:
        value_list: list[object] = []
        string, i = read_string(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(string)
        while o[i] == 0x20:
            string_2, i = read_string(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append(string_2)
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    return None, -1


# body_fld_loc: nstring
def read_body_fld_loc(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# body_extension: nstring | NUMBER64 | "(" body_extension (SP body_extension)* ")"
def read_body_extension(o: bytes, i: i64, d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    c: i64 = o[i]
    if OCTETS_32[c] != 0:
        nstring, i = read_nstring(o, i)
        if i < 0:
            return None, failed(s)
        return nstring, i
    if 0x30 <= c <= 0x39:
        value, i = read_NUMBER64(o, i)
        if i < 0:
            return None, failed(s)
        return value, i
    if c == 0x28:
        value_list: list[object] = []
        body_extension, i = read_body_extension(o, i + 1, d)
        if i < 0:
            return None, failed(s)
        value_list.append(body_extension)
        while o[i] == 0x20:
            body_extension_2, i = read_body_extension(o, i + 1, d)
            if i < 0:
                return None, failed(s)
            value_list.append(body_extension_2)
        value_2 = tuple(value_list)
        if o[i] != 0x29:
            return None, failed(s)
        return value_2, i + 1
    return None, failed(s)


# body_fld_param: "(" string SP string (SP string SP string)* ")" | NIL
def read_body_fld_param(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x28:
        value_list: list[object] = []
        string, i = read_string(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        string_2, i = read_string(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append((string, string_2))
        while o[i] == 0x20:
            string_3, i = read_string(o, i + 1)
            if i < 0:
                return None, -1
            if o[i] != 0x20:
                return None, -1
            string_4, i = read_string(o, i + 1)
            if i < 0:
                return None, -1
            value_list.append((string_3, string_4))
        value = tuple(value_list)
        if o[i] != 0x29:
            return None, -1
        return value, i + 1
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


def _read_bad_params_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        quoted_from_mime_type, i = read_quoted_from_mime_type(o, i)
        if i < 0:
            return None, -1
        return quoted_from_mime_type, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# mimetype_and_params: quoted_to_mime_type [SP "(" transcoding_params ")"]
def read_mimetype_and_params(o: bytes, i: i64) -> tuple[object, object, i64]:
    quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
    if i < 0:
        return None, None, -1
    value: object = ()
    if o[i] == 0x20 and o[i + 1] == 0x28:
        transcoding_params, i = read_transcoding_params(o, i + 2)
        if i < 0:
            return None, None, -1
        if o[i] != 0x29:
            return None, None, -1
        i += 1
        value = transcoding_params
    return quoted_to_mime_type, value, i


def _read_missing_params_1(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    while o[i] == 0x20:
        quoted_from_mime_type, i = read_quoted_from_mime_type(o, i + 1)
        if i < 0:
            return None, -1
        if o[i] != 0x20:
            return None, -1
        mimetype_and_missing_params, mimetype_and_missing_params_2, i = read_mimetype_and_missing_params(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append((quoted_from_mime_type, mimetype_and_missing_params, mimetype_and_missing_params_2))
    if len(value_list) < 1:
        return None, -1
    value = tuple(value_list)
    return value, i


# mimetype_sp_missing_params: quoted_to_mime_type SP "(" transcoding_param_names ")"
def read_mimetype_sp_missing_params(o: bytes, i: i64) -> tuple[object, object, i64]:
    quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
    if i < 0:
        return None, None, -1
    if o[i] != 0x20 or o[i + 1] != 0x28:
        return None, None, -1
    transcoding_param_names, i = read_transcoding_param_names(o, i + 2)
    if i < 0:
        return None, None, -1
    if o[i] != 0x29:
        return None, None, -1
    return quoted_to_mime_type, transcoding_param_names, i + 1


# media_text: MEDIA_TEXT SP media_subtype
def read_media_text(o: bytes, i: i64) -> tuple[object, object, i64]:
    j = scan_MEDIA_TEXT(o, i)
    if j < 0:
        return None, None, -1
    value = quoted(o, i, j, ())
    i = j
    if o[i] != 0x20:
        return None, None, -1
    media_subtype, i = read_media_subtype(o, i + 1)
    if i < 0:
        return None, None, -1
    return value, media_subtype, i


# body_fld_lines: NUMBER64
def read_body_fld_lines(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_NUMBER64(o, i)
    if i < 0:
        return None, -1
    return value, i


# media_message: MEDIA_MESSAGE SP MEDIA_RFC822
def read_media_message(o: bytes, i: i64) -> tuple[object, object, i64]:
    j = scan_MEDIA_MESSAGE(o, i)
    if j < 0:
        return None, None, -1
    value = quoted(o, i, j, ())
    i = j
    if o[i] != 0x20:
        return None, None, -1
    j = scan_MEDIA_RFC822(o, i + 1)
    if j < 0:
        return None, None, -1
    value_2 = quoted(o, i + 1, j, ())
    i = j
    return value, value_2, i


# body_fld_id: nstring
def read_body_fld_id(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# body_fld_desc: nstring
def read_body_fld_desc(o: bytes, i: i64) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i)
    if i < 0:
        return None, -1
    return nstring, i


# body_fld_enc: string
def read_body_fld_enc(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        j = scan_QUOTED(o, i)
        if j < 0:
            j = scan_UTF8_MODE_QUOTED(o, i)
            if j > 0 and utf8.enabled():
                value = quoted(o, i, j, ANY_FORM)
                return value, j
            return None, -1
        value = quoted(o, i, j, ())
        return value, j
    if o[i] == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return None, -1
        value, j = literal(o, i, j, (OCTETS_34,))
        if j < 0:
            return None, -1
        return value, j
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    return None, -1


# body_fld_octets: NUMBER
def read_body_fld_octets(o: bytes, i: i64) -> tuple[object, i64]:
    value, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


# mimetype_and_missing_params: quoted_to_mime_type "(" transcoding_param_names ")"
def read_mimetype_and_missing_params(o: bytes, i: i64) -> tuple[object, object, i64]:
    quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
    if i < 0:
        return None, None, -1
    if o[i] != 0x28:
        return None, None, -1
    transcoding_param_names, i = read_transcoding_param_names(o, i + 1)
    if i < 0:
        return None, None, -1
    if o[i] != 0x29:
        return None, None, -1
    return quoted_to_mime_type, transcoding_param_names, i + 1


# transcoding_param_names: transcoding_param_name (SP transcoding_param_name)*
def read_transcoding_param_names(o: bytes, i: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    transcoding_param_name, i = read_transcoding_param_name(o, i)
    if i < 0:
        return None, -1
    value_list.append(transcoding_param_name)
    while o[i] == 0x20:
        transcoding_param_name_2, i = read_transcoding_param_name(o, i + 1)
        if i < 0:
            return None, -1
        value_list.append(transcoding_param_name_2)
    value = tuple(value_list)
    return value, i


def read_CONTINUE_BASE64(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_CONTINUE_BASE64(o, i)
    if j < 0:
        return None, -1
    return _Base64(o[i:j]), j


def read_TAG(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_TAG(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_RESP_TEXT(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_RESP_TEXT(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_UNKNOWN_COMMAND_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNKNOWN_COMMAND_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_NZ_NUMBER(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_NZ_NUMBER(o, i)
    if j < 0:
        return None, -1
    value = number(o, i, j, 1, 4294967295)
    if value is None:
        return None, -1
    return value, j


def read_NUMBER(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_NUMBER(o, i)
    if j < 0:
        return None, -1
    value = number(o, i, j, 0, 4294967295)
    if value is None:
        return None, -1
    return value, j


def read_UNKNOWN_RESPONSE_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNKNOWN_RESPONSE_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_PORT(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_PORT(o, i)
    if j < 0:
        return None, -1
    value = number(o, i, j, 0, 65535)
    if value is None:
        return None, -1
    return value, j


def read_CAPABILITY(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_CAPABILITY(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_CAPABILITYNAME, _CapabilityName, o[i:j]), j


def read_MECHANISM(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_MECHANISM(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_MECHANISM, _MECHANISM, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_ALGORITHM(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ALGORITHM(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_ALGORITHM, _ALGORITHM, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_AUTH_TYPE(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_AUTH_TYPE(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_AUTH_TYPE, _AUTH_TYPE, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_SEQUENCE_SET(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_SEQUENCE_SET(o, i)
    if j < 0:
        return None, -1
    value = sequence_set(o, i, j)
    if value is None:
        return None, -1
    return value, j


def read_SEQ_NUMBER(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_SEQ_NUMBER(o, i)
    if j < 0:
        return None, -1
    value = sequence_set(o, i, j)
    if value is None:
        return None, -1
    return value, j


def read_THREAD_ALG(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_THREAD_ALG(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_THREAD_ALG, _THREAD_ALG, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_UID_RANGES(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UID_RANGES(o, i)
    if j < 0:
        return None, -1
    value = sequence_set(o, i, j)
    if value is None:
        return None, -1
    return value, j


def read_UNKNOWN_MESSAGE_DATA_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNKNOWN_MESSAGE_DATA_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_TEXT(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_TEXT(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_IP_LITERAL(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_IP_LITERAL(o, i)
    if j < 0:
        return None, -1
    return _Host(o[i:j]), j


def read_REG_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_REG_NAME(o, i)
    if j < 0:
        return None, -1
    return _Host(o[i:j]), j


def read_ENC_MAILBOX(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ENC_MAILBOX(o, i)
    if j < 0:
        return None, -1
    return _EncMailbox(o[i:j]), j


def read_INTERNET_DATE_TIME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_INTERNET_DATE_TIME(o, i)
    if j < 0:
        return None, -1
    return _InternetDateTime(o[i:j]), j


def read_ENC_SEARCH(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ENC_SEARCH(o, i)
    if j < 0:
        return None, -1
    return _EncSearch(o[i:j]), j


def read_UNKNOWN_CAPABILITY_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNKNOWN_CAPABILITY_NAME(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_UNKNOWNCAPABILITY, _UnknownCapability, o[i:j]), j


def read_STATUS_ATT(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_STATUS_ATT(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_STATUS_ATT, _STATUS_ATT, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_INITIAL_RESPONSE(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_INITIAL_RESPONSE(o, i)
    if j < 0:
        return None, -1
    return _Base64(o[i:j]), j


def read_STORE_GM_LABELS(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_STORE_GM_LABELS(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_STORE_GM_LABELS, _STORE_GM_LABELS, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_STORE_ATT(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_STORE_ATT(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_STORE_ATT, _STORE_ATT, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_FETCH_MACRO(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_FETCH_MACRO(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_FETCH_MACRO, _FETCH_MACRO, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_MOD_SEQUENCE_VALUE(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_MOD_SEQUENCE_VALUE(o, i)
    if j < 0:
        return None, -1
    value = number(o, i, j, 1, 9223372036854775807)
    if value is None:
        return None, -1
    return value, j


def read_FLAG(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_FLAG(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_FLAG, _Flag, o[i:j]), j


def read_FLAG_KEYWORD(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_FLAG_KEYWORD(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_FLAG, _Flag, o[i:j]), j


def read_KNOWN_SET(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_KNOWN_SET(o, i)
    if j < 0:
        return None, -1
    value = sequence_set(o, i, j)
    if value is None:
        return None, -1
    return value, j


def read_OBJECTID(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_OBJECTID(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_RESPONSE_SET(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_RESPONSE_SET(o, i)
    if j < 0:
        return None, -1
    value = sequence_set(o, i, j)
    if value is None:
        return None, -1
    return value, j


def read_UID_SET(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UID_SET(o, i)
    if j < 0:
        return None, -1
    value = sequence_set(o, i, j)
    if value is None:
        return None, -1
    return value, j


def read_URL(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_URL(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_UNKNOWN_CODE_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNKNOWN_CODE_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_CODE_TEXT(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_CODE_TEXT(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_ENC_USER(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ENC_USER(o, i)
    if j < 0:
        return None, -1
    return _EncUser(o[i:j]), j


def read_ENC_SECTION(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ENC_SECTION(o, i)
    if j < 0:
        return None, -1
    return _EncSection(o[i:j]), j


def read_NUMBER64(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_NUMBER64(o, i)
    if j < 0:
        return None, -1
    value = number(o, i, j, 0, 9223372036854775807)
    if value is None:
        return None, -1
    return value, j


def read_NZ_NUMBER64(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_NZ_NUMBER64(o, i)
    if j < 0:
        return None, -1
    value = number(o, i, j, 1, 9223372036854775807)
    if value is None:
        return None, -1
    return value, j


def read_APPLICATION_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_APPLICATION_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_PATH_NOSCHEME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_PATH_NOSCHEME(o, i)
    if j < 0:
        return None, -1
    return _EncMailbox(o[i:j]), j


def read_ATT_SEARCH(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ATT_SEARCH(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_ATT_SEARCH, _ATT_SEARCH, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_GM_ID(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_GM_ID(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_GM_ID, _GM_ID, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_RESOURCE_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_RESOURCE_NAME(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_RESOURCE_NAME, _RESOURCE_NAME, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_UNKNOWN_STATUS_ATT_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNKNOWN_STATUS_ATT_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_URL_FETCH_PARAM(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_URL_FETCH_PARAM(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_URL_FETCH_PARAM, _URL_FETCH_PARAM, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_DATE_TIME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_DATE_TIME(o, i)
    if j < 0:
        return None, -1
    return _DateTime(o[i:j]), j


def read_STATUS_ATT_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_STATUS_ATT_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_BARE_TAG(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_BARE_TAG(o, i)
    if j < 0:
        return None, -1
    return _Atom(o[i:j]), j


def read_SEARCH_RETURN_DATA_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_SEARCH_RETURN_DATA_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_USE_ATTR(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_USE_ATTR(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_FLAG, _Flag, o[i:j]), j


def read_MBX_LIST_FLAG(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_MBX_LIST_FLAG(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_FLAG, _Flag, o[i:j]), j


def read_FLAG_EXTENSION_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_FLAG_EXTENSION_NAME(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_UNKNOWNFLAG, _UnknownFlag, o[i:j]), j


def read_EVENT_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_EVENT_NAME(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_EVENTNAME, _EventName, o[i:j]), j


def read_URL_RESP_TEXT(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_URL_RESP_TEXT(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_OBJECTID_KEY(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_OBJECTID_KEY(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_OBJECTID_KEY, _OBJECTID_KEY, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_FILTER_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_FILTER_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_FLAG_PERM(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_FLAG_PERM(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_FLAG, _Flag, o[i:j]), j


def read_ENC_AUTH_TYPE(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ENC_AUTH_TYPE(o, i)
    if j < 0:
        return None, -1
    return _EncAuthType(o[i:j]), j


def read_ENC_URLAUTH(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ENC_URLAUTH(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_SEARCH_RETURN_OPT_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_SEARCH_RETURN_OPT_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_SELECT_PARAM_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_SELECT_PARAM_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_DEPTH(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_DEPTH(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_DEPTH, _DEPTH, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_GETMETADATA_OPTION_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_GETMETADATA_OPTION_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_CREATE_PARAM_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_CREATE_PARAM_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_RENAME_PARAM_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_RENAME_PARAM_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_RETURN_OPTION_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_RETURN_OPTION_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_APPEND_EXT_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_APPEND_EXT_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_ATT_SORT(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ATT_SORT(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_ATT_SORT, _ATT_SORT, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_SORT_KEY(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_SORT_KEY(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_SORT_KEY, _SORT_KEY, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_STORE_MODIFIER_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_STORE_MODIFIER_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_UNKNOWN_FETCH_ATT_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNKNOWN_FETCH_ATT_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_FETCH_MODIFIER_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_FETCH_MODIFIER_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_MOD_SEQUENCE_VALZER(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_MOD_SEQUENCE_VALZER(o, i)
    if j < 0:
        return None, -1
    value = number(o, i, j, 0, 9223372036854775807)
    if value is None:
        return None, -1
    return value, j


def read_SCORE(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_SCORE(o, i)
    if j < 0:
        return None, -1
    value = number(o, i, j, 1, 100)
    if value is None:
        return None, -1
    return value, j


def read_MBX_LIST_FLAG_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_MBX_LIST_FLAG_NAME(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_UNKNOWNFLAG, _UnknownFlag, o[i:j]), j


def read_UNKNOWN_MSG_ATT_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNKNOWN_MSG_ATT_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_MECHANISM_DATA(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_MECHANISM_DATA(o, i)
    if j < 0:
        return None, -1
    return _Base64(o[i:j]), j


def read_SCOPE_OPTION_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_SCOPE_OPTION_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_ENTRY_TYPE_REQ(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ENTRY_TYPE_REQ(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_ENTRY_TYPE_REQ, _ENTRY_TYPE_REQ, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_LIST_SELECT_OPT_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_LIST_SELECT_OPT_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_UNKNOWN_SORT_KEY_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNKNOWN_SORT_KEY_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_TAGGED_EXT_SET(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_TAGGED_EXT_SET(o, i)
    if j < 0:
        return None, -1
    value = sequence_set(o, i, j)
    if value is None:
        return None, -1
    return value, j


def read_FLAG_RECENT(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_FLAG_RECENT(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_FLAG, _Flag, o[i:j]), j


def read_USE_ATTR_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_USE_ATTR_NAME(o, i)
    if j < 0:
        return None, -1
    return interned(_INTERNED_UNKNOWNFLAG, _UnknownFlag, o[i:j]), j


def read_PREVIEW_MOD(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_PREVIEW_MOD(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_PREVIEW_MOD, _PREVIEW_MOD, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_ATTR_FLAG(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ATTR_FLAG(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_ATTR_FLAG, _ATTR_FLAG, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_EVENT_EXT_NAME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_EVENT_EXT_NAME(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


READERS: Final[dict[str, tuple[Callable[..., object], str]]] = {
    "MECHANISM": (read_MECHANISM, ""),
    "NZ_NUMBER": (read_NZ_NUMBER, ""),
    "RESPONSE_SET": (read_RESPONSE_SET, ""),
    "SCORE": (read_SCORE, ""),
    "URL": (read_URL, ""),
    "URL_FETCH_PARAM": (read_URL_FETCH_PARAM, ""),
    "address": (read_address, ""),
    "ann_entry": (read_ann_entry, ""),
    "append_ext": (read_append_ext, ""),
    "append_message": (read_append_message, ""),
    "astring": (read_astring, ""),
    "att_value": (read_att_value, ""),
    "attrib": (read_attrib, ""),
    "bad_params: quoted_from_mime_type | NIL": (_read_bad_params_1, ""),
    "body": (read_body, "body"),
    "body_extension": (read_body_extension, "body_extension"),
    "capability": (read_capability, ""),
    "cat_part": (read_cat_part, ""),
    "comp_id_quoted": (read_comp_id_quoted, ""),
    "comp_order_quoted": (read_comp_order_quoted, ""),
    "context_position": (read_context_position, ""),
    "convert_att": (read_convert_att, ""),
    "convert_msg_att": (read_convert_msg_att, ""),
    "create_param": (read_create_param, ""),
    "entry": (read_entry, ""),
    "entry_att": (read_entry_att, ""),
    "entry_match": (read_entry_match, ""),
    "entry_value": (read_entry_value, ""),
    "event": (read_event, ""),
    "event_group": (read_event_group, ""),
    "event_name": (read_event_name, ""),
    "fetch_att": (read_fetch_att, ""),
    "fetch_modifier": (read_fetch_modifier, ""),
    "filter_mailboxes": (read_filter_mailboxes, ""),
    "flag": (read_flag, ""),
    "flag_fetch": (read_flag_fetch, ""),
    "flag_perm": (read_flag_perm, ""),
    "getmetadata_option": (read_getmetadata_option, ""),
    "gm_label": (read_gm_label, ""),
    "header_fld_name": (read_header_fld_name, ""),
    "identifier": (read_identifier, ""),
    "lang_range_quoted": (read_lang_range_quoted, ""),
    "lang_tag_quoted": (read_lang_tag_quoted, ""),
    "list_mailbox": (read_list_mailbox, ""),
    "list_select_base_opt_quoted": (read_list_select_base_opt_quoted, ""),
    "list_select_opt": (read_list_select_opt, ""),
    "mailbox": (read_mailbox, ""),
    "mbox_list_extended_item": (read_mbox_list_extended_item, ""),
    "mbx_list_flag": (read_mbx_list_flag, ""),
    "mimetype_and_missing_params": (read_mimetype_and_missing_params, ""),
    "mimetype_and_params": (read_mimetype_and_params, ""),
    "mimetype_sp_missing_params": (read_mimetype_sp_missing_params, ""),
    "msg_att_item": (read_msg_att_item, ""),
    "namespace_descr": (read_namespace_descr, ""),
    "namespace_response_extension": (read_namespace_response_extension, ""),
    "nstring": (read_nstring, ""),
    "objectid_kvpair": (read_objectid_kvpair, ""),
    "one_correlator": (read_one_correlator, ""),
    "preview_mod": (read_preview_mod, ""),
    "quota_resource": (read_quota_resource, ""),
    "quota_root_name": (read_quota_root_name, ""),
    "quoted": (read_quoted, ""),
    "quoted_from_mime_type": (read_quoted_from_mime_type, ""),
    "quoted_to_mime_type": (read_quoted_to_mime_type, ""),
    "rename_param": (read_rename_param, ""),
    "return_option": (read_return_option, ""),
    "rights": (read_rights, ""),
    "scope_option": (read_scope_option, ""),
    "search_key": (read_search_key, "search_key"),
    "search_return_data": (read_search_return_data, ""),
    "search_return_opt": (read_search_return_opt, ""),
    "select_param": (read_select_param, ""),
    "setquota_resource": (read_setquota_resource, ""),
    "sort_criterion": (read_sort_criterion, ""),
    "status_att": (read_status_att, ""),
    "status_att_val": (read_status_att_val, ""),
    "store_modifier": (read_store_modifier, ""),
    "string": (read_string, ""),
    "tagged_ext_item": (read_tagged_ext_item, "tagged_ext_comp"),
    "thread_list": (read_thread_list, "thread_list"),
    "transcoding_param": (read_transcoding_param, ""),
    "transcoding_param_name": (read_transcoding_param_name, ""),
    "uid_fetch_modifier": (read_uid_fetch_modifier, ""),
    "unknown_value": (read_unknown_value, "unknown_value"),
    "url_fetch_arg": (read_url_fetch_arg, ""),
    "url_full": (read_url_full, ""),
    "url_mechanism": (read_url_mechanism, ""),
    "url_metadata_el": (read_url_metadata_el, ""),
    "url_rump": (read_url_rump, ""),
    "urlfetch_data: urldata_simple | urldata_ext": (_read_urlfetch_data_1, ""),
    "use_attr": (read_use_attr, ""),
}
"""Functions for the parts of lists, each with the rule whose nesting it counts, or ""."""


SKIPPERS: Final[dict[str, tuple[Callable[..., object], str]]] = {
    "quoted": (skip_quoted, ""),
    "unknown_text: UNKNOWN_TEXT | LITERAL | LITERAL8": (_skip_unknown_text_2, ""),
    "unknown_value": (skip_unknown_value, "unknown_value"),
}
"""Functions for the parts of lists, each with the rule whose nesting it counts, or ""."""
