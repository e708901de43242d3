r"""Messages made from the grammar, each with a label: valid, or invalid with the rule that it breaks.

>>> from itertools import islice
>>> for message in islice(messages(Side.SERVER, seed=5, invalid=0.5, rule="known-uids"), 3):
...     print(message.label, message.rule, message.octets)

Each of these messages contains the rule known-uids; in an invalid message, this part is broken. The same seed gives
the same messages. `deviant_messages` makes messages with quirks of real servers. `imapgrammar.strategies` makes all of
them for Hypothesis.
"""

from __future__ import annotations

from imapgrammar.fuzzing.breaking import Change
from imapgrammar.fuzzing.labelled import Label, Labelled, deviant_messages, known_capabilities, messages
from imapgrammar.side import Side

__all__ = ["Change", "Label", "Labelled", "Side", "deviant_messages", "known_capabilities", "messages"]
