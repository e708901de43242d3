"""Hosts and ports in options."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import click

_ADDRESS = re.compile(r"(?:\[(?P<v6>[\w:.%]+)\]|(?P<host>[\w.-]+))(?::(?P<port>[0-9]{1,5}))?")


@dataclass(frozen=True)
class Address:
    """A host and a port, 0..65535; -1 when an option has none."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class AddressType(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.3
    """The type of an option ``HOST:PORT`` or ``HOST``; an IPv6 address is in brackets."""

    name = "address"

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> Address:
        found = _ADDRESS.fullmatch(value)
        if not found or int(found["port"] or 0) > 65535:
            self.fail(f"{value!r} is not HOST:PORT", param, context)
        return Address(found["v6"] or found["host"], int(found["port"] or -1))
