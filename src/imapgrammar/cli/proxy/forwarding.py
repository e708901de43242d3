"""Forwarding of octets from clients to a server and back, unchanged and of any kind."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import time
from collections.abc import Callable
from functools import partial

from imapgrammar.cli.proxy.address import Address
from imapgrammar.cli.proxy.checking import CheckingThread, Tap
from imapgrammar.side import Side

REFUSAL = b"* BYE too many connections\r\n"
"""The greeting of a client that is refused."""
CLOSING = 0.5
"""Seconds after which the proxy does not wait any longer for connections to close."""
MOST = 100
"""The most connections at once, if nothing else is said."""
LINGER = 5.0
"""Seconds of silence after which a server is disconnected whose client has ended, if TLS hides that end from it."""


def reason(error: OSError | UnicodeError) -> str:
    """The reason of an error with an address, in a few words."""
    if isinstance(error, OSError) and error.errno and not isinstance(error, (ssl.SSLError, socket.gaierror)):
        return os.strerror(error.errno)
    return (isinstance(error, OSError) and error.strerror) or str(error) or type(error).__name__


class Forwarder:
    """Connects each client to the server.

    ``unreachable``: called with the reason if the server cannot be reached. ``most``: the most connections that may be
    open at once; other clients are refused. ``refused``: the number of those. ``refusing``: called with the address of
    the first of them, and again only after another client was accepted.
    """

    def __init__(
        self,
        upstream: Address,
        tls: ssl.SSLContext | None,
        checking: CheckingThread,
        unreachable: Callable[[str], None],
        refusing: Callable[[str], None] = lambda peer: None,
        most: int = MOST,
    ) -> None:
        self.upstream = upstream
        self.tls = tls
        self.checking = checking
        self.unreachable = unreachable
        self.refused = 0
        self._refusing = refusing
        self._most = most
        self._told = False
        self.open: set[_Connection] = set()
        self._accepted = 0

    def accept(self) -> asyncio.Protocol:
        """The protocol for the next client."""
        return _Connection(self).client

    def begin(self, connection: _Connection, peer: str) -> Tap | None:
        """Count a connection that ``peer`` has opened; return None if it must be refused."""
        if len(self.open) >= self._most:
            self.refused += 1
            if not self._told:
                self._told = True
                next(iter(self.open)).tell(partial(self._refusing, peer))
            return None
        self._told = False
        self._accepted += 1
        self.open.add(connection)
        return self.checking.tap(self._accepted, peer)

    async def stop(self) -> None:
        """Close all connections."""
        for connection in list(self.open):
            connection.abort()
        deadline = time.monotonic() + CLOSING
        while self.open and time.monotonic() < deadline:
            await asyncio.sleep(0)


class _End(asyncio.Protocol):
    """One end of a connection; what it sends goes to its ``peer``."""

    transport: asyncio.Transport | None = None
    peer: _End
    ended = False

    def __init__(self, side: Side, connection: _Connection) -> None:
        self.side = side
        self._connection = connection

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self._connection.made(self)

    def data_received(self, data: bytes) -> None:
        self._connection.passes(self, data)

    def eof_received(self) -> bool:
        return self._connection.ends(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._connection.lost(self, exc)

    def pause_writing(self) -> None:
        if self.peer.transport:
            self.peer.transport.pause_reading()

    def resume_writing(self) -> None:
        # A transport that resumes reading after its end would report the end again.
        if self.peer.transport and not self.peer.ended:
            self.peer.transport.resume_reading()

    def close(self) -> None:
        """Close this end, once all octets for it are written."""
        if self.transport:
            self.transport.close()


class _Connection:
    """One client and the server to which it is connected. ``client``: the end that was accepted."""

    _tap: Tap

    def __init__(self, forwarder: Forwarder) -> None:
        self.client = _End(Side.CLIENT, self)
        self.server = _End(Side.SERVER, self)
        self.client.peer, self.server.peer = self.server, self.client
        self._forwarder = forwarder
        self._gone = {self.server}
        self._linger: asyncio.TimerHandle | None = None
        self._aborted = False
        self._connecting: asyncio.Task[None] | None = None

    def made(self, end: _End) -> None:
        """Handle that an end is connected."""
        self._gone.discard(end)
        if end is self.client:
            assert end.transport
            # Until the server is connected, the octets of the client stay with the operating system.
            end.transport.pause_reading()
            # A client that is gone already has no address.
            peer = end.transport.get_extra_info("peername") or ("unknown", 0)
            tap = self._forwarder.begin(self, str(Address(*peer[:2])))
            if tap is None:
                end.transport.write(REFUSAL)
                end.transport.close()
                return
            self._tap = tap
            self._connecting = asyncio.get_running_loop().create_task(self._connect())

    def tell(self, say: Callable[[], None]) -> None:
        """Call ``say`` in the checking thread, since writing may block."""
        self._tap.tell(say)

    async def _connect(self) -> None:
        upstream, tls = self._forwarder.upstream, self._forwarder.tls
        try:
            await asyncio.get_running_loop().create_connection(
                lambda: self.server, upstream.host, upstream.port, ssl=tls, ssl_shutdown_timeout=LINGER if tls else None
            )
        except (OSError, UnicodeError) as error:
            self._tap.tell(partial(self._forwarder.unreachable, reason(error)))
            self.client.close()
            return
        if self.client in self._gone:
            self.server.close()
        elif self.client.transport:
            self.client.transport.resume_reading()

    def passes(self, end: _End, octets: bytes) -> None:
        """Pass on the octets that an end sent, and only then hand them over for checking."""
        assert end.peer.transport
        end.peer.transport.write(octets)
        self._tap.octets(end.side, octets)
        if self._linger:
            self._wait_for_silence()

    def ends(self, end: _End) -> bool:
        """Handle that an end sends nothing more; return whether it may still receive."""
        assert end.transport
        assert end.peer.transport
        if not end.ended:
            end.ended = True
            self._tap.eof(end.side)
        if end.peer.ended:
            end.close()
            end.peer.close()
        elif end.peer.transport.can_write_eof():
            end.peer.transport.write_eof()
        else:
            # TLS cannot close one direction alone.
            self._wait_for_silence()
        return end.transport.can_write_eof()

    def _wait_for_silence(self) -> None:
        if self._linger:
            self._linger.cancel()
        self._linger = asyncio.get_running_loop().call_later(LINGER, self.server.close)

    def lost(self, end: _End, error: Exception | None) -> None:
        """Handle that an end is gone, with or without having closed its direction."""
        self._gone.add(end)
        if error and not end.ended and not self._aborted:
            end.ended = True
            self._tap.eof(end.side)
        end.peer.close()
        if len(self._gone) == 2 and self in self._forwarder.open:
            if self._linger:
                self._linger.cancel()
            self._forwarder.open.discard(self)
            self._tap.closed()

    def abort(self) -> None:
        """Close both ends at once."""
        self._aborted = True
        if self._connecting:
            self._connecting.cancel()
        for end in (self.client, self.server):
            if end.transport:
                end.transport.abort()
