"""The tolerant parser of commands. It also reads what quirk files add to the grammar, and tells it.

Written by ``python -m imapgrammar.codegen`` from the grammar and its quirks. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import UNSET

from imapgrammar import nodes
from imapgrammar.compiled.parser import (
    read_ALGORITHM,
    read_APPEND_EXT_NAME,
    read_append_literal,
    read_ATT_SEARCH,
    read_ATT_SORT,
    read_AUTH_TYPE,
    read_condstore_param,
    read_CONTINUE_BASE64,
    read_CREATE_PARAM_NAME,
    read_date,
    read_DEPTH,
    read_entry_name,
    read_ENTRY_TYPE_REQ,
    read_event_ext,
    read_FETCH_MACRO,
    read_fetch_mod_sequence,
    read_FETCH_MODIFIER_NAME,
    read_filter_mailboxes_selected,
    read_filter_name,
    read_FLAG_KEYWORD,
    read_GETMETADATA_OPTION_NAME,
    read_GM_ID,
    read_INITIAL_RESPONSE,
    read_known_sequence_set,
    read_known_uid_set,
    read_known_uids,
    read_list_select_independent_opt,
    read_list_select_mod_opt,
    read_literal,
    read_literal8,
    read_mailbox_event,
    read_MECHANISM,
    read_mod_sequence_value,
    read_mod_sequence_valzer,
    read_modifier_context,
    read_notify_none,
    read_NUMBER,
    read_NUMBER64,
    read_NZ_NUMBER,
    read_OBJECTID,
    read_partial,
    read_partial_range,
    read_preview_mod,
    read_quoted_to_mime_type,
    read_RENAME_PARAM_NAME,
    read_resource_limit,
    read_RESOURCE_NAME,
    read_RETURN_OPTION_NAME,
    read_rexpunges_fetch_mod,
    read_SCOPE_OPTION_NAME,
    read_SEARCH_RETURN_OPT_NAME,
    read_section_binary,
    read_section_convert,
    read_section_part,
    read_SELECT_PARAM_NAME,
    read_SEQ_NUMBER,
    read_SEQUENCE_SET,
    read_SORT_KEY,
    read_status_att,
    read_STORE_ATT,
    read_STORE_GM_LABELS,
    read_STORE_MODIFIER_NAME,
    read_tag,
    read_THREAD_ALG,
    read_uidvalidity,
    read_unauthenticate,
    read_uniqueid,
    read_UNKNOWN_COMMAND_NAME,
    read_unknown_fetch_att,
    read_unknown_sort_key,
    read_URL_FETCH_PARAM,
    read_use_attr,
    read_user_event,
    read_utf8_select_param,
)
from imapgrammar.compiled.runtime import ANY_FORM, failed, is_word, literal, quoted, refuses, table, undo, utf8_quoted
from imapgrammar.compiled.scanners import (
    scan_ASTRING_CHARS,
    scan_ATOM,
    scan_LIST_CHARS,
    scan_LITERAL,
    scan_QUOTED,
    scan_UTF8_MODE_QUOTED,
    scan_UTF8_QUOTED,
)
from imapgrammar.compiled.tolerant import (
    loose_CRLF,
    loose_LPAR,
    loose_RPAR,
    loose_SP,
    read_ann_entry,
    read_astring,
    read_attrib,
    read_bad_capability,
    read_capability,
    read_date_time,
    read_entry,
    read_entry_att,
    read_entry_values,
    read_flag,
    read_flag_list,
    read_gm_label,
    read_gm_labels,
    read_header_fld_name,
    read_id_params_list,
    read_identifier,
    read_list_select_base_opt,
    read_mailbox,
    read_objectid_kvpair,
    read_odd_flag,
    read_odd_quoted,
    read_option_value,
    read_quota_root_name,
    read_quoted,
    read_section,
    read_tagged_ext_val,
    read_transcoding_params,
    read_unknown_text,
    read_UNQUOTED_STRING,
    read_unreadable_member,
    read_url_full,
    read_value,
)
from imapgrammar.compiled.tolerant_scanners import scan_ANY_NUMBER, scan_ANY_SET
from imapgrammar.syntax import registry, utf8
from imapgrammar.syntax.limits import MAX_NESTING
from imapgrammar.syntax.quirks import LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_extensions import i64


_DECLARED: Final = registry.declared()
_DEEPEST: Final = MAX_NESTING
_UNSET: Final = UNSET

OCTETS_1: Final = table(b"\r !#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_2: Final = table(b"!#$&',-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_3: Final = table(b"+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_4: Final = table(b"ACDEFGILMNRSTUacdefgilmnrstu")
OCTETS_5: Final = table(b"CEILNceiln")
OCTETS_6: Final = table(b"\n\r ")
OCTETS_7: Final = table(b"ACDEGILMNRSUacdegilmnrsu")
OCTETS_8: Final = table(b"ALSals")
OCTETS_9: Final = table(b"CEFMRSTUcefmrstu")
OCTETS_10: Final = table(b"CFMRSTcfmrst")
OCTETS_11: Final = table(b" $(*123456789ABCDEFHKLMNORSTUXYabcdefhklmnorstuxy")
OCTETS_12: Final = table(
    b" !\"#$%&'*+,-./0123456789"
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
OCTETS_13: Final = table(b" +-AFXafx")
OCTETS_14: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_15: Final = table(
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
OCTETS_16: Final = table(b"-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_17: Final = table(b"$(*123456789ABCDEFHKLMNORSTUXYabcdefhklmnorstuxy")
OCTETS_18: Final = table(b"\r $(*,-0123456789:ABCDEFHIKLMNORSTUXYabcdefhiklmnorstuxy")
OCTETS_19: Final = table(
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
OCTETS_20: Final = table(
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
OCTETS_21: Final = table(b"\r )")
OCTETS_22: Final = table(
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
OCTETS_23: Final = table(
    b"!\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_24: Final = table(b' "-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz')
OCTETS_25: Final = table(b" -.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_26: Final = table(b" )-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_27: Final = table(b" )-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_28: Final = table(b"+-FXfx")
OCTETS_29: Final = table(b"-Xx")
OCTETS_30: Final = table(b"FLfl")
OCTETS_31: Final = table(b"ABUabu")
OCTETS_32: Final = table(b' "-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz{~')
OCTETS_33: Final = table(b" -.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz{~")
OCTETS_34: Final = table(b"\n\r (")
OCTETS_35: Final = table(
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
OCTETS_36: Final = table(b"ACMPRSUacmprsu")
OCTETS_37: Final = table(
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
OCTETS_38: Final = table(b" -.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_39: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_40: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\]^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"{|}~\x7f",
    empty=True,
)
OCTETS_41: Final = table(b"\r )-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_42: Final = table(b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_43: Final = table(b"\n\r Rr")
OCTETS_44: Final = table(b"\n\r +/0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_45: Final = table(b"ACDFRSTacdfrst")
OCTETS_46: Final = table(b"\n\r )ABUabu")
OCTETS_47: Final = table(b"AFaf")
OCTETS_48: Final = table(b"$*123456789")
OCTETS_49: Final = table(
    b"\n\r !\"#$%&'(*+,-./0123456"
    b"789:;<=>?@ABCDEFGHIJKLMN"
    b"OPQRSTUVWXYZ[\\]^_`abcdef"
    b"ghijklmnopqrstuvwxyz{|}~"
    b"\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97"
    b"\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf"
    b"\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7"
    b"\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf"
    b"\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7"
    b"\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_50: Final = table(b" !#$&')+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_51: Final = table(b"RSUrsu")
OCTETS_52: Final = table(b"CMSUcmsu")
OCTETS_53: Final = table(b"\r !#$&')+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_54: Final = table(b"\n\r -.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz{~")
OCTETS_55: Final = table(b"+/0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_56: Final = table(b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_57: Final = table(
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
OCTETS_58: Final = table(b"ABEFIMOPRSTUXabefimoprstux")
OCTETS_59: Final = table(b"\n\r ()-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
OCTETS_60: Final = table(b"IMPSimps")
OCTETS_61: Final = table(b"AENUaenu")
OCTETS_62: Final = table(b"BIRbir")
OCTETS_63: Final = table(b" 0123456789")
OCTETS_64: Final = table(b"ACOQUacoqu")
OCTETS_65: Final = table(b" ()")
OCTETS_66: Final = table(b"\r ()")
OCTETS_67: Final = table(
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
OCTETS_68: Final = table(
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
OCTETS_69: Final = table(b"AFMSafms")
OCTETS_70: Final = table(b"AFMafm")
OCTETS_71: Final = table(b"MSms")

_REFUSALS_ESEARCH: Final = _DECLARED.constraints["esearch"]
_REFUSALS_CONVERT: Final = _DECLARED.constraints["convert"]
_REFUSALS_MESSAGE_BATCHES: Final = _DECLARED.constraints["message_batches"]
_REFUSALS_SEARCH_RETURN_OPTS: Final = _DECLARED.constraints["search_return_opts"]
_REFUSALS_MOD_RIGHTS: Final = _DECLARED.constraints["mod_rights"]
_REFUSALS_APPEND_OPTS_EXT: Final = _DECLARED.constraints["append_opts_ext"]
_REFUSALS_STORE_MODIFIERS: Final = _DECLARED.constraints["store_modifiers"]
_REFUSALS_UID_FETCH_MODIFIERS: Final = _DECLARED.constraints["uid_fetch_modifiers"]
_REFUSALS_LIST_SELECT_OPTS: Final = _DECLARED.constraints["list_select_opts"]
_REFUSALS_SOURCE_MBOX: Final = _DECLARED.constraints["source_mbox"]
_REFUSALS_EVENT_GROUPS: Final = _DECLARED.constraints["event_groups"]
_REFUSALS_URL_FETCH_EXT: Final = _DECLARED.constraints["url_fetch_ext"]
_REFUSALS_SCOPE_OPTIONS: Final = _DECLARED.constraints["scope_options"]
_REFUSALS_ENTRY_MATCH: Final = _DECLARED.constraints["entry_match"]
_REFUSALS_EVENT_GROUP: Final = _DECLARED.constraints["event_group"]
_REFUSALS_UNKNOWN_FETCH_MODIFIER: Final = _DECLARED.constraints["unknown_fetch_modifier"]
_REFUSALS_SEQ_MATCH_DATA: Final = _DECLARED.constraints["seq_match_data"]

_Annotate: Final[Callable[..., object]] = nodes.Annotate
_AnnotationChange: Final[Callable[..., object]] = nodes.AnnotationChange
_Append: Final[Callable[..., object]] = nodes.Append
_AppendExtData: Final[Callable[..., object]] = nodes.AppendExtData
_AppendMessage: Final[Callable[..., object]] = nodes.AppendMessage
_AttAnnotate: Final[Callable[..., object]] = nodes.AttAnnotate
_Authenticate: Final[Callable[..., object]] = nodes.Authenticate
_CancelUpdate: Final[Callable[..., object]] = nodes.CancelUpdate
_Capability: Final[Callable[..., object]] = nodes.Capability
_CatText: Final[Callable[..., object]] = nodes.CatText
_CatUrl: Final[Callable[..., object]] = nodes.CatUrl
_Catenate: Final[Callable[..., object]] = nodes.Catenate
_ChangedSince: Final[Callable[..., object]] = nodes.ChangedSince
_Check: Final[Callable[..., object]] = nodes.Check
_Close: Final[Callable[..., object]] = nodes.Close
_Command: Final[Callable[..., object]] = nodes.Command
_Comparator: Final[Callable[..., object]] = nodes.Comparator
_Compress: Final[Callable[..., object]] = nodes.Compress
_ContinueCancel: Final[Callable[..., object]] = nodes.ContinueCancel
_ContinueData: Final[Callable[..., object]] = nodes.ContinueData
_Conversions: Final[Callable[..., object]] = nodes.Conversions
_Convert: Final[Callable[..., object]] = nodes.Convert
_ConvertAvailableConversions: Final[Callable[..., object]] = nodes.ConvertAvailableConversions
_ConvertBinary: Final[Callable[..., object]] = nodes.ConvertBinary
_ConvertBinarySize: Final[Callable[..., object]] = nodes.ConvertBinarySize
_ConvertBodyPartStructure: Final[Callable[..., object]] = nodes.ConvertBodyPartStructure
_ConvertHeader: Final[Callable[..., object]] = nodes.ConvertHeader
_ConvertMime: Final[Callable[..., object]] = nodes.ConvertMime
_ConvertUid: Final[Callable[..., object]] = nodes.ConvertUid
_Copy: Final[Callable[..., object]] = nodes.Copy
_Create: Final[Callable[..., object]] = nodes.Create
_Delete: Final[Callable[..., object]] = nodes.Delete
_DeleteAcl: Final[Callable[..., object]] = nodes.DeleteAcl
_Depth: Final[Callable[..., object]] = nodes.Depth
_Done: Final[Callable[..., object]] = nodes.Done
_Enable: Final[Callable[..., object]] = nodes.Enable
_EventGroup: Final[Callable[..., object]] = nodes.EventGroup
_Examine: Final[Callable[..., object]] = nodes.Examine
_Expunge: Final[Callable[..., object]] = nodes.Expunge
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
_FetchEmailId: Final[Callable[..., object]] = nodes.FetchEmailId
_FetchEnvelope: Final[Callable[..., object]] = nodes.FetchEnvelope
_FetchFlags: Final[Callable[..., object]] = nodes.FetchFlags
_FetchGmLabels: Final[Callable[..., object]] = nodes.FetchGmLabels
_FetchGmMsgId: Final[Callable[..., object]] = nodes.FetchGmMsgId
_FetchGmThrId: Final[Callable[..., object]] = nodes.FetchGmThrId
_FetchInternalDate: Final[Callable[..., object]] = nodes.FetchInternalDate
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
_FlagChange: Final[Callable[..., object]] = nodes.FlagChange
_GenUrlAuth: Final[Callable[..., object]] = nodes.GenUrlAuth
_GetAcl: Final[Callable[..., object]] = nodes.GetAcl
_GetJmapAccess: Final[Callable[..., object]] = nodes.GetJmapAccess
_GetMetadata: Final[Callable[..., object]] = nodes.GetMetadata
_GetQuota: Final[Callable[..., object]] = nodes.GetQuota
_GetQuotaRoot: Final[Callable[..., object]] = nodes.GetQuotaRoot
_Id: Final[Callable[..., object]] = nodes.Id
_Idle: Final[Callable[..., object]] = nodes.Idle
_Language: Final[Callable[..., object]] = nodes.Language
_List: Final[Callable[..., object]] = nodes.List
_ListReturnChildren: Final[Callable[..., object]] = nodes.ListReturnChildren
_ListReturnMetadata: Final[Callable[..., object]] = nodes.ListReturnMetadata
_ListReturnMyRights: Final[Callable[..., object]] = nodes.ListReturnMyRights
_ListReturnSpecialUse: Final[Callable[..., object]] = nodes.ListReturnSpecialUse
_ListReturnStatus: Final[Callable[..., object]] = nodes.ListReturnStatus
_ListReturnSubscribed: Final[Callable[..., object]] = nodes.ListReturnSubscribed
_ListReturnUtf8: Final[Callable[..., object]] = nodes.ListReturnUtf8
_ListRights: Final[Callable[..., object]] = nodes.ListRights
_Login: Final[Callable[..., object]] = nodes.Login
_Logout: Final[Callable[..., object]] = nodes.Logout
_Lsub: Final[Callable[..., object]] = nodes.Lsub
_MaxSize: Final[Callable[..., object]] = nodes.MaxSize
_MessageExpunge: Final[Callable[..., object]] = nodes.MessageExpunge
_MessageNew: Final[Callable[..., object]] = nodes.MessageNew
_Move: Final[Callable[..., object]] = nodes.Move
_MultiSearch: Final[Callable[..., object]] = nodes.MultiSearch
_MyRights: Final[Callable[..., object]] = nodes.MyRights
_Namespace: Final[Callable[..., object]] = nodes.Namespace
_Noop: Final[Callable[..., object]] = nodes.Noop
_NotifyInboxes: Final[Callable[..., object]] = nodes.NotifyInboxes
_NotifyMailboxes: Final[Callable[..., object]] = nodes.NotifyMailboxes
_NotifyPersonal: Final[Callable[..., object]] = nodes.NotifyPersonal
_NotifySet: Final[Callable[..., object]] = nodes.NotifySet
_NotifySubscribed: Final[Callable[..., object]] = nodes.NotifySubscribed
_NotifySubtree: Final[Callable[..., object]] = nodes.NotifySubtree
_NotifySubtreeOne: Final[Callable[..., object]] = nodes.NotifySubtreeOne
_Qresync: Final[Callable[..., object]] = nodes.Qresync
_Rename: Final[Callable[..., object]] = nodes.Rename
_Replace: Final[Callable[..., object]] = nodes.Replace
_ResetKey: Final[Callable[..., object]] = nodes.ResetKey
_ReturnAll: Final[Callable[..., object]] = nodes.ReturnAll
_ReturnCount: Final[Callable[..., object]] = nodes.ReturnCount
_ReturnMax: Final[Callable[..., object]] = nodes.ReturnMax
_ReturnMin: Final[Callable[..., object]] = nodes.ReturnMin
_ReturnPartial: Final[Callable[..., object]] = nodes.ReturnPartial
_ReturnRelevancy: Final[Callable[..., object]] = nodes.ReturnRelevancy
_ReturnSave: Final[Callable[..., object]] = nodes.ReturnSave
_ReturnUpdate: Final[Callable[..., object]] = nodes.ReturnUpdate
_ReturnUpdateFetch: Final[Callable[..., object]] = nodes.ReturnUpdateFetch
_Rlist: Final[Callable[..., object]] = nodes.Rlist
_Rlsub: Final[Callable[..., object]] = nodes.Rlsub
_Search: Final[Callable[..., object]] = nodes.Search
_SearchAll: Final[Callable[..., object]] = nodes.SearchAll
_SearchAnd: Final[Callable[..., object]] = nodes.SearchAnd
_SearchAnnotation: Final[Callable[..., object]] = nodes.SearchAnnotation
_SearchAnswered: Final[Callable[..., object]] = nodes.SearchAnswered
_SearchBcc: Final[Callable[..., object]] = nodes.SearchBcc
_SearchBefore: Final[Callable[..., object]] = nodes.SearchBefore
_SearchBody: Final[Callable[..., object]] = nodes.SearchBody
_SearchCc: Final[Callable[..., object]] = nodes.SearchCc
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
_Select: Final[Callable[..., object]] = nodes.Select
_SelectObjectIds: Final[Callable[..., object]] = nodes.SelectObjectIds
_SeqMatchData: Final[Callable[..., object]] = nodes.SeqMatchData
_SetAcl: Final[Callable[..., object]] = nodes.SetAcl
_SetMetadata: Final[Callable[..., object]] = nodes.SetMetadata
_SetQuota: Final[Callable[..., object]] = nodes.SetQuota
_SetQuotaResource: Final[Callable[..., object]] = nodes.SetQuotaResource
_Sort: Final[Callable[..., object]] = nodes.Sort
_SortAnnotation: Final[Callable[..., object]] = nodes.SortAnnotation
_SortCriterion: Final[Callable[..., object]] = nodes.SortCriterion
_StartTls: Final[Callable[..., object]] = nodes.StartTls
_Status: Final[Callable[..., object]] = nodes.Status
_Store: Final[Callable[..., object]] = nodes.Store
_StoreAttFlags: Final[Callable[..., object]] = nodes.StoreAttFlags
_StoreAttFlagsBare: Final[Callable[..., object]] = nodes.StoreAttFlagsBare
_StoreGmLabels: Final[Callable[..., object]] = nodes.StoreGmLabels
_Subscribe: Final[Callable[..., object]] = nodes.Subscribe
_Thread: Final[Callable[..., object]] = nodes.Thread
_Uid: Final[Callable[..., object]] = nodes.Uid
_UidBatches: Final[Callable[..., object]] = nodes.UidBatches
_UidExpunge: Final[Callable[..., object]] = nodes.UidExpunge
_UnchangedSince: Final[Callable[..., object]] = nodes.UnchangedSince
_UnknownAppendExt: Final[Callable[..., object]] = nodes.UnknownAppendExt
_UnknownCommand: Final[Callable[..., object]] = nodes.UnknownCommand
_UnknownCreateParam: Final[Callable[..., object]] = nodes.UnknownCreateParam
_UnknownFetchModifier: Final[Callable[..., object]] = nodes.UnknownFetchModifier
_UnknownGetMetadataOption: Final[Callable[..., object]] = nodes.UnknownGetMetadataOption
_UnknownListReturnOpt: Final[Callable[..., object]] = nodes.UnknownListReturnOpt
_UnknownRenameParam: Final[Callable[..., object]] = nodes.UnknownRenameParam
_UnknownScopeOption: Final[Callable[..., object]] = nodes.UnknownScopeOption
_UnknownSearchReturnOpt: Final[Callable[..., object]] = nodes.UnknownSearchReturnOpt
_UnknownSelectParam: Final[Callable[..., object]] = nodes.UnknownSelectParam
_UnknownStoreModifier: Final[Callable[..., object]] = nodes.UnknownStoreModifier
_Unselect: Final[Callable[..., object]] = nodes.Unselect
_Unsubscribe: Final[Callable[..., object]] = nodes.Unsubscribe
_UrlFetch: Final[Callable[..., object]] = nodes.UrlFetch
_UrlFetchExt: Final[Callable[..., object]] = nodes.UrlFetchExt
_Use: Final[Callable[..., object]] = nodes.Use
_Utf8Literal: Final[Callable[..., object]] = nodes.Utf8Literal


# client_message: command | continue_data | continue_cancel
# %extend client_message: "DONE" CRLF -> done
def read_client_message(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_1[o[i]] != 0:
        if o[i] | 0x20 == 0x64:
            n = len(q)
            j = _read_client_message_1(o, i, q)
            if j >= 0:
                return _Done(), j
            undo(q, n)
        if OCTETS_2[o[i]] != 0:
            n = len(q)
            value, j = read_command(o, i, q)
            if j >= 0:
                return value, j
            undo(q, n)
        continue_data, i = read_continue_data(o, i, q)
        if i < 0:
            return None, -1
        return continue_data, i
    if o[i] == 0x2A:
        continue_cancel, i = read_continue_cancel(o, i, q)
        if i < 0:
            return None, -1
        return continue_cancel, i
    return None, -1


def _read_client_message_1(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"done"):
        return -1
    i = loose_CRLF(o, i + 4, q)
    if i < 0:
        return -1
    return i


# command: tag SP (command_any | command_auth | command_nonauth | command_select | unknown_command) CRLF -> command
def read_command(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tag, i = read_tag(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    command, i = _read_command_1(o, i, q)
    if i < 0:
        return None, -1
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return _Command(tag, command), i


# continue_data.-1: [CONTINUE_BASE64] CRLF -> continue_data
def read_continue_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    base64: object = None
    if OCTETS_3[o[i]] != 0:
        value, i = read_CONTINUE_BASE64(o, i)
        if i < 0:
            return None, -1
        base64 = value
    i = loose_CRLF(o, i, q)
    if i < 0:
        return None, -1
    return _ContinueData(base64), i


# continue_cancel: "*" CRLF -> continue_cancel
def read_continue_cancel(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x2A:
        return None, -1
    i = loose_CRLF(o, i + 1, q)
    if i < 0:
        return None, -1
    return _ContinueCancel(), i


def _read_command_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_4[o[i]] != 0:
        if OCTETS_5[o[i]] != 0:
            n = len(q)
            value, j = read_command_any(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if OCTETS_7[o[i]] != 0:
            n = len(q)
            value_2, j = read_command_auth(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
                return value_2, j
            undo(q, n)
        if OCTETS_8[o[i]] != 0:
            n = len(q)
            value_3, j = read_command_nonauth(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
                return value_3, j
            undo(q, n)
        if OCTETS_9[o[i]] != 0:
            n = len(q)
            value_4, j = read_command_select(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
                return value_4, j
            undo(q, n)
    unknown_command, i = read_unknown_command(o, i)
    if i < 0:
        return None, -1
    return unknown_command, i


# command_any: "CAPABILITY" -> capability
#     | "LOGOUT" -> logout
#     | "NOOP" -> noop
# %extend command_any: "ID" SP id_params_list -> id
# %extend command_any: "ENABLE" (SP capability)+ -> enable
# %extend command_any: language_cmd
def read_command_any(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6C:
        if o[i + 1] | 0x20 == 0x61:
            language_cmd, i = read_language_cmd(o, i, q)
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
        while True:
            n = len(q)
            value, j = _read_command_any_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value is not LEFT_OUT:
                capabilities_list.append(value)
        if len(capabilities_list) < 1:
            return None, -1
        capabilities = tuple(capabilities_list)
        return _Enable(capabilities), i
    if c | 0x20 == 0x69:
        if o[i + 1] | 0x20 != 0x64:
            return None, -1
        i = loose_SP(o, i + 2, q)
        if i < 0:
            return None, -1
        params, i = read_id_params_list(o, i, q)
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
def read_command_auth(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x65:
        if o[i + 1] | 0x20 == 0x73:
            esearch, i = read_esearch(o, i, q)
            if i < 0:
                return None, -1
            return esearch, i
        if o[i + 1] | 0x20 == 0x78:
            examine, i = read_examine(o, i, q)
            if i < 0:
                return None, -1
            return examine, i
        return None, -1
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 == 0x6F:
            notify, i = read_notify(o, i, q)
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
                    getquota, i = read_getquota(o, i, q)
                    if i < 0:
                        return None, -1
                    return getquota, i
                if o[i + 8] | 0x20 == 0x72:
                    getquotaroot, i = read_getquotaroot(o, i, q)
                    if i < 0:
                        return None, -1
                    return getquotaroot, i
                return None, -1
            if c | 0x20 == 0x6A:
                if not is_word(o, i + 4, b"mapaccess"):
                    return None, -1
                return _GetJmapAccess(), i + 13
            if c | 0x20 == 0x6D:
                getmetadata, i = read_getmetadata(o, i, q)
                if i < 0:
                    return None, -1
                return getmetadata, i
            if c | 0x20 == 0x61:
                getacl, i = read_getacl(o, i, q)
                if i < 0:
                    return None, -1
                return getacl, i
            return None, -1
        if o[i + 2] | 0x20 == 0x6E:
            genurlauth, i = read_genurlauth(o, i, q)
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
                    setquota, i = read_setquota(o, i, q)
                    if i < 0:
                        return None, -1
                    return setquota, i
                if c | 0x20 == 0x6D:
                    setmetadata, i = read_setmetadata(o, i, q)
                    if i < 0:
                        return None, -1
                    return setmetadata, i
                if c | 0x20 == 0x61:
                    setacl, i = read_setacl(o, i, q)
                    if i < 0:
                        return None, -1
                    return setacl, i
                return None, -1
            if o[i + 2] | 0x20 == 0x6C:
                select, i = read_select(o, i, q)
                if i < 0:
                    return None, -1
                return select, i
            return None, -1
        if c | 0x20 == 0x74:
            status, i = read_status(o, i, q)
            if i < 0:
                return None, -1
            return status, i
        if c | 0x20 == 0x75:
            subscribe, i = read_subscribe(o, i, q)
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
                unsubscribe, i = read_unsubscribe(o, i, q)
                if i < 0:
                    return None, -1
                return unsubscribe, i
            return None, -1
        if o[i + 1] | 0x20 == 0x72:
            urlfetch, i = read_urlfetch(o, i, q)
            if i < 0:
                return None, -1
            return urlfetch, i
        return None, -1
    if c | 0x20 == 0x63:
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x6E:
                conversions_cmd, i = read_conversions_cmd(o, i, q)
                if i < 0:
                    return None, -1
                return conversions_cmd, i
            if o[i + 2] | 0x20 == 0x6D:
                if o[i + 3] | 0x20 != 0x70:
                    return None, -1
                if o[i + 4] | 0x20 == 0x61:
                    comparator_cmd, i = read_comparator_cmd(o, i, q)
                    if i < 0:
                        return None, -1
                    return comparator_cmd, i
                if o[i + 4] | 0x20 == 0x72:
                    compress, i = read_compress(o, i, q)
                    if i < 0:
                        return None, -1
                    return compress, i
                return None, -1
            return None, -1
        if o[i + 1] | 0x20 == 0x72:
            create, i = read_create(o, i, q)
            if i < 0:
                return None, -1
            return create, i
        return None, -1
    if c | 0x20 == 0x72:
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x73:
                resetkey, i = read_resetkey(o, i, q)
                if i < 0:
                    return None, -1
                return resetkey, i
            if o[i + 2] | 0x20 == 0x6E:
                rename, i = read_rename(o, i, q)
                if i < 0:
                    return None, -1
                return rename, i
            return None, -1
        if o[i + 1] | 0x20 == 0x6C:
            if o[i + 2] | 0x20 == 0x69:
                rlist, i = read_rlist(o, i, q)
                if i < 0:
                    return None, -1
                return rlist, i
            if o[i + 2] | 0x20 == 0x73:
                rlsub, i = read_rlsub(o, i, q)
                if i < 0:
                    return None, -1
                return rlsub, i
            return None, -1
        return None, -1
    if c | 0x20 == 0x64:
        if not is_word(o, i + 1, b"elete"):
            return None, -1
        if o[i + 6] | 0x20 == 0x61:
            deleteacl, i = read_deleteacl(o, i, q)
            if i < 0:
                return None, -1
            return deleteacl, i
        if o[i + 6] == 0x20:
            delete, i = read_delete(o, i, q)
            if i < 0:
                return None, -1
            return delete, i
        return None, -1
    if c | 0x20 == 0x6C:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 != 0x73 or o[i + 3] | 0x20 != 0x74:
                return None, -1
            if o[i + 4] | 0x20 == 0x72:
                listrights, i = read_listrights(o, i, q)
                if i < 0:
                    return None, -1
                return listrights, i
            if o[i + 4] == 0x20:
                list, i = read_list(o, i, q)
                if i < 0:
                    return None, -1
                return list, i
            return None, -1
        if o[i + 1] | 0x20 == 0x73:
            lsub, i = read_lsub(o, i, q)
            if i < 0:
                return None, -1
            return lsub, i
        return None, -1
    if c | 0x20 == 0x6D:
        myrights, i = read_myrights(o, i, q)
        if i < 0:
            return None, -1
        return myrights, i
    if c | 0x20 == 0x69:
        if o[i + 1] | 0x20 != 0x64 or o[i + 2] | 0x20 != 0x6C or o[i + 3] | 0x20 != 0x65:
            return None, -1
        return _Idle(), i + 4
    if c | 0x20 == 0x61:
        append, i = read_append(o, i, q)
        if i < 0:
            return None, -1
        return append, i
    return None, -1


# command_nonauth: login | authenticate | "STARTTLS" -> start_tls
def read_command_nonauth(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6C:
        login, i = read_login(o, i, q)
        if i < 0:
            return None, -1
        return login, i
    if c | 0x20 == 0x61:
        authenticate, i = read_authenticate(o, i, q)
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
def read_command_select(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x65:
        if o[i + 1] | 0x20 == 0x73:
            esearch, i = read_esearch(o, i, q)
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
            if not is_word(o, i, b"sort"):
                return None, -1
            i += 4
            n = len(q)
            return_opts, criteria, charset, keys, j = _read_command_select_1(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
                return _ExtendedSort(return_opts, criteria, charset, keys), j
            undo(q, n)
            i = loose_SP(o, i, q)
            if i < 0:
                return None, -1
            criteria_2, i = read_sort_criteria(o, i, q)
            if i < 0:
                return None, -1
            i = loose_SP(o, i, q)
            if i < 0:
                return None, -1
            charset_2, keys_2, i = read_search_criteria(o, i, q)
            if i < 0:
                return None, -1
            return _Sort(criteria_2, charset_2, keys_2), i
        if c | 0x20 == 0x74:
            store, i = read_store(o, i, q)
            if i < 0:
                return None, -1
            return store, i
        if c | 0x20 == 0x65:
            search, i = read_search(o, i, q)
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
            while True:
                n = len(q)
                value, j = _read_command_select_2(o, i, q)
                if j < 0:
                    undo(q, n)
                    break
                i = j
                tags_list.append(value)
            if len(tags_list) < 1:
                return None, -1
            tags = tuple(tags_list)
            return _CancelUpdate(tags), i
        if c | 0x20 == 0x6F:
            if o[i + 2] | 0x20 == 0x6E:
                convert, i = read_convert(o, i, q)
                if i < 0:
                    return None, -1
                return convert, i
            if o[i + 2] | 0x20 == 0x70:
                copy, i = read_copy(o, i, q)
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
        replace, i = read_replace(o, i, q)
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
                if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
                    return None, -1
                i = loose_SP(o, i + 3, q)
                if i < 0:
                    return None, -1
                if o[i] | 0x20 == 0x65:
                    if not is_word(o, i + 1, b"xpunge"):
                        return None, -1
                    i = loose_SP(o, i + 7, q)
                    if i < 0:
                        return None, -1
                    sequence_set, i = read_SEQUENCE_SET(o, i)
                    if i < 0:
                        return None, -1
                    return _UidExpunge(sequence_set), i
                if OCTETS_10[o[i]] != 0:
                    command, i = read_uid_command(o, i, q)
                    if i < 0:
                        return None, -1
                    return _Uid(command), i
                return None, -1
            if o[i + 3] | 0x20 == 0x62:
                message_batches, i = read_message_batches(o, i, q)
                if i < 0:
                    return None, -1
                return message_batches, i
            return None, -1
        return None, -1
    if c | 0x20 == 0x6D:
        move, i = read_move(o, i, q)
        if i < 0:
            return None, -1
        return move, i
    if c | 0x20 == 0x74:
        thread, i = read_thread(o, i, q)
        if i < 0:
            return None, -1
        return thread, i
    if c | 0x20 == 0x66:
        fetch, i = read_fetch(o, i, q)
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
    value, j = _read_unknown_command_1(o, i)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        text = value
    return _UnknownCommand(name, text), i


# language_cmd: "LANGUAGE" (SP lang_range_quoted)* -> language
def read_language_cmd(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"language"):
        return None, -1
    ranges_list: list[object] = []
    i += 8
    while True:
        n = len(q)
        value, j = _read_language_cmd_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        ranges_list.append(value)
    ranges = tuple(ranges_list)
    return _Language(ranges), i


def _read_command_any_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_command_any_1a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# esearch: "ESEARCH" [SP esearch_source_opts] [search_return_opts] SP search_program -> multi_search
def read_esearch(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"esearch"):
        return None, -1
    i += 7
    sources: object = ()
    scope_options: object = ()
    n = len(q)
    value, value_2, j = _read_esearch_1(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_11[o[j + 1]] != 0:
        i = j
        sources = value
        scope_options = value_2
    else:
        undo(q, n)
    return_opts: object = None
    n = len(q)
    value_3, j = read_search_return_opts(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_11[o[j + 1]] != 0:
        i = j
        return_opts = value_3
    else:
        undo(q, n)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    charset, keys, i = read_search_program(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ESEARCH, [sources, scope_options, return_opts, charset, keys]):
        return None, -1
    return _MultiSearch(sources, scope_options, return_opts, charset, keys), i


# examine: "EXAMINE" SP mailbox [select_params] -> examine
def read_examine(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"examine"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    params: object = ()
    n = len(q)
    value, j = read_select_params(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        params = value
    else:
        undo(q, n)
    return _Examine(mailbox, params), i


# notify: "NOTIFY" SP (notify_set | notify_none)
def read_notify(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"notify"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    value, i = _read_notify_1(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# getquota: "GETQUOTA" SP quota_root_name -> get_quota
def read_getquota(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"getquota"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    root, i = read_quota_root_name(o, i, q)
    if i < 0:
        return None, -1
    return _GetQuota(root), i


# getquotaroot: "GETQUOTAROOT" SP mailbox -> get_quota_root
def read_getquotaroot(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"getquotaroot"):
        return None, -1
    i = loose_SP(o, i + 12, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _GetQuotaRoot(mailbox), i


# getmetadata: "GETMETADATA" [SP getmetadata_options] SP mailbox SP entries -> get_metadata
# %extend getmetadata: "GETMETADATA" SP mailbox SP options_last getmetadata_options SP entries -> get_metadata
def read_getmetadata(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x67:
        n = len(q)
        value, j = _read_getmetadata_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x67:
        n = len(q)
        value_2, j = _read_getmetadata_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


# getacl: "GETACL" SP mailbox -> get_acl
def read_getacl(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"getacl"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _GetAcl(mailbox), i


# genurlauth: "GENURLAUTH" (SP url_rump SP MECHANISM)+ -> gen_url_auth
def read_genurlauth(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"genurlauth"):
        return None, -1
    urls_list: list[object] = []
    i += 10
    while True:
        n = len(q)
        value, value_2, j = _read_genurlauth_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        urls_list.append((value, value_2))
    if len(urls_list) < 1:
        return None, -1
    urls = tuple(urls_list)
    return _GenUrlAuth(urls), i


# setquota: "SETQUOTA" SP quota_root_name SP setquota_list -> set_quota
def read_setquota(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"setquota"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    root, i = read_quota_root_name(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    resources, i = read_setquota_list(o, i, q)
    if i < 0:
        return None, -1
    return _SetQuota(root, resources), i


# setmetadata: "SETMETADATA" SP mailbox SP entry_values -> set_metadata
def read_setmetadata(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"setmetadata"):
        return None, -1
    i = loose_SP(o, i + 11, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    values, i = read_entry_values(o, i, q)
    if i < 0:
        return None, -1
    return _SetMetadata(mailbox, values), i


# setacl: "SETACL" SP mailbox SP identifier SP mod_rights -> set_acl
def read_setacl(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"setacl"):
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
    identifier, i = read_identifier(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    rights, i = read_mod_rights(o, i, q)
    if i < 0:
        return None, -1
    return _SetAcl(mailbox, identifier, rights), i


# select: "SELECT" SP mailbox [select_params] -> select
def read_select(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"select"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    params: object = ()
    n = len(q)
    value, j = read_select_params(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        params = value
    else:
        undo(q, n)
    return _Select(mailbox, params), i


# status: "STATUS" SP mailbox SP "(" status_att (SP status_att)* ")" -> status
def read_status(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"status"):
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
    items_list: list[object] = []
    status_att, i = read_status_att(o, i)
    if i < 0:
        return None, -1
    items_list.append(status_att)
    while True:
        n = len(q)
        value, j = _read_status_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        items_list.append(value)
    items = tuple(items_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _Status(mailbox, items), i


# subscribe: "SUBSCRIBE" SP mailbox -> subscribe
def read_subscribe(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"subscribe"):
        return None, -1
    i = loose_SP(o, i + 9, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _Subscribe(mailbox), i


# unsubscribe: "UNSUBSCRIBE" SP mailbox -> unsubscribe
def read_unsubscribe(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"unsubscribe"):
        return None, -1
    i = loose_SP(o, i + 11, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _Unsubscribe(mailbox), i


# urlfetch: "URLFETCH" (SP url_fetch_arg)+ -> url_fetch
def read_urlfetch(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"urlfetch"):
        return None, -1
    urls_list: list[object] = []
    i += 8
    while True:
        n = len(q)
        value, j = _read_urlfetch_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        urls_list.append(value)
    if len(urls_list) < 1:
        return None, -1
    urls = tuple(urls_list)
    return _UrlFetch(urls), i


# conversions_cmd: "CONVERSIONS" SP from_mime_type_req SP to_mime_type_req -> conversions
def read_conversions_cmd(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"conversions"):
        return None, -1
    i = loose_SP(o, i + 11, q)
    if i < 0:
        return None, -1
    source, i = read_from_mime_type_req(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    target, i = read_to_mime_type_req(o, i, q)
    if i < 0:
        return None, -1
    return _Conversions(source, target), i


# comparator_cmd: "COMPARATOR" (SP comp_order_quoted)* -> comparator
def read_comparator_cmd(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"comparator"):
        return None, -1
    orders_list: list[object] = []
    i += 10
    while True:
        n = len(q)
        value, j = _read_comparator_cmd_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        orders_list.append(value)
    orders = tuple(orders_list)
    return _Comparator(orders), i


# compress: "COMPRESS" SP ALGORITHM -> compress
def read_compress(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"compress"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    algorithm, i = read_ALGORITHM(o, i)
    if i < 0:
        return None, -1
    return _Compress(algorithm), i


# create: "CREATE" SP mailbox [create_params] -> create
def read_create(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"create"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    params: object = ()
    n = len(q)
    value, j = read_create_params(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        params = value
    else:
        undo(q, n)
    return _Create(mailbox, params), i


# resetkey: "RESETKEY" [SP mailbox (SP MECHANISM)*] -> reset_key
def read_resetkey(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"resetkey"):
        return None, -1
    i += 8
    mailbox: object = None
    mechanisms: object = ()
    n = len(q)
    value, value_2, j = _read_resetkey_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        mailbox = value
        mechanisms = value_2
    else:
        undo(q, n)
    return _ResetKey(mailbox, mechanisms), i


# rename: "RENAME" SP mailbox SP mailbox [rename_params] -> rename
def read_rename(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"rename"):
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
    new_name, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    params: object = ()
    n = len(q)
    value, j = read_rename_params(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        params = value
    else:
        undo(q, n)
    return _Rename(mailbox, new_name, params), i


# rlist: "RLIST" SP mailbox SP list_mailbox -> rlist
def read_rlist(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"rlist"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    reference, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    pattern, i = read_list_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _Rlist(reference, pattern), i


# rlsub: "RLSUB" SP mailbox SP list_mailbox -> rlsub
def read_rlsub(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"rlsub"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    reference, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    pattern, i = read_list_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _Rlsub(reference, pattern), i


# deleteacl: "DELETEACL" SP mailbox SP identifier -> delete_acl
def read_deleteacl(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"deleteacl"):
        return None, -1
    i = loose_SP(o, i + 9, q)
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
    return _DeleteAcl(mailbox, identifier), i


# delete: "DELETE" SP mailbox -> delete
def read_delete(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"delete"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _Delete(mailbox), i


# listrights: "LISTRIGHTS" SP mailbox SP identifier -> list_rights
def read_listrights(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
    return _ListRights(mailbox, identifier), i


# list: "LIST" [SP list_select_opts] SP mailbox SP mbox_or_pat [SP list_return_opts] -> list
def read_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"list"):
        return None, -1
    i += 4
    select_opts: object = None
    n = len(q)
    value, j = _read_list_1(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_12[o[j + 1]] != 0:
        i = j
        select_opts = value
    else:
        undo(q, n)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    reference, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    pattern, i = read_mbox_or_pat(o, i, q)
    if i < 0:
        return None, -1
    return_opts: object = None
    n = len(q)
    value_2, j = _read_list_2(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        return_opts = value_2
    else:
        undo(q, n)
    return _List(select_opts, reference, pattern, return_opts), i


# lsub: "LSUB" SP mailbox SP list_mailbox -> lsub
def read_lsub(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"lsub"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    reference, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    pattern, i = read_list_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _Lsub(reference, pattern), i


# myrights: "MYRIGHTS" SP mailbox -> my_rights
def read_myrights(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"myrights"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _MyRights(mailbox), i


# append: "APPEND" SP mailbox append_messages -> append
#     | "APPEND" SP mailbox append_opts_ext -> append_ext_data
def read_append(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"append"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    n = len(q)
    messages, j = read_append_messages(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        return _Append(mailbox, messages), j
    undo(q, n)
    flags, date_time, extensions, i = read_append_opts_ext(o, i, q)
    if i < 0:
        return None, -1
    return _AppendExtData(mailbox, flags, date_time, extensions), i


# login: "LOGIN" SP userid SP password -> login
def read_login(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"login"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    userid, i = read_userid(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    password, i = read_password(o, i, q)
    if i < 0:
        return None, -1
    return _Login(userid, password), i


# authenticate: "AUTHENTICATE" SP AUTH_TYPE [SP (INITIAL_RESPONSE | absent)] -> authenticate
# %extend authenticate: "AUTHENTICATE" SP quoted_auth_type [SP (INITIAL_RESPONSE | absent)] -> authenticate
def read_authenticate(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x61:
        n = len(q)
        value, j = _read_authenticate_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x61:
        n = len(q)
        value_2, j = _read_authenticate_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


def _read_command_select_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, i64]:
    search_return_opts, i = read_search_return_opts(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    sort_criteria, i = read_sort_criteria(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    search_criteria, search_criteria_2, i = read_search_criteria(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    return search_return_opts, sort_criteria, search_criteria, search_criteria_2, i


# sort_criteria: "(" sort_criterion (SP sort_criterion)* ")"
def read_sort_criteria(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    sort_criterion, i = read_sort_criterion(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(sort_criterion)
    while True:
        n = len(q)
        value, j = _read_sort_criteria_1(o, i, q)
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


# search_criteria: charset SP search_key (SP search_key)*
def read_search_criteria(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    charset, i = read_charset(o, i, q)
    if i < 0:
        return None, None, -1
    value_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_search_criteria_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    if len(value_list) < 1:
        return None, None, -1
    value_2 = tuple(value_list)
    return charset, value_2, i


# store: "STORE" SP SEQUENCE_SET [store_modifiers] SP store_att_flags -> store
def read_store(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"store"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i)
    if i < 0:
        return None, -1
    modifiers: object = ()
    n = len(q)
    value, j = read_store_modifiers(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_13[o[j + 1]] != 0:
        i = j
        modifiers = value
    else:
        undo(q, n)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    flags, i = read_store_att_flags(o, i, q)
    if i < 0:
        return None, -1
    return _Store(sequence_set, modifiers, flags), i


# search: "SEARCH" [search_return_opts] SP search_program -> search
def read_search(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"search"):
        return None, -1
    i += 6
    return_opts: object = None
    n = len(q)
    value, j = read_search_return_opts(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_11[o[j + 1]] != 0:
        i = j
        return_opts = value
    else:
        undo(q, n)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    charset, keys, i = read_search_program(o, i, q)
    if i < 0:
        return None, -1
    return _Search(return_opts, charset, keys), i


def _read_command_select_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    quoted_2, i = read_quoted(o, i, q)
    if i < 0:
        return None, -1
    return quoted_2, i


# convert: "CONVERT" SP SEQUENCE_SET SP convert_params SP convert_items -> convert
def read_convert(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"convert"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mime_type, params, i = read_convert_params(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    items, i = read_convert_items(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_CONVERT, [sequence_set, mime_type, params, items]):
        return None, -1
    return _Convert(sequence_set, mime_type, params, items), i


# copy: "COPY" SP SEQUENCE_SET SP mailbox -> copy
def read_copy(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"copy"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _Copy(sequence_set, mailbox), i


# replace: "REPLACE" SP SEQ_NUMBER SP mailbox append_message -> replace
def read_replace(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"replace"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    number, i = read_SEQ_NUMBER(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    message, i = read_append_message(o, i, q)
    if i < 0:
        return None, -1
    return _Replace(number, mailbox, message), i


# uid_command: copy | fetch | search | store
# %extend uid_command: sort | thread
# %extend uid_command: convert
# %extend uid_command: move
# %extend uid_command: replace
# %extend uid_command: extended_sort
# %extend uid_command: uid_fetch
def read_uid_command(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x66:
        if not is_word(o, i, b"fetch"):
            return None, -1
        i = loose_SP(o, i + 5, q)
        if i < 0:
            return None, -1
        sequence_set, i = read_SEQUENCE_SET(o, i)
        if i < 0:
            return None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        items, i = read_fetch_items(o, i, q)
        if i < 0:
            return None, -1
        if o[i] == 0x20:
            n = len(q)
            modifiers, j = read_uid_fetch_modifiers(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
                return _Fetch(sequence_set, items, modifiers), j
            undo(q, n)
        modifiers_2: object = ()
        n = len(q)
        value, j = read_fetch_modifiers(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            i = j
            modifiers_2 = value
        else:
            undo(q, n)
        return _Fetch(sequence_set, items, modifiers_2), i
    if c | 0x20 == 0x73:
        c = o[i + 1]
        if c | 0x20 == 0x6F:
            if not is_word(o, i, b"sort"):
                return None, -1
            i += 4
            n = len(q)
            return_opts, criteria, charset, keys, j = _read_uid_command_1(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
                return _ExtendedSort(return_opts, criteria, charset, keys), j
            undo(q, n)
            i = loose_SP(o, i, q)
            if i < 0:
                return None, -1
            criteria_2, i = read_sort_criteria(o, i, q)
            if i < 0:
                return None, -1
            i = loose_SP(o, i, q)
            if i < 0:
                return None, -1
            charset_2, keys_2, i = read_search_criteria(o, i, q)
            if i < 0:
                return None, -1
            return _Sort(criteria_2, charset_2, keys_2), i
        if c | 0x20 == 0x65:
            search, i = read_search(o, i, q)
            if i < 0:
                return None, -1
            return search, i
        if c | 0x20 == 0x74:
            store, i = read_store(o, i, q)
            if i < 0:
                return None, -1
            return store, i
        return None, -1
    if c | 0x20 == 0x72:
        replace, i = read_replace(o, i, q)
        if i < 0:
            return None, -1
        return replace, i
    if c | 0x20 == 0x6D:
        move, i = read_move(o, i, q)
        if i < 0:
            return None, -1
        return move, i
    if c | 0x20 == 0x63:
        if o[i + 1] | 0x20 != 0x6F:
            return None, -1
        if o[i + 2] | 0x20 == 0x6E:
            convert, i = read_convert(o, i, q)
            if i < 0:
                return None, -1
            return convert, i
        if o[i + 2] | 0x20 == 0x70:
            copy, i = read_copy(o, i, q)
            if i < 0:
                return None, -1
            return copy, i
        return None, -1
    if c | 0x20 == 0x74:
        thread, i = read_thread(o, i, q)
        if i < 0:
            return None, -1
        return thread, i
    return None, -1


# message_batches: "UIDBATCHES" SP NZ_NUMBER [SP NZ_NUMBER ":" NZ_NUMBER] -> uid_batches
def read_message_batches(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"uidbatches"):
        return None, -1
    i = loose_SP(o, i + 10, q)
    if i < 0:
        return None, -1
    size, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, -1
    first: object = None
    last: object = None
    n = len(q)
    value, value_2, j = _read_message_batches_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        first = value
        last = value_2
    else:
        undo(q, n)
    if refuses(_REFUSALS_MESSAGE_BATCHES, [size, first, last]):
        return None, -1
    return _UidBatches(size, first, last), i


# move: "MOVE" SP SEQUENCE_SET SP mailbox -> move
def read_move(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"move"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return _Move(sequence_set, mailbox), i


# thread: "THREAD" SP THREAD_ALG SP search_criteria -> thread
def read_thread(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"thread"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    algorithm, i = read_THREAD_ALG(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    charset, keys, i = read_search_criteria(o, i, q)
    if i < 0:
        return None, -1
    return _Thread(algorithm, charset, keys), i


# fetch: "FETCH" SP SEQUENCE_SET SP fetch_items [fetch_modifiers] -> fetch
def read_fetch(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"fetch"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    sequence_set, i = read_SEQUENCE_SET(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    items, i = read_fetch_items(o, i, q)
    if i < 0:
        return None, -1
    modifiers: object = ()
    n = len(q)
    value, j = read_fetch_modifiers(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        modifiers = value
    else:
        undo(q, n)
    return _Fetch(sequence_set, items, modifiers), i


def _read_unknown_command_1(o: bytes, i: i64) -> tuple[object, i64]:
    if o[i] != 0x20:
        return None, -1
    unknown_text, i = read_unknown_text(o, i + 1)
    if i < 0:
        return None, -1
    return unknown_text, i


def _read_language_cmd_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    lang_range_quoted, i = read_lang_range_quoted(o, i, q)
    if i < 0:
        return None, -1
    return lang_range_quoted, i


def _read_command_any_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_14[o[i]] != 0:
        n = len(q)
        value, j = read_capability(o, i)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_15[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    bad_capability, i = read_bad_capability(o, i, q)
    if i < 0:
        return None, -1
    return bad_capability, i


def _read_esearch_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    esearch_source_opts, esearch_source_opts_2, i = read_esearch_source_opts(o, i, q)
    if i < 0:
        return None, None, -1
    return esearch_source_opts, esearch_source_opts_2, i


# search_return_opts: SP "RETURN" SP "(" [search_return_opt (SP search_return_opt)*] ")"
def read_search_return_opts(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    if not is_word(o, i, b"return"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_16[o[i]] != 0:
        search_return_opt, i = read_search_return_opt(o, i, q)
        if i < 0:
            return None, -1
        value_list.append(search_return_opt)
        while True:
            n = len(q)
            value, j = _read_search_return_opts_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_SEARCH_RETURN_OPTS, [value_2]):
        return None, -1
    return value_2, i


# search_program: ["CHARSET" SP charset SP] search_key (SP search_key)*
def read_search_program(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    value: object = None
    n = len(q)
    value_2, j = _read_search_program_1(o, i, q)
    if j >= 0 and OCTETS_17[o[j]] != 0 and OCTETS_18[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    value_list: list[object] = []
    search_key, i = read_search_key(o, i, q, 0)
    if i < 0:
        return None, None, -1
    value_list.append(search_key)
    while True:
        n = len(q)
        value_3, j = _read_search_program_2(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value_3)
    value_4 = tuple(value_list)
    return value, value_4, i


# select_params: SP "(" select_param (SP select_param)* ")"
# %extend select_params: SP bare_select_param (SP bare_select_param)* -> told
def read_select_params(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x20:
        n = len(q)
        value, j = _read_select_params_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] == 0x20:
        n = len(q)
        value_2, j = _read_select_params_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            q.append(("bare-list", i, j))
            return value_2, j
        undo(q, n)
    return None, -1


def _read_notify_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x73:
        notify_set, i = read_notify_set(o, i, q)
        if i < 0:
            return None, -1
        return notify_set, i
    if o[i] | 0x20 == 0x6E:
        notify_none, i = read_notify_none(o, i)
        if i < 0:
            return None, -1
        return notify_none, i
    return None, -1


# getmetadata: "GETMETADATA" [SP getmetadata_options] SP mailbox SP entries -> get_metadata
# %extend getmetadata: "GETMETADATA" SP mailbox SP options_last getmetadata_options SP entries -> get_metadata
def _read_getmetadata_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"getmetadata"):
        return None, -1
    i += 11
    options: object = ()
    n = len(q)
    value, j = _read_getmetadata_exact_1(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_12[o[j + 1]] != 0:
        i = j
        options = value
    else:
        undo(q, n)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    entries, i = read_entries(o, i, q)
    if i < 0:
        return None, -1
    return _GetMetadata(options, mailbox, entries), i


def _read_getmetadata_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"getmetadata"):
        return None, -1
    i = loose_SP(o, i + 11, q)
    if i < 0:
        return None, -1
    options, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = read_options_last(o, i, q)
    if i < 0:
        return None, -1
    mailbox, i = read_getmetadata_options(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    entries, i = read_entries(o, i, q)
    if i < 0:
        return None, -1
    return _GetMetadata(mailbox, options, entries), i


def _read_genurlauth_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    url_rump, i = read_url_rump(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = read_MECHANISM(o, i)
    if i < 0:
        return None, None, -1
    return url_rump, value, i


# setquota_list: "(" [setquota_resource (SP setquota_resource)*] ")"
def read_setquota_list(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_14[o[i]] != 0:
        setquota_resource, i = read_setquota_resource(o, i, q)
        if i < 0:
            return None, -1
        value_list.append(setquota_resource)
        while True:
            n = len(q)
            value, j = _read_setquota_list_1(o, i, q)
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


# mod_rights: astring
def read_mod_rights(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    astring, i = read_astring(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_MOD_RIGHTS, [astring]):
        return None, -1
    return astring, i


def _read_status_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    status_att, i = read_status_att(o, i)
    if i < 0:
        return None, -1
    return status_att, i


def _read_urlfetch_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    url_fetch_arg, i = read_url_fetch_arg(o, i, q)
    if i < 0:
        return None, -1
    return url_fetch_arg, i


# from_mime_type_req: astring
def read_from_mime_type_req(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = _read_from_mime_type_req_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_20[o[i]] != 0:
        n = len(q)
        value_2, j = _read_from_mime_type_req_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_12[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_12[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# to_mime_type_req: astring
def read_to_mime_type_req(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = _read_to_mime_type_req_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_20[o[i]] != 0:
        n = len(q)
        value_2, j = _read_to_mime_type_req_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


def _read_comparator_cmd_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    comp_order_quoted, i = read_comp_order_quoted(o, i, q)
    if i < 0:
        return None, -1
    return comp_order_quoted, i


# create_params: SP "(" create_param (SP create_param)* ")"
def read_create_params(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    create_param, i = read_create_param(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(create_param)
    while True:
        n = len(q)
        value, j = _read_create_params_1(o, i, q)
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


def _read_resetkey_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, None, -1
    value_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_resetkey_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    return mailbox, value_2, i


# rename_params: SP "(" rename_param (SP rename_param)* ")"
def read_rename_params(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    rename_param, i = read_rename_param(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(rename_param)
    while True:
        n = len(q)
        value, j = _read_rename_params_1(o, i, q)
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


# list_mailbox: LIST_CHARS | string
def read_list_mailbox(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_list_mailbox_exact(o, i, q)
    if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_22[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_2, j = read_odd_quoted(o, i, q)
        if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_22[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    return None, -1


def _read_list_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    list_select_opts, i = read_list_select_opts(o, i, q)
    if i < 0:
        return None, -1
    return list_select_opts, i


# mbox_or_pat: list_mailbox | patterns
def read_mbox_or_pat(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_23[o[i]] != 0:
        list_mailbox, i = read_list_mailbox(o, i, q)
        if i < 0:
            return None, -1
        return list_mailbox, i
    if o[i] == 0x28:
        patterns, i = read_patterns(o, i, q)
        if i < 0:
            return None, -1
        return patterns, i
    return None, -1


def _read_list_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    list_return_opts, i = read_list_return_opts(o, i, q)
    if i < 0:
        return None, -1
    return list_return_opts, i


# append_messages: append_message+
# %extend append_messages: several_messages
def read_append_messages(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    while True:
        n = len(q)
        value, j = read_append_message(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    if len(value_list) < 1:
        return None, -1
    value_2 = tuple(value_list)
    n = len(q)
    j = _read_append_messages_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0 and len(value_2) >= 2:
        return value_2, j
    undo(q, n)
    return value_2, i


# append_opts_ext: [SP flag_list] [SP date_time] (SP append_ext)+
def read_append_opts_ext(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, i64]:
    value: object = None
    n = len(q)
    value_2, j = _read_append_opts_ext_1(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_24[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    value_3: object = None
    n = len(q)
    value_4, j = _read_append_opts_ext_2(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_25[o[j + 1]] != 0:
        i = j
        value_3 = value_4
    else:
        undo(q, n)
    value_list: list[object] = []
    while True:
        n = len(q)
        value_5, j = _read_append_opts_ext_3(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value_5)
    if len(value_list) < 1:
        return None, None, None, -1
    value_6 = tuple(value_list)
    if refuses(_REFUSALS_APPEND_OPTS_EXT, [value, value_3, value_6]):
        return None, None, None, -1
    return value, value_3, value_6, i


# userid: astring
def read_userid(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = _read_userid_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_12[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_20[o[i]] != 0:
        n = len(q)
        value_2, j = _read_userid_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_12[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_12[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# password: astring
def read_password(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = _read_password_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_20[o[i]] != 0:
        n = len(q)
        value_2, j = _read_password_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# authenticate: "AUTHENTICATE" SP AUTH_TYPE [SP (INITIAL_RESPONSE | absent)] -> authenticate
# %extend authenticate: "AUTHENTICATE" SP quoted_auth_type [SP (INITIAL_RESPONSE | absent)] -> authenticate
def _read_authenticate_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"authenticate"):
        return None, -1
    i = loose_SP(o, i + 12, q)
    if i < 0:
        return None, -1
    auth_type, i = read_AUTH_TYPE(o, i)
    if i < 0:
        return None, -1
    initial_response: object = _UNSET
    n = len(q)
    value, j = _read_authenticate_exact_1(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        initial_response = value
    else:
        undo(q, n)
    return _Authenticate(auth_type, initial_response), i


def _read_authenticate_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"authenticate"):
        return None, -1
    i = loose_SP(o, i + 12, q)
    if i < 0:
        return None, -1
    auth_type, i = read_quoted_auth_type(o, i, q)
    if i < 0:
        return None, -1
    initial_response: object = _UNSET
    n = len(q)
    value, j = _read_authenticate_quirk_1a(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        i = j
        initial_response = value
    else:
        undo(q, n)
    return _Authenticate(auth_type, initial_response), i


# sort_criterion: ["REVERSE" SP] sort_key -> sort_criterion
# %extend sort_criterion: ["REVERSE" SP] "ANNOTATION" SP ann_entry SP ATT_SORT -> sort_annotation
def read_sort_criterion(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    reverse: object = False
    n = len(q)
    j = _read_sort_criterion_1(o, i, q)
    if j >= 0 and OCTETS_16[o[j]] != 0 and OCTETS_26[o[j + 1]] != 0:
        i = j
        reverse = True
    else:
        undo(q, n)
    if o[i] | 0x20 == 0x61:
        n = len(q)
        entry, attribute, j = _read_sort_criterion_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
            return _SortAnnotation(reverse, entry, attribute), j
        undo(q, n)
    key, i = read_sort_key(o, i)
    if i < 0:
        return None, -1
    return _SortCriterion(reverse, key), i


def _read_sort_criteria_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    sort_criterion, i = read_sort_criterion(o, i, q)
    if i < 0:
        return None, -1
    return sort_criterion, i


# charset: ATOM | quoted
def read_charset(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_14[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_14,))
        return value, j
    return None, -1


def _read_search_criteria_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    search_key, i = read_search_key(o, i, q, 0)
    if i < 0:
        return None, -1
    return search_key, i


# store_modifiers: SP "(" store_modifier (SP store_modifier)* ")"
def read_store_modifiers(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    store_modifier, i = read_store_modifier(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(store_modifier)
    while True:
        n = len(q)
        value, j = _read_store_modifiers_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_STORE_MODIFIERS, [value_2]):
        return None, -1
    return value_2, i


# store_att_flags: STORE_ATT SP flag_list -> store_att_flags
#     | STORE_ATT SP flag (SP flag)* -> store_att_flags_bare
# %extend store_att_flags: STORE_GM_LABELS SP gm_labels -> store_gm_labels
# %extend store_att_flags: att_annotate
def read_store_att_flags(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x61:
        att_annotate, i = read_att_annotate(o, i, q)
        if i < 0:
            return None, -1
        return att_annotate, i
    if OCTETS_28[o[i]] != 0:
        if OCTETS_29[o[i + 1]] != 0:
            action, i = read_STORE_GM_LABELS(o, i)
            if i < 0:
                return None, -1
            i = loose_SP(o, i, q)
            if i < 0:
                return None, -1
            labels, i = read_gm_labels(o, i, q)
            if i < 0:
                return None, -1
            return _StoreGmLabels(action, labels), i
        if OCTETS_30[o[i + 1]] != 0:
            action_2, i = read_STORE_ATT(o, i)
            if i < 0:
                return None, -1
            n = len(q)
            flags, j = _read_store_att_flags_1(o, i, q)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
                return _StoreAttFlags(action_2, flags), j
            undo(q, n)
            flags_list: list[object] = []
            while True:
                n = len(q)
                value, j = _read_store_att_flags_2(o, i, q)
                if j < 0:
                    undo(q, n)
                    break
                i = j
                if value is not LEFT_OUT:
                    flags_list.append(value)
            if len(flags_list) < 1:
                return None, -1
            flags_2 = tuple(flags_list)
            return _StoreAttFlagsBare(action_2, flags_2), i
        return None, -1
    return None, -1


# convert_params: "(" (quoted_to_mime_type | NIL) [SP "(" transcoding_params ")"] ")"
def read_convert_params(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = _read_convert_params_1(o, i, q)
    if i < 0:
        return None, None, -1
    value_2: object = ()
    n = len(q)
    value_3, j = _read_convert_params_2(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
        i = j
        value_2 = value_3
    else:
        undo(q, n)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, None, -1
    return value, value_2, i


# convert_items: convert_att | "(" convert_att (SP convert_att)* ")"
def read_convert_items(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_31[o[i]] != 0:
        convert_att, i = read_convert_att(o, i)
        if i < 0:
            return None, -1
        return convert_att, i
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        convert_att_2, i = read_convert_att(o, i)
        if i < 0:
            return None, -1
        value_list.append(convert_att_2)
        while True:
            n = len(q)
            value, j = _read_convert_items_1(o, i, q)
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


# append_message: [SP flag_list] [SP date_time] (SP append_ext)* SP append_data -> append_message
def read_append_message(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    flags: object = None
    n = len(q)
    value, j = _read_append_message_1(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_32[o[j + 1]] != 0:
        i = j
        flags = value
    else:
        undo(q, n)
    date_time: object = None
    n = len(q)
    value_2, j = _read_append_message_2(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_33[o[j + 1]] != 0:
        i = j
        date_time = value_2
    else:
        undo(q, n)
    extensions_list: list[object] = []
    while True:
        n = len(q)
        value_3, j = _read_append_message_3(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        extensions_list.append(value_3)
    extensions = tuple(extensions_list)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    data, i = read_append_data(o, i, q)
    if i < 0:
        return None, -1
    return _AppendMessage(flags, date_time, extensions, data), i


# fetch_items: FETCH_MACRO | fetch_att | "(" fetch_att (SP fetch_att)* ")"
# %extend fetch_items: "(" FETCH_MACRO ")" -> told
def read_fetch_items(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_fetch_items_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_34[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] == 0x28:
        n = len(q)
        value_2, j = _read_fetch_items_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_34[o[j + 1]] != 0:
            q.append(("macro-in-list", i, j))
            return value_2, j
        undo(q, n)
    return None, -1


# uid_fetch_modifiers: SP "(" uid_fetch_modifier (SP uid_fetch_modifier)* ")"
def read_uid_fetch_modifiers(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    uid_fetch_modifier, i = read_uid_fetch_modifier(o, i, q)
    if i < 0:
        return None, -1
    if uid_fetch_modifier is not LEFT_OUT:
        value_list.append(uid_fetch_modifier)
    while True:
        n = len(q)
        value, j = _read_uid_fetch_modifiers_1(o, i, q)
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
    if refuses(_REFUSALS_UID_FETCH_MODIFIERS, [value_2]):
        return None, -1
    return value_2, i


# fetch_modifiers: SP "(" fetch_modifier (SP fetch_modifier)* ")"
def read_fetch_modifiers(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    fetch_modifier, i = read_fetch_modifier(o, i, q)
    if i < 0:
        return None, -1
    if fetch_modifier is not LEFT_OUT:
        value_list.append(fetch_modifier)
    while True:
        n = len(q)
        value, j = _read_fetch_modifiers_1(o, i, q)
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


def _read_uid_command_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, i64]:
    search_return_opts, i = read_search_return_opts(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    sort_criteria, i = read_sort_criteria(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    search_criteria, search_criteria_2, i = read_search_criteria(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    return search_return_opts, sort_criteria, search_criteria, search_criteria_2, i


def _read_message_batches_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = read_NZ_NUMBER(o, i)
    if i < 0:
        return None, None, -1
    if o[i] != 0x3A:
        return None, None, -1
    value_2, i = read_NZ_NUMBER(o, i + 1)
    if i < 0:
        return None, None, -1
    return value, value_2, i


# lang_range_quoted: astring
def read_lang_range_quoted(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = _read_lang_range_quoted_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_20[o[i]] != 0:
        n = len(q)
        value_2, j = _read_lang_range_quoted_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# esearch_source_opts: "IN" SP "(" source_mbox [SP "(" scope_options ")"] ")"
def read_esearch_source_opts(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if o[i] | 0x20 != 0x69 or o[i + 1] | 0x20 != 0x6E:
        return None, None, -1
    i = loose_SP(o, i + 2, q)
    if i < 0:
        return None, None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, None, -1
    source_mbox, i = read_source_mbox(o, i, q)
    if i < 0:
        return None, None, -1
    value: object = ()
    n = len(q)
    value_2, j = _read_esearch_source_opts_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
        i = j
        value = value_2
    else:
        undo(q, n)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, None, -1
    return source_mbox, value, i


# search_return_opt: unknown_search_return_opt
# %extend search_return_opt: "MIN" -> return_min
#     | "MAX" -> return_max
#     | "ALL" -> return_all
#     | "COUNT" -> return_count
# %extend search_return_opt: "SAVE" -> return_save
# %extend search_return_opt: modifier_context | modifier_update
# %extend search_return_opt: "RELEVANCY" -> return_relevancy
# %extend search_return_opt: modifier_partial
def read_search_return_opt(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_36[o[i]] != 0:
        if o[i] | 0x20 == 0x70:
            n = len(q)
            value, j = read_modifier_partial(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            j = _read_search_return_opt_1(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
                return _ReturnRelevancy(), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            value_2, j = read_modifier_context(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
                return value_2, j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            value_3, j = read_modifier_update(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
                return value_3, j
            undo(q, n)
        if o[i] | 0x20 == 0x73:
            n = len(q)
            j = _read_search_return_opt_2(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
                return _ReturnSave(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            j = _read_search_return_opt_3(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
                return _ReturnMin(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            j = _read_search_return_opt_4(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
                return _ReturnMax(), j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            j = _read_search_return_opt_5(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
                return _ReturnAll(), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            j = _read_search_return_opt_6(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
                return _ReturnCount(), j
            undo(q, n)
    unknown_search_return_opt, i = read_unknown_search_return_opt(o, i, q)
    if i < 0:
        return None, -1
    return unknown_search_return_opt, i


def _read_search_return_opts_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    search_return_opt, i = read_search_return_opt(o, i, q)
    if i < 0:
        return None, -1
    return search_return_opt, i


def _read_search_program_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"charset"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    charset, i = read_charset(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    return charset, i


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
# %extend search_key: "KEYWORD" SP keyword_in_quotes -> search_keyword
#     | "UNKEYWORD" SP keyword_in_quotes -> search_unkeyword
def read_search_key(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    s = i
    d += 1
    if d > _DEEPEST:
        return None, failed(s)
    n = len(q)
    value, j = _read_search_key_exact(o, i, q, d)
    if j >= 0 and OCTETS_21[o[j]] != 0:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x6B:
        n = len(q)
        value_2, j = _read_search_key_quirk_1(o, i, q, d)
        if j >= 0 and OCTETS_21[o[j]] != 0:
            return value_2, j
        undo(q, n)
    if o[i] | 0x20 == 0x75:
        n = len(q)
        value_3, j = _read_search_key_quirk_2(o, i, q, d)
        if j >= 0 and OCTETS_21[o[j]] != 0:
            return value_3, j
        undo(q, n)
    return None, failed(s)


def _read_search_program_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    search_key, i = read_search_key(o, i, q, 0)
    if i < 0:
        return None, -1
    return search_key, i


# select_params: SP "(" select_param (SP select_param)* ")"
# %extend select_params: SP bare_select_param (SP bare_select_param)* -> told
def _read_select_params_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    select_param, i = read_select_param(o, i, q)
    if i < 0:
        return None, -1
    if select_param is not LEFT_OUT:
        value_list.append(select_param)
    while True:
        n = len(q)
        value, j = _read_select_params_exact_1(o, i, q)
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


def _read_select_params_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_select_params_quirk_1a(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    if len(value_list) < 1:
        return None, -1
    value_2 = tuple(value_list)
    return value_2, i


# notify_set: "SET" [status_indicator] SP event_groups -> notify_set
def read_notify_set(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x73 or o[i + 1] | 0x20 != 0x65 or o[i + 2] | 0x20 != 0x74:
        return None, -1
    i += 3
    status: object = False
    n = len(q)
    j = read_status_indicator(o, i, q)
    if j >= 0 and o[j] == 0x20 and (o[j + 1] == 0x20 or o[j + 1] == 0x28):
        i = j
        status = True
    else:
        undo(q, n)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    groups, i = read_event_groups(o, i, q)
    if i < 0:
        return None, -1
    return _NotifySet(status, groups), i


def _read_getmetadata_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    getmetadata_options, i = read_getmetadata_options(o, i, q)
    if i < 0:
        return None, -1
    return getmetadata_options, i


# entries: entry | "(" entry (SP entry)* ")"
# %extend entries: entry (SP entry)+ -> told
def read_entries(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_entries_exact(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if OCTETS_37[o[i]] != 0:
        n = len(q)
        value_2, j = _read_entries_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_6[o[j + 1]] != 0:
            q.append(("bare-list", i, j))
            return value_2, j
        undo(q, n)
    return None, -1


# options_last: -> skipped
def read_options_last(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] == 0x28:
        n = len(q)
        j = _read_options_last_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x28 and OCTETS_25[o[j + 1]] != 0:
            undo(q, n)
            q.append(("options-last", i, j))
            return j
        undo(q, n)
    return -1


# getmetadata_options: "(" getmetadata_option (SP getmetadata_option)* ")"
def read_getmetadata_options(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    getmetadata_option, i = read_getmetadata_option(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(getmetadata_option)
    while True:
        n = len(q)
        value, j = _read_getmetadata_options_1(o, i, q)
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


# url_rump: astring
def read_url_rump(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = _read_url_rump_exact(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_38[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_20[o[i]] != 0:
        n = len(q)
        value_2, j = _read_url_rump_quirk_1(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_38[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and o[j] == 0x20 and OCTETS_38[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# setquota_resource: RESOURCE_NAME SP resource_limit -> set_quota_resource
def read_setquota_resource(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_RESOURCE_NAME(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    limit, i = read_resource_limit(o, i)
    if i < 0:
        return None, -1
    return _SetQuotaResource(name, limit), i


def _read_setquota_list_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    setquota_resource, i = read_setquota_resource(o, i, q)
    if i < 0:
        return None, -1
    return setquota_resource, i


# url_fetch_arg: url_fetch_simple | url_fetch_ext
def read_url_fetch_arg(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        url_fetch_simple, i = read_url_fetch_simple(o, i, q)
        if i < 0:
            return None, -1
        return url_fetch_simple, i
    if o[i] == 0x28:
        url_fetch_ext, i = read_url_fetch_ext(o, i, q)
        if i < 0:
            return None, -1
        return url_fetch_ext, i
    return None, -1


# from_mime_type_req: astring
def _read_from_mime_type_req_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_39[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_39,))
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
                OCTETS_39,
                OCTETS_40,
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


def _read_from_mime_type_req_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# to_mime_type_req: astring
def _read_to_mime_type_req_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_39[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_39,))
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
                OCTETS_39,
                OCTETS_40,
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


def _read_to_mime_type_req_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# comp_order_quoted: astring
def read_comp_order_quoted(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = _read_comp_order_quoted_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_20[o[i]] != 0:
        n = len(q)
        value_2, j = _read_comp_order_quoted_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_35[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# create_param: unknown_create_param
# %extend create_param: "USE" SP "(" [use_attr (SP use_attr)*] ")" -> use
def read_create_param(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x75:
        n = len(q)
        attributes, j = _read_create_param_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
            return _Use(attributes), j
        undo(q, n)
    unknown_create_param, i = read_unknown_create_param(o, i, q)
    if i < 0:
        return None, -1
    return unknown_create_param, i


def _read_create_params_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    create_param, i = read_create_param(o, i, q)
    if i < 0:
        return None, -1
    return create_param, i


def _read_resetkey_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_MECHANISM(o, i)
    if i < 0:
        return None, -1
    return value, i


# rename_param: unknown_rename_param
def read_rename_param(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    unknown_rename_param, i = read_unknown_rename_param(o, i, q)
    if i < 0:
        return None, -1
    return unknown_rename_param, i


def _read_rename_params_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    rename_param, i = read_rename_param(o, i, q)
    if i < 0:
        return None, -1
    return rename_param, i


# list_mailbox: LIST_CHARS | string
def _read_list_mailbox_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x2A and o[i + 1] == 0x22:
        j = scan_UTF8_QUOTED(o, i)
        if j < 0:
            return None, -1
        value = utf8_quoted(o, i, j)
        return value, j
    if OCTETS_42[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_42,))
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
                OCTETS_42,
                OCTETS_40,
            ),
        )
        if j < 0:
            return None, -1
        return value, j
    return None, -1


# list_select_opts: "(" [list_select_opt (SP list_select_opt)*] ")"
def read_list_select_opts(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_14[o[i]] != 0:
        list_select_opt, i = read_list_select_opt(o, i, q)
        if i < 0:
            return None, -1
        value_list.append(list_select_opt)
        while True:
            n = len(q)
            value, j = _read_list_select_opts_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            value_list.append(value)
    value_2 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_LIST_SELECT_OPTS, [value_2]):
        return None, -1
    return value_2, i


# patterns: "(" list_mailbox (SP list_mailbox)* ")"
# %extend patterns: several_patterns
def read_patterns(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    list_mailbox, i = read_list_mailbox(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(list_mailbox)
    while True:
        n = len(q)
        value, j = _read_patterns_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    n = len(q)
    j = _read_patterns_2(o, i, q)
    if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_43[o[j + 1]] != 0 and len(value_2) >= 2:
        return value_2, j
    undo(q, n)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_2, i


# list_return_opts: "RETURN" SP "(" [return_option (SP return_option)*] ")"
def read_list_return_opts(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"return"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if OCTETS_14[o[i]] != 0:
        return_option, i = read_return_option(o, i, q)
        if i < 0:
            return None, -1
        value_list.append(return_option)
        while True:
            n = len(q)
            value, j = _read_list_return_opts_1(o, i, q)
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


def _read_append_messages_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


def _read_append_opts_ext_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    flag_list, i = read_flag_list(o, i, q)
    if i < 0:
        return None, -1
    return flag_list, i


def _read_append_opts_ext_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    date_time, i = read_date_time(o, i, q)
    if i < 0:
        return None, -1
    return date_time, i


def _read_append_opts_ext_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    append_ext, i = read_append_ext(o, i, q)
    if i < 0:
        return None, -1
    return append_ext, i


# userid: astring
def _read_userid_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_39[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_39,))
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
                OCTETS_39,
                OCTETS_40,
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


def _read_userid_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# password: astring
def _read_password_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_39[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_39,))
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
                OCTETS_39,
                OCTETS_40,
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


def _read_password_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_authenticate_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_authenticate_exact_1a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# quoted_auth_type: DQUOTE AUTH_TYPE DQUOTE -> told
def read_quoted_auth_type(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        n = len(q)
        value, j = _read_quoted_auth_type_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_44[o[j + 1]] != 0:
            q.append(("quoted-atom", i, j))
            return value, j
        undo(q, n)
    return None, -1


def _read_authenticate_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_authenticate_quirk_1aa(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_sort_criterion_1(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"reverse"):
        return -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return -1
    return i


def _read_sort_criterion_2(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if not is_word(o, i, b"annotation"):
        return None, None, -1
    i = loose_SP(o, i + 10, q)
    if i < 0:
        return None, None, -1
    ann_entry, i = read_ann_entry(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = read_ATT_SORT(o, i)
    if i < 0:
        return None, None, -1
    return ann_entry, value, i


# sort_key: SORT_KEY | unknown_sort_key
def read_sort_key(o: bytes, i: i64) -> tuple[object, i64]:
    if OCTETS_45[o[i]] != 0:
        value, j = read_SORT_KEY(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
            return value, j
    unknown_sort_key, i = read_unknown_sort_key(o, i)
    if i < 0:
        return None, -1
    return unknown_sort_key, i


# store_modifier: unknown_store_modifier
# %extend store_modifier: "UNCHANGEDSINCE" SP mod_sequence_valzer -> unchanged_since
def read_store_modifier(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x75:
        n = len(q)
        modseq, j = _read_store_modifier_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
            return _UnchangedSince(modseq), j
        undo(q, n)
    unknown_store_modifier, i = read_unknown_store_modifier(o, i, q)
    if i < 0:
        return None, -1
    return unknown_store_modifier, i


def _read_store_modifiers_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    store_modifier, i = read_store_modifier(o, i, q)
    if i < 0:
        return None, -1
    return store_modifier, i


# att_annotate: "ANNOTATION" SP "(" entry_att (SP entry_att)* ")" -> att_annotate
def read_att_annotate(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"annotation"):
        return None, -1
    i = loose_SP(o, i + 10, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    entries_list: list[object] = []
    entry_att, i = read_entry_att(o, i, q)
    if i < 0:
        return None, -1
    entries_list.append(entry_att)
    while True:
        n = len(q)
        value, j = _read_att_annotate_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        entries_list.append(value)
    entries = tuple(entries_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _AttAnnotate(entries), i


def _read_store_att_flags_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    flag_list, i = read_flag_list(o, i, q)
    if i < 0:
        return None, -1
    return flag_list, i


def _read_store_att_flags_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_store_att_flags_2a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_convert_params_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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


def _read_convert_params_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
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
                if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_46[o[j + 1]] != 0:
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


def _read_convert_items_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    convert_att, i = read_convert_att(o, i)
    if i < 0:
        return None, -1
    return convert_att, i


def _read_append_message_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    flag_list, i = read_flag_list(o, i, q)
    if i < 0:
        return None, -1
    return flag_list, i


def _read_append_message_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    date_time, i = read_date_time(o, i, q)
    if i < 0:
        return None, -1
    return date_time, i


def _read_append_message_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    append_ext, i = read_append_ext(o, i, q)
    if i < 0:
        return None, -1
    return append_ext, i


# append_data: append_literal
# %extend append_data: "CATENATE" SP "(" cat_part (SP cat_part)* ")" -> catenate
# %extend append_data: utf8_literal
def read_append_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x75:
        utf8_literal, i = read_utf8_literal(o, i, q)
        if i < 0:
            return None, -1
        return utf8_literal, i
    if c | 0x20 == 0x63:
        if not is_word(o, i + 1, b"atenate"):
            return None, -1
        i = loose_SP(o, i + 8, q)
        if i < 0:
            return None, -1
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        parts_list: list[object] = []
        cat_part, i = read_cat_part(o, i, q)
        if i < 0:
            return None, -1
        parts_list.append(cat_part)
        while True:
            n = len(q)
            value, j = _read_append_data_1(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            parts_list.append(value)
        parts = tuple(parts_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _Catenate(parts), i
    if c == 0x7B or c == 0x7E:
        append_literal, i = read_append_literal(o, i)
        if i < 0:
            return None, -1
        return append_literal, i
    return None, -1


# fetch_items: FETCH_MACRO | fetch_att | "(" fetch_att (SP fetch_att)* ")"
# %extend fetch_items: "(" FETCH_MACRO ")" -> told
def _read_fetch_items_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_16[o[i]] != 0:
        if OCTETS_47[o[i]] != 0:
            n = len(q)
            value, j = read_FETCH_MACRO(o, i)
            if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_34[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        fetch_att, i = read_fetch_att(o, i, q)
        if i < 0:
            return None, -1
        return fetch_att, i
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        fetch_att_2, i = read_fetch_att(o, i, q)
        if i < 0:
            return None, -1
        value_list.append(fetch_att_2)
        while True:
            n = len(q)
            value_2, j = _read_fetch_items_exact_1(o, i, q)
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
    return None, -1


def _read_fetch_items_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_FETCH_MACRO(o, i)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# uid_fetch_modifier: fetch_modifier | rexpunges_fetch_mod
def read_uid_fetch_modifier(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = read_fetch_modifier(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    rexpunges_fetch_mod, i = read_rexpunges_fetch_mod(o, i)
    if i < 0:
        return None, -1
    return rexpunges_fetch_mod, i


def _read_uid_fetch_modifiers_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    uid_fetch_modifier, i = read_uid_fetch_modifier(o, i, q)
    if i < 0:
        return None, -1
    return uid_fetch_modifier, i


# fetch_modifier: unknown_fetch_modifier
# %extend fetch_modifier: chgsince_fetch_mod
# %extend fetch_modifier: "PARTIAL" SP partial_range -> fetch_partial
# %extend fetch_modifier: "CHANGEDSINCE" SP "0" -> left_out
def read_fetch_modifier(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_fetch_modifier_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x63:
        n = len(q)
        j = _read_fetch_modifier_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
            undo(q, n)
            q.append(("zero-mod-sequence", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_fetch_modifiers_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    fetch_modifier, i = read_fetch_modifier(o, i, q)
    if i < 0:
        return None, -1
    return fetch_modifier, i


# lang_range_quoted: astring
def _read_lang_range_quoted_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_39[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_39,))
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
                OCTETS_39,
                OCTETS_40,
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


def _read_lang_range_quoted_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# source_mbox: filter_mailboxes (SP filter_mailboxes)*
def read_source_mbox(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    filter_mailboxes, i = read_filter_mailboxes(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(filter_mailboxes)
    while True:
        n = len(q)
        value, j = _read_source_mbox_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    if refuses(_REFUSALS_SOURCE_MBOX, [value_2]):
        return None, -1
    return value_2, i


def _read_esearch_source_opts_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    scope_options, i = read_scope_options(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return scope_options, i


# modifier_partial: "PARTIAL" SP partial_range -> return_partial
def read_modifier_partial(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"partial"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    range, i = read_partial_range(o, i)
    if i < 0:
        return None, -1
    return _ReturnPartial(range), i


def _read_search_return_opt_1(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"relevancy"):
        return -1
    return i + 9


# modifier_update: "UPDATE" -> return_update
# %extend modifier_update: update_fetch
def read_modifier_update(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"update"):
        return None, -1
    i += 6
    if o[i] == 0x20:
        n = len(q)
        items, j = _read_modifier_update_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
            return _ReturnUpdateFetch(items), j
        undo(q, n)
    return _ReturnUpdate(), i


def _read_search_return_opt_2(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"save"):
        return -1
    return i + 4


def _read_search_return_opt_3(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6D or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6E:
        return -1
    return i + 3


def _read_search_return_opt_4(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x6D or o[i + 1] | 0x20 != 0x61 or o[i + 2] | 0x20 != 0x78:
        return -1
    return i + 3


def _read_search_return_opt_5(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x61 or o[i + 1] | 0x20 != 0x6C or o[i + 2] | 0x20 != 0x6C:
        return -1
    return i + 3


def _read_search_return_opt_6(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"count"):
        return -1
    return i + 5


# unknown_search_return_opt.-1: SEARCH_RETURN_OPT_NAME [SP search_mod_params] -> unknown_search_return_opt
def read_unknown_search_return_opt(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_SEARCH_RETURN_OPT_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_unknown_search_return_opt_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return _UnknownSearchReturnOpt(name, value), i


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
# %extend search_key: "KEYWORD" SP keyword_in_quotes -> search_keyword
#     | "UNKEYWORD" SP keyword_in_quotes -> search_unkeyword
def _read_search_key_exact(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6C:
        if not is_word(o, i + 1, b"arger"):
            return None, -1
        i = loose_SP(o, i + 6, q)
        if i < 0:
            return None, -1
        size, i = read_NUMBER64(o, i)
        if i < 0:
            return None, -1
        return _SearchLarger(size), i
    if c | 0x20 == 0x73:
        c = o[i + 1]
        if c | 0x20 == 0x6D:
            if not is_word(o, i + 2, b"aller"):
                return None, -1
            i = loose_SP(o, i + 7, q)
            if i < 0:
                return None, -1
            size_2, i = read_NUMBER64(o, i)
            if i < 0:
                return None, -1
            return _SearchSmaller(size_2), i
        if c | 0x20 == 0x61:
            if o[i + 2] | 0x20 != 0x76 or o[i + 3] | 0x20 != 0x65 or o[i + 4] | 0x20 != 0x64:
                return None, -1
            c = o[i + 5]
            if c | 0x20 == 0x62:
                if not is_word(o, i + 6, b"efore"):
                    return None, -1
                i = loose_SP(o, i + 11, q)
                if i < 0:
                    return None, -1
                date, i = read_date(o, i)
                if i < 0:
                    return None, -1
                return _SearchSavedBefore(date), i
            if c | 0x20 == 0x6F:
                if o[i + 6] | 0x20 != 0x6E:
                    return None, -1
                i = loose_SP(o, i + 7, q)
                if i < 0:
                    return None, -1
                date_2, i = read_date(o, i)
                if i < 0:
                    return None, -1
                return _SearchSavedOn(date_2), i
            if c | 0x20 == 0x73:
                if not is_word(o, i + 6, b"ince"):
                    return None, -1
                i = loose_SP(o, i + 10, q)
                if i < 0:
                    return None, -1
                date_3, i = read_date(o, i)
                if i < 0:
                    return None, -1
                return _SearchSavedSince(date_3), i
            if c | 0x20 == 0x61:
                if not is_word(o, i + 6, b"tesupported"):
                    return None, -1
                return _SearchSaveDateSupported(), i + 17
            return None, -1
        if c | 0x20 == 0x65:
            if o[i + 2] | 0x20 == 0x65:
                if o[i + 3] | 0x20 != 0x6E:
                    return None, -1
                return _SearchSeen(), i + 4
            if o[i + 2] | 0x20 == 0x6E:
                if o[i + 3] | 0x20 != 0x74:
                    return None, -1
                c = o[i + 4]
                if c | 0x20 == 0x62:
                    if not is_word(o, i + 5, b"efore"):
                        return None, -1
                    i = loose_SP(o, i + 10, q)
                    if i < 0:
                        return None, -1
                    date_4, i = read_date(o, i)
                    if i < 0:
                        return None, -1
                    return _SearchSentBefore(date_4), i
                if c | 0x20 == 0x6F:
                    if o[i + 5] | 0x20 != 0x6E:
                        return None, -1
                    i = loose_SP(o, i + 6, q)
                    if i < 0:
                        return None, -1
                    date_5, i = read_date(o, i)
                    if i < 0:
                        return None, -1
                    return _SearchSentOn(date_5), i
                if c | 0x20 == 0x73:
                    if not is_word(o, i + 5, b"ince"):
                        return None, -1
                    i = loose_SP(o, i + 9, q)
                    if i < 0:
                        return None, -1
                    date_6, i = read_date(o, i)
                    if i < 0:
                        return None, -1
                    return _SearchSentSince(date_6), i
                return None, -1
            return None, -1
        if c | 0x20 == 0x69:
            if o[i + 2] | 0x20 != 0x6E or o[i + 3] | 0x20 != 0x63 or o[i + 4] | 0x20 != 0x65:
                return None, -1
            i = loose_SP(o, i + 5, q)
            if i < 0:
                return None, -1
            date_7, i = read_date(o, i)
            if i < 0:
                return None, -1
            return _SearchSince(date_7), i
        if c | 0x20 == 0x75:
            if not is_word(o, i + 2, b"bject"):
                return None, -1
            i = loose_SP(o, i + 7, q)
            if i < 0:
                return None, -1
            value, i = read_astring(o, i, q)
            if i < 0:
                return None, -1
            return _SearchSubject(value), i
        return None, -1
    if c | 0x20 == 0x65:
        if not is_word(o, i + 1, b"mailid"):
            return None, -1
        i = loose_SP(o, i + 7, q)
        if i < 0:
            return None, -1
        objectid, i = read_OBJECTID(o, i)
        if i < 0:
            return None, -1
        return _SearchEmailId(objectid), i
    if c | 0x20 == 0x74:
        c = o[i + 1]
        if c | 0x20 == 0x68:
            if not is_word(o, i + 2, b"readid"):
                return None, -1
            i = loose_SP(o, i + 8, q)
            if i < 0:
                return None, -1
            objectid_2, i = read_OBJECTID(o, i)
            if i < 0:
                return None, -1
            return _SearchThreadId(objectid_2), i
        if c | 0x20 == 0x65:
            if o[i + 2] | 0x20 != 0x78 or o[i + 3] | 0x20 != 0x74:
                return None, -1
            i = loose_SP(o, i + 4, q)
            if i < 0:
                return None, -1
            value_2, i = read_astring(o, i, q)
            if i < 0:
                return None, -1
            return _SearchText(value_2), i
        if c | 0x20 == 0x6F:
            i = loose_SP(o, i + 2, q)
            if i < 0:
                return None, -1
            value_3, i = read_astring(o, i, q)
            if i < 0:
                return None, -1
            return _SearchTo(value_3), i
        return None, -1
    if c | 0x20 == 0x6D:
        search_modsequence, i = read_search_modsequence(o, i, q)
        if i < 0:
            return None, -1
        return search_modsequence, i
    if c | 0x20 == 0x66:
        c = o[i + 1]
        if c | 0x20 == 0x75:
            if o[i + 2] | 0x20 != 0x7A or o[i + 3] | 0x20 != 0x7A or o[i + 4] | 0x20 != 0x79:
                return None, -1
            i = loose_SP(o, i + 5, q)
            if i < 0:
                return None, -1
            key, i = read_search_key(o, i, q, d)
            if i < 0:
                return None, -1
            return _SearchFuzzy(key), i
        if c | 0x20 == 0x69:
            if not is_word(o, i + 2, b"lter"):
                return None, -1
            i = loose_SP(o, i + 6, q)
            if i < 0:
                return None, -1
            name, i = read_filter_name(o, i)
            if i < 0:
                return None, -1
            return _SearchFilter(name), i
        if c | 0x20 == 0x6C:
            if not is_word(o, i + 2, b"agged"):
                return None, -1
            return _SearchFlagged(), i + 7
        if c | 0x20 == 0x72:
            if o[i + 2] | 0x20 != 0x6F or o[i + 3] | 0x20 != 0x6D:
                return None, -1
            i = loose_SP(o, i + 4, q)
            if i < 0:
                return None, -1
            value_4, i = read_astring(o, i, q)
            if i < 0:
                return None, -1
            return _SearchFrom(value_4), i
        return None, -1
    if c | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x6E:
            if o[i + 2] | 0x20 == 0x6E:
                if not is_word(o, i + 3, b"otation"):
                    return None, -1
                i = loose_SP(o, i + 10, q)
                if i < 0:
                    return None, -1
                entry, i = read_entry_match(o, i, q)
                if i < 0:
                    return None, -1
                i = loose_SP(o, i, q)
                if i < 0:
                    return None, -1
                attribute, i = read_ATT_SEARCH(o, i)
                if i < 0:
                    return None, -1
                i = loose_SP(o, i, q)
                if i < 0:
                    return None, -1
                value_5, i = read_value(o, i, q)
                if i < 0:
                    return None, -1
                return _SearchAnnotation(entry, attribute, value_5), i
            if o[i + 2] | 0x20 == 0x73:
                if not is_word(o, i + 3, b"wered"):
                    return None, -1
                return _SearchAnswered(), i + 8
            return None, -1
        if o[i + 1] | 0x20 == 0x6C:
            if o[i + 2] | 0x20 != 0x6C:
                return None, -1
            return _SearchAll(), i + 3
        return None, -1
    if c | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69:
            if o[i + 2] | 0x20 != 0x64:
                return None, -1
            c = o[i + 3]
            if c | 0x20 == 0x61:
                if not is_word(o, i + 4, b"fter"):
                    return None, -1
                i = loose_SP(o, i + 8, q)
                if i < 0:
                    return None, -1
                uid, i = read_uniqueid(o, i)
                if i < 0:
                    return None, -1
                return _SearchUidAfter(uid), i
            if c | 0x20 == 0x62:
                if not is_word(o, i + 4, b"efore"):
                    return None, -1
                i = loose_SP(o, i + 9, q)
                if i < 0:
                    return None, -1
                uid_2, i = read_uniqueid(o, i)
                if i < 0:
                    return None, -1
                return _SearchUidBefore(uid_2), i
            if c == 0x20:
                i = loose_SP(o, i + 3, q)
                if i < 0:
                    return None, -1
                sequence_set, i = read_SEQUENCE_SET(o, i)
                if i < 0:
                    return None, -1
                return _SearchUid(sequence_set), i
            return None, -1
        if o[i + 1] | 0x20 == 0x6E:
            c = o[i + 2]
            if c | 0x20 == 0x61:
                if not is_word(o, i + 3, b"nswered"):
                    return None, -1
                return _SearchUnanswered(), i + 10
            if c | 0x20 == 0x64:
                if o[i + 3] | 0x20 == 0x65:
                    if not is_word(o, i + 4, b"leted"):
                        return None, -1
                    return _SearchUndeleted(), i + 9
                if o[i + 3] | 0x20 == 0x72:
                    if o[i + 4] | 0x20 != 0x61 or o[i + 5] | 0x20 != 0x66 or o[i + 6] | 0x20 != 0x74:
                        return None, -1
                    return _SearchUndraft(), i + 7
                return None, -1
            if c | 0x20 == 0x66:
                if not is_word(o, i + 3, b"lagged"):
                    return None, -1
                return _SearchUnflagged(), i + 9
            if c | 0x20 == 0x6B:
                if not is_word(o, i + 3, b"eyword"):
                    return None, -1
                i = loose_SP(o, i + 9, q)
                if i < 0:
                    return None, -1
                flag, i = read_FLAG_KEYWORD(o, i)
                if i < 0:
                    return None, -1
                return _SearchUnkeyword(flag), i
            if c | 0x20 == 0x73:
                if o[i + 3] | 0x20 != 0x65 or o[i + 4] | 0x20 != 0x65 or o[i + 5] | 0x20 != 0x6E:
                    return None, -1
                return _SearchUnseen(), i + 6
            return None, -1
        return None, -1
    if c | 0x20 == 0x6F:
        c = o[i + 1]
        if c | 0x20 == 0x6C:
            if o[i + 2] | 0x20 != 0x64:
                return None, -1
            if o[i + 3] | 0x20 == 0x65:
                if o[i + 4] | 0x20 != 0x72:
                    return None, -1
                i = loose_SP(o, i + 5, q)
                if i < 0:
                    return None, -1
                interval, i = read_NZ_NUMBER(o, i)
                if i < 0:
                    return None, -1
                return _SearchOlder(interval), i
            if OCTETS_21[o[i + 3]] != 0:
                return _SearchOld(), i + 3
            return None, -1
        if c | 0x20 == 0x6E:
            i = loose_SP(o, i + 2, q)
            if i < 0:
                return None, -1
            date_8, i = read_date(o, i)
            if i < 0:
                return None, -1
            return _SearchOn(date_8), i
        if c | 0x20 == 0x72:
            i = loose_SP(o, i + 2, q)
            if i < 0:
                return None, -1
            left, i = read_search_key(o, i, q, d)
            if i < 0:
                return None, -1
            i = loose_SP(o, i, q)
            if i < 0:
                return None, -1
            right, i = read_search_key(o, i, q, d)
            if i < 0:
                return None, -1
            return _SearchOr(left, right), i
        return None, -1
    if c | 0x20 == 0x79:
        if not is_word(o, i + 1, b"ounger"):
            return None, -1
        i = loose_SP(o, i + 7, q)
        if i < 0:
            return None, -1
        interval_2, i = read_NZ_NUMBER(o, i)
        if i < 0:
            return None, -1
        return _SearchYounger(interval_2), i
    if c | 0x20 == 0x78:
        if not is_word(o, i + 1, b"-gm-"):
            return None, -1
        c = o[i + 5]
        if c | 0x20 == 0x6C:
            if not is_word(o, i + 6, b"abels"):
                return None, -1
            i = loose_SP(o, i + 11, q)
            if i < 0:
                return None, -1
            label, i = read_gm_label(o, i, q)
            if i < 0:
                return None, -1
            return _SearchGmLabels(label), i
        if c | 0x20 == 0x74:
            if not is_word(o, i + 6, b"hrid"):
                return None, -1
            i = loose_SP(o, i + 10, q)
            if i < 0:
                return None, -1
            id, i = read_GM_ID(o, i)
            if i < 0:
                return None, -1
            return _SearchGmThrId(id), i
        if c | 0x20 == 0x6D:
            if not is_word(o, i + 6, b"sgid"):
                return None, -1
            i = loose_SP(o, i + 10, q)
            if i < 0:
                return None, -1
            id_2, i = read_GM_ID(o, i)
            if i < 0:
                return None, -1
            return _SearchGmMsgId(id_2), i
        if c | 0x20 == 0x72:
            if o[i + 6] | 0x20 != 0x61 or o[i + 7] | 0x20 != 0x77:
                return None, -1
            i = loose_SP(o, i + 8, q)
            if i < 0:
                return None, -1
            query, i = read_astring(o, i, q)
            if i < 0:
                return None, -1
            return _SearchGmRaw(query), i
        return None, -1
    if c | 0x20 == 0x6E:
        if o[i + 1] | 0x20 == 0x65:
            if o[i + 2] | 0x20 != 0x77:
                return None, -1
            return _SearchNew(), i + 3
        if o[i + 1] | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x74:
                return None, -1
            i = loose_SP(o, i + 3, q)
            if i < 0:
                return None, -1
            key_2, i = read_search_key(o, i, q, d)
            if i < 0:
                return None, -1
            return _SearchNot(key_2), i
        return None, -1
    if c | 0x20 == 0x72:
        if not is_word(o, i + 1, b"ecent"):
            return None, -1
        return _SearchRecent(), i + 6
    if c | 0x20 == 0x62:
        c = o[i + 1]
        if c | 0x20 == 0x63:
            if o[i + 2] | 0x20 != 0x63:
                return None, -1
            i = loose_SP(o, i + 3, q)
            if i < 0:
                return None, -1
            value_6, i = read_astring(o, i, q)
            if i < 0:
                return None, -1
            return _SearchBcc(value_6), i
        if c | 0x20 == 0x65:
            if not is_word(o, i + 2, b"fore"):
                return None, -1
            i = loose_SP(o, i + 6, q)
            if i < 0:
                return None, -1
            date_9, i = read_date(o, i)
            if i < 0:
                return None, -1
            return _SearchBefore(date_9), i
        if c | 0x20 == 0x6F:
            if o[i + 2] | 0x20 != 0x64 or o[i + 3] | 0x20 != 0x79:
                return None, -1
            i = loose_SP(o, i + 4, q)
            if i < 0:
                return None, -1
            value_7, i = read_astring(o, i, q)
            if i < 0:
                return None, -1
            return _SearchBody(value_7), i
        return None, -1
    if c | 0x20 == 0x63:
        if o[i + 1] | 0x20 != 0x63:
            return None, -1
        i = loose_SP(o, i + 2, q)
        if i < 0:
            return None, -1
        value_8, i = read_astring(o, i, q)
        if i < 0:
            return None, -1
        return _SearchCc(value_8), i
    if c | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65:
            if not is_word(o, i + 2, b"leted"):
                return None, -1
            return _SearchDeleted(), i + 7
        if o[i + 1] | 0x20 == 0x72:
            if o[i + 2] | 0x20 != 0x61 or o[i + 3] | 0x20 != 0x66 or o[i + 4] | 0x20 != 0x74:
                return None, -1
            return _SearchDraft(), i + 5
        return None, -1
    if c | 0x20 == 0x6B:
        if not is_word(o, i + 1, b"eyword"):
            return None, -1
        i = loose_SP(o, i + 7, q)
        if i < 0:
            return None, -1
        flag_2, i = read_FLAG_KEYWORD(o, i)
        if i < 0:
            return None, -1
        return _SearchKeyword(flag_2), i
    if c | 0x20 == 0x68:
        if not is_word(o, i + 1, b"eader"):
            return None, -1
        i = loose_SP(o, i + 6, q)
        if i < 0:
            return None, -1
        name_2, i = read_header_fld_name(o, i, q)
        if i < 0:
            return None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        value_9, i = read_astring(o, i, q)
        if i < 0:
            return None, -1
        return _SearchHeader(name_2, value_9), i
    if OCTETS_48[c] != 0:
        sequence_set_2, i = read_SEQUENCE_SET(o, i)
        if i < 0:
            return None, -1
        return _SearchSequenceSet(sequence_set_2), i
    if c == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        keys_list: list[object] = []
        search_key, i = read_search_key(o, i, q, d)
        if i < 0:
            return None, -1
        keys_list.append(search_key)
        while True:
            n = len(q)
            value_10, j = _read_search_key_exact_1(o, i, q, d)
            if j < 0:
                undo(q, n)
                break
            i = j
            keys_list.append(value_10)
        keys = tuple(keys_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _SearchAnd(keys), i
    return None, -1


def _read_search_key_quirk_1(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"keyword"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    flag, i = read_keyword_in_quotes(o, i, q)
    if i < 0:
        return None, -1
    return _SearchKeyword(flag), i


def _read_search_key_quirk_2(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    if not is_word(o, i, b"unkeyword"):
        return None, -1
    i = loose_SP(o, i + 9, q)
    if i < 0:
        return None, -1
    flag, i = read_keyword_in_quotes(o, i, q)
    if i < 0:
        return None, -1
    return _SearchUnkeyword(flag), i


# select_param: unknown_select_param
# %extend select_param: "OBJECTID" [SP "(" objectid_kvpair (SP objectid_kvpair)* ")"] -> select_object_ids
# %extend select_param: "ANNOTATE" -> annotate
# %extend select_param: utf8_select_param
# %extend select_param: condstore_param
# %extend select_param: "QRESYNC" SP "(" uidvalidity SP mod_sequence_value [SP known_uids] [SP seq_match_data] ")" -> qresync
# %extend select_param: "QRESYNC" SP "(" ANY_NUMBER SP ANY_NUMBER [SP ANY_SET] [SP "(" ANY_SET SP ANY_SET ")"] ")" -> left_out
def read_select_param(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = _read_select_param_exact(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if o[i] | 0x20 == 0x71:
        n = len(q)
        j = _read_select_param_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
            undo(q, n)
            q.append(("zero-mod-sequence", i, j))
            return LEFT_OUT, j
        undo(q, n)
    return None, -1


def _read_select_params_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    select_param, i = read_select_param(o, i, q)
    if i < 0:
        return None, -1
    return select_param, i


def _read_select_params_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    bare_select_param, i = read_bare_select_param(o, i, q)
    if i < 0:
        return None, -1
    return bare_select_param, i


# status_indicator: SP "STATUS"
def read_status_indicator(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    if not is_word(o, i, b"status"):
        return -1
    return i + 6


# event_groups: event_group (SP event_group)*
def read_event_groups(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    event_group, i = read_event_group(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(event_group)
    while True:
        n = len(q)
        value, j = _read_event_groups_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    if refuses(_REFUSALS_EVENT_GROUPS, [value_2]):
        return None, -1
    return value_2, i


# entries: entry | "(" entry (SP entry)* ")"
# %extend entries: entry (SP entry)+ -> told
def _read_entries_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        entry, i = read_entry(o, i, q)
        if i < 0:
            return None, -1
        return entry, i
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        value, i = _read_entries_exact_1(o, i, q)
        if i < 0:
            return None, -1
        if value is not LEFT_OUT:
            value_list.append(value)
        while True:
            n = len(q)
            value_2, j = _read_entries_exact_2(o, i, q)
            if j < 0:
                undo(q, n)
                break
            i = j
            if value_2 is not LEFT_OUT:
                value_list.append(value_2)
        if len(value_list) < 1:
            return None, -1
        value_3 = tuple(value_list)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return value_3, i
    return None, -1


def _read_entries_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    value, i = _read_entries_quirk_1a(o, i, q)
    if i < 0:
        return None, -1
    if value is not LEFT_OUT:
        value_list.append(value)
    while True:
        n = len(q)
        value_2, j = _read_entries_quirk_1b(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value_2 is not LEFT_OUT:
            value_list.append(value_2)
    if len(value_list) < 2:
        return None, -1
    value_3 = tuple(value_list)
    return value_3, i


def _read_options_last_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    return i


# getmetadata_option: maxsize_opt | scope_opt | unknown_getmetadata_option
def read_getmetadata_option(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x6D:
        n = len(q)
        value, j = read_maxsize_opt(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if o[i] | 0x20 == 0x64:
        n = len(q)
        value_2, j = read_scope_opt(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    unknown_getmetadata_option, i = read_unknown_getmetadata_option(o, i, q)
    if i < 0:
        return None, -1
    return unknown_getmetadata_option, i


def _read_getmetadata_options_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    getmetadata_option, i = read_getmetadata_option(o, i, q)
    if i < 0:
        return None, -1
    return getmetadata_option, i


# url_rump: astring
def _read_url_rump_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_39[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_39,))
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
                OCTETS_39,
                OCTETS_40,
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


def _read_url_rump_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


# url_fetch_simple: url_full
def read_url_fetch_simple(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = _read_url_fetch_simple_exact(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_49[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    if OCTETS_20[o[i]] != 0:
        n = len(q)
        value_2, j = _read_url_fetch_simple_quirk_1(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_49[o[j + 1]] != 0:
            q.append(("unquoted-string", i, j))
            return value_2, j
        undo(q, n)
    if o[i] == 0x22:
        n = len(q)
        value_3, j = read_odd_quoted(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_49[o[j + 1]] != 0:
            return value_3, j
        undo(q, n)
    return None, -1


# url_fetch_ext: "(" url_full (SP URL_FETCH_PARAM)* ")" -> url_fetch_ext
def read_url_fetch_ext(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    url, i = read_url_full(o, i, q)
    if i < 0:
        return None, -1
    params_list: list[object] = []
    while True:
        n = len(q)
        value, j = _read_url_fetch_ext_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        params_list.append(value)
    params = tuple(params_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_URL_FETCH_EXT, [url, params]):
        return None, -1
    return _UrlFetchExt(url, params), i


# comp_order_quoted: astring
def _read_comp_order_quoted_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_39[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_39,))
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
                OCTETS_39,
                OCTETS_40,
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


def _read_comp_order_quoted_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_create_param_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x73 or o[i + 2] | 0x20 != 0x65:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    if o[i] == 0x5C:
        use_attr, i = read_use_attr(o, i)
        if i < 0:
            return None, -1
        value_list.append(use_attr)
        while True:
            n = len(q)
            value, j = _read_create_param_1a(o, i, q)
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


# unknown_create_param.-1: CREATE_PARAM_NAME [SP create_param_value] -> unknown_create_param
def read_unknown_create_param(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_CREATE_PARAM_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_unknown_create_param_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return _UnknownCreateParam(name, value), i


# unknown_rename_param.-1: RENAME_PARAM_NAME [SP rename_param_value] -> unknown_rename_param
def read_unknown_rename_param(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_RENAME_PARAM_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_unknown_rename_param_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return _UnknownRenameParam(name, value), i


# list_select_opt: list_select_base_opt | list_select_independent_opt | list_select_mod_opt
def read_list_select_opt(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    n = len(q)
    value, j = read_list_select_base_opt(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_50[o[j + 1]] != 0:
        return value, j
    undo(q, n)
    if OCTETS_51[o[i]] != 0:
        n = len(q)
        value_2, j = read_list_select_independent_opt(o, i)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_50[o[j + 1]] != 0:
            return value_2, j
        undo(q, n)
    list_select_mod_opt, i = read_list_select_mod_opt(o, i)
    if i < 0:
        return None, -1
    return list_select_mod_opt, i


def _read_list_select_opts_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    list_select_opt, i = read_list_select_opt(o, i, q)
    if i < 0:
        return None, -1
    return list_select_opt, i


def _read_patterns_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    list_mailbox, i = read_list_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return list_mailbox, i


def _read_patterns_2(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


# return_option: "SUBSCRIBED" -> list_return_subscribed
#     | "CHILDREN" -> list_return_children
#     | unknown_return_option
# %extend return_option: "UTF8" -> list_return_utf8
# %extend return_option: status_option
# %extend return_option: "SPECIAL-USE" -> list_return_special_use
# %extend return_option: "MYRIGHTS" -> list_return_my_rights
# %extend return_option: "METADATA" SP "(" entry (SP entry)* ")" -> list_return_metadata
def read_return_option(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_52[o[i]] != 0:
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            entries, j = _read_return_option_1(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_53[o[j + 1]] != 0:
                return _ListReturnMetadata(entries), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            j = _read_return_option_2(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_53[o[j + 1]] != 0:
                return _ListReturnMyRights(), j
            undo(q, n)
        if o[i] | 0x20 == 0x73:
            n = len(q)
            j = _read_return_option_3(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_53[o[j + 1]] != 0:
                return _ListReturnSpecialUse(), j
            undo(q, n)
        if o[i] | 0x20 == 0x73:
            n = len(q)
            value, j = read_status_option(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_53[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            j = _read_return_option_4(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_53[o[j + 1]] != 0:
                return _ListReturnUtf8(), j
            undo(q, n)
        if o[i] | 0x20 == 0x73:
            n = len(q)
            j = _read_return_option_5(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_53[o[j + 1]] != 0:
                return _ListReturnSubscribed(), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            j = _read_return_option_6(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_53[o[j + 1]] != 0:
                return _ListReturnChildren(), j
            undo(q, n)
    unknown_return_option, i = read_unknown_return_option(o, i, q)
    if i < 0:
        return None, -1
    return unknown_return_option, i


def _read_list_return_opts_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    return_option, i = read_return_option(o, i, q)
    if i < 0:
        return None, -1
    return return_option, i


# append_ext: unknown_append_ext
# %extend append_ext: att_annotate
def read_append_ext(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x61:
        n = len(q)
        value, j = read_att_annotate(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_54[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unknown_append_ext, i = read_unknown_append_ext(o, i, q)
    if i < 0:
        return None, -1
    return unknown_append_ext, i


def _read_authenticate_exact_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_55[o[i]] != 0:
        value, i = read_INITIAL_RESPONSE(o, i)
        if i < 0:
            return None, -1
        return value, i
    if o[i] == 0x0D or o[i] == 0x20:
        return None, i
    return None, -1


def _read_quoted_auth_type_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x22:
        return None, -1
    value, i = read_AUTH_TYPE(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x22:
        return None, -1
    return value, i + 1


def _read_authenticate_quirk_1aa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_55[o[i]] != 0:
        value, i = read_INITIAL_RESPONSE(o, i)
        if i < 0:
            return None, -1
        return value, i
    if o[i] == 0x0D or o[i] == 0x20:
        return None, i
    return None, -1


def _read_store_modifier_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"unchangedsince"):
        return None, -1
    i = loose_SP(o, i + 14, q)
    if i < 0:
        return None, -1
    mod_sequence_valzer, i = read_mod_sequence_valzer(o, i)
    if i < 0:
        return None, -1
    return mod_sequence_valzer, i


# unknown_store_modifier.-1: STORE_MODIFIER_NAME [SP store_modif_params] -> unknown_store_modifier
def read_unknown_store_modifier(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_STORE_MODIFIER_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_unknown_store_modifier_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return _UnknownStoreModifier(name, value), i


def _read_att_annotate_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    entry_att, i = read_entry_att(o, i, q)
    if i < 0:
        return None, -1
    return entry_att, i


def _read_store_att_flags_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_56[o[i]] != 0:
        n = len(q)
        value, j = read_flag(o, i)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_57[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    odd_flag, i = read_odd_flag(o, i, q)
    if i < 0:
        return None, -1
    return odd_flag, i


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


# utf8_literal: "UTF8" SP "(" literal8 ")" -> utf8_literal
def read_utf8_literal(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"utf8"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    literal_2, i = read_literal8(o, i)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _Utf8Literal(literal_2), i


# cat_part: text_literal | url
# %extend cat_part: utf8_literal
def read_cat_part(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x74:
            utf8_literal, i = read_utf8_literal(o, i, q)
            if i < 0:
                return None, -1
            return utf8_literal, i
        if o[i + 1] | 0x20 == 0x72:
            url, i = read_url(o, i, q)
            if i < 0:
                return None, -1
            return url, i
        return None, -1
    if o[i] | 0x20 == 0x74:
        text_literal, i = read_text_literal(o, i, q)
        if i < 0:
            return None, -1
        return text_literal, i
    return None, -1


def _read_append_data_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    cat_part, i = read_cat_part(o, i, q)
    if i < 0:
        return None, -1
    return cat_part, i


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
def read_fetch_att(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_58[o[i]] != 0:
        if o[i] | 0x20 == 0x65:
            n = len(q)
            j = _read_fetch_att_1(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchEmailId(), j
            undo(q, n)
        if o[i] | 0x20 == 0x74:
            n = len(q)
            j = _read_fetch_att_2(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchThreadId(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6D:
            n = len(q)
            value, j = read_fetch_mod_sequence(o, i)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            entries, attributes, j = _read_fetch_att_3(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchAnnotation(entries, attributes), j
            undo(q, n)
        if o[i] | 0x20 == 0x6F:
            n = len(q)
            j = _read_fetch_att_4(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchObjectIds(), j
            undo(q, n)
        if o[i] | 0x20 == 0x70:
            n = len(q)
            modifiers, j = _read_fetch_att_5(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchPreview(modifiers), j
            undo(q, n)
        if o[i] | 0x20 == 0x73:
            n = len(q)
            j = _read_fetch_att_6(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchSaveDate(), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            part, partial, j = _read_fetch_att_7(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchBinary(part, partial), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            part_2, partial_2, j = _read_fetch_att_8(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchBinaryPeek(part_2, partial_2), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            part_3, j = _read_fetch_att_9(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchBinarySize(part_3), j
            undo(q, n)
        if o[i] | 0x20 == 0x78:
            n = len(q)
            j = _read_fetch_att_10(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchGmLabels(), j
            undo(q, n)
        if o[i] | 0x20 == 0x78:
            n = len(q)
            j = _read_fetch_att_11(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchGmThrId(), j
            undo(q, n)
        if o[i] | 0x20 == 0x78:
            n = len(q)
            j = _read_fetch_att_12(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchGmMsgId(), j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            j = _read_fetch_att_13(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchRfc822(), j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            j = _read_fetch_att_14(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchRfc822Header(), j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            j = _read_fetch_att_15(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchRfc822Text(), j
            undo(q, n)
        if o[i] | 0x20 == 0x65:
            n = len(q)
            j = _read_fetch_att_16(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchEnvelope(), j
            undo(q, n)
        if o[i] | 0x20 == 0x66:
            n = len(q)
            j = _read_fetch_att_17(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchFlags(), j
            undo(q, n)
        if o[i] | 0x20 == 0x69:
            n = len(q)
            j = _read_fetch_att_18(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchInternalDate(), j
            undo(q, n)
        if o[i] | 0x20 == 0x72:
            n = len(q)
            j = _read_fetch_att_19(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchRfc822Size(), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            j = _read_fetch_att_20(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchBody(), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            j = _read_fetch_att_21(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchBodyStructure(), j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            j = _read_fetch_att_22(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchUid(), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            section, partial_3, j = _read_fetch_att_23(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchBodySection(section, partial_3), j
            undo(q, n)
        if o[i] | 0x20 == 0x62:
            n = len(q)
            section_2, partial_4, j = _read_fetch_att_24(o, i, q)
            if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
                return _FetchBodyPeekSection(section_2, partial_4), j
            undo(q, n)
    unknown_fetch_att, i = read_unknown_fetch_att(o, i)
    if i < 0:
        return None, -1
    return unknown_fetch_att, i


def _read_fetch_items_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    fetch_att, i = read_fetch_att(o, i, q)
    if i < 0:
        return None, -1
    return fetch_att, i


# fetch_modifier: unknown_fetch_modifier
# %extend fetch_modifier: chgsince_fetch_mod
# %extend fetch_modifier: "PARTIAL" SP partial_range -> fetch_partial
# %extend fetch_modifier: "CHANGEDSINCE" SP "0" -> left_out
def _read_fetch_modifier_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x70:
        n = len(q)
        range, j = _read_fetch_modifier_exact_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
            return _FetchPartial(range), j
        undo(q, n)
    if o[i] | 0x20 == 0x63:
        n = len(q)
        value, j = read_chgsince_fetch_mod(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unknown_fetch_modifier, i = read_unknown_fetch_modifier(o, i, q)
    if i < 0:
        return None, -1
    return unknown_fetch_modifier, i


def _read_fetch_modifier_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"changedsince"):
        return -1
    i = loose_SP(o, i + 12, q)
    if i < 0:
        return -1
    if o[i] != 0x30:
        return -1
    return i + 1


# filter_mailboxes: filter_mailboxes_selected | filter_mailboxes_other
def read_filter_mailboxes(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_60[o[i]] == 0 or OCTETS_61[o[i + 1]] == 0:
        return None, -1
    if o[i + 2] | 0x20 == 0x6C:
        filter_mailboxes_selected, i = read_filter_mailboxes_selected(o, i)
        if i < 0:
            return None, -1
        return filter_mailboxes_selected, i
    if OCTETS_62[o[i + 2]] != 0:
        filter_mailboxes_other, i = read_filter_mailboxes_other(o, i, q)
        if i < 0:
            return None, -1
        return filter_mailboxes_other, i
    return None, -1


def _read_source_mbox_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    filter_mailboxes, i = read_filter_mailboxes(o, i, q)
    if i < 0:
        return None, -1
    return filter_mailboxes, i


# scope_options: scope_option (SP scope_option)*
def read_scope_options(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value_list: list[object] = []
    scope_option, i = read_scope_option(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(scope_option)
    while True:
        n = len(q)
        value, j = _read_scope_options_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        value_list.append(value)
    value_2 = tuple(value_list)
    if refuses(_REFUSALS_SCOPE_OPTIONS, [value_2]):
        return None, -1
    return value_2, i


def _read_modifier_update_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    fetch_att, i = read_fetch_att(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(fetch_att)
    while True:
        n = len(q)
        value, j = _read_modifier_update_1a(o, i, q)
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


def _read_unknown_search_return_opt_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    search_mod_params, i = read_search_mod_params(o, i, q)
    if i < 0:
        return None, -1
    return search_mod_params, i


# search_modsequence: "MODSEQ" [search_modseq_ext] SP mod_sequence_valzer -> search_mod_seq
def read_search_modsequence(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"modseq"):
        return None, -1
    i += 6
    entry_name: object = None
    entry_type: object = None
    n = len(q)
    value, value_2, j = read_search_modseq_ext(o, i, q)
    if j >= 0 and o[j] == 0x20 and OCTETS_63[o[j + 1]] != 0:
        i = j
        entry_name = value
        entry_type = value_2
    else:
        undo(q, n)
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    modseq, i = read_mod_sequence_valzer(o, i)
    if i < 0:
        return None, -1
    return _SearchModSeq(entry_name, entry_type, modseq), i


# entry_match: list_mailbox
def read_entry_match(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    list_mailbox, i = read_list_mailbox(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_ENTRY_MATCH, [list_mailbox]):
        return None, -1
    return list_mailbox, i


def _read_search_key_exact_1(o: bytes, i: i64, q: list[object], d: i64) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    search_key, i = read_search_key(o, i, q, d)
    if i < 0:
        return None, -1
    return search_key, i


# keyword_in_quotes: DQUOTE FLAG_KEYWORD DQUOTE -> told
def read_keyword_in_quotes(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x22:
        n = len(q)
        value, j = _read_keyword_in_quotes_quirk_1(o, i, q)
        if j >= 0 and OCTETS_21[o[j]] != 0:
            q.append(("quoted-atom", i, j))
            return value, j
        undo(q, n)
    return None, -1


# select_param: unknown_select_param
# %extend select_param: "OBJECTID" [SP "(" objectid_kvpair (SP objectid_kvpair)* ")"] -> select_object_ids
# %extend select_param: "ANNOTATE" -> annotate
# %extend select_param: utf8_select_param
# %extend select_param: condstore_param
# %extend select_param: "QRESYNC" SP "(" uidvalidity SP mod_sequence_value [SP known_uids] [SP seq_match_data] ")" -> qresync
# %extend select_param: "QRESYNC" SP "(" ANY_NUMBER SP ANY_NUMBER [SP ANY_SET] [SP "(" ANY_SET SP ANY_SET ")"] ")" -> left_out
def _read_select_param_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_64[o[i]] != 0:
        if o[i] | 0x20 == 0x71:
            n = len(q)
            uidvalidity, modseq, known_uids, seq_match_data, j = _read_select_param_exact_1(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
                return _Qresync(uidvalidity, modseq, known_uids, seq_match_data), j
            undo(q, n)
        if o[i] | 0x20 == 0x63:
            n = len(q)
            value, j = read_condstore_param(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if o[i] | 0x20 == 0x75:
            n = len(q)
            value_2, j = read_utf8_select_param(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
                return value_2, j
            undo(q, n)
        if o[i] | 0x20 == 0x61:
            n = len(q)
            j = _read_select_param_exact_2(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
                return _Annotate(), j
            undo(q, n)
        if o[i] | 0x20 == 0x6F:
            n = len(q)
            objectids, j = _read_select_param_exact_3(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
                return _SelectObjectIds(objectids), j
            undo(q, n)
    unknown_select_param, i = read_unknown_select_param(o, i, q)
    if i < 0:
        return None, -1
    return unknown_select_param, i


def _read_select_param_quirk_1(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"qresync"):
        return -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return -1
    j = scan_ANY_NUMBER(o, i)
    if j < 0:
        return -1
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    j = scan_ANY_NUMBER(o, i)
    if j < 0:
        return -1
    i = j
    n = len(q)
    j = _read_select_param_quirk_1a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_65[o[j + 1]] != 0:
        i = j
    else:
        undo(q, n)
    n = len(q)
    j = _read_select_param_quirk_1b(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
        i = j
    else:
        undo(q, n)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


# bare_select_param: condstore_param
#     | "QRESYNC" SP "(" uidvalidity SP mod_sequence_value [SP known_uids] [SP seq_match_data] ")" -> qresync
def read_bare_select_param(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 == 0x63:
        condstore_param, i = read_condstore_param(o, i)
        if i < 0:
            return None, -1
        return condstore_param, i
    if o[i] | 0x20 == 0x71:
        if not is_word(o, i + 1, b"resync"):
            return None, -1
        i = loose_SP(o, i + 7, q)
        if i < 0:
            return None, -1
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        uidvalidity, i = read_uidvalidity(o, i)
        if i < 0:
            return None, -1
        i = loose_SP(o, i, q)
        if i < 0:
            return None, -1
        modseq, i = read_mod_sequence_value(o, i)
        if i < 0:
            return None, -1
        known_uids: object = None
        n = len(q)
        value, j = _read_bare_select_param_1(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_66[o[j + 1]] != 0:
            i = j
            known_uids = value
        else:
            undo(q, n)
        seq_match_data: object = None
        n = len(q)
        value_2, j = _read_bare_select_param_2(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_21[o[j + 1]] != 0:
            i = j
            seq_match_data = value_2
        else:
            undo(q, n)
        i = loose_RPAR(o, i, q)
        if i < 0:
            return None, -1
        return _Qresync(uidvalidity, modseq, known_uids, seq_match_data), i
    return None, -1


# event_group: "(" filter_mailboxes SP events ")" -> event_group
def read_event_group(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    mailboxes, i = read_filter_mailboxes(o, i, q)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    events, i = read_events(o, i, q)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_EVENT_GROUP, [mailboxes, events]):
        return None, -1
    return _EventGroup(mailboxes, events), i


def _read_event_groups_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    event_group, i = read_event_group(o, i, q)
    if i < 0:
        return None, -1
    return event_group, i


def _read_entries_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = read_entry(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_67[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_entries_exact_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_entries_exact_2a(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_entries_quirk_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = read_entry(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_57[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_entries_quirk_1b(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_entries_quirk_1ba(o, i, q)
    if i < 0:
        return None, -1
    return value, i


# maxsize_opt: "MAXSIZE" SP NUMBER -> max_size
def read_maxsize_opt(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"maxsize"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    octets, i = read_NUMBER(o, i)
    if i < 0:
        return None, -1
    return _MaxSize(octets), i


# scope_opt: "DEPTH" SP DEPTH -> depth
def read_scope_opt(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"depth"):
        return None, -1
    i = loose_SP(o, i + 5, q)
    if i < 0:
        return None, -1
    depth, i = read_DEPTH(o, i)
    if i < 0:
        return None, -1
    return _Depth(depth), i


# unknown_getmetadata_option.-1: GETMETADATA_OPTION_NAME [SP tagged_ext_val] -> unknown_get_metadata_option
def read_unknown_getmetadata_option(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_GETMETADATA_OPTION_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_unknown_getmetadata_option_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return _UnknownGetMetadataOption(name, value), i


# url_fetch_simple: url_full
def _read_url_fetch_simple_exact(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_39[o[i]] != 0:
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
        value = quoted(o, i, j, (OCTETS_39,))
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
                OCTETS_39,
                OCTETS_40,
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


def _read_url_fetch_simple_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    value, i = read_UNQUOTED_STRING(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_url_fetch_ext_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_URL_FETCH_PARAM(o, i)
    if i < 0:
        return None, -1
    return value, i


def _read_create_param_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    use_attr, i = read_use_attr(o, i)
    if i < 0:
        return None, -1
    return use_attr, i


def _read_unknown_create_param_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    create_param_value, i = read_create_param_value(o, i, q)
    if i < 0:
        return None, -1
    return create_param_value, i


def _read_unknown_rename_param_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    rename_param_value, i = read_rename_param_value(o, i, q)
    if i < 0:
        return None, -1
    return rename_param_value, i


def _read_return_option_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"metadata"):
        return None, -1
    i = loose_SP(o, i + 8, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    value, i = _read_return_option_1a(o, i, q)
    if i < 0:
        return None, -1
    if value is not LEFT_OUT:
        value_list.append(value)
    while True:
        n = len(q)
        value_2, j = _read_return_option_1b(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        if value_2 is not LEFT_OUT:
            value_list.append(value_2)
    if len(value_list) < 1:
        return None, -1
    value_3 = tuple(value_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return value_3, i


def _read_return_option_2(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"myrights"):
        return -1
    return i + 8


def _read_return_option_3(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"special-use"):
        return -1
    return i + 11


# status_option: "STATUS" SP "(" status_att (SP status_att)* ")" -> list_return_status
def read_status_option(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"status"):
        return None, -1
    i = loose_SP(o, i + 6, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    items_list: list[object] = []
    status_att, i = read_status_att(o, i)
    if i < 0:
        return None, -1
    items_list.append(status_att)
    while True:
        n = len(q)
        value, j = _read_status_option_1(o, i, q)
        if j < 0:
            undo(q, n)
            break
        i = j
        items_list.append(value)
    items = tuple(items_list)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    return _ListReturnStatus(items), i


def _read_return_option_4(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"utf8"):
        return -1
    return i + 4


def _read_return_option_5(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"subscribed"):
        return -1
    return i + 10


def _read_return_option_6(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"children"):
        return -1
    return i + 8


# unknown_return_option.-1: RETURN_OPTION_NAME [SP option_value] -> unknown_list_return_opt
def read_unknown_return_option(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_RETURN_OPTION_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = ()
    n = len(q)
    value_2, j = _read_unknown_return_option_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_53[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return _UnknownListReturnOpt(name, value), i


# unknown_append_ext.-1: APPEND_EXT_NAME SP append_ext_value -> unknown_append_ext
def read_unknown_append_ext(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_APPEND_EXT_NAME(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = read_append_ext_value(o, i, q)
    if i < 0:
        return None, -1
    return _UnknownAppendExt(name, value), i


def _read_unknown_store_modifier_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    store_modif_params, i = read_store_modif_params(o, i, q)
    if i < 0:
        return None, -1
    return store_modif_params, i


# url: "URL" SP astring -> cat_url
def read_url(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x72 or o[i + 2] | 0x20 != 0x6C:
        return None, -1
    i = loose_SP(o, i + 3, q)
    if i < 0:
        return None, -1
    url, i = read_astring(o, i, q)
    if i < 0:
        return None, -1
    return _CatUrl(url), i


# text_literal: "TEXT" SP literal -> cat_text
def read_text_literal(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"text"):
        return None, -1
    i = loose_SP(o, i + 4, q)
    if i < 0:
        return None, -1
    text, i = read_literal(o, i)
    if i < 0:
        return None, -1
    return _CatText(text), i


def _read_fetch_att_1(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"emailid"):
        return -1
    return i + 7


def _read_fetch_att_2(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"threadid"):
        return -1
    return i + 8


def _read_fetch_att_3(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if not is_word(o, i, b"annotation"):
        return None, None, -1
    i = loose_SP(o, i + 10, q)
    if i < 0:
        return None, None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, None, -1
    ann_entries, i = read_ann_entries(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    attribs, i = read_attribs(o, i, q)
    if i < 0:
        return None, None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, None, -1
    return ann_entries, attribs, i


def _read_fetch_att_4(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"objectid"):
        return -1
    return i + 8


def _read_fetch_att_5(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"preview"):
        return None, -1
    i += 7
    value: object = ()
    n = len(q)
    value_2, j = _read_fetch_att_5a(o, i, q)
    if j >= 0 and OCTETS_21[o[j]] != 0 and OCTETS_59[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return value, i


def _read_fetch_att_6(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"savedate"):
        return -1
    return i + 8


def _read_fetch_att_7(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
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


def _read_fetch_att_8(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
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


def _read_fetch_att_9(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"binary.size"):
        return None, -1
    section_binary, i = read_section_binary(o, i + 11)
    if i < 0:
        return None, -1
    return section_binary, i


def _read_fetch_att_10(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"x-gm-labels"):
        return -1
    return i + 11


def _read_fetch_att_11(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"x-gm-thrid"):
        return -1
    return i + 10


def _read_fetch_att_12(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"x-gm-msgid"):
        return -1
    return i + 10


def _read_fetch_att_13(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"rfc822"):
        return -1
    return i + 6


def _read_fetch_att_14(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"rfc822.header"):
        return -1
    return i + 13


def _read_fetch_att_15(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"rfc822.text"):
        return -1
    return i + 11


def _read_fetch_att_16(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"envelope"):
        return -1
    return i + 8


def _read_fetch_att_17(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"flags"):
        return -1
    return i + 5


def _read_fetch_att_18(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"internaldate"):
        return -1
    return i + 12


def _read_fetch_att_19(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"rfc822.size"):
        return -1
    return i + 11


def _read_fetch_att_20(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"body"):
        return -1
    return i + 4


def _read_fetch_att_21(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"bodystructure"):
        return -1
    return i + 13


def _read_fetch_att_22(o: bytes, i: i64, q: list[object]) -> i64:
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
        return -1
    return i + 3


def _read_fetch_att_23(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if not is_word(o, i, b"body"):
        return None, None, -1
    section, i = read_section(o, i + 4, q)
    if i < 0:
        return None, None, -1
    value: object = None
    if o[i] == 0x3C:
        partial, i = read_partial(o, i)
        if i < 0:
            return None, None, -1
        value = partial
    return section, value, i


def _read_fetch_att_24(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    if not is_word(o, i, b"body.peek"):
        return None, None, -1
    section, i = read_section(o, i + 9, q)
    if i < 0:
        return None, None, -1
    value: object = None
    if o[i] == 0x3C:
        partial, i = read_partial(o, i)
        if i < 0:
            return None, None, -1
        value = partial
    return section, value, i


def _read_fetch_modifier_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"partial"):
        return None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, -1
    partial_range, i = read_partial_range(o, i)
    if i < 0:
        return None, -1
    return partial_range, i


# chgsince_fetch_mod: "CHANGEDSINCE" SP mod_sequence_value -> changed_since
def read_chgsince_fetch_mod(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"changedsince"):
        return None, -1
    i = loose_SP(o, i + 12, q)
    if i < 0:
        return None, -1
    modseq, i = read_mod_sequence_value(o, i)
    if i < 0:
        return None, -1
    return _ChangedSince(modseq), i


# unknown_fetch_modifier.-1: FETCH_MODIFIER_NAME [SP fetch_modif_params] -> unknown_fetch_modifier
def read_unknown_fetch_modifier(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_FETCH_MODIFIER_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_unknown_fetch_modifier_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    if refuses(_REFUSALS_UNKNOWN_FETCH_MODIFIER, [name, value]):
        return None, -1
    return _UnknownFetchModifier(name, value), i


# filter_mailboxes_other: "inboxes" -> notify_inboxes
#     | "personal" -> notify_personal
#     | "subscribed" -> notify_subscribed
#     | "subtree" SP one_or_more_mailbox -> notify_subtree
#     | "mailboxes" SP one_or_more_mailbox -> notify_mailboxes
# %extend filter_mailboxes_other: "subtree-one" SP one_or_more_mailbox -> notify_subtree_one
def read_filter_mailboxes_other(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x73:
        if o[i + 1] | 0x20 != 0x75 or o[i + 2] | 0x20 != 0x62:
            return None, -1
        if o[i + 3] | 0x20 == 0x74:
            if o[i + 4] | 0x20 != 0x72 or o[i + 5] | 0x20 != 0x65 or o[i + 6] | 0x20 != 0x65:
                return None, -1
            if o[i + 7] == 0x2D:
                if o[i + 8] | 0x20 != 0x6F or o[i + 9] | 0x20 != 0x6E or o[i + 10] | 0x20 != 0x65:
                    return None, -1
                i = loose_SP(o, i + 11, q)
                if i < 0:
                    return None, -1
                mailboxes, i = read_one_or_more_mailbox(o, i, q)
                if i < 0:
                    return None, -1
                return _NotifySubtreeOne(mailboxes), i
            if o[i + 7] == 0x20:
                i = loose_SP(o, i + 7, q)
                if i < 0:
                    return None, -1
                mailboxes_2, i = read_one_or_more_mailbox(o, i, q)
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
        if not is_word(o, i + 1, b"ailboxes"):
            return None, -1
        i = loose_SP(o, i + 9, q)
        if i < 0:
            return None, -1
        mailboxes_3, i = read_one_or_more_mailbox(o, i, q)
        if i < 0:
            return None, -1
        return _NotifyMailboxes(mailboxes_3), i
    return None, -1


# scope_option: unknown_scope_option
def read_scope_option(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    unknown_scope_option, i = read_unknown_scope_option(o, i, q)
    if i < 0:
        return None, -1
    return unknown_scope_option, i


def _read_scope_options_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    scope_option, i = read_scope_option(o, i, q)
    if i < 0:
        return None, -1
    return scope_option, i


def _read_modifier_update_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    fetch_att, i = read_fetch_att(o, i, q)
    if i < 0:
        return None, -1
    return fetch_att, i


# search_mod_params: tagged_ext_val
def read_search_mod_params(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# search_modseq_ext: SP entry_name SP ENTRY_TYPE_REQ
def read_search_modseq_ext(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    entry_name, i = read_entry_name(o, i)
    if i < 0:
        return None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    value, i = read_ENTRY_TYPE_REQ(o, i)
    if i < 0:
        return None, None, -1
    return entry_name, value, i


def _read_keyword_in_quotes_quirk_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] != 0x22:
        return None, -1
    value, i = read_FLAG_KEYWORD(o, i + 1)
    if i < 0:
        return None, -1
    if o[i] != 0x22:
        return None, -1
    return value, i + 1


def _read_select_param_exact_1(o: bytes, i: i64, q: list[object]) -> tuple[object, object, object, object, i64]:
    if not is_word(o, i, b"qresync"):
        return None, None, None, None, -1
    i = loose_SP(o, i + 7, q)
    if i < 0:
        return None, None, None, None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    uidvalidity, i = read_uidvalidity(o, i)
    if i < 0:
        return None, None, None, None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    mod_sequence_value, i = read_mod_sequence_value(o, i)
    if i < 0:
        return None, None, None, None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_select_param_exact_1a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_65[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    value_3: object = None
    n = len(q)
    value_4, j = _read_select_param_exact_1b(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and (o[j + 1] == 0x20 or o[j + 1] == 0x29):
        i = j
        value_3 = value_4
    else:
        undo(q, n)
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, None, None, None, -1
    return uidvalidity, mod_sequence_value, value, value_3, i


def _read_select_param_exact_2(o: bytes, i: i64, q: list[object]) -> i64:
    if not is_word(o, i, b"annotate"):
        return -1
    return i + 8


def _read_select_param_exact_3(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if not is_word(o, i, b"objectid"):
        return None, -1
    i += 8
    value: object = ()
    n = len(q)
    value_2, j = _read_select_param_exact_3a(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return value, i


# unknown_select_param.-1: SELECT_PARAM_NAME [SP select_param_value] -> unknown_select_param
def read_unknown_select_param(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_SELECT_PARAM_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_unknown_select_param_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_41[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return _UnknownSelectParam(name, value), i


def _read_select_param_quirk_1a(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    j = scan_ANY_SET(o, i)
    if j < 0:
        return -1
    i = j
    return i


def _read_select_param_quirk_1b(o: bytes, i: i64, q: list[object]) -> i64:
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return -1
    j = scan_ANY_SET(o, i)
    if j < 0:
        return -1
    i = j
    i = loose_SP(o, i, q)
    if i < 0:
        return -1
    j = scan_ANY_SET(o, i)
    if j < 0:
        return -1
    i = j
    i = loose_RPAR(o, i, q)
    if i < 0:
        return -1
    return i


def _read_bare_select_param_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    known_uids, i = read_known_uids(o, i)
    if i < 0:
        return None, -1
    return known_uids, i


def _read_bare_select_param_2(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    seq_match_data, i = read_seq_match_data(o, i, q)
    if i < 0:
        return None, -1
    return seq_match_data, i


# events: "(" event (SP event)* ")"
#     | "NONE" absent
def read_events(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        event, i = read_event(o, i, q)
        if i < 0:
            return None, -1
        value_list.append(event)
        while True:
            n = len(q)
            value, j = _read_events_1(o, i, q)
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
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 != 0x6F or o[i + 2] | 0x20 != 0x6E or o[i + 3] | 0x20 != 0x65:
            return None, -1
        return None, i + 4
    return None, -1


def _read_entries_exact_2a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = read_entry(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_67[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_entries_quirk_1ba(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = read_entry(o, i, q)
        if j >= 0 and (o[j] == 0x0D or o[j] == 0x20) and OCTETS_57[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_unknown_getmetadata_option_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# create_param_value: tagged_ext_val
def read_create_param_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# rename_param_value: tagged_ext_val
def read_rename_param_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


def _read_return_option_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = read_entry(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_68[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_return_option_1b(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    value, i = _read_return_option_1ba(o, i, q)
    if i < 0:
        return None, -1
    return value, i


def _read_status_option_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    status_att, i = read_status_att(o, i)
    if i < 0:
        return None, -1
    return status_att, i


def _read_unknown_return_option_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    option_value, i = read_option_value(o, i, q)
    if i < 0:
        return None, -1
    return option_value, i


# append_ext_value: tagged_ext_val
def read_append_ext_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# store_modif_params: tagged_ext_val
def read_store_modif_params(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# ann_entries: entry_match | "(" entry_match (SP entry_match)* ")"
def read_ann_entries(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_23[o[i]] != 0:
        entry_match, i = read_entry_match(o, i, q)
        if i < 0:
            return None, -1
        return entry_match, i
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        entry_match_2, i = read_entry_match(o, i, q)
        if i < 0:
            return None, -1
        value_list.append(entry_match_2)
        while True:
            n = len(q)
            value, j = _read_ann_entries_1(o, i, q)
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


# attribs: attrib | "(" attrib (SP attrib)* ")"
def read_attribs(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        attrib, i = read_attrib(o, i, q)
        if i < 0:
            return None, -1
        return attrib, i
    if o[i] == 0x28:
        i = loose_LPAR(o, i, q)
        if i < 0:
            return None, -1
        value_list: list[object] = []
        attrib_2, i = read_attrib(o, i, q)
        if i < 0:
            return None, -1
        value_list.append(attrib_2)
        while True:
            n = len(q)
            value, j = _read_attribs_1(o, i, q)
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


def _read_fetch_att_5a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    preview_mod, i = read_preview_mod(o, i)
    if i < 0:
        return None, -1
    value_list.append(preview_mod)
    while True:
        n = len(q)
        value, j = _read_fetch_att_5aa(o, i, q)
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


def _read_unknown_fetch_modifier_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    fetch_modif_params, i = read_fetch_modif_params(o, i, q)
    if i < 0:
        return None, -1
    return fetch_modif_params, i


# one_or_more_mailbox: mailbox | many_mailboxes
def read_one_or_more_mailbox(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        mailbox, i = read_mailbox(o, i, q)
        if i < 0:
            return None, -1
        return mailbox, i
    if o[i] == 0x28:
        many_mailboxes, i = read_many_mailboxes(o, i, q)
        if i < 0:
            return None, -1
        return many_mailboxes, i
    return None, -1


# unknown_scope_option.-1: SCOPE_OPTION_NAME [SP scope_option_value] -> unknown_scope_option
def read_unknown_scope_option(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    name, i = read_SCOPE_OPTION_NAME(o, i)
    if i < 0:
        return None, -1
    value: object = None
    n = len(q)
    value_2, j = _read_unknown_scope_option_1(o, i, q)
    if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_27[o[j + 1]] != 0:
        i = j
        value = value_2
    else:
        undo(q, n)
    return _UnknownScopeOption(name, value), i


def _read_select_param_exact_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    known_uids, i = read_known_uids(o, i)
    if i < 0:
        return None, -1
    return known_uids, i


def _read_select_param_exact_1b(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    seq_match_data, i = read_seq_match_data(o, i, q)
    if i < 0:
        return None, -1
    return seq_match_data, i


def _read_select_param_exact_3a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    objectid_kvpair, objectid_kvpair_2, i = read_objectid_kvpair(o, i, q)
    if i < 0:
        return None, -1
    value_list.append((objectid_kvpair, objectid_kvpair_2))
    while True:
        n = len(q)
        value, value_2, j = _read_select_param_exact_3aa(o, i, q)
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


def _read_unknown_select_param_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    select_param_value, i = read_select_param_value(o, i, q)
    if i < 0:
        return None, -1
    return select_param_value, i


# seq_match_data: "(" known_sequence_set SP known_uid_set ")" -> seq_match_data
def read_seq_match_data(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    known_sequence_set, i = read_known_sequence_set(o, i)
    if i < 0:
        return None, -1
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    known_uid_set, i = read_known_uid_set(o, i)
    if i < 0:
        return None, -1
    i = loose_RPAR(o, i, q)
    if i < 0:
        return None, -1
    if refuses(_REFUSALS_SEQ_MATCH_DATA, [known_sequence_set, known_uid_set]):
        return None, -1
    return _SeqMatchData(known_sequence_set, known_uid_set), i


# event: message_event | mailbox_event | user_event | event_ext
def read_event(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_69[o[i]] != 0:
        if OCTETS_70[o[i]] != 0:
            n = len(q)
            value, j = read_message_event(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_50[o[j + 1]] != 0:
                return value, j
            undo(q, n)
        if OCTETS_71[o[i]] != 0:
            n = len(q)
            value_2, j = read_mailbox_event(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_50[o[j + 1]] != 0:
                return value_2, j
            undo(q, n)
        if o[i] | 0x20 == 0x73:
            n = len(q)
            value_3, j = read_user_event(o, i)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_50[o[j + 1]] != 0:
                return value_3, j
            undo(q, n)
    event_ext, i = read_event_ext(o, i)
    if i < 0:
        return None, -1
    return event_ext, i


def _read_events_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    event, i = read_event(o, i, q)
    if i < 0:
        return None, -1
    return event, i


def _read_return_option_1ba(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    if OCTETS_19[o[i]] != 0:
        n = len(q)
        value, j = read_entry(o, i, q)
        if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_68[o[j + 1]] != 0:
            return value, j
        undo(q, n)
    unreadable_member, i = read_unreadable_member(o, i, q)
    if i < 0:
        return None, -1
    return unreadable_member, i


def _read_ann_entries_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    entry_match, i = read_entry_match(o, i, q)
    if i < 0:
        return None, -1
    return entry_match, i


def _read_attribs_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    attrib, i = read_attrib(o, i, q)
    if i < 0:
        return None, -1
    return attrib, i


def _read_fetch_att_5aa(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    preview_mod, i = read_preview_mod(o, i)
    if i < 0:
        return None, -1
    return preview_mod, i


# fetch_modif_params: tagged_ext_val
def read_fetch_modif_params(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# many_mailboxes: "(" mailbox (SP mailbox)* ")"
def read_many_mailboxes(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(mailbox)
    while True:
        n = len(q)
        value, j = _read_many_mailboxes_1(o, i, q)
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


def _read_unknown_scope_option_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    scope_option_value, i = read_scope_option_value(o, i, q)
    if i < 0:
        return None, -1
    return scope_option_value, i


def _read_select_param_exact_3aa(o: bytes, i: i64, q: list[object]) -> tuple[object, object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, None, -1
    objectid_kvpair, objectid_kvpair_2, i = read_objectid_kvpair(o, i, q)
    if i < 0:
        return None, None, -1
    return objectid_kvpair, objectid_kvpair_2, i


# select_param_value: tagged_ext_val
def read_select_param_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


# message_event: "MessageNew" [SP "(" fetch_att (SP fetch_att)* ")"] -> message_new
#     | "MessageExpunge" -> message_expunge
#     | "FlagChange" -> flag_change
#     | "AnnotationChange" -> annotation_change
def read_message_event(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    c: i64 = o[i]
    if c | 0x20 == 0x6D:
        if not is_word(o, i + 1, b"essage"):
            return None, -1
        if o[i + 7] | 0x20 == 0x6E:
            if o[i + 8] | 0x20 != 0x65 or o[i + 9] | 0x20 != 0x77:
                return None, -1
            i += 10
            items: object = ()
            n = len(q)
            value, j = _read_message_event_1(o, i, q)
            if j >= 0 and (o[j] == 0x20 or o[j] == 0x29) and OCTETS_50[o[j + 1]] != 0:
                i = j
                items = value
            else:
                undo(q, n)
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


def _read_many_mailboxes_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    mailbox, i = read_mailbox(o, i, q)
    if i < 0:
        return None, -1
    return mailbox, i


# scope_option_value: tagged_ext_val
def read_scope_option_value(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    tagged_ext_val, i = read_tagged_ext_val(o, i, q)
    if i < 0:
        return None, -1
    return tagged_ext_val, i


def _read_message_event_1(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    i = loose_LPAR(o, i, q)
    if i < 0:
        return None, -1
    value_list: list[object] = []
    fetch_att, i = read_fetch_att(o, i, q)
    if i < 0:
        return None, -1
    value_list.append(fetch_att)
    while True:
        n = len(q)
        value, j = _read_message_event_1a(o, i, q)
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


def _read_message_event_1a(o: bytes, i: i64, q: list[object]) -> tuple[object, i64]:
    i = loose_SP(o, i, q)
    if i < 0:
        return None, -1
    fetch_att, i = read_fetch_att(o, i, q)
    if i < 0:
        return None, -1
    return fetch_att, i
