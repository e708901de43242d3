"""Dovecot and Cyrus on loopback, each with configuration, data and certificate in a folder of its own under /tmp.

Nothing outside of that folder is written, and a server of the system that runs at the same time is not disturbed.
The programs run without privileges: as the user of the tests, or as nobody when that is root.
"""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

HOST = "127.0.0.1"
USER, PASSWORD = "mirror", "secret"
PATIENCE = 30
"""Seconds for a server to start or stop."""
LOGS = ("log", "stderr")

UNPACKED = Path(__file__).parents[2] / ".cyrus/usr/lib/cyrus/bin"
CYRUS = UNPACKED if (UNPACKED / "imapd").exists() else Path("/usr/lib/cyrus/bin")
"""The folder of the programs of cyrus-imapd. Debian installs one IMAP server at a time, so `.ci/run` unpacks it."""

DOVECOT_CONF = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
listen = {host}
protocols = imap
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login cram-md5
auth_failure_delay = 0
mail_home = {folder}/home/%u
mail_location = maildir:~/Maildir
mail_max_userip_connections = 0
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid}
}}
namespace {{
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

CYRUS_CONF = """
START {{
  recover cmd="/usr/lib/cyrus/bin/ctl_cyrusdb -C {folder}/imapd.conf -r"
  idled cmd="{folder}/idled -C {folder}/imapd.conf"
}}
SERVICES {{
  imap cmd="{folder}/imapd -C {folder}/imapd.conf" listen="{host}:{port}" proto="tcp4" prefork=1
}}
EVENTS {{
}}
"""

CYRUS_IMAPD_CONF = """
configdirectory: {folder}/conf
defaultpartition: default
partition-default: {folder}/spool
proc_path: {folder}/proc
mboxname_lockpath: {folder}/lock
idlesocket: {folder}/idle
cyrus_user: {user}
servername: localhost
allowplaintext: yes
autocreate_quota: 0
autocreate_inbox_folders: Trash
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {folder}/sasldb
sasl_mech_list: PLAIN
tls_server_cert: {folder}/cert.pem
tls_server_key: {folder}/key.pem
"""


class Server:
    """An IMAP server that can be stopped and started; its mailboxes stay. Any name is a user's, the password is one."""

    name: str

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"imapgrammar-{self.name}-"))
        self.certificate = self.folder / "cert.pem"
        self._owner = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as free:
            free.bind((HOST, 0))
            self.port: int = free.getsockname()[1]
        self._certify()
        self.configure()
        if os.getuid() == 0:
            for path in [self.folder, *self.folder.rglob("*")]:
                os.chown(path, self._owner.pw_uid, self._owner.pw_gid)

    @classmethod
    def missing(cls) -> str | None:
        """The name of what is not installed; None if the server can run."""
        raise NotImplementedError

    def configure(self) -> None:
        """Write the configuration."""
        raise NotImplementedError

    @property
    def command_line(self) -> list[str]:
        """The program that runs until it is told to stop, and its arguments."""
        raise NotImplementedError

    def write(self, name: str, template: str, **values: object) -> None:
        """Write a file of the configuration."""
        owner = self._owner
        values |= {"folder": self.folder, "host": HOST, "port": self.port, "password": PASSWORD}
        values |= {"user": owner.pw_name, "uid": owner.pw_uid, "gid": owner.pw_gid}
        (self.folder / name).write_text(template.format(group=grp.getgrgid(owner.pw_gid).gr_name, **values), "utf-8")

    def _certify(self) -> None:
        subject = ["-subj", "/CN=localhost", "-addext", f"subjectAltName=IP:{HOST}"]
        files = ["-keyout", f"{self.folder}/key.pem", "-out", f"{self.certificate}"]
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *subject, *files],
            check=True,
            stderr=subprocess.DEVNULL,
        )

    def start(self) -> None:
        """Start, and wait until it answers."""
        with (self.folder / "stderr").open("ab") as stderr:
            self._process = subprocess.Popen(
                self.command_line,
                env=os.environ | {"CYRUS_USER": self._owner.pw_name},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=stderr,
                user=self._owner.pw_uid if os.getuid() == 0 else None,
                group=self._owner.pw_gid if os.getuid() == 0 else None,
                extra_groups=[] if os.getuid() == 0 else None,
                # The master process of Cyrus ends its whole process group with itself.
                start_new_session=True,
            )
        deadline = time.monotonic() + PATIENCE
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                logs = [path.read_text("utf-8", "replace") for path in self.folder.iterdir() if path.name in LOGS]
                raise RuntimeError("\n".join([f"{self.name} does not start", *logs]))
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            with socket.create_connection((HOST, self.port), PATIENCE) as connection:
                return connection.recv(4) == b"* OK"
        except OSError:
            return False

    def stop(self) -> None:
        """Stop, by force if it does not obey, and wait until it has."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE)
        # Also what it has started and not ended.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def remove(self) -> None:
        """Stop, and remove all it has written."""
        self.stop()
        shutil.rmtree(self.folder)


class Dovecot(Server):
    """Dovecot 2.3, mailboxes in Maildir."""

    name = "dovecot"

    @classmethod
    def missing(cls) -> str | None:
        if not _program("dovecot") or not Path("/usr/lib/dovecot/imap").exists():
            return "dovecot-imapd is not installed"
        version = subprocess.run([_program("dovecot"), "--version"], check=True, capture_output=True, text=True).stdout
        return (
            None if version.startswith("2.3.") else f"the configuration is for Dovecot 2.3, this is {version.strip()}"
        )

    def configure(self) -> None:
        self.write("dovecot.conf", DOVECOT_CONF)

    @property
    def command_line(self) -> list[str]:
        return [_program("dovecot"), "-F", "-c", f"{self.folder}/dovecot.conf"]


class Cyrus(Server):
    """Cyrus IMAP."""

    name = "cyrus"

    @classmethod
    def missing(cls) -> str | None:
        if not _program("cyrmaster") or not _program("saslpasswd2"):
            return "cyrus-common and sasl2-bin are not installed"
        return None if (CYRUS / "imapd").exists() else f"cyrus-imapd is not installed: there is no {CYRUS}/imapd"

    def configure(self) -> None:
        self.write("cyrus.conf", CYRUS_CONF)
        self.write("imapd.conf", CYRUS_IMAPD_CONF)
        for name in ("conf", "spool", "proc", "lock", "conf/db", "conf/socket"):
            (self.folder / name).mkdir()
        for name in ("imapd", "idled"):
            # The user as whom they run may not get to where they are unpacked.
            shutil.copy(CYRUS / name, self.folder)
        database = ["-f", f"{self.folder}/sasldb", "-u", "localhost"]
        subprocess.run([_program("saslpasswd2"), "-p", "-c", *database, USER], input=PASSWORD.encode(), check=True)

    @property
    def command_line(self) -> list[str]:
        files = ["-C", f"{self.folder}/imapd.conf", "-M", f"{self.folder}/cyrus.conf", "-p", f"{self.folder}/pid"]
        return [_program("cyrmaster"), *files]


@contextlib.contextmanager
def running(kind: type[Server]) -> Iterator[Server]:
    """A server while it is needed."""
    server = kind()
    try:
        server.start()
        yield server
    finally:
        server.remove()


def _program(name: str) -> str:
    """The path of a program that may be among those of administrators; empty when it is not installed."""
    return shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin") or ""


SERVERS: dict[str, type[Server]] = {server.name: server for server in (Dovecot, Cyrus)}
