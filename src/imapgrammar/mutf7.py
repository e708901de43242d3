"""Modified UTF-7, the encoding of mailbox names on the wire (RFC 3501 section 5.1.3)."""

from __future__ import annotations

import binascii
import re

_ENCODE_RUN = re.compile(r"&|[^\x20-\x7e]+")
_DECODE_RUN = re.compile(rb"&([A-Za-z0-9+,]*)-")


def encode(text: str) -> bytes:
    """Encode text: ``台北`` to ``&U,BTFw-``, and ``&`` to ``&-``. Raises `UnicodeError` for a lone surrogate."""
    return _ENCODE_RUN.sub(lambda run: _encode_run(run[0]), text).encode("ascii")


def decode(octets: bytes) -> str:
    """Decode octets to text. Raises `UnicodeError` for octets that `encode` never returns."""
    text: list[str] = []
    position = 0
    for run in _DECODE_RUN.finditer(octets):
        text.append(_plain(octets[position : run.start()]))
        text.append(_decode_run(run[1]))
        position = run.end()
    text.append(_plain(octets[position:]))
    decoded = "".join(text)
    if encode(decoded) != octets:
        raise UnicodeError(f"not modified UTF-7 in its shortest form: {octets!r}")
    return decoded


def _encode_run(run: str) -> str:
    if run == "&":
        return "&-"
    base64 = binascii.b2a_base64(run.encode("utf-16-be"), newline=False).decode("ascii")
    return f"&{base64.rstrip('=').replace('/', ',')}-"


def _decode_run(base64: bytes) -> str:
    if not base64:
        return "&"
    padding = b"=" * (-len(base64) % 4)
    try:
        return binascii.a2b_base64(base64.replace(b",", b"/") + padding).decode("utf-16-be")
    except binascii.Error as error:
        raise UnicodeError(f"not modified UTF-7: &{base64.decode('ascii')}-") from error


def _plain(octets: bytes) -> str:
    if b"&" in octets:
        raise UnicodeError(f"not modified UTF-7: & does not begin an encoded run in {octets!r}")
    return octets.decode("ascii")
