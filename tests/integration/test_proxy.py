"""Sessions of real clients with Dovecot pass the proxy, and all of their messages are valid."""

from __future__ import annotations

import asyncio
import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cli.proxy.proxies import Running, proxy
from integration.servers import PASSWORD, Dovecot, Server, running

_PATIENCE = 60
ACUTE = "\u00e9"
Client = Callable[[int], None]


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Server]:
    """A Dovecot."""
    if missing := Dovecot.missing():
        pytest.skip(missing)
    with running(Dovecot) as server:
        yield server


def needs(program: str, package: str) -> None:
    """Skip a test whose program is not there."""
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed (Debian: {package})")


def traffic(dovecot: Server, *clients: Client) -> Running:
    """Run clients through a proxy, one after the other; each is called with the port."""

    async def pass_through() -> Running:
        async with proxy(f"127.0.0.1:{dovecot.port}", "--json") as running:
            for client in clients:
                await asyncio.to_thread(client, running.port)
            await asyncio.sleep(0.2)  # for the ends of connections to come
        return running

    return asyncio.run(pass_through())


def nodes(running: Running) -> list[tuple[str, str]]:
    """The side and node of each message; there must be no fault, and nothing that was not checked."""
    wrong = [said for said in running.objects if "error" in said or "note" in said]
    assert wrong == []
    assert running.status == 0, running.stderr
    return [(said["side"], said["node"]) for said in running.objects if "verdict" in said]


def run(command: list[str | Path], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a client whose home is ``folder``."""
    environment = {**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=_PATIENCE, check=False
    )


def mail(number: int) -> str:
    """A message, some of them with what is not ASCII, and one large."""
    body = f"body {number}\n" * (100_000 if number == 3 else 3)
    return (
        f"From: someone@example.org\nSubject: message {number}{ACUTE * (number % 2)}\n"
        f"Message-ID: <{number}@example.org>\nDate: Mon, 7 Feb 1994 21:52:25 -0800\n\n{body}"
    )


def maildir(folder: Path, count: int) -> Path:
    """A folder of mail with so many messages."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    for number in range(count):
        (folder / "cur" / f"{1700000000 + number}.{number}.host:2,{'S' * (number % 2)}").write_text(
            mail(number), "utf-8"
        )
    return folder


# mbsync


def mbsync_configuration(folder: Path, port: int, user: str, *more: str) -> Path:
    store = folder / "md"
    file = folder / "rc"
    file.write_text(
        "\n".join(
            [
                *("IMAPAccount a", "Host 127.0.0.1", f"Port {port}", f"User {user}", f"Pass {PASSWORD}"),
                *("SSLType None", *more, ""),
                *("IMAPStore r", "Account a", ""),
                *("MaildirStore l", f"Path {store}/", f"Inbox {store}/INBOX", "SubFolders Verbatim", ""),
                *("Channel c", "Far :r:", "Near :l:", "Patterns *", "Create Both", "Expunge Both", "SyncState *", ""),
            ]
        )
    )
    return file


def mbsync(folder: Path, user: str, *more: str) -> Client:
    """Synchronizes the folders in ``md``."""

    def client(port: int) -> None:
        done = run(["mbsync", "-c", mbsync_configuration(folder, port, user, *more), "c"], folder)
        assert done.returncode == 0, done.stderr

    return client


def test_mbsync(dovecot: Server, tmp_path: Path) -> None:
    needs("mbsync", "isync")
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        (folder / "md").mkdir(parents=True)
    inbox = maildir(one / "md" / "INBOX", 12)
    maildir(one / "md" / "with space &AOk-", 3)

    def changes(port: int) -> None:
        first, second, *_ = sorted((inbox / "cur").iterdir())
        first.rename(first.with_name(first.name + "F"))
        second.rename(second.with_name(second.name.partition(":")[0] + ":2,ST"))
        (other / "md" / "INBOX" / "new" / "1700000099.1.host").write_text(mail(99), "utf-8")

    plain = "DisableExtensions COMPRESS=DEFLATE"
    pull, push = mbsync(other, "sync", plain, "PipelineDepth 1"), mbsync(one, "sync", plain)
    found = nodes(traffic(dovecot, push, pull, changes, push, pull, push))
    assert len(found) > 200
    for expected in (("server", "fetch_data"), ("server", "continue_req"), ("server", "tagged"), ("client", "command")):
        assert expected in found
    assert len(list((other / "md" / "INBOX").glob("*/*"))) == 12
    assert any("message 99" in path.read_text("utf-8") for path in inbox.glob("*/*"))


def test_mbsync_with_compression(dovecot: Server, tmp_path: Path) -> None:
    needs("mbsync", "isync")
    (tmp_path / "md").mkdir()
    inbox = maildir(tmp_path / "md" / "INBOX", 5)
    running = traffic(dovecot, mbsync(tmp_path, "compress"))
    notes = [said for said in running.objects if "note" in said]
    if not notes:
        pytest.skip("this mbsync does not compress")
    assert [note["note"] for note in notes] == ["boundary"]
    assert "COMPRESS begins" in notes[0]["message"]
    assert running.status == 0
    assert len(list(inbox.glob("*/*,U=*"))) == 5


# curl


def curl(folder: Path, *steps: str) -> Client:
    """Does one step after the other: a path, perhaps with options before it."""

    def client(port: int) -> None:
        for step in steps:
            *options, path = step.split("|")
            url = f"imap://127.0.0.1:{port}/{path}"
            done = run(["curl", "-sS", "-m", "20", "--user", f"curl:{PASSWORD}", *options, url], folder)
            assert done.returncode == 0, (step, done.stderr)

    return client


def test_curl(dovecot: Server, tmp_path: Path) -> None:
    needs("curl", "curl")
    if "imap" not in run(["curl", "--version"], tmp_path).stdout.split():
        pytest.skip("this curl does not speak IMAP")
    (tmp_path / "mail").write_text(mail(3).replace("\n", "\r\n"), "utf-8")
    steps = (
        *("", "-T|mail|INBOX", "-T|mail|INBOX", "INBOX?ALL", "INBOX?SUBJECT%20message"),
        *("INBOX;UID=1", "INBOX;UID=1/;SECTION=TEXT", "INBOX;MAILINDEX=1/;SECTION=HEADER.FIELDS%20(FROM%20SUBJECT)"),
        *("-X|STORE 1 +Flags \\Deleted|INBOX", "-X|EXAMINE INBOX|", "-X|FETCH 1:2 (FLAGS UID)|INBOX"),
        *('-X|LSUB "" *|', "-X|STATUS INBOX (MESSAGES UNSEEN)|", "-X|CREATE made|", "-X|EXPUNGE|INBOX"),
        *("--login-options|AUTH=PLAIN|-X|NOOP|", "--login-options|AUTH=LOGIN|-X|NOOP|"),
        *("--login-options|AUTH=CRAM-MD5|-X|NOOP|", "--login-options|AUTH=PLAIN|--sasl-ir|-X|NOOP|"),
    )
    found = nodes(traffic(dovecot, curl(tmp_path, *steps)))
    assert len(found) > 100
    assert ("client", "continue_data") in found
    assert ("server", "fetch_data") in found


# neomutt

_NEOMUTT = """\
set folder="imap://mutt@127.0.0.1:{port}/" spoolfile="+INBOX" imap_user="mutt" imap_pass="{password}"
set ssl_starttls=no ssl_force_tls=no imap_condstore=yes imap_qresync=yes imap_idle=yes header_cache="{folder}/cache"
set mail_check=1 timeout=1 quit=yes delete=yes confirmappend=no confirmcreate=no sendmail="/bin/true" editor="/bin/true"
set wait_key=no sort=threads move=no record="+Sent" mark_old=no imap_check_subscribed=yes
push "{keys}"
"""


def neomutt(folder: Path, keys: str) -> Client:
    """Presses keys in a terminal; the last must be those that leave."""

    def client(port: int) -> None:
        import pty  # which Windows does not have

        (folder / "rc").write_text(_NEOMUTT.format(port=port, password=PASSWORD, folder=folder, keys=keys))
        terminal, slave = pty.openpty()
        environment = {**os.environ, "HOME": str(folder), "TERM": "xterm", "LC_ALL": "C.UTF-8"}
        command = ["neomutt", "-F", str(folder / "rc")]
        process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, cwd=folder, env=environment, start_new_session=True
        )
        os.close(slave)
        try:
            shown = _read_while_running(terminal, process)
        finally:
            process.kill()
            process.wait()
            os.close(terminal)
        assert process.returncode == 0, shown[-2000:]

    return client


