"""The tolerant parser of responses. It also reads what quirk files add to the grammar, and tells it.

Written by ``python -m imapgrammar.codegen`` from the grammar and its quirks. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from msgspec import UNSET

from imapgrammar import nodes, strings
from imapgrammar.compiled.parser import (
    read_append_uid,
    read_badurl_response_code,
    read_BARE_TAG,
    read_CAPABILITY,
    read_CODE_TEXT,
    read_context_position,
    read_DATE_TIME,
    read_event_name,
    read_filter_name,
    read_FLAG,
    read_flag_extension,
    read_FLAG_KEYWORD,
    read_FLAG_PERM,
    read_FLAG_RECENT,
    read_GM_ID,
    read_inprogress_tag,
    read_known_uids,
    read_LIST_SELECT_OPT_NAME,
    read_mbox_list_extended_item_tag,
    read_MBX_LIST_FLAG,
    read_mbx_list_flag_extension,
    read_message_limit,
    read_mod_sequence_value,
    read_mod_sequence_valzer,
    read_no_resp_text,
    read_NUMBER,
    read_NUMBER64,
    read_NZ_NUMBER,
    read_OBJECTID,
    read_OBJECTID_KEY,
    read_partial_range,
    read_partial_range_last,
    read_partial_results,
    read_permsg_modsequence,
    read_quoted_from_mime_type,
    read_quoted_to_mime_type,
    read_resource_limit,
    read_RESOURCE_NAME,
    read_resource_usage,
    read_RESP_TEXT,
    read_RESPONSE_SET,
    read_SCORE,
    read_SEARCH_RETURN_DATA_NAME,
    read_section_binary,
    read_section_convert,
    read_section_part,
    read_STATUS_ATT_NAME,
    read_tag,
    read_TAGGED_EXT_SET,
    read_text,
    read_toobig_response_code,
    read_UID_RANGES,
    read_UID_SET,
    read_uniqueid,
    read_unknown_capability,
    read_UNKNOWN_CODE_NAME,
    read_UNKNOWN_MESSAGE_DATA_NAME,
    read_UNKNOWN_MSG_ATT_NAME,
    read_UNKNOWN_RESPONSE_NAME,
    read_URL,
    read_url_mechanism,
    read_USE_ATTR,
)
from imapgrammar.compiled.runtime import (
    ANY_FORM,
    failed,
    interned,
    is_word,
    literal,
    literal_end,
    of_kind,
    quoted,
    refuses,
    table,
    undo,
    utf8_quoted,
)
from imapgrammar.compiled.scanners import (
    scan_ASTRING_CHARS,
    scan_ATOM,
    scan_DELIMITER,
    scan_GM_LABEL_CHARS,
    scan_LITERAL,
    scan_LITERAL8,
    scan_MEDIA_MESSAGE,
    scan_MEDIA_RFC822,
    scan_MEDIA_TEXT,
    scan_QUOTED,
    scan_UNKNOWN_ATOM,
    scan_UNKNOWN_TEXT,
    scan_UTF8_MODE_QUOTED,
    scan_UTF8_QUOTED,
)
from imapgrammar.compiled.tolerant_scanners import (
    scan_BACKSLASH,
    scan_BAD_CAPABILITY,
    scan_BAD_DELIMITER,
    scan_BADLY_QUOTED,
    scan_BARE_DELIMITER,
    scan_BARE_STRING,
    scan_CRLF,
    scan_DATA_WORD,
    scan_EIGHT_BIT_QUOTED,
    scan_ENDS_IN_BACKSLASH,
    scan_GAP,
    scan_ITEM_NAME,
    scan_ITEM_WITHOUT_VALUE,
    scan_LEADING,
    scan_LOST_BEGINNING,
    scan_LOST_TEXT,
    scan_LPAR,
    scan_MARK,
    scan_NEGATIVE,
    scan_NIL_LINES,
    scan_NO_SET,
    scan_NO_VALUE,
    scan_NO_WORD,
    scan_RECENT_FLAG,
    scan_REST_OF_LINE,
    scan_RPAR,
    scan_SELECTABILITY,
    scan_SP,
    scan_SPACES,
    scan_TAG_BEFORE,
    scan_UNESCAPED_QUOTE,
    scan_UNPADDED_DATE_TIME,
    scan_UNQUOTED_MAILBOX,
    scan_UNQUOTED_STRING,
    scan_UNREADABLE_ATOM,
    scan_UNREADABLE_CODE,
    scan_UNREADABLE_GAP,
    scan_UNREADABLE_QUOTE,
    scan_UNREADABLE_QUOTED,
    scan_UNREADABLE_RAW,
    scan_UNREADABLE_TEXT,
)
from imapgrammar.syntax import registry, utf8
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.syntax.quirks import LEFT_OUT, ReadAs

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_extensions import i64


_DECLARED: Final = registry.declared()
_DEEPEST: Final = MAX_NESTING
_UNSET: Final = UNSET

OCTETS_1: Final = table(b"!#$&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_2: Final = table(b"!#$&'*,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_3: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_4: Final = table(b'"CEGILMUcegilmu')
OCTETS_5: Final = table(b'"Ii')
OCTETS_6: Final = table(b"!#$&',-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_7: Final = table(b"\r !#$&',-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_8: Final = table(b"BNObno")
OCTETS_9: Final = table(b"AKOYakoy")
OCTETS_10: Final = table(b"AKOako")
OCTETS_11: Final = table(b"0123456789ABCEFJLMNOQSTUVabcefjlmnoqstuv")
OCTETS_12: Final = table(b"\n\r ")
OCTETS_13: Final = table(b"0123456789AEFJLMNQSTUaefjlmnqstu")
OCTETS_14: Final = table(b"0123456789Vv")
OCTETS_15: Final = table(b"OPop")
OCTETS_16: Final = table(
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19"
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
OCTETS_17: Final = table(
    b"!\"#$%&'*+,-./0123456789:"
    b";<=>?@ABCDEFGHIJKLMNOPQR"
    b"STUVWXYZ[\\]^_`abcdefghij"
    b"klmnopqrstuvwxyz{|}~\x80\x81\x82\x83"
    b"\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b"
    b"\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3"
    b"\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb"
    b"\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3"
    b"\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb"
    b"\xfc\xfd\xfe\xff"
)
OCTETS_18: Final = table(b"\r )")
OCTETS_19: Final = table(
    b"!#$%&'*+,-./0123456789:;"
    b"<=>?@ABCDEFGHIJKLMNOPQRS"
    b"TUVWXYZ[\\]^_`abcdefghijk"
    b"lmnopqrstuvwxyz|}~\x80\x81\x82\x83\x84\x85"
    b"\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d"
    b"\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5"
    b"\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd"
    b"\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5"
    b"\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd"
    b"\xfe\xff"
)
OCTETS_20: Final = table(b"\n\r (")
OCTETS_21: Final = table(
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
OCTETS_22: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f!\"#$%&'(*+,-./01234"
    b"56789:;<=>?@ABCDEFGHIJKL"
    b"MNOPQRSTUVWXYZ[\\]^_`abcd"
    b"efghijklmnopqrstuvwxyz{|"
    b"}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94"
    b"\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac"
    b"\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4"
    b"\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc"
    b"\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4"
    b"\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_23: Final = table(b" 123456789")
OCTETS_24: Final = table(
    b"\n\r !\"#$%&'*+,-./01234567"
    b"89:;<=>?@ABCDEFGHIJKLMNO"
    b"PQRSTUVWXYZ[\\]^_`abcdefg"
    b"hijklmnopqrstuvwxyz{|}~\x80"
    b"\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98"
    b"\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0"
    b"\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8"
    b"\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0"
    b"\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8"
    b"\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_25: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\]^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"{|}~\x7f",
    empty=True,
)
OCTETS_26: Final = table(b"\r )]")
OCTETS_27: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18"
    b"\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'(*+,-./01"
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
OCTETS_28: Final = table(
    b"\r !\"#$%&')*+,-./01234567"
    b"89:;<=>?@ABCDEFGHIJKLMNO"
    b"PQRSTUVWXYZ[\\]^_`abcdefg"
    b"hijklmnopqrstuvwxyz{|}~\x80"
    b"\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98"
    b"\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0"
    b"\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8"
    b"\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0"
    b"\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8"
    b"\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_29: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_30: Final = table(
    b"\n\r !\"#$%&'()*+,-./012345"
    b"6789:;<=>?@ABCDEFGHIJKLM"
    b"NOPQRSTUVWXYZ[\\^_`abcdef"
    b"ghijklmnopqrstuvwxyz{|}~"
    b"\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97"
    b"\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf"
    b"\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7"
    b"\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf"
    b"\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7"
    b"\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_31: Final = table(
    b"\n\r !\"#$%&'()*+,-./012345"
    b"6789:;<=>?@ABCDEFGHIJKLM"
    b"NOPQRSTUVWXYZ[\\]^_`abcde"
    b"fghijklmnopqrstuvwxyz{|}"
    b"~\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96"
    b"\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae"
    b"\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6"
    b"\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde"
    b"\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6"
    b"\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_32: Final = table(b' "(Nn')
OCTETS_33: Final = table(b'\n\r "-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz{~')
OCTETS_34: Final = table(b"\r ]")
OCTETS_35: Final = table(b"ABCEHILMNOPRSTUabcehilmnoprstu")
OCTETS_36: Final = table(b"(N]n")
OCTETS_37: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\^_`abc"
    b"defghijklmnopqrstuvwxyz{"
    b"|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93"
    b"\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab"
    b"\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3"
    b"\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb"
    b"\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3"
    b"\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_38: Final = table(b"ABCEFIJLMNOPQRSTUWXabcefijlmnopqrstuwx")
OCTETS_39: Final = table(
    b"!\"#$%&'()*+,-./012345678"
    b"9:;<=>?@ABCDEFGHIJKLMNOP"
    b"QRSTUVWXYZ[\\^_`abcdefghi"
    b"jklmnopqrstuvwxyz{|}~\x80\x81\x82"
    b"\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a"
    b"\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2"
    b"\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca"
    b"\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2"
    b"\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa"
    b"\xfb\xfc\xfd\xfe\xff"
)
OCTETS_40: Final = table(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_41: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f!\"#$%&'(*+,-./01234"
    b"56789:;<=>?@N[\\]^_`n{|}~"
    b"\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96"
    b"\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae"
    b"\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6"
    b"\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde"
    b"\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6"
    b"\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_42: Final = table(b"\n\r -.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_43: Final = table(b'\n\r "(-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz{~')
OCTETS_44: Final = table(b"\n\r (Nn")
OCTETS_45: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f!#$%&'*+,-./0123456"
    b"789:;<=>?@ABCDEFGHIJKLMN"
    b"OPQRSTUVWXYZ[\\]^_`abcdef"
    b"ghijklmnopqrstuvwxyz|}~\x7f"
    b"\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97"
    b"\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf"
    b"\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7"
    b"\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf"
    b"\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7"
    b"\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_46: Final = table(b'"({~')
OCTETS_47: Final = table(b'"Nn')
OCTETS_48: Final = table(
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
OCTETS_49: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f!#$%&')*+,-./012345"
    b"6789:;<=>?@ABCDEFGHIJKLM"
    b"NOPQRSTUVWXYZ[\\]^_`abcde"
    b"fghijklmnopqrstuvwxyz|}~"
    b"\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96"
    b"\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae"
    b"\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6"
    b"\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde"
    b"\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6"
    b"\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_50: Final = table(b'"*{')
OCTETS_51: Final = table(b"ABab")
OCTETS_52: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_53: Final = table(b'"*{~')
OCTETS_54: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f!#$%&'*+,-./0123456"
    b"789:;<=>?@ABCDEFGHIJKLMN"
    b"OPQRSTUVWXYZ[\\]^_`abcdef"
    b"ghijklmnopqrstuvwxyz{|}~"
    b"\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96"
    b"\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae"
    b"\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6"
    b"\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde"
    b"\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6"
    b"\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_55: Final = table(b"ADHMORSUadhmorsu")
OCTETS_56: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f!#$%&'*+,-./0123456"
    b"789:;<=>?@N[\\]^_`n|}~\x7f\x80\x81"
    b"\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99"
    b"\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1"
    b"\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9"
    b"\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1"
    b"\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9"
    b"\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_57: Final = table(b"\r (Nn")
OCTETS_58: Final = table(
    b" !\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~"
)
OCTETS_59: Final = table(
    b"!\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~"
)
OCTETS_60: Final = table(b"\r )ABUabu")
OCTETS_61: Final = table(b" !#$&')+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_62: Final = table(
    b"\r !\"#$&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_63: Final = table(b"ACMPRacmpr")
OCTETS_64: Final = table(b'\n\r "()-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz{~')
OCTETS_65: Final = table(b" ()Nn")
OCTETS_66: Final = table(b" (Nn")
OCTETS_67: Final = table(b"AFMPXafmpx")
OCTETS_68: Final = table(b"BEIORSTUXbeiorstux")
OCTETS_69: Final = table(
    b"!#$%&'*+,-./0123456789:;"
    b"<=>?@ABCDEFGHIJKLMNOPQRS"
    b"TUVWXYZ\\^_`abcdefghijklm"
    b"nopqrstuvwxyz|}~\x7f\x80\x81\x82\x83\x84\x85\x86"
    b"\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e"
    b"\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6"
    b"\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce"
    b"\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6"
    b"\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe"
    b"\xff"
)
OCTETS_70: Final = table(
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
OCTETS_71: Final = table(
    b"!\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_72: Final = table(b"$(*-0123456789")
OCTETS_73: Final = table(b"\r ()Nn")
OCTETS_74: Final = table(b"-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_75: Final = table(b'"Oo')
OCTETS_76: Final = table(b'"Cc')
OCTETS_77: Final = table(b" -.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_78: Final = table(b" BMTbmt")
OCTETS_79: Final = table(b"$*0123456789")
OCTETS_80: Final = table(
    b"!\"#$%&'(*+,-./0123456789"
    b":;<=>?@ABCDEFGHIJKLMNOPQ"
    b"RSTUVWXYZ[\\]^_`abcdefghi"
    b"jklmnopqrstuvwxyz{|}~\x80\x81\x82"
    b"\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a"
    b"\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2"
    b"\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca"
    b"\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2"
    b"\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa"
    b"\xfb\xfc\xfd\xfe\xff"
)
OCTETS_81: Final = table(b"123456789HTht")
OCTETS_82: Final = table(b'"*Nn{')
OCTETS_83: Final = table(b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_84: Final = table(b'"(*Nn{')
OCTETS_85: Final = table(b"HTht")
OCTETS_86: Final = table(b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_87: Final = table(
    b"\r !#$%&')*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~"
)
OCTETS_88: Final = table(
    b"!\"#$%&'(*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_89: Final = table(b' ")')
OCTETS_90: Final = table(
    b"!\"#$&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_91: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'(*+,-./0123"
    b"456789:;<=>?@ABCDEFGHIJK"
    b"LMNOPQRSTUVWXYZ[\\]^_`abc"
    b"defghijklmnopqrstuvwxyz{"
    b"|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93"
    b"\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab"
    b"\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3"
    b"\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb"
    b"\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3"
    b"\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_92: Final = table(b' ")Nn')
OCTETS_93: Final = table(
    b" !\"#$%&'(*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_94: Final = table(
    b"\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_95: Final = table(b'\r "()*Nn{')
OCTETS_96: Final = table(b" !#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_97: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_98: Final = table(
    b" !\"#$%&')*+,-./012345678"
    b"9:;<=>?@ABCDEFGHIJKLMNOP"
    b"QRSTUVWXYZ[\\]^_`abcdefgh"
    b"ijklmnopqrstuvwxyz{|}~\x80\x81"
    b"\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99"
    b"\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1"
    b"\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9"
    b"\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1"
    b"\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9"
    b"\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_99: Final = table(b'\r "()Nn')
OCTETS_100: Final = table(b' "(*Nn{')
OCTETS_101: Final = table(
    b" !\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~"
)
OCTETS_102: Final = table(
    b" !\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_103: Final = table(b'"(*0123456789Nn{')

_REFUSALS_RESPONSE_TAGGED: Final = _DECLARED.constraints["response_tagged"]
_Mailbox: Final = strings.Mailbox
_REFUSALS_LISTRIGHTS_DATA: Final = _DECLARED.constraints["listrights_data"]
_REFUSALS_UIDBATCHES_RESPONSE: Final = _DECLARED.constraints["uidbatches_response"]
_REFUSALS_CONVERT_MSG_ATTRS: Final = _DECLARED.constraints["convert_msg_attrs"]
_REFUSALS_URL_METADATA: Final = _DECLARED.constraints["url_metadata"]
_REFUSALS_ENTRY: Final = _DECLARED.constraints["entry"]
_REFUSALS_RIGHTS: Final = _DECLARED.constraints["rights"]
_REFUSALS_RESP_CODE_COPY: Final = _DECLARED.constraints["resp_code_copy"]
_REFUSALS_MBX_LIST_FLAGS: Final = _DECLARED.constraints["mbx_list_flags"]
_REFUSALS_ID_FIELDS: Final = _DECLARED.constraints["id_fields"]
_REFUSALS_MAILBOX_CORRELATORS: Final = _DECLARED.constraints["mailbox_correlators"]
_REFUSALS_IN_PROGRESS_DETAILS: Final = _DECLARED.constraints["in_progress_details"]
_REFUSALS_ANN_ENTRY: Final = _DECLARED.constraints["ann_entry"]
_REFUSALS_NON_EXTENSIBLE_BODY: Final = _DECLARED.constraints["non_extensible_body"]
_GmLabel: Final = nodes.GmLabel
_REFUSALS_ATTRIB: Final = _DECLARED.constraints["attrib"]
_REFUSALS_BODY_TYPE_BASIC: Final = _DECLARED.constraints["body_type_basic"]
_INTERNED_EIGHT_BIT_QUOTED: Final[dict[bytes, object]] = {}
_EIGHT_BIT_QUOTED: Final = ReadAs(_DECLARED.terminals["QUOTED"], b"").read
_INTERNED_BADLY_QUOTED: Final[dict[bytes, object]] = {}
_BADLY_QUOTED: Final = ReadAs(_DECLARED.terminals["QUOTED"], b"").read
_INTERNED_ENDS_IN_BACKSLASH: Final[dict[bytes, object]] = {}
_ENDS_IN_BACKSLASH: Final = ReadAs(_DECLARED.terminals["QUOTED"], b"").read
_INTERNED_UNESCAPED_QUOTE: Final[dict[bytes, object]] = {}
_UNESCAPED_QUOTE: Final = ReadAs(_DECLARED.terminals["QUOTED"], b"").read
_INTERNED_BACKSLASH: Final[dict[bytes, object]] = {}
_BACKSLASH: Final = ReadAs(_DECLARED.terminals["DELIMITER"], b"").read
_INTERNED_UNPADDED_DATE_TIME: Final[dict[bytes, object]] = {}
_UNPADDED_DATE_TIME: Final = ReadAs(_DECLARED.terminals["DATE_TIME"], b" ").read

_AclData: Final[Callable[..., object]] = nodes.AclData
_Address: Final[Callable[..., object]] = nodes.Address
_Alert: Final[Callable[..., object]] = nodes.Alert
_AlreadyExists: Final[Callable[..., object]] = nodes.AlreadyExists
_AnnotateTooBig: Final[Callable[..., object]] = nodes.AnnotateTooBig
_AnnotateTooMany: Final[Callable[..., object]] = nodes.AnnotateTooMany
_Annotation: Final[Callable[..., object]] = nodes.Annotation
_AnnotationChanged: Final[Callable[..., object]] = nodes.AnnotationChanged
_Annotations: Final[Callable[..., object]] = nodes.Annotations
_AnnotationsNone: Final[Callable[..., object]] = nodes.AnnotationsNone
_AnnotationsReadOnly: Final[Callable[..., object]] = nodes.AnnotationsReadOnly
_AppendUid: Final[Callable[..., object]] = nodes.AppendUid
_AuthenticationFailed: Final[Callable[..., object]] = nodes.AuthenticationFailed
_AuthorizationFailed: Final[Callable[..., object]] = nodes.AuthorizationFailed
_AvailableConversions: Final[Callable[..., object]] = nodes.AvailableConversions
_Bad: Final[Callable[..., object]] = nodes.Bad
_BadCharset: Final[Callable[..., object]] = nodes.BadCharset
_BadComparator: Final[Callable[..., object]] = nodes.BadComparator
_BadEvent: Final[Callable[..., object]] = nodes.BadEvent
_BadParameters: Final[Callable[..., object]] = nodes.BadParameters
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
_Cannot: Final[Callable[..., object]] = nodes.Cannot
_CapabilityData: Final[Callable[..., object]] = nodes.CapabilityData
_ChildInfo: Final[Callable[..., object]] = nodes.ChildInfo
_ChildInfoBare: Final[Callable[..., object]] = nodes.ChildInfoBare
_ClientBug: Final[Callable[..., object]] = nodes.ClientBug
_Closed: Final[Callable[..., object]] = nodes.Closed
_ComparatorData: Final[Callable[..., object]] = nodes.ComparatorData
_CompressionActive: Final[Callable[..., object]] = nodes.CompressionActive
_ContactAdmin: Final[Callable[..., object]] = nodes.ContactAdmin
_ContinueReq: Final[Callable[..., object]] = nodes.ContinueReq
_ConversionData: Final[Callable[..., object]] = nodes.ConversionData
_ConvertError: Final[Callable[..., object]] = nodes.ConvertError
_ConvertTempFail: Final[Callable[..., object]] = nodes.ConvertTempFail
_Converted: Final[Callable[..., object]] = nodes.Converted
_ConvertedBinary: Final[Callable[..., object]] = nodes.ConvertedBinary
_ConvertedBinarySize: Final[Callable[..., object]] = nodes.ConvertedBinarySize
_ConvertedHeader: Final[Callable[..., object]] = nodes.ConvertedHeader
_ConvertedMime: Final[Callable[..., object]] = nodes.ConvertedMime
_CopyUid: Final[Callable[..., object]] = nodes.CopyUid
_CorrelatorMailbox: Final[Callable[..., object]] = nodes.CorrelatorMailbox
_CorrelatorTag: Final[Callable[..., object]] = nodes.CorrelatorTag
_CorrelatorUidValidity: Final[Callable[..., object]] = nodes.CorrelatorUidValidity
_Corruption: Final[Callable[..., object]] = nodes.Corruption
_EmailId: Final[Callable[..., object]] = nodes.EmailId
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
_Exists: Final[Callable[..., object]] = nodes.Exists
_Expired: Final[Callable[..., object]] = nodes.Expired
_ExpungeData: Final[Callable[..., object]] = nodes.ExpungeData
_ExpungeIssued: Final[Callable[..., object]] = nodes.ExpungeIssued
_FetchData: Final[Callable[..., object]] = nodes.FetchData
_Flags: Final[Callable[..., object]] = nodes.Flags
_FlagsData: Final[Callable[..., object]] = nodes.FlagsData
_GenUrlAuthData: Final[Callable[..., object]] = nodes.GenUrlAuthData
_GmLabels: Final[Callable[..., object]] = nodes.GmLabels
_GmMsgId: Final[Callable[..., object]] = nodes.GmMsgId
_GmThrId: Final[Callable[..., object]] = nodes.GmThrId
_HasChildren: Final[Callable[..., object]] = nodes.HasChildren
_HighestModSeq: Final[Callable[..., object]] = nodes.HighestModSeq
_IdData: Final[Callable[..., object]] = nodes.IdData
_InProgress: Final[Callable[..., object]] = nodes.InProgress
_InProgressDetails: Final[Callable[..., object]] = nodes.InProgressDetails
_InUse: Final[Callable[..., object]] = nodes.InUse
_InternalDate: Final[Callable[..., object]] = nodes.InternalDate
_JmapAccess: Final[Callable[..., object]] = nodes.JmapAccess
_LanguageData: Final[Callable[..., object]] = nodes.LanguageData
_Limit: Final[Callable[..., object]] = nodes.Limit
_ListData: Final[Callable[..., object]] = nodes.ListData
_ListRightsData: Final[Callable[..., object]] = nodes.ListRightsData
_ListSelectSubscribed: Final[Callable[..., object]] = nodes.ListSelectSubscribed
_ListSelectUtf8Only: Final[Callable[..., object]] = nodes.ListSelectUtf8Only
_LsubData: Final[Callable[..., object]] = nodes.LsubData
_MailboxEsearch: Final[Callable[..., object]] = nodes.MailboxEsearch
_MailboxId: Final[Callable[..., object]] = nodes.MailboxId
_MaxConvertMessages: Final[Callable[..., object]] = nodes.MaxConvertMessages
_MaxConvertParts: Final[Callable[..., object]] = nodes.MaxConvertParts
_MessageLimit: Final[Callable[..., object]] = nodes.MessageLimit
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
_MyRightsData: Final[Callable[..., object]] = nodes.MyRightsData
_NamespaceData: Final[Callable[..., object]] = nodes.NamespaceData
_NamespaceDescr: Final[Callable[..., object]] = nodes.NamespaceDescr
_NamespaceExtension: Final[Callable[..., object]] = nodes.NamespaceExtension
_NewName: Final[Callable[..., object]] = nodes.NewName
_No: Final[Callable[..., object]] = nodes.No
_NoModSeq: Final[Callable[..., object]] = nodes.NoModSeq
_NoPerm: Final[Callable[..., object]] = nodes.NoPerm
_NoUpdate: Final[Callable[..., object]] = nodes.NoUpdate
_Nonexistent: Final[Callable[..., object]] = nodes.Nonexistent
_NotSaved: Final[Callable[..., object]] = nodes.NotSaved
_NotUtf8: Final[Callable[..., object]] = nodes.NotUtf8
_NotificationOverflow: Final[Callable[..., object]] = nodes.NotificationOverflow
_ObjectIds: Final[Callable[..., object]] = nodes.ObjectIds
_Ok: Final[Callable[..., object]] = nodes.Ok
_OldName: Final[Callable[..., object]] = nodes.OldName
_OldNameQuoted: Final[Callable[..., object]] = nodes.OldNameQuoted
_OverQuota: Final[Callable[..., object]] = nodes.OverQuota
_Parse: Final[Callable[..., object]] = nodes.Parse
_PermanentFlags: Final[Callable[..., object]] = nodes.PermanentFlags
_PreAuth: Final[Callable[..., object]] = nodes.PreAuth
_Preview: Final[Callable[..., object]] = nodes.Preview
_PrivacyRequired: Final[Callable[..., object]] = nodes.PrivacyRequired
_QuotaData: Final[Callable[..., object]] = nodes.QuotaData
_QuotaResource: Final[Callable[..., object]] = nodes.QuotaResource
_QuotaRootData: Final[Callable[..., object]] = nodes.QuotaRootData
_ReadOnly: Final[Callable[..., object]] = nodes.ReadOnly
_ReadWrite: Final[Callable[..., object]] = nodes.ReadWrite
_Recent: Final[Callable[..., object]] = nodes.Recent
_Referral: Final[Callable[..., object]] = nodes.Referral
_Rfc822: Final[Callable[..., object]] = nodes.Rfc822
_Rfc822Header: Final[Callable[..., object]] = nodes.Rfc822Header
_Rfc822Size: Final[Callable[..., object]] = nodes.Rfc822Size
_Rfc822Text: Final[Callable[..., object]] = nodes.Rfc822Text
_SaveDate: Final[Callable[..., object]] = nodes.SaveDate
_SearchData: Final[Callable[..., object]] = nodes.SearchData
_SearchDataModSeq: Final[Callable[..., object]] = nodes.SearchDataModSeq
_SectionBodyText: Final[Callable[..., object]] = nodes.SectionBodyText
_SectionHeader: Final[Callable[..., object]] = nodes.SectionHeader
_SectionHeaderFields: Final[Callable[..., object]] = nodes.SectionHeaderFields
_SectionHeaderFieldsNot: Final[Callable[..., object]] = nodes.SectionHeaderFieldsNot
_SectionMime: Final[Callable[..., object]] = nodes.SectionMime
_SectionSpec: Final[Callable[..., object]] = nodes.SectionSpec
_ServerBug: Final[Callable[..., object]] = nodes.ServerBug
_SortData: Final[Callable[..., object]] = nodes.SortData
_SortDataModSeq: Final[Callable[..., object]] = nodes.SortDataModSeq
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
_Tagged: Final[Callable[..., object]] = nodes.Tagged
_TempFail: Final[Callable[..., object]] = nodes.TempFail
_ThreadData: Final[Callable[..., object]] = nodes.ThreadData
_ThreadId: Final[Callable[..., object]] = nodes.ThreadId
_ThreadList: Final[Callable[..., object]] = nodes.ThreadList
_TooFew: Final[Callable[..., object]] = nodes.TooFew
_TooMany: Final[Callable[..., object]] = nodes.TooMany
_TryCreate: Final[Callable[..., object]] = nodes.TryCreate
_UidBatchesData: Final[Callable[..., object]] = nodes.UidBatchesData
_UidData: Final[Callable[..., object]] = nodes.UidData
_UidFetchData: Final[Callable[..., object]] = nodes.UidFetchData
_UidNext: Final[Callable[..., object]] = nodes.UidNext
_UidNotSticky: Final[Callable[..., object]] = nodes.UidNotSticky
_UidRequired: Final[Callable[..., object]] = nodes.UidRequired
_UidValidity: Final[Callable[..., object]] = nodes.UidValidity
_Unavailable: Final[Callable[..., object]] = nodes.Unavailable
_UndefinedFilter: Final[Callable[..., object]] = nodes.UndefinedFilter
_UnknownCode: Final[Callable[..., object]] = nodes.UnknownCode
_UnknownCte: Final[Callable[..., object]] = nodes.UnknownCte
_UnknownListSelectOpt: Final[Callable[..., object]] = nodes.UnknownListSelectOpt
_UnknownMboxListExtendedItem: Final[Callable[..., object]] = nodes.UnknownMboxListExtendedItem
_UnknownMessageData: Final[Callable[..., object]] = nodes.UnknownMessageData
_UnknownMsgAtt: Final[Callable[..., object]] = nodes.UnknownMsgAtt
_UnknownResponse: Final[Callable[..., object]] = nodes.UnknownResponse
_UnknownSearchReturnData: Final[Callable[..., object]] = nodes.UnknownSearchReturnData
_UnknownStatusAttVal: Final[Callable[..., object]] = nodes.UnknownStatusAttVal
_Unseen: Final[Callable[..., object]] = nodes.Unseen
_UrlDataExt: Final[Callable[..., object]] = nodes.UrlDataExt
_UrlDataSimple: Final[Callable[..., object]] = nodes.UrlDataSimple
_UrlFetchData: Final[Callable[..., object]] = nodes.UrlFetchData
_UrlMech: Final[Callable[..., object]] = nodes.UrlMech
_UrlMetaBinary: Final[Callable[..., object]] = nodes.UrlMetaBinary
_UrlMetaBody: Final[Callable[..., object]] = nodes.UrlMetaBody
_UrlMetaBodystruct: Final[Callable[..., object]] = nodes.UrlMetaBodystruct
_UseAttr: Final[Callable[..., object]] = nodes.UseAttr
_Utf8Only: Final[Callable[..., object]] = nodes.Utf8Only
_Vanished: Final[Callable[..., object]] = nodes.Vanished


# server_message: response_data | response_done | continue_req | greeting
# %extend server_message: leading (response_data | response_done | continue_req)
# %extend server_message: no_asterisk (resp_cond_state | resp_cond_bye) CRLF
def read_server_message(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_server_message_exact(o, i, q)
    if j >= 0:
        return value, j
    undo(q, n)
    if o[i] == 0x00 or o[i] == 0x20:
        n = len(q)
        value_2, j = _read_server_message_quirk_1(o, i, q)
        if j >= 0:
            return value_2, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        value_3, j = _read_server_message_quirk_2(o, i, q)
        if j >= 0:
            return value_3, j
        undo(q, n)
    return None, -1


# server_message: response_data | response_done | continue_req | greeting
# %extend server_message: leading (response_data | response_done | continue_req)
# %extend server_message: no_asterisk (resp_cond_state | resp_cond_bye) CRLF
def _read_server_message_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_1[o[i]] != 0:
        if o[i] == 0x2A:
            n = len(q)
            value, j = read_response_data(o, i, q)
            if j >= 0:
                return value, j
            undo(q, n)
        if OCTETS_2[o[i]] != 0:
            n = len(q)
            value_2, j = read_response_done(o, i, q)
            if j >= 0:
                return value_2, j
            undo(q, n)
        if OCTETS_3[o[i]] != 0:
            n = len(q)
            value_3, j = read_continue_req(o, i, q)
            if j >= 0:
                return value_3, j
            undo(q, n)
    greeting, i = read_greeting(o, i, q)
    if i < 0:
        return None, -1
    return greeting, i


def _read_server_message_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = read_leading(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_server_message_quirk_1a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_server_message_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = read_no_asterisk(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_server_message_quirk_2a(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# response_data: "*" SP (resp_cond_state | resp_cond_bye | mailbox_data | message_data | capability_data | unknown_response) CRLF
# %extend response_data: "*" SP id_response CRLF
# %extend response_data: "*" SP genurlauth_data CRLF
# %extend response_data: "*" SP enable_data CRLF
# %extend response_data: "*" SP language_data CRLF
# %extend response_data: "*" SP comparator_data CRLF
# %extend response_data: "*" SP conversion_data CRLF
# %extend response_data: "*" SP metadata_resp CRLF
# %extend response_data: "*" SP urlfetch_data CRLF
def read_response_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x2A:
        return None, -1
    i = loose_SP(o, i + 1, q)
    if i < 0:
        return None, -1
    if OCTETS_4[o[i]] != 0:
        if o[i] | 0x20 == 0x75:
            n = len(q)
            value, j = _read_response_data_1(o, i, q)
            if j >= 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            value_2, j = _read_response_data_2(o, i, q)
            if j >= 0:
                return value_2, j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            value_3, j = _read_response_data_3(o, i, q)
            if j >= 0:
                return value_3, j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            value_4, j = _read_response_data_4(o, i, q)
            if j >= 0:
                return value_4, j
            undo(q, n)
        if o[i] | 0x20 == 0x6C:
            n = len(q)
            value_5, j = _read_response_data_5(o, i, q)
            if j >= 0:
                return value_5, j
            undo(q, n)
        if o[i] | 0x20 == 0x65:
            n = len(q)
            value_6, j = _read_response_data_6(o, i, q)
            if j >= 0:
                return value_6, j
            undo(q, n)
        if o[i] | 0x20 == 0x67:
            n = len(q)
            value_7, j = _read_response_data_7(o, i, q)
            if j >= 0:
                return value_7, j
            undo(q, n)
        if OCTETS_5[o[i]] != 0:
            n = len(q)
            value_8, j = _read_response_data_8(o, i, q)
            if j >= 0:
                return value_8, j
            undo(q, n)
    value_9, i = _read_response_data_9(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return value_9, i


# response_done: response_tagged | response_fatal
def read_response_done(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_6[o[i]] != 0:
        n = len(q)
        value, j = read_response_tagged(o, i, q)
        if j >= 0:
            return value, j
        undo(q, n)
    response_fatal, i = read_response_fatal(o, i, q)
    if i < 0:
        return None, -1
    return response_fatal, i


# continue_req: "+" SP resp_text CRLF -> continue_req
#     | "+" SP absent absent CRLF -> continue_req
# %extend continue_req: tag_before "+" SP resp_text CRLF -> continue_req
# %extend continue_req: "+" missing_text absent CRLF -> continue_req
def read_continue_req(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_continue_req_exact(o, i, q)
    if j >= 0:
        return value, j
    undo(q, n)
    if OCTETS_6[o[i]] != 0:
        n = len(q)
        value_2, j = _read_continue_req_quirk_1(o, i, q)
        if j >= 0:
            return value_2, j
        undo(q, n)
    if o[i] == 0x2B:
        n = len(q)
        value_3, j = _read_continue_req_quirk_2(o, i, q)
        if j >= 0:
            return value_3, j
        undo(q, n)
    return None, -1


# greeting: "*" SP (resp_cond_auth | resp_cond_bye) CRLF
def read_greeting(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x2A:
        return None, -1
    i = loose_SP(o, i + 1, q)
    if i < 0:
        return None, -1
    value, i = _read_greeting_1(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# leading: LEADING -> skipped
def read_leading(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x00 or o[i] == 0x20:
        n = len(q)
        j = _read_leading_quirk_1(o, i, q)
        if j >= 0 and OCTETS_1[o[j]] != 0 and OCTETS_7[o[j + 1]] != 0:
            undo(q, n)
            q.append(("leading-octets", i, j))
            return j
        undo(q, n)
    return -1


def _read_server_message_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x2A:
        n = len(q)
        value, j = read_response_data(o, i, q)
        if j >= 0:
            return value, j
        undo(q, n)
    if OCTETS_2[o[i]] != 0:
        n = len(q)
        value_2, j = read_response_done(o, i, q)
        if j >= 0:
            return value_2, j
        undo(q, n)
    continue_req, i = read_continue_req(o, i, q)
    if i < 0:
        return None, -1
    return continue_req, i


# no_asterisk: SPACES -> skipped
def read_no_asterisk(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x20:
        n = len(q)
        j = _read_no_asterisk_quirk_1(o, i, q)
        if j >= 0 and OCTETS_8[o[j]] != 0 and OCTETS_9[o[j + 1]] != 0:
            undo(q, n)
            q.append(("no-asterisk", i, j))
            return j
        undo(q, n)
    return -1


def _read_server_message_quirk_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_8[o[i]] == 0:
        return None, -1
    if OCTETS_10[o[i + 1]] != 0:
        resp_cond_state, i = read_resp_cond_state(o, i, q)
        if i < 0:
            return None, -1
        return resp_cond_state, i
    if o[i + 1] | 0x20 == 0x79:
        resp_cond_bye, i = read_resp_cond_bye(o, i, q)
        if i < 0:
            return None, -1
        return resp_cond_bye, i
    return None, -1


def _read_response_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    urlfetch_data, i = read_urlfetch_data(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return urlfetch_data, i


def _read_response_data_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    metadata_resp, i = read_metadata_resp(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return metadata_resp, i


def _read_response_data_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    conversion_data, i = read_conversion_data(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return conversion_data, i


def _read_response_data_4(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    comparator_data, i = read_comparator_data(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return comparator_data, i


def _read_response_data_5(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    language_data, i = read_language_data(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return language_data, i


def _read_response_data_6(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    enable_data, i = read_enable_data(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return enable_data, i


def _read_response_data_7(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    genurlauth_data, i = read_genurlauth_data(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return genurlauth_data, i


def _read_response_data_8(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    id_response, i = read_id_response(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return id_response, i


def _read_response_data_9(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_11[o[i]] != 0:
        if OCTETS_8[o[i]] != 0:
            n = len(q)
            value, j = read_resp_cond_state(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            value_2, j = read_resp_cond_bye(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
                return value_2, j
            undo(q, n)
        if OCTETS_13[o[i]] != 0:
            n = len(q)
            value_3, j = read_mailbox_data(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
                return value_3, j
            undo(q, n)
        if OCTETS_14[o[i]] != 0:
            n = len(q)
            value_4, j = read_message_data(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
                return value_4, j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            value_5, j = read_capability_data(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
                return value_5, j
            undo(q, n)
    unknown_response, i = read_unknown_response(o, i)
    if i < 0:
        return None, -1
    return unknown_response, i


# response_tagged: tag SP resp_cond_state CRLF -> tagged
def read_response_tagged(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tag, i = read_tag(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    state, i = read_resp_cond_state(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_RESPONSE_TAGGED, [tag, state]):
        return None, -1
    return _Tagged(tag, state), i


# response_fatal: "*" SP resp_cond_bye CRLF
# %extend response_fatal: tag_before_bye resp_cond_bye CRLF
def read_response_fatal(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x2A:
        n = len(q)
        value, j = _read_response_fatal_exact(o, i, q)
        if j >= 0:
            return value, j
        undo(q, n)
    if OCTETS_6[o[i]] != 0:
        n = len(q)
        value_2, j = _read_response_fatal_quirk_1(o, i, q)
        if j >= 0:
            return value_2, j
        undo(q, n)
    return None, -1


# continue_req: "+" SP resp_text CRLF -> continue_req
#     | "+" SP absent absent CRLF -> continue_req
# %extend continue_req: tag_before "+" SP resp_text CRLF -> continue_req
# %extend continue_req: "+" missing_text absent CRLF -> continue_req
def _read_continue_req_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x2B:
        return None, -1
    i += 1
    n = len(q)
    code, text, j = _read_continue_req_exact_1(o, i, q)
    if j >= 0:
        return _ContinueReq(code, text), j
    undo(q, n)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return _ContinueReq(None, None), i


def _read_continue_req_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = read_tag_before(o, i, q)
    if i < 0:
        return None, -1
    if o[i] != 0x2B or o[i + 1] != 0x20:
        return None, -1
    code, text, i = read_resp_text(o, i + 2, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return _ContinueReq(code, text), i


def _read_continue_req_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x2B:
        return None, -1
    code, i = read_missing_text(o, i + 1, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return _ContinueReq(code, None), i


def _read_greeting_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_15[o[i]] != 0:
        resp_cond_auth, i = read_resp_cond_auth(o, i, q)
        if i < 0:
            return None, -1
        return resp_cond_auth, i
    if o[i] | 0x20 == 0x62:
        resp_cond_bye, i = read_resp_cond_bye(o, i, q)
        if i < 0:
            return None, -1
        return resp_cond_bye, i
    return None, -1


def _read_leading_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_LEADING(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_no_asterisk_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_SPACES(o, i)
    if j < 0:
        return -1
    i = j
    return i


# resp_cond_state: "OK" SP any_resp_text -> ok
#     | "NO" SP any_resp_text -> no
#     | "BAD" SP any_resp_text -> bad
# %extend resp_cond_state: "OK" missing_text absent -> ok
#     | "NO" missing_text absent -> no
#     | "BAD" missing_text absent -> bad
def read_resp_cond_state(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_resp_cond_state_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x6F:
        n = len(q)
        value_2, j = _read_resp_cond_state_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        value_3, j = _read_resp_cond_state_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    if o[i] | 0x20 == 0x62:
        n = len(q)
        value_4, j = _read_resp_cond_state_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_4, j
        undo(q, n)
    return None, -1


# resp_cond_bye: "BYE" SP any_resp_text -> bye
# %extend resp_cond_bye: "BYE" missing_text absent -> bye
def read_resp_cond_bye(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x62:
        n = len(q)
        value, j = _read_resp_cond_bye_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x62:
        n = len(q)
        value_2, j = _read_resp_cond_bye_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# urlfetch_data: "URLFETCH" (SP (urldata_simple | urldata_ext))+ -> url_fetch_data
def read_urlfetch_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"urlfetch"):
        return None, -1
    urls_list: list[object] = []
    i += 8
    while True:
        n = len(q)
        value, j = _read_urlfetch_data_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        urls_list.append(value)
    if len(urls_list) < 1:
        return None, -1
    urls = tuple(urls_list)
    return _UrlFetchData(urls), i


# metadata_resp: "METADATA" SP mailbox SP entry_values -> metadata_data
#     | "METADATA" SP mailbox SP entry_list -> metadata_changed
def read_metadata_resp(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"metadata"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    if o[i] == 0x28:
        n = len(q)
        values, j = read_entry_values(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return _MetadataData(mailbox, values), j
        undo(q, n)
    entries, i = read_entry_list(o, i, q)
    if i < 0:
        return None, -1
    return _MetadataChanged(mailbox, entries), i


# conversion_data: "CONVERSION" SP quoted_from_mime_type SP quoted_to_mime_type [SP "(" transcoding_param_name (SP transcoding_param_name)* ")"] -> conversion_data
def read_conversion_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"conversion"):
        return None, -1
    i = loose_SP(o, i + 10, q)
    if i < 0:
        return None, -1
    source, i = read_quoted_from_mime_type(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    target, i = read_quoted_to_mime_type(o, i)
    if i < 0:
        return None, -1
    params: object = ()
    n = len(q)
    value, j = _read_conversion_data_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        i = j
        params = value
    else:
        undo(q, n)
    return _ConversionData(source, target, params), i


# comparator_data: "COMPARATOR" SP comp_sel_quoted [SP "(" comp_id_quoted (SP comp_id_quoted)* ")"] -> comparator_data
def read_comparator_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"comparator"):
        return None, -1
    i = loose_SP(o, i + 10, q)
    if i < 0:
        return None, -1
    active, i = read_comp_sel_quoted(o, i, q)
    if i < 0:
        return None, -1
    matching: object = ()
    n = len(q)
    value, j = _read_comparator_data_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        i = j
        matching = value
    else:
        undo(q, n)
    return _ComparatorData(active, matching), i


# language_data: "LANGUAGE" SP "(" lang_tag_quoted (SP lang_tag_quoted)* ")" -> language_data
def read_language_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"language"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    tags_list: list[object] = []
    value, i = _read_language_data_1(o, i, q)
    if i < 0:
        return None, -1
    if value is not LEFT_OUT:
        tags_list.append(value)
    while True:
        n = len(q)
        value_2, j = _read_language_data_2(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value_2 is not LEFT_OUT:
            tags_list.append(value_2)
    if len(tags_list) < 1:
        return None, -1
    tags = tuple(tags_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _LanguageData(tags), i


# enable_data: "ENABLED" (SP capability)* -> enabled
def read_enable_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"enabled"):
        return None, -1
    capabilities_list: list[object] = []
    i += 7
    while True:
        n = len(q)
        value, j = _read_enable_data_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            capabilities_list.append(value)
    capabilities = tuple(capabilities_list)
    return _Enabled(capabilities), i


# genurlauth_data: "GENURLAUTH" (SP url_full)+ -> gen_url_auth_data
def read_genurlauth_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"genurlauth"):
        return None, -1
    urls_list: list[object] = []
    i += 10
    while True:
        n = len(q)
        value, j = _read_genurlauth_data_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        urls_list.append(value)
    if len(urls_list) < 1:
        return None, -1
    urls = tuple(urls_list)
    return _GenUrlAuthData(urls), i


# id_response: "ID" SP id_params_list -> id_data
# %extend id_response: quoted_keyword SP id_params_list -> id_data
def read_id_response(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x69:
        n = len(q)
        value, j = _read_id_response_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = _read_id_response_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


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
# %extend mailbox_data: "SEARCH" (SP found_number)* -> search_data
# %extend mailbox_data: "LIST" SP odd_mailbox_list -> list_data
#     | "LSUB" SP odd_mailbox_list -> lsub_data
#     | "STATUS" SP odd_mailbox SP "(" [status_att_list] ")" -> status_data
#     | "LIST" SP odd_mailbox_line -> list_data
#     | "LSUB" SP odd_mailbox_line -> lsub_data
def read_mailbox_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_mailbox_data_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x73:
        n = len(q)
        value_2, j = _read_mailbox_data_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if o[i] | 0x20 == 0x6C:
        n = len(q)
        value_3, j = _read_mailbox_data_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    if o[i] | 0x20 == 0x6C:
        n = len(q)
        value_4, j = _read_mailbox_data_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_4, j
        undo(q, n)
    if o[i] | 0x20 == 0x73:
        n = len(q)
        value_5, j = _read_mailbox_data_quirk_4(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_5, j
        undo(q, n)
    if o[i] | 0x20 == 0x6C:
        n = len(q)
        value_6, j = _read_mailbox_data_quirk_5(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_6, j
        undo(q, n)
    if o[i] | 0x20 == 0x6C:
        n = len(q)
        value_7, j = _read_mailbox_data_quirk_6(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_7, j
        undo(q, n)
    return None, -1


# message_data: NZ_NUMBER SP "EXPUNGE" -> expunge_data
#     | NZ_NUMBER SP "FETCH" SP msg_att -> fetch_data
#     | unknown_message_data
# %extend message_data: NZ_NUMBER SP "CONVERTED" SP convert_correlator SP convert_msg_attrs -> converted
# %extend message_data: NZ_NUMBER SP "UIDFETCH" SP msg_att -> uid_fetch_data
# %extend message_data: expunged_resp
def read_message_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x76:
        expunged_resp, i = read_expunged_resp(o, i, q)
        if i < 0:
            return None, -1
        return expunged_resp, i
    if 0x30 <= o[i] <= 0x39:
        if 0x31 <= o[i] <= 0x39:
            n = len(q)
            value, j = _read_message_data_1(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        unknown_message_data, i = read_unknown_message_data(o, i, q)
        if i < 0:
            return None, -1
        return unknown_message_data, i
    return None, -1


# capability_data: "CAPABILITY" (SP capability)+ -> capability_data
def read_capability_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"capability"):
        return None, -1
    capabilities_list: list[object] = []
    i += 10
    while True:
        n = len(q)
        value, j = _read_capability_data_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            capabilities_list.append(value)
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
    value, j = _read_unknown_response_1(o, i)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        i = j
        text = value
    return _UnknownResponse(name, text), i


# response_fatal: "*" SP resp_cond_bye CRLF
# %extend response_fatal: tag_before_bye resp_cond_bye CRLF
def _read_response_fatal_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x2A:
        return None, -1
    i = loose_SP(o, i + 1, q)
    if i < 0:
        return None, -1
    resp_cond_bye, i = read_resp_cond_bye(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return resp_cond_bye, i


def _read_response_fatal_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = read_tag_before_bye(o, i, q)
    if i < 0:
        return None, -1
    resp_cond_bye, i = read_resp_cond_bye(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return resp_cond_bye, i


def _read_continue_req_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x20:
        return None, None, -1
    resp_text, resp_text_2, i = read_resp_text(o, i + 1, q)
    if i < 0:
        return None, None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, None, -1
    return resp_text, resp_text_2, i


# tag_before: TAG_BEFORE -> skipped
def read_tag_before(o: bytes, i: i64, q: list[object]) -> i64:
    if OCTETS_6[o[i]] != 0:
        n = len(q)
        j = _read_tag_before_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x2B and o[j + 1] == 0x20:
            undo(q, n)
            q.append(("tag-before-plus", i, j))
            return j
        undo(q, n)
    return -1


# resp_text: "[" resp_text_code "]" SP text
#     | absent RESP_TEXT
# %extend resp_text: code_without_text
# %extend resp_text: "[" odd_permanent_flags "]" SP text
#     | "[" odd_permanent_flags "]" SP absent
#     | "[" odd_permanent_flags "]" missing_text
# %extend resp_text: "[" resp_text_code gap "]" SP text
#     | "[" resp_text_code gap "]" SP absent
#     | "[" resp_text_code gap "]" missing_text
# %extend resp_text: "[" resp_text_code "]" missing_text
# %extend resp_text: resp_text_without_code
# %extend resp_text: "[" resp_text_code "]" SP unreadable_text
#     | resp_text_of_octets
def read_resp_text(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    n = len(q)
    value, value_2, j = _read_resp_text_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        return value, value_2, j
    undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_3, value_4, j = _read_resp_text_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_3, value_4, j
        undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_5, value_6, j = _read_resp_text_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_5, value_6, j
        undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_7, value_8, j = _read_resp_text_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_7, value_8, j
        undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_9, value_10, j = _read_resp_text_quirk_4(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_9, value_10, j
        undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_11, value_12, j = _read_resp_text_quirk_5(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_11, value_12, j
        undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_13, value_14, j = _read_resp_text_quirk_6(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_13, value_14, j
        undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_15, value_16, j = _read_resp_text_quirk_7(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_15, value_16, j
        undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_17, value_18, j = _read_resp_text_quirk_8(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_17, value_18, j
        undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_19, value_20, j = read_resp_text_without_code(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_19, value_20, j
        undo(q, n)
    if OCTETS_16[o[i]] != 0:
        n = len(q)
        value_21, value_22, j = read_resp_text_of_octets(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_21, value_22, j
        undo(q, n)
    return None, None, -1


# missing_text: -> none
def read_missing_text(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x0D or o[i] == 0x20:
        n = len(q)
        j = _read_missing_text_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            undo(q, n)
            q.append(("no-text", i, j))
            return None, j
        undo(q, n)
    return None, -1


# resp_cond_auth: "OK" SP any_resp_text -> ok
#     | "PREAUTH" SP any_resp_text -> pre_auth
# %extend resp_cond_auth: "PREAUTH" missing_text absent -> pre_auth
def read_resp_cond_auth(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_resp_cond_auth_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x70:
        n = len(q)
        value_2, j = _read_resp_cond_auth_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# resp_cond_state: "OK" SP any_resp_text -> ok
#     | "NO" SP any_resp_text -> no
#     | "BAD" SP any_resp_text -> bad
# %extend resp_cond_state: "OK" missing_text absent -> ok
#     | "NO" missing_text absent -> no
#     | "BAD" missing_text absent -> bad
def _read_resp_cond_state_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6F:
        if o[i + 1] | 0x20 != 0x6B or o[i + 2] != 0x20:
            return None, -1
        code, text, i = read_any_resp_text(o, i + 3, q)
        if i < 0:
            return None, -1
        return _Ok(code, text), i
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x6F or o[i + 2] != 0x20:
            return None, -1
        code_2, text_2, i = read_any_resp_text(o, i + 3, q)
        if i < 0:
            return None, -1
        return _No(code_2, text_2), i
    if c | 0x20 == 0x62:
        if o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x64 or o[i + 3] != 0x20:
            return None, -1
        code_3, text_3, i = read_any_resp_text(o, i + 4, q)
        if i < 0:
            return None, -1
        return _Bad(code_3, text_3), i
    return None, -1


def _read_resp_cond_state_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x6F or o[i + 1] | 0x20 != 0x6B:
        return None, -1
    code, i = read_missing_text(o, i + 2, q)
    if i < 0:
        return None, -1
    return _Ok(code, None), i


def _read_resp_cond_state_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x6F:
        return None, -1
    code, i = read_missing_text(o, i + 2, q)
    if i < 0:
        return None, -1
    return _No(code, None), i


def _read_resp_cond_state_quirk_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x62 or o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x64:
        return None, -1
    code, i = read_missing_text(o, i + 3, q)
    if i < 0:
        return None, -1
    return _Bad(code, None), i


# resp_cond_bye: "BYE" SP any_resp_text -> bye
# %extend resp_cond_bye: "BYE" missing_text absent -> bye
def _read_resp_cond_bye_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"bye "):
        return None, -1
    code, text, i = read_any_resp_text(o, i + 4, q)
    if i < 0:
        return None, -1
    return _Bye(code, text), i


def _read_resp_cond_bye_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x62 or o[i + 1] | 0x20 != 0x79 or o[i + 2] | 0x20 != 0x65:
        return None, -1
    code, i = read_missing_text(o, i + 3, q)
    if i < 0:
        return None, -1
    return _Bye(code, None), i


def _read_urlfetch_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_urlfetch_data_1a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# mailbox: astring
def read_mailbox(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_mailbox_exact(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_mailbox_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            q.append(("unquoted-string", i, j))
            return _Mailbox(cast("bytes", value_2)), j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return _Mailbox(cast("bytes", value_3)), j
        undo(q, n)
    return None, -1


# entry_values: "(" entry_value (SP entry_value)* ")"
def read_entry_values(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    entry_value, entry_value_2, i = read_entry_value(o, i, q)
    if i < 0:
        return None, -1
    if entry_value is not LEFT_OUT:
        value_list.append((entry_value, entry_value_2))
    while True:
        n = len(q)
        value, value_2, j = _read_entry_values_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append((value, value_2))
    if len(value_list) < 1:
        return None, -1
    value_3 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_3, i


# entry_list: entry (SP entry)*
def read_entry_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    value, i = _read_entry_list_1(o, i, q)
    if i < 0:
        return None, -1
    if value is not LEFT_OUT:
        value_list.append(value)
    while True:
        n = len(q)
        value_2, j = _read_entry_list_2(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value_2 is not LEFT_OUT:
            value_list.append(value_2)
    if len(value_list) < 1:
        return None, -1
    value_3 = tuple(value_list)
    return value_3, i


def _read_conversion_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    transcoding_param_name, i = read_transcoding_param_name(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(transcoding_param_name)
    while True:
        n = len(q)
        value, j = _read_conversion_data_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


# comp_sel_quoted: astring
def read_comp_sel_quoted(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_comp_sel_quoted_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_20[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_comp_sel_quoted_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_20[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_20[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


def _read_comparator_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    comp_id_quoted, i = read_comp_id_quoted(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(comp_id_quoted)
    while True:
        n = len(q)
        value, j = _read_comparator_data_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


def _read_language_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = read_lang_tag_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_language_data_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_language_data_2a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_enable_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_enable_data_1a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_genurlauth_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    url_full, i = read_url_full(o, i, q)
    if i < 0:
        return None, -1
    return url_full, i


# id_response: "ID" SP id_params_list -> id_data
# %extend id_response: quoted_keyword SP id_params_list -> id_data
def _read_id_response_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x69 or o[i + 1] | 0x20 != 0x64:
        return None, -1
    i = loose_SP(o, i + 2, q)
    if i < 0:
        return None, -1
    params, i = read_id_params_list(o, i, q)
    if i < 0:
        return None, -1
    return _IdData(params), i


def _read_id_response_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = read_quoted_keyword(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    params, i = read_id_params_list(o, i, q)
    if i < 0:
        return None, -1
    return _IdData(params), i


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
# %extend mailbox_data: "SEARCH" (SP found_number)* -> search_data
# %extend mailbox_data: "LIST" SP odd_mailbox_list -> list_data
#     | "LSUB" SP odd_mailbox_list -> lsub_data
#     | "STATUS" SP odd_mailbox SP "(" [status_att_list] ")" -> status_data
#     | "LIST" SP odd_mailbox_line -> list_data
#     | "LSUB" SP odd_mailbox_line -> lsub_data
def _read_mailbox_data_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x71:
        if not is_word(o, i + 1, b"uota"):
            return None, -1
        if o[i + 5] == 0x20:
            quota_response, i = read_quota_response(o, i, q)
            if i < 0:
                return None, -1
            return quota_response, i
        if o[i + 5] | 0x20 == 0x72:
            quotaroot_response, i = read_quotaroot_response(o, i, q)
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
            while True:
                n = len(q)
                value, j = _read_mailbox_data_exact_1(o, i, q)
                if j < 0:
                    undo(q, n)
                    break
                i = j
                numbers_list.append(value)
            numbers = tuple(numbers_list)
            if o[i] == 0x20:
                n = len(q)
                modseq, j = _read_mailbox_data_exact_2(o, i, q)
                if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0 and len(numbers) >= 1:
                    return _SearchDataModSeq(numbers, modseq), j
                undo(q, n)
            return _SearchData(numbers), i
        if c | 0x20 == 0x6F:
            sort_data, i = read_sort_data(o, i, q)
            if i < 0:
                return None, -1
            return sort_data, i
        if c | 0x20 == 0x74:
            if not is_word(o, i + 2, b"atus"):
                return None, -1
            i = loose_SP(o, i + 6, q)
            if i < 0:
                return None, -1
            mailbox, i = read_mailbox(o, i, q)
            if i < 0:
                return None, -1
            i = loose_SP(o, i, q)
            if i < 0:
                return None, -1
            i = loose_LPAR(o, i, q)
            if i < 0:
                return None, -1
            items: object = ()
            if OCTETS_22[o[i]] != 0:
                status_att_list, i = read_status_att_list(o, i, q)
                if i < 0:
                    return None, -1
                items = status_att_list
            i = loose_RPAR(o, i, q)
            if i < 0:
                return None, -1
            return _StatusData(mailbox, items), i
        return None, -1
    if c | 0x20 == 0x6A:
        resp_jmapaccess, i = read_resp_jmapaccess(o, i, q)
        if i < 0:
            return None, -1
        return resp_jmapaccess, i
    if c | 0x20 == 0x74:
        thread_data, i = read_thread_data(o, i, q)
        if i < 0:
            return None, -1
        return thread_data, i
    if c | 0x20 == 0x65:
        esearch_response, i = read_esearch_response(o, i, q)
        if i < 0:
            return None, -1
        return esearch_response, i
    if c | 0x20 == 0x61:
        acl_data, i = read_acl_data(o, i, q)
        if i < 0:
            return None, -1
        return acl_data, i
    if c | 0x20 == 0x6C:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 != 0x73 or o[i + 3] | 0x20 != 0x74:
                return None, -1
            if o[i + 4] | 0x20 == 0x72:
                listrights_data, i = read_listrights_data(o, i, q)
                if i < 0:
                    return None, -1
                return listrights_data, i
            if o[i + 4] == 0x20:
                i = loose_SP(o, i + 4, q)
                if i < 0:
                    return None, -1
                flags, delimiter, mailbox_2, extended, i = read_mailbox_list(o, i, q)
                if i < 0:
                    return None, -1
                return _ListData(flags, delimiter, mailbox_2, extended), i
            return None, -1
        if o[i + 1] | 0x20 == 0x73:
            if o[i + 2] | 0x20 != 0x75 or o[i + 3] | 0x20 != 0x62:
                return None, -1
            i = loose_SP(o, i + 4, q)
            if i < 0:
                return None, -1
            flags_2, delimiter_2, mailbox_3, extended_2, i = read_mailbox_list(o, i, q)
            if i < 0:
                return None, -1
            return _LsubData(flags_2, delimiter_2, mailbox_3, extended_2), i
        return None, -1
    if c | 0x20 == 0x6D:
        myrights_data, i = read_myrights_data(o, i, q)
        if i < 0:
            return None, -1
        return myrights_data, i
    if c | 0x20 == 0x6E:
        namespace_response, i = read_namespace_response(o, i, q)
        if i < 0:
            return None, -1
        return namespace_response, i
    if c | 0x20 == 0x75:
        uidbatches_response, i = read_uidbatches_response(o, i, q)
        if i < 0:
            return None, -1
        return uidbatches_response, i
    if 0x30 <= c <= 0x39:
        number, i = read_NUMBER(o, i)
        if i < 0:
            return None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        if o[i] | 0x20 == 0x72:
            if not is_word(o, i + 1, b"ecent"):
                return None, -1
            return _Recent(number), i + 6
        if o[i] | 0x20 == 0x65:
            if not is_word(o, i + 1, b"xists"):
                return None, -1
            return _Exists(number), i + 6
        return None, -1
    if c | 0x20 == 0x66:
        if not is_word(o, i + 1, b"lags"):
            return None, -1
        i = loose_SP(o, i + 5, q)
        if i < 0:
            return None, -1
        flags_3, i = read_flag_list(o, i, q)
        if i < 0:
            return None, -1
        return _FlagsData(flags_3), i
    return None, -1


def _read_mailbox_data_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"search"):
        return None, -1
    numbers_list: list[object] = []
    i += 6
    while True:
        n = len(q)
        value, j = _read_mailbox_data_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            numbers_list.append(value)
    numbers = tuple(numbers_list)
    return _SearchData(numbers), i


def _read_mailbox_data_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"list"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    flags, delimiter, mailbox, extended, i = read_odd_mailbox_list(o, i, q)
    if i < 0:
        return None, -1
    return _ListData(flags, delimiter, mailbox, extended), i


def _read_mailbox_data_quirk_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"lsub"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    flags, delimiter, mailbox, extended, i = read_odd_mailbox_list(o, i, q)
    if i < 0:
        return None, -1
    return _LsubData(flags, delimiter, mailbox, extended), i


def _read_mailbox_data_quirk_4(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"status"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    mailbox, i = read_odd_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    items: object = ()
    if OCTETS_22[o[i]] != 0:
        status_att_list, i = read_status_att_list(o, i, q)
        if i < 0:
            return None, -1
        items = status_att_list
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _StatusData(mailbox, items), i


def _read_mailbox_data_quirk_5(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"list"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    flags, delimiter, mailbox, extended, i = read_odd_mailbox_line(o, i, q)
    if i < 0:
        return None, -1
    return _ListData(flags, delimiter, mailbox, extended), i


def _read_mailbox_data_quirk_6(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"lsub"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    flags, delimiter, mailbox, extended, i = read_odd_mailbox_line(o, i, q)
    if i < 0:
        return None, -1
    return _LsubData(flags, delimiter, mailbox, extended), i


# expunged_resp: "VANISHED" [SP "(EARLIER)"] SP known_uids -> vanished
def read_expunged_resp(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"vanished"):
        return None, -1
    i += 8
    earlier: object = False
    n = len(q)
    j = _read_expunged_resp_1(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_23[o[j + 1]] != 0:
        i = j
        earlier = True
    else:
        undo(q, n)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    known_uids, i = read_known_uids(o, i)
    if i < 0:
        return None, -1
    return _Vanished(earlier, known_uids), i


def _read_message_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    uid, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    c: i64 = o[i]
    if c | 0x20 == 0x75:
        if not is_word(o, i + 1, b"idfetch"):
            return None, -1
        i = loose_SP(o, i + 8, q)
        if i < 0:
            return None, -1
        items, i = read_msg_att(o, i, q)
        if i < 0:
            return None, -1
        return _UidFetchData(uid, items), i
    if c | 0x20 == 0x63:
        if not is_word(o, i + 1, b"onverted"):
            return None, -1
        i = loose_SP(o, i + 9, q)
        if i < 0:
            return None, -1
        tag, i = read_convert_correlator(o, i, q)
        if i < 0:
            return None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        items_2, i = read_convert_msg_attrs(o, i, q)
        if i < 0:
            return None, -1
        return _Converted(uid, tag, items_2), i
    if c | 0x20 == 0x65:
        if not is_word(o, i + 1, b"xpunge"):
            return None, -1
        return _ExpungeData(uid), i + 7
    if c | 0x20 == 0x66:
        if not is_word(o, i + 1, b"etch"):
            return None, -1
        i = loose_SP(o, i + 5, q)
        if i < 0:
            return None, -1
        items_3, i = read_msg_att(o, i, q)
        if i < 0:
            return None, -1
        return _FetchData(uid, items_3), i
    return None, -1


# unknown_message_data.-1: NUMBER SP UNKNOWN_MESSAGE_DATA_NAME [SP unknown_text] -> unknown_message_data
def read_unknown_message_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    number, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    name, i = read_UNKNOWN_MESSAGE_DATA_NAME(o, i)
    if i < 0:
        return None, -1
    text: object = None
    n = len(q)
    value, j = _read_unknown_message_data_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        i = j
        text = value
    else:
        undo(q, n)
    return _UnknownMessageData(number, name, text), i


def _read_capability_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_capability_data_1a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_unknown_response_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    unknown_text, i = read_unknown_text(o, i + 1)
    if i < 0:
        return None, -1
    return unknown_text, i


# tag_before_bye: TAG_BEFORE -> skipped
def read_tag_before_bye(o: bytes, i: i64, q: list[object]) -> i64:
    if OCTETS_6[o[i]] != 0:
        n = len(q)
        j = _read_tag_before_bye_quirk_1(o, i, q)
        if j >= 0 and o[j] | 0x20 == 0x62 and o[j + 1] | 0x20 == 0x79:
            undo(q, n)
            q.append(("tag-before-bye", i, j))
            return j
        undo(q, n)
    return -1


def _read_tag_before_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_TAG_BEFORE(o, i)
    if j < 0:
        return -1
    i = j
    return i


# resp_text: "[" resp_text_code "]" SP text
#     | absent RESP_TEXT
# %extend resp_text: code_without_text
# %extend resp_text: "[" odd_permanent_flags "]" SP text
#     | "[" odd_permanent_flags "]" SP absent
#     | "[" odd_permanent_flags "]" missing_text
# %extend resp_text: "[" resp_text_code gap "]" SP text
#     | "[" resp_text_code gap "]" SP absent
#     | "[" resp_text_code gap "]" missing_text
# %extend resp_text: "[" resp_text_code "]" missing_text
# %extend resp_text: resp_text_without_code
# %extend resp_text: "[" resp_text_code "]" SP unreadable_text
#     | resp_text_of_octets
def _read_resp_text_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] == 0x5B:
        n = len(q)
        value, value_2, j = read_code_without_text(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, value_2, j
        undo(q, n)
    if o[i] == 0x5B:
        n = len(q)
        value_3, value_4, j = _read_resp_text_exact_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_3, value_4, j
        undo(q, n)
    value_5, i = read_RESP_TEXT(o, i)
    if i < 0:
        return None, None, -1
    return None, value_5, i


def _read_resp_text_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    odd_permanent_flags, i = read_odd_permanent_flags(o, i + 1, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D or o[i + 1] != 0x20:
        return None, None, -1
    text, i = read_text(o, i + 2)
    if i < 0:
        return None, None, -1
    return odd_permanent_flags, text, i


def _read_resp_text_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    odd_permanent_flags, i = read_odd_permanent_flags(o, i + 1, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D:
        return None, None, -1
    i = loose_SP(o, i + 1, q)
    if i < 0:
        return None, None, -1
    return odd_permanent_flags, None, i


def _read_resp_text_quirk_3(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    odd_permanent_flags, i = read_odd_permanent_flags(o, i + 1, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D:
        return None, None, -1
    missing_text, i = read_missing_text(o, i + 1, q)
    if i < 0:
        return None, None, -1
    return odd_permanent_flags, missing_text, i


def _read_resp_text_quirk_4(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    resp_text_code, i = read_resp_text_code(o, i + 1, q)
    if i < 0:
        return None, None, -1
    i = read_gap(o, i, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D or o[i + 1] != 0x20:
        return None, None, -1
    text, i = read_text(o, i + 2)
    if i < 0:
        return None, None, -1
    return resp_text_code, text, i


def _read_resp_text_quirk_5(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    resp_text_code, i = read_resp_text_code(o, i + 1, q)
    if i < 0:
        return None, None, -1
    i = read_gap(o, i, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D:
        return None, None, -1
    i = loose_SP(o, i + 1, q)
    if i < 0:
        return None, None, -1
    return resp_text_code, None, i


def _read_resp_text_quirk_6(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    resp_text_code, i = read_resp_text_code(o, i + 1, q)
    if i < 0:
        return None, None, -1
    i = read_gap(o, i, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D:
        return None, None, -1
    missing_text, i = read_missing_text(o, i + 1, q)
    if i < 0:
        return None, None, -1
    return resp_text_code, missing_text, i


def _read_resp_text_quirk_7(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    resp_text_code, i = read_resp_text_code(o, i + 1, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D:
        return None, None, -1
    missing_text, i = read_missing_text(o, i + 1, q)
    if i < 0:
        return None, None, -1
    return resp_text_code, missing_text, i


def _read_resp_text_quirk_8(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    resp_text_code, i = read_resp_text_code(o, i + 1, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D or o[i + 1] != 0x20:
        return None, None, -1
    unreadable_text, i = read_unreadable_text(o, i + 2, q)
    if i < 0:
        return None, None, -1
    return resp_text_code, unreadable_text, i


# resp_text_without_code.-1: "[" unreadable_code "]" SP RESP_TEXT
#     | "[" unreadable_code "]" SP absent
#     | "[" unreadable_code "]" missing_text
#     | "[" unreadable_code "]" SP unreadable_text
def read_resp_text_without_code(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    unreadable_code, i = read_unreadable_code(o, i + 1, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D:
        return None, None, -1
    i += 1
    if o[i] == 0x20:
        n = len(q)
        value, j = _read_resp_text_without_code_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return unreadable_code, value, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        value_2, j = _read_resp_text_without_code_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return unreadable_code, value_2, j
        undo(q, n)
    n = len(q)
    value_3, j = read_missing_text(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        return unreadable_code, value_3, j
    undo(q, n)
    if o[i] != 0x20:
        return None, None, -1
    unreadable_text, i = read_unreadable_text(o, i + 1, q)
    if i < 0:
        return None, None, -1
    return unreadable_code, unreadable_text, i


# resp_text_of_octets.-1: absent unreadable_text
def read_resp_text_of_octets(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    unreadable_text, i = read_unreadable_text(o, i, q)
    if i < 0:
        return None, None, -1
    return None, unreadable_text, i


def _read_missing_text_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


# resp_cond_auth: "OK" SP any_resp_text -> ok
#     | "PREAUTH" SP any_resp_text -> pre_auth
# %extend resp_cond_auth: "PREAUTH" missing_text absent -> pre_auth
def _read_resp_cond_auth_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6F:
        if o[i + 1] | 0x20 != 0x6B or o[i + 2] != 0x20:
            return None, -1
        code, text, i = read_any_resp_text(o, i + 3, q)
        if i < 0:
            return None, -1
        return _Ok(code, text), i
    if o[i] | 0x20 == 0x70:
        if not is_word(o, i + 1, b"reauth "):
            return None, -1
        code_2, text_2, i = read_any_resp_text(o, i + 8, q)
        if i < 0:
            return None, -1
        return _PreAuth(code_2, text_2), i
    return None, -1


def _read_resp_cond_auth_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"preauth"):
        return None, -1
    code, i = read_missing_text(o, i + 7, q)
    if i < 0:
        return None, -1
    return _PreAuth(code, None), i


# any_resp_text: resp_text
# %extend any_resp_text: no_resp_text
def read_any_resp_text(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if OCTETS_16[o[i]] != 0:
        n = len(q)
        value, value_2, j = read_resp_text(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, value_2, j
        undo(q, n)
    no_resp_text, no_resp_text_2, i = read_no_resp_text(o, i)
    if i < 0:
        return None, None, -1
    return no_resp_text, no_resp_text_2, i


def _read_urlfetch_data_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    url, i = read_url_full(o, i, q)
    if i < 0:
        return None, -1
    n = len(q)
    data, j = _read_urlfetch_data_1aa(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_24[o[j + 1]] != 0:
        return _UrlDataSimple(url, data), j
    undo(q, n)
    metadata, i = read_url_metadata(o, i, q)
    if i < 0:
        return None, -1
    return _UrlDataExt(url, metadata), i


# mailbox: astring
def _read_mailbox_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_mailbox_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# odd_quoted: EIGHT_BIT_QUOTED -> told
# %extend odd_quoted: BADLY_QUOTED -> told
#     | ENDS_IN_BACKSLASH -> told
# %extend odd_quoted: UNESCAPED_QUOTE -> told
def read_odd_quoted(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        n = len(q)
        value, j = _read_odd_quoted_quirk_1(o, i, q)
        if j >= 0 and OCTETS_26[o[j]] != 0:
            q.append(("eight-bit-quoted", i, j))
            return value, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = _read_odd_quoted_quirk_2(o, i, q)
        if j >= 0 and OCTETS_26[o[j]] != 0:
            q.append(("badly-quoted", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = _read_odd_quoted_quirk_3(o, i, q)
        if j >= 0 and OCTETS_26[o[j]] != 0:
            q.append(("badly-quoted", i, j))
            return value_3, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_4, j = _read_odd_quoted_quirk_4(o, i, q)
        if j >= 0 and OCTETS_26[o[j]] != 0:
            q.append(("unescaped-quote", i, j))
            return value_4, j
        undo(q, n)
    return None, -1


# entry_value: entry SP value
# %extend entry_value: unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def read_entry_value(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, value_2, j = _read_entry_value_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = _read_entry_value_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, None, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, None, j
        undo(q, n)
    return None, None, -1


def _read_entry_values_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    entry_value, entry_value_2, i = read_entry_value(o, i, q)
    if i < 0:
        return None, None, -1
    return entry_value, entry_value_2, i


def _read_entry_list_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = read_entry(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_entry_list_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_entry_list_2a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# transcoding_param_name: astring
def read_transcoding_param_name(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_transcoding_param_name_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_28[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_transcoding_param_name_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_28[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_28[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


def _read_conversion_data_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    transcoding_param_name, i = read_transcoding_param_name(o, i, q)
    if i < 0:
        return None, -1
    return transcoding_param_name, i


# comp_sel_quoted: astring
def _read_comp_sel_quoted_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_comp_sel_quoted_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# comp_id_quoted: astring
def read_comp_id_quoted(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_comp_id_quoted_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_28[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_comp_id_quoted_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_28[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_28[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


def _read_comparator_data_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    comp_id_quoted, i = read_comp_id_quoted(o, i, q)
    if i < 0:
        return None, -1
    return comp_id_quoted, i


# lang_tag_quoted: astring
def read_lang_tag_quoted(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_lang_tag_quoted_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_lang_tag_quoted_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# unreadable_member: unreadable_word -> left_out
def read_unreadable_member(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_language_data_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = read_lang_tag_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_enable_data_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_29[o[i]] != 0:
        n = len(q)
        value, j = read_capability(o, i)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_30[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    bad_capability, i = read_bad_capability(o, i, q)
    if i < 0:
        return None, -1
    return bad_capability, i


# url_full: astring
def read_url_full(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_url_full_exact(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_31[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_url_full_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_31[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_31[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# id_params_list: id_fields | NIL
# %extend id_params_list: unreadable_list -> none
# %extend id_params_list: "\"\"" -> none
def read_id_params_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_id_params_list_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return None, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        j = _read_id_params_list_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return None, j
        undo(q, n)
    return None, -1


# quoted_keyword: "\"ID\"" -> skipped
def read_quoted_keyword(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x22:
        n = len(q)
        j = _read_quoted_keyword_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_32[o[j + 1]] != 0:
            undo(q, n)
            q.append(("quoted-keyword", i, j))
            return j
        undo(q, n)
    return -1


# quota_response: "QUOTA" SP quota_root_name SP quota_list -> quota_data
# %extend quota_response: "QUOTA" SP quota_root_name missing_list -> quota_data
def read_quota_response(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x71:
        n = len(q)
        value, j = _read_quota_response_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x71:
        n = len(q)
        value_2, j = _read_quota_response_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# quotaroot_response: "QUOTAROOT" SP mailbox (SP quota_root_name)* -> quota_root_data
def read_quotaroot_response(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"quotaroot"):
        return None, -1
    i = loose_SP(o, i + 9, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    roots_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_quotaroot_response_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            roots_list.append(value)
    roots = tuple(roots_list)
    return _QuotaRootData(mailbox, roots), i


def _read_mailbox_data_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_mailbox_data_exact_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    search_sort_mod_seq, i = read_search_sort_mod_seq(o, i, q)
    if i < 0:
        return None, -1
    return search_sort_mod_seq, i


# sort_data: "SORT" (SP NZ_NUMBER)* -> sort_data
# %extend sort_data: "SORT" (SP NZ_NUMBER)+ SP search_sort_mod_seq -> sort_data_mod_seq
# %extend sort_data: "SORT" (SP found_number)* -> sort_data
def read_sort_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_sort_data_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x73:
        n = len(q)
        value_2, j = _read_sort_data_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# status_att_list: status_att_val (SP status_att_val)*
def read_status_att_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    status_att_val, i = read_status_att_val(o, i, q)
    if i < 0:
        return None, -1
    if status_att_val is not LEFT_OUT:
        value_list.append(status_att_val)
    while True:
        n = len(q)
        value, j = _read_status_att_list_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append(value)
    value_2 = tuple(value_list)
    return value_2, i


# resp_jmapaccess: "JMAPACCESS" SP quoted -> jmap_access
def read_resp_jmapaccess(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"jmapaccess"):
        return None, -1
    i = loose_SP(o, i + 10, q)
    if i < 0:
        return None, -1
    url, i = read_quoted(o, i, q)
    if i < 0:
        return None, -1
    return _JmapAccess(url), i


# thread_data: "THREAD" [SP thread_list+] -> thread_data
# %extend thread_data: "THREAD" SP found_thread* -> thread_data
def read_thread_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x74:
        n = len(q)
        value, j = _read_thread_data_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x74:
        n = len(q)
        value_2, j = _read_thread_data_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# esearch_response: "ESEARCH" [search_correlator] [SP "UID"] (SP search_return_data)* -> esearch
# %extend esearch_response: "ESEARCH" mailbox_correlators SP "UID" (SP search_return_data)* -> mailbox_esearch
# %extend esearch_response: "ESEARCH" [found_correlator] [SP "UID"] (SP found_data)* -> esearch
def read_esearch_response(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_esearch_response_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x65:
        n = len(q)
        value_2, j = _read_esearch_response_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# acl_data: "ACL" SP mailbox (SP identifier SP rights)* -> acl_data
# %extend acl_data: "ACL" SP mailbox (SP acl_pair)* -> acl_data
def read_acl_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x61:
        n = len(q)
        value, j = _read_acl_data_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x61:
        n = len(q)
        value_2, j = _read_acl_data_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# listrights_data: "LISTRIGHTS" SP mailbox SP identifier SP required_rights (SP rights)* -> list_rights_data
def read_listrights_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"listrights"):
        return None, -1
    i = loose_SP(o, i + 10, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    identifier, i = read_identifier(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    required_rights, i = read_required_rights(o, i, q)
    if i < 0:
        return None, -1
    optional_rights_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_listrights_data_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            optional_rights_list.append(value)
    optional_rights = tuple(optional_rights_list)
    if refuses(_REFUSALS_LISTRIGHTS_DATA, [mailbox, identifier, required_rights, optional_rights]):
        return None, -1
    return _ListRightsData(mailbox, identifier, required_rights, optional_rights), i


# mailbox_list: "(" [mbx_list_flags] ")" SP (DELIMITER | NIL) SP mailbox [SP mbox_list_extended]
def read_mailbox_list(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    value: object = ()
    if OCTETS_22[o[i]] != 0:
        mbx_list_flags, i = read_mbx_list_flags(o, i, q)
        if i < 0:
            return None, None, None, None, -1
        value = mbx_list_flags
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    value_2, i = _read_mailbox_list_1(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    value_3: object = None
    n = len(q)
    value_4, j = _read_mailbox_list_2(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        i = j
        value_3 = value_4
    else:
        undo(q, n)
    return value, value_2, mailbox, value_3, i


# myrights_data: "MYRIGHTS" SP mailbox SP rights -> my_rights_data
def read_myrights_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"myrights"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    rights, i = read_rights(o, i, q)
    if i < 0:
        return None, -1
    return _MyRightsData(mailbox, rights), i


# namespace_response: "NAMESPACE" SP namespaces SP namespaces SP namespaces -> namespace_data
def read_namespace_response(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"namespace"):
        return None, -1
    i = loose_SP(o, i + 9, q)
    if i < 0:
        return None, -1
    personal, i = read_namespaces(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    other_users, i = read_namespaces(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    shared, i = read_namespaces(o, i, q)
    if i < 0:
        return None, -1
    return _NamespaceData(personal, other_users, shared), i


# uidbatches_response: "UIDBATCHES" search_correlator [SP UID_RANGES] -> uid_batches_data
def read_uidbatches_response(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"uidbatches"):
        return None, -1
    tag, i = read_search_correlator(o, i + 10, q)
    if i < 0:
        return None, -1
    batches: object = None
    n = len(q)
    value, j = _read_uidbatches_response_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        i = j
        batches = value
    else:
        undo(q, n)
    if refuses(_REFUSALS_UIDBATCHES_RESPONSE, [tag, batches]):
        return None, -1
    return _UidBatchesData(tag, batches), i


# flag_list: "(" [flag (SP flag)*] ")"
# %extend flag_list: NIL -> no_items
def read_flag_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        value, j = _read_flag_list_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_33[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_flag_list_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_33[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return (), j
        undo(q, n)
    return None, -1


def _read_mailbox_data_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    found_number, i = read_found_number(o, i, q)
    if i < 0:
        return None, -1
    return found_number, i


# odd_mailbox_list: odd_flags SP odd_delimiter SP odd_mailbox [SP mbox_list_extended]
def read_odd_mailbox_list(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, i64]:
    odd_flags, i = read_odd_flags(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    odd_delimiter, i = read_odd_delimiter(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    odd_mailbox, i = read_odd_mailbox(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_odd_mailbox_list_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return odd_flags, odd_delimiter, odd_mailbox, value, i


# odd_mailbox: mailbox | unquoted_mailbox
def read_odd_mailbox(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = read_mailbox(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_20[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unquoted_mailbox, i = read_unquoted_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return unquoted_mailbox, i


# odd_mailbox_line: odd_flags SP odd_delimiter SP rest_of_line absent
def read_odd_mailbox_line(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, i64]:
    odd_flags, i = read_odd_flags(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    odd_delimiter, i = read_odd_delimiter(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    rest_of_line, i = read_rest_of_line(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    return odd_flags, odd_delimiter, rest_of_line, None, i


def _read_expunged_resp_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    if not is_word(o, i, b"(earlier)"):
        return -1
    return i + 9


# msg_att: "(" msg_att_item (SP msg_att_item)* ")"
# %extend msg_att: unreadable_rest
def read_msg_att(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        value, j = _read_msg_att_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_2, j = read_unreadable_rest(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# convert_correlator: "(" "TAG" SP tag_string ")"
def read_convert_correlator(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    if o[i] | 0x20 != 0x74 or o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x67:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    tag_string, i = read_tag_string(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return tag_string, i


# convert_msg_attrs: "(" convert_msg_att (SP convert_msg_att)* ")"
def read_convert_msg_attrs(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    convert_msg_att, i = read_convert_msg_att(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(convert_msg_att)
    while True:
        n = len(q)
        value, j = _read_convert_msg_attrs_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_CONVERT_MSG_ATTRS, [value_2]):
        return None, -1
    return value_2, i


def _read_unknown_message_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    unknown_text, i = read_unknown_text(o, i + 1)
    if i < 0:
        return None, -1
    return unknown_text, i


def _read_capability_data_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_29[o[i]] != 0:
        n = len(q)
        value, j = read_capability(o, i)
        if j >= 0 and OCTETS_34[o[j]] != 0 and OCTETS_31[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    bad_capability, i = read_bad_capability(o, i, q)
    if i < 0:
        return None, -1
    return bad_capability, i


# unknown_text: (UNKNOWN_TEXT | LITERAL | LITERAL8)+
def read_unknown_text(o: bytes, i: i64) -> tuple[object, i64]:
    j = skip_unknown_text(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def _read_tag_before_bye_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_TAG_BEFORE(o, i)
    if j < 0:
        return -1
    i = j
    return i


# code_without_text: "[" resp_text_code "]" SP absent
def read_code_without_text(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    resp_text_code, i = read_resp_text_code(o, i + 1, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D:
        return None, None, -1
    i = loose_SP(o, i + 1, q)
    if i < 0:
        return None, None, -1
    return resp_text_code, None, i


def _read_resp_text_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] != 0x5B:
        return None, None, -1
    resp_text_code, i = read_resp_text_code(o, i + 1, q)
    if i < 0:
        return None, None, -1
    if o[i] != 0x5D or o[i + 1] != 0x20:
        return None, None, -1
    text, i = read_text(o, i + 2)
    if i < 0:
        return None, None, -1
    return resp_text_code, text, i


# odd_permanent_flags: "PERMANENTFLAGS" SP "(" [odd_flag_perm (SP odd_flag_perm)*] ")" -> permanent_flags
def read_odd_permanent_flags(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"permanentflags"):
        return None, -1
    i = loose_SP(o, i + 14, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    flags_list: list[object] = []
    if OCTETS_22[o[i]] != 0:
        odd_flag_perm, i = read_odd_flag_perm(o, i, q)
        if i < 0:
            return None, -1
        if odd_flag_perm is not LEFT_OUT:
            flags_list.append(odd_flag_perm)
        while True:
            n = len(q)
            value, j = _read_odd_permanent_flags_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                flags_list.append(value)
    flags = tuple(flags_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _PermanentFlags(flags), i


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
def read_resp_text_code(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_35[o[i]] != 0:
        if o[i] | 0x20 == 0x6E:
            n = len(q)
            j = _read_resp_text_code_1(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _NotificationOverflow(), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            value, j = read_unsupported_events_code(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x68:
            n = len(q)
            j = _read_resp_text_code_2(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _HasChildren(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            objectid, j = _read_resp_text_code_3(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _MailboxId(objectid), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            j = _read_resp_text_code_4(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Closed(), j
            undo(q, n)
        if o[i] | 0x20 == 0x68:
            n = len(q)
            modseq, j = _read_resp_text_code_5(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _HighestModSeq(modseq), j
            undo(q, n)
        if o[i] | 0x20 == 0x6E:
            n = len(q)
            j = _read_resp_text_code_6(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _NoModSeq(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            sequence_set, j = _read_resp_text_code_7(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Modified(sequence_set), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            j = _read_resp_text_code_8(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _UseAttr(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6E:
            n = len(q)
            j = _read_resp_text_code_9(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _NotUtf8(), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            j = _read_resp_text_code_10(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Utf8Only(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6E:
            n = len(q)
            tag, j = _read_resp_text_code_11(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _NoUpdate(tag), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            value_2, j = _read_resp_text_code_12(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value_2, j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            value_3, j = _read_resp_text_code_13(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value_3, j
            undo(q, n)
        if o[i] | 0x20 == 0x6E:
            n = len(q)
            j = _read_resp_text_code_14(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _NotSaved(), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            value_4, j = read_badurl_response_code(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value_4, j
            undo(q, n)
        if o[i] | 0x20 == 0x74:
            n = len(q)
            value_5, j = read_toobig_response_code(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value_5, j
            undo(q, n)
        if o[i] | 0x20 == 0x6F:
            n = len(q)
            value_6, j = read_objectid_compound(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value_6, j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            limit, uid, j = _read_resp_text_code_15(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _MessageLimit(limit, uid), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            j = _read_resp_text_code_16(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _UidRequired(), j
            undo(q, n)
        if o[i] | 0x20 == 0x69:
            n = len(q)
            details, j = _read_resp_text_code_17(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _InProgress(details), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            j = _read_resp_text_code_18(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Unavailable(), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            j = _read_resp_text_code_19(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _AuthenticationFailed(), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            j = _read_resp_text_code_20(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _AuthorizationFailed(), j
            undo(q, n)
        if o[i] | 0x20 == 0x65:
            n = len(q)
            j = _read_resp_text_code_21(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Expired(), j
            undo(q, n)
        if o[i] | 0x20 == 0x70:
            n = len(q)
            j = _read_resp_text_code_22(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _PrivacyRequired(), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            j = _read_resp_text_code_23(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _ContactAdmin(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6E:
            n = len(q)
            j = _read_resp_text_code_24(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _NoPerm(), j
            undo(q, n)
        if o[i] | 0x20 == 0x69:
            n = len(q)
            j = _read_resp_text_code_25(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _InUse(), j
            undo(q, n)
        if o[i] | 0x20 == 0x65:
            n = len(q)
            j = _read_resp_text_code_26(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _ExpungeIssued(), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            j = _read_resp_text_code_27(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Corruption(), j
            undo(q, n)
        if o[i] | 0x20 == 0x73:
            n = len(q)
            j = _read_resp_text_code_28(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _ServerBug(), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            j = _read_resp_text_code_29(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _ClientBug(), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            j = _read_resp_text_code_30(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Cannot(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6C:
            n = len(q)
            j = _read_resp_text_code_31(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Limit(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6F:
            n = len(q)
            j = _read_resp_text_code_32(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _OverQuota(), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            j = _read_resp_text_code_33(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _AlreadyExists(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6E:
            n = len(q)
            j = _read_resp_text_code_34(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Nonexistent(), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            name, j = _read_resp_text_code_35(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _UndefinedFilter(name), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            value_7, j = _read_resp_text_code_36(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value_7, j
            undo(q, n)
        if o[i] | 0x20 == 0x74:
            n = len(q)
            j = _read_resp_text_code_37(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _TempFail(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            number, j = _read_resp_text_code_38(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _MaxConvertMessages(number), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            number_2, j = _read_resp_text_code_39(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _MaxConvertParts(number_2), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            j = _read_resp_text_code_40(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _BadComparator(), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            j = _read_resp_text_code_41(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _CompressionActive(), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            mechanisms, j = _read_resp_text_code_42(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _UrlMech(mechanisms), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            value_8, j = read_resp_code_apnd(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value_8, j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            value_9, j = read_resp_code_copy(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value_9, j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            j = _read_resp_text_code_43(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _UidNotSticky(), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            j = _read_resp_text_code_44(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _UnknownCte(), j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            urls, j = _read_resp_text_code_45(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Referral(urls), j
            undo(q, n)
        if o[i] | 0x20 == 0x6E:
            n = len(q)
            mailbox, new_name, j = _read_resp_text_code_46(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _NewName(mailbox, new_name), j
            undo(q, n)
        if o[i] | 0x20 == 0x74:
            n = len(q)
            j = _read_resp_text_code_47(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _TooFew(), j
            undo(q, n)
        if o[i] | 0x20 == 0x74:
            n = len(q)
            j = _read_resp_text_code_48(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _TooMany(), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            number_3, j = _read_resp_text_code_49(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Unseen(number_3), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            j = _read_resp_text_code_50(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Alert(), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            charsets, j = _read_resp_text_code_51(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _BadCharset(charsets), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            value_10, j = read_capability_data(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return value_10, j
            undo(q, n)
        if o[i] | 0x20 == 0x70:
            n = len(q)
            j = _read_resp_text_code_52(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _Parse(), j
            undo(q, n)
        if o[i] | 0x20 == 0x70:
            n = len(q)
            flags, j = _read_resp_text_code_53(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _PermanentFlags(flags), j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            j = _read_resp_text_code_54(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _ReadOnly(), j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            j = _read_resp_text_code_55(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _ReadWrite(), j
            undo(q, n)
        if o[i] | 0x20 == 0x74:
            n = len(q)
            j = _read_resp_text_code_56(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _TryCreate(), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            uid_2, j = _read_resp_text_code_57(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _UidNext(uid_2), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            uidvalidity, j = _read_resp_text_code_58(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
                return _UidValidity(uidvalidity), j
            undo(q, n)
    unknown_code, i = read_unknown_code(o, i)
    if i < 0:
        return None, -1
    return unknown_code, i


# gap: GAP -> skipped
def read_gap(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x20:
        n = len(q)
        j = _read_gap_quirk_1(o, i, q)
        if j >= 0 and OCTETS_36[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("extra-space", i, j))
            return j
        undo(q, n)
    return -1


# unreadable_text: UNREADABLE_TEXT -> none
def read_unreadable_text(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_16[o[i]] != 0:
        n = len(q)
        j = _read_unreadable_text_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-text", i, j))
            return None, j
        undo(q, n)
    return None, -1


# unreadable_code: UNREADABLE_CODE -> none
def read_unreadable_code(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_37[o[i]] != 0:
        n = len(q)
        j = _read_unreadable_code_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x5D and (o[j + 1] == 0x0D or o[j + 1] == 0x20):
            undo(q, n)
            q.append(("unreadable-code", i, j))
            return None, j
        undo(q, n)
    return None, -1


def _read_resp_text_without_code_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    value, i = read_RESP_TEXT(o, i + 1)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_without_code_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    return None, i


def _read_urlfetch_data_1aa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


# url_metadata: (SP "(" url_metadata_el ")")+
def read_url_metadata(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_url_metadata_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    if len(value_list) < 1:
        return None, -1
    value_2 = tuple(value_list)
    if refuses(_REFUSALS_URL_METADATA, [value_2]):
        return None, -1
    return value_2, i


def _read_odd_quoted_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_EIGHT_BIT_QUOTED(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_odd_quoted_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BADLY_QUOTED(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_odd_quoted_quirk_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_ENDS_IN_BACKSLASH(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_odd_quoted_quirk_4(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNESCAPED_QUOTE(o, i)
    if i < 0:
        return None, -1
    return value, i


# entry_value: entry SP value
# %extend entry_value: unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def _read_entry_value_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    entry, i = read_entry(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = read_value(o, i, q)
    if i < 0:
        return None, None, -1
    return entry, value, i


def _read_entry_value_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    return i


# unreadable_word: unreadable+
def skip_unreadable_word(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_unreadable(o, i, q)
    if i < 0:
        return -1
    while OCTETS_22[o[i]] != 0:
        i = skip_unreadable(o, i, q)
        if i < 0:
            return -1
    return i


# entry: astring
def read_entry(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    astring, i = read_astring(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ENTRY, [astring]):
        return None, -1
    return astring, i


def _read_entry_list_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = read_entry(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


# transcoding_param_name: astring
def _read_transcoding_param_name_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_transcoding_param_name_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# comp_id_quoted: astring
def _read_comp_id_quoted_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_comp_id_quoted_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# lang_tag_quoted: astring
def _read_lang_tag_quoted_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_lang_tag_quoted_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# capability: CAPABILITY | unknown_capability
def read_capability(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_38[o[i]] != 0:
        value, j = read_CAPABILITY(o, i)
        if j >= 0 and OCTETS_34[o[j]] != 0 and OCTETS_31[o[j + 1]] != 0:
            return value, j
    unknown_capability, i = read_unknown_capability(o, i)
    if i < 0:
        return None, -1
    return unknown_capability, i


# bad_capability: BAD_CAPABILITY -> left_out
def read_bad_capability(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_39[o[i]] != 0:
        n = len(q)
        j = _read_bad_capability_quirk_1(o, i, q)
        if j >= 0 and OCTETS_34[o[j]] != 0 and OCTETS_31[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


# url_full: astring
def _read_url_full_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_url_full_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# id_params_list: id_fields | NIL
# %extend id_params_list: unreadable_list -> none
# %extend id_params_list: "\"\"" -> none
def _read_id_params_list_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        id_fields, i = read_id_fields(o, i, q)
        if i < 0:
            return None, -1
        return id_fields, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# unreadable_list: "(" (UNREADABLE_ATOM | UNREADABLE_QUOTED | UNREADABLE_RAW | LITERAL | LITERAL8 | unreadable_list | UNREADABLE_QUOTE | UNREADABLE_GAP)* ")"
def skip_unreadable_list(o: bytes, i: i64, q: list[object], d: i64) -> i64:
    s = i
    d += 1
    if d > _DEEPEST:
        return failed(s)
    if o[i] != 0x28:
        return failed(s)
    i += 1
    while True:
        n = len(q)
        j = _skip_unreadable_list_1(o, i, q, d)
        if j < 0:
            undo(q, n)
            break
        i = j
    i = loose_RPAR(o, i, q)
    if i < 0:
        return failed(s)
    return i


def _read_id_params_list_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] != 0x22 or o[i + 1] != 0x22:
        return -1
    return i + 2


def _read_quoted_keyword_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b'"id"'):
        return -1
    return i + 4


# quota_response: "QUOTA" SP quota_root_name SP quota_list -> quota_data
# %extend quota_response: "QUOTA" SP quota_root_name missing_list -> quota_data
def _read_quota_response_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"quota"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    root, i = read_quota_root_name(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    resources, i = read_quota_list(o, i, q)
    if i < 0:
        return None, -1
    return _QuotaData(root, resources), i


def _read_quota_response_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"quota"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    root, i = read_quota_root_name(o, i, q)
    if i < 0:
        return None, -1
    resources, i = read_missing_list(o, i, q)
    if i < 0:
        return None, -1
    return _QuotaData(root, resources), i


def _read_quotaroot_response_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_quotaroot_response_1a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# search_sort_mod_seq: "(" "MODSEQ" SP mod_sequence_value ")"
def read_search_sort_mod_seq(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    if not is_word(o, i, b"modseq"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    mod_sequence_value, i = read_mod_sequence_value(o, i)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return mod_sequence_value, i


# sort_data: "SORT" (SP NZ_NUMBER)* -> sort_data
# %extend sort_data: "SORT" (SP NZ_NUMBER)+ SP search_sort_mod_seq -> sort_data_mod_seq
# %extend sort_data: "SORT" (SP found_number)* -> sort_data
def _read_sort_data_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"sort"):
        return None, -1
    numbers_list: list[object] = []
    i += 4
    while True:
        n = len(q)
        value, j = _read_sort_data_exact_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        numbers_list.append(value)
    numbers = tuple(numbers_list)
    if o[i] == 0x20:
        n = len(q)
        modseq, j = _read_sort_data_exact_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0 and len(numbers) >= 1:
            return _SortDataModSeq(numbers, modseq), j
        undo(q, n)
    return _SortData(numbers), i


def _read_sort_data_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"sort"):
        return None, -1
    numbers_list: list[object] = []
    i += 4
    while True:
        n = len(q)
        value, j = _read_sort_data_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            numbers_list.append(value)
    numbers = tuple(numbers_list)
    return _SortData(numbers), i


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
# %extend status_att_val: DATA_WORD SP unreadable_value -> left_out
#     | DATA_WORD -> left_out
#     | unreadable_value -> left_out
def read_status_att_val(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_status_att_val_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if OCTETS_40[o[i]] != 0:
        n = len(q)
        j = _read_status_att_val_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-number", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_40[o[i]] != 0:
        n = len(q)
        j = _read_status_att_val_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-number", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_41[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_value(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-number", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_status_att_list_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    status_att_val, i = read_status_att_val(o, i, q)
    if i < 0:
        return None, -1
    return status_att_val, i


# quoted: QUOTED
# %extend quoted: UTF8_MODE_QUOTED
# %extend quoted: odd_quoted
def read_quoted(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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


# thread_data: "THREAD" [SP thread_list+] -> thread_data
# %extend thread_data: "THREAD" SP found_thread* -> thread_data
def _read_thread_data_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"thread"):
        return None, -1
    i += 6
    threads: object = ()
    n = len(q)
    value, j = _read_thread_data_exact_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
        i = j
        threads = value
    else:
        undo(q, n)
    return _ThreadData(threads), i


def _read_thread_data_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"thread "):
        return None, -1
    threads_list: list[object] = []
    i += 7
    while True:
        n = len(q)
        value, j = read_found_thread(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            threads_list.append(value)
    threads = tuple(threads_list)
    return _ThreadData(threads), i


# esearch_response: "ESEARCH" [search_correlator] [SP "UID"] (SP search_return_data)* -> esearch
# %extend esearch_response: "ESEARCH" mailbox_correlators SP "UID" (SP search_return_data)* -> mailbox_esearch
# %extend esearch_response: "ESEARCH" [found_correlator] [SP "UID"] (SP found_data)* -> esearch
def _read_esearch_response_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"esearch"):
        return None, -1
    i += 7
    if o[i] == 0x20:
        n = len(q)
        correlators, data, j = _read_esearch_response_exact_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return _MailboxEsearch(correlators, data), j
        undo(q, n)
    tag: object = None
    n = len(q)
    value, j = read_search_correlator(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_42[o[j + 1]] != 0:
        i = j
        tag = value
    else:
        undo(q, n)
    uid: object = False
    n = len(q)
    j = _read_esearch_response_exact_2(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_42[o[j + 1]] != 0:
        i = j
        uid = True
    else:
        undo(q, n)
    data_list: list[object] = []
    while True:
        n = len(q)
        value_2, j = _read_esearch_response_exact_3(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        data_list.append(value_2)
    data_2 = tuple(data_list)
    return _Esearch(tag, uid, data_2), i


def _read_esearch_response_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"esearch"):
        return None, -1
    i += 7
    tag: object = None
    n = len(q)
    value, j = read_found_correlator(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_43[o[j + 1]] != 0:
        i = j
        tag = value
    else:
        undo(q, n)
    uid: object = False
    n = len(q)
    j = _read_esearch_response_quirk_1a(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_43[o[j + 1]] != 0:
        i = j
        uid = True
    else:
        undo(q, n)
    data_list: list[object] = []
    while True:
        n = len(q)
        value_2, j = _read_esearch_response_quirk_1b(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value_2 is not LEFT_OUT:
            data_list.append(value_2)
    data = tuple(data_list)
    return _Esearch(tag, uid, data), i


# acl_data: "ACL" SP mailbox (SP identifier SP rights)* -> acl_data
# %extend acl_data: "ACL" SP mailbox (SP acl_pair)* -> acl_data
def _read_acl_data_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x61 or o[i + 1] | 0x20 != 0x63 or o[i + 2] | 0x20 != 0x6C:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    entries_list: list[object] = []
    while True:
        n = len(q)
        value, value_2, j = _read_acl_data_exact_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        entries_list.append((value, value_2))
    entries = tuple(entries_list)
    return _AclData(mailbox, entries), i


def _read_acl_data_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x61 or o[i + 1] | 0x20 != 0x63 or o[i + 2] | 0x20 != 0x6C:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    entries_list: list[object] = []
    while True:
        n = len(q)
        value, value_2, j = _read_acl_data_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            entries_list.append((value, value_2))
    entries = tuple(entries_list)
    return _AclData(mailbox, entries), i


# identifier: astring
def read_identifier(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_identifier_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_24[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_identifier_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_24[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_24[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# required_rights: rights
def read_required_rights(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    rights, i = read_rights(o, i, q)
    if i < 0:
        return None, -1
    return rights, i


def _read_listrights_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_listrights_data_1a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# mbx_list_flags: mbx_list_flag (SP mbx_list_flag)*
# %extend mbx_list_flags: mark_or_flag (SP mark_or_flag)*
#     | selectability_or_flag (SP selectability_or_flag)*
#     | unreadable_word (SP unreadable_word)* -> no_items
def read_mbx_list_flags(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value, j = _read_mbx_list_flags_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
            return value, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value_2, j = _read_mbx_list_flags_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
            return value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value_3, j = _read_mbx_list_flags_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
            return value_3, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = _read_mbx_list_flags_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
            undo(q, n)
            q.append(("extra-attribute", i, j))
            return (), j
        undo(q, n)
    return None, -1


def _read_mailbox_list_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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


def _read_mailbox_list_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mbox_list_extended, i = read_mbox_list_extended(o, i, q)
    if i < 0:
        return None, -1
    return mbox_list_extended, i


# rights: astring
def read_rights(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    astring, i = read_astring(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_RIGHTS, [astring]):
        return None, -1
    return astring, i


# namespaces: NIL | "(" namespace_descr+ ")"
# %extend namespaces: unreadable_namespaces
# %extend namespaces: "(" ")" -> none
def read_namespaces(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_namespaces_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_44[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = _read_namespaces_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_44[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return None, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_2, j = read_unreadable_namespaces(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_44[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# search_correlator: SP "(" "TAG" SP tag_string ")"
def read_search_correlator(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    if o[i] | 0x20 != 0x74 or o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x67:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    tag_string, i = read_tag_string(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return tag_string, i


def _read_uidbatches_response_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_UID_RANGES(o, i)
    if i < 0:
        return None, -1
    return value, i


# flag_list: "(" [flag (SP flag)*] ")"
# %extend flag_list: NIL -> no_items
def _read_flag_list_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_22[o[i]] != 0:
        value, i = _read_flag_list_exact_1(o, i, q)
        if i < 0:
            return None, -1
        if value is not LEFT_OUT:
            value_list.append(value)
        while True:
            n = len(q)
            value_2, j = _read_flag_list_exact_2(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value_2 is not LEFT_OUT:
                value_list.append(value_2)
    value_3 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_3, i


def _read_flag_list_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


# found_number: NZ_NUMBER
#     | NO_SET unreadable* -> left_out
#     | unreadable_no_atom unreadable* -> left_out
def read_found_number(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if 0x31 <= o[i] <= 0x39:
        n = len(q)
        value, j = _read_found_number_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_45[o[i]] != 0:
        n = len(q)
        j = _read_found_number_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_46[o[i]] != 0:
        n = len(q)
        j = _read_found_number_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


# odd_flags: "(" [mbx_list_flags] ")" | no_flags
def read_odd_flags(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value: object = ()
        if OCTETS_22[o[i]] != 0:
            mbx_list_flags, i = read_mbx_list_flags(o, i, q)
            if i < 0:
                return None, -1
            value = mbx_list_flags
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value, i
    if o[i] | 0x20 == 0x6E:
        no_flags, i = read_no_flags(o, i, q)
        if i < 0:
            return None, -1
        return no_flags, i
    return None, -1


# odd_delimiter: DELIMITER | NIL | empty_delimiter | bad_delimiter
def read_odd_delimiter(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_47[o[i]] != 0:
        if o[i] == 0x22:
            n = len(q)
            value, j = _read_odd_delimiter_1(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x6E:
            n = len(q)
            j = _read_odd_delimiter_2(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
                return None, j
            undo(q, n)
        if o[i] == 0x22:
            n = len(q)
            value_2, j = read_empty_delimiter(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
                return value_2, j
            undo(q, n)
    bad_delimiter, i = read_bad_delimiter(o, i, q)
    if i < 0:
        return None, -1
    return bad_delimiter, i


def _read_odd_mailbox_list_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mbox_list_extended, i = read_mbox_list_extended(o, i, q)
    if i < 0:
        return None, -1
    return mbox_list_extended, i


# unquoted_mailbox: UNQUOTED_MAILBOX -> told
def read_unquoted_mailbox(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_45[o[i]] != 0:
        n = len(q)
        value, j = _read_unquoted_mailbox_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_20[o[j + 1]] != 0:
            q.append(("unquoted-name", i, j))
            return value, j
        undo(q, n)
    return None, -1


# rest_of_line: REST_OF_LINE -> told
def read_rest_of_line(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_49[o[i]] != 0:
        n = len(q)
        value, j = _read_rest_of_line_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            q.append(("unquoted-name", i, j))
            return value, j
        undo(q, n)
    return None, -1


# msg_att: "(" msg_att_item (SP msg_att_item)* ")"
# %extend msg_att: unreadable_rest
def _read_msg_att_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    msg_att_item, i = read_msg_att_item(o, i, q)
    if i < 0:
        return None, -1
    if msg_att_item is not LEFT_OUT:
        value_list.append(msg_att_item)
    while True:
        n = len(q)
        value, j = _read_msg_att_exact_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append(value)
    if len(value_list) < 1:
        return None, -1
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


# unreadable_rest.-1: "(" msg_att_item (SP msg_att_item)* lost
def read_unreadable_rest(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    msg_att_item, i = read_msg_att_item(o, i, q)
    if i < 0:
        return None, -1
    if msg_att_item is not LEFT_OUT:
        value_list.append(msg_att_item)
    while True:
        n = len(q)
        value, j = _read_unreadable_rest_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append(value)
    if len(value_list) < 1:
        return None, -1
    value_2 = tuple(value_list)
    i = read_lost(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


# tag_string: string
# %extend tag_string: BARE_TAG
def read_tag_string(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
        value, i = read_BARE_TAG(o, i)
        if i < 0:
            return None, -1
        return value, i
    if OCTETS_50[o[i]] != 0:
        string, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        return string, i
    return None, -1


# convert_msg_att: msg_att_semistat | msg_att_conv_static
def read_convert_msg_att(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_51[o[i]] != 0:
        msg_att_semistat, i = read_msg_att_semistat(o, i, q)
        if i < 0:
            return None, -1
        return msg_att_semistat, i
    if o[i] | 0x20 == 0x75:
        msg_att_conv_static, i = read_msg_att_conv_static(o, i, q)
        if i < 0:
            return None, -1
        return msg_att_conv_static, i
    return None, -1


def _read_convert_msg_attrs_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    convert_msg_att, i = read_convert_msg_att(o, i, q)
    if i < 0:
        return None, -1
    return convert_msg_att, i


# unknown_text: (UNKNOWN_TEXT | LITERAL | LITERAL8)+
def skip_unknown_text(o: bytes, i: i64) -> i64:
    i = _skip_unknown_text_1(o, i)
    if i < 0:
        return -1
    while True:
        j = _skip_unknown_text_2(o, i)
        if j < 0:
            break
        i = j
    return i


# odd_flag_perm: flag_perm | recent_flag | bad_flag
def read_odd_flag_perm(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_52[o[i]] != 0:
        n = len(q)
        value, j = read_flag_perm(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x5C:
        n = len(q)
        value_2, j = read_recent_flag(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    bad_flag, i = read_bad_flag(o, i, q)
    if i < 0:
        return None, -1
    return bad_flag, i


def _read_odd_permanent_flags_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    odd_flag_perm, i = read_odd_flag_perm(o, i, q)
    if i < 0:
        return None, -1
    return odd_flag_perm, i


def _read_resp_text_code_1(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"notificationoverflow"):
        return -1
    return i + 20


# unsupported_events_code: "BADEVENT" SP "(" event_name (SP event_name)* ")" -> bad_event
def read_unsupported_events_code(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"badevent"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    names_list: list[object] = []
    event_name, i = read_event_name(o, i)
    if i < 0:
        return None, -1
    names_list.append(event_name)
    while True:
        n = len(q)
        value, j = _read_unsupported_events_code_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        names_list.append(value)
    names = tuple(names_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _BadEvent(names), i


def _read_resp_text_code_2(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"haschildren"):
        return -1
    return i + 11


def _read_resp_text_code_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"mailboxid"):
        return None, -1
    i = loose_SP(o, i + 9, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_OBJECTID(o, i)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_4(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"closed"):
        return -1
    return i + 6


def _read_resp_text_code_5(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"highestmodseq"):
        return None, -1
    i = loose_SP(o, i + 13, q)
    if i < 0:
        return None, -1
    mod_sequence_value, i = read_mod_sequence_value(o, i)
    if i < 0:
        return None, -1
    return mod_sequence_value, i


def _read_resp_text_code_6(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"nomodseq"):
        return -1
    return i + 8


def _read_resp_text_code_7(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"modified"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    value, i = read_RESPONSE_SET(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_8(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"useattr"):
        return -1
    return i + 7


def _read_resp_text_code_9(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"not-utf-8"):
        return -1
    return i + 9


def _read_resp_text_code_10(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"utf-8-only"):
        return -1
    return i + 10


def _read_resp_text_code_11(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"noupdate"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    quoted_2, i = read_quoted(o, i, q)
    if i < 0:
        return None, -1
    return quoted_2, i


def _read_resp_text_code_12(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"annotate"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    if o[i] | 0x20 != 0x74 or o[i + 1] | 0x20 != 0x6F or o[i + 2] | 0x20 != 0x6F:
        return None, -1
    if o[i + 3] | 0x20 == 0x62:
        if o[i + 4] | 0x20 != 0x69 or o[i + 5] | 0x20 != 0x67:
            return None, -1
        return _AnnotateTooBig(), i + 6
    if o[i + 3] | 0x20 == 0x6D:
        if o[i + 4] | 0x20 != 0x61 or o[i + 5] | 0x20 != 0x6E or o[i + 6] | 0x20 != 0x79:
            return None, -1
        return _AnnotateTooMany(), i + 7
    return None, -1


def _read_resp_text_code_13(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"annotations"):
        return None, -1
    i = loose_SP(o, i + 11, q)
    if i < 0:
        return None, -1
    ann_size, i = read_ann_size(o, i, q)
    if i < 0:
        return None, -1
    return ann_size, i


def _read_resp_text_code_14(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"notsaved"):
        return -1
    return i + 8


# objectid_compound: "OBJECTID" SP "(" [objectid_kvpair (SP objectid_kvpair)*] ")" -> object_ids
def read_objectid_compound(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"objectid"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    objectids_list: list[object] = []
    if OCTETS_29[o[i]] != 0:
        objectid_kvpair, objectid_kvpair_2, i = read_objectid_kvpair(o, i, q)
        if i < 0:
            return None, -1
        objectids_list.append((objectid_kvpair, objectid_kvpair_2))
        while True:
            n = len(q)
            value, value_2, j = _read_objectid_compound_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            objectids_list.append((value, value_2))
    objectids = tuple(objectids_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _ObjectIds(objectids), i


def _read_resp_text_code_15(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if not is_word(o, i, b"messagelimit"):
        return None, None, -1
    i = loose_SP(o, i + 12, q)
    if i < 0:
        return None, None, -1
    message_limit, i = read_message_limit(o, i)
    if i < 0:
        return None, None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_resp_text_code_15a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return message_limit, value, i


def _read_resp_text_code_16(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"uidrequired"):
        return -1
    return i + 11


def _read_resp_text_code_17(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"inprogress"):
        return None, -1
    i += 10
    value: object = None
    n = len(q)
    value_2, j = _read_resp_text_code_17a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return value, i


def _read_resp_text_code_18(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"unavailable"):
        return -1
    return i + 11


def _read_resp_text_code_19(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"authenticationfailed"):
        return -1
    return i + 20


def _read_resp_text_code_20(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"authorizationfailed"):
        return -1
    return i + 19


def _read_resp_text_code_21(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"expired"):
        return -1
    return i + 7


def _read_resp_text_code_22(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"privacyrequired"):
        return -1
    return i + 15


def _read_resp_text_code_23(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"contactadmin"):
        return -1
    return i + 12


def _read_resp_text_code_24(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"noperm"):
        return -1
    return i + 6


def _read_resp_text_code_25(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"inuse"):
        return -1
    return i + 5


def _read_resp_text_code_26(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"expungeissued"):
        return -1
    return i + 13


def _read_resp_text_code_27(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"corruption"):
        return -1
    return i + 10


def _read_resp_text_code_28(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"serverbug"):
        return -1
    return i + 9


def _read_resp_text_code_29(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"clientbug"):
        return -1
    return i + 9


def _read_resp_text_code_30(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"cannot"):
        return -1
    return i + 6


def _read_resp_text_code_31(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"limit"):
        return -1
    return i + 5


def _read_resp_text_code_32(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"overquota"):
        return -1
    return i + 9


def _read_resp_text_code_33(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"alreadyexists"):
        return -1
    return i + 13


def _read_resp_text_code_34(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"nonexistent"):
        return -1
    return i + 11


def _read_resp_text_code_35(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"undefined-filter"):
        return None, -1
    i = loose_SP(o, i + 16, q)
    if i < 0:
        return None, -1
    filter_name, i = read_filter_name(o, i)
    if i < 0:
        return None, -1
    return filter_name, i


def _read_resp_text_code_36(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"metadata"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    c: i64 = o[i]
    if c | 0x20 == 0x6C:
        if not is_word(o, i + 1, b"ongentries"):
            return None, -1
        i = loose_SP(o, i + 11, q)
        if i < 0:
            return None, -1
        octets, i = read_NUMBER(o, i)
        if i < 0:
            return None, -1
        return _MetadataLongEntries(octets), i
    if c | 0x20 == 0x6D:
        if not is_word(o, i + 1, b"axsize"):
            return None, -1
        i = loose_SP(o, i + 7, q)
        if i < 0:
            return None, -1
        octets_2, i = read_NUMBER(o, i)
        if i < 0:
            return None, -1
        return _MetadataMaxSize(octets_2), i
    if c | 0x20 == 0x74:
        if not is_word(o, i + 1, b"oomany"):
            return None, -1
        return _MetadataTooMany(), i + 7
    if c | 0x20 == 0x6E:
        if not is_word(o, i + 1, b"oprivate"):
            return None, -1
        return _MetadataNoPrivate(), i + 9
    return None, -1


def _read_resp_text_code_37(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"tempfail"):
        return -1
    return i + 8


def _read_resp_text_code_38(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"maxconvertmessages"):
        return None, -1
    i = loose_SP(o, i + 18, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_39(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"maxconvertparts"):
        return None, -1
    i = loose_SP(o, i + 15, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_40(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"badcomparator"):
        return -1
    return i + 13


def _read_resp_text_code_41(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"compressionactive"):
        return -1
    return i + 17


def _read_resp_text_code_42(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"urlmech"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    if not is_word(o, i, b"internal"):
        return None, -1
    value_list: list[object] = []
    i += 8
    while True:
        n = len(q)
        value, j = _read_resp_text_code_42a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    return value_2, i


# resp_code_apnd: "APPENDUID" SP NZ_NUMBER SP append_uid -> append_uid
def read_resp_code_apnd(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"appenduid"):
        return None, -1
    i = loose_SP(o, i + 9, q)
    if i < 0:
        return None, -1
    uidvalidity, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    uids, i = read_append_uid(o, i)
    if i < 0:
        return None, -1
    return _AppendUid(uidvalidity, uids), i


# resp_code_copy: "COPYUID" SP NZ_NUMBER SP UID_SET SP UID_SET -> copy_uid
def read_resp_code_copy(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"copyuid"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    uidvalidity, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    source, i = read_UID_SET(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    destination, i = read_UID_SET(o, i)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_RESP_CODE_COPY, [uidvalidity, source, destination]):
        return None, -1
    return _CopyUid(uidvalidity, source, destination), i


def _read_resp_text_code_43(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"uidnotsticky"):
        return -1
    return i + 12


def _read_resp_text_code_44(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"unknown-cte"):
        return -1
    return i + 11


def _read_resp_text_code_45(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"referral"):
        return None, -1
    value_list: list[object] = []
    i += 8
    while True:
        n = len(q)
        value, j = _read_resp_text_code_45a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    if len(value_list) < 1:
        return None, -1
    value_2 = tuple(value_list)
    return value_2, i


def _read_resp_text_code_46(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if not is_word(o, i, b"newname"):
        return None, None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, None, -1
    code_mailbox, i = read_code_mailbox(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    code_mailbox_2, i = read_code_mailbox(o, i, q)
    if i < 0:
        return None, None, -1
    return code_mailbox, code_mailbox_2, i


def _read_resp_text_code_47(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"toofew"):
        return -1
    return i + 6


def _read_resp_text_code_48(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"toomany"):
        return -1
    return i + 7


def _read_resp_text_code_49(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"unseen"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_50(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"alert"):
        return -1
    return i + 5


def _read_resp_text_code_51(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"badcharset"):
        return None, -1
    i += 10
    value: object = ()
    n = len(q)
    value_2, j = _read_resp_text_code_51a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return value, i


def _read_resp_text_code_52(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"parse"):
        return -1
    return i + 5


def _read_resp_text_code_53(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"permanentflags"):
        return None, -1
    i = loose_SP(o, i + 14, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_52[o[i]] != 0:
        flag_perm, i = read_flag_perm(o, i)
        if i < 0:
            return None, -1
        value_list.append(flag_perm)
        while True:
            n = len(q)
            value, j = _read_resp_text_code_53a(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


def _read_resp_text_code_54(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"read-only"):
        return -1
    return i + 9


def _read_resp_text_code_55(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"read-write"):
        return -1
    return i + 10


def _read_resp_text_code_56(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"trycreate"):
        return -1
    return i + 9


def _read_resp_text_code_57(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"uidnext"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_resp_text_code_58(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"uidvalidity"):
        return None, -1
    i = loose_SP(o, i + 11, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


# unknown_code.-1: UNKNOWN_CODE_NAME [SP CODE_TEXT] -> unknown_code
def read_unknown_code(o: bytes, i: i64) -> tuple[object, i64]:
    name, i = read_UNKNOWN_CODE_NAME(o, i)
    if i < 0:
        return None, -1
    text: object = None
    value, j = _read_unknown_code_1(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
        i = j
        text = value
    return _UnknownCode(name, text), i


def _read_gap_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_GAP(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_unreadable_text_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_UNREADABLE_TEXT(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_unreadable_code_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_UNREADABLE_CODE(o, i)
    if j < 0:
        return -1
    i = j
    return i


# nstring: string | NIL
def read_nstring(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        string, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        return string, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


def _read_url_metadata_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    url_metadata_el, i = read_url_metadata_el(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return url_metadata_el, i


# value: value_string | NIL
def read_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_53[o[i]] != 0:
        value_string, i = read_value_string(o, i, q)
        if i < 0:
            return None, -1
        return value_string, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# unreadable: UNREADABLE_ATOM | unreadable_no_atom
def skip_unreadable(o: bytes, i: i64, q: list[object]) -> i64:
    if OCTETS_54[o[i]] != 0:
        n = len(q)
        j = _skip_unreadable_1(o, i, q)
        if j >= 0 and OCTETS_21[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return j
        undo(q, n)
    i = skip_unreadable_no_atom(o, i, q)
    if i < 0:
        return -1
    return i


# astring: ASTRING_CHARS | string
# %extend astring: UNQUOTED_STRING -> told
def read_astring(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_astring_exact(o, i, q)
    if j >= 0 and OCTETS_18[o[j]] != 0:
        return value, j
    undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_astring_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


def _read_bad_capability_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_BAD_CAPABILITY(o, i)
    if j < 0:
        return -1
    i = j
    return i


# id_fields: "(" [string SP nstring (SP string SP nstring)*] ")"
# %extend id_fields: "(" id_field (SP id_field)* ")"
def read_id_fields(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        value, j = _read_id_fields_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_2, j = _read_id_fields_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


def _skip_unreadable_list_1(o: bytes, i: i64, q: list[object], d: i64) -> i64:
    i = _skip_unreadable_list_1a(o, i, q, d)
    if i < 0:
        return -1
    return i


# quota_root_name: astring
def read_quota_root_name(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_quota_root_name_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_quota_root_name_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# quota_list: "(" [quota_resource (SP quota_resource)*] ")"
# %extend quota_list: NIL -> no_items
def read_quota_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        value, j = _read_quota_list_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_quota_list_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return (), j
        undo(q, n)
    return None, -1


# missing_list: -> no_items
def read_missing_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x0D or o[i] == 0x20:
        n = len(q)
        j = _read_missing_list_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            undo(q, n)
            q.append(("no-list", i, j))
            return (), j
        undo(q, n)
    return None, -1


def _read_quotaroot_response_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = read_quota_root_name(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_sort_data_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_sort_data_exact_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    search_sort_mod_seq, i = read_search_sort_mod_seq(o, i, q)
    if i < 0:
        return None, -1
    return search_sort_mod_seq, i


def _read_sort_data_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    found_number, i = read_found_number(o, i, q)
    if i < 0:
        return None, -1
    return found_number, i


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
# %extend status_att_val: DATA_WORD SP unreadable_value -> left_out
#     | DATA_WORD -> left_out
#     | unreadable_value -> left_out
def _read_status_att_val_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_55[o[i]] != 0:
        if o[i] | 0x20 == 0x64:
            n = len(q)
            value, j = read_status_att_deleted(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x64:
            n = len(q)
            value_2, j = read_status_att_deleted_storage(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return value_2, j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            objectid, j = _read_status_att_val_exact_1(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return _StatusMailboxId(objectid), j
            undo(q, n)
        if o[i] | 0x20 == 0x73:
            n = len(q)
            size, j = _read_status_att_val_exact_2(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return _StatusSize(size), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            limit, j = _read_status_att_val_exact_3(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return _StatusAppendLimit(limit), j
            undo(q, n)
        if o[i] | 0x20 == 0x68:
            n = len(q)
            modseq, j = _read_status_att_val_exact_4(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return _StatusHighestModSeq(modseq), j
            undo(q, n)
        if o[i] | 0x20 == 0x6F:
            n = len(q)
            value_3, j = read_objectid_compound(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return value_3, j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            number, j = _read_status_att_val_exact_5(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return _StatusRecent(number), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            number_2, j = _read_status_att_val_exact_6(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return _StatusMessages(number_2), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            uid, j = _read_status_att_val_exact_7(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return _StatusUidNext(uid), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            uidvalidity, j = _read_status_att_val_exact_8(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return _StatusUidValidity(uidvalidity), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            number_3, j = _read_status_att_val_exact_9(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
                return _StatusUnseen(number_3), j
            undo(q, n)
    unknown_status_att_val, i = read_unknown_status_att_val(o, i, q)
    if i < 0:
        return None, -1
    return unknown_status_att_val, i


def _read_status_att_val_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_DATA_WORD(o, i)
    if j < 0:
        return -1
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_value(o, i, q)
    if i < 0:
        return -1
    return i


def _read_status_att_val_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_DATA_WORD(o, i)
    if j < 0:
        return -1
    i = j
    return i


# unreadable_value: NO_WORD unreadable* | unreadable_no_atom unreadable*
def skip_unreadable_value(o: bytes, i: i64, q: list[object]) -> i64:
    if OCTETS_56[o[i]] != 0:
        n = len(q)
        j = _skip_unreadable_value_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return j
        undo(q, n)
    i = skip_unreadable_no_atom(o, i, q)
    if i < 0:
        return -1
    while OCTETS_22[o[i]] != 0:
        i = skip_unreadable(o, i, q)
        if i < 0:
            return -1
    return i


def _read_thread_data_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    while o[i] == 0x28:
        thread_list, i = read_thread_list(o, i, q, 0)
        if i < 0:
            return None, -1
        value_list.append(thread_list)
    if len(value_list) < 1:
        return None, -1
    value = tuple(value_list)
    return value, i


# found_thread: thread_list
#     | gap thread_list
#     | unreadable_list -> left_out
#     | gap unreadable_list -> left_out
#     | NIL -> left_out
def read_found_thread(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_found_thread_exact(o, i, q)
    if j >= 0 and OCTETS_57[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return value, j
    undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and OCTETS_57[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        j = _read_found_thread_quirk_2(o, i, q)
        if j >= 0 and OCTETS_57[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_found_thread_quirk_3(o, i, q)
        if j >= 0 and OCTETS_57[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_esearch_response_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    mailbox_correlators, i = read_mailbox_correlators(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
        return None, None, -1
    value_list: list[object] = []
    i += 3
    while True:
        n = len(q)
        value, j = _read_esearch_response_exact_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    return mailbox_correlators, value_2, i


def _read_esearch_response_exact_2(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
        return -1
    return i + 3


def _read_esearch_response_exact_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    search_return_data, i = read_search_return_data(o, i, q)
    if i < 0:
        return None, -1
    return search_return_data, i


# found_correlator: search_correlator | SP unreadable_list -> none
def read_found_correlator(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x20:
        n = len(q)
        value, j = _read_found_correlator_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_43[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        j = _read_found_correlator_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_43[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return None, j
        undo(q, n)
    return None, -1


def _read_esearch_response_quirk_1a(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
        return -1
    return i + 3


def _read_esearch_response_quirk_1b(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    found_data, i = read_found_data(o, i, q)
    if i < 0:
        return None, -1
    return found_data, i


def _read_acl_data_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    identifier, i = read_identifier(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    rights, i = read_rights(o, i, q)
    if i < 0:
        return None, None, -1
    return identifier, rights, i


def _read_acl_data_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    acl_pair, acl_pair_2, i = read_acl_pair(o, i, q)
    if i < 0:
        return None, None, -1
    return acl_pair, acl_pair_2, i


# identifier: astring
def _read_identifier_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_identifier_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_listrights_data_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = read_rights(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


# mbx_list_flags: mbx_list_flag (SP mbx_list_flag)*
# %extend mbx_list_flags: mark_or_flag (SP mark_or_flag)*
#     | selectability_or_flag (SP selectability_or_flag)*
#     | unreadable_word (SP unreadable_word)* -> no_items
def _read_mbx_list_flags_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    mbx_list_flag, i = read_mbx_list_flag(o, i, q)
    if i < 0:
        return None, -1
    if mbx_list_flag is not LEFT_OUT:
        value_list.append(mbx_list_flag)
    while True:
        n = len(q)
        value, j = _read_mbx_list_flags_exact_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append(value)
    value_2 = tuple(value_list)
    if refuses(_REFUSALS_MBX_LIST_FLAGS, [value_2]):
        return None, -1
    return value_2, i


def _read_mbx_list_flags_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    mark_or_flag, i = read_mark_or_flag(o, i, q)
    if i < 0:
        return None, -1
    if mark_or_flag is not LEFT_OUT:
        value_list.append(mark_or_flag)
    while True:
        n = len(q)
        value, j = _read_mbx_list_flags_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append(value)
    value_2 = tuple(value_list)
    if refuses(_REFUSALS_MBX_LIST_FLAGS, [value_2]):
        return None, -1
    return value_2, i


def _read_mbx_list_flags_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    selectability_or_flag, i = read_selectability_or_flag(o, i, q)
    if i < 0:
        return None, -1
    if selectability_or_flag is not LEFT_OUT:
        value_list.append(selectability_or_flag)
    while True:
        n = len(q)
        value, j = _read_mbx_list_flags_quirk_2a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append(value)
    value_2 = tuple(value_list)
    if refuses(_REFUSALS_MBX_LIST_FLAGS, [value_2]):
        return None, -1
    return value_2, i


def _read_mbx_list_flags_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    while True:
        n = len(q)
        j = _read_mbx_list_flags_quirk_3a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
    return i


# mbox_list_extended: "(" [mbox_list_extended_item (SP mbox_list_extended_item)*] ")"
def read_mbox_list_extended(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_22[o[i]] != 0:
        mbox_list_extended_item, i = read_mbox_list_extended_item(o, i, q)
        if i < 0:
            return None, -1
        if mbox_list_extended_item is not LEFT_OUT:
            value_list.append(mbox_list_extended_item)
        while True:
            n = len(q)
            value, j = _read_mbox_list_extended_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


# namespaces: NIL | "(" namespace_descr+ ")"
# %extend namespaces: unreadable_namespaces
# %extend namespaces: "(" ")" -> none
def _read_namespaces_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        while True:
            n = len(q)
            value, j = read_namespace_descr(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                value_list.append(value)
        if len(value_list) < 1:
            return None, -1
        value_2 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_2, i
    return None, -1


def _read_namespaces_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


# unreadable_namespaces.-1: unreadable_list -> none
def read_unreadable_namespaces(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_44[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return None, j
        undo(q, n)
    return None, -1


def _read_flag_list_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_52[o[i]] != 0:
        n = len(q)
        value, j = read_flag(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    odd_flag, i = read_odd_flag(o, i, q)
    if i < 0:
        return None, -1
    return odd_flag, i


def _read_flag_list_exact_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_flag_list_exact_2a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# found_number: NZ_NUMBER
#     | NO_SET unreadable* -> left_out
#     | unreadable_no_atom unreadable* -> left_out
def _read_found_number_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_found_number_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_NO_SET(o, i)
    if j < 0:
        return -1
    i = j
    while OCTETS_22[o[i]] != 0:
        i = skip_unreadable(o, i, q)
        if i < 0:
            return -1
    return i


def _read_found_number_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_unreadable_no_atom(o, i, q)
    if i < 0:
        return -1
    while OCTETS_22[o[i]] != 0:
        i = skip_unreadable(o, i, q)
        if i < 0:
            return -1
    return i


# no_flags: NIL -> no_items
def read_no_flags(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_no_flags_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_58[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return (), j
        undo(q, n)
    return None, -1


def _read_odd_delimiter_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    j = scan_DELIMITER(o, i)
    if j < 0:
        return None, -1
    value = quoted(o, i, j, ())
    i = j
    return value, i


def _read_odd_delimiter_2(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


# empty_delimiter: "\"\"" -> none
def read_empty_delimiter(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        n = len(q)
        j = _read_empty_delimiter_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-delimiter", i, j))
            return None, j
        undo(q, n)
    return None, -1


# bad_delimiter: BACKSLASH -> told
#     | BARE_DELIMITER -> told
#     | BAD_DELIMITER -> none
def read_bad_delimiter(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        n = len(q)
        value, j = _read_bad_delimiter_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            q.append(("bad-delimiter", i, j))
            return value, j
        undo(q, n)
    if OCTETS_59[o[i]] != 0:
        n = len(q)
        value_2, j = _read_bad_delimiter_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            q.append(("bad-delimiter", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        j = _read_bad_delimiter_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-delimiter", i, j))
            return None, j
        undo(q, n)
    return None, -1


def _read_unquoted_mailbox_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_MAILBOX(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_rest_of_line_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_REST_OF_LINE(o, i)
    if i < 0:
        return None, -1
    return value, i


# msg_att_item: msg_att_dynamic | msg_att_static | unknown_msg_att
# %extend msg_att_item: opened (msg_att_dynamic | msg_att_static) closed
# %extend msg_att_item: unreadable_item
def read_msg_att_item(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_msg_att_item_exact(o, i, q)
    if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return value, j
    undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_2, j = _read_msg_att_item_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value_3, j = read_unreadable_item(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_3, j
        undo(q, n)
    return None, -1


def _read_msg_att_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    msg_att_item, i = read_msg_att_item(o, i, q)
    if i < 0:
        return None, -1
    return msg_att_item, i


def _read_unreadable_rest_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    msg_att_item, i = read_msg_att_item(o, i, q)
    if i < 0:
        return None, -1
    return msg_att_item, i


# lost: LOST_BEGINNING (LOST_TEXT | LITERAL | LITERAL8)* -> skipped
#     | -> skipped
def read_lost(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x20 or o[i] == 0x29:
        n = len(q)
        j = _read_lost_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-rest", i, j))
            return j
        undo(q, n)
    if o[i] == 0x0D or o[i] == 0x20:
        n = len(q)
        j = _read_lost_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_12[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-rest", i, j))
            return j
        undo(q, n)
    return -1


# string: quoted | literal
# %extend string: utf8_quoted
def read_string(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_string_exact(o, i, q)
    if j >= 0 and OCTETS_26[o[j]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and OCTETS_26[o[j]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# msg_att_semistat: "BINARY" section_convert ["<" NUMBER ">"] SP (binary_string | NIL | converterror_phrase) -> converted_binary
#     | "BINARY.SIZE" section_convert SP (NUMBER | converterror_phrase) -> converted_binary_size
#     | "BODYPARTSTRUCTURE" section_convert SP (body | converterror_phrase) -> body_part_structure
#     | "BODY[" [section_part "."] "HEADER]" SP (string | NIL | converterror_phrase) -> converted_header
#     | "BODY[" section_part ".MIME]" SP (string | NIL | converterror_phrase) -> converted_mime
#     | "AVAILABLECONVERSIONS" section_convert SP (mimetype_list | converterror_phrase) -> available_conversions
def read_msg_att_semistat(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
                i = loose_SP(o, i, q)
                if i < 0:
                    return None, -1
                octets, i = _read_msg_att_semistat_1(o, i, q)
                if i < 0:
                    return None, -1
                return _ConvertedBinary(part, origin, octets), i
            if o[i + 6] == 0x2E:
                if not is_word(o, i + 7, b"size"):
                    return None, -1
                part_2, i = read_section_convert(o, i + 11)
                if i < 0:
                    return None, -1
                i = loose_SP(o, i, q)
                if i < 0:
                    return None, -1
                size, i = _read_msg_att_semistat_2(o, i, q)
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
                i = loose_SP(o, i, q)
                if i < 0:
                    return None, -1
                body, i = _read_msg_att_semistat_3(o, i, q)
                if i < 0:
                    return None, -1
                return _BodyPartStructure(part_3, body), i
            if o[i + 4] == 0x5B:
                i += 5
                n = len(q)
                part_4, octets_2, j = _read_msg_att_semistat_4(o, i, q)
                if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_60[o[j + 1]] != 0:
                    return _ConvertedHeader(part_4, octets_2), j
                undo(q, n)
                part_5, i = read_section_part(o, i)
                if i < 0:
                    return None, -1
                if not is_word(o, i, b".mime]"):
                    return None, -1
                i = loose_SP(o, i + 6, q)
                if i < 0:
                    return None, -1
                octets_3, i = _read_msg_att_semistat_5(o, i, q)
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
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        mime_types, i = _read_msg_att_semistat_6(o, i, q)
        if i < 0:
            return None, -1
        return _AvailableConversions(part_6, mime_types), i
    return None, -1


# msg_att_conv_static: "UID" SP uniqueid -> uid_data
def read_msg_att_conv_static(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    uid, i = read_uniqueid(o, i)
    if i < 0:
        return None, -1
    return _UidData(uid), i


def _skip_unknown_text_1(o: bytes, i: i64) -> i64:
    j = _skip_unknown_text_1a(o, i)
    if j >= 0 and OCTETS_21[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return j
    if o[i] == 0x7B:
        j = _skip_unknown_text_1b(o, i)
        if j >= 0 and OCTETS_21[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
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
    i = _skip_unknown_text_2a(o, i)
    if i < 0:
        return -1
    return i


# flag_perm: flag | FLAG_PERM
def read_flag_perm(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_52[o[i]] == 0:
        return None, -1
    if OCTETS_61[o[i + 1]] != 0:
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


# recent_flag: RECENT_FLAG -> left_out
def read_recent_flag(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x5C:
        n = len(q)
        j = _read_recent_flag_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("recent-in-flags", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


# bad_flag: unreadable_word -> left_out
def read_bad_flag(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("bad-flag", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_unsupported_events_code_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    event_name, i = read_event_name(o, i)
    if i < 0:
        return None, -1
    return event_name, i


# ann_size: "NONE" -> annotations_none
#     | "READ-ONLY" [SP "NOPRIVATE"] -> annotations_read_only
#     | NZ_NUMBER [SP "NOPRIVATE"] -> annotations
def read_ann_size(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
        n = len(q)
        j = _read_ann_size_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
            i = j
            no_private = True
        else:
            undo(q, n)
        return _AnnotationsReadOnly(no_private), i
    if 0x31 <= c <= 0x39:
        octets, i = read_NZ_NUMBER(o, i)
        if i < 0:
            return None, -1
        no_private_2: object = False
        n = len(q)
        j = _read_ann_size_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_34[o[j + 1]] != 0:
            i = j
            no_private_2 = True
        else:
            undo(q, n)
        return _Annotations(octets, no_private_2), i
    return None, -1


# objectid_kvpair: OBJECTID_KEY SP OBJECTID
def read_objectid_kvpair(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    value, i = read_OBJECTID_KEY(o, i)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value_2, i = read_OBJECTID(o, i)
    if i < 0:
        return None, None, -1
    return value, value_2, i


def _read_objectid_compound_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    objectid_kvpair, objectid_kvpair_2, i = read_objectid_kvpair(o, i, q)
    if i < 0:
        return None, None, -1
    return objectid_kvpair, objectid_kvpair_2, i


def _read_resp_text_code_15a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    uniqueid, i = read_uniqueid(o, i)
    if i < 0:
        return None, -1
    return uniqueid, i


def _read_resp_text_code_17a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    in_progress_details, i = read_in_progress_details(o, i, q)
    if i < 0:
        return None, -1
    return in_progress_details, i


def _read_resp_text_code_42a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    url_mechanism, i = read_url_mechanism(o, i)
    if i < 0:
        return None, -1
    return url_mechanism, i


def _read_resp_text_code_45a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_URL(o, i)
    if i < 0:
        return None, -1
    return value, i


# code_mailbox: ATOM | string
def read_code_mailbox(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_code_mailbox_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_62[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x5D) and OCTETS_62[o[j + 1]] != 0:
            return _Mailbox(cast("bytes", value_2)), j
        undo(q, n)
    return None, -1


def _read_resp_text_code_51a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    astring, i = read_astring(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(astring)
    while True:
        n = len(q)
        value, j = _read_resp_text_code_51aa(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


def _read_resp_text_code_53a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    flag_perm, i = read_flag_perm(o, i)
    if i < 0:
        return None, -1
    return flag_perm, i


def _read_unknown_code_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    value, i = read_CODE_TEXT(o, i + 1)
    if i < 0:
        return None, -1
    return value, i


# url_metadata_el: url_meta_bodystruct | url_meta_body | url_meta_binary
def read_url_metadata_el(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x62:
        return None, -1
    if o[i + 1] | 0x20 == 0x6F:
        if o[i + 2] | 0x20 != 0x64 or o[i + 3] | 0x20 != 0x79:
            return None, -1
        if o[i + 4] | 0x20 == 0x70:
            url_meta_bodystruct, i = read_url_meta_bodystruct(o, i, q)
            if i < 0:
                return None, -1
            return url_meta_bodystruct, i
        if o[i + 4] == 0x20:
            url_meta_body, i = read_url_meta_body(o, i, q)
            if i < 0:
                return None, -1
            return url_meta_body, i
        return None, -1
    if o[i + 1] | 0x20 == 0x69:
        url_meta_binary, i = read_url_meta_binary(o, i, q)
        if i < 0:
            return None, -1
        return url_meta_binary, i
    return None, -1


# value_string: string | literal8
def read_value_string(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_value_string_exact(o, i, q)
    if j >= 0 and OCTETS_18[o[j]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


def _skip_unreadable_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_UNREADABLE_ATOM(o, i)
    if j < 0:
        return -1
    i = j
    return i


# unreadable_no_atom: UNREADABLE_QUOTED | UNREADABLE_RAW | LITERAL | LITERAL8 | unreadable_list | UNREADABLE_QUOTE
def skip_unreadable_no_atom(o: bytes, i: i64, q: list[object]) -> i64:
    c: i64 = o[i]
    if c == 0x22:
        n = len(q)
        j = _skip_unreadable_no_atom_1(o, i, q)
        if j >= 0 and OCTETS_21[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return j
        undo(q, n)
        n = len(q)
        j = _skip_unreadable_no_atom_2(o, i, q)
        if j >= 0 and OCTETS_21[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return j
        undo(q, n)
        j = scan_UNREADABLE_QUOTE(o, i)
        if j < 0:
            return -1
        i = j
        return i
    if c == 0x7B:
        j = scan_LITERAL(o, i)
        if j < 0:
            return -1
        j = literal_end(o, i, j)
        if j < 0:
            return -1
        i = j
        return i
    if c == 0x7E:
        j = scan_LITERAL8(o, i)
        if j < 0:
            return -1
        j = literal_end(o, i, j)
        if j < 0:
            return -1
        i = j
        return i
    if c == 0x28:
        i = skip_unreadable_list(o, i, q, 0)
        if i < 0:
            return -1
        return i
    return -1


# astring: ASTRING_CHARS | string
# %extend astring: UNQUOTED_STRING -> told
def _read_astring_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_astring_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# id_fields: "(" [string SP nstring (SP string SP nstring)*] ")"
# %extend id_fields: "(" id_field (SP id_field)* ")"
def _read_id_fields_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_50[o[i]] != 0:
        string, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        nstring, i = read_nstring(o, i, q)
        if i < 0:
            return None, -1
        value_list.append((string, nstring))
        while True:
            n = len(q)
            value, value_2, j = _read_id_fields_exact_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            value_list.append((value, value_2))
    value_3 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ID_FIELDS, [value_3]):
        return None, -1
    return value_3, i


def _read_id_fields_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    id_field, id_field_2, i = read_id_field(o, i, q)
    if i < 0:
        return None, -1
    if id_field is not LEFT_OUT:
        value_list.append((id_field, id_field_2))
    while True:
        n = len(q)
        value, value_2, j = _read_id_fields_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append((value, value_2))
    if len(value_list) < 1:
        return None, -1
    value_3 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ID_FIELDS, [value_3]):
        return None, -1
    return value_3, i


def _skip_unreadable_list_1a(o: bytes, i: i64, q: list[object], d: i64) -> i64:
    c: i64 = o[i]
    if OCTETS_54[c] != 0:
        n = len(q)
        j = _skip_unreadable_list_1aa(o, i, q, d)
        if j >= 0 and OCTETS_48[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            return j
        undo(q, n)
        if o[i] == 0x7B:
            n = len(q)
            j = _skip_unreadable_list_1ab(o, i, q, d)
            if j >= 0 and OCTETS_48[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
                return j
            undo(q, n)
        j = scan_LITERAL8(o, i)
        if j < 0:
            return -1
        j = literal_end(o, i, j)
        if j < 0:
            return -1
        i = j
        return i
    if c == 0x22:
        n = len(q)
        j = _skip_unreadable_list_1ac(o, i, q, d)
        if j >= 0 and OCTETS_48[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            return j
        undo(q, n)
        n = len(q)
        j = _skip_unreadable_list_1ad(o, i, q, d)
        if j >= 0 and OCTETS_48[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            return j
        undo(q, n)
        j = scan_UNREADABLE_QUOTE(o, i)
        if j < 0:
            return -1
        i = j
        return i
    if c == 0x28:
        i = skip_unreadable_list(o, i, q, d)
        if i < 0:
            return -1
        return i
    if c == 0x20:
        j = scan_UNREADABLE_GAP(o, i)
        if j < 0:
            return -1
        i = j
        return i
    return -1


# quota_root_name: astring
def _read_quota_root_name_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_quota_root_name_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# quota_list: "(" [quota_resource (SP quota_resource)*] ")"
# %extend quota_list: NIL -> no_items
def _read_quota_list_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_22[o[i]] != 0:
        quota_resource, i = read_quota_resource(o, i, q)
        if i < 0:
            return None, -1
        if quota_resource is not LEFT_OUT:
            value_list.append(quota_resource)
        while True:
            n = len(q)
            value, j = _read_quota_list_exact_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


def _read_quota_list_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


def _read_missing_list_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


# status_att_deleted: "DELETED" SP NUMBER -> status_deleted
def read_status_att_deleted(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"deleted"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    number, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    return _StatusDeleted(number), i


# status_att_deleted_storage: "DELETED-STORAGE" SP NUMBER64 -> status_deleted_storage
def read_status_att_deleted_storage(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"deleted-storage"):
        return None, -1
    i = loose_SP(o, i + 15, q)
    if i < 0:
        return None, -1
    storage, i = read_NUMBER64(o, i)
    if i < 0:
        return None, -1
    return _StatusDeletedStorage(storage), i


def _read_status_att_val_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"mailboxid"):
        return None, -1
    i = loose_SP(o, i + 9, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_OBJECTID(o, i)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_exact_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"size"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    value, i = read_NUMBER64(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_exact_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"appendlimit"):
        return None, -1
    i = loose_SP(o, i + 11, q)
    if i < 0:
        return None, -1
    value, i = _read_status_att_val_exact_3a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_exact_4(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"highestmodseq"):
        return None, -1
    i = loose_SP(o, i + 13, q)
    if i < 0:
        return None, -1
    mod_sequence_valzer, i = read_mod_sequence_valzer(o, i)
    if i < 0:
        return None, -1
    return mod_sequence_valzer, i


def _read_status_att_val_exact_5(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"recent"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    value, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_exact_6(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"messages"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    value, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_exact_7(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"uidnext"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_exact_8(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"uidvalidity"):
        return None, -1
    i = loose_SP(o, i + 11, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_status_att_val_exact_9(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"unseen"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    value, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


# unknown_status_att_val.-1: STATUS_ATT_NAME SP (tagged_ext_val | NIL) -> unknown_status_att_val
def read_unknown_status_att_val(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_STATUS_ATT_NAME(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_unknown_status_att_val_1(o, i, q)
    if i < 0:
        return None, -1
    return _UnknownStatusAttVal(name, value), i


def _skip_unreadable_value_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_NO_WORD(o, i)
    if j < 0:
        return -1
    i = j
    while OCTETS_22[o[i]] != 0:
        i = skip_unreadable(o, i, q)
        if i < 0:
            return -1
    return i


# thread_list: "(" thread_members ")" -> thread_list
#     | "(" absent thread_nested ")" -> thread_list
def read_thread_list(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, failed(s)
    if 0x31 <= o[i] <= 0x39:
        members, nested, i = read_thread_members(o, i, q, d)
        if i < 0:
            return None, failed(s)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, failed(s)
        return _ThreadList(members, nested), i
    if o[i] == 0x28:
        nested_2, i = read_thread_nested(o, i, q, d)
        if i < 0:
            return None, failed(s)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, failed(s)
        return _ThreadList(None, nested_2), i
    return None, failed(s)


# found_thread: thread_list
#     | gap thread_list
#     | unreadable_list -> left_out
#     | gap unreadable_list -> left_out
#     | NIL -> left_out
def _read_found_thread_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        thread_list, i = read_thread_list(o, i, q, 0)
        if i < 0:
            return None, -1
        return thread_list, i
    if o[i] == 0x20:
        i = read_gap(o, i, q)
        if i < 0:
            return None, -1
        thread_list_2, i = read_thread_list(o, i, q, 0)
        if i < 0:
            return None, -1
        return thread_list_2, i
    return None, -1


def _read_found_thread_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_gap(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_list(o, i, q, 0)
    if i < 0:
        return -1
    return i


def _read_found_thread_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


# mailbox_correlators: SP "(" one_correlator (SP one_correlator)+ ")"
def read_mailbox_correlators(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    one_correlator, i = read_one_correlator(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(one_correlator)
    while True:
        n = len(q)
        value, j = _read_mailbox_correlators_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    if len(value_list) < 2:
        return None, -1
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_MAILBOX_CORRELATORS, [value_2]):
        return None, -1
    return value_2, i


def _read_esearch_response_exact_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    search_return_data, i = read_search_return_data(o, i, q)
    if i < 0:
        return None, -1
    return search_return_data, i


# search_return_data: unknown_search_return_data
# %extend search_return_data: "MIN" SP NZ_NUMBER -> esearch_min
#     | "MAX" SP NZ_NUMBER -> esearch_max
#     | "ALL" SP RESPONSE_SET -> esearch_all
#     | "COUNT" SP NUMBER -> esearch_count
#     | "MODSEQ" SP mod_sequence_value -> esearch_mod_seq
# %extend search_return_data: ret_data_addto | ret_data_removefrom
# %extend search_return_data: "RELEVANCY" SP score_list -> esearch_relevancy
# %extend search_return_data: ret_data_partial
def read_search_return_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_63[o[i]] != 0:
        if o[i] | 0x20 == 0x70:
            n = len(q)
            value, j = read_ret_data_partial(o, i, q)
            if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_64[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            scores, j = _read_search_return_data_1(o, i, q)
            if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_64[o[j + 1]] != 0:
                return _EsearchRelevancy(scores), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            value_2, j = read_ret_data_addto(o, i, q)
            if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_64[o[j + 1]] != 0:
                return value_2, j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            value_3, j = read_ret_data_removefrom(o, i, q)
            if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_64[o[j + 1]] != 0:
                return value_3, j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            number, j = _read_search_return_data_2(o, i, q)
            if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_64[o[j + 1]] != 0:
                return _EsearchMin(number), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            number_2, j = _read_search_return_data_3(o, i, q)
            if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_64[o[j + 1]] != 0:
                return _EsearchMax(number_2), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            sequence_set, j = _read_search_return_data_4(o, i, q)
            if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_64[o[j + 1]] != 0:
                return _EsearchAll(sequence_set), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            number_3, j = _read_search_return_data_5(o, i, q)
            if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_64[o[j + 1]] != 0:
                return _EsearchCount(number_3), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            modseq, j = _read_search_return_data_6(o, i, q)
            if j >= 0 and OCTETS_18[o[j]] != 0 and OCTETS_64[o[j + 1]] != 0:
                return _EsearchModSeq(modseq), j
            undo(q, n)
    unknown_search_return_data, i = read_unknown_search_return_data(o, i, q)
    if i < 0:
        return None, -1
    return unknown_search_return_data, i


# found_correlator: search_correlator | SP unreadable_list -> none
def _read_found_correlator_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    search_correlator, i = read_search_correlator(o, i, q)
    if i < 0:
        return None, -1
    return search_correlator, i


def _read_found_correlator_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_list(o, i, q, 0)
    if i < 0:
        return -1
    return i


# found_data: search_return_data
#     | opened search_return_data closed
#     | DATA_WORD SP unreadable_value -> left_out
#     | DATA_WORD -> left_out
#     | unreadable_no_atom unreadable* -> left_out
def read_found_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_found_data_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_43[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if OCTETS_40[o[i]] != 0:
        n = len(q)
        j = _read_found_data_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_43[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_40[o[i]] != 0:
        n = len(q)
        j = _read_found_data_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_43[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_46[o[i]] != 0:
        n = len(q)
        j = _read_found_data_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_43[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


# acl_pair: identifier SP rights
#     | unreadable_list -> left_out
#     | unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def read_acl_pair(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, value_2, j = _read_acl_pair_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            return value, value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, None, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = _read_acl_pair_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, None, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_27[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, None, j
        undo(q, n)
    return None, None, -1


# mbx_list_flag: MBX_LIST_FLAG | mbx_list_flag_extension
# %extend mbx_list_flag: USE_ATTR
# %extend mbx_list_flag: unreadable_word -> left_out
def read_mbx_list_flag(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_mbx_list_flag_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-attribute", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_mbx_list_flags_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mbx_list_flag, i = read_mbx_list_flag(o, i, q)
    if i < 0:
        return None, -1
    return mbx_list_flag, i


# mark_or_flag: mark | mbx_list_flag
def read_mark_or_flag(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x5C:
        n = len(q)
        value, j = read_mark(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    mbx_list_flag, i = read_mbx_list_flag(o, i, q)
    if i < 0:
        return None, -1
    return mbx_list_flag, i


def _read_mbx_list_flags_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mark_or_flag, i = read_mark_or_flag(o, i, q)
    if i < 0:
        return None, -1
    return mark_or_flag, i


# selectability_or_flag: selectability | mbx_list_flag
def read_selectability_or_flag(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x5C:
        n = len(q)
        value, j = read_selectability(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    mbx_list_flag, i = read_mbx_list_flag(o, i, q)
    if i < 0:
        return None, -1
    return mbx_list_flag, i


def _read_mbx_list_flags_quirk_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    selectability_or_flag, i = read_selectability_or_flag(o, i, q)
    if i < 0:
        return None, -1
    return selectability_or_flag, i


def _read_mbx_list_flags_quirk_3a(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    return i


# mbox_list_extended_item: childinfo_extended_item | unknown_mbox_list_extended_item
# %extend mbox_list_extended_item: oldname_extended_item
# %extend mbox_list_extended_item: unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def read_mbox_list_extended_item(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_mbox_list_extended_item_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = _read_mbox_list_extended_item_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_mbox_list_extended_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mbox_list_extended_item, i = read_mbox_list_extended_item(o, i, q)
    if i < 0:
        return None, -1
    return mbox_list_extended_item, i


# namespace_descr: "(" string SP (DELIMITER | NIL) namespace_response_extension* ")" -> namespace_descr
# %extend namespace_descr: "(" prefix SP odd_delimiter namespace_response_extension* ")" -> namespace_descr
#     | gap "(" prefix SP odd_delimiter namespace_response_extension* ")" -> namespace_descr
#     | unreadable_descr
def read_namespace_descr(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        value, j = _read_namespace_descr_exact(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_2, j = _read_namespace_descr_quirk_1(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        value_3, j = _read_namespace_descr_quirk_2(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    if OCTETS_66[o[i]] != 0:
        n = len(q)
        value_4, j = read_unreadable_descr(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            return value_4, j
        undo(q, n)
    return None, -1


# flag: FLAG | FLAG_KEYWORD | flag_extension
def read_flag(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] == 0x5C:
        value, j = read_FLAG(o, i)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value, j
        flag_extension, i = read_flag_extension(o, i)
        if i < 0:
            return None, -1
        return flag_extension, i
    if OCTETS_29[o[i]] != 0:
        value_2, i = read_FLAG_KEYWORD(o, i)
        if i < 0:
            return None, -1
        return value_2, i
    return None, -1


# odd_flag: recent_flag | bad_flag
def read_odd_flag(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x5C:
        n = len(q)
        value, j = read_recent_flag(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value, j
        undo(q, n)
    bad_flag, i = read_bad_flag(o, i, q)
    if i < 0:
        return None, -1
    return bad_flag, i


def _read_flag_list_exact_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_52[o[i]] != 0:
        n = len(q)
        value, j = read_flag(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    odd_flag, i = read_odd_flag(o, i, q)
    if i < 0:
        return None, -1
    return odd_flag, i


def _read_no_flags_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


def _read_empty_delimiter_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] != 0x22 or o[i + 1] != 0x22:
        return -1
    return i + 2


def _read_bad_delimiter_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BACKSLASH(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_bad_delimiter_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_DELIMITER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_bad_delimiter_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_BAD_DELIMITER(o, i)
    if j < 0:
        return -1
    i = j
    return i


# msg_att_item: msg_att_dynamic | msg_att_static | unknown_msg_att
# %extend msg_att_item: opened (msg_att_dynamic | msg_att_static) closed
# %extend msg_att_item: unreadable_item
def _read_msg_att_item_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_67[o[i]] != 0:
        n = len(q)
        value, j = read_msg_att_dynamic(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value, j
        undo(q, n)
    if OCTETS_68[o[i]] != 0:
        n = len(q)
        value_2, j = read_msg_att_static(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_2, j
        undo(q, n)
    unknown_msg_att, i = read_unknown_msg_att(o, i, q)
    if i < 0:
        return None, -1
    return unknown_msg_att, i


def _read_msg_att_item_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = read_opened(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_msg_att_item_quirk_1a(o, i, q)
    if i < 0:
        return None, -1
    i = read_closed(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# unreadable_item.-1: ITEM_WITHOUT_VALUE -> left_out
#     | ITEM_NAME SP unreadable_word -> left_out
#     | unreadable_value -> left_out
def read_unreadable_item(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_69[o[i]] != 0:
        n = len(q)
        j = _read_unreadable_item_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("unreadable-item", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_69[o[i]] != 0:
        n = len(q)
        j = _read_unreadable_item_quirk_2(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("unreadable-item", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_41[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_value(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("unreadable-item", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_lost_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_LOST_BEGINNING(o, i)
    if j < 0:
        return -1
    i = j
    while True:
        n = len(q)
        j = _read_lost_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
    return i


def _read_lost_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    return i


# string: quoted | literal
# %extend string: utf8_quoted
def _read_string_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
        value, j = literal(o, i, j, (OCTETS_25,))
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


def _read_msg_att_semistat_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if OCTETS_53[c] != 0:
        binary_string, i = read_binary_string(o, i, q)
        if i < 0:
            return None, -1
        return binary_string, i
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    if c == 0x28:
        converterror_phrase, i = read_converterror_phrase(o, i, q)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


def _read_msg_att_semistat_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if 0x30 <= o[i] <= 0x39:
        value, i = read_NUMBER(o, i)
        if i < 0:
            return None, -1
        return value, i
    if o[i] == 0x28:
        converterror_phrase, i = read_converterror_phrase(o, i, q)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


def _read_msg_att_semistat_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = read_body(o, i, q, 0)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_60[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    converterror_phrase, i = read_converterror_phrase(o, i, q)
    if i < 0:
        return None, -1
    return converterror_phrase, i


def _read_msg_att_semistat_4(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    value: object = ()
    if 0x31 <= o[i] <= 0x39:
        section_part, i = read_section_part(o, i)
        if i < 0:
            return None, None, -1
        if o[i] != 0x2E:
            return None, None, -1
        i += 1
        value = section_part
    if not is_word(o, i, b"header]"):
        return None, None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, None, -1
    value_2, i = _read_msg_att_semistat_4a(o, i, q)
    if i < 0:
        return None, None, -1
    return value, value_2, i


def _read_msg_att_semistat_5(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if OCTETS_50[c] != 0:
        string, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        return string, i
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    if c == 0x28:
        converterror_phrase, i = read_converterror_phrase(o, i, q)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


def _read_msg_att_semistat_6(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        if o[i] == 0x22:
            quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
            if i < 0:
                return None, -1
            value_list.append(quoted_to_mime_type)
            while True:
                n = len(q)
                value, j = _read_msg_att_semistat_6a(o, i, q)
                if j < 0:
                    undo(q, n)
                    break
                i = j
                value_list.append(value)
        value_2 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_2, i
    if o[i] | 0x20 == 0x65:
        if not is_word(o, i + 1, b"rror"):
            return None, -1
        i = loose_SP(o, i + 5, q)
        if i < 0:
            return None, -1
        description, i = read_convert_err_descript(o, i, q)
        if i < 0:
            return None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        code, i = read_convert_error_code(o, i, q)
        if i < 0:
            return None, -1
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _ConvertError(description, code), i
    return None, -1


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
    j = _skip_unknown_text_2aa(o, i)
    if j >= 0 and OCTETS_21[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return j
    if o[i] == 0x7B:
        j = _skip_unknown_text_2ab(o, i)
        if j >= 0 and OCTETS_21[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return j
    j = scan_LITERAL8(o, i)
    if j < 0:
        return -1
    j = literal_end(o, i, j)
    if j < 0:
        return -1
    i = j
    return i


def _read_recent_flag_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_RECENT_FLAG(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_ann_size_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    if not is_word(o, i, b"noprivate"):
        return -1
    return i + 9


def _read_ann_size_2(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    if not is_word(o, i, b"noprivate"):
        return -1
    return i + 9


# in_progress_details: "(" inprogress_tag SP inprogress_state ")" -> in_progress_details
def read_in_progress_details(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    tag, i = read_inprogress_tag(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    progress, goal, i = read_inprogress_state(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_IN_PROGRESS_DETAILS, [tag, progress, goal]):
        return None, -1
    return _InProgressDetails(tag, progress, goal), i


# code_mailbox: ATOM | string
def _read_code_mailbox_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_29[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_29,))
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
                OCTETS_29,
                OCTETS_25,
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


def _read_resp_text_code_51aa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    astring, i = read_astring(o, i, q)
    if i < 0:
        return None, -1
    return astring, i


# url_meta_bodystruct: "BODYPARTSTRUCTURE" SP body -> url_meta_bodystruct
def read_url_meta_bodystruct(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"bodypartstructure"):
        return None, -1
    i = loose_SP(o, i + 17, q)
    if i < 0:
        return None, -1
    body, i = read_body(o, i, q, 0)
    if i < 0:
        return None, -1
    return _UrlMetaBodystruct(body), i


# url_meta_body: "BODY" SP nstring -> url_meta_body
def read_url_meta_body(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"body"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    data, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return _UrlMetaBody(data), i


# url_meta_binary: "BINARY" SP (binary_string | NIL) -> url_meta_binary
def read_url_meta_binary(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"binary"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    data, i = _read_url_meta_binary_1(o, i, q)
    if i < 0:
        return None, -1
    return _UrlMetaBinary(data), i


# value_string: string | literal8
def _read_value_string_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
        value, j = literal(o, i, j, (OCTETS_25,))
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
                OCTETS_25,
                OCTETS_70,
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


def _skip_unreadable_no_atom_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_UNREADABLE_QUOTED(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unreadable_no_atom_2(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_UNREADABLE_RAW(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_id_fields_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    string, i = read_string(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, None, -1
    return string, nstring, i


# id_field: id_text SP (nstring | id_text)
#     | unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def read_id_field(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if OCTETS_71[o[i]] != 0:
        n = len(q)
        value, value_2, j = _read_id_field_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = _read_id_field_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, None, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, None, j
        undo(q, n)
    return None, None, -1


def _read_id_fields_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    id_field, id_field_2, i = read_id_field(o, i, q)
    if i < 0:
        return None, None, -1
    return id_field, id_field_2, i


def _skip_unreadable_list_1aa(o: bytes, i: i64, q: list[object], d: i64) -> i64:
    j = scan_UNREADABLE_ATOM(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unreadable_list_1ab(o: bytes, i: i64, q: list[object], d: i64) -> i64:
    j = scan_LITERAL(o, i)
    if j < 0:
        return -1
    j = literal_end(o, i, j)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unreadable_list_1ac(o: bytes, i: i64, q: list[object], d: i64) -> i64:
    j = scan_UNREADABLE_QUOTED(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unreadable_list_1ad(o: bytes, i: i64, q: list[object], d: i64) -> i64:
    j = scan_UNREADABLE_RAW(o, i)
    if j < 0:
        return -1
    i = j
    return i


# quota_resource: RESOURCE_NAME SP resource_usage SP resource_limit -> quota_resource
# %extend quota_resource: DATA_WORD SP unreadable_value SP unreadable_value -> left_out
#     | DATA_WORD SP unreadable_value -> left_out
#     | DATA_WORD -> left_out
#     | unreadable_value -> left_out
def read_quota_resource(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_29[o[i]] != 0:
        n = len(q)
        value, j = _read_quota_resource_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_40[o[i]] != 0:
        n = len(q)
        j = _read_quota_resource_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-number", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_40[o[i]] != 0:
        n = len(q)
        j = _read_quota_resource_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-number", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_40[o[i]] != 0:
        n = len(q)
        j = _read_quota_resource_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-number", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if OCTETS_41[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_value(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-number", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_quota_list_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    quota_resource, i = read_quota_resource(o, i, q)
    if i < 0:
        return None, -1
    return quota_resource, i


def _read_status_att_val_exact_3a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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


def _read_unknown_status_att_val_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_72[o[i]] != 0:
        tagged_ext_val, i = read_tagged_ext_val(o, i, q)
        if i < 0:
            return None, -1
        return tagged_ext_val, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# thread_members: NZ_NUMBER (SP NZ_NUMBER)* [SP thread_nested]
def read_thread_members(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, object, i64]:
    value_list: list[object] = []
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, None, -1
    value_list.append(value)
    while True:
        n = len(q)
        value_2, j = _read_thread_members_1(o, i, q, d)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value_2)
    value_3 = tuple(value_list)
    value_4: object = ()
    n = len(q)
    value_5, j = _read_thread_members_2(o, i, q, d)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        value_4 = value_5
    else:
        undo(q, n)
    return value_3, value_4, i


# thread_nested: thread_list thread_list+
def read_thread_nested(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    value_list: list[object] = []
    while o[i] == 0x28:
        thread_list, i = read_thread_list(o, i, q, d)
        if i < 0:
            return None, -1
        value_list.append(thread_list)
    if len(value_list) < 2:
        return None, -1
    value = tuple(value_list)
    return value, i


# gap: GAP -> skipped
def skip_gap(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x20:
        n = len(q)
        j = _skip_gap_quirk_1(o, i, q)
        if j >= 0 and OCTETS_36[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("extra-space", i, j))
            return j
        undo(q, n)
    return -1


# one_correlator: "TAG" SP tag_string -> correlator_tag
#     | "MAILBOX" SP mailbox -> correlator_mailbox
#     | "UIDVALIDITY" SP NZ_NUMBER -> correlator_uid_validity
def read_one_correlator(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x74:
        if o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x67:
            return None, -1
        i = loose_SP(o, i + 3, q)
        if i < 0:
            return None, -1
        tag, i = read_tag_string(o, i, q)
        if i < 0:
            return None, -1
        return _CorrelatorTag(tag), i
    if c | 0x20 == 0x6D:
        if not is_word(o, i + 1, b"ailbox"):
            return None, -1
        i = loose_SP(o, i + 7, q)
        if i < 0:
            return None, -1
        mailbox, i = read_mailbox(o, i, q)
        if i < 0:
            return None, -1
        return _CorrelatorMailbox(mailbox), i
    if c | 0x20 == 0x75:
        if not is_word(o, i + 1, b"idvalidity"):
            return None, -1
        i = loose_SP(o, i + 11, q)
        if i < 0:
            return None, -1
        uidvalidity, i = read_NZ_NUMBER(o, i)
        if i < 0:
            return None, -1
        return _CorrelatorUidValidity(uidvalidity), i
    return None, -1


def _read_mailbox_correlators_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    one_correlator, i = read_one_correlator(o, i, q)
    if i < 0:
        return None, -1
    return one_correlator, i


# ret_data_partial: "PARTIAL" SP "(" partial_range SP partial_results ")" -> esearch_partial
def read_ret_data_partial(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"partial"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    range, i = read_partial_range(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    results, i = read_partial_results(o, i)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _EsearchPartial(range, results), i


def _read_search_return_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"relevancy"):
        return None, -1
    i = loose_SP(o, i + 9, q)
    if i < 0:
        return None, -1
    score_list, i = read_score_list(o, i, q)
    if i < 0:
        return None, -1
    return score_list, i


# ret_data_addto: "ADDTO" SP "(" context_position SP RESPONSE_SET (SP context_position SP RESPONSE_SET)* ")" -> esearch_add_to
def read_ret_data_addto(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"addto"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    positions_list: list[object] = []
    context_position, i = read_context_position(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_RESPONSE_SET(o, i)
    if i < 0:
        return None, -1
    positions_list.append((context_position, value))
    while True:
        n = len(q)
        value_2, value_3, j = _read_ret_data_addto_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        positions_list.append((value_2, value_3))
    positions = tuple(positions_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _EsearchAddTo(positions), i


# ret_data_removefrom: "REMOVEFROM" SP "(" context_position SP RESPONSE_SET (SP context_position SP RESPONSE_SET)* ")" -> esearch_remove_from
def read_ret_data_removefrom(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"removefrom"):
        return None, -1
    i = loose_SP(o, i + 10, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    positions_list: list[object] = []
    context_position, i = read_context_position(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_RESPONSE_SET(o, i)
    if i < 0:
        return None, -1
    positions_list.append((context_position, value))
    while True:
        n = len(q)
        value_2, value_3, j = _read_ret_data_removefrom_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        positions_list.append((value_2, value_3))
    positions = tuple(positions_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _EsearchRemoveFrom(positions), i


def _read_search_return_data_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x6D or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6E:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_search_return_data_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x6D or o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x78:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_search_return_data_4(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x61 or o[i + 1] | 0x20 != 0x6C or o[i + 2] | 0x20 != 0x6C:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    value, i = read_RESPONSE_SET(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_search_return_data_5(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"count"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    value, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_search_return_data_6(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"modseq"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    mod_sequence_value, i = read_mod_sequence_value(o, i)
    if i < 0:
        return None, -1
    return mod_sequence_value, i


# unknown_search_return_data.-1: SEARCH_RETURN_DATA_NAME SP search_return_value -> unknown_search_return_data
def read_unknown_search_return_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_SEARCH_RETURN_DATA_NAME(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_search_return_value(o, i, q)
    if i < 0:
        return None, -1
    return _UnknownSearchReturnData(name, value), i


# found_data: search_return_data
#     | opened search_return_data closed
#     | DATA_WORD SP unreadable_value -> left_out
#     | DATA_WORD -> left_out
#     | unreadable_no_atom unreadable* -> left_out
def _read_found_data_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_74[o[i]] != 0:
        search_return_data, i = read_search_return_data(o, i, q)
        if i < 0:
            return None, -1
        return search_return_data, i
    if o[i] == 0x28:
        i = read_opened(o, i, q)
        if i < 0:
            return None, -1
        search_return_data_2, i = read_search_return_data(o, i, q)
        if i < 0:
            return None, -1
        i = read_closed(o, i, q)
        if i < 0:
            return None, -1
        return search_return_data_2, i
    return None, -1


def _read_found_data_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_DATA_WORD(o, i)
    if j < 0:
        return -1
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_value(o, i, q)
    if i < 0:
        return -1
    return i


def _read_found_data_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_DATA_WORD(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_found_data_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_unreadable_no_atom(o, i, q)
    if i < 0:
        return -1
    while OCTETS_22[o[i]] != 0:
        i = skip_unreadable(o, i, q)
        if i < 0:
            return -1
    return i


# acl_pair: identifier SP rights
#     | unreadable_list -> left_out
#     | unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def _read_acl_pair_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    identifier, i = read_identifier(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    rights, i = read_rights(o, i, q)
    if i < 0:
        return None, None, -1
    return identifier, rights, i


def _read_acl_pair_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    return i


# mbx_list_flag: MBX_LIST_FLAG | mbx_list_flag_extension
# %extend mbx_list_flag: USE_ATTR
# %extend mbx_list_flag: unreadable_word -> left_out
def _read_mbx_list_flag_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = read_USE_ATTR(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    n = len(q)
    value_2, j = read_MBX_LIST_FLAG(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
        return value_2, j
    undo(q, n)
    mbx_list_flag_extension, i = read_mbx_list_flag_extension(o, i)
    if i < 0:
        return None, -1
    return mbx_list_flag_extension, i


# mark: MARK -> left_out
def read_mark(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x5C:
        n = len(q)
        j = _read_mark_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("extra-attribute", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


# selectability: SELECTABILITY -> left_out
def read_selectability(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x5C:
        n = len(q)
        j = _read_selectability_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("extra-attribute", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


# mbox_list_extended_item: childinfo_extended_item | unknown_mbox_list_extended_item
# %extend mbox_list_extended_item: oldname_extended_item
# %extend mbox_list_extended_item: unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def _read_mbox_list_extended_item_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_75[o[i]] != 0:
        n = len(q)
        value, j = read_oldname_extended_item(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_76[o[i]] != 0:
        n = len(q)
        value_2, j = read_childinfo_extended_item(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    unknown_mbox_list_extended_item, i = read_unknown_mbox_list_extended_item(o, i, q)
    if i < 0:
        return None, -1
    return unknown_mbox_list_extended_item, i


def _read_mbox_list_extended_item_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    return i


# namespace_descr: "(" string SP (DELIMITER | NIL) namespace_response_extension* ")" -> namespace_descr
# %extend namespace_descr: "(" prefix SP odd_delimiter namespace_response_extension* ")" -> namespace_descr
#     | gap "(" prefix SP odd_delimiter namespace_response_extension* ")" -> namespace_descr
#     | unreadable_descr
def _read_namespace_descr_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    prefix, i = read_string(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    delimiter, i = _read_namespace_descr_exact_1(o, i, q)
    if i < 0:
        return None, -1
    extensions_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_namespace_descr_exact_2(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            extensions_list.append(value)
    extensions = tuple(extensions_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _NamespaceDescr(prefix, delimiter, extensions), i


def _read_namespace_descr_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    prefix, i = read_prefix(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    delimiter, i = read_odd_delimiter(o, i, q)
    if i < 0:
        return None, -1
    extensions_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_namespace_descr_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            extensions_list.append(value)
    extensions = tuple(extensions_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _NamespaceDescr(prefix, delimiter, extensions), i


def _read_namespace_descr_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = read_gap(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    prefix, i = read_prefix(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    delimiter, i = read_odd_delimiter(o, i, q)
    if i < 0:
        return None, -1
    extensions_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_namespace_descr_quirk_2a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            extensions_list.append(value)
    extensions = tuple(extensions_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _NamespaceDescr(prefix, delimiter, extensions), i


# unreadable_descr: unreadable_list -> left_out
#     | gap unreadable_list -> left_out
#     | NIL -> left_out
#     | gap NIL -> left_out
def read_unreadable_descr(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        j = _read_unreadable_descr_quirk_2(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_unreadable_descr_quirk_3(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        j = _read_unreadable_descr_quirk_4(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


# msg_att_dynamic: "FLAGS" SP "(" [flag_fetch (SP flag_fetch)*] ")" -> flags
# %extend msg_att_dynamic: "X-GM-LABELS" SP gm_labels -> gm_labels
# %extend msg_att_dynamic: "PREVIEW" SP nstring -> preview
# %extend msg_att_dynamic: "ANNOTATION" SP "(" entry_att (SP entry_att)* ")" -> annotation
#     | "ANNOTATION" SP "(" ann_entry (SP ann_entry)* ")" -> annotation_changed
# %extend msg_att_dynamic: fetch_mod_resp
# %extend msg_att_dynamic: "FLAGS" missing_space "(" [flag_fetch (SP flag_fetch)*] ")" -> flags
def read_msg_att_dynamic(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_msg_att_dynamic_exact(o, i, q)
    if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x66:
        n = len(q)
        value_2, j = _read_msg_att_dynamic_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_2, j
        undo(q, n)
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
# %extend msg_att_static: "RFC822.SIZE" SP negative -> rfc822_size
# %extend msg_att_static: "BODY" "[" [section_spec] absent no_value -> body_section
# %extend msg_att_static: "BODY" section ["<" NUMBER ">"] missing_space nstring -> body_section
def read_msg_att_static(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_msg_att_static_exact(o, i, q)
    if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x72:
        n = len(q)
        value_2, j = _read_msg_att_static_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_2, j
        undo(q, n)
    if o[i] | 0x20 == 0x62:
        n = len(q)
        value_3, j = _read_msg_att_static_quirk_2(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_3, j
        undo(q, n)
    if o[i] | 0x20 == 0x62:
        n = len(q)
        value_4, j = _read_msg_att_static_quirk_3(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_4, j
        undo(q, n)
    return None, -1


# unknown_msg_att.-1: UNKNOWN_MSG_ATT_NAME SP unknown_value -> unknown_msg_att
def read_unknown_msg_att(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_UNKNOWN_MSG_ATT_NAME(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_unknown_value(o, i, q, 0)
    if i < 0:
        return None, -1
    return _UnknownMsgAtt(name, value), i


# opened: "(" -> skipped
def read_opened(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x28:
        n = len(q)
        j = _read_opened_quirk_1(o, i, q)
        if j >= 0 and OCTETS_74[o[j]] != 0 and OCTETS_77[o[j + 1]] != 0:
            undo(q, n)
            q.append(("parenthesized-data", i, j))
            return j
        undo(q, n)
    return -1


def _read_msg_att_item_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_67[o[i]] != 0:
        n = len(q)
        value, j = read_msg_att_dynamic(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_18[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    msg_att_static, i = read_msg_att_static(o, i, q)
    if i < 0:
        return None, -1
    return msg_att_static, i


# closed: ")" -> skipped
def read_closed(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x20 or o[i] == 0x29:
        n = len(q)
        j = _read_closed_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("parenthesized-data", i, j))
            return j
        undo(q, n)
    return -1


def _read_unreadable_item_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_ITEM_WITHOUT_VALUE(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_unreadable_item_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_ITEM_NAME(o, i)
    if j < 0:
        return -1
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    return i


def _read_lost_quirk_1a(o: bytes, i: i64, q: list[object]) -> i64:
    i = _read_lost_quirk_1aa(o, i, q)
    if i < 0:
        return -1
    return i


# binary_string: string | literal8
def read_binary_string(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_binary_string_exact(o, i, q)
    if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return value, j
    undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_2, j
        undo(q, n)
    return None, -1


# converterror_phrase: "(" "ERROR" SP convert_err_descript SP convert_error_code ")" -> convert_error
def read_converterror_phrase(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    if not is_word(o, i, b"error"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    description, i = read_convert_err_descript(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    code, i = read_convert_error_code(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _ConvertError(description, code), i


# body: "(" (body_type_1part | body_type_mpart) ")"
# %extend body: gap "(" (body_type_1part | body_type_mpart) ")"
# %extend body: "(" odd_body_type_1part ")"
def read_body(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    if o[i] == 0x28:
        n = len(q)
        value, j = _read_body_exact(o, i, q, d)
        if j >= 0 and OCTETS_73[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        value_2, j = _read_body_quirk_1(o, i, q, d)
        if j >= 0 and OCTETS_73[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_3, j = _read_body_quirk_2(o, i, q, d)
        if j >= 0 and OCTETS_73[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_3, j
        undo(q, n)
    return None, failed(s)


def _read_msg_att_semistat_4a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if OCTETS_50[c] != 0:
        string, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        return string, i
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    if c == 0x28:
        converterror_phrase, i = read_converterror_phrase(o, i, q)
        if i < 0:
            return None, -1
        return converterror_phrase, i
    return None, -1


def _read_msg_att_semistat_6a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
    if i < 0:
        return None, -1
    return quoted_to_mime_type, i


# convert_err_descript: string
def read_convert_err_descript(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value, j = _read_convert_err_descript_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_78[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_78[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# convert_error_code: "TEMPFAIL" [SP NZ_NUMBER] -> convert_temp_fail
#     | bad_params
#     | missing_params
def read_convert_error_code(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x74:
        if not is_word(o, i + 1, b"empfail"):
            return None, -1
        i += 8
        minutes: object = None
        n = len(q)
        value, j = _read_convert_error_code_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
            i = j
            minutes = value
        else:
            undo(q, n)
        return _ConvertTempFail(minutes), i
    if c | 0x20 == 0x62:
        bad_params, i = read_bad_params(o, i, q)
        if i < 0:
            return None, -1
        return bad_params, i
    if c | 0x20 == 0x6D:
        missing_params, i = read_missing_params(o, i, q)
        if i < 0:
            return None, -1
        return missing_params, i
    return None, -1


def _skip_unknown_text_2aa(o: bytes, i: i64) -> i64:
    j = scan_UNKNOWN_TEXT(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unknown_text_2ab(o: bytes, i: i64) -> i64:
    j = scan_LITERAL(o, i)
    if j < 0:
        return -1
    j = literal_end(o, i, j)
    if j < 0:
        return -1
    i = j
    return i


# inprogress_state: inprogress_state_unknown | inprogress_state_counting | inprogress_state_known_goal
def read_inprogress_state(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] | 0x20 == 0x6E:
        inprogress_state_unknown, inprogress_state_unknown_2, i = read_inprogress_state_unknown(o, i, q)
        if i < 0:
            return None, None, -1
        return inprogress_state_unknown, inprogress_state_unknown_2, i
    if 0x30 <= o[i] <= 0x39:
        value, i = read_NUMBER(o, i)
        if i < 0:
            return None, None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, None, -1
        if o[i] | 0x20 == 0x6E:
            if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
                return None, None, -1
            return value, None, i + 3
        if 0x31 <= o[i] <= 0x39:
            value_2, i = read_NZ_NUMBER(o, i)
            if i < 0:
                return None, None, -1
            return value, value_2, i
        return None, None, -1
    return None, None, -1


def _read_url_meta_binary_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_53[o[i]] != 0:
        binary_string, i = read_binary_string(o, i, q)
        if i < 0:
            return None, -1
        return binary_string, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# id_field: id_text SP (nstring | id_text)
#     | unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def _read_id_field_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    id_text, i = read_id_text(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = _read_id_field_exact_1(o, i, q)
    if i < 0:
        return None, None, -1
    return id_text, value, i


def _read_id_field_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    return i


# quota_resource: RESOURCE_NAME SP resource_usage SP resource_limit -> quota_resource
# %extend quota_resource: DATA_WORD SP unreadable_value SP unreadable_value -> left_out
#     | DATA_WORD SP unreadable_value -> left_out
#     | DATA_WORD -> left_out
#     | unreadable_value -> left_out
def _read_quota_resource_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_RESOURCE_NAME(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    usage, i = read_resource_usage(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    limit, i = read_resource_limit(o, i)
    if i < 0:
        return None, -1
    return _QuotaResource(name, usage, limit), i


def _read_quota_resource_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_DATA_WORD(o, i)
    if j < 0:
        return -1
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_value(o, i, q)
    if i < 0:
        return -1
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_value(o, i, q)
    if i < 0:
        return -1
    return i


def _read_quota_resource_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_DATA_WORD(o, i)
    if j < 0:
        return -1
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_value(o, i, q)
    if i < 0:
        return -1
    return i


def _read_quota_resource_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_DATA_WORD(o, i)
    if j < 0:
        return -1
    i = j
    return i


# tagged_ext_val: NUMBER64 | TAGGED_EXT_SET | "(" [tagged_ext_comp] ")"
# %extend tagged_ext_val: partial_range_last
def read_tagged_ext_val(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c == 0x2D:
        partial_range_last, i = read_partial_range_last(o, i)
        if i < 0:
            return None, -1
        return partial_range_last, i
    if OCTETS_79[c] != 0:
        if 0x30 <= o[i] <= 0x39:
            n = len(q)
            value, j = read_NUMBER64(o, i)
            if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
                return value, j
            undo(q, n)
        value_2, i = read_TAGGED_EXT_SET(o, i)
        if i < 0:
            return None, -1
        return value_2, i
    if c == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_3: object = ()
        if OCTETS_80[o[i]] != 0:
            tagged_ext_comp, i = read_tagged_ext_comp(o, i, q, 0)
            if i < 0:
                return None, -1
            value_3 = tagged_ext_comp
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_3, i
    return None, -1


def _read_thread_members_1(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_thread_members_2(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    thread_nested, i = read_thread_nested(o, i, q, d)
    if i < 0:
        return None, -1
    return thread_nested, i


def _skip_gap_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_GAP(o, i)
    if j < 0:
        return -1
    i = j
    return i


# score_list: "(" [SCORE (SP SCORE)*] ")"
def read_score_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if 0x30 <= o[i] <= 0x39:
        value, i = read_SCORE(o, i)
        if i < 0:
            return None, -1
        value_list.append(value)
        while True:
            n = len(q)
            value_2, j = _read_score_list_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            value_list.append(value_2)
    value_3 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_3, i


def _read_ret_data_addto_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    context_position, i = read_context_position(o, i)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = read_RESPONSE_SET(o, i)
    if i < 0:
        return None, None, -1
    return context_position, value, i


def _read_ret_data_removefrom_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    context_position, i = read_context_position(o, i)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = read_RESPONSE_SET(o, i)
    if i < 0:
        return None, None, -1
    return context_position, value, i


# search_return_value: tagged_ext_val
def read_search_return_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


def _read_mark_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_MARK(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_selectability_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_SELECTABILITY(o, i)
    if j < 0:
        return -1
    i = j
    return i


# oldname_extended_item: "OLDNAME" SP "(" mailbox ")" -> old_name
#     | "\"OLDNAME\"" SP "(" mailbox ")" -> old_name_quoted
def read_oldname_extended_item(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6F:
        if not is_word(o, i + 1, b"ldname"):
            return None, -1
        i = loose_SP(o, i + 7, q)
        if i < 0:
            return None, -1
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        mailbox, i = read_mailbox(o, i, q)
        if i < 0:
            return None, -1
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _OldName(mailbox), i
    if o[i] == 0x22:
        if not is_word(o, i + 1, b'oldname"'):
            return None, -1
        i = loose_SP(o, i + 9, q)
        if i < 0:
            return None, -1
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        mailbox_2, i = read_mailbox(o, i, q)
        if i < 0:
            return None, -1
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _OldNameQuoted(mailbox_2), i
    return None, -1


# childinfo_extended_item: "\"CHILDINFO\"" SP "(" list_select_base_opt_quoted (SP list_select_base_opt_quoted)* ")" -> child_info
#     | "CHILDINFO" SP "(" list_select_base_opt_quoted (SP list_select_base_opt_quoted)* ")" -> child_info_bare
def read_childinfo_extended_item(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        if not is_word(o, i + 1, b'childinfo"'):
            return None, -1
        i = loose_SP(o, i + 11, q)
        if i < 0:
            return None, -1
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        options_list: list[object] = []
        list_select_base_opt_quoted, i = read_list_select_base_opt_quoted(o, i, q)
        if i < 0:
            return None, -1
        options_list.append(list_select_base_opt_quoted)
        while True:
            n = len(q)
            value, j = _read_childinfo_extended_item_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            options_list.append(value)
        options = tuple(options_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _ChildInfo(options), i
    if o[i] | 0x20 == 0x63:
        if not is_word(o, i + 1, b"hildinfo"):
            return None, -1
        i = loose_SP(o, i + 9, q)
        if i < 0:
            return None, -1
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        options_list_2: list[object] = []
        list_select_base_opt_quoted_2, i = read_list_select_base_opt_quoted(o, i, q)
        if i < 0:
            return None, -1
        options_list_2.append(list_select_base_opt_quoted_2)
        while True:
            n = len(q)
            value_2, j = _read_childinfo_extended_item_2(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            options_list_2.append(value_2)
        options_2 = tuple(options_list_2)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _ChildInfoBare(options_2), i
    return None, -1


# unknown_mbox_list_extended_item.-1: mbox_list_extended_item_tag SP tagged_ext_val -> unknown_mbox_list_extended_item
def read_unknown_mbox_list_extended_item(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tag, i = read_mbox_list_extended_item_tag(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return _UnknownMboxListExtendedItem(tag, value), i


def _read_namespace_descr_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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


def _read_namespace_descr_exact_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = _read_namespace_descr_exact_2a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# prefix: string | nil_string | bare_string
def read_prefix(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value, j = read_string(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_58[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        value_2, j = read_nil_string(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_58[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    bare_string, i = read_bare_string(o, i, q)
    if i < 0:
        return None, -1
    return bare_string, i


def _read_namespace_descr_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = _read_namespace_descr_quirk_1aa(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_namespace_descr_quirk_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = _read_namespace_descr_quirk_2aa(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_unreadable_descr_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_gap(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_list(o, i, q, 0)
    if i < 0:
        return -1
    return i


def _read_unreadable_descr_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


def _read_unreadable_descr_quirk_4(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_gap(o, i, q)
    if i < 0:
        return -1
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


# msg_att_dynamic: "FLAGS" SP "(" [flag_fetch (SP flag_fetch)*] ")" -> flags
# %extend msg_att_dynamic: "X-GM-LABELS" SP gm_labels -> gm_labels
# %extend msg_att_dynamic: "PREVIEW" SP nstring -> preview
# %extend msg_att_dynamic: "ANNOTATION" SP "(" entry_att (SP entry_att)* ")" -> annotation
#     | "ANNOTATION" SP "(" ann_entry (SP ann_entry)* ")" -> annotation_changed
# %extend msg_att_dynamic: fetch_mod_resp
# %extend msg_att_dynamic: "FLAGS" missing_space "(" [flag_fetch (SP flag_fetch)*] ")" -> flags
def _read_msg_att_dynamic_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6D:
        fetch_mod_resp, i = read_fetch_mod_resp(o, i, q)
        if i < 0:
            return None, -1
        return fetch_mod_resp, i
    if c | 0x20 == 0x61:
        if not is_word(o, i + 1, b"nnotation"):
            return None, -1
        i = loose_SP(o, i + 10, q)
        if i < 0:
            return None, -1
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        n = len(q)
        entries, j = _read_msg_att_dynamic_exact_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return _Annotation(entries), j
        undo(q, n)
        entries_list: list[object] = []
        ann_entry, i = read_ann_entry(o, i, q)
        if i < 0:
            return None, -1
        entries_list.append(ann_entry)
        while True:
            n = len(q)
            value, j = _read_msg_att_dynamic_exact_2(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            entries_list.append(value)
        entries_2 = tuple(entries_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _AnnotationChanged(entries_2), i
    if c | 0x20 == 0x70:
        if not is_word(o, i + 1, b"review"):
            return None, -1
        i = loose_SP(o, i + 7, q)
        if i < 0:
            return None, -1
        text, i = read_nstring(o, i, q)
        if i < 0:
            return None, -1
        return _Preview(text), i
    if c | 0x20 == 0x78:
        if not is_word(o, i + 1, b"-gm-labels"):
            return None, -1
        i = loose_SP(o, i + 11, q)
        if i < 0:
            return None, -1
        labels, i = read_gm_labels(o, i, q)
        if i < 0:
            return None, -1
        return _GmLabels(labels), i
    if c | 0x20 == 0x66:
        if not is_word(o, i + 1, b"lags"):
            return None, -1
        i = loose_SP(o, i + 5, q)
        if i < 0:
            return None, -1
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        flags_list: list[object] = []
        if OCTETS_22[o[i]] != 0:
            flag_fetch, i = read_flag_fetch(o, i, q)
            if i < 0:
                return None, -1
            if flag_fetch is not LEFT_OUT:
                flags_list.append(flag_fetch)
            while True:
                n = len(q)
                value_2, j = _read_msg_att_dynamic_exact_3(o, i, q)
                if j < 0:
                    undo(q, n)
                    break
                i = j
                if value_2 is not LEFT_OUT:
                    flags_list.append(value_2)
        flags = tuple(flags_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _Flags(flags), i
    return None, -1


def _read_msg_att_dynamic_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"flags"):
        return None, -1
    i = read_missing_space(o, i + 5, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    flags_list: list[object] = []
    if OCTETS_22[o[i]] != 0:
        flag_fetch, i = read_flag_fetch(o, i, q)
        if i < 0:
            return None, -1
        if flag_fetch is not LEFT_OUT:
            flags_list.append(flag_fetch)
        while True:
            n = len(q)
            value, j = _read_msg_att_dynamic_quirk_1a(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                flags_list.append(value)
    flags = tuple(flags_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _Flags(flags), i


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
# %extend msg_att_static: "RFC822.SIZE" SP negative -> rfc822_size
# %extend msg_att_static: "BODY" "[" [section_spec] absent no_value -> body_section
# %extend msg_att_static: "BODY" section ["<" NUMBER ">"] missing_space nstring -> body_section
def _read_msg_att_static_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x72:
        if not is_word(o, i + 1, b"fc822"):
            return None, -1
        if o[i + 6] == 0x2E:
            c = o[i + 7]
            if c | 0x20 == 0x73:
                if o[i + 8] | 0x20 != 0x69 or o[i + 9] | 0x20 != 0x7A or o[i + 10] | 0x20 != 0x65:
                    return None, -1
                i = loose_SP(o, i + 11, q)
                if i < 0:
                    return None, -1
                size, i = read_NUMBER64(o, i)
                if i < 0:
                    return None, -1
                return _Rfc822Size(size), i
            if c | 0x20 == 0x68:
                if not is_word(o, i + 8, b"eader"):
                    return None, -1
                i = loose_SP(o, i + 13, q)
                if i < 0:
                    return None, -1
                octets, i = read_nstring(o, i, q)
                if i < 0:
                    return None, -1
                return _Rfc822Header(octets), i
            if c | 0x20 == 0x74:
                if o[i + 8] | 0x20 != 0x65 or o[i + 9] | 0x20 != 0x78 or o[i + 10] | 0x20 != 0x74:
                    return None, -1
                i = loose_SP(o, i + 11, q)
                if i < 0:
                    return None, -1
                octets_2, i = read_nstring(o, i, q)
                if i < 0:
                    return None, -1
                return _Rfc822Text(octets_2), i
            return None, -1
        if o[i + 6] == 0x20:
            i = loose_SP(o, i + 6, q)
            if i < 0:
                return None, -1
            octets_3, i = read_nstring(o, i, q)
            if i < 0:
                return None, -1
            return _Rfc822(octets_3), i
        return None, -1
    if c | 0x20 == 0x65:
        if o[i + 1] | 0x20 == 0x6D:
            fetch_emailid_resp, i = read_fetch_emailid_resp(o, i, q)
            if i < 0:
                return None, -1
            return fetch_emailid_resp, i
        if o[i + 1] | 0x20 == 0x6E:
            if not is_word(o, i + 2, b"velope"):
                return None, -1
            i = loose_SP(o, i + 8, q)
            if i < 0:
                return None, -1
            envelope, i = read_envelope(o, i, q)
            if i < 0:
                return None, -1
            return envelope, i
        return None, -1
    if c | 0x20 == 0x74:
        fetch_threadid_resp, i = read_fetch_threadid_resp(o, i, q)
        if i < 0:
            return None, -1
        return fetch_threadid_resp, i
    if c | 0x20 == 0x6F:
        objectid_compound, i = read_objectid_compound(o, i, q)
        if i < 0:
            return None, -1
        return objectid_compound, i
    if c | 0x20 == 0x73:
        if not is_word(o, i + 1, b"avedate"):
            return None, -1
        i = loose_SP(o, i + 8, q)
        if i < 0:
            return None, -1
        date_time, i = _read_msg_att_static_exact_1(o, i, q)
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
                i = loose_SP(o, i, q)
                if i < 0:
                    return None, -1
                octets_4, i = _read_msg_att_static_exact_2(o, i, q)
                if i < 0:
                    return None, -1
                return _Binary(part, origin, octets_4), i
            if o[i + 6] == 0x2E:
                if not is_word(o, i + 7, b"size"):
                    return None, -1
                part_2, i = read_section_binary(o, i + 11)
                if i < 0:
                    return None, -1
                i = loose_SP(o, i, q)
                if i < 0:
                    return None, -1
                size_2, i = read_NUMBER(o, i)
                if i < 0:
                    return None, -1
                return _BinarySize(part_2, size_2), i
            return None, -1
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x64 or o[i + 3] | 0x20 != 0x79:
                return None, -1
            c = o[i + 4]
            if c == 0x20:
                non_extensible_body, i = read_non_extensible_body(o, i, q)
                if i < 0:
                    return None, -1
                return non_extensible_body, i
            if c | 0x20 == 0x73:
                if not is_word(o, i + 5, b"tructure"):
                    return None, -1
                i = loose_SP(o, i + 13, q)
                if i < 0:
                    return None, -1
                body, i = read_body(o, i, q, 0)
                if i < 0:
                    return None, -1
                return _BodyStructure(body), i
            if c == 0x5B:
                section, i = read_section(o, i + 4, q)
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
                i = loose_SP(o, i, q)
                if i < 0:
                    return None, -1
                octets_5, i = read_nstring(o, i, q)
                if i < 0:
                    return None, -1
                return _BodySection(section, origin_2, octets_5), i
            return None, -1
        return None, -1
    if c | 0x20 == 0x78:
        if not is_word(o, i + 1, b"-gm-"):
            return None, -1
        if o[i + 5] | 0x20 == 0x74:
            if not is_word(o, i + 6, b"hrid"):
                return None, -1
            i = loose_SP(o, i + 10, q)
            if i < 0:
                return None, -1
            id, i = read_GM_ID(o, i)
            if i < 0:
                return None, -1
            return _GmThrId(id), i
        if o[i + 5] | 0x20 == 0x6D:
            if not is_word(o, i + 6, b"sgid"):
                return None, -1
            i = loose_SP(o, i + 10, q)
            if i < 0:
                return None, -1
            id_2, i = read_GM_ID(o, i)
            if i < 0:
                return None, -1
            return _GmMsgId(id_2), i
        return None, -1
    if c | 0x20 == 0x69:
        if not is_word(o, i + 1, b"nternaldate"):
            return None, -1
        i = loose_SP(o, i + 12, q)
        if i < 0:
            return None, -1
        date_time_2, i = read_date_time(o, i, q)
        if i < 0:
            return None, -1
        return _InternalDate(date_time_2), i
    if c | 0x20 == 0x75:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
            return None, -1
        i = loose_SP(o, i + 3, q)
        if i < 0:
            return None, -1
        uid, i = read_uniqueid(o, i)
        if i < 0:
            return None, -1
        return _UidData(uid), i
    return None, -1


def _read_msg_att_static_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"rfc822.size"):
        return None, -1
    i = loose_SP(o, i + 11, q)
    if i < 0:
        return None, -1
    size, i = read_negative(o, i, q)
    if i < 0:
        return None, -1
    return _Rfc822Size(size), i


def _read_msg_att_static_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"body["):
        return None, -1
    i += 5
    section: object = None
    if OCTETS_81[o[i]] != 0:
        section_spec, i = read_section_spec(o, i, q)
        if i < 0:
            return None, -1
        section = section_spec
    octets, i = read_no_value(o, i, q)
    if i < 0:
        return None, -1
    return _BodySection(section, None, octets), i


def _read_msg_att_static_quirk_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"body"):
        return None, -1
    section, i = read_section(o, i + 4, q)
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
    i = read_missing_space(o, i, q)
    if i < 0:
        return None, -1
    octets, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return _BodySection(section, origin, octets), i


# unknown_value: UNKNOWN_ATOM | quoted | LITERAL | LITERAL8 | "(" [unknown_value (SP unknown_value)*] ")"
def read_unknown_value(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    n = len(q)
    j = skip_unknown_value(o, i, q, d - 1)
    if j < 0 or len(q) > n:
        return None, failed(s)
    return o[i:j], j


def _read_opened_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return -1
    return i


def _read_closed_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


def _read_lost_quirk_1aa(o: bytes, i: i64, q: list[object]) -> i64:
    n = len(q)
    j = _read_lost_quirk_1aaa(o, i, q)
    if j >= 0 and OCTETS_21[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
        return j
    undo(q, n)
    if o[i] == 0x7B:
        n = len(q)
        j = _read_lost_quirk_1aab(o, i, q)
        if j >= 0 and OCTETS_21[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return j
        undo(q, n)
    j = scan_LITERAL8(o, i)
    if j < 0:
        return -1
    j = literal_end(o, i, j)
    if j < 0:
        return -1
    i = j
    return i


# binary_string: string | literal8
def _read_binary_string_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
        value, j = literal(o, i, j, (OCTETS_25,))
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
                OCTETS_25,
                OCTETS_70,
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


# body: "(" (body_type_1part | body_type_mpart) ")"
# %extend body: gap "(" (body_type_1part | body_type_mpart) ")"
# %extend body: "(" odd_body_type_1part ")"
def _read_body_exact(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if o[i] != 0x28:
        return None, -1
    i += 1
    value, i = _read_body_exact_1(o, i, q, d)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_body_quirk_1(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    i = read_gap(o, i, q)
    if i < 0:
        return None, -1
    if o[i] != 0x28:
        return None, -1
    i += 1
    value, i = _read_body_quirk_1a(o, i, q, d)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_body_quirk_2(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    odd_body_type_1part, i = read_odd_body_type_1part(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return odd_body_type_1part, i


# convert_err_descript: string
def _read_convert_err_descript_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
        value, j = literal(o, i, j, (OCTETS_25,))
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


def _read_convert_error_code_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


# bad_params: "BADPARAMETERS" (SP (quoted_from_mime_type | NIL) SP mimetype_and_params)+ -> bad_parameters
def read_bad_params(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"badparameters"):
        return None, -1
    conversions_list: list[object] = []
    i += 13
    while True:
        n = len(q)
        value, value_2, value_3, j = _read_bad_params_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        conversions_list.append((value, value_2, value_3))
    if len(conversions_list) < 1:
        return None, -1
    conversions = tuple(conversions_list)
    return _BadParameters(conversions), i


# missing_params: "MISSINGPARAMETERS" (SP quoted_from_mime_type SP mimetype_and_missing_params)+ -> missing_parameters
#     | "MISSINGPARAMETERS" (SP quoted_from_mime_type SP mimetype_sp_missing_params)+ -> missing_parameters_spaced
def read_missing_params(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"missingparameters"):
        return None, -1
    i += 17
    n = len(q)
    conversions, j = _read_missing_params_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
        return _MissingParameters(conversions), j
    undo(q, n)
    conversions_list: list[object] = []
    while True:
        n = len(q)
        value, value_2, value_3, j = _read_missing_params_2(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        conversions_list.append((value, value_2, value_3))
    if len(conversions_list) < 1:
        return None, -1
    conversions_2 = tuple(conversions_list)
    return _MissingParametersSpaced(conversions_2), i


# inprogress_state_unknown: absent NIL SP absent NIL
def read_inprogress_state_unknown(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return None, None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, None, -1
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return None, None, -1
    return None, None, i + 3


# id_text: string | bare_string
def read_id_text(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value, j = read_string(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    bare_string, i = read_bare_string(o, i, q)
    if i < 0:
        return None, -1
    return bare_string, i


def _read_id_field_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = read_nstring(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    id_text, i = read_id_text(o, i, q)
    if i < 0:
        return None, -1
    return id_text, i


# tagged_ext_comp: tagged_ext_item (SP tagged_ext_item)*
def read_tagged_ext_comp(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    value_list: list[object] = []
    tagged_ext_item, i = read_tagged_ext_item(o, i, q, d)
    if i < 0:
        return None, failed(s)
    value_list.append(tagged_ext_item)
    while True:
        n = len(q)
        value, j = _read_tagged_ext_comp_1(o, i, q, d)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    return value_2, i


def _read_score_list_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_SCORE(o, i)
    if i < 0:
        return None, -1
    return value, i


# list_select_base_opt_quoted: DQUOTE list_select_base_opt DQUOTE
def read_list_select_base_opt_quoted(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x22:
        return None, -1
    list_select_base_opt, i = read_list_select_base_opt(o, i + 1, q)
    if i < 0:
        return None, -1
    if o[i] != 0x22:
        return None, -1
    return list_select_base_opt, i + 1


def _read_childinfo_extended_item_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    list_select_base_opt_quoted, i = read_list_select_base_opt_quoted(o, i, q)
    if i < 0:
        return None, -1
    return list_select_base_opt_quoted, i


def _read_childinfo_extended_item_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    list_select_base_opt_quoted, i = read_list_select_base_opt_quoted(o, i, q)
    if i < 0:
        return None, -1
    return list_select_base_opt_quoted, i


def _read_namespace_descr_exact_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = read_namespace_response_extension(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    unreadable_extension, i = read_unreadable_extension(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_extension, i


# nil_string: NIL -> empty
def read_nil_string(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_nil_string_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("nil-for-value", i, j))
            return b"", j
        undo(q, n)
    return None, -1


# bare_string: BARE_STRING -> told
def read_bare_string(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        value, j = _read_bare_string_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            q.append(("bare-string", i, j))
            return value, j
        undo(q, n)
    return None, -1


def _read_namespace_descr_quirk_1aa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = read_namespace_response_extension(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    unreadable_extension, i = read_unreadable_extension(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_extension, i


def _read_namespace_descr_quirk_2aa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = read_namespace_response_extension(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    unreadable_extension, i = read_unreadable_extension(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_extension, i


# fetch_mod_resp: "MODSEQ" SP "(" permsg_modsequence ")" -> mod_seq
def read_fetch_mod_resp(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"modseq"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    modseq, i = read_permsg_modsequence(o, i)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _ModSeq(modseq), i


def _read_msg_att_dynamic_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    entry_att, i = read_entry_att(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(entry_att)
    while True:
        n = len(q)
        value, j = _read_msg_att_dynamic_exact_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


# ann_entry: astring
def read_ann_entry(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    astring, i = read_astring(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ANN_ENTRY, [astring]):
        return None, -1
    return astring, i


def _read_msg_att_dynamic_exact_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    ann_entry, i = read_ann_entry(o, i, q)
    if i < 0:
        return None, -1
    return ann_entry, i


# gm_labels: "(" [gm_label (SP gm_label)*] ")"
def read_gm_labels(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_22[o[i]] != 0:
        value, i = _read_gm_labels_1(o, i, q)
        if i < 0:
            return None, -1
        if value is not LEFT_OUT:
            value_list.append(value)
        while True:
            n = len(q)
            value_2, j = _read_gm_labels_2(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value_2 is not LEFT_OUT:
                value_list.append(value_2)
    value_3 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_3, i


# flag_fetch: flag | FLAG_RECENT
# %extend flag_fetch: unreadable_word -> left_out
def read_flag_fetch(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_flag_fetch_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bad-flag", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_msg_att_dynamic_exact_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    flag_fetch, i = read_flag_fetch(o, i, q)
    if i < 0:
        return None, -1
    return flag_fetch, i


# missing_space: -> skipped
def read_missing_space(o: bytes, i: i64, q: list[object]) -> i64:
    if OCTETS_84[o[i]] != 0:
        n = len(q)
        j = _read_missing_space_quirk_1(o, i, q)
        if j >= 0 and OCTETS_84[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("missing-space", i, j))
            return j
        undo(q, n)
    return -1


def _read_msg_att_dynamic_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    flag_fetch, i = read_flag_fetch(o, i, q)
    if i < 0:
        return None, -1
    return flag_fetch, i


# fetch_emailid_resp: "EMAILID" SP "(" OBJECTID ")" -> email_id
def read_fetch_emailid_resp(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"emailid"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    objectid, i = read_OBJECTID(o, i)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _EmailId(objectid), i


# envelope: "(" env_date SP env_subject SP env_from SP env_sender SP env_reply_to SP env_to SP env_cc SP env_bcc SP env_in_reply_to SP env_message_id ")" -> envelope
# %extend envelope: "(" env_date SP env_subject SP env_from SP env_sender SP env_reply_to SP env_to SP env_cc SP env_bcc SP env_in_reply_to no_field ")" -> envelope
#     | "(" env_date SP env_subject SP env_from SP env_sender SP env_reply_to SP env_to SP env_cc SP env_bcc no_field no_field ")" -> envelope
def read_envelope(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        value, j = _read_envelope_exact(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_2, j = _read_envelope_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_3, j = _read_envelope_quirk_2(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value_3, j
        undo(q, n)
    return None, -1


# fetch_threadid_resp: "THREADID" SP ("(" OBJECTID ")" | NIL) -> thread_id
def read_fetch_threadid_resp(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"threadid"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    objectid, i = _read_fetch_threadid_resp_1(o, i, q)
    if i < 0:
        return None, -1
    return _ThreadId(objectid), i


def _read_msg_att_static_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        date_time, i = read_date_time(o, i, q)
        if i < 0:
            return None, -1
        return date_time, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


def _read_msg_att_static_exact_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_53[o[i]] != 0:
        binary_string, i = read_binary_string(o, i, q)
        if i < 0:
            return None, -1
        return binary_string, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# non_extensible_body: "BODY" SP body -> body_data
def read_non_extensible_body(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"body"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    body, i = read_body(o, i, q, 0)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_NON_EXTENSIBLE_BODY, [body]):
        return None, -1
    return _BodyData(body), i


# section: "[" [section_spec] "]"
def read_section(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x5B:
        return None, -1
    i += 1
    value: object = None
    if OCTETS_81[o[i]] != 0:
        section_spec, i = read_section_spec(o, i, q)
        if i < 0:
            return None, -1
        value = section_spec
    if o[i] != 0x5D:
        return None, -1
    return value, i + 1


# date_time: DQUOTE DATE_TIME DQUOTE
# %extend date_time: DQUOTE UNPADDED_DATE_TIME DQUOTE -> told
def read_date_time(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        n = len(q)
        value, j = _read_date_time_exact(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            return value, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = _read_date_time_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            q.append(("unpadded-day", i, j))
            return value_2, j
        undo(q, n)
    return None, -1


# negative: NEGATIVE -> zero
def read_negative(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x2D:
        n = len(q)
        j = _read_negative_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("negative-number", i, j))
            return 0, j
        undo(q, n)
    return None, -1


# section_spec: absent section_msgtext -> section_spec
#     | section_part ["." section_text] -> section_spec
def read_section_spec(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_85[o[i]] != 0:
        text, i = read_section_msgtext(o, i, q)
        if i < 0:
            return None, -1
        return _SectionSpec(None, text), i
    if 0x31 <= o[i] <= 0x39:
        part, i = read_section_part(o, i)
        if i < 0:
            return None, -1
        text_2: object = None
        if o[i] == 0x2E:
            section_text, i = read_section_text(o, i + 1, q)
            if i < 0:
                return None, -1
            text_2 = section_text
        return _SectionSpec(part, text_2), i
    return None, -1


# no_value: NO_VALUE -> none
def read_no_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x5D:
        n = len(q)
        j = _read_no_value_quirk_1(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0 and 0x01 <= o[j + 1] <= 0xFF:
            undo(q, n)
            q.append(("no-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


# unknown_value: UNKNOWN_ATOM | quoted | LITERAL | LITERAL8 | "(" [unknown_value (SP unknown_value)*] ")"
def skip_unknown_value(o: bytes, i: i64, q: list[object], d: i64) -> i64:
    s = i
    d += 1
    if d > _DEEPEST:
        return failed(s)
    c: i64 = o[i]
    if OCTETS_86[c] != 0:
        if OCTETS_87[o[i + 1]] != 0:
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
        i = skip_quoted(o, i, q)
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
        i = loose_LPAR(o, i, q)
        if i < 0:
            return failed(s)
        if OCTETS_88[o[i]] != 0:
            i = skip_unknown_value(o, i, q, d)
            if i < 0:
                return failed(s)
            while True:
                n = len(q)
                j = _skip_unknown_value_1(o, i, q, d)
                if j < 0:
                    undo(q, n)
                    break
                i = j
        i = loose_RPAR(o, i, q)
        if i < 0:
            return failed(s)
        return i
    return failed(s)


def _read_lost_quirk_1aaa(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_LOST_TEXT(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_lost_quirk_1aab(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_LITERAL(o, i)
    if j < 0:
        return -1
    j = literal_end(o, i, j)
    if j < 0:
        return -1
    i = j
    return i


def _read_body_exact_1(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = read_body_type_1part(o, i, q, d)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    body_type_mpart, i = read_body_type_mpart(o, i, q, d)
    if i < 0:
        return None, -1
    return body_type_mpart, i


def _read_body_quirk_1a(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = read_body_type_1part(o, i, q, d)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    body_type_mpart, i = read_body_type_mpart(o, i, q, d)
    if i < 0:
        return None, -1
    return body_type_mpart, i


# odd_body_type_1part: media_text SP body_fields no_lines [SP body_ext_1part] -> body_text
# %extend odd_body_type_1part: unreadable_body_ext
# %extend odd_body_type_1part: media_message SP body_fields SP some_envelope SP unreadable_structure SP body_fld_lines [SP body_ext_1part] -> body_message
# %extend odd_body_type_1part: media_message SP body_fields no_envelope no_body no_size [SP body_ext_1part] -> body_message
def read_odd_body_type_1part(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        n = len(q)
        value, j = _read_odd_body_type_1part_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = _read_odd_body_type_1part_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = _read_odd_body_type_1part_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value_4, j = read_unreadable_body_ext(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
            return value_4, j
        undo(q, n)
    return None, -1


def _read_bad_params_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, -1
    value, i = _read_bad_params_1a(o, i, q)
    if i < 0:
        return None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, -1
    mimetype_and_params, mimetype_and_params_2, i = read_mimetype_and_params(o, i, q)
    if i < 0:
        return None, None, None, -1
    return value, mimetype_and_params, mimetype_and_params_2, i


def _read_missing_params_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    while True:
        n = len(q)
        value, value_2, value_3, j = _read_missing_params_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append((value, value_2, value_3))
    if len(value_list) < 1:
        return None, -1
    value_4 = tuple(value_list)
    return value_4, i


def _read_missing_params_2(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, -1
    quoted_from_mime_type, i = read_quoted_from_mime_type(o, i)
    if i < 0:
        return None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, -1
    mimetype_sp_missing_params, mimetype_sp_missing_params_2, i = read_mimetype_sp_missing_params(o, i, q)
    if i < 0:
        return None, None, None, -1
    return quoted_from_mime_type, mimetype_sp_missing_params, mimetype_sp_missing_params_2, i


# tagged_ext_item: astring | "(" tagged_ext_comp ")"
def read_tagged_ext_item(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        astring, i = read_astring(o, i, q)
        if i < 0:
            return None, -1
        return astring, i
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        tagged_ext_comp, i = read_tagged_ext_comp(o, i, q, d)
        if i < 0:
            return None, -1
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return tagged_ext_comp, i
    return None, -1


def _read_tagged_ext_comp_1(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    tagged_ext_item, i = read_tagged_ext_item(o, i, q, d)
    if i < 0:
        return None, -1
    return tagged_ext_item, i


# list_select_base_opt: "SUBSCRIBED" -> list_select_subscribed
#     | unknown_list_select_opt
# %extend list_select_base_opt: "UTF8ONLY" -> list_select_utf8_only
def read_list_select_base_opt(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x75:
        n = len(q)
        j = _read_list_select_base_opt_1(o, i, q)
        if j >= 0 and OCTETS_89[o[j]] != 0 and OCTETS_61[o[j + 1]] != 0:
            return _ListSelectUtf8Only(), j
        undo(q, n)
    if o[i] | 0x20 == 0x73:
        n = len(q)
        j = _read_list_select_base_opt_2(o, i, q)
        if j >= 0 and OCTETS_89[o[j]] != 0 and OCTETS_61[o[j + 1]] != 0:
            return _ListSelectSubscribed(), j
        undo(q, n)
    unknown_list_select_opt, i = read_unknown_list_select_opt(o, i, q)
    if i < 0:
        return None, -1
    return unknown_list_select_opt, i


# namespace_response_extension: SP string SP "(" string (SP string)* ")" -> namespace_extension
def read_namespace_response_extension(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    name, i = read_string(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    values_list: list[object] = []
    string, i = read_string(o, i, q)
    if i < 0:
        return None, -1
    values_list.append(string)
    while True:
        n = len(q)
        value, j = _read_namespace_response_extension_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        values_list.append(value)
    values = tuple(values_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _NamespaceExtension(name, values), i


# unreadable_extension: SP unreadable_word -> left_out
def read_unreadable_extension(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x20:
        n = len(q)
        j = _read_unreadable_extension_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-member", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_nil_string_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


def _read_bare_string_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# entry_att: ann_entry SP "(" att_value (SP att_value)* ")" -> entry_att
def read_entry_att(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    entry, i = read_ann_entry(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    values_list: list[object] = []
    att_value, att_value_2, i = read_att_value(o, i, q)
    if i < 0:
        return None, -1
    values_list.append((att_value, att_value_2))
    while True:
        n = len(q)
        value, value_2, j = _read_entry_att_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        values_list.append((value, value_2))
    values = tuple(values_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _EntryAtt(entry, values), i


def _read_msg_att_dynamic_exact_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    entry_att, i = read_entry_att(o, i, q)
    if i < 0:
        return None, -1
    return entry_att, i


def _read_gm_labels_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_90[o[i]] != 0:
        n = len(q)
        value, j = read_gm_label(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_gm_labels_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_gm_labels_2a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# flag_fetch: flag | FLAG_RECENT
# %extend flag_fetch: unreadable_word -> left_out
def _read_flag_fetch_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = read_flag(o, i)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    value_2, i = read_FLAG_RECENT(o, i)
    if i < 0:
        return None, -1
    return value_2, i


def _read_missing_space_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


# envelope: "(" env_date SP env_subject SP env_from SP env_sender SP env_reply_to SP env_to SP env_cc SP env_bcc SP env_in_reply_to SP env_message_id ")" -> envelope
# %extend envelope: "(" env_date SP env_subject SP env_from SP env_sender SP env_reply_to SP env_to SP env_cc SP env_bcc SP env_in_reply_to no_field ")" -> envelope
#     | "(" env_date SP env_subject SP env_from SP env_sender SP env_reply_to SP env_to SP env_cc SP env_bcc no_field no_field ")" -> envelope
def _read_envelope_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    date, i = read_env_date(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    subject, i = read_env_subject(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    from_, i = read_env_from(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    sender, i = read_env_sender(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    reply_to, i = read_env_reply_to(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    to, i = read_env_to(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    cc, i = read_env_cc(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    bcc, i = read_env_bcc(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    in_reply_to, i = read_env_in_reply_to(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    message_id, i = read_env_message_id(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _Envelope(date, subject, from_, sender, reply_to, to, cc, bcc, in_reply_to, message_id), i


def _read_envelope_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    date, i = read_env_date(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    subject, i = read_env_subject(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    from_, i = read_env_from(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    sender, i = read_env_sender(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    reply_to, i = read_env_reply_to(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    to, i = read_env_to(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    cc, i = read_env_cc(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    bcc, i = read_env_bcc(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    in_reply_to, i = read_env_in_reply_to(o, i, q)
    if i < 0:
        return None, -1
    message_id, i = read_no_field(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _Envelope(date, subject, from_, sender, reply_to, to, cc, bcc, in_reply_to, message_id), i


def _read_envelope_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    date, i = read_env_date(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    subject, i = read_env_subject(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    from_, i = read_env_from(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    sender, i = read_env_sender(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    reply_to, i = read_env_reply_to(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    to, i = read_env_to(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    cc, i = read_env_cc(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    bcc, i = read_env_bcc(o, i, q)
    if i < 0:
        return None, -1
    in_reply_to, i = read_no_field(o, i, q)
    if i < 0:
        return None, -1
    message_id, i = read_no_field(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _Envelope(date, subject, from_, sender, reply_to, to, cc, bcc, in_reply_to, message_id), i


def _read_fetch_threadid_resp_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value, i = read_OBJECTID(o, i)
        if i < 0:
            return None, -1
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# date_time: DQUOTE DATE_TIME DQUOTE
# %extend date_time: DQUOTE UNPADDED_DATE_TIME DQUOTE -> told
def _read_date_time_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x22:
        return None, -1
    value, i = read_DATE_TIME(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x22:
        return None, -1
    return value, i + 1


def _read_date_time_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x22:
        return None, -1
    value, i = read_UNPADDED_DATE_TIME(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x22:
        return None, -1
    return value, i + 1


def _read_negative_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_NEGATIVE(o, i)
    if j < 0:
        return -1
    i = j
    return i


# section_msgtext: "HEADER" -> section_header
#     | "HEADER.FIELDS" SP header_list -> section_header_fields
#     | "HEADER.FIELDS.NOT" SP header_list -> section_header_fields_not
#     | "TEXT" -> section_body_text
def read_section_msgtext(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x68:
        if not is_word(o, i + 1, b"eader"):
            return None, -1
        if o[i + 6] == 0x5D:
            return _SectionHeader(), i + 6
        if o[i + 6] == 0x2E:
            if not is_word(o, i + 7, b"fields"):
                return None, -1
            if o[i + 13] == 0x20:
                i = loose_SP(o, i + 13, q)
                if i < 0:
                    return None, -1
                names, i = read_header_list(o, i, q)
                if i < 0:
                    return None, -1
                return _SectionHeaderFields(names), i
            if o[i + 13] == 0x2E:
                if o[i + 14] | 0x20 != 0x6E or o[i + 15] | 0x20 != 0x6F or o[i + 16] | 0x20 != 0x74:
                    return None, -1
                i = loose_SP(o, i + 17, q)
                if i < 0:
                    return None, -1
                names_2, i = read_header_list(o, i, q)
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
def read_section_text(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_85[o[i]] != 0:
        section_msgtext, i = read_section_msgtext(o, i, q)
        if i < 0:
            return None, -1
        return section_msgtext, i
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6D or o[i + 3] | 0x20 != 0x65:
            return None, -1
        return _SectionMime(), i + 4
    return None, -1


def _read_no_value_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_NO_VALUE(o, i)
    if j < 0:
        return -1
    i = j
    return i


# quoted: QUOTED
# %extend quoted: UTF8_MODE_QUOTED
# %extend quoted: odd_quoted
def skip_quoted(o: bytes, i: i64, q: list[object]) -> i64:
    n = len(q)
    j = _skip_quoted_1(o, i, q)
    if j >= 0 and OCTETS_26[o[j]] != 0:
        return j
    undo(q, n)
    j = scan_QUOTED(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _skip_unknown_value_1(o: bytes, i: i64, q: list[object], d: i64) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unknown_value(o, i, q, d)
    if i < 0:
        return -1
    return i


# body_type_1part: body_type_text [SP body_ext_1part] -> body_text
#     | body_type_msg [SP body_ext_1part] -> body_message
#     | body_type_basic [SP body_ext_1part] -> body_basic
def read_body_type_1part(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if o[i] == 0x22:
        n = len(q)
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
        ) = _read_body_type_1part_1(o, i, q, d)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
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
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
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
        ) = _read_body_type_1part_2(o, i, q, d)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
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
        undo(q, n)
    media_type_3, media_subtype_3, params_3, id_3, description_3, encoding_3, octets_3, i = read_body_type_basic(
        o, i, q
    )
    if i < 0:
        return None, -1
    md5_3: object = _UNSET
    disposition_3: object = _UNSET
    language_3: object = _UNSET
    location_3: object = _UNSET
    extensions_3: object = ()
    n = len(q)
    value, value_2, value_3, value_4, value_5, j = _read_body_type_1part_3(o, i, q, d)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        md5_3 = value
        disposition_3 = value_2
        language_3 = value_3
        location_3 = value_4
        extensions_3 = value_5
    else:
        undo(q, n)
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
# %extend body_type_mpart: no_parts media_subtype SP body_ext_mpart -> body_multipart
def read_body_type_mpart(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if OCTETS_66[o[i]] != 0:
        n = len(q)
        value, j = _read_body_type_mpart_exact(o, i, q, d)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value_2, j = _read_body_type_mpart_quirk_1(o, i, q, d)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# odd_body_type_1part: media_text SP body_fields no_lines [SP body_ext_1part] -> body_text
# %extend odd_body_type_1part: unreadable_body_ext
# %extend odd_body_type_1part: media_message SP body_fields SP some_envelope SP unreadable_structure SP body_fld_lines [SP body_ext_1part] -> body_message
# %extend odd_body_type_1part: media_message SP body_fields no_envelope no_body no_size [SP body_ext_1part] -> body_message
def _read_odd_body_type_1part_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    media_type, media_subtype, i = read_media_text(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    params, id, description, encoding, octets, i = read_body_fields(o, i, q)
    if i < 0:
        return None, -1
    lines, i = read_no_lines(o, i, q)
    if i < 0:
        return None, -1
    md5: object = _UNSET
    disposition: object = _UNSET
    language: object = _UNSET
    location: object = _UNSET
    extensions: object = ()
    n = len(q)
    value, value_2, value_3, value_4, value_5, j = _read_odd_body_type_1part_exact_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        md5 = value
        disposition = value_2
        language = value_3
        location = value_4
        extensions = value_5
    else:
        undo(q, n)
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
    ), i


def _read_odd_body_type_1part_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    media_type, media_subtype, i = read_media_message(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    params, id, description, encoding, octets, i = read_body_fields(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    envelope, i = read_some_envelope(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    body, i = read_unreadable_structure(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    lines, i = read_body_fld_lines(o, i, q)
    if i < 0:
        return None, -1
    md5: object = _UNSET
    disposition: object = _UNSET
    language: object = _UNSET
    location: object = _UNSET
    extensions: object = ()
    n = len(q)
    value, value_2, value_3, value_4, value_5, j = _read_odd_body_type_1part_quirk_1a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        md5 = value
        disposition = value_2
        language = value_3
        location = value_4
        extensions = value_5
    else:
        undo(q, n)
    return _BodyMessage(
        media_type,
        media_subtype,
        params,
        id,
        description,
        encoding,
        octets,
        envelope,
        body,
        lines,
        md5,
        disposition,
        language,
        location,
        extensions,
    ), i


def _read_odd_body_type_1part_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    media_type, media_subtype, i = read_media_message(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    params, id, description, encoding, octets, i = read_body_fields(o, i, q)
    if i < 0:
        return None, -1
    envelope, i = read_no_envelope(o, i, q)
    if i < 0:
        return None, -1
    body, i = read_no_body(o, i, q)
    if i < 0:
        return None, -1
    lines, i = read_no_size(o, i, q)
    if i < 0:
        return None, -1
    md5: object = _UNSET
    disposition: object = _UNSET
    language: object = _UNSET
    location: object = _UNSET
    extensions: object = ()
    n = len(q)
    value, value_2, value_3, value_4, value_5, j = _read_odd_body_type_1part_quirk_2a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        md5 = value
        disposition = value_2
        language = value_3
        location = value_4
        extensions = value_5
    else:
        undo(q, n)
    return _BodyMessage(
        media_type,
        media_subtype,
        params,
        id,
        description,
        encoding,
        octets,
        envelope,
        body,
        lines,
        md5,
        disposition,
        language,
        location,
        extensions,
    ), i


# unreadable_body_ext.-1: body_type_text [SP body_ext_1part] unreadable_extensions -> body_text
#     | body_type_basic [SP body_ext_1part] unreadable_extensions -> body_basic
def read_unreadable_body_ext(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        n = len(q)
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
        ) = _read_unreadable_body_ext_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
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
        undo(q, n)
    media_type_2, media_subtype_2, params_2, id_2, description_2, encoding_2, octets_2, i = read_body_type_basic(
        o, i, q
    )
    if i < 0:
        return None, -1
    md5_2: object = _UNSET
    disposition_2: object = _UNSET
    language_2: object = _UNSET
    location_2: object = _UNSET
    extensions_2: object = ()
    n = len(q)
    value, value_2, value_3, value_4, value_5, j = _read_unreadable_body_ext_2(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
        i = j
        md5_2 = value
        disposition_2 = value_2
        language_2 = value_3
        location_2 = value_4
        extensions_2 = value_5
    else:
        undo(q, n)
    i = read_unreadable_extensions(o, i, q)
    if i < 0:
        return None, -1
    return _BodyBasic(
        media_type_2,
        media_subtype_2,
        params_2,
        id_2,
        description_2,
        encoding_2,
        octets_2,
        md5_2,
        disposition_2,
        language_2,
        location_2,
        extensions_2,
    ), i


def _read_bad_params_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
def read_mimetype_and_params(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
    if i < 0:
        return None, None, -1
    value: object = ()
    n = len(q)
    value_2, j = _read_mimetype_and_params_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_92[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return quoted_to_mime_type, value, i


def _read_missing_params_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, -1
    quoted_from_mime_type, i = read_quoted_from_mime_type(o, i)
    if i < 0:
        return None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, -1
    mimetype_and_missing_params, mimetype_and_missing_params_2, i = read_mimetype_and_missing_params(o, i, q)
    if i < 0:
        return None, None, None, -1
    return quoted_from_mime_type, mimetype_and_missing_params, mimetype_and_missing_params_2, i


# mimetype_sp_missing_params: quoted_to_mime_type SP "(" transcoding_param_names ")"
def read_mimetype_sp_missing_params(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, None, -1
    transcoding_param_names, i = read_transcoding_param_names(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, None, -1
    return quoted_to_mime_type, transcoding_param_names, i


def _read_list_select_base_opt_1(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"utf8only"):
        return -1
    return i + 8


def _read_list_select_base_opt_2(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"subscribed"):
        return -1
    return i + 10


# unknown_list_select_opt.-1: LIST_SELECT_OPT_NAME [SP option_value] -> unknown_list_select_opt
def read_unknown_list_select_opt(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_LIST_SELECT_OPT_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = ()
    n = len(q)
    value_2, j = _read_unknown_list_select_opt_1(o, i, q)
    if j >= 0 and OCTETS_89[o[j]] != 0 and OCTETS_61[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return _UnknownListSelectOpt(name, value), i


def _read_namespace_response_extension_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    string, i = read_string(o, i, q)
    if i < 0:
        return None, -1
    return string, i


def _read_unreadable_extension_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    return i


# att_value: attrib SP value
def read_att_value(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    attrib, i = read_attrib(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = read_value(o, i, q)
    if i < 0:
        return None, None, -1
    return attrib, value, i


def _read_entry_att_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    att_value, att_value_2, i = read_att_value(o, i, q)
    if i < 0:
        return None, None, -1
    return att_value, att_value_2, i


# gm_label: GM_LABEL_CHARS | string
def read_gm_label(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_gm_label_exact(o, i, q)
    if j >= 0 and OCTETS_18[o[j]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and OCTETS_18[o[j]] != 0:
            return _GmLabel(cast("bytes", value_2)), j
        undo(q, n)
    return None, -1


def _read_gm_labels_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_90[o[i]] != 0:
        n = len(q)
        value, j = read_gm_label(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


# env_date: nstring
# %extend env_date: BARE_STRING -> told
# %extend env_date: unreadable_list -> none
def read_env_date(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_env_date_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_93[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        value_2, j = _read_env_date_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_93[o[j + 1]] != 0:
            q.append(("bare-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and o[j] == 0x20 and OCTETS_93[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


# env_subject: nstring
# %extend env_subject: BARE_STRING -> told
# %extend env_subject: unreadable_list -> none
def read_env_subject(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_env_subject_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        value_2, j = _read_env_subject_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            q.append(("bare-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


# env_from: "(" address+ ")" | NIL
# %extend env_from: no_addresses
# %extend env_from: unreadable_addresses
def read_env_from(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_env_from_exact(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22 or o[i] == 0x28:
        n = len(q)
        value_2, j = read_no_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value_3, j = read_unreadable_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# env_sender: "(" address+ ")" | NIL
# %extend env_sender: no_addresses
# %extend env_sender: unreadable_addresses
def read_env_sender(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_env_sender_exact(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22 or o[i] == 0x28:
        n = len(q)
        value_2, j = read_no_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value_3, j = read_unreadable_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# env_reply_to: "(" address+ ")" | NIL
# %extend env_reply_to: no_addresses
# %extend env_reply_to: unreadable_addresses
def read_env_reply_to(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_env_reply_to_exact(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22 or o[i] == 0x28:
        n = len(q)
        value_2, j = read_no_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value_3, j = read_unreadable_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# env_to: "(" address+ ")" | NIL
# %extend env_to: no_addresses
# %extend env_to: unreadable_addresses
def read_env_to(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_env_to_exact(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22 or o[i] == 0x28:
        n = len(q)
        value_2, j = read_no_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value_3, j = read_unreadable_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# env_cc: "(" address+ ")" | NIL
# %extend env_cc: no_addresses
# %extend env_cc: unreadable_addresses
def read_env_cc(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_env_cc_exact(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22 or o[i] == 0x28:
        n = len(q)
        value_2, j = read_no_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value_3, j = read_unreadable_addresses(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# env_bcc: "(" address+ ")" | NIL
# %extend env_bcc: no_addresses
# %extend env_bcc: unreadable_addresses
def read_env_bcc(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_env_bcc_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_94[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22 or o[i] == 0x28:
        n = len(q)
        value_2, j = read_no_addresses(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_94[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        value_3, j = read_unreadable_addresses(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_94[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# env_in_reply_to: nstring
# %extend env_in_reply_to: BARE_STRING -> told
# %extend env_in_reply_to: unreadable_list -> none
def read_env_in_reply_to(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_env_in_reply_to_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_94[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        value_2, j = _read_env_in_reply_to_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_94[o[j + 1]] != 0:
            q.append(("bare-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_94[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


# env_message_id: nstring
# %extend env_message_id: BARE_STRING -> told
# %extend env_message_id: unreadable_list -> none
def read_env_message_id(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_env_message_id_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_18[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        value_2, j = _read_env_message_id_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_18[o[j + 1]] != 0:
            q.append(("bare-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_18[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


# no_field: -> none
def read_no_field(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x20 or o[i] == 0x29:
        n = len(q)
        j = _read_no_field_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_18[o[j + 1]] != 0:
            undo(q, n)
            q.append(("missing-field", i, j))
            return None, j
        undo(q, n)
    return None, -1


# header_list: "(" header_fld_name (SP header_fld_name)* ")"
def read_header_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    header_fld_name, i = read_header_fld_name(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(header_fld_name)
    while True:
        n = len(q)
        value, j = _read_header_list_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


def _skip_quoted_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_UTF8_MODE_QUOTED(o, i)
    if j < 0 or not utf8.enabled():
        return -1
    i = j
    return i


def _read_body_type_1part_1(
    o: bytes, i: i64, q: list[object], d: i64
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
    ) = read_body_type_text(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = _UNSET
    value_4: object = _UNSET
    value_5: object = ()
    n = len(q)
    value_6, value_7, value_8, value_9, value_10, j = _read_body_type_1part_1a(o, i, q, d)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        value = value_6
        value_2 = value_7
        value_3 = value_8
        value_4 = value_9
        value_5 = value_10
    else:
        undo(q, n)
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
    o: bytes, i: i64, q: list[object], d: i64
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
    ) = read_body_type_msg(o, i, q, d)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = _UNSET
    value_4: object = _UNSET
    value_5: object = ()
    n = len(q)
    value_6, value_7, value_8, value_9, value_10, j = _read_body_type_1part_2a(o, i, q, d)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        value = value_6
        value_2 = value_7
        value_3 = value_8
        value_4 = value_9
        value_5 = value_10
    else:
        undo(q, n)
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
# %extend body_type_basic: no_media_type media_subtype SP body_fields
def read_body_type_basic(
    o: bytes, i: i64, q: list[object]
) -> tuple[object, object, object, object, object, object, object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, value_2, value_3, value_4, value_5, value_6, value_7, j = _read_body_type_basic_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, value_2, value_3, value_4, value_5, value_6, value_7, j
        undo(q, n)
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value_8, value_9, value_10, value_11, value_12, value_13, value_14, j = _read_body_type_basic_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value_8, value_9, value_10, value_11, value_12, value_13, value_14, j
        undo(q, n)
    return None, None, None, None, None, None, None, -1


def _read_body_type_1part_3(
    o: bytes, i: i64, q: list[object], d: i64
) -> tuple[object, object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
        o, i, q
    )
    if i < 0:
        return None, None, None, None, None, -1
    return body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i


# body_type_mpart: body+ SP media_subtype [SP body_ext_mpart] -> body_multipart
# %extend body_type_mpart: no_parts media_subtype SP body_ext_mpart -> body_multipart
def _read_body_type_mpart_exact(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    parts_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_body_type_mpart_exact_1(o, i, q, d)
        if j < 0:
            undo(q, n)
            break
        i = j
        parts_list.append(value)
    if len(parts_list) < 1:
        return None, -1
    parts = tuple(parts_list)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    media_subtype, i = read_media_subtype(o, i, q)
    if i < 0:
        return None, -1
    params: object = _UNSET
    disposition: object = _UNSET
    language: object = _UNSET
    location: object = _UNSET
    extensions: object = ()
    n = len(q)
    value_2, value_3, value_4, value_5, value_6, j = _read_body_type_mpart_exact_2(o, i, q, d)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        params = value_2
        disposition = value_3
        language = value_4
        location = value_5
        extensions = value_6
    else:
        undo(q, n)
    return _BodyMultipart(parts, media_subtype, params, disposition, language, location, extensions), i


def _read_body_type_mpart_quirk_1(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    parts, i = read_no_parts(o, i, q)
    if i < 0:
        return None, -1
    media_subtype, i = read_media_subtype(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    params, disposition, language, location, extensions, i = read_body_ext_mpart(o, i, q)
    if i < 0:
        return None, -1
    return _BodyMultipart(parts, media_subtype, params, disposition, language, location, extensions), i


# media_text: MEDIA_TEXT SP media_subtype
# %extend media_text: MEDIA_TEXT SP nil_string
def read_media_text(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] == 0x22:
        n = len(q)
        value, value_2, j = _read_media_text_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_32[o[j + 1]] != 0:
            return value, value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, value_4, j = _read_media_text_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_32[o[j + 1]] != 0:
            return value_3, value_4, j
        undo(q, n)
    return None, None, -1


# body_fields: body_fld_param SP body_fld_id SP body_fld_desc SP body_fld_enc SP body_fld_octets
def read_body_fields(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, object, i64]:
    body_fld_param, i = read_body_fld_param(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_fld_id, i = read_body_fld_id(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_fld_desc, i = read_body_fld_desc(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_fld_enc, i = read_body_fld_enc(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_fld_octets, i = read_body_fld_octets(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    return body_fld_param, body_fld_id, body_fld_desc, body_fld_enc, body_fld_octets, i


# no_lines: -> zero
def read_no_lines(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x20 or o[i] == 0x29:
        n = len(q)
        j = _read_no_lines_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
            undo(q, n)
            q.append(("no-lines", i, j))
            return 0, j
        undo(q, n)
    return None, -1


def _read_odd_body_type_1part_exact_1(
    o: bytes, i: i64, q: list[object]
) -> tuple[object, object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
        o, i, q
    )
    if i < 0:
        return None, None, None, None, None, -1
    return body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i


# media_message: MEDIA_MESSAGE SP MEDIA_RFC822
def read_media_message(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    j = scan_MEDIA_MESSAGE(o, i)
    if j < 0:
        return None, None, -1
    value = quoted(o, i, j, ())
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    j = scan_MEDIA_RFC822(o, i)
    if j < 0:
        return None, None, -1
    value_2 = quoted(o, i, j, ())
    i = j
    return value, value_2, i


# some_envelope: envelope | unreadable_envelope
def read_some_envelope(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = read_envelope(o, i, q)
    if j >= 0 and o[j] == 0x20 and (o[j + 1] == 0x20 or o[j + 1] == 0x28):
        return value, j
    undo(q, n)
    unreadable_envelope, i = read_unreadable_envelope(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_envelope, i


# unreadable_structure: unreadable_list -> empty_part
def read_unreadable_structure(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and o[j] == 0x20 and OCTETS_96[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-part", i, j))
            return _BodyBasic(b"", b"", None, None, None, b"", 0, _UNSET, _UNSET, _UNSET, _UNSET, ()), j
        undo(q, n)
    return None, -1


# body_fld_lines: NUMBER64
# %extend body_fld_lines: NEGATIVE -> zero
# %extend body_fld_lines: NIL_LINES -> zero
# %extend body_fld_lines: BARE_STRING -> zero
def read_body_fld_lines(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if 0x30 <= o[i] <= 0x39:
        n = len(q)
        value, j = _read_body_fld_lines_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x2D:
        n = len(q)
        j = _read_body_fld_lines_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("negative-number", i, j))
            return 0, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_body_fld_lines_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("nil-for-value", i, j))
            return 0, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        j = _read_body_fld_lines_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return 0, j
        undo(q, n)
    return None, -1


def _read_odd_body_type_1part_quirk_1a(
    o: bytes, i: i64, q: list[object]
) -> tuple[object, object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
        o, i, q
    )
    if i < 0:
        return None, None, None, None, None, -1
    return body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i


# no_envelope: -> empty_envelope
def read_no_envelope(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x20 or o[i] == 0x29:
        n = len(q)
        j = _read_no_envelope_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
            undo(q, n)
            q.append(("no-message", i, j))
            return _Envelope(None, None, None, None, None, None, None, None, None, None), j
        undo(q, n)
    return None, -1


# no_body: -> empty_part
def read_no_body(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x20 or o[i] == 0x29:
        n = len(q)
        j = _read_no_body_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
            undo(q, n)
            q.append(("no-message", i, j))
            return _BodyBasic(b"", b"", None, None, None, b"", 0, _UNSET, _UNSET, _UNSET, _UNSET, ()), j
        undo(q, n)
    return None, -1


# no_size: -> zero
def read_no_size(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x20 or o[i] == 0x29:
        n = len(q)
        j = _read_no_size_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
            undo(q, n)
            q.append(("no-message", i, j))
            return 0, j
        undo(q, n)
    return None, -1


def _read_odd_body_type_1part_quirk_2a(
    o: bytes, i: i64, q: list[object]
) -> tuple[object, object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
        o, i, q
    )
    if i < 0:
        return None, None, None, None, None, -1
    return body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i


def _read_unreadable_body_ext_1(
    o: bytes, i: i64, q: list[object]
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
    ) = read_body_type_text(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = _UNSET
    value_4: object = _UNSET
    value_5: object = ()
    n = len(q)
    value_6, value_7, value_8, value_9, value_10, j = _read_unreadable_body_ext_1a(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_91[o[j + 1]] != 0:
        i = j
        value = value_6
        value_2 = value_7
        value_3 = value_8
        value_4 = value_9
        value_5 = value_10
    else:
        undo(q, n)
    i = read_unreadable_extensions(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, None, None, None, -1
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


def _read_unreadable_body_ext_2(
    o: bytes, i: i64, q: list[object]
) -> tuple[object, object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
        o, i, q
    )
    if i < 0:
        return None, None, None, None, None, -1
    return body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i


# unreadable_extensions: (SP unreadable_word)+ -> skipped
def read_unreadable_extensions(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x20:
        n = len(q)
        j = _read_unreadable_extensions_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return j
        undo(q, n)
    return -1


def _read_mimetype_and_params_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    transcoding_params, i = read_transcoding_params(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return transcoding_params, i


# mimetype_and_missing_params: quoted_to_mime_type "(" transcoding_param_names ")"
def read_mimetype_and_missing_params(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    quoted_to_mime_type, i = read_quoted_to_mime_type(o, i)
    if i < 0:
        return None, None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, None, -1
    transcoding_param_names, i = read_transcoding_param_names(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, None, -1
    return quoted_to_mime_type, transcoding_param_names, i


# transcoding_param_names: transcoding_param_name (SP transcoding_param_name)*
def read_transcoding_param_names(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    transcoding_param_name, i = read_transcoding_param_name(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(transcoding_param_name)
    while True:
        n = len(q)
        value, j = _read_transcoding_param_names_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    return value_2, i


def _read_unknown_list_select_opt_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    option_value, i = read_option_value(o, i, q)
    if i < 0:
        return None, -1
    return option_value, i


# attrib: astring
def read_attrib(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    astring, i = read_astring(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ATTRIB, [astring]):
        return None, -1
    return astring, i


# gm_label: GM_LABEL_CHARS | string
def _read_gm_label_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_97[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_97,))
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
                OCTETS_97,
                OCTETS_25,
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


# env_date: nstring
# %extend env_date: BARE_STRING -> told
# %extend env_date: unreadable_list -> none
def _read_env_date_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_env_date_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# env_subject: nstring
# %extend env_subject: BARE_STRING -> told
# %extend env_subject: unreadable_list -> none
def _read_env_subject_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_env_subject_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# env_from: "(" address+ ")" | NIL
# %extend env_from: no_addresses
# %extend env_from: unreadable_addresses
def _read_env_from_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        while True:
            n = len(q)
            value, j = read_address(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                value_list.append(value)
        if len(value_list) < 1:
            return None, -1
        value_2 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_2, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# no_addresses: "(" ")" -> none
#     | "\"\"" -> none
def read_no_addresses(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        j = _read_no_addresses_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return None, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        j = _read_no_addresses_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return None, j
        undo(q, n)
    return None, -1


# unreadable_addresses: unreadable_word -> none
def read_unreadable_addresses(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


# env_sender: "(" address+ ")" | NIL
# %extend env_sender: no_addresses
# %extend env_sender: unreadable_addresses
def _read_env_sender_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        while True:
            n = len(q)
            value, j = read_address(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                value_list.append(value)
        if len(value_list) < 1:
            return None, -1
        value_2 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_2, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_reply_to: "(" address+ ")" | NIL
# %extend env_reply_to: no_addresses
# %extend env_reply_to: unreadable_addresses
def _read_env_reply_to_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        while True:
            n = len(q)
            value, j = read_address(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                value_list.append(value)
        if len(value_list) < 1:
            return None, -1
        value_2 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_2, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_to: "(" address+ ")" | NIL
# %extend env_to: no_addresses
# %extend env_to: unreadable_addresses
def _read_env_to_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        while True:
            n = len(q)
            value, j = read_address(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                value_list.append(value)
        if len(value_list) < 1:
            return None, -1
        value_2 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_2, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_cc: "(" address+ ")" | NIL
# %extend env_cc: no_addresses
# %extend env_cc: unreadable_addresses
def _read_env_cc_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        while True:
            n = len(q)
            value, j = read_address(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                value_list.append(value)
        if len(value_list) < 1:
            return None, -1
        value_2 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_2, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_bcc: "(" address+ ")" | NIL
# %extend env_bcc: no_addresses
# %extend env_bcc: unreadable_addresses
def _read_env_bcc_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        while True:
            n = len(q)
            value, j = read_address(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                value_list.append(value)
        if len(value_list) < 1:
            return None, -1
        value_2 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_2, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


# env_in_reply_to: nstring
# %extend env_in_reply_to: BARE_STRING -> told
# %extend env_in_reply_to: unreadable_list -> none
def _read_env_in_reply_to_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_env_in_reply_to_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# env_message_id: nstring
# %extend env_message_id: BARE_STRING -> told
# %extend env_message_id: unreadable_list -> none
def _read_env_message_id_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_env_message_id_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_no_field_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


# header_fld_name: astring
def read_header_fld_name(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_header_fld_name_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_98[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_header_fld_name_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_98[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_98[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


def _read_header_list_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    header_fld_name, i = read_header_fld_name(o, i, q)
    if i < 0:
        return None, -1
    return header_fld_name, i


# body_type_text: media_text SP body_fields SP body_fld_lines
def read_body_type_text(
    o: bytes, i: i64, q: list[object]
) -> tuple[object, object, object, object, object, object, object, object, i64]:
    media_text, media_text_2, i = read_media_text(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, -1
    body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i = read_body_fields(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, -1
    body_fld_lines, i = read_body_fld_lines(o, i, q)
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


def _read_body_type_1part_1a(
    o: bytes, i: i64, q: list[object], d: i64
) -> tuple[object, object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
        o, i, q
    )
    if i < 0:
        return None, None, None, None, None, -1
    return body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i


# body_type_msg: media_message SP body_fields SP envelope SP body SP body_fld_lines
def read_body_type_msg(
    o: bytes, i: i64, q: list[object], d: i64
) -> tuple[object, object, object, object, object, object, object, object, object, object, i64]:
    media_message, media_message_2, i = read_media_message(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i = read_body_fields(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    envelope, i = read_envelope(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    body, i = read_body(o, i, q, d)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, None, None, None, -1
    body_fld_lines, i = read_body_fld_lines(o, i, q)
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


def _read_body_type_1part_2a(
    o: bytes, i: i64, q: list[object], d: i64
) -> tuple[object, object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
        o, i, q
    )
    if i < 0:
        return None, None, None, None, None, -1
    return body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i


# body_type_basic: media_basic SP body_fields
# %extend body_type_basic: no_media_type media_subtype SP body_fields
def _read_body_type_basic_exact(
    o: bytes, i: i64, q: list[object]
) -> tuple[object, object, object, object, object, object, object, i64]:
    media_basic, media_basic_2, i = read_media_basic(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, -1
    body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i = read_body_fields(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, -1
    if refuses(
        _REFUSALS_BODY_TYPE_BASIC,
        [media_basic, media_basic_2, body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5],
    ):
        return None, None, None, None, None, None, None, -1
    return media_basic, media_basic_2, body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i


def _read_body_type_basic_quirk_1(
    o: bytes, i: i64, q: list[object]
) -> tuple[object, object, object, object, object, object, object, i64]:
    no_media_type, i = read_no_media_type(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, -1
    media_subtype, i = read_media_subtype(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, -1
    body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i = read_body_fields(o, i, q)
    if i < 0:
        return None, None, None, None, None, None, None, -1
    if refuses(
        _REFUSALS_BODY_TYPE_BASIC,
        [no_media_type, media_subtype, body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5],
    ):
        return None, None, None, None, None, None, None, -1
    return no_media_type, media_subtype, body_fields, body_fields_2, body_fields_3, body_fields_4, body_fields_5, i


# body_ext_1part: body_fld_md5 [SP body_fld_dsp [SP body_fld_lang [SP body_fld_loc (SP body_extension)*]]]
def read_body_ext_1part(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, object, i64]:
    body_fld_md5, i = read_body_fld_md5(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = _UNSET
    value_4: object = ()
    n = len(q)
    value_5, value_6, value_7, value_8, j = _read_body_ext_1part_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
        i = j
        value = value_5
        value_2 = value_6
        value_3 = value_7
        value_4 = value_8
    else:
        undo(q, n)
    return body_fld_md5, value, value_2, value_3, value_4, i


def _read_body_type_mpart_exact_1(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    value, i = _read_body_type_mpart_exact_1a(o, i, q, d)
    if i < 0:
        return None, -1
    return value, i


# media_subtype: string
def read_media_subtype(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value, j = _read_media_subtype_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_99[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_99[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


def _read_body_type_mpart_exact_2(
    o: bytes, i: i64, q: list[object], d: i64
) -> tuple[object, object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_ext_mpart, body_ext_mpart_2, body_ext_mpart_3, body_ext_mpart_4, body_ext_mpart_5, i = read_body_ext_mpart(
        o, i, q
    )
    if i < 0:
        return None, None, None, None, None, -1
    return body_ext_mpart, body_ext_mpart_2, body_ext_mpart_3, body_ext_mpart_4, body_ext_mpart_5, i


# no_parts: -> empty_parts
def read_no_parts(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        j = _read_no_parts_quirk_1(o, i, q)
        if j >= 0 and OCTETS_50[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("no-parts", i, j))
            return (_BodyBasic(b"", b"", None, None, None, b"", 0, _UNSET, _UNSET, _UNSET, _UNSET, ()),), j
        undo(q, n)
    return None, -1


# body_ext_mpart: body_fld_param [SP body_fld_dsp [SP body_fld_lang [SP body_fld_loc (SP body_extension)*]]]
def read_body_ext_mpart(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, object, i64]:
    body_fld_param, i = read_body_fld_param(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = _UNSET
    value_4: object = ()
    n = len(q)
    value_5, value_6, value_7, value_8, j = _read_body_ext_mpart_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        value = value_5
        value_2 = value_6
        value_3 = value_7
        value_4 = value_8
    else:
        undo(q, n)
    return body_fld_param, value, value_2, value_3, value_4, i


# media_text: MEDIA_TEXT SP media_subtype
# %extend media_text: MEDIA_TEXT SP nil_string
def _read_media_text_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    j = scan_MEDIA_TEXT(o, i)
    if j < 0:
        return None, None, -1
    value = quoted(o, i, j, ())
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    media_subtype, i = read_media_subtype(o, i, q)
    if i < 0:
        return None, None, -1
    return value, media_subtype, i


def _read_media_text_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    j = scan_MEDIA_TEXT(o, i)
    if j < 0:
        return None, None, -1
    value = quoted(o, i, j, ())
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    nil_string, i = read_nil_string(o, i, q)
    if i < 0:
        return None, None, -1
    return value, nil_string, i


# body_fld_param: "(" string SP string (SP string SP string)* ")" | NIL
# %extend body_fld_param: "(" odd_param (SP odd_param)* ")"
# %extend body_fld_param: "(" ")" -> none
#     | "\"\"" -> none
# %extend body_fld_param: unreadable_list -> none
def read_body_fld_param(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_body_fld_param_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_2, j = _read_body_fld_param_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = _read_body_fld_param_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return None, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        j = _read_body_fld_param_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return None, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_95[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


# body_fld_id: nstring
# %extend body_fld_id: unreadable_list -> none
def read_body_fld_id(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_body_fld_id_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_100[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and o[j] == 0x20 and OCTETS_100[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


# body_fld_desc: nstring
# %extend body_fld_desc: unreadable_list -> none
def read_body_fld_desc(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_body_fld_desc_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_100[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and o[j] == 0x20 and OCTETS_100[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


# body_fld_enc: string
# %extend body_fld_enc: NIL -> empty
# %extend body_fld_enc: unreadable_list -> empty
def read_body_fld_enc(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value, j = _read_body_fld_enc_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_101[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_body_fld_enc_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_101[o[j + 1]] != 0:
            undo(q, n)
            q.append(("nil-for-value", i, j))
            return b"", j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and o[j] == 0x20 and OCTETS_101[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return b"", j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_101[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# body_fld_octets: NUMBER
# %extend body_fld_octets: NEGATIVE -> zero
# %extend body_fld_octets: NIL -> zero
# %extend body_fld_octets: BARE_STRING -> zero
#     | UNREADABLE_QUOTED -> zero
def read_body_fld_octets(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if 0x30 <= o[i] <= 0x39:
        n = len(q)
        value, j = _read_body_fld_octets_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x2D:
        n = len(q)
        j = _read_body_fld_octets_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("negative-number", i, j))
            return 0, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_body_fld_octets_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("nil-for-value", i, j))
            return 0, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        j = _read_body_fld_octets_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return 0, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        j = _read_body_fld_octets_quirk_4(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return 0, j
        undo(q, n)
    return None, -1


def _read_no_lines_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


# unreadable_envelope: unreadable_list -> empty_envelope
def read_unreadable_envelope(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and o[j] == 0x20 and (o[j + 1] == 0x20 or o[j + 1] == 0x28):
            undo(q, n)
            q.append(("unreadable-part", i, j))
            return _Envelope(None, None, None, None, None, None, None, None, None, None), j
        undo(q, n)
    return None, -1


# body_fld_lines: NUMBER64
# %extend body_fld_lines: NEGATIVE -> zero
# %extend body_fld_lines: NIL_LINES -> zero
# %extend body_fld_lines: BARE_STRING -> zero
def _read_body_fld_lines_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_NUMBER64(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_body_fld_lines_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_NEGATIVE(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_body_fld_lines_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_NIL_LINES(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_body_fld_lines_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_BARE_STRING(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_no_envelope_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


def _read_no_body_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


def _read_no_size_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


def _read_unreadable_body_ext_1a(
    o: bytes, i: i64, q: list[object]
) -> tuple[object, object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, None, -1
    body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i = read_body_ext_1part(
        o, i, q
    )
    if i < 0:
        return None, None, None, None, None, -1
    return body_ext_1part, body_ext_1part_2, body_ext_1part_3, body_ext_1part_4, body_ext_1part_5, i


def _read_unreadable_extensions_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    while True:
        n = len(q)
        j = _read_unreadable_extensions_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
    return i


# transcoding_params: transcoding_param (SP transcoding_param)*
def read_transcoding_params(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    transcoding_param, transcoding_param_2, i = read_transcoding_param(o, i, q)
    if i < 0:
        return None, -1
    value_list.append((transcoding_param, transcoding_param_2))
    while True:
        n = len(q)
        value, value_2, j = _read_transcoding_params_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append((value, value_2))
    value_3 = tuple(value_list)
    return value_3, i


def _read_transcoding_param_names_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    transcoding_param_name, i = read_transcoding_param_name(o, i, q)
    if i < 0:
        return None, -1
    return transcoding_param_name, i


# option_value: "(" tagged_ext_comp ")"
def read_option_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    tagged_ext_comp, i = read_tagged_ext_comp(o, i, q, 0)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_comp, i


# address: "(" addr_name SP addr_adl SP addr_mailbox SP addr_host ")" -> address
# %extend address: gap "(" addr_name SP addr_adl SP addr_mailbox SP addr_host ")" -> address
# %extend address: unreadable_list -> left_out
#     | gap unreadable_list -> left_out
#     | NIL -> left_out
#     | gap NIL -> left_out
def read_address(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        value, j = _read_address_exact(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        value_2, j = _read_address_quirk_1(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        j = _read_address_quirk_3(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_address_quirk_4(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        j = _read_address_quirk_5(o, i, q)
        if j >= 0 and OCTETS_65[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_no_addresses_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


def _read_no_addresses_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] != 0x22 or o[i + 1] != 0x22:
        return -1
    return i + 2


# header_fld_name: astring
def _read_header_fld_name_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_header_fld_name_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# media_basic: string SP media_subtype
# %extend media_basic: odd_string SP odd_string
def read_media_basic(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value, value_2, j = _read_media_basic_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_32[o[j + 1]] != 0:
            return value, value_2, j
        undo(q, n)
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value_3, value_4, j = _read_media_basic_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_32[o[j + 1]] != 0:
            return value_3, value_4, j
        undo(q, n)
    return None, None, -1


# no_media_type: -> empty
def read_no_media_type(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        j = _read_no_media_type_quirk_1(o, i, q)
        if j >= 0 and OCTETS_50[o[j]] != 0 and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("no-media-type", i, j))
            return b"", j
        undo(q, n)
    return None, -1


# body_fld_md5: nstring
def read_body_fld_md5(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_body_ext_1part_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    body_fld_dsp, i = read_body_fld_dsp(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = ()
    n = len(q)
    value_4, value_5, value_6, j = _read_body_ext_1part_1a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
        i = j
        value = value_4
        value_2 = value_5
        value_3 = value_6
    else:
        undo(q, n)
    return body_fld_dsp, value, value_2, value_3, i


def _read_body_type_mpart_exact_1a(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if o[i] == 0x20 or o[i] == 0x28:
        n = len(q)
        value, j = read_body(o, i, q, d)
        if j >= 0 and OCTETS_66[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_part, i = read_unreadable_part(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_part, i


# media_subtype: string
def _read_media_subtype_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
        value, j = literal(o, i, j, (OCTETS_25,))
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


def _read_no_parts_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


def _read_body_ext_mpart_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    body_fld_dsp, i = read_body_fld_dsp(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    value: object = _UNSET
    value_2: object = _UNSET
    value_3: object = ()
    n = len(q)
    value_4, value_5, value_6, j = _read_body_ext_mpart_1a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        value = value_4
        value_2 = value_5
        value_3 = value_6
    else:
        undo(q, n)
    return body_fld_dsp, value, value_2, value_3, i


# body_fld_param: "(" string SP string (SP string SP string)* ")" | NIL
# %extend body_fld_param: "(" odd_param (SP odd_param)* ")"
# %extend body_fld_param: "(" ")" -> none
#     | "\"\"" -> none
# %extend body_fld_param: unreadable_list -> none
def _read_body_fld_param_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        string, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        string_2, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        value_list.append((string, string_2))
        while True:
            n = len(q)
            value, value_2, j = _read_body_fld_param_exact_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            value_list.append((value, value_2))
        value_3 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_3, i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


def _read_body_fld_param_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    odd_param, odd_param_2, i = read_odd_param(o, i, q)
    if i < 0:
        return None, -1
    if odd_param is not LEFT_OUT:
        value_list.append((odd_param, odd_param_2))
    while True:
        n = len(q)
        value, value_2, j = _read_body_fld_param_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append((value, value_2))
    if len(value_list) < 1:
        return None, -1
    value_3 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_3, i


def _read_body_fld_param_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


def _read_body_fld_param_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] != 0x22 or o[i + 1] != 0x22:
        return -1
    return i + 2


# body_fld_id: nstring
# %extend body_fld_id: unreadable_list -> none
def _read_body_fld_id_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


# body_fld_desc: nstring
# %extend body_fld_desc: unreadable_list -> none
def _read_body_fld_desc_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


# body_fld_enc: string
# %extend body_fld_enc: NIL -> empty
# %extend body_fld_enc: unreadable_list -> empty
def _read_body_fld_enc_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
        value, j = literal(o, i, j, (OCTETS_25,))
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


def _read_body_fld_enc_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


# body_fld_octets: NUMBER
# %extend body_fld_octets: NEGATIVE -> zero
# %extend body_fld_octets: NIL -> zero
# %extend body_fld_octets: BARE_STRING -> zero
#     | UNREADABLE_QUOTED -> zero
def _read_body_fld_octets_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_body_fld_octets_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_NEGATIVE(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_body_fld_octets_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


def _read_body_fld_octets_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_BARE_STRING(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_body_fld_octets_quirk_4(o: bytes, i: i64, q: list[object]) -> i64:
    j = scan_UNREADABLE_QUOTED(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_unreadable_extensions_quirk_1a(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    return i


# transcoding_param: transcoding_param_name SP transcoding_param_value
def read_transcoding_param(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    transcoding_param_name, i = read_transcoding_param_name(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    transcoding_param_value, i = read_transcoding_param_value(o, i, q)
    if i < 0:
        return None, None, -1
    return transcoding_param_name, transcoding_param_value, i


def _read_transcoding_params_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    transcoding_param, transcoding_param_2, i = read_transcoding_param(o, i, q)
    if i < 0:
        return None, None, -1
    return transcoding_param, transcoding_param_2, i


# address: "(" addr_name SP addr_adl SP addr_mailbox SP addr_host ")" -> address
# %extend address: gap "(" addr_name SP addr_adl SP addr_mailbox SP addr_host ")" -> address
# %extend address: unreadable_list -> left_out
#     | gap unreadable_list -> left_out
#     | NIL -> left_out
#     | gap NIL -> left_out
def _read_address_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    name, i = read_addr_name(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    adl, i = read_addr_adl(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mailbox, i = read_addr_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    host, i = read_addr_host(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _Address(name, adl, mailbox, host), i


def _read_address_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = read_gap(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    name, i = read_addr_name(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    adl, i = read_addr_adl(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mailbox, i = read_addr_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    host, i = read_addr_host(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _Address(name, adl, mailbox, host), i


def _read_address_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_gap(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_list(o, i, q, 0)
    if i < 0:
        return -1
    return i


def _read_address_quirk_4(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


def _read_address_quirk_5(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_gap(o, i, q)
    if i < 0:
        return -1
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


# media_basic: string SP media_subtype
# %extend media_basic: odd_string SP odd_string
def _read_media_basic_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    string, i = read_string(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    media_subtype, i = read_media_subtype(o, i, q)
    if i < 0:
        return None, None, -1
    return string, media_subtype, i


def _read_media_basic_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    odd_string, i = read_odd_string(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    odd_string_2, i = read_odd_string(o, i, q)
    if i < 0:
        return None, None, -1
    return odd_string, odd_string_2, i


def _read_no_media_type_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


# body_fld_dsp: "(" string SP body_fld_param ")" -> body_disposition | NIL
# %extend body_fld_dsp: "(" ")" -> none
# %extend body_fld_dsp: string no_parameters -> body_disposition
#     | "(" string no_parameters ")" -> body_disposition
# %extend body_fld_dsp: unreadable_list -> none
def read_body_fld_dsp(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_body_fld_dsp_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = _read_body_fld_dsp_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return None, j
        undo(q, n)
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value_2, j = _read_body_fld_dsp_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_3, j = _read_body_fld_dsp_quirk_3(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


def _read_body_ext_1part_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, -1
    body_fld_lang, i = read_body_fld_lang(o, i, q)
    if i < 0:
        return None, None, None, -1
    value: object = _UNSET
    value_2: object = ()
    n = len(q)
    value_3, value_4, j = _read_body_ext_1part_1aa(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
        i = j
        value = value_3
        value_2 = value_4
    else:
        undo(q, n)
    return body_fld_lang, value, value_2, i


# unreadable_part: unreadable_list -> empty_part
#     | gap unreadable_list -> empty_part
#     | NIL -> empty_part
def read_unreadable_part(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and OCTETS_66[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-part", i, j))
            return _BodyBasic(b"", b"", None, None, None, b"", 0, _UNSET, _UNSET, _UNSET, _UNSET, ()), j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        j = _read_unreadable_part_quirk_2(o, i, q)
        if j >= 0 and OCTETS_66[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-part", i, j))
            return _BodyBasic(b"", b"", None, None, None, b"", 0, _UNSET, _UNSET, _UNSET, _UNSET, ()), j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        j = _read_unreadable_part_quirk_3(o, i, q)
        if j >= 0 and OCTETS_66[o[j]] != 0 and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-part", i, j))
            return _BodyBasic(b"", b"", None, None, None, b"", 0, _UNSET, _UNSET, _UNSET, _UNSET, ()), j
        undo(q, n)
    return None, -1


def _read_body_ext_mpart_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, -1
    body_fld_lang, i = read_body_fld_lang(o, i, q)
    if i < 0:
        return None, None, None, -1
    value: object = _UNSET
    value_2: object = ()
    n = len(q)
    value_3, value_4, j = _read_body_ext_mpart_1aa(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_73[o[j + 1]] != 0:
        i = j
        value = value_3
        value_2 = value_4
    else:
        undo(q, n)
    return body_fld_lang, value, value_2, i


def _read_body_fld_param_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    string, i = read_string(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    string_2, i = read_string(o, i, q)
    if i < 0:
        return None, None, -1
    return string, string_2, i


# odd_param: param_string SP param_string
#     | unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def read_odd_param(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if OCTETS_71[o[i]] != 0:
        n = len(q)
        value, value_2, j = _read_odd_param_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value, value_2, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = _read_odd_param_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return LEFT_OUT, None, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return LEFT_OUT, None, j
        undo(q, n)
    return None, None, -1


def _read_body_fld_param_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    odd_param, odd_param_2, i = read_odd_param(o, i, q)
    if i < 0:
        return None, None, -1
    return odd_param, odd_param_2, i


# transcoding_param_value: astring
def read_transcoding_param_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_17[o[i]] != 0:
        n = len(q)
        value, j = _read_transcoding_param_value_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_98[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value_2, j = _read_transcoding_param_value_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_98[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_98[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# addr_name: nstring
# %extend addr_name: BARE_STRING -> told
def read_addr_name(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_addr_name_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_102[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        value_2, j = _read_addr_name_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_102[o[j + 1]] != 0:
            q.append(("bare-string", i, j))
            return value_2, j
        undo(q, n)
    return None, -1


# addr_adl: nstring
# %extend addr_adl: BARE_STRING -> told
def read_addr_adl(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_addr_adl_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_102[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        value_2, j = _read_addr_adl_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_102[o[j + 1]] != 0:
            q.append(("bare-string", i, j))
            return value_2, j
        undo(q, n)
    return None, -1


# addr_mailbox: nstring
# %extend addr_mailbox: BARE_STRING -> told
def read_addr_mailbox(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_addr_mailbox_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_102[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        value_2, j = _read_addr_mailbox_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_102[o[j + 1]] != 0:
            q.append(("bare-string", i, j))
            return value_2, j
        undo(q, n)
    return None, -1


# addr_host: nstring
# %extend addr_host: BARE_STRING -> told
def read_addr_host(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_addr_host_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_65[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_83[o[i]] != 0:
        n = len(q)
        value_2, j = _read_addr_host_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_65[o[j + 1]] != 0:
            q.append(("bare-string", i, j))
            return value_2, j
        undo(q, n)
    return None, -1


# odd_string: string | nil_string
def read_odd_string(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        string, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        return string, i
    if o[i] | 0x20 == 0x6E:
        nil_string, i = read_nil_string(o, i, q)
        if i < 0:
            return None, -1
        return nil_string, i
    return None, -1


# body_fld_dsp: "(" string SP body_fld_param ")" -> body_disposition | NIL
# %extend body_fld_dsp: "(" ")" -> none
# %extend body_fld_dsp: string no_parameters -> body_disposition
#     | "(" string no_parameters ")" -> body_disposition
# %extend body_fld_dsp: unreadable_list -> none
def _read_body_fld_dsp_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        disposition_type, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        params, i = read_body_fld_param(o, i, q)
        if i < 0:
            return None, -1
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _BodyDisposition(disposition_type, params), i
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
            return None, -1
        return None, i + 3
    return None, -1


def _read_body_fld_dsp_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


def _read_body_fld_dsp_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    disposition_type, i = read_string(o, i, q)
    if i < 0:
        return None, -1
    params, i = read_no_parameters(o, i, q)
    if i < 0:
        return None, -1
    return _BodyDisposition(disposition_type, params), i


def _read_body_fld_dsp_quirk_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    disposition_type, i = read_string(o, i, q)
    if i < 0:
        return None, -1
    params, i = read_no_parameters(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _BodyDisposition(disposition_type, params), i


# body_fld_lang: nstring | "(" string (SP string)* ")"
# %extend body_fld_lang: "(" ")" -> none
# %extend body_fld_lang: "(" odd_language (SP odd_language)* ")"
#     | unreadable_list -> none
def read_body_fld_lang(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_body_fld_lang_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = _read_body_fld_lang_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return None, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_2, j = _read_body_fld_lang_quirk_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


def _read_body_ext_1part_1aa(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    body_fld_loc, i = read_body_fld_loc(o, i, q)
    if i < 0:
        return None, None, -1
    value_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_body_ext_1part_1aaa(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append(value)
    value_2 = tuple(value_list)
    return body_fld_loc, value_2, i


def _read_unreadable_part_quirk_2(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_gap(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_list(o, i, q, 0)
    if i < 0:
        return -1
    return i


def _read_unreadable_part_quirk_3(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


def _read_body_ext_mpart_1aa(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    body_fld_loc, i = read_body_fld_loc(o, i, q)
    if i < 0:
        return None, None, -1
    value_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_body_ext_mpart_1aaa(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append(value)
    value_2 = tuple(value_list)
    return body_fld_loc, value_2, i


# odd_param: param_string SP param_string
#     | unreadable_word SP unreadable_word -> left_out
#     | unreadable_word -> left_out
def _read_odd_param_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    param_string, i = read_param_string(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    param_string_2, i = read_param_string(o, i, q)
    if i < 0:
        return None, None, -1
    return param_string, param_string_2, i


def _read_odd_param_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = skip_unreadable_word(o, i, q)
    if i < 0:
        return -1
    return i


# transcoding_param_value: astring
def _read_transcoding_param_value_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_3[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_3,))
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
                OCTETS_3,
                OCTETS_25,
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


def _read_transcoding_param_value_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# addr_name: nstring
# %extend addr_name: BARE_STRING -> told
def _read_addr_name_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_addr_name_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# addr_adl: nstring
# %extend addr_adl: BARE_STRING -> told
def _read_addr_adl_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_addr_adl_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# addr_mailbox: nstring
# %extend addr_mailbox: BARE_STRING -> told
def _read_addr_mailbox_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_addr_mailbox_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# addr_host: nstring
# %extend addr_host: BARE_STRING -> told
def _read_addr_host_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_addr_host_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_BARE_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# no_parameters: -> none
def read_no_parameters(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x20 or o[i] == 0x29:
        n = len(q)
        j = _read_no_parameters_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("bare-disposition", i, j))
            return None, j
        undo(q, n)
    return None, -1


# body_fld_lang: nstring | "(" string (SP string)* ")"
# %extend body_fld_lang: "(" ")" -> none
# %extend body_fld_lang: "(" odd_language (SP odd_language)* ")"
#     | unreadable_list -> none
def _read_body_fld_lang_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        nstring, i = read_nstring(o, i, q)
        if i < 0:
            return None, -1
        return nstring, i
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        string, i = read_string(o, i, q)
        if i < 0:
            return None, -1
        value_list.append(string)
        while True:
            n = len(q)
            value, j = _read_body_fld_lang_exact_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            value_list.append(value)
        value_2 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_2, i
    return None, -1


def _read_body_fld_lang_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


def _read_body_fld_lang_quirk_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    odd_language, i = read_odd_language(o, i, q)
    if i < 0:
        return None, -1
    if odd_language is not LEFT_OUT:
        value_list.append(odd_language)
    while True:
        n = len(q)
        value, j = _read_body_fld_lang_quirk_2a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value is not LEFT_OUT:
            value_list.append(value)
    if len(value_list) < 1:
        return None, -1
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


# body_fld_loc: nstring
# %extend body_fld_loc: "(" ")" -> none
# %extend body_fld_loc: unreadable_list -> none
def read_body_fld_loc(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_82[o[i]] != 0:
        n = len(q)
        value, j = _read_body_fld_loc_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = _read_body_fld_loc_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("empty-list", i, j))
            return None, j
        undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        j = skip_unreadable_list(o, i, q, 0)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return None, j
        undo(q, n)
    return None, -1


def _read_body_ext_1part_1aaa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_body_ext_1part_1aaaa(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_body_ext_mpart_1aaa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_body_ext_mpart_1aaaa(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# param_string: string | nil_string | bare_string
def read_param_string(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value, j = read_string(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x6E:
        n = len(q)
        value_2, j = read_nil_string(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    bare_string, i = read_bare_string(o, i, q)
    if i < 0:
        return None, -1
    return bare_string, i


def _read_no_parameters_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


def _read_body_fld_lang_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    string, i = read_string(o, i, q)
    if i < 0:
        return None, -1
    return string, i


# odd_language: string | unreadable_word -> left_out
def read_odd_language(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_50[o[i]] != 0:
        n = len(q)
        value, j = _read_odd_language_exact(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_22[o[i]] != 0:
        n = len(q)
        j = skip_unreadable_word(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            undo(q, n)
            q.append(("unreadable-value", i, j))
            return LEFT_OUT, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


def _read_body_fld_lang_quirk_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    odd_language, i = read_odd_language(o, i, q)
    if i < 0:
        return None, -1
    return odd_language, i


# body_fld_loc: nstring
# %extend body_fld_loc: "(" ")" -> none
# %extend body_fld_loc: unreadable_list -> none
def _read_body_fld_loc_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    nstring, i = read_nstring(o, i, q)
    if i < 0:
        return None, -1
    return nstring, i


def _read_body_fld_loc_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


def _read_body_ext_1part_1aaaa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_103[o[i]] != 0:
        n = len(q)
        value, j = read_body_extension(o, i, q, 0)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_body_ext_mpart_1aaaa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_103[o[i]] != 0:
        n = len(q)
        value, j = read_body_extension(o, i, q, 0)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


# odd_language: string | unreadable_word -> left_out
def _read_odd_language_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
        value, j = literal(o, i, j, (OCTETS_25,))
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


# body_extension: nstring | NUMBER64 | "(" body_extension (SP body_extension)* ")"
def read_body_extension(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    c: i64 = o[i]
    if OCTETS_82[c] != 0:
        nstring, i = read_nstring(o, i, q)
        if i < 0:
            return None, failed(s)
        return nstring, i
    if 0x30 <= c <= 0x39:
        value, i = read_NUMBER64(o, i)
        if i < 0:
            return None, failed(s)
        return value, i
    if c == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, failed(s)
        value_list: list[object] = []
        value_2, i = _read_body_extension_1(o, i, q, d)
        if i < 0:
            return None, failed(s)
        if value_2 is not LEFT_OUT:
            value_list.append(value_2)
        while True:
            n = len(q)
            value_3, j = _read_body_extension_2(o, i, q, d)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value_3 is not LEFT_OUT:
                value_list.append(value_3)
        if len(value_list) < 1:
            return None, failed(s)
        value_4 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, failed(s)
        return value_4, i
    return None, failed(s)


def _read_body_extension_1(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if OCTETS_103[o[i]] != 0:
        n = len(q)
        value, j = read_body_extension(o, i, q, d)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_body_extension_2(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_body_extension_2a(o, i, q, d)
    if i < 0:
        return None, -1
    return value, i


def _read_body_extension_2a(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if OCTETS_103[o[i]] != 0:
        n = len(q)
        value, j = read_body_extension(o, i, q, d)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_48[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def read_UNQUOTED_STRING(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNQUOTED_STRING(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_EIGHT_BIT_QUOTED(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_EIGHT_BIT_QUOTED(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_EIGHT_BIT_QUOTED, _EIGHT_BIT_QUOTED, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_BADLY_QUOTED(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_BADLY_QUOTED(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_BADLY_QUOTED, _BADLY_QUOTED, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_ENDS_IN_BACKSLASH(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_ENDS_IN_BACKSLASH(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_ENDS_IN_BACKSLASH, _ENDS_IN_BACKSLASH, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_UNESCAPED_QUOTE(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNESCAPED_QUOTE(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_UNESCAPED_QUOTE, _UNESCAPED_QUOTE, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_UNQUOTED_MAILBOX(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNQUOTED_MAILBOX(o, i)
    if j < 0:
        return None, -1
    return _Mailbox(o[i:j]), j


def read_REST_OF_LINE(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_REST_OF_LINE(o, i)
    if j < 0:
        return None, -1
    return _Mailbox(o[i:j]), j


def read_BACKSLASH(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_BACKSLASH(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_BACKSLASH, _BACKSLASH, o[i:j])
    if value is None:
        return None, -1
    return value, j


def read_BARE_DELIMITER(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_BARE_DELIMITER(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_BARE_STRING(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_BARE_STRING(o, i)
    if j < 0:
        return None, -1
    return o[i:j], j


def read_UNPADDED_DATE_TIME(o: bytes, i: i64) -> tuple[object, i64]:
    j = scan_UNPADDED_DATE_TIME(o, i)
    if j < 0:
        return None, -1
    value = interned(_INTERNED_UNPADDED_DATE_TIME, _UNPADDED_DATE_TIME, o[i:j])
    if value is None:
        return None, -1
    return value, j


def loose_CRLF(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x0D and o[i + 1] == 0x0A:
        return i + 2
    j = scan_CRLF(o, i)
    if j >= 0 and (j != i + 2 or not is_word(o, i, b"\r\n")):
        q.append(("trailing-space", i, j))
    return j


def loose_SP(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x20 and o[i + 1] != 0x20:
        return i + 1
    j = scan_SP(o, i)
    if j >= 0 and (j != i + 1 or not is_word(o, i, b" ")):
        q.append(("extra-space", i, j))
    return j


def loose_LPAR(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x28 and o[i + 1] != 0x20:
        return i + 1
    j = scan_LPAR(o, i)
    if j >= 0 and (j != i + 1 or not is_word(o, i, b"(")):
        q.append(("extra-space", i, j))
    return j


def loose_RPAR(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x29:
        return i + 1
    j = scan_RPAR(o, i)
    if j >= 0 and (j != i + 1 or not is_word(o, i, b")")):
        q.append(("extra-space", i, j))
    return j
