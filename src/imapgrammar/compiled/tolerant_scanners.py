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
OCTETS_4: Final = table(
    b"!\"#$%&'()*+,-./012345678"
    b"9:;<=>?@ABCDEFGHIJKLMNOP"
    b"QRSTUVWXYZ[\\^_`abcdefghi"
    b"jklmnopqrstuvwxyz|}~\x80\x81\x82\x83"
    b"\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b"
    b"\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3"
    b"\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb"
    b"\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3"
    b"\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb"
    b"\xfc\xfd\xfe\xff"
)
OCTETS_5: Final = table(
    b"!\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|}~"
)
OCTETS_6: Final = table(b"!#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_7: Final = table(
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17"
    b"\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f!\"#$%&'(*+,-./01"
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
OCTETS_8: Final = table(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_9: Final = table(
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
OCTETS_10: Final = table(
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18"
    b"\x19\x1a\x1b\x1c\x1d\x1e\x1f!\"#$%&'()*+,-./01"
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
OCTETS_11: Final = table(
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
OCTETS_12: Final = table(
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
OCTETS_13: Final = table(
    b"!#$%&'*+,-./0123456789:;"
    b"<=>?@ABCDEFGHIJKLMNOPQRS"
    b"TUVWXYZ[\\]^_`abcdefghijk"
    b"lmnopqrstuvwxyz|}~\x7f\x80\x81\x82\x83\x84"
    b"\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c"
    b"\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4"
    b"\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc"
    b"\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4"
    b"\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc"
    b"\xfd\xfe\xff"
)
OCTETS_14: Final = table(b".ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
OCTETS_15: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012"
    b"3456789:;<=>?@ABCDEFGHIJ"
    b"KLMNOPQRSTUVWXYZ[\\]^_`ab"
    b"cdefghijklmnopqrstuvwxyz"
    b"|}\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94"
    b"\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac"
    b"\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4"
    b"\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc"
    b"\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4"
    b"\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_16: Final = table(
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18"
    b"\x19\x1a\x1b\x1c\x1d\x1e\x1f!\"#$%&'(*+,-./012"
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
OCTETS_17: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f!#$%&'*+,-./0123456"
    b"789:;<=>?@[\\]^_`|}~\x7f\x80\x81\x82\x83"
    b"\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b"
    b"\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3"
    b"\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb"
    b"\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3"
    b"\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb"
    b"\xfc\xfd\xfe\xff"
)
OCTETS_18: Final = table(
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
OCTETS_19: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f!\"#$%&'()*+,-./0123"
    b"456789:;<=>?@ABCDEFGHIJK"
    b"LMNOPQRSTUVWXYZ[\\]^_`abc"
    b"defghijklmnopqrstuvwxyz|"
    b"}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94"
    b"\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac"
    b"\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4"
    b"\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc"
    b"\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4"
    b"\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_20: Final = table(b"!#$&',-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~")
OCTETS_21: Final = table(b"\r )")
OCTETS_22: Final = table(
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
OCTETS_23: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f!#$%&'*+,-./0123456"
    b"789:;<=>?@ABCDEFGHIJKLMN"
    b"OPQRSTUVWXYZ[\\]^_`abcdef"
    b"ghijklmnopqrstuvwxyz|}\x7f\x80"
    b"\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98"
    b"\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0"
    b"\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8"
    b"\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0"
    b"\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8"
    b"\xf9\xfa\xfb\xfc\xfd\xfe\xff"
)
OCTETS_24: Final = table(
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
OCTETS_25: Final = table(
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18"
    b"\x19\x1a\x1b\x1c\x1d\x1e\x1f!\"#$%&'*+-./01234"
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
OCTETS_26: Final = table(b"\r (),")
OCTETS_27: Final = table(
    b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a"
    b"\x1b\x1c\x1d\x1e\x1f !#$%&'()*+,-./0123"
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
OCTETS_28: Final = table(
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


# "\\"
def scan_BACKSLASH(o: bytes, i: i64) -> i64:
    if o[i] != 0x22 or o[i + 1] != 0x5C or o[i + 2] != 0x22:
        return -1
    return i + 3


# "(?:[^\x00\x0d\x0a"\\]|\x0d(?!\x0a)|\\[^\x00\x0d\x0a])*"
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


# (?:[^\x00- \]\x7f{]|\{(?![0-9]+\+?\}\x0d\x0a))+
def scan_BAD_CAPABILITY(o: bytes, i: i64) -> i64:
    i = _bad_capability_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_4[o[i]] != 0:
            i += 1
        j = _bad_capability_2(o, i)
        if j < 0:
            break
        i = j
    return i


def _bad_capability_1(o: bytes, i: i64) -> i64:
    if OCTETS_4[o[i]] != 0:
        return i + 1
    if o[i] == 0x7B:
        j = _bad_capability_3(o, i + 1)
        if j >= 0:
            return j
    return -1


def _bad_capability_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x7B:
        return -1
    if _bad_capability_4(o, i + 1) >= 0:
        return -1
    return i + 1


def _bad_capability_3(o: bytes, i: i64) -> i64:
    if _bad_capability_4(o, i) >= 0:
        return -1
    return i


def _bad_capability_4(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


# "(?:[^\x00\x0d\x0a"\\]|\\[^\x00\x0d\x0a])*"
def scan_BAD_DELIMITER(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_2[o[i]] != 0:
            i += 1
        j = _bad_delimiter_1(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x22:
        return -1
    return i + 1


def _bad_delimiter_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C or OCTETS_3[o[i + 1]] == 0:
        return -1
    return i + 2


# [!-'*-z|}~](?![^ ])
def scan_BARE_DELIMITER(o: bytes, i: i64) -> i64:
    if OCTETS_5[o[i]] == 0:
        return -1
    if o[i + 1] != 0x20:
        return -1
    return i + 1


# (?!NIL(?![^ )]))[^\x00- (){"\\\x7f-\xff]+
def scan_BARE_STRING(o: bytes, i: i64) -> i64:
    if _bare_string_1(o, i) >= 0:
        return -1
    if OCTETS_6[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_6[o[i]] != 0:
        i += 1
    return i


def _bare_string_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    if OCTETS_7[o[i + 3]] != 0:
        return -1
    return i + 3


#  *\r\n
def scan_CRLF(o: bytes, i: i64) -> i64:
    while o[i] == 0x20:
        i += 1
    if o[i] != 0x0D or o[i + 1] != 0x0A:
        return -1
    return i + 2


# (?!UID(?![^ \x0d]))[A-Za-z][^\x00\x0d\x0a ()"{]*
def scan_DATA_WORD(o: bytes, i: i64) -> i64:
    if _data_word_1(o, i) >= 0:
        return -1
    if OCTETS_8[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_9[o[i]] != 0:
        i += 1
    return i


def _data_word_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x75 or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x64:
        return -1
    if OCTETS_10[o[i + 3]] != 0:
        return -1
    return i + 3


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


# "(?:[^\x00\x0d\x0a"\\]|\\(?!"))*\\["]
def scan_ENDS_IN_BACKSLASH(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_2[o[i]] != 0:
            i += 1
        j = _ends_in_backslash_1(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x5C or o[i + 1] != 0x22:
        return -1
    return i + 2


def _ends_in_backslash_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C:
        return -1
    if o[i + 1] == 0x22:
        return -1
    return i + 1


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


# [^\x00- ()"\[\]{]+(?:\[[^\x00\x0d\x0a\]]*\][^\x00- ()"{]*)?
def scan_ITEM_NAME(o: bytes, i: i64) -> i64:
    if OCTETS_11[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_11[o[i]] != 0:
        i += 1
    j = _item_name_1(o, i)
    if j >= 0:
        i = j
    return i


def _item_name_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5B:
        return -1
    i += 1
    while OCTETS_12[o[i]] != 0:
        i += 1
    if o[i] != 0x5D:
        return -1
    i += 1
    while OCTETS_13[o[i]] != 0:
        i += 1
    return i


# [^\x00- ()"\[\]{]+(?:\[[^\x00\x0d\x0a\]]*\][^\x00- ()"{]*)?(?!(?! *\)| +(?:UID|FLAGS|INTERNALDATE|RFC822[A-Z.]*|ENVELOPE|BODY[A-Z.]*|BINARY[A-Z.]*|MODSEQ)[ \[]))
def scan_ITEM_WITHOUT_VALUE(o: bytes, i: i64) -> i64:
    if OCTETS_11[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_11[o[i]] != 0:
        i += 1
    j = _item_without_value_1(o, i)
    if j >= 0:
        i = j
    if _item_without_value_2(o, i) >= 0:
        return -1
    return i


def _item_without_value_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5B:
        return -1
    i += 1
    while OCTETS_12[o[i]] != 0:
        i += 1
    if o[i] != 0x5D:
        return -1
    i += 1
    while OCTETS_13[o[i]] != 0:
        i += 1
    return i


def _item_without_value_2(o: bytes, i: i64) -> i64:
    if _item_without_value_3(o, i) >= 0:
        return -1
    return i


def _item_without_value_3(o: bytes, i: i64) -> i64:
    j = _item_without_value_4(o, i)
    if j >= 0:
        return j
    j = _item_without_value_5(o, i)
    if j >= 0:
        return j
    return -1


def _item_without_value_4(o: bytes, i: i64) -> i64:
    while o[i] == 0x20:
        i += 1
    if o[i] != 0x29:
        return -1
    return i + 1


def _item_without_value_5(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    i = _item_without_value_6(o, i)
    if i < 0:
        return -1
    if o[i] != 0x20 and o[i] != 0x5B:
        return -1
    return i + 1


def _item_without_value_6(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x64:
            return i + 3
    if o[i] | 0x20 == 0x66:
        if is_word(o, i + 1, b"lags"):
            return i + 5
    if o[i] | 0x20 == 0x69:
        if is_word(o, i + 1, b"nternaldate"):
            return i + 12
    if o[i] | 0x20 == 0x72:
        j = _item_without_value_7(o, i + 1)
        if j >= 0:
            return j
    if o[i] | 0x20 == 0x65:
        if is_word(o, i + 1, b"nvelope"):
            return i + 8
    if o[i] | 0x20 == 0x62:
        j = _item_without_value_8(o, i + 1)
        if j >= 0:
            return j
        j = _item_without_value_9(o, i + 1)
        if j >= 0:
            return j
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"odseq"):
            return i + 6
    return -1


def _item_without_value_7(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"fc822"):
        return -1
    i += 5
    while OCTETS_14[o[i]] != 0:
        i += 1
    return i


def _item_without_value_8(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x6F or o[i + 1] | 0x20 != 0x64 or o[i + 2] | 0x20 != 0x79:
        return -1
    i += 3
    while OCTETS_14[o[i]] != 0:
        i += 1
    return i


def _item_without_value_9(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"inary"):
        return -1
    i += 5
    while OCTETS_14[o[i]] != 0:
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


# [ )]
def scan_LOST_BEGINNING(o: bytes, i: i64) -> i64:
    if o[i] != 0x20 and o[i] != 0x29:
        return -1
    return i + 1


# (?:[^\x00\x0d\x0a{~]|~(?!\{[0-9]+\+?\}\x0d\x0a)|\{(?![0-9]+\+?\}\x0d\x0a))+
def scan_LOST_TEXT(o: bytes, i: i64) -> i64:
    i = _lost_text_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_15[o[i]] != 0:
            i += 1
        j = _lost_text_2(o, i)
        if j < 0:
            break
        i = j
    return i


def _lost_text_1(o: bytes, i: i64) -> i64:
    if OCTETS_15[o[i]] != 0:
        return i + 1
    if o[i] == 0x7E:
        j = _lost_text_3(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x7B:
        j = _lost_text_4(o, i + 1)
        if j >= 0:
            return j
    return -1


def _lost_text_2(o: bytes, i: i64) -> i64:
    if o[i] == 0x7E:
        j = _lost_text_3(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x7B:
        j = _lost_text_4(o, i + 1)
        if j >= 0:
            return j
    return -1


def _lost_text_3(o: bytes, i: i64) -> i64:
    if _lost_text_5(o, i) >= 0:
        return -1
    return i


def _lost_text_4(o: bytes, i: i64) -> i64:
    if _lost_text_6(o, i) >= 0:
        return -1
    return i


def _lost_text_5(o: bytes, i: i64) -> i64:
    if o[i] != 0x7B:
        return -1
    if not 0x30 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


def _lost_text_6(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


# \( *
def scan_LPAR(o: bytes, i: i64) -> i64:
    if o[i] != 0x28:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    return i


# \\(?:Marked|Unmarked)(?![^ )])
def scan_MARK(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C:
        return -1
    i = _mark_1(o, i + 1)
    if i < 0:
        return -1
    if OCTETS_7[o[i]] != 0:
        return -1
    return i


def _mark_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"arked"):
            return i + 6
    if o[i] | 0x20 == 0x75:
        if is_word(o, i + 1, b"nmarked"):
            return i + 8
    return -1


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


# NIL(?! +\()
def scan_NIL_LINES(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x6E or o[i + 1] | 0x20 != 0x69 or o[i + 2] | 0x20 != 0x6C:
        return -1
    if _nil_lines_1(o, i + 3) >= 0:
        return -1
    return i + 3


def _nil_lines_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    if o[i] != 0x28:
        return -1
    return i + 1


# (?![0-9]+[:,])[^\x00\x0d\x0a ()"{]+
def scan_NO_SET(o: bytes, i: i64) -> i64:
    if _no_set_1(o, i) >= 0:
        return -1
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_9[o[i]] != 0:
        i += 1
    return i


def _no_set_1(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] != 0x2C and o[i] != 0x3A:
        return -1
    return i + 1


# \](?!(?! *\)| +(?:UID|FLAGS|INTERNALDATE|RFC822[A-Z.]*|ENVELOPE|BODY[A-Z.]*|BINARY[A-Z.]*|MODSEQ)[ \[]))
def scan_NO_VALUE(o: bytes, i: i64) -> i64:
    if o[i] != 0x5D:
        return -1
    if _no_value_1(o, i + 1) >= 0:
        return -1
    return i + 1


def _no_value_1(o: bytes, i: i64) -> i64:
    if _no_value_2(o, i) >= 0:
        return -1
    return i


def _no_value_2(o: bytes, i: i64) -> i64:
    j = _no_value_3(o, i)
    if j >= 0:
        return j
    j = _no_value_4(o, i)
    if j >= 0:
        return j
    return -1


def _no_value_3(o: bytes, i: i64) -> i64:
    while o[i] == 0x20:
        i += 1
    if o[i] != 0x29:
        return -1
    return i + 1


def _no_value_4(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    i = _no_value_5(o, i)
    if i < 0:
        return -1
    if o[i] != 0x20 and o[i] != 0x5B:
        return -1
    return i + 1


def _no_value_5(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x75:
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x64:
            return i + 3
    if o[i] | 0x20 == 0x66:
        if is_word(o, i + 1, b"lags"):
            return i + 5
    if o[i] | 0x20 == 0x69:
        if is_word(o, i + 1, b"nternaldate"):
            return i + 12
    if o[i] | 0x20 == 0x72:
        j = _no_value_6(o, i + 1)
        if j >= 0:
            return j
    if o[i] | 0x20 == 0x65:
        if is_word(o, i + 1, b"nvelope"):
            return i + 8
    if o[i] | 0x20 == 0x62:
        j = _no_value_7(o, i + 1)
        if j >= 0:
            return j
        j = _no_value_8(o, i + 1)
        if j >= 0:
            return j
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"odseq"):
            return i + 6
    return -1


def _no_value_6(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"fc822"):
        return -1
    i += 5
    while OCTETS_14[o[i]] != 0:
        i += 1
    return i


def _no_value_7(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 != 0x6F or o[i + 1] | 0x20 != 0x64 or o[i + 2] | 0x20 != 0x79:
        return -1
    i += 3
    while OCTETS_14[o[i]] != 0:
        i += 1
    return i


def _no_value_8(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"inary"):
        return -1
    i += 5
    while OCTETS_14[o[i]] != 0:
        i += 1
    return i


# NIL(?![^ )\x0d])|[^\x00\x0d\x0a ()"{A-Za-z][^\x00\x0d\x0a ()"{]*
def scan_NO_WORD(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x6E:
        if o[i + 1] | 0x20 == 0x69 and o[i + 2] | 0x20 == 0x6C and OCTETS_16[o[i + 3]] == 0:
            return i + 3
    if OCTETS_17[o[i]] != 0:
        j = _no_word_1(o, i + 1)
        if j >= 0:
            return j
    return -1


def _no_word_1(o: bytes, i: i64) -> i64:
    while OCTETS_9[o[i]] != 0:
        i += 1
    return i


# \\Recent
def scan_RECENT_FLAG(o: bytes, i: i64) -> i64:
    if not is_word(o, i, b"\\recent"):
        return -1
    return i + 7


# [^\x00\x0d\x0a "({](?: *(?:[^\x00\x0d\x0a {]|\{(?![0-9]+\+?\}\x0d\x0a)))*
def scan_REST_OF_LINE(o: bytes, i: i64) -> i64:
    if OCTETS_18[o[i]] == 0:
        return -1
    i += 1
    j = _rest_of_line_1(o, i)
    while j >= 0:
        i = j
        j = _rest_of_line_1(o, i)
    return i


def _rest_of_line_1(o: bytes, i: i64) -> i64:
    while o[i] == 0x20:
        i += 1
    if OCTETS_19[o[i]] != 0:
        return i + 1
    if o[i] == 0x7B:
        j = _rest_of_line_2(o, i + 1)
        if j >= 0:
            return j
    return -1


def _rest_of_line_2(o: bytes, i: i64) -> i64:
    if _rest_of_line_3(o, i) >= 0:
        return -1
    return i


def _rest_of_line_3(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


#  *\)
def scan_RPAR(o: bytes, i: i64) -> i64:
    while o[i] == 0x20:
        i += 1
    if o[i] != 0x29:
        return -1
    return i + 1


# \\(?:Noselect|Marked|Unmarked)(?![^ )])
def scan_SELECTABILITY(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C:
        return -1
    i = _selectability_1(o, i + 1)
    if i < 0:
        return -1
    if OCTETS_7[o[i]] != 0:
        return -1
    return i


def _selectability_1(o: bytes, i: i64) -> i64:
    if o[i] | 0x20 == 0x6E:
        if is_word(o, i + 1, b"oselect"):
            return i + 8
    if o[i] | 0x20 == 0x6D:
        if is_word(o, i + 1, b"arked"):
            return i + 6
    if o[i] | 0x20 == 0x75:
        if is_word(o, i + 1, b"nmarked"):
            return i + 8
    return -1


#  +
def scan_SP(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    return i


#  +
def scan_SPACES(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    return i


# [^\x00- (){%*"\\\x7f-\xff+]+
def scan_TAG_BEFORE(o: bytes, i: i64) -> i64:
    if OCTETS_20[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_20[o[i]] != 0:
        i += 1
    if o[i] != 0x20:
        return -1
    return i + 1


# "(?:[^\x00\x0d\x0a"\\]|\\[^\x00\x0d\x0a])*(?:"(?![ )\x0d])(?:[^\x00\x0d\x0a"\\]|\\[^\x00\x0d\x0a])*){1,8}"(?![^ )\x0d])
def scan_UNESCAPED_QUOTE(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_2[o[i]] != 0:
            i += 1
        j = _unescaped_quote_1(o, i)
        if j < 0:
            break
        i = j
    for _ in range(1):
        i = _unescaped_quote_2(o, i)
        if i < 0:
            return -1
    for _ in range(7):
        j = _unescaped_quote_2(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x22:
        return -1
    if OCTETS_16[o[i + 1]] != 0:
        return -1
    return i + 1


def _unescaped_quote_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C or OCTETS_3[o[i + 1]] == 0:
        return -1
    return i + 2


def _unescaped_quote_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    if OCTETS_21[o[i + 1]] != 0:
        return -1
    i += 1
    while True:
        while OCTETS_2[o[i]] != 0:
            i += 1
        j = _unescaped_quote_1(o, i)
        if j < 0:
            break
        i = j
    return i


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


# [^\x00\x0d\x0a "(){](?:[^\x00\x0d\x0a {]|\{(?![0-9]+\+?\}\x0d\x0a))*( [^\x00\x0d\x0a "({](?:[^\x00\x0d\x0a {]|\{(?![0-9]+\+?\}\x0d\x0a))*)*
def scan_UNQUOTED_MAILBOX(o: bytes, i: i64) -> i64:
    if OCTETS_9[o[i]] == 0:
        return -1
    i += 1
    while True:
        while OCTETS_19[o[i]] != 0:
            i += 1
        j = _unquoted_mailbox_1(o, i)
        if j < 0:
            break
        i = j
    j = _unquoted_mailbox_2(o, i)
    while j >= 0:
        i = j
        j = _unquoted_mailbox_2(o, i)
    return i


def _unquoted_mailbox_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x7B:
        return -1
    if _unquoted_mailbox_3(o, i + 1) >= 0:
        return -1
    return i + 1


def _unquoted_mailbox_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x20 or OCTETS_18[o[i + 1]] == 0:
        return -1
    i += 2
    while True:
        while OCTETS_19[o[i]] != 0:
            i += 1
        j = _unquoted_mailbox_1(o, i)
        if j < 0:
            break
        i = j
    return i


def _unquoted_mailbox_3(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


# [^\x00- (){"\x7f]+
def scan_UNQUOTED_STRING(o: bytes, i: i64) -> i64:
    if OCTETS_22[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_22[o[i]] != 0:
        i += 1
    return i


# (?:[^\x00\x0d\x0a ()"{~]|~(?!\{[0-9]+\+?\}\x0d\x0a)|\{(?![0-9]+\+?\}\x0d\x0a))+
def scan_UNREADABLE_ATOM(o: bytes, i: i64) -> i64:
    i = _unreadable_atom_1(o, i)
    if i < 0:
        return -1
    while True:
        while OCTETS_23[o[i]] != 0:
            i += 1
        j = _unreadable_atom_2(o, i)
        if j < 0:
            break
        i = j
    return i


def _unreadable_atom_1(o: bytes, i: i64) -> i64:
    if OCTETS_23[o[i]] != 0:
        return i + 1
    if o[i] == 0x7E:
        j = _unreadable_atom_3(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x7B:
        j = _unreadable_atom_4(o, i + 1)
        if j >= 0:
            return j
    return -1


def _unreadable_atom_2(o: bytes, i: i64) -> i64:
    if o[i] == 0x7E:
        j = _unreadable_atom_3(o, i + 1)
        if j >= 0:
            return j
    if o[i] == 0x7B:
        j = _unreadable_atom_4(o, i + 1)
        if j >= 0:
            return j
    return -1


def _unreadable_atom_3(o: bytes, i: i64) -> i64:
    if _unreadable_atom_5(o, i) >= 0:
        return -1
    return i


def _unreadable_atom_4(o: bytes, i: i64) -> i64:
    if _unreadable_atom_6(o, i) >= 0:
        return -1
    return i


def _unreadable_atom_5(o: bytes, i: i64) -> i64:
    if o[i] != 0x7B:
        return -1
    if not 0x30 <= o[i + 1] <= 0x39:
        return -1
    i += 2
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


def _unreadable_atom_6(o: bytes, i: i64) -> i64:
    if not 0x30 <= o[i] <= 0x39:
        return -1
    i += 1
    while 0x30 <= o[i] <= 0x39:
        i += 1
    if o[i] == 0x2B:
        i += 1
    if o[i] != 0x7D or o[i + 1] != 0x0D or o[i + 2] != 0x0A:
        return -1
    return i + 3


# [^\x00\x0d\x0a\]]+
def scan_UNREADABLE_CODE(o: bytes, i: i64) -> i64:
    if OCTETS_12[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_12[o[i]] != 0:
        i += 1
    return i


#  +(?![ )])
def scan_UNREADABLE_GAP(o: bytes, i: i64) -> i64:
    if o[i] != 0x20:
        return -1
    i += 1
    while o[i] == 0x20:
        i += 1
    if o[i] == 0x20 or o[i] == 0x29:
        return -1
    return i


# "[^\x00\x0d\x0a ()"]*
def scan_UNREADABLE_QUOTE(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while OCTETS_24[o[i]] != 0:
        i += 1
    return i


# "(?:[^\x00\x0d\x0a"\\]|\\[^\x00\x0d\x0a])*(?:"(?![ (),\x0d])(?:[^\x00\x0d\x0a"\\]|\\[^\x00\x0d\x0a])*){0,8}"(?![^ (),\x0d])
def scan_UNREADABLE_QUOTED(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while True:
        while OCTETS_2[o[i]] != 0:
            i += 1
        j = _unreadable_quoted_1(o, i)
        if j < 0:
            break
        i = j
    for _ in range(8):
        j = _unreadable_quoted_2(o, i)
        if j < 0:
            break
        i = j
    if o[i] != 0x22:
        return -1
    if OCTETS_25[o[i + 1]] != 0:
        return -1
    return i + 1


def _unreadable_quoted_1(o: bytes, i: i64) -> i64:
    if o[i] != 0x5C or OCTETS_3[o[i + 1]] == 0:
        return -1
    return i + 2


def _unreadable_quoted_2(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    if OCTETS_26[o[i + 1]] != 0:
        return -1
    i += 1
    while True:
        while OCTETS_2[o[i]] != 0:
            i += 1
        j = _unreadable_quoted_1(o, i)
        if j < 0:
            break
        i = j
    return i


# "[^\x00\x0d\x0a"]*"(?![^ (),\x0d])
def scan_UNREADABLE_RAW(o: bytes, i: i64) -> i64:
    if o[i] != 0x22:
        return -1
    i += 1
    while OCTETS_27[o[i]] != 0:
        i += 1
    if o[i] != 0x22:
        return -1
    if OCTETS_25[o[i + 1]] != 0:
        return -1
    return i + 1


# [^\x0d\x0a]+
def scan_UNREADABLE_TEXT(o: bytes, i: i64) -> i64:
    if OCTETS_28[o[i]] == 0:
        return -1
    i += 1
    while OCTETS_28[o[i]] != 0:
        i += 1
    return i