def _read_while_running(terminal: int, process: subprocess.Popen[bytes]) -> bytes:
    """Read what a program shows until it ends; if nobody read it, the program would wait."""
    shown = b""
    end = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                shown += os.read(terminal, 65536)
            except OSError:
                break  # it has closed its side
    if process.poll() is None:
        process.wait(5)
    return shown


def test_neomutt(dovecot: Server, tmp_path: Path) -> None:
    needs("neomutt", "neomutt")

    def deliver(port: int) -> None:
        box = dovecot.folder / "home" / "mutt" / "Maildir"
        assert box.is_dir()
        for number in range(5):
            path = box / "tmp" / f"{1700000000 + number}.{number}.host"
            path.write_text(mail(number), "utf-8")
            os.chown(path, box.stat().st_uid, box.stat().st_gid)
            path.rename(box / "new" / path.name)

    create = neomutt(tmp_path, "<quit>")
    read = neomutt(
        tmp_path,
        "<first-entry><display-message><exit><next-entry><flag-message><copy-message>=copy<enter>"
        "<limit>~b body<enter><limit>all<enter><delete-message><sync-mailbox>"
        "<change-folder>=copy<enter><change-folder>=INBOX<enter><quit>",
    )
    again = neomutt(tmp_path, "<first-entry><toggle-new><sync-mailbox><quit>")
    found = nodes(traffic(dovecot, create, deliver, read, again))
    assert len(found) > 60
    assert ("server", "fetch_data") in found
