"""The library in a process of its own: with all warnings as errors, in many threads at once, in subinterpreters."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

from imapgrammar import engine

_SUBINTERPRETERS = """
try:
    import _interpreters as interpreters
    run = interpreters.run_string
except ImportError:
    import _xxsubinterpreters as interpreters
    run = interpreters.run_string
"""


def _run(program: str, *options: str) -> str:
    """Run a program in another process; return what it prints."""
    done = subprocess.run(
        [sys.executable, *options, "-c", textwrap.dedent(program)], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    # The decimal module of CPython 3.11 says this itself when a second interpreter imports it.
    told = [line for line in done.stderr.splitlines() if line.strip() and "mpd_setminalloc" not in line]
    assert told == []
    return done.stdout


def test_no_warning_is_given() -> None:
    program = """
        import imapgrammar
        from imapgrammar import ParseError, parse_command, parse_response, serialize
        from imapgrammar.wire import Client, Server
        node = parse_response(b"* 1 FETCH (FLAGS (\\\\Seen) UID 5)\\r\\n")
        print(serialize(node) == b"* 1 FETCH (FLAGS (\\\\Seen) UID 5)\\r\\n")
        try:
            parse_command(b"a FETCH x\\r\\n")
        except ParseError as error:
            print(error.rule, error.excerpt())
        server = Server()
        server.feed(b"a NOOP\\r\\nb LOGIN {3}\\r\\nabc x\\r\\n")
        print(len(list(server)))
    """
    assert _run(program, "-X", "dev", "-W", "error").split() == ["True", "fetch", "a", "FETCH", "x", "^", "3"]


_THREADS = """
    import threading

    ready = threading.Barrier(8)
    faults = []

    def work(number):
        ready.wait()
        import imapgrammar
        from imapgrammar import ParseError, SerializeError, parse_command, parse_response, serialize
        from imapgrammar.nodes import Command, Login, Noop
        deep = b"a SEARCH " + b"(" * number + b"X\\r\\n"
        bad = [b"a FETCH x\\r\\n", deep, b"a LOGIN (\\r\\n", b"a STORE 1 FLAGS (a b (\\r\\n"]
        told = set()
        for turn in range(40):
            octets = b"* %d FETCH (FLAGS (\\\\Seen a%d) UID %d)\\r\\n" % (number + 1, turn, turn + 1)
            if serialize(parse_response(octets)) != octets:
                faults.append(octets)
            utf8 = number % 2 == 1
            text = b'a SELECT "\\xc3\\xa9"\\r\\n'
            try:
                parse_command(text, utf8=utf8)
                if not utf8:
                    faults.append("utf8")
            except ParseError as error:
                str(error)
                if utf8:
                    faults.append(error)
            for each in bad:
                try:
                    parse_command(each)
                    faults.append(each)
                except ParseError as error:
                    told.add((each, str(error), error.excerpt()))
            try:
                serialize(Command(b"a", Login(b"x", 5)))
                faults.append("written")
            except SerializeError as error:
                told.add(str(error))
        results.append((number, told))

    results = []

    def guarded(number):
        try:
            work(number)
        except BaseException as error:
            faults.append(repr(error))

    threads = [threading.Thread(target=guarded, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    from imapgrammar import ParseError, parse_command
    for number, told in results:
        if len(told) != 5:
            faults.append((number, told))
        for each, text, excerpt in (one for one in told if isinstance(one, tuple)):
            try:
                parse_command(each)
            except ParseError as error:
                if (str(error), error.excerpt()) != (text, excerpt):
                    faults.append((text, str(error)))
    print(len(results), faults)
"""


@pytest.mark.parametrize("attempt", range(3))
def test_threads_read_and_write_at_once_from_a_cold_start(attempt: int) -> None:
    assert _run(_THREADS) == "8 []\n"


_IN_SUBINTERPRETER = """
    import sys
    {interpreters}
    main = {main}
    if main:
        from imapgrammar import parse_response
        parse_response(b"* 1 EXISTS\\r\\n")
    program = '''
    try:
        from imapgrammar import ParseError, parse_command, parse_response, serialize
    except ImportError as error:
        print("refused:", error)
    else:
        octets = b"* 1 FETCH (UID 5)\\\\r\\\\n"
        assert serialize(parse_response(octets)) == octets
        try:
            parse_command(b"a FETCH x\\\\r\\\\n")
        except ParseError as error:
            print(error.rule)
    sys.stdout.flush()
    '''
    import textwrap
    program = "import sys\\n" + textwrap.dedent(program)
    for _ in range(2):
        identity = interpreters.create()
        run(identity, program)
        interpreters.destroy(identity)
    from imapgrammar import ParseError, parse_command, parse_response
    print(parse_response(b"* 2 EXISTS\\r\\n"))
    try:
        parse_command(b"a FETCH x\\r\\n")
    except ParseError as error:
        print(error.rule)
"""


@pytest.mark.parametrize("main", [True, False], ids=["imported before", "imported after"])
def test_subinterpreters_have_the_library_and_leave_it_to_the_main_one(main: bool) -> None:
    program = textwrap.dedent(_IN_SUBINTERPRETER).format(interpreters=_SUBINTERPRETERS, main=main)
    lines = _run(program).splitlines()
    assert lines[-2:] == ["Exists(number=2)", "fetch"]
    assert len(lines) == 4
    refused = (
        "refused: compiled imapgrammar cannot be imported in a subinterpreter; install it with IMAPGRAMMAR_ENGINE="
    )
    told = {line.removesuffix("interpreted") for line in lines[:2]}
    assert told == {refused if engine() == "compiled" else "fetch"}
