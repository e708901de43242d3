"""A Dovecot for the tests of the proxy: its own configuration and data, on loopback, stopped in the end.

It knows no other test; a module that starts servers for all integration tests can take its place: what is used
of it is `unavailable`, and of what `dovecot` gives ``port`` and ``PASSWORD``. Any user name is right.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PASSWORD = "testpw"
_PATIENCE = 30
_NOBODY = 65534

_CONFIGURATION = """\
base_dir = {folder}/base
state_dir = {folder}/state
log_path = {folder}/log
listen = 127.0.0.1
protocols = imap
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login cram-md5
default_login_user = {login_user}
default_internal_user = {internal_user}
default_internal_group = {internal_group}
first_valid_uid = 1
mail_location = maildir:~/Maildir
mail_max_userip_connections = 50
auth_failure_delay = 0
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
protocol imap {{
  mail_plugins = imap_zlib
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


@dataclass(frozen=True)
class Dovecot:
    """A server that runs."""

    port: int
    folder: Path


def program() -> str | None:
    """Where Dovecot is."""
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


def unavailable() -> str | None:
    """Why there is no Dovecot that this can start; None when there is."""
    found = program()
    if not found:
        return "dovecot is not installed (Debian: dovecot-imapd)"
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
    if not re.match(r"2\.[23]\.", version):
        return f"dovecot {version.strip() or 'of an unknown version'} has another form of configuration than 2.3"
    return None


@contextmanager
def dovecot() -> Iterator[Dovecot]:
    """A server while it is needed."""
    # Not in pytest's folder, into which only its owner may look: the server changes users.
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    process = None
    try:
        port = _free_port()
        _write(folder, port)
        process = subprocess.Popen([program() or "dovecot", "-F", "-c", folder / "dovecot.conf"])
        _wait(port, process, folder)
        yield Dovecot(port, folder)
    finally:
        if process is not None:
            process.terminate()
            process.wait(_PATIENCE)
        shutil.rmtree(folder, ignore_errors=True)


def _write(folder: Path, port: int) -> None:
    """Write the configuration; without root's rights all is run by the user that there is."""
    folder.chmod(0o755)
    home = folder / "home"
    home.mkdir()
    values = {"folder": folder, "port": port, "password": PASSWORD}
    if os.getuid() == 0:
        os.chown(home, _NOBODY, _NOBODY)
        users = {"login_user": "dovenull", "internal_user": "dovecot", "internal_group": "dovecot"}
        values |= {**users, "uid": _NOBODY, "gid": _NOBODY}
    else:
        # Only where POSIX is; the names are those of the ids, which need not be in the environment.
        import grp
        import pwd

        name, group = pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(os.getgid()).gr_name
        users = {"login_user": name, "internal_user": name, "internal_group": group}
        values |= {**users, "uid": os.getuid(), "gid": os.getgid()}
    (folder / "dovecot.conf").write_text(_CONFIGURATION.format(**values))


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait(port: int, process: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait for the greeting."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
                if connection.recv(100).startswith(b"* OK"):
                    return
        except OSError:
            pass
        time.sleep(0.05)
    log = folder / "log"
    raise RuntimeError(f"dovecot does not serve: {log.read_text() if log.exists() else 'it has no log'}")
