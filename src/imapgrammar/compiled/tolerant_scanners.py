"""Scanners of the terminals of quirks: functions from message and place to the place after it, or -1.

Written by ``python -m imapgrammar.codegen`` from the grammar and its quirks. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from imapgrammar.compiled.runtime import is_word, table

if TYPE_CHECKING:
    from mypy_extensions import i64

OCTETS_1: Final = table(b",0123456789:")
OCTETS_2: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !#$%&'()*+,-./0123"
    b"456789:;<=>?@ABCDEFGHIJK"
    b"LMNOPQRSTUVWXYZ[]^_`abcd"
    b"efghijklmnopqrstuvwxyz{|"
    b"}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94"
    b"\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac"
    b"\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4"
    b"\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc"
    b"\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4"
    b"\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_3: Final = table(
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
OCTETS_4: Final = table(
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
OCTETS_5: Final = table(b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_6: Final = table(
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
OCTETS_7: Final = table(
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19"
    b"\x1a\x1b\x1c\x1d\x1e\x1f !#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[]^_`abc"
    b"defghijklmnopqrstuvwxyz{"
    b"|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93"
    b"\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab"
    b"\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3"
    b"\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb"
    b"\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3"
    b"\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_8: Final = table(
    b"!\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
OCTETS_9: Final = table(
    b"!\"#$%&'*+,-./0123456789:"
    b";<=>?@ABCDEFGHIJKLMNOPQR"
    b"STUVWXYZ[\\]^_`abcdefghij"
    b"klmnopqrstuvwxyz{|}~\x7f\x80\x81\x82"
    b"\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a"
    b"\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2"
    b"\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca"
    b"\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2"
    b"\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa"
    b"\xfb\xfc\xfd\xfe\xff"
)
OCTETS_10: Final = table(b"+-.0123456789Ee")
OCTETS_11: Final = table(b"-.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_12: Final = table(b"!#$&',-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_13: Final = table(
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


# [0-9]+
def scan_ANY_NUMBER(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# [0-9:,]+
def scan_ANY_SET(o: bytes, i: i64) -> i64:
    if OCTETS_1[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_1[o[i]] != 0:
        i += 1
    return i


# "(?:[^\x00\x0d\x0a"\\]|\x0d(?!\x0a)|\\[^\x0d\x0a])*"
def scan_BADLY_QUOTED(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_2[o[i]] != 0:
            i += 1
        j = _badly_quoted_1(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x22:
        return -1
    return i + 1


def _badly_quoted_1(o: bytes, i: i64) -> i64:
    if o[i] == 0x0D:
        if o[i + 1] != 0x0A:
            return i + 1
    if o[i] == 0x5C:
        if OCTETS_3[o[i + 1]] != 0:
            return i + 2
    return -1


# [^\x00- ()\x7f]+
def scan_BAD_FLAG(o: bytes, i: i64) -> i64:
    if OCTETS_4[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_4[o[i]] != 0:
        i += 1
    return i


# [^\x00- (){"\\\x7f-\xff]+
def scan_BARE_STRING(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_5[o[i]] != 0:
        i += 1
    return i


#  *\r\n
def scan_CRLF(o: bytes, i: i64) -> i64:
    while o[i] == 0x20:
        i += 1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return -1
    return i + 2


# "(?:[^\x00\x0d\x0a"\\]|\\["\\])*"
def scan_EIGHT_BIT_QUOTED(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_2[o[i]] != 0:
            i += 1
        j = _eight_bit_quoted_1(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x22:
        return -1
    return i + 1


def _eight_bit_quoted_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C or (o[i + 1] != 0x22 and o[i + 1] != 0x5C):
        return -1
    return i + 2


#  +(?!\))
def scan_GAP(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    if o[i] == 0x29:
        return -1
    return i


# [^\x00- (){"\x7f]+
def scan_ISLAND_ATOM(o: bytes, i: i64) -> i64:
    if OCTETS_6[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_6[o[i]] != 0:
        i += 1
    return i


#  +(?![ )])
def scan_ISLAND_GAP(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    if o[i] == 0x20 or o[i] == 0x29:
        return -1
    return i


# "(?:[^"\\\x0d\x0a]|\\[^\x0d\x0a])*"
def scan_ISLAND_QUOTED(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_7[o[i]] != 0:
            i += 1
        j = _island_quoted_1(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x22:
        return -1
    return i + 1


def _island_quoted_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C or OCTETS_3[o[i + 1]] == 0:
        return -1
    return i + 2


# [^\x00- ()\x7f-\xff]+
def scan_ITEM_NAME(o: bytes, i: i64) -> i64:
    if OCTETS_8[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_8[o[i]] != 0:
        i += 1
    return i


# [ \x00]+
def scan_LEADING(o: bytes, i: i64) -> i64:
    if o[i] != 0x00 and o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x00 or o[i] == 0x20:
        i += 1
    return i


# \( *
def scan_LPAR(o: bytes, i: i64) -> i64:
    if o[i] != 0x28:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    return i


# -[0-9]+
def scan_NEGATIVE(o: bytes, i: i64) -> i64:
    if o[i] != 0x2D:
        return -1
    if not 0x30 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    return i


# \\Recent
def scan_RECENT_FLAG(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"\\recent"):
        return -1
    return i + 7


# [^\x00- ()]+
def scan_RESOURCE_WORD(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_9[o[i]] != 0:
        i += 1
    return i


#  *\)
def scan_RPAR(o: bytes, i: i64) -> i64:
    while o[i] == 0x20:
        i += 1
    if o[i] != 0x29:
        return -1
    return i + 1


#  +
def scan_SP(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    return i


# [0-9+\-.e]+
def scan_STATUS_VALUE(o: bytes, i: i64) -> i64:
    if OCTETS_10[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_10[o[i]] != 0:
        i += 1
    return i


# [A-Za-z\-.]+
def scan_STATUS_WORD(o: bytes, i: i64) -> i64:
    if OCTETS_11[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_11[o[i]] != 0:
        i += 1
    return i


# [^\x00- (){%*"\\\x7f-\xff+]+
def scan_TAG_BEFORE(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_12[o[i]] != 0:
        i += 1
    if o[i] != 0x20:
        return -1
    return i + 1


# [0-9]\-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\-(?:[0-9]){4}\ (?:[0-9]){2}:(?:[0-9]){2}:(?:[0-9]){2}\ (?:\+|\-)(?:[0-9]){4}
def scan_UNPADDED_DATE_TIME(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39 or o[i + 1] != 0x2D:
        return -1
    i = _unpadded_date_time_1(o, i + 2)
    if i < 0:
        return -1
    if o[i] != 0x2D:
        return -1
    if (
        not 0x30 <= o[i + 1] <= 0x39
        or not 0x30 <= o[i + 2] <= 0x39
        or not 0x30 <= o[i + 3] <= 0x39
        or not 0x30 <= o[i + 4] <= 0x39
    ):
        return -1
    if o[i + 5] != 0x20:
        return -1
    if not 0x30 <= o[i + 6] <= 0x39 or not 0x30 <= o[i + 7] <= 0x39:
        return -1
    if o[i + 8] != 0x3A:
        return -1
    if not 0x30 <= o[i + 9] <= 0x39 or not 0x30 <= o[i + 10] <= 0x39:
        return -1
    if o[i + 11] != 0x3A:
        return -1
    if not 0x30 <= o[i + 12] <= 0x39 or not 0x30 <= o[i + 13] <= 0x39:
        return -1
    if o[i + 14] != 0x20 or (o[i + 15] != 0x2B and o[i + 15] != 0x2D):
        return -1
    if (
        not 0x30 <= o[i + 16] <= 0x39
        or not 0x30 <= o[i + 17] <= 0x39
        or not 0x30 <= o[i + 18] <= 0x39
        or not 0x30 <= o[i + 19] <= 0x39
    ):
        return -1
    return i + 20


def _unpadded_date_time_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x6A:
        if o[i + 1] | 0x20 == 0x61 and o[i + 2] | 0x20 == 0x6E:
            return i + 3
        if o[i + 1] | 0x20 == 0x75:
            if o[i + 2] | 0x20 == 0x6E:
                return i + 3
            if o[i + 2] | 0x20 == 0x6C:
                return i + 3
    if o[i] | 0x20 == 0x66:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x62:
            return i + 3
    if o[i] | 0x20 == 0x6D:
        if o[i + 1] | 0x20 == 0x61:
            if o[i + 2] | 0x20 == 0x72:
                return i + 3
            if o[i + 2] | 0x20 == 0x79:
                return i + 3
    if o[i] | 0x20 == 0x61:
        if o[i + 1] | 0x20 == 0x70 and o[i + 2] | 0x20 == 0x72:
            return i + 3
        if o[i + 1] | 0x20 == 0x75 and o[i + 2] | 0x20 == 0x67:
            return i + 3
    if o[i] | 0x20 == 0x73:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x70:
            return i + 3
    if o[i] | 0x20 == 0x6F:
        if o[i + 1] | 0x20 == 0x63 and o[i + 2] | 0x20 == 0x74:
            return i + 3
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 == 0x6F and o[i + 2] | 0x20 == 0x76:
            return i + 3
    if o[i] | 0x20 == 0x64:
        if o[i + 1] | 0x20 == 0x65 and o[i + 2] | 0x20 == 0x63:
            return i + 3
    return -1


# [^\x00- "(){\x7f]+( [^\x00- "(){\x7f]+)*
def scan_UNQUOTED_MAILBOX(o: bytes, i: i64) -> i64:
    if OCTETS_6[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_6[o[i]] != 0:
        i += 1
    j = _unquoted_mailbox_1(o, i)
    while j >= 0:
        i = j
        j = _unquoted_mailbox_1(o, i)
    return i


def _unquoted_mailbox_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    if OCTETS_6[o[i + 1]] == 0:
        return -1
    i += 2
    while OCTETS_6[o[i]] != 0:
        i += 1
    return i


# [^\x00- (){"\x7f]+
def scan_UNQUOTED_STRING(o: bytes, i: i64) -> i64:
    if OCTETS_6[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_6[o[i]] != 0:
        i += 1
    return i


# [^\x00\x0d\x0a\]]+
def scan_UNREADABLE_CODE(o: bytes, i: i64) -> i64:
    if OCTETS_13[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_13[o[i]] != 0:
        i += 1
    return i
